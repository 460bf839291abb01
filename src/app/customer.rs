//! What the customer sees: on a window of their own, or over the console where there is only one screen.

use super::{
    Action, State,
    one_off::KnownOrder,
    standing::{Standing, standing},
};
use crate::{
    domain::{
        address::PayAddress,
        link::{LinkId, LinkState},
        money::Money,
        monitor::MonitorInfo,
        order::OrderKey,
        reference::Reference,
        sale::SaleStage,
    },
    services::job::Job,
};
use std::{sync::Arc, time::Duration};

/// How long *Paid* and *closed* stand.
const END_STANDS: Duration = Duration::from_secs(5);

/// How long the test picture stands.
const TEST_STANDS: Duration = Duration::from_secs(10);

/// What is known of the customer's side.
#[derive(Clone, Debug, Default)]
pub struct Customer {
    /// The computer's screens.
    pub monitors: Arc<[MonitorInfo]>,
    /// Whether the customer's picture lies over the console: the way with one screen.
    pub is_over_console: bool,
    /// The sale that the customer saw last, and how it stood.
    shown: Option<(Reference, Standing)>,
    ended: Option<Ended>,
    /// The link whose code the customer was shown.
    link: Option<Arc<ShownLink>>,
    test_until: Option<Duration>,
    keeps_awake: bool,
}

/// How a sale ended for the customer.
#[derive(Clone, Copy, Debug)]
struct Ended {
    amount: Money,
    is_paid: bool,
    until: Duration,
}

/// A link that is shown to the customer. It isn't watched: nothing here says whether they paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownLink {
    /// Which link.
    pub id: LinkId,
    /// What it sells.
    pub product: String,
    /// What it charges.
    pub amount: Money,
    /// Where it is paid.
    pub address: PayAddress,
}

/// The picture that the customer sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene<'a> {
    /// The shop's name.
    Idle,
    /// The code is being made.
    Making(Money),
    /// The code.
    Pay(Money, &'a PayAddress),
    /// The code of a payment link.
    Link(&'a ShownLink),
    /// Nobody knows for the moment: don't pay again.
    Checking(Money),
    /// The tick.
    Paid(Money),
    /// Given up: don't pay.
    Closed(Money),
    /// The owner wants to see where the window is.
    Test,
}

/// The picture that the customer sees now.
pub fn scene(state: &State) -> Scene<'_> {
    if let Some(front) = state.sell.front() {
        let amount = front.sale.amount;
        match (standing(state, front), &front.sale.stage) {
            (Standing::Payable, SaleStage::Waiting { address, .. }) => return Scene::Pay(amount, address),
            (Standing::Making, _) => return Scene::Making(amount),
            (Standing::Unsure, _) => return Scene::Checking(amount),
            _ => {}
        }
    }
    if let Some(known) = order(state)
        && let Some(address) = known.order.address()
    {
        let amount = known.order.amount;
        return if known.is_perhaps_paid(state) {
            Scene::Checking(amount)
        } else {
            Scene::Pay(amount, address)
        };
    }
    match (state.customer.ended, &state.customer.link) {
        (Some(Ended { amount, is_paid: true, .. }), _) => Scene::Paid(amount),
        (Some(Ended { amount, is_paid: false, .. }), _) => Scene::Closed(amount),
        (None, Some(link)) => Scene::Link(link),
        (None, None) if state.customer.test_until.is_some() => Scene::Test,
        (None, None) => Scene::Idle,
    }
}

/// The order that the customer sees, where no sale needs the place.
fn order(state: &State) -> Option<&KnownOrder> {
    super::one_off::on_customer(state).filter(|_| state.customer.ended.is_none())
}

/// A person accepted a payment for an order: who saw its code sees the tick.
pub(super) fn order_accepted(state: &mut State, key: &OrderKey, amount: Money) {
    if state.one_off.on_customer.take_if(|shown| *shown == *key).is_some() {
        state.customer.ended = Some(Ended { amount, is_paid: true, until: state.elapsed + END_STANDS });
    }
}

/// When time alone changes the picture; never where nobody looks at it.
pub(super) fn next_tick(state: &State) -> Option<Duration> {
    let customer = &state.customer;
    let is_seen = state.settings.customer.is_wanted || customer.is_over_console;
    let ends = [customer.ended.map(|ended| ended.until), customer.test_until];
    ends.into_iter().flatten().min().filter(|_| is_seen)
}

