//! Getting in and out.

use crate::{
    till::{Till, euros, key, opening},
    world::{link_of, lost, shop, unauthorized},
};
use rex_console::{
    app::{
        Action, Screen,
        account::{Place, WelcomeStep as Step},
        sell::Kind,
    },
    services::{
        event::{Answer, Event},
        job::{Job, Ticket},
        vault::VaultError,
    },
};

fn token() -> Action {
    Action::Connect("rx_a_token".into())
}

/// The check that connecting with the token asks for.
fn checked(till: &mut Till) -> Ticket {
    let jobs = till.does(token());
    let [Job::CheckToken(ticket, _)] = jobs[..] else { panic!("{jobs:?}") };
    ticket
}

/// A new console whose start found no token.
fn newcomer() -> Till {
    let mut till = Till::new();
    let jobs = till.starts();
    assert!(matches!(jobs[..], [Job::LoadToken { is_attended: false }]), "{jobs:?}");
    till.hears(Event::TokenLoaded(Ok(false)));
    assert_eq!(till.welcome(), (Step::Choose, None));
    till
}

#[test]
fn a_good_token_leads_over_the_shops_form_to_the_counter() {
    let mut till = newcomer();
    let check = checked(&mut till);
    assert_eq!(till.welcome().0, Step::Checking);
    assert!(till.does(token()).is_empty(), "one check at a time");
    let jobs = till.hears(Event::TokenChecked(check, Ok(())));
    assert!(matches!(jobs[..], [Job::KeepToken]), "{jobs:?}");
    assert!(till.hears(Event::TokenKept(Ok(()))).is_empty());
    assert_eq!(till.welcome(), (Step::Shop, None));

    let jobs = till.does(Action::SaveShop(shop()));
    assert!(matches!(jobs[..], [Job::SaveSettings(_), Job::OpenSession(..)]), "{jobs:?}");
    till.is_opened(opening(&jobs));
    let session = till.state.session().unwrap();
    assert!(session.is_token_kept && !session.is_practice);
    assert_eq!((&session.shop, till.state.screen), (&shop(), Screen::Sell));
}

#[test]
fn a_token_the_provider_refuses_is_not_kept() {
    let mut till = newcomer();
    let check = checked(&mut till);
    assert!(till.hears(Event::TokenChecked(check, Err(unauthorized()))).is_empty());
    assert_eq!(till.welcome(), (Step::Choose, Some("api-unauthorized")));
    assert!(matches!(till.does(token())[..], [Job::CheckToken(..)]), "the next one is checked");
}

#[test]
fn what_can_be_no_token_is_not_even_asked_about() {
    let mut till = newcomer();
    assert!(till.does(Action::Connect("two words".into())).is_empty());
    assert_eq!(till.welcome(), (Step::Choose, Some("token-malformed")));
}

#[test]
fn a_judgement_that_comes_after_going_back_changes_nothing() {
    let mut till = newcomer();
    let check = checked(&mut till);
    till.does(Action::BackToWelcome);
    assert!(till.hears(Event::TokenChecked(check, Ok(()))).is_empty());
    assert_eq!(till.welcome(), (Step::Choose, None));
}

#[test]
fn one_tokens_judgement_does_not_count_for_the_next() {
    let mut till = newcomer();
    let first = checked(&mut till);
    till.does(Action::BackToWelcome);
    let second = checked(&mut till);
    assert!(till.hears(Event::TokenChecked(first, Ok(()))).is_empty());
    assert_eq!(till.welcome().0, Step::Checking, "the second is still being checked");
    assert!(till.hears(Event::TokenChecked(second, Err(unauthorized()))).is_empty());
    assert_eq!(till.welcome(), (Step::Choose, Some("api-unauthorized")));
}

#[test]
fn settings_that_were_lost_are_told_where_the_shop_is_set_up_again() {
    let mut till = Till::new();
    till.hears(Event::SettingsDamaged { has_copy: false, detail: "damaged".into() });
    till.starts();
    till.hears(Event::TokenLoaded(Ok(true)));
    assert_eq!(
        (till.welcome().0, key(till.state.settings_trouble.as_ref())),
        (Step::Shop, Some("settings-lost"))
    );
    till.does(Action::SaveShop(shop()));
    assert_eq!(till.state.settings_trouble, None);

    let mut till = Till::set_up();
    till.hears(Event::SettingsDamaged { has_copy: true, detail: "damaged".into() });
    assert_eq!(till.notice(), Some("notice-settings-older"));
}

