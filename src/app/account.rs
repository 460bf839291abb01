//! Getting in and out: the keyring, the token, the shop, practice.

use super::{
    Action, Message, Screen, State, backup, callback, day, exporting, filing, first_payment, links, logo,
    look_up, one_off, printed, sell, tidy,
};
use crate::{
    domain::{
        money::{Currency, Money},
        reference::Till,
        shop::Shop,
    },
    services::{
        event::{Connection, Event},
        job::{Chime, Job, SessionId, Ticket},
        settings::Settings,
        vault::{ApiToken, VaultError},
    },
};
use jiff::SignedDuration;
use secrecy::{ExposeSecret as _, SecretString};
use std::sync::Arc;

/// Where the person is.
#[derive(Clone, Debug)]
pub enum Place {
    /// The keyring is being asked.
    Starting,
    /// No account yet.
    Welcome(Welcome),
    /// Connected.
    Console(Session),
}

/// The way from nothing to a connection.
#[derive(Clone, Debug, Default)]
pub struct Welcome {
    /// How far it got.
    pub step: WelcomeStep,
    /// What went wrong last.
    pub trouble: Option<Message>,
    /// Why the keyring handed out no token when the console started.
    pub withheld: Option<Message>,
    /// Whether the keyring may hold a token that it doesn't hand out now.
    pub may_unlock: bool,
    /// The check under way: another one's verdict counts for nothing.
    checking: Option<Ticket>,
}

/// A step of the way in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WelcomeStep {
    /// Connect, or practise?
    #[default]
    Choose,
    /// The provider is asked about the token.
    Checking,
    /// The keyring is asked to keep it.
    Keeping,
    /// The provider knows the token, but the keyring didn't take it.
    NotKept,
    /// The owner says what the shop is called.
    Shop,
    /// The connection is being made.
    Opening,
}

/// A connection that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// Whether it leads to the practice provider.
    pub is_practice: bool,
    /// The provider's host.
    pub host: String,
    /// Whether the token will still be there at the next start.
    pub is_token_kept: bool,
    /// The shop it sells for.
    pub shop: Shop,
}

/// A connection being made.
#[derive(Clone, Debug)]
pub(super) struct Opening {
    id: SessionId,
    is_practice: bool,
    shop: Shop,
}

/// The shop that staff practise with.
fn practice_shop(settings: &Settings) -> Shop {
    let currency = settings.shop.as_ref().map(|shop| shop.currency);
    Shop {
        // Its name stands in the language files.
        name: String::new(),
        currency: currency.or_else(|| Currency::from_code("EUR")).expect("EUR stands in ISO 4217"),
        till: settings
            .shop
            .as_ref()
            .map_or_else(|| "T1".parse::<Till>().expect("two letters"), |shop| shop.till.clone()),
        tills: 1,
        origin: None,
    }
}

/// The first thing that happens.
pub fn start(state: &mut State, practice: bool) -> Vec<Job> {
    if practice {
        open_practice(state)
    } else {
        state.place = Place::Starting;
        vec![Job::LoadToken { is_attended: false }]
    }
}

