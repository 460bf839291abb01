//! A day put together by hand: what the journal would report, and a person in front of it. What they do is taken as it is,
//! and changes nothing: these tests are of what is drawn and what is asked for.

use crate::stage::{NOW, Stage, eur};
use egui::accesskit::Role;
use egui_kittest::kittest::{AccessKitNode, Queryable as _};
use jiff::{SignedDuration, Timestamp};
use rex_console::{
    app::{
        Action, Input, Screen,
        day::{Day, DayAction},
    },
    domain::{
        money::{Currency, Money},
        order::{OrderId, OrderKey},
        payment::PaymentId,
        reference::Reference,
        takings::{Entry, Kind, Mode, Report, Scope, Source, Standing, Total},
    },
};
use std::sync::Arc;

pub fn money(minor: i64, code: &str) -> Money {
    Money::from_minor(minor, Currency::from_code(code).unwrap())
}

/// So many minutes before now.
pub fn ago(minutes: i64) -> Timestamp {
    Timestamp::from_second(NOW).unwrap() - SignedDuration::from_mins(minutes)
}

pub fn reference(number: u32) -> Reference {
    Reference::new("T1".parse().unwrap(), number, 77)
}

pub fn entry(source: Source, minutes: i64, amount: Money, standing: Standing) -> Entry {
    Entry {
        source,
        at: ago(minutes),
        amount,
        standing,
        mode: Mode::Live,
        note: String::new(),
        payment: None,
        closing: None,
    }
}

pub fn sale(number: u32, minutes: i64, minor: i64, standing: Standing) -> Entry {
    entry(Source::Sale(reference(number)), minutes, eur(minor), standing)
}

pub fn total(kind: Kind, mode: Mode, count: u64, sum: Money) -> Total {
    Total { kind, mode, count, sum }
}

/// A usual day: the one of the design, with a refund and a one-off payment.
pub fn usual() -> Report {
    let order = OrderKey { id: OrderId::from_typed("web-1007").unwrap(), made: ago(90) };
    let sighting = Source::Sighting { product: "Coffee card".to_owned(), added: 1, row: 4 };
    Report {
        scope: Scope::NotClosed,
        totals: vec![
            total(Kind::Counter, Mode::Live, 29, eur(33_880)),
            total(Kind::OneOff, Mode::Live, 1, eur(12_000)),
            total(Kind::Printed, Mode::Live, 5, eur(7_350)),
            total(Kind::Refund, Mode::Live, 1, eur(-950)),
        ],
        unsettled: vec![Entry {
            note: "phone order".to_owned(),
            ..sale(38, 65, 6_400, Standing::NotSettled)
        }],
        entries: vec![
            sale(42, 8, 1_880, Standing::Paid),
            Entry { note: "Table 4".to_owned(), ..sale(41, 11, 1_840, Standing::ClosedUnpaid) },
            Entry {
                payment: Some(PaymentId::from_typed("pi_3Qx7Lw2eZvKYlo2C").unwrap()),
                ..entry(Source::Order(order), 12, eur(12_000), Standing::Accepted)
            },
            entry(Source::Refund(reference(37), 0), 13, eur(-950), Standing::Refunded),
            sale(40, 14, 1_250, Standing::PaidAnotherWay),
            entry(sighting, 20, eur(350), Standing::Seen),
            sale(37, 38, 1_950, Standing::PaidRefunded),
        ],
        left_out: 0,
    }
}

/// A console that shows a report.
pub fn showing(report: Report) -> Stage {
    on(Stage::connected(), report)
}

/// The same, of a console that stands.
pub fn on(mut stage: Stage, report: Report) -> Stage {
    stage.input(Input::Action(Action::GoTo(Screen::Day)));
    set(&mut stage, |day| day.report.arrive(Arc::new(report)));
    stage
}

/// Changes what the console knows of the day.
pub fn set(stage: &mut Stage, change: impl FnOnce(&mut Day)) {
    change(&mut stage.window.state_mut().state.day);
    stage.window.run();
    stage.window.state_mut().done.clear();
}

/// Clicks, and says what was asked for.
#[track_caller]
pub fn click(stage: &mut Stage, name: &str) -> Vec<DayAction> {
    let usable = |role| !matches!(role, Role::Label | Role::Heading);
    stage.window.get_by(|node| node.label().as_deref() == Some(name) && usable(node.role())).click();
    stage.window.run();
    done(stage)
}

/// What was asked for since it was last looked.
pub fn done(stage: &mut Stage) -> Vec<DayAction> {
    let done = std::mem::take(&mut stage.window.state_mut().done);
    done.into_iter()
        .filter_map(|action| match action {
            Action::Day(action) => Some(action),
            _ => None,
        })
        .collect()
}

/// Where a widget stands, or words do.
#[track_caller]
pub fn place(stage: &Stage, name: &str) -> egui::Rect {
    let says = |node: &AccessKitNode<'_>| {
        node.label().as_deref() == Some(name) || node.value().as_deref() == Some(name)
    };
    stage.window.get_by(says).rect()
}

/// Whether a widget is in the tree at all.
pub fn is_there(stage: &Stage, name: &str) -> bool {
    stage.window.query_all_by(|node| node.label().as_deref() == Some(name)).count() > 0
}

/// Where the lowest of several widgets of a name stands.
#[track_caller]
pub fn lowest(stage: &Stage, name: &str) -> egui::Rect {
    let all = stage.window.query_all_by(|node| node.label().as_deref() == Some(name));
    all.map(|node| node.rect()).max_by(|a, b| a.top().total_cmp(&b.top())).unwrap()
}
