//! Removing everything from the computer.

use crate::{
    counter::waiting,
    till::{Till, key, secs},
    world::off,
};
use rex_console::{
    app::{
        Action,
        account::WelcomeStep,
        backup::{BackupAction, removal::Removal},
        sell::Kind,
    },
    services::{
        backup::erase::{Left, RemoveError},
        event::{Answer, Event},
        job::{Ask, Job, Ticket},
        settings::Settings,
        vault::VaultError,
    },
};

fn act(till: &mut Till, action: BackupAction) -> Vec<Job> {
    till.does(Action::Backup(action))
}

/// Everything is being removed.
fn removing() -> (Till, Ticket) {
    let mut till = Till::open();
    assert!(act(&mut till, BackupAction::Remove).is_empty(), "it is asked first");
    act(&mut till, BackupAction::AskRemove);
    let jobs = act(&mut till, BackupAction::Remove);
    let [Job::RemoveEverything(ticket)] = jobs[..] else { panic!("{jobs:?}") };
    (till, ticket)
}

#[test]
fn afterwards_it_is_the_first_day() {
    let (mut till, ticket) = removing();
    let jobs = till.hears(Event::EverythingRemoved(ticket, Ok(())));
    assert!(matches!(jobs[..], [Job::CloseSession]), "nothing is written any more: {jobs:?}");
    assert_eq!(till.welcome(), (WelcomeStep::Choose, None));
    assert_eq!(*till.state.settings, Settings::default());
    assert!(till.state.logo.kept.is_none() && till.state.sell.sales.is_empty());
    assert_eq!(till.state.backup.removal, Some(Removal::Gone { is_whole: true }));
    assert!(till.waits(secs(600)).is_empty(), "the sentence about the token stands");
    assert!(till.state.backup.removal.is_some());
    act(&mut till, BackupAction::Stay);
    assert!(till.state.backup.removal.is_none());
}

#[test]
fn while_the_keyring_holds_on_nothing_is_erased() {
    let (mut till, ticket) = removing();
    assert!(till.begins(charge()).is_empty(), "nothing new is charged meanwhile");
    till.hears(Event::EverythingRemoved(ticket, Err(RemoveError::Token(VaultError::Locked))));
    let Some(Removal::Asking(trouble)) = &till.state.backup.removal else { panic!() };
    assert_eq!(key(trouble.as_ref()), Some("remove-token-stays"));
    assert!(till.state.session().is_some() && till.state.settings.shop.is_some());
    act(&mut till, BackupAction::Stay);
    assert_eq!(till.begins(charge()).len(), 1, "the counter goes on");
}

fn charge() -> Action {
    Action::Charge { amount: crate::till::euros(350), note: String::new(), kind: Kind::Counter }
}

#[test]
fn files_that_are_held_go_later_and_that_is_said() {
    let (mut till, ticket) = removing();
    till.hears(Event::EverythingRemoved(ticket, Err(RemoveError::Files(Left(2)))));
    assert_eq!(till.welcome().0, WelcomeStep::Choose);
    assert_eq!(till.state.backup.removal, Some(Removal::Gone { is_whole: false }));
}

#[test]
fn open_sales_are_closed_first() {
    let (mut till, sale, link) = waiting();
    act(&mut till, BackupAction::AskRemove);
    let jobs = act(&mut till, BackupAction::Remove);
    assert!(matches!(&jobs[..], [Job::Ask(_, Ask::CloseSale(reference, _))] if *reference == sale.reference));
    let jobs = till.answered(Answer::SaleClosed(sale.reference.clone(), Ok(off(&link))));
    assert!(matches!(jobs[..], [Job::RemoveEverything(_)]), "{jobs:?}");
}

#[test]
fn a_sale_that_cannot_be_closed_keeps_everything() {
    let (mut till, sale, _) = waiting();
    act(&mut till, BackupAction::AskRemove);
    act(&mut till, BackupAction::Remove);
    till.closed(&sale, Err(crate::world::not_sent()));
    let jobs = till.waits(secs(20));
    assert!(!jobs.iter().any(|job| matches!(job, Job::RemoveEverything(_))));
    let Some(Removal::Asking(trouble)) = &till.state.backup.removal else { panic!() };
    assert_eq!(key(trouble.as_ref()), Some("remove-sales-open"));
    assert!(till.state.session().is_some());
}

#[test]
fn a_late_answer_removes_nothing() {
    let mut till = Till::open();
    assert!(till.hears(Event::EverythingRemoved(Ticket(1), Ok(()))).is_empty());
    assert!(till.state.session().is_some());
}