pub(super) fn act(state: &mut State, action: Action) -> Vec<Job> {
    match action {
        Action::Connect(token) => connect(state, &token),
        Action::TryKeyring => {
            state.place = Place::Starting;
            vec![Job::LoadToken { is_attended: true }]
        }
        Action::KeepToken => {
            welcome(state, WelcomeStep::Keeping, None);
            vec![Job::KeepToken]
        }
        Action::SessionOnly => after_token(state),
        Action::BackToWelcome => {
            state.opening = None;
            welcome(state, WelcomeStep::Choose, None);
            vec![Job::CloseSession]
        }
        // Each of these makes the connection anew, and with it everything that is watched.
        Action::SaveShop(_) | Action::Practise | Action::LeavePractice | Action::SignOut
            if state.sell.has_open() =>
        {
            state.warn(Message::new("notice-open-sales"));
            Vec::new()
        }
        Action::SaveShop(shop) => save_shop(state, shop),
        Action::Practise if is_step(state, WelcomeStep::Opening) => Vec::new(),
        Action::Practise => open_practice(state),
        Action::LeavePractice => {
            clear(state);
            state.place = Place::Starting;
            vec![Job::CloseSession, Job::LoadToken { is_attended: false }]
        }
        Action::SignOut => sign_out(state),
        Action::SetTheme(theme) => {
            Arc::make_mut(&mut state.settings).theme = theme;
            vec![save_settings(state)]
        }
        Action::SetLessMotion(has_less) => {
            Arc::make_mut(&mut state.settings).has_less_motion = has_less;
            vec![save_settings(state)]
        }
        Action::SetTextSize(size) => {
            Arc::make_mut(&mut state.settings).text_size = size;
            vec![save_settings(state)]
        }
        Action::OpenJournal => open_journal(state),
        Action::SetTimeLimit(minutes) => {
            Arc::make_mut(&mut state.settings).time_limit_minutes = minutes.clamp(1, 24 * 60);
            vec![save_settings(state)]
        }
        Action::SetLargestSale(largest) => {
            Arc::make_mut(&mut state.settings).largest_sale = largest.map(Money::minor);
            vec![save_settings(state)]
        }
        Action::SetFavourites(favourites) => {
            Arc::make_mut(&mut state.settings).favourites = favourites;
            vec![save_settings(state)]
        }
        Action::SetSounds(sounds) => {
            Arc::make_mut(&mut state.settings).sounds = sounds;
            // Who switches them on hears what they are like.
            let sample = sounds.then_some(Job::Play(Chime::Paid));
            [save_settings(state)].into_iter().chain(sample).collect()
        }
        Action::SetEntry(entry) => {
            Arc::make_mut(&mut state.settings).entry = entry;
            vec![save_settings(state)]
        }
        Action::SetLanguages(languages) => {
            Arc::make_mut(&mut state.settings).languages = languages;
            vec![save_settings(state)]
        }
        _ => Vec::new(),
    }
}

/// The token is taken out of the keyring; the rest follows when that is done.
pub(super) fn sign_out(state: &mut State) -> Vec<Job> {
    if state.sell.has_open() {
        state.warn(Message::new("notice-open-sales"));
        return Vec::new();
    }
    state.is_signing_out = true;
    vec![Job::ForgetToken]
}

fn welcome(state: &mut State, step: WelcomeStep, trouble: Option<Message>) {
    state.place = Place::Welcome(Welcome { step, trouble, ..Welcome::default() });
}

fn is_checking(state: &State, ticket: Ticket) -> bool {
    matches!(&state.place, Place::Welcome(welcome) if welcome.checking == Some(ticket))
}

fn is_step(state: &State, step: WelcomeStep) -> bool {
    matches!(&state.place, Place::Welcome(welcome) if welcome.step == step)
}

fn connect(state: &mut State, typed: &SecretString) -> Vec<Job> {
    if !is_step(state, WelcomeStep::Choose) {
        return Vec::new();
    }
    match ApiToken::from_typed(typed.expose_secret()) {
        Ok(token) => {
            let checking = Some(state.new_ticket());
            state.place =
                Place::Welcome(Welcome { step: WelcomeStep::Checking, checking, ..Welcome::default() });
            checking.map(|ticket| Job::CheckToken(ticket, token)).into_iter().collect()
        }
        Err(error) => {
            welcome(
                state,
                WelcomeStep::Choose,
                Some(Message::new("token-malformed").with_detail(error.to_string())),
            );
            Vec::new()
        }
    }
}

/// The token is held: on to the shop, or straight in.
fn after_token(state: &mut State) -> Vec<Job> {
    if let Some(shop) = state.settings.shop.clone() {
        return open(state, shop);
    }
    welcome(state, WelcomeStep::Shop, None);
    Vec::new()
}

fn open(state: &mut State, shop: Shop) -> Vec<Job> {
    let id = begin_opening(state, &shop, false);
    vec![Job::OpenSession(id, shop)]
}

fn open_practice(state: &mut State) -> Vec<Job> {
    let shop = practice_shop(&state.settings);
    let id = begin_opening(state, &shop, true);
    vec![Job::OpenPractice(id, shop)]
}

