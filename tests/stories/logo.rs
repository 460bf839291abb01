//! The shop's logo.

use crate::{
    exporting::{chosen, opened, with_coffee},
    till::{Till, key},
    world::id,
};
use rex_console::{
    app::{Action, logo::LogoStep},
    services::{
        event::Event,
        export::Picture,
        job::{Job, Ticket},
        logo::{Logo, LogoError},
    },
};
use std::{path::Path, sync::Arc};

fn logo(file: &[u8]) -> Logo {
    Logo {
        file: file.into(),
        picture: Arc::new(Picture { width: 1, height: 1, rgba: vec![0; 4], missing_letters: false }),
    }
}

/// A till that asked for a picture.
fn choosing() -> (Till, Ticket) {
    let mut till = Till::open();
    let jobs = till.does(Action::ChooseLogo);
    let [Job::ChoosePicture { ticket }] = jobs[..] else { panic!("{jobs:?}") };
    assert!(till.does(Action::ChooseLogo).is_empty(), "one dialog at a time");
    (till, ticket)
}

/// The reading that the jobs ask for.
fn reading(jobs: &[Job], from: &str) -> Ticket {
    let [Job::TakeLogo { ticket, path }] = jobs else { panic!("{jobs:?}") };
    assert_eq!(path, Path::new(from));
    *ticket
}

#[test]
fn a_chosen_logo_stands_on_every_card_from_then_on() {
    let (mut till, ticket) = choosing();
    let read = reading(&till.hears(chosen(ticket, Some("/pictures/sign.jpg"), 3000)), "/pictures/sign.jpg");
    till.hears(Event::LogoTaken(read, Ok(logo(b"new"))));
    let (_, jobs) = opened(with_coffee(till), Action::ExportLink(id("7")));
    let [Job::Preview { print, .. }] = &jobs[..] else { panic!("{jobs:?}") };
    assert_eq!(print.head.logo.as_deref(), Some(&b"new"[..]));
}

#[test]
fn the_kept_logo_is_there_after_the_start_and_gone_once_removed() {
    let mut till = Till::set_up();
    till.starts();
    till.hears(Event::LogoRead(Some(logo(b"kept"))));
    assert_eq!(till.state.logo.kept, Some(logo(b"kept")));
    assert!(matches!(till.does(Action::RemoveLogo)[..], [Job::DropLogo]));
    assert_eq!(till.state.logo.kept, None);
}

#[test]
fn a_picture_that_does_not_do_says_why_and_the_logo_stays() {
    for (error, words) in [
        (LogoError::NotThere, "logo-not-there"),
        (LogoError::TooLarge, "logo-too-large"),
        (LogoError::NoPicture, "logo-no-picture"),
    ] {
        let (mut till, ticket) = choosing();
        till.hears(Event::LogoRead(Some(logo(b"kept"))));
        let read = reading(&till.hears(chosen(ticket, Some("/p/x.png"), 3000)), "/p/x.png");
        till.hears(Event::LogoTaken(read, Err(error)));
        assert_eq!(key(till.state.logo.trouble.as_ref()), Some(words));
        assert_eq!(till.state.logo.kept, Some(logo(b"kept")));
        assert_eq!(till.state.logo.step, LogoStep::Idle, "another can be chosen");
    }
}

#[test]
fn without_a_dialog_its_path_is_typed() {
    let (mut till, ticket) = choosing();
    till.hears(chosen(ticket, None, 3));
    assert_eq!(till.state.logo.step, LogoStep::Typing("/documents/logo.png".into()));
    assert!(till.does(Action::TakeLogo(" / ".into())).is_empty());
    assert_eq!(key(till.state.logo.trouble.as_ref()), Some("logo-no-name"));
    let read = reading(&till.does(Action::TakeLogo(" /p/sign.pnng ".into())), "/p/sign.pnng");
    till.hears(Event::LogoTaken(read, Err(LogoError::NotThere)));
    assert_eq!(till.state.logo.step, LogoStep::Typing(" /p/sign.pnng ".into()), "it can be mended");
    reading(&till.does(Action::TakeLogo("/p/sign.png".into())), "/p/sign.png");
}

#[test]
fn a_dialog_that_somebody_closed_changes_nothing() {
    let (mut till, ticket) = choosing();
    assert!(till.hears(chosen(ticket, None, 2000)).is_empty());
    assert_eq!(till.state.logo.step, LogoStep::Idle);
    assert!(till.hears(chosen(ticket, Some("/p/late.png"), 2000)).is_empty(), "an answer too late");
}