pub(super) fn act(state: &mut State, action: &Action) -> Vec<Job> {
    let settings = &mut Arc::make_mut(&mut state.settings).customer;
    match action {
        Action::ShowCustomerWindow(is_wanted) => settings.is_wanted = *is_wanted,
        Action::SetCustomerMonitor(name) => settings.monitor.clone_from(name),
        Action::SetCustomerFullScreen(is_full) => settings.is_full_screen = *is_full,
        Action::ShowTestPicture => {
            state.customer.test_until = Some(state.elapsed + TEST_STANDS);
            return Vec::new();
        }
        Action::ShowToCustomer(is_shown) => {
            let has_window = settings.is_wanted;
            state.customer.is_over_console = *is_shown;
            if !is_shown && !has_window {
                hide_link(state);
            }
            return Vec::new();
        }
        Action::ShowLink(id) => {
            let has_window = settings.is_wanted;
            show_link(state, id);
            // One screen is enough: the code then lies over the console.
            state.customer.is_over_console |= state.customer.link.is_some() && !has_window;
            return Vec::new();
        }
        Action::HideLink => {
            hide_link(state);
            return Vec::new();
        }
        _ => return Vec::new(),
    }
    vec![super::account::save_settings(state)]
}

/// Shows a link that a customer can pay now.
fn show_link(state: &mut State, id: &LinkId) {
    if is_taken(state) {
        return;
    }
    let Some(link) = state.links.get(id).filter(|link| link.state(state.now) == LinkState::Active) else {
        return;
    };
    let (product, amount) = (link.product_name.clone(), link.amount);
    let shown =
        link.pay_address().cloned().map(|address| ShownLink { id: id.clone(), product, amount, address });
    state.customer.link = shown.map(Arc::new);
    // They see one thing at a time: what was shown last.
    state.one_off.on_customer.take_if(|_| state.customer.link.is_some());
}

/// Whether a sale has the customer's eyes: a link waits until it is over or put aside.
pub fn is_taken(state: &State) -> bool {
    let front = state.sell.front().map(|front| standing(state, front));
    matches!(front, Some(Standing::Making | Standing::Payable | Standing::Unsure))
}

/// The customer no longer sees a link.
pub(super) fn hide_link(state: &mut State) {
    state.customer.link = None;
}

/// Whether a link that is shown can no longer be paid, as far as is known here.
fn is_shown_in_vain(state: &State) -> bool {
    let Some(shown) = &state.customer.link else { return false };
    state.links.get(&shown.id).is_none_or(|link| link.state(state.now) != LinkState::Active)
}

impl Customer {
    /// The link that the customer is shown.
    pub fn shown_link(&self) -> Option<&LinkId> {
        self.link.as_ref().map(|shown| &shown.id)
    }
}

/// Follows the sale in front to its end, after each update.
pub(super) fn follow(state: &mut State) -> Option<Job> {
    let elapsed = state.elapsed;
    state.customer.ended.take_if(|ended| ended.until <= elapsed);
    state.customer.test_until.take_if(|until| *until <= elapsed);
    if is_shown_in_vain(state) {
        hide_link(state);
    }
    let front = state
        .sell
        .front()
        .map(|front| (front.sale.reference.clone(), front.sale.amount, standing(state, front)));
    let customer = &mut state.customer;
    match front {
        Some((reference, _, now @ (Standing::Making | Standing::Payable | Standing::Unsure))) => {
            customer.shown = Some((reference, now));
            customer.ended = None;
            // The next customer has no business with the order or the link of the one before.
            customer.link = None;
            state.one_off.on_customer = None;
        }
        // Only who saw its code sees how a sale ends; one that is brought back from the strip ends without a word.
        Some((reference, amount, now @ (Standing::Paid | Standing::Off))) => {
            if let Some((shown, was)) = &mut customer.shown
                && *shown == reference
                && *was != now
            {
                *was = now;
                let is_paid = now == Standing::Paid;
                customer.ended = Some(Ended { amount, is_paid, until: elapsed + END_STANDS });
            }
        }
        Some((_, _, Standing::Nothing)) | None => customer.shown = None,
    }
    let (is_idle, is_payable) = match scene(state) {
        Scene::Idle => (true, false),
        Scene::Making(_) | Scene::Pay(..) | Scene::Link(_) | Scene::Checking(_) => (false, true),
        Scene::Paid(_) | Scene::Closed(_) | Scene::Test => (false, false),
    };
    let customer = &mut state.customer;
    customer.is_over_console &= !is_idle;
    (customer.keeps_awake != is_payable).then(|| {
        customer.keeps_awake = is_payable;
        Job::KeepAwake(is_payable)
    })
}