fn begin_opening(state: &mut State, shop: &Shop, is_practice: bool) -> SessionId {
    welcome(state, WelcomeStep::Opening, None);
    let id = state.new_session();
    state.opening = Some(Opening { id, is_practice, shop: shop.clone() });
    id
}

/// A connection begins with nothing of an older one in memory.
fn session_opened(state: &mut State, id: SessionId, connection: Connection) -> Vec<Job> {
    let Some(opening) = state.opening.take_if(|opening| opening.id == id) else {
        // The person went back meanwhile: a connection that nobody waits for is not kept.
        let is_wanted = state.opening.is_some() || state.session().is_some();
        return if is_wanted { Vec::new() } else { vec![Job::CloseSession] };
    };
    clear(state);
    state.clock.begin_session();
    state.place = Place::Console(Session {
        id,
        is_practice: opening.is_practice,
        host: connection.host,
        is_token_kept: state.is_token_kept,
        shop: opening.shop,
    });
    // Whoever restored a backup reads there what came of it.
    if state.backup.restore.is_none() {
        state.screen = Screen::Sell;
    }
    let mut jobs = open_journal(state);
    let account = account_name(state);
    jobs.push(links::open_cache(id, &account));
    if let Some(path) = state.settings.payment_path.clone().filter(|_| !state.is_practice()) {
        jobs.push(Job::KnowPaymentPath(id, path));
    }
    jobs.extend(callback::begin(state));
    jobs
}

/// The path of Transaction details that answers is kept for the next start; practice has its own.
pub(super) fn payment_path_known(state: &mut State, path: String) -> Vec<Job> {
    if state.is_practice() || state.settings.payment_path.as_ref() == Some(&path) {
        return Vec::new();
    }
    Arc::make_mut(&mut state.settings).payment_path = Some(path);
    vec![save_settings(state)]
}

/// What the journal and the cache of links call the account.
fn account_name(state: &State) -> String {
    if state.is_practice() {
        "practice".to_owned()
    } else {
        state.settings.account.clone().unwrap_or_default()
    }
}

/// Days for which closed sales are asked for once more at the start.
const LOOK_BACK: SignedDuration = SignedDuration::from_hours(48);

fn open_journal(state: &mut State) -> Vec<Job> {
    let Some(session) = state.session() else { return Vec::new() };
    let (id, till, is_practice) = (session.id, session.shop.till.clone(), session.is_practice);
    let since = state.now - LOOK_BACK;
    let mut jobs = Vec::new();
    if state.settings.account.is_none() && !is_practice {
        // Two sign-ins at one till are never in the same millisecond.
        let name = format!("{}", state.now.as_millisecond());
        Arc::make_mut(&mut state.settings).account = Some(name);
        jobs.push(save_settings(state));
    }
    let account = account_name(state);
    jobs.push(Job::OpenJournal { session: id, account, till, since });
    jobs
}

/// Drops the connection for as long as its journal is somebody else's; [`go_on`] makes it anew.
pub(super) fn pause(state: &mut State) -> Job {
    clear(state);
    welcome(state, WelcomeStep::Opening, None);
    Job::CloseSession
}

/// Connects anew with the token that is held.
pub(super) fn go_on(state: &mut State) -> Vec<Job> {
    after_token(state)
}

/// As on the first day: no account, and nothing of one in memory.
pub(super) fn begin_anew(state: &mut State) {
    clear(state);
    state.logo = logo::Logo::default();
    state.backup = backup::Backups::default();
    (state.filing, state.day) = (None, day::Day::default());
    state.is_token_kept = false;
    state.opening = None;
    welcome(state, WelcomeStep::Choose, None);
}

fn clear(state: &mut State) {
    state.links = links::Links::default();
    state.one_off = one_off::OneOff::default();
    state.look_up = look_up::LookUp::default();
    state.sell = sell::Sell::default();
    state.first_payment = first_payment::FirstPayment::default();
    state.printed = printed::Printed::default();
    state.tidy = tidy::Tidy::default();
    state.lock.asked = None;
    state.day = day::Day::default();
    state.export = None;
    filing::connection_ended(state);
    state.listening = callback::Listening::Off;
    state.exports_behind = exporting::Behind::default();
    state.notice = None;
}

