//! What the till sounds like.

use crate::{
    counter::waiting,
    till::{Till, secs},
    world::{lost, paid},
};
use rex_console::{
    app::{Action, Screen},
    domain::link::PaymentLink,
    services::job::{Chime, Job},
};

fn heard(till: &mut Till) -> Vec<Chime> {
    let chime = |job| match job {
        Job::Play(chime) => Some(chime),
        _ => None,
    };
    std::mem::take(&mut till.aside).into_iter().filter_map(chime).collect()
}

#[test]
fn a_payment_is_heard_once_wherever_the_cashier_is() {
    let (mut till, sale, link) = waiting();
    till.does(Action::PutAside);
    till.does(Action::GoTo(Screen::Links));
    till.seen(&sale, Ok(paid(&link)));
    assert_eq!((heard(&mut till), till.state.paid_news), (vec![Chime::Paid], 1));
    till.seen(&sale, Ok(paid(&link)));
    till.waits(secs(60));
    assert_eq!((heard(&mut till), till.state.paid_news), (vec![], 1));
}

#[test]
fn silence_of_the_provider_is_heard_once_until_it_is_over() {
    let (mut till, sale, link) = waiting();
    till.waits(secs(3));
    till.seen(&sale, Err(lost()));
    till.waits(secs(20));
    assert_eq!(heard(&mut till), [Chime::Trouble]);
    till.seen(&sale, Err(lost()));
    till.waits(secs(20));
    assert_eq!(heard(&mut till), []);
    till.seen(&sale, Ok(paid(&link)));
    assert_eq!(heard(&mut till), [Chime::Paid]);
}

#[test]
fn more_payments_than_one_are_trouble() {
    let (mut till, sale, link) = waiting();
    till.seen(&sale, Ok(PaymentLink { payment_count: Some(2), ..link }));
    assert_eq!(heard(&mut till), [Chime::Trouble]);
}

#[test]
fn an_answer_that_cannot_be_trusted_is_heard() {
    let mut till = Till::open();
    let sale = till.charges(1250);
    let link = crate::world::link_of(&sale, "7");
    till.started(&sale, Ok(PaymentLink { payment_count: None, ..link }));
    assert_eq!(heard(&mut till), [Chime::Trouble]);
}

#[test]
fn who_wants_it_quiet_has_it_quiet() {
    let (mut till, sale, link) = waiting();
    till.does(Action::SetSounds(false));
    till.seen(&sale, Ok(paid(&link)));
    assert_eq!((heard(&mut till), till.state.paid_news), (vec![], 1), "the window still calls");
    let jobs = till.does(Action::SetSounds(true));
    assert!(matches!(&jobs[..], [Job::SaveSettings(settings)] if settings.sounds));
    assert_eq!(heard(&mut till), [Chime::Paid], "a sample");
}
