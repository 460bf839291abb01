//! Closing the day and looking at all tills, with real journals and the provider's own word.

use crate::{
    account::{Computer, Provider},
    headless::{Headless, euros, folder},
};
use rex_console::{
    app::{
        Action, Screen,
        day::{CloseStep, DayAction, Difference, Shown},
    },
    domain::{
        reference::Reference,
        sale::SaleStage,
        takings::{Mode, Report, Scope},
    },
    practice::Outcome,
};

/// The tests' provider sets no rate limit.
const QUICK: u32 = 6_000;

impl Headless {
    fn day(&self, action: DayAction) {
        self.does(Action::Day(action));
    }

    fn sells(&self, minor: i64) -> Reference {
        let sale = self.charges(minor);
        let link = self.until_waiting(&sale);
        self.control.pay(link).unwrap();
        self.until_paid(&sale);
        sale
    }

    /// A sale that is given up while the customer's bank still thinks; the payment id.
    fn gives_up(&self, minor: i64) -> (Reference, String) {
        let sale = self.charges(minor);
        let link = self.until_waiting(&sale);
        let payment = self.control.pay_later(link).unwrap();
        self.does(Action::CancelSale(sale.clone()));
        self.until_sale("the closing", &sale, |watched| {
            matches!(watched.sale.stage, SaleStage::Closed { .. }).then_some(())
        });
        (sale, payment)
    }

    /// What the person is asked before the day is closed: the number, what it would hold, and how many couldn't be asked.
    fn is_asked(&self) -> (u32, i64, usize) {
        self.day(DayAction::BeginClose);
        self.until("the question", |state| match &state.day.close {
            Some(CloseStep::Asking { number, report, unasked }) => Some((*number, taken(report), *unasked)),
            _ => None,
        })
    }

    /// Closes the day as asked; the number it got.
    fn closes(&self) -> u32 {
        self.day(DayAction::Close);
        let number = self.until("the closing", |state| match &state.day.close {
            Some(CloseStep::Done(closing)) => Some(closing.number),
            _ => None,
        });
        self.day(DayAction::LeaveClose);
        number
    }

    /// What a part of the journal comes to.
    fn comes_to(&self, shown: Shown, scope: Scope) -> i64 {
        self.day(DayAction::Show(shown));
        self.until("the report", |state| {
            let report = state.day.report.value.as_ref()?;
            (report.scope == scope && !state.day.report.asking).then(|| taken(report))
        })
    }
}

/// All that was taken, in minor units.
fn taken(report: &Report) -> i64 {
    report.totals.iter().map(|total| total.sum.minor()).sum()
}

#[test]
fn what_is_paid_after_the_closing_belongs_to_the_next() {
    let folder = folder();
    let till = Headless::practising(folder.path());
    till.does(Action::GoTo(Screen::Sell));
    till.sells(1250);
    let (late, payment) = till.gives_up(500);
    till.does(Action::GoTo(Screen::Day));
    let totals = till.until("the report", |state| Some(state.day.report.value.as_ref()?.totals.clone()));
    assert!(
        !totals.is_empty() && totals.iter().all(|total| total.mode == Mode::Test),
        "practice is no money"
    );
    assert_eq!(till.is_asked(), (1, 1250, 0));
    assert_eq!(till.closes(), 1);

    till.control.settle(&payment, Outcome::Succeed).unwrap();
    till.until_paid(&late);
    till.until("the report to follow", |state| {
        (taken(state.day.report.value.as_ref()?) == 1750).then_some(())
    });
    assert_eq!(
        till.comes_to(Shown::Closing(1), Scope::Closing(1)),
        1250,
        "a closing stays as it was printed"
    );
    assert_eq!(till.comes_to(Shown::NotClosed, Scope::NotClosed), 500);
    assert_eq!(till.is_asked(), (2, 500, 0));
    assert_eq!(till.closes(), 2);
    assert_eq!(till.comes_to(Shown::Closing(2), Scope::Closing(2)), 500);
    assert_eq!(till.comes_to(Shown::NotClosed, Scope::NotClosed), 0);
}

#[test]
fn a_closed_sale_is_asked_for_before_the_day_is_closed_and_found_paid() {
    let provider = Provider::with_links(0);
    let mut computer = Computer::default();
    let till = computer.starts(&provider, QUICK);
    till.sells(1250);
    let (late, payment) = till.gives_up(500);
    till.does(Action::GoTo(Screen::Day));
    assert_eq!(till.comes_to(Shown::NotClosed, Scope::NotClosed), 1250);
    till.control.settle(&payment, Outcome::Succeed).unwrap();
    assert_eq!(till.is_asked(), (1, 1750, 0), "what the bank decided just now is already in it");
    till.until_paid(&late);
    assert_eq!(till.closes(), 1);
    assert_eq!(till.comes_to(Shown::Closing(1), Scope::Closing(1)), 1750);
}

#[test]
fn all_tills_are_told_from_the_providers_list_with_what_this_journal_lacks() {
    let provider = Provider::with_links(40);
    let lost = {
        let mut stolen = Computer::default();
        stolen.starts(&provider, QUICK).sells(700)
    };
    let (mut first, mut second) = (Computer::default(), Computer::default());
    let (first, second) = (first.starts_as("T1", &provider, QUICK), second.starts_as("T2", &provider, QUICK));
    first.sells(1250);
    second.sells(350);
    second.sells(125);
    second.gives_up(9900);

    first.does(Action::GoTo(Screen::Day));
    first.day(DayAction::ShowTills(true));
    let tills = first.until("all tills", |state| {
        let tills = state.day.tills.clone()?;
        (tills.is_complete && tills.tills.iter().map(|till| till.payments).sum::<u64>() == 4).then_some(tills)
    });
    let told: Vec<_> =
        tills.tills.iter().map(|till| (till.till.to_string(), till.payments, till.sum)).collect();
    let wanted = [("T1".to_owned(), 2, Some(euros(1950))), ("T2".to_owned(), 2, Some(euros(475)))];
    assert_eq!(told, wanted);
    let missing = Difference::PaidThere { reference: lost, amount: euros(700), is_known: false };
    assert_eq!(tills.differences, [missing]);
    assert_eq!(first.comes_to(Shown::NotClosed, Scope::NotClosed), 1250, "the journal stays this till's own");
}
