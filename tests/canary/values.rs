//! Every value that holds the token on its way, printed.

use crate::{CANARY, search::assert_clean};
use jiff::{Timestamp, tz::TimeZone};
use rex_console::{
    app::{self, Action, Input, Moment, State},
    domain::{address::AllowedHosts, money::Currency},
    practice,
    services::{
        event::Event,
        job::Job,
        provider::{Client, ClientSettings, Dialect, Limits},
        settings::Settings,
        vault::ApiToken,
    },
};
use std::{fmt::Debug, time::Duration};
use url::Url;

fn assert_silent(what: &str, value: &impl Debug) {
    assert_clean(what, format!("{value:?} {value:#?}").as_bytes());
}

#[test]
fn actions_jobs_and_the_state_between_them_say_nothing() {
    let now: Timestamp = "2026-11-21T14:28:00Z".parse().unwrap();
    let at = Moment { now, elapsed: Duration::ZERO, random: 1 };
    let names = Dialect::built_in().callback_names();
    let mut state = State::new(Settings::default(), names, now, TimeZone::UTC);
    app::update(&mut state, Input::Event(Event::TokenLoaded(Ok(false))), at);
    let action = Action::Connect(CANARY.into());
    assert_silent("an action", &action);
    let input = Input::Action(action);
    assert_silent("an input", &input);
    app::update(&mut state, Input::Start { practice: false }, at);
    app::update(&mut state, Input::Event(Event::TokenLoaded(Ok(false))), at);
    let jobs = app::update(&mut state, input, at);
    assert!(matches!(jobs[..], [Job::CheckToken(..)]));
    assert_silent("a job", &jobs);
    assert_silent("the state", &state);

    let malformed = Input::Action(Action::Connect(format!("{CANARY} {CANARY}").into()));
    app::update(&mut state, Input::Action(Action::BackToWelcome), at);
    app::update(&mut state, malformed, at);
    assert_silent("the state after a malformed token", &state);
}

#[test]
fn tokens_settings_and_clients_say_nothing() {
    assert_silent("a token", &ApiToken::from_typed(CANARY));
    let mut provider = practice::Settings::new(CANARY.into());
    assert_silent("the practice provider's settings", &provider);
    provider.currency = "nonsense".into();
    let base = Url::parse("http://127.0.0.1:9/").unwrap();
    let settings = ClientSettings {
        hosts: AllowedHosts::of_base(&base).unwrap(),
        base,
        token: CANARY.into(),
        origin: None,
        currency: Currency::from_code("EUR").unwrap(),
        dialect: Dialect::built_in(),
        payment_path: None,
        tills: 1,
        limits: Limits::default(),
    };
    assert_silent("a client's settings", &settings);
    assert_silent("a client", &Client::new(settings).unwrap());
    let unfit = format!("{CANARY}\u{7f}{CANARY}");
    assert_silent("a refusal", &ApiToken::from_typed(&unfit).unwrap_err());
}

#[tokio::test]
async fn a_running_practice_provider_says_nothing() {
    let practice = practice::start(practice::Settings::new(CANARY.into())).await.unwrap();
    assert_silent("the practice provider", &practice);
    assert_silent("its control", &practice.control());
}
