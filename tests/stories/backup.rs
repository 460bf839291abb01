//! Backups: kept each day, and taken up again.

use crate::{
    counter::waiting,
    exporting::chosen,
    till::{Till, key, opening, secs},
    world::shop,
};
use jiff::civil::date;
use rex_console::{
    app::{
        Action, Screen,
        account::WelcomeStep,
        backup::{BackupAction, restore::RestoreStep},
    },
    domain::{shop::Shop, takings::Closing},
    services::{
        backup::{BackupError, Inspected, Merged, Restored},
        event::Event,
        job::{Job, Ticket},
        journal::day::DayDone,
        settings::Settings,
    },
};

/// The daily copy that is asked for, and nothing else.
fn asked(till: &mut Till) -> Option<(Ticket, jiff::civil::Date, bool)> {
    let asked: Vec<Job> = till.daily.drain(..).collect();
    match asked[..] {
        [] => None,
        [Job::KeepDaily { ticket, day, is_newer_wanted }] => Some((ticket, day, is_newer_wanted)),
        _ => panic!("more than one at a time: {asked:?}"),
    }
}

fn act(till: &mut Till, action: BackupAction) -> Vec<Job> {
    till.does(Action::Backup(action))
}

fn step(till: &Till) -> RestoreStep {
    till.state.backup.restore.as_ref().unwrap().step.clone()
}

fn trouble(till: &Till) -> Option<&'static str> {
    key(till.state.backup.restore.as_ref().unwrap().trouble.as_ref())
}

#[test]
fn once_a_day_and_again_after_closing_it() {
    let mut till = Till::open();
    let (ticket, day, is_newer_wanted) = asked(&mut till).unwrap();
    assert_eq!((day, is_newer_wanted), (date(2026, 11, 21), false));
    till.waits(secs(60));
    assert!(asked(&mut till).is_none(), "one at a time");
    till.hears(Event::DailyKept(ticket, Ok(till.at.now)));
    assert_eq!(till.state.backup.kept, Some(till.at.now));
    till.does(Action::GoTo(Screen::Links));
    assert!(asked(&mut till).is_none(), "it is kept");
    let closing = Closing { number: 1, at: till.at.now, since: None, totals: Vec::new(), unsettled: 0 };
    let closed = Ok(DayDone::Closed(Box::new(closing)));
    till.hears(Event::DayAnswered(till.session(), Ticket(0), closed));
    let (ticket, _, is_newer_wanted) = asked(&mut till).unwrap();
    assert!(is_newer_wanted, "what was closed is copied");
    till.hears(Event::DailyKept(ticket, Ok(till.at.now)));
    till.pass(secs(24 * 3600));
    till.does(Action::GoTo(Screen::Sell));
    assert_eq!(asked(&mut till).unwrap().1, date(2026, 11, 22));
}

#[test]
fn the_day_is_the_shops_own() {
    let mut settings = Settings { shop: Some(shop()), ..Settings::default() };
    settings.day.ends_at = 15;
    let mut till = Till::with(settings);
    till.starts();
    till.is_let_in(Event::TokenLoaded(Ok(true)));
    assert_eq!(
        asked(&mut till).unwrap().1,
        date(2026, 11, 20),
        "at half past two it is still the day before"
    );
}

#[test]
fn nobody_who_waits_for_a_code_waits_for_a_copy_and_practice_has_none() {
    let mut till = Till::open();
    let (ticket, ..) = asked(&mut till).unwrap();
    till.hears(Event::DailyKept(ticket, Ok(till.at.now)));
    till.pass(secs(24 * 3600));
    let sale = till.charges(350);
    assert!(asked(&mut till).is_none(), "its link is being made");
    till.started(&sale, Ok(crate::world::link_of(&sale, "8")));
    assert!(asked(&mut till).is_some(), "the customer has the code");
    assert!(asked(&mut Till::practising()).is_none());
}

