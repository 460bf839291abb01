//! The owner's PIN keeps a cashier from the owner's things, and nobody from selling.

use crate::{
    till::{Till, euros},
    world::id,
};
use rex_console::{
    app::{
        Action, Screen,
        account::Place,
        day::DayAction,
        lock::{self, Choosing, PinAction},
        sell::Kind,
    },
    domain::{link::LinkEdit, sale::SaleStage},
    services::{
        event::Event,
        job::{Job, Ticket},
        settings::{PinLock, Settings},
    },
};
use std::time::Duration;

const HASH: &str = "$argon2id$kept";

fn kept() -> PinLock {
    PinLock { hash: HASH.to_owned(), minutes: 5, failures: 0, failed_at: None }
}

/// A till whose owner has set a PIN and gone.
fn locked() -> Till {
    let mut till = Till::open();
    std::sync::Arc::make_mut(&mut till.state.settings).pin = Some(kept());
    till
}

fn enter(till: &mut Till, pin: &str) -> Ticket {
    let jobs = till.does(Action::Pin(PinAction::Enter(pin.into())));
    let [Job::CheckPin(ticket, _, hash)] = &jobs[..] else { panic!("{jobs:?}") };
    assert_eq!(hash, HASH);
    *ticket
}

fn saved(jobs: &[Job]) -> Settings {
    let saved = jobs.iter().find_map(|job| match job {
        Job::SaveSettings(settings) => Some(Settings::clone(settings)),
        _ => None,
    });
    saved.expect("settings are written")
}

#[test]
fn the_owners_things_wait_for_the_pin_and_then_happen() {
    let mut till = locked();
    assert!(till.does(Action::GoTo(Screen::Settings)).is_empty());
    assert_eq!(till.state.screen, Screen::Sell, "the settings stay closed");
    let ticket = enter(&mut till, "2580");
    till.hears(Event::PinChecked(ticket, true));
    assert_eq!(till.state.screen, Screen::Settings);
    assert!(till.state.lock.asked.is_none());
    // For a while the owner is not asked again.
    till.does(Action::SetTimeLimit(30));
    assert_eq!(till.state.settings.time_limit_minutes, 30);
}

#[test]
fn selling_and_looking_up_stay_everybodys() {
    let mut till = locked();
    till.does(Action::Charge { amount: euros(1250), note: String::new(), kind: Kind::Counter });
    assert_eq!(till.state.sell.sales.len(), 1);
    for screen in [Screen::OneOff, Screen::Transactions, Screen::Links, Screen::Day, Screen::Sell] {
        till.does(Action::GoTo(screen));
        assert_eq!(till.state.screen, screen);
    }
    assert!(till.state.lock.asked.is_none());
}

#[test]
fn no_way_leads_round_the_pin() {
    let reference = {
        let mut till = Till::open();
        till.does(Action::Charge { amount: euros(1250), note: String::new(), kind: Kind::Counter });
        till.state.sell.sales[0].sale.reference.clone()
    };
    let edit = LinkEdit { product_name: "Tea".to_owned(), description: String::new(), active: true };
    let owners = [
        Action::GoTo(Screen::Settings),
        Action::Practise,
        Action::SignOut,
        Action::SetTimeLimit(60),
        Action::SetLargestSale(None),
        Action::SetFavourites(Vec::new()),
        Action::OpenLinkForm,
        Action::OpenLinkEdit(id("7")),
        Action::SetLinkActive(id("7"), false),
        Action::AskDeleteLink(id("7")),
        Action::DeleteLink(id("7")),
        Action::OpenTidyUp,
        Action::SaveLink(edit.clone()),
        Action::WriteOverTheirs(edit),
        Action::Day(DayAction::BeginClose),
        Action::Day(DayAction::Close),
        Action::NoteRefund(reference, euros(100)),
        Action::Pin(PinAction::Remove),
        Action::Pin(PinAction::Choose("2581".into(), "2581".into())),
        Action::Pin(PinAction::SetMinutes(60)),
    ];
    for action in owners {
        let mut till = locked();
        let before = till.state.settings.clone();
        let jobs = till.does(action.clone());
        assert!(jobs.is_empty(), "{action:?} leads to {jobs:?}");
        assert!(till.state.lock.asked.is_some(), "{action:?} asks for the PIN");
        assert_eq!(till.state.settings, before, "{action:?}");
        till.does(Action::Pin(PinAction::Leave));
        assert!(till.state.lock.asked.is_none() && !lock::is_open(&till.state));
    }
}

