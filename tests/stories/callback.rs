//! A browser on this computer comes back from a checkout, or something that says so.

use crate::{
    shop_orders::{payment, payment_id, question},
    till::{Till, asks, euros, secs},
    world::not_found,
};
use jiff::SignedDuration;
use rex_console::{
    app::{Action, Screen, callback::Listening, inquiry::Inquiry},
    domain::{
        callback::Callback,
        money::{Currency, Money},
        order::{OrderKey, OrderStage},
        payment::{Payment, PaymentStatus},
    },
    services::{
        callback::ListenError,
        event::{Answer, Event},
        job::Job,
    },
};

impl Till {
    /// What the listener hands over; what is asked then.
    fn is_called_back(&mut self, order: &str, payment: &str) -> Vec<Job> {
        self.hears(Event::CalledBack(
            self.session(),
            Callback {
                payment: payment_id(payment),
                claimed_order: Some(order.to_owned()),
                claimed_status: Some("succeeded".to_owned()),
            },
        ))
    }

    /// The same, and what the provider says of the payment.
    fn is_called_back_about(&mut self, order: &str, said: Payment) {
        let ticket = question(self.is_called_back(order, said.id.as_str()));
        assert!(self.answered(Answer::LookedUp(ticket, Ok(said))).is_empty());
    }

    fn is_offered_at(&self, order: &OrderKey) -> bool {
        let known = self.order(order);
        let judged = known.claim.as_ref().map(|claim| &claim.inquiry).and_then(Inquiry::known);
        judged.is_some_and(|(payment, used)| known.judge(&self.state, payment, used).is_ok())
    }
}

#[test]
fn it_is_offered_only_once_the_provider_has_said_so_and_accepted_by_a_person() {
    let (mut till, order) = Till::with_order("WEB-1");
    let ticket = question(till.is_called_back("WEB-1", "pay_1"));
    assert!(!till.is_offered_at(&order), "what the browser says is not believed");
    till.answered(Answer::LookedUp(ticket, Ok(payment("pay_1", till.at.now))));
    assert!(till.is_offered_at(&order) && till.order(&order).order.is_open());
    till.does(Action::AcceptPayment(order.clone(), payment_id("pay_1")));
    assert!(matches!(till.order(&order).order.stage, OrderStage::Accepted(_)));
}

#[test]
fn a_forged_callback_with_a_foreign_payment_shows_nothing() {
    type Change = fn(Payment) -> Payment;
    let cases: [(&str, Change); 5] = [
        ("older, of the same amount", |payment| Payment {
            created: payment.created - SignedDuration::from_hours(72),
            ..payment
        }),
        ("before the order", |payment| Payment {
            created: payment.created - SignedDuration::from_secs(121),
            ..payment
        }),
        ("another amount", |payment| Payment { amount: euros(1249), ..payment }),
        ("another currency", |payment| Payment {
            amount: Money::from_minor(1250, Currency::from_code("USD").unwrap()),
            ..payment
        }),
        ("older and pending", |payment| Payment {
            created: payment.created - SignedDuration::from_hours(72),
            status: PaymentStatus::Pending,
            ..payment
        }),
    ];
    for (why, change) in cases {
        let (mut till, order) = Till::with_order("WEB-1");
        let forged = change(payment("pay_1", till.at.now));
        till.is_called_back_about("WEB-1", forged);
        assert!(till.order(&order).claim.is_none(), "{why}");
        till.does(Action::AcceptPayment(order.clone(), payment_id("pay_1")));
        assert!(till.order(&order).order.is_open() && till.waits(secs(600)).is_empty(), "{why}");
    }
}

#[test]
fn a_forged_callback_with_a_used_payment_shows_nothing() {
    let (mut till, order) = Till::with_order("WEB-1");
    till.drawer.is_used("pay_1", till.at.now);
    till.is_called_back_about("WEB-1", payment("pay_1", till.at.now));
    assert!(till.order(&order).claim.is_none());
}

#[test]
fn a_payment_that_the_provider_does_not_know_shows_nothing() {
    let (mut till, order) = Till::with_order("WEB-1");
    let ticket = question(till.is_called_back("WEB-1", "pay_1"));
    till.answered(Answer::LookedUp(ticket, Err(not_found())));
    assert!(till.order(&order).claim.is_none());
}