pub(super) fn save_settings(state: &State) -> Job {
    Job::SaveSettings(Box::new(Settings::clone(&state.settings)))
}

fn save_shop(state: &mut State, shop: Shop) -> Vec<Job> {
    let settings = Arc::make_mut(&mut state.settings);
    // What a first payment showed held for the currency it was made in.
    if settings.shop.as_ref().is_some_and(|old| old.currency != shop.currency) {
        settings.is_live = None;
    }
    settings.shop = Some(shop.clone());
    state.settings_trouble = None;
    let save = save_settings(state);
    if is_step(state, WelcomeStep::Shop) {
        let mut jobs = open(state, shop);
        jobs.insert(0, save);
        jobs
    } else {
        // The new currency, till or website holds for a connection made anew.
        let mut jobs = if state.is_practice() { Vec::new() } else { open(state, shop) };
        jobs.insert(0, save);
        jobs
    }
}

pub(super) fn take_in(state: &mut State, event: Event) -> Vec<Job> {
    match event {
        Event::TokenLoaded(result) => token_loaded(state, result),
        Event::TokenChecked(ticket, result) if is_checking(state, ticket) => match result {
            Ok(()) => {
                welcome(state, WelcomeStep::Keeping, None);
                vec![Job::KeepToken]
            }
            Err(error) => {
                welcome(state, WelcomeStep::Choose, Some(Message::from(&error)));
                Vec::new()
            }
        },
        Event::TokenKept(result) if is_step(state, WelcomeStep::Keeping) => match result {
            Ok(()) => {
                state.is_token_kept = true;
                after_token(state)
            }
            Err(error) => {
                state.is_token_kept = false;
                welcome(state, WelcomeStep::NotKept, Some(Message::from(&error)));
                Vec::new()
            }
        },
        Event::TokenForgotten(Ok(())) => {
            state.is_signing_out = false;
            clear(state);
            // Whoever signs in next may be another account.
            let settings = Arc::make_mut(&mut state.settings);
            (settings.account, settings.is_live, settings.payment_path) = (None, None, None);
            settings.pin = None;
            state.lock = super::lock::Lock::default();
            welcome(state, WelcomeStep::Choose, None);
            state.notify(Message::new("notice-signed-out"));
            vec![Job::CloseSession, save_settings(state)]
        }
        Event::TokenForgotten(Err(error)) => {
            state.is_signing_out = false;
            state.warn(Message::new("notice-not-forgotten").with_detail(error.to_string()));
            Vec::new()
        }
        Event::SessionOpened(id, connection) => session_opened(state, id, connection),
        Event::SessionFailed(id, why) if state.opening.take_if(|opening| opening.id == id).is_some() => {
            welcome(state, WelcomeStep::Choose, Some(Message::new("session-failed").with_detail(why)));
            Vec::new()
        }
        Event::SettingsDamaged { has_copy: true, detail } => {
            state.warn(Message::new("notice-settings-older").with_detail(detail));
            Vec::new()
        }
        Event::SettingsDamaged { has_copy: false, detail } => {
            state.settings_trouble = Some(Message::new("settings-lost").with_detail(detail));
            Vec::new()
        }
        Event::SettingsSaved(Err(why)) => {
            state.warn(Message::new("notice-settings-not-saved").with_detail(why));
            Vec::new()
        }
        _ => Vec::new(),
    }
}

fn token_loaded(state: &mut State, result: Result<bool, VaultError>) -> Vec<Job> {
    // A slow keyring doesn't pull anybody out of what they are doing.
    if !matches!(state.place, Place::Starting) {
        return Vec::new();
    }
    match result {
        Ok(true) => {
            state.is_token_kept = true;
            after_token(state)
        }
        Ok(false) => {
            welcome(state, WelcomeStep::Choose, None);
            Vec::new()
        }
        Err(error) => {
            let may_unlock = matches!(error, VaultError::Locked | VaultError::Denied | VaultError::Slow);
            let withheld = Some(Message::from(&error));
            state.place = Place::Welcome(Welcome { withheld, may_unlock, ..Welcome::default() });
            Vec::new()
        }
    }
}