#[test]
fn a_failure_is_said_once_and_tried_again_later() {
    let mut till = Till::open();
    let (ticket, ..) = asked(&mut till).unwrap();
    till.hears(Event::DailyKept(ticket, Err(BackupError::Damaged)));
    assert_eq!(till.notice(), Some("backup-daily-failed"));
    assert_eq!(key(till.state.backup.trouble.as_ref()), Some("backup-damaged"));
    till.does(Action::DismissNotice);
    assert!(asked(&mut till).is_none());
    till.pass(secs(3600));
    till.does(Action::GoTo(Screen::Sell));
    let (ticket, ..) = asked(&mut till).unwrap();
    till.hears(Event::DailyKept(ticket, Err(BackupError::Damaged)));
    assert_eq!(till.notice(), None, "it was said");
    till.hears(Event::DailyKept(ticket, Ok(till.at.now)));
    assert!(till.state.backup.trouble.is_some(), "that answer was for nobody");
}

fn found(till: &Till) -> Inspected {
    Inspected {
        made: till.at.now,
        version: "0.1.0".into(),
        shop: Some("Café Rex".into()),
        till: Some("T1".into()),
        sales: 3,
        open: 1,
        last_closing: None,
    }
}

/// The backup lies there, was looked at, and the person is asked.
fn asking(till: &mut Till) {
    let jobs = act(till, BackupAction::Choose);
    let [Job::ChooseBackup { ticket }] = jobs[..] else { panic!("{jobs:?}") };
    assert!(act(till, BackupAction::Choose).is_empty(), "one dialog at a time");
    let jobs = till.hears(chosen(ticket, Some("/b/day.rexbackup"), 3000));
    let [Job::InspectBackup { ticket, .. }] = jobs[..] else { panic!("{jobs:?}") };
    let found = found(till);
    till.hears(Event::BackupInspected(ticket, Ok(found)));
    assert!(matches!(step(till), RestoreStep::Asking { .. }));
}

fn restoring(jobs: &[Job]) -> (Ticket, bool) {
    let restore = jobs.iter().find_map(|job| match job {
        Job::RestoreBackup { ticket, with_settings, .. } => Some((*ticket, *with_settings)),
        _ => None,
    });
    restore.unwrap_or_else(|| panic!("{jobs:?}"))
}

fn theirs() -> Settings {
    let shop = Some(Shop::from_typed("Bar Rex", "EUR", "T7").unwrap());
    Settings { shop, account: Some("theirs".into()), time_limit_minutes: 30, ..Settings::default() }
}

fn restored(settings: Option<Settings>) -> Restored {
    let merged = Merged { new_sales: 3, further_sales: 0, renumbered: vec![(3, 4)] };
    Restored { merged, settings: settings.map(Box::new), logo: None }
}

#[test]
fn on_the_first_day_the_shop_comes_with_the_sales_and_the_token_is_pasted() {
    let mut till = Till::new();
    till.starts();
    till.hears(Event::TokenLoaded(Ok(false)));
    asking(&mut till);
    let (ticket, with_settings) = restoring(&act(&mut till, BackupAction::Restore));
    assert!(with_settings);
    assert!(act(&mut till, BackupAction::Leave).is_empty());
    let jobs = till.hears(Event::BackupRestored(ticket, Ok(Box::new(restored(Some(theirs()))))));
    let [Job::SaveSettings(saved)] = &jobs[..] else { panic!("{jobs:?}") };
    assert_eq!(**saved, theirs(), "its account too, so that its open sales are taken up");
    assert_eq!(till.welcome(), (WelcomeStep::Choose, None));
    assert!(matches!(step(&till), RestoreStep::Done(_)));
    act(&mut till, BackupAction::Leave);
    let jobs = till.does(Action::Connect("rx_token".to_owned().into()));
    let [Job::CheckToken(ticket, _)] = &jobs[..] else { panic!("{jobs:?}") };
    till.hears(Event::TokenChecked(*ticket, Ok(())));
    let id = opening(&till.hears(Event::TokenKept(Ok(()))));
    let connection = rex_console::services::event::Connection { host: "portal.rexpayments.com".into() };
    let jobs = till.hears(Event::SessionOpened(id, connection));
    let journal = jobs.iter().find_map(|job| match job {
        Job::OpenJournal { account, .. } => Some(account.as_str()),
        _ => None,
    });
    assert_eq!(journal, Some("theirs"));
}

