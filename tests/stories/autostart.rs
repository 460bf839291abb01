//! Starting with the computer: the switch shows what the system says.

use crate::till::Till;
use rex_console::{
    app::{Action, Screen},
    services::{event::Event, job::Job},
};

#[test]
fn the_system_is_asked_whenever_the_settings_are_opened_and_its_answer_counts() {
    let mut till = Till::open();
    let jobs = till.does(Action::GoTo(Screen::Settings));
    assert!(matches!(jobs.as_slice(), [Job::ReadAutostart]), "{jobs:?}");
    till.hears(Event::Autostart(Ok(false)));
    assert_eq!(till.state.starts_with_computer, Some(false));
    let jobs = till.does(Action::SetAutostart(true));
    assert!(matches!(jobs.as_slice(), [Job::SetAutostart(true)]), "{jobs:?}");
    assert_eq!(till.state.starts_with_computer, Some(false), "wished is not done");
    till.hears(Event::Autostart(Err("permission denied".to_owned())));
    assert!(till.state.notice.as_ref().is_some_and(|notice| notice.is_trouble));
    till.hears(Event::Autostart(Ok(true)));
    assert_eq!(till.state.starts_with_computer, Some(true));
}
