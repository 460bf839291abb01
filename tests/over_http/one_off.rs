//! One-off payments against the practice provider, with a real journal.

use crate::headless::{Headless, euros, folder};
use rex_console::{
    app::{Action, Screen, State, inquiry::Inquiry, look_up},
    domain::{
        acceptance::Misfit,
        order::{OrderId, OrderKey, OrderStage},
    },
    practice::{Control, Decision, Outcome},
};

fn id(id: &str) -> OrderId {
    OrderId::from_typed(id).unwrap()
}

impl Headless {
    /// Makes an order, and waits for its address.
    fn makes(&self, order: &str, minor: i64) -> OrderKey {
        self.does(Action::GoTo(Screen::OneOff));
        self.does(Action::GeneratePayment(id(order), euros(minor)));
        self.until("the address", |state| {
            let known = state.one_off.shown().filter(|known| known.order.key.id == id(order))?;
            (known.order.is_open() && !state.one_off.is_busy()).then(|| known.order.key.clone())
        })
    }

    /// A customer decides at an order's checkout; the payment id.
    fn customer(&self, order: &OrderKey, decision: Decision) -> String {
        let state = self.state();
        let address = state.one_off.get(order).unwrap().order.address().unwrap().as_str().parse().unwrap();
        self.control.visit(&address, decision).unwrap()
    }

    /// The provider's and the journal's word on a payment for an order.
    fn judged(&self, order: &OrderKey, payment: &str) -> Result<(), Misfit> {
        self.does(Action::ClaimPayment(order.clone(), payment.to_owned()));
        self.until("the verdict", |state| judge(state, order, payment))
    }

    fn accepts(&self, order: &OrderKey, payment: &str) {
        self.does(Action::AcceptPayment(order.clone(), payment.parse_id()));
        self.until("the acceptance", |state| {
            let stage = &state.one_off.get(order)?.order.stage;
            matches!(stage, OrderStage::Accepted(_)).then_some(())
        });
    }
}

trait ParseId {
    fn parse_id(&self) -> rex_console::domain::payment::PaymentId;
}

impl ParseId for str {
    fn parse_id(&self) -> rex_console::domain::payment::PaymentId {
        rex_console::domain::payment::PaymentId::from_typed(self).unwrap()
    }
}

fn judge(state: &State, order: &OrderKey, payment: &str) -> Option<Result<(), Misfit>> {
    let known = state.one_off.get(order)?;
    let inquiry = &known.claim.as_ref()?.inquiry;
    let is_answered = inquiry.payment.as_str() == payment && !inquiry.verdict.asking;
    let (payment, used) = Some(inquiry).filter(|_| is_answered).and_then(Inquiry::known)?;
    Some(known.judge(state, payment, used))
}

#[test]
fn an_order_is_paid_looked_up_and_accepted_for_good() {
    let folder = folder();
    let (order, payment) = {
        let till = Headless::practising(folder.path());
        let order = till.makes("WEB-1007", 50_000);
        let payment = till.customer(&order, Decision::Pay);
        assert_eq!(till.judged(&order, &payment), Ok(()));
        till.accepts(&order, &payment);
        (order, payment)
    };
    let till = Headless::practising(folder.path());
    till.until("the journal", |state| {
        let stage = &state.one_off.get(&order)?.order.stage;
        matches!(stage, OrderStage::Accepted(_)).then_some(())
    });
    let second = till.makes("WEB-1008", 50_000);
    assert_eq!(till.judged(&second, &payment), Err(Misfit::Used), "the journal remembers");
    till.does(Action::GeneratePayment(id("WEB-1007"), euros(50_000)));
    let same = till.until("the question", |state| state.one_off.same_id.clone());
    assert!(same.earlier.is_accepted && same.earlier.amount == euros(50_000));
}

#[test]
fn of_two_orders_a_payment_pays_one_whatever_the_customer_shows() {
    let folder = folder();
    let till = Headless::practising(folder.path());
    let (first, second) = (till.makes("WEB-1", 1250), till.makes("WEB-2", 1250));
    let payment = till.customer(&first, Decision::Pay);
    till.does(Action::GoTo(Screen::Transactions));
    till.does(Action::LookUp(format!("https://shop.example/thanks?transaction_id={payment}")));
    let offered = till.until("the verdict", |state| {
        let (found, used) = state.look_up.inquiry.as_ref()?.known()?;
        let fitting = look_up::could_belong_to(state, found, used);
        Some(fitting.iter().map(|known| known.order.key.clone()).collect::<Vec<_>>())
    });
    assert_eq!(offered, [second.clone(), first.clone()], "the provider doesn't say for which");
    assert!(look_up::is_good_news(&till.state()));
    till.accepts(&first, &payment);
    assert_eq!(till.judged(&second, &payment), Err(Misfit::Used));
}

#[test]
fn a_pending_payment_is_asked_for_by_itself_until_it_is_decided() {
    let folder = folder();
    let till = Headless::practising(folder.path());
    let order = till.makes("WEB-1", 1250);
    let payment = till.customer(&order, Decision::Pending);
    assert_eq!(till.judged(&order, &payment), Err(Misfit::Pending));
    Control::settle(&till.control, &payment, Outcome::Succeed).unwrap();
    till.until("it to fit", |state| judge(state, &order, &payment)?.is_ok().then_some(()));
    let second = till.makes("WEB-2", 1250);
    let declined = till.customer(&second, Decision::Decline);
    assert_eq!(till.judged(&second, &declined), Err(Misfit::Failed));
}

#[test]
fn a_payment_of_the_same_amount_made_before_the_order_does_not_fit_it() {
    let folder = folder();
    let till = Headless::practising(folder.path());
    let before = till.makes("WEB-1", 1250);
    let payment = till.customer(&before, Decision::Pay);
    till.control.forward(std::time::Duration::from_secs(20));
    let order = till.makes("WEB-2", 1250);
    assert_eq!(till.judged(&order, &payment), Err(Misfit::BeforeOrder));
}