#[test]
fn unknown_orders_ended_ones_and_replays_ask_nobody() {
    let (mut till, order) = Till::with_order("WEB-1");
    let orders = till.state.one_off.orders.len();
    for id in ["WEB-2", "web-1", " WEB-1", "", "T1-1-aaaaaaaa"] {
        assert!(till.is_called_back(id, "pay_1").is_empty(), "{id:?}");
    }
    assert_eq!(till.state.one_off.orders.len(), orders, "no order is made of it");
    till.is_called_back_about("WEB-1", payment("pay_1", till.at.now));
    assert!(till.is_called_back("WEB-1", "pay_1").is_empty(), "the page was loaded again");
    till.does(Action::AcceptPayment(order, payment_id("pay_1")));
    assert!(till.is_called_back("WEB-1", "pay_2").is_empty(), "it is paid");
}

#[test]
fn it_never_pushes_aside_what_a_person_brought_and_its_number_is_bounded() {
    let (mut till, order) = Till::with_order("WEB-1");
    till.does(Action::ClaimPayment(order.clone(), "pay_typed".into()));
    assert!(till.is_called_back("WEB-1", "pay_1").is_empty());
    assert_eq!(till.order(&order).claim.as_ref().unwrap().inquiry.payment.as_str(), "pay_typed");

    let (mut till, _) = Till::with_order("WEB-1");
    let mut asked = 0;
    for n in 0..100 {
        let id = format!("pay_{n}");
        for ask in asks(till.is_called_back("WEB-1", &id)) {
            let rex_console::services::job::Ask::LookUp(ticket, _) = ask else { panic!("{ask:?}") };
            till.answered(Answer::LookedUp(ticket, Err(not_found())));
            asked += 1;
        }
    }
    assert_eq!(asked, 8);
}

#[test]
fn a_second_attempt_may_follow_one_that_failed() {
    let (mut till, order) = Till::with_order("WEB-1");
    let failed = Payment { status: PaymentStatus::Failed, ..payment("pay_1", till.at.now) };
    till.is_called_back_about("WEB-1", failed);
    assert!(till.order(&order).claim.is_some(), "staff see that it failed");
    till.is_called_back_about("WEB-1", payment("pay_2", till.at.now));
    assert!(till.is_offered_at(&order));
}

#[test]
fn what_the_listener_of_an_older_connection_heard_is_dropped() {
    let (mut till, _) = Till::with_order("WEB-1");
    let older = rex_console::services::job::SessionId(till.session().0 - 1);
    let callback =
        Callback { payment: payment_id("pay_1"), claimed_order: Some("WEB-1".into()), claimed_status: None };
    assert!(till.hears(Event::CalledBack(older, callback)).is_empty());
}

#[test]
fn it_listens_only_where_the_owner_wants_it_and_until_they_sign_out() {
    let mut till = Till::open();
    assert_eq!(till.state.listening, Listening::Off);
    let jobs = till.does(Action::SetCallbackListener(true));
    let port = till.state.settings.callback.port;
    assert!(matches!(jobs[..], [Job::SaveSettings(_), Job::Listen(_, wanted)] if wanted == port), "{jobs:?}");
    assert!(till.hears(Event::Listening(till.session(), Err(ListenError::Taken(port)))).is_empty());
    let Listening::Failed(trouble) = &till.state.listening else { panic!() };
    assert_eq!(trouble.key, "callback-taken");
    assert!(till.does(Action::SetCallbackPort(80)).is_empty(), "not a port for us");
    let jobs = till.does(Action::SetCallbackPort(18_000));
    assert!(matches!(jobs[..], [Job::SaveSettings(_), Job::Listen(_, 18_000)]), "{jobs:?}");
    let pointed = till.hears(Event::Listening(till.session(), Ok(18_000)));
    assert!(pointed.is_empty(), "a real account's customers are sent nowhere: {pointed:?}");
    assert_eq!(till.state.listening, Listening::On(18_000));
    let jobs = till.does(Action::SetCallbackListener(false));
    assert!(jobs.iter().any(|job| matches!(job, Job::StopListening)), "{jobs:?}");
    till.does(Action::SetCallbackListener(true));
    till.does(Action::SignOut);
    let jobs = till.hears(Event::TokenForgotten(Ok(())));
    assert!(jobs.iter().any(|job| matches!(job, Job::CloseSession)), "which ends the listener too: {jobs:?}");
    assert_eq!(till.state.listening, Listening::Off);
}

#[test]
fn practice_sends_its_customers_there() {
    let mut till = Till::practising();
    till.does(Action::GoTo(Screen::Settings));
    till.does(Action::SetCallbackListener(true));
    let jobs = till.hears(Event::Listening(till.session(), Ok(17_817)));
    assert!(matches!(jobs[..], [Job::PointPractice(Some(17_817))]), "{jobs:?}");
}