#[test]
fn a_keyring_that_takes_nothing_leaves_this_session_only() {
    for (error, words) in [
        (VaultError::Locked, "keyring-locked"),
        (VaultError::Absent, "keyring-absent"),
        (VaultError::Slow, "keyring-slow"),
        (VaultError::Denied, "keyring-denied"),
        (VaultError::TooLong, "keyring-too-long"),
        (VaultError::Broken { detail: "fixed".into() }, "keyring-broken"),
    ] {
        let mut till = newcomer();
        let check = checked(&mut till);
        till.hears(Event::TokenChecked(check, Ok(())));
        till.hears(Event::TokenKept(Err(error)));
        assert_eq!(till.welcome(), (Step::NotKept, Some(words)));
        assert!(matches!(till.does(Action::KeepToken)[..], [Job::KeepToken]), "it can be tried again");
        till.hears(Event::TokenKept(Err(VaultError::Locked)));
        assert!(till.does(Action::SessionOnly).is_empty());
        let jobs = till.does(Action::SaveShop(shop()));
        till.is_opened(opening(&jobs));
        assert!(!till.state.session().unwrap().is_token_kept, "and the console says so");
    }
}

#[test]
fn a_kept_token_opens_the_counter_at_the_start() {
    let mut till = Till::set_up();
    till.starts();
    till.is_let_in(Event::TokenLoaded(Ok(true)));
    assert!(till.state.session().unwrap().is_token_kept);
}

#[test]
fn a_keyring_that_may_still_hold_the_token_can_be_unlocked() {
    for (error, words, may_unlock) in [
        (VaultError::Locked, "keyring-locked", true),
        (VaultError::Denied, "keyring-denied", true),
        (VaultError::Slow, "keyring-slow", true),
        (VaultError::Absent, "keyring-absent", false),
    ] {
        let mut till = Till::set_up();
        till.starts();
        till.hears(Event::TokenLoaded(Err(error)));
        assert_eq!(till.welcome(), (Step::Choose, None), "the token's field is not to blame");
        let Place::Welcome(welcome) = &till.state.place else { unreachable!() };
        assert_eq!(welcome.withheld.as_ref().map(|message| message.key), Some(words));
        assert_eq!(welcome.may_unlock, may_unlock, "{words}");
        let jobs = till.does(Action::TryKeyring);
        assert!(matches!(jobs[..], [Job::LoadToken { is_attended: true }]), "{jobs:?}");
        till.is_let_in(Event::TokenLoaded(Ok(true)));
    }
}

#[test]
fn a_connection_that_fails_says_why() {
    let mut till = Till::set_up();
    till.starts();
    let id = opening(&till.hears(Event::TokenLoaded(Ok(true))));
    till.hears(Event::SessionFailed(id, "no token is held".into()));
    assert_eq!(till.welcome(), (Step::Choose, Some("session-failed")));
}

#[test]
fn signing_out_forgets_the_token_and_everything_shown() {
    let mut till = Till::open();
    assert!(matches!(till.does(Action::SignOut)[..], [Job::ForgetToken]));
    assert!(till.state.session().is_some(), "not before the keyring has forgotten");
    let jobs = till.hears(Event::TokenForgotten(Ok(())));
    assert!(matches!(jobs[..], [Job::CloseSession, Job::SaveSettings(_)]), "{jobs:?}");
    assert_eq!((till.welcome(), till.notice()), ((Step::Choose, None), Some("notice-signed-out")));
}

#[test]
fn a_token_that_the_keyring_wont_let_go_is_said_aloud() {
    let mut till = Till::open();
    till.does(Action::SignOut);
    assert!(till.hears(Event::TokenForgotten(Err(VaultError::Locked))).is_empty());
    assert_eq!(till.notice(), Some("notice-not-forgotten"));
    assert!(till.state.notice.as_ref().unwrap().is_trouble && till.state.session().is_some());
}

#[test]
fn nothing_new_is_charged_while_the_keyring_forgets() {
    let charge = || Action::Charge { amount: euros(1250), note: String::new(), kind: Kind::Counter };
    let mut till = Till::open();
    till.does(Action::SignOut);
    assert!(till.does(charge()).is_empty() && till.written.is_empty());
    assert_eq!(till.notice(), Some("notice-signing-out"));
    till.hears(Event::TokenForgotten(Err(VaultError::Locked)));
    till.does(charge());
    assert_eq!(till.written.len(), 1, "the counter goes on when the sign-out came to nothing");
}

