//! Closing the program while a sale is open.

use crate::{
    counter::waiting,
    till::{Till, one_ask, secs},
    world::{link_of, off, paid},
};
use rex_console::{
    app::{Action, quit::Quit},
    domain::sale::SaleStage,
    services::job::Ask,
};

#[test]
fn with_nothing_open_nothing_is_asked() {
    let mut till = Till::open();
    till.does(Action::AskQuit);
    assert_eq!(till.state.quit, Some(Quit::Now));
}

#[test]
fn open_sales_are_asked_about_and_may_be_left() {
    let (mut till, sale, _) = waiting();
    till.does(Action::AskQuit);
    assert_eq!(till.state.quit, Some(Quit::Asking));
    till.does(Action::StayOpen);
    assert_eq!(till.state.quit, None);
    assert!(till.is_waiting(&sale));
    till.does(Action::AskQuit);
    assert!(till.does(Action::QuitLeavingSales).is_empty());
    assert_eq!(till.state.quit, Some(Quit::Now));
    assert!(till.is_waiting(&sale), "it can still be paid");
}

#[test]
fn they_are_closed_first_also_those_whose_code_comes_later() {
    let (mut till, first, link) = waiting();
    let second = till.charges(350);
    till.does(Action::AskQuit);
    let ask = one_ask(till.does(Action::QuitClosingSales));
    assert!(matches!(ask, Ask::CloseSale(reference, _) if reference == first.reference));
    till.closed(&first, Ok(off(&link)));
    assert!(matches!(till.state.quit, Some(Quit::Closing { .. })));
    let made = link_of(&second, "8");
    let jobs = till.answered(rex_console::services::event::Answer::SaleStarted(
        second.reference.clone(),
        Ok(made.clone()),
    ));
    assert!(matches!(one_ask(jobs), Ask::CloseSale(reference, _) if reference == second.reference));
    till.closed(&second, Ok(off(&made)));
    assert_eq!(till.state.quit, Some(Quit::Now));
}

#[test]
fn a_sale_paid_while_it_is_closed_is_paid_and_keeps_nobody() {
    let (mut till, sale, link) = waiting();
    till.does(Action::AskQuit);
    till.does(Action::QuitClosingSales);
    till.closed(&sale, Ok(paid(&link)));
    assert!(till.is_paid(&sale));
    assert_eq!(till.state.quit, Some(Quit::Now));
}

#[test]
fn a_sale_paid_while_one_is_asked_ends_the_question_and_nothing_else() {
    let (mut till, sale, link) = waiting();
    till.does(Action::AskQuit);
    till.seen(&sale, Ok(paid(&link)));
    assert_eq!(till.state.quit, None);
}

#[test]
fn what_does_not_close_in_time_is_said() {
    let (mut till, sale, _) = waiting();
    till.does(Action::AskQuit);
    till.does(Action::QuitClosingSales);
    till.waits(secs(15));
    assert_eq!(till.state.quit, Some(Quit::GaveUp));
    assert!(matches!(till.stage(&sale), SaleStage::Closing { .. }));
    till.does(Action::QuitLeavingSales);
    assert_eq!(till.state.quit, Some(Quit::Now));
}