#[test]
fn in_the_settings_the_connection_goes_and_comes_back() {
    let mut till = Till::open();
    till.does(Action::GoTo(Screen::Settings));
    asking(&mut till);
    let before = Settings::clone(&till.state.settings);
    let jobs = act(&mut till, BackupAction::Restore);
    assert!(matches!(jobs[0], Job::CloseSession), "the journal must be nobody's: {jobs:?}");
    let (ticket, with_settings) = restoring(&jobs);
    assert!(!with_settings && till.state.session().is_none());
    let id = opening(&till.hears(Event::BackupRestored(ticket, Ok(Box::new(restored(None))))));
    till.is_opened(id);
    assert_eq!((&*till.state.settings, till.state.screen), (&before, Screen::Settings));
    assert!(matches!(step(&till), RestoreStep::Done(_)));
}

#[test]
fn shop_and_favourites_are_taken_over_only_when_wanted_and_the_account_never() {
    let mut till = Till::open();
    let own = Settings::clone(&till.state.settings);
    asking(&mut till);
    act(&mut till, BackupAction::WithSettings(true));
    let (ticket, with_settings) = restoring(&act(&mut till, BackupAction::Restore));
    assert!(with_settings);
    till.hears(Event::BackupRestored(ticket, Ok(Box::new(restored(Some(theirs()))))));
    let now = &till.state.settings;
    assert_eq!((&now.shop, now.time_limit_minutes), (&theirs().shop, 30));
    assert_eq!((&now.account, &now.base), (&own.account, &own.base));
}

#[test]
fn with_a_sale_open_nothing_is_restored() {
    let (mut till, sale, _) = waiting();
    asking(&mut till);
    assert!(act(&mut till, BackupAction::Restore).is_empty());
    assert_eq!(trouble(&till), Some("notice-open-sales"));
    assert!(till.is_waiting(&sale));
}

#[test]
fn what_went_wrong_is_said_and_the_till_goes_on() {
    for (error, words) in [
        (BackupError::NoBackup, "backup-no-backup"),
        (BackupError::Damaged, "backup-damaged"),
        (BackupError::Newer, "backup-newer"),
        (BackupError::NotThere, "backup-not-there"),
    ] {
        let mut till = Till::open();
        asking(&mut till);
        let (ticket, _) = restoring(&act(&mut till, BackupAction::Restore));
        let id = opening(&till.hears(Event::BackupRestored(ticket, Err(error))));
        till.is_opened(id);
        assert_eq!((step(&till), trouble(&till)), (RestoreStep::Refused, Some(words)));
        assert!(matches!(act(&mut till, BackupAction::Choose)[..], [Job::ChooseBackup { .. }]));
    }
}

#[test]
fn without_a_dialog_its_path_is_typed_and_can_be_mended() {
    let mut till = Till::open();
    let jobs = act(&mut till, BackupAction::Choose);
    let [Job::ChooseBackup { ticket }] = jobs[..] else { panic!("{jobs:?}") };
    till.hears(chosen(ticket, None, 3));
    assert_eq!(step(&till), RestoreStep::Typing("/documents/".into()));
    assert!(act(&mut till, BackupAction::Take(" / ".into())).is_empty());
    assert_eq!(trouble(&till), Some("backup-no-name"));
    let jobs = act(&mut till, BackupAction::Take(" /b/day.rexbakup ".into()));
    let [Job::InspectBackup { ticket, path }] = &jobs[..] else { panic!("{jobs:?}") };
    assert_eq!(path.to_str(), Some("/b/day.rexbakup"));
    till.hears(Event::BackupInspected(*ticket, Err(BackupError::NotThere)));
    assert_eq!(step(&till), RestoreStep::Typing(" /b/day.rexbakup ".into()));
    assert_eq!(trouble(&till), Some("backup-not-there"));
}

#[test]
fn a_dialog_somebody_closed_and_answers_too_late_change_nothing() {
    let mut till = Till::open();
    let jobs = act(&mut till, BackupAction::Choose);
    let [Job::ChooseBackup { ticket }] = jobs[..] else { panic!("{jobs:?}") };
    till.hears(chosen(ticket, None, 3000));
    assert!(till.state.backup.restore.is_none());
    assert!(till.hears(chosen(ticket, Some("/b/late.rexbackup"), 3000)).is_empty());
    let found = found(&till);
    till.hears(Event::BackupInspected(ticket, Ok(found)));
    till.hears(Event::BackupRestored(ticket, Ok(Box::new(restored(Some(theirs()))))));
    assert!(till.state.backup.restore.is_none());
    assert_ne!(till.state.settings.shop, theirs().shop);
}