#[test]
fn practice_and_back_mix_nothing() {
    let mut till = Till::new();
    till.starts();
    till.hears(Event::TokenLoaded(Ok(false)));
    let jobs = till.does(Action::Practise);
    assert!(matches!(jobs[..], [Job::OpenPractice(..)]), "{jobs:?}");
    till.is_opened(opening(&jobs));
    assert!(till.state.is_practice());
    till.does(Action::GoTo(Screen::OneOff));
    assert!(till.state.one_off.suggested.is_some());

    let jobs = till.does(Action::LeavePractice);
    assert!(matches!(jobs[..], [Job::CloseSession, Job::LoadToken { is_attended: false }]), "{jobs:?}");
    till.hears(Event::TokenLoaded(Ok(false)));
    assert_eq!(till.welcome(), (Step::Choose, None));
    assert!(till.state.one_off.suggested.is_none(), "nothing of practice is left");
}

#[test]
fn practice_pressed_twice_opens_one_provider() {
    let mut till = newcomer();
    let first = till.does(Action::Practise);
    assert!(till.does(Action::Practise).is_empty());
    till.is_opened(opening(&first));
    assert!(till.state.is_practice());
}

#[test]
fn a_keyring_that_answers_late_does_not_end_practice() {
    let mut till = Till::set_up();
    till.starts();
    let practice = till.does(Action::Practise);
    till.is_opened(opening(&practice));
    assert!(till.hears(Event::TokenLoaded(Ok(true))).is_empty());
    assert!(till.state.is_practice());
}

#[test]
fn a_connection_nobody_waits_for_any_more_does_not_open_the_console() {
    let mut till = newcomer();
    let practice = till.does(Action::Practise);
    till.does(Action::BackToWelcome);
    till.is_opened(opening(&practice));
    assert_eq!(till.welcome(), (Step::Choose, None));
}

/// Brings a sale to the point where its money is on the way.
fn with_open_sale(mut till: Till) -> Till {
    let sale = till.charges(1250);
    till.started(&sale, Ok(link_of(&sale, "7")));
    till
}

#[test]
fn an_open_sale_holds_the_door() {
    let tills: [(fn() -> Till, Action); 4] = [
        (Till::open, Action::SignOut),
        (Till::practising, Action::LeavePractice),
        (Till::open, Action::Practise),
        (Till::open, Action::SaveShop(shop())),
    ];
    for (opened, action) in tills {
        let mut till = with_open_sale(opened());
        assert!(till.does(action.clone()).is_empty(), "{action:?}");
        assert_eq!(till.notice(), Some("notice-open-sales"));
        assert!(till.state.sell.has_open() && till.state.session().is_some(), "{action:?}");
    }
}

#[test]
fn a_sale_whose_answer_is_still_out_holds_the_door_too() {
    let mut till = Till::open();
    till.charges(1250);
    assert!(till.does(Action::SignOut).is_empty());
    let reference = till.state.sell.front.clone().unwrap();
    till.answered(Answer::SaleStarted(reference, Err(lost())));
    assert!(till.does(Action::SignOut).is_empty());
}

#[test]
fn the_shop_can_be_changed_when_nothing_is_open() {
    let mut till = Till::open();
    let before = till.session();
    let renamed = rex_console::domain::shop::Shop { name: "Bar Rex".into(), ..shop() };
    let jobs = till.does(Action::SaveShop(renamed.clone()));
    assert!(matches!(jobs[..], [Job::SaveSettings(_), Job::OpenSession(..)]), "{jobs:?}");
    till.is_opened(opening(&jobs));
    assert_eq!(till.state.shop(), Some(&renamed));
    assert_ne!(till.session(), before, "answers of the old connection are foreign now");
}

#[test]
fn settings_that_are_not_saved_are_not_kept_quiet() {
    let mut till = Till::open();
    let jobs = till.does(Action::SetTheme(rex_console::services::settings::Theme::Dark));
    assert!(matches!(jobs[..], [Job::SaveSettings(_)]), "{jobs:?}");
    till.hears(Event::SettingsSaved(Err("the disk is full".into())));
    assert_eq!(till.notice(), Some("notice-settings-not-saved"));
}

#[test]
fn a_console_at_rest_asks_for_no_ticks() {
    assert_eq!(Till::new().state.next_tick_in(), None);
    let mut till = Till::open();
    assert_eq!(till.state.next_tick_in(), None);
    till.does(Action::Copied);
    assert_eq!(till.notice(), Some("notice-copied"));
    assert!(till.waits(crate::till::secs(8)).is_empty());
    assert_eq!((till.notice(), till.state.next_tick_in()), (None, None), "the notice went by itself");
}
