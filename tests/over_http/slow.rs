//! The provider takes its time: the console doesn't.

use crate::headless::{Headless, folder};
use rex_console::app::{Action, Screen};
use std::time::{Duration, Instant};

/// What a person at the counter calls at once, and a busy computer still manages.
const AT_ONCE: Duration = Duration::from_secs(1);

#[test]
fn a_provider_that_takes_twenty_seconds_holds_nobody_up() {
    let folder = folder();
    let till = Headless::practising(folder.path());
    till.control.add_fault("any:delay=20000".parse().unwrap());
    till.does(Action::GoTo(Screen::Links));
    let sale = till.charges(1250);
    till.until("the list to be asked for", |state| state.links.all.asking.then_some(()));
    for screen in [Screen::OneOff, Screen::Settings, Screen::Transactions, Screen::Links, Screen::Sell] {
        let begin = Instant::now();
        till.does(Action::GoTo(screen));
        till.until("the tab", |state| (state.screen == screen).then_some(()));
        assert!(begin.elapsed() < AT_ONCE, "{screen:?} took {:?}", begin.elapsed());
    }
    let begin = Instant::now();
    till.does(Action::PutAside);
    till.until("the sale to be put aside", |state| state.sell.front.is_none().then_some(()));
    let next = till.charges(350);
    assert!(begin.elapsed() < AT_ONCE, "the next sale took {:?}", begin.elapsed());
    assert_ne!(sale, next);
    assert_eq!(till.state().sell.sales.len(), 2);
}