#[test]
fn wrong_pins_are_counted_and_make_everybody_wait_also_after_a_restart() {
    let mut till = locked();
    till.does(Action::SignOut);
    let mut written = Settings::default();
    for _ in 0..5 {
        let ticket = enter(&mut till, "0001");
        written = saved(&till.hears(Event::PinChecked(ticket, false)));
    }
    assert_eq!(written.pin.as_ref().map(|pin| pin.failures), Some(5));
    let asked = till.state.lock.asked.as_ref().unwrap();
    assert_eq!(asked.trouble.as_ref().map(|trouble| trouble.key), Some("pin-wrong"));
    assert!(asked.wait_until.is_some());
    assert!(till.does(Action::Pin(PinAction::Enter("2580".into()))).is_empty(), "even the right one waits");
    // A restart is no way round.
    let mut again = locked();
    std::sync::Arc::make_mut(&mut again.state.settings).pin = written.pin;
    again.does(Action::SignOut);
    assert!(again.does(Action::Pin(PinAction::Enter("2580".into()))).is_empty());
    again.waits(Duration::from_secs(31));
    let ticket = enter(&mut again, "2580");
    let settings = saved(&again.hears(Event::PinChecked(ticket, true)));
    assert_eq!(settings.pin.map(|pin| pin.failures), Some(0), "the right one ends the counting");
    assert!(again.state.lock.asked.is_none());
}

#[test]
fn the_console_locks_itself_again_and_leaves_the_settings() {
    let mut till = locked();
    till.does(Action::GoTo(Screen::Settings));
    let ticket = enter(&mut till, "2580");
    till.hears(Event::PinChecked(ticket, true));
    assert!(till.state.next_tick_in().is_some_and(|due| due <= Duration::from_mins(5)));
    till.waits(Duration::from_secs(301));
    assert!(!lock::is_open(&till.state));
    assert_eq!(till.state.screen, Screen::Sell);
}

#[test]
fn a_late_verdict_lets_nobody_in() {
    let mut till = locked();
    till.does(Action::GoTo(Screen::Settings));
    let ticket = enter(&mut till, "2580");
    till.does(Action::Pin(PinAction::Leave));
    till.hears(Event::PinChecked(ticket, true));
    assert!(!lock::is_open(&till.state));
    assert_eq!(till.state.screen, Screen::Sell);
}

#[test]
fn a_pin_is_chosen_twice_alike_and_kept_as_its_hash() {
    let mut till = Till::open();
    till.does(Action::Pin(PinAction::Choose("2580".into(), "2581".into())));
    let refused = |till: &Till| match &till.state.lock.choosing {
        Choosing::Refused(why) => why.key,
        _ => "",
    };
    assert_eq!(refused(&till), "pin-differ");
    till.does(Action::Pin(PinAction::Choose("1234".into(), "1234".into())));
    assert_eq!(refused(&till), "pin-too-easy");
    let jobs = till.does(Action::Pin(PinAction::Choose("2580".into(), "2580".into())));
    let [Job::HashPin(ticket, _)] = jobs[..] else { panic!("{jobs:?}") };
    let settings = saved(&till.hears(Event::PinHashed(ticket, Ok(HASH.to_owned()))));
    assert_eq!(settings.pin, Some(kept()));
    assert!(lock::is_open(&till.state), "the owner who set it is not asked at once");
    till.does(Action::Pin(PinAction::Lock));
    assert!(!lock::is_open(&till.state));
}

#[test]
fn who_forgot_the_pin_signs_out_and_brings_the_token_again() {
    let mut till = locked();
    till.does(Action::GoTo(Screen::Settings));
    let jobs = till.does(Action::Pin(PinAction::Forgotten));
    assert!(matches!(jobs[..], [Job::ForgetToken]), "{jobs:?}");
    assert!(till.state.settings.pin.is_some(), "not before the token is gone");
    let settings = saved(&till.hears(Event::TokenForgotten(Ok(()))));
    assert_eq!(settings.pin, None);
    assert!(matches!(till.state.place, Place::Welcome(_)));
}

#[test]
fn nobody_signs_out_by_forgetting_while_a_sale_is_open() {
    let mut till = locked();
    till.does(Action::Charge { amount: euros(1250), note: String::new(), kind: Kind::Counter });
    assert!(matches!(till.state.sell.sales[0].sale.stage, SaleStage::Recording));
    till.does(Action::GoTo(Screen::Settings));
    assert!(till.does(Action::Pin(PinAction::Forgotten)).is_empty());
    assert!(till.state.settings.pin.is_some());
}
