//! What was taken, closing the day, all tills.

use super::Scene;
use crate::{
    day_closing::{all_tills, asking, at_step},
    day_entry::chosen,
    day_stage::{ago, click, reference, sale, set, showing, usual},
    stage::{NOW, Stage, eur},
};
use jiff::Timestamp;
use rex_console::{
    app::{
        Action, Input, Message, Screen,
        day::{CloseStep, Difference, Found},
    },
    domain::takings::{Closing, Report, Standing},
    services::journal::day::SaleHere,
};
use std::sync::Arc;

pub const SCENES: &[Scene] = &[
    Scene::of("day: being read", || {
        let mut stage = Stage::connected();
        stage.input(Input::Action(Action::GoTo(Screen::Day)));
        stage
    }),
    Scene::of("day: empty", || {
        showing(Report { totals: vec![], unsettled: vec![], entries: vec![], ..usual() })
    }),
    Scene::of("day: usual", || showing(usual())),
    Scene::of("day: full", || {
        let entries = (0..2_000).map(|n| sale(3_000 - n, i64::from(n), 350, Standing::Paid)).collect();
        showing(Report { entries, left_out: 29_204, ..usual() })
    }),
    Scene::of("day: not read", || {
        let mut stage = showing(usual());
        set(&mut stage, |day| day.report.fail(Message::new("journal-busy")));
        stage
    }),
    Scene::of("day: another day is chosen", || other_day(false)),
    Scene::of("day: no day", || other_day(true)),
    Scene::of("day: an entry", || chosen(&usual().entries[6])),
    Scene::of("day: an order", || chosen(&usual().entries[2])),
    Scene::of("day: a refund is noted", || {
        let mut stage = chosen(&usual().entries[6]);
        click(&mut stage, "Refunded …");
        stage.fill("Given back", "10.01");
        stage
    }),
    Scene::of("day: found", || {
        let mut stage = showing(usual());
        set(&mut stage, |day| {
            "42".clone_into(&mut day.search);
            let entries = vec![sale(42, 9_000, 990, Standing::Paid)];
            day.found.arrive(Arc::new(Found { entries, has_more: true }));
        });
        stage
    }),
    Scene::of("day: nothing found", || {
        let mut stage = showing(usual());
        set(&mut stage, |day| {
            "nobody".clone_into(&mut day.search);
            day.found.arrive(Arc::new(Found { entries: vec![], has_more: false }));
        });
        stage
    }),
    Scene::of("day: sales are asked for", || at_step(CloseStep::Checking { left: 3, of: 8 })),
    Scene::of("day: closing is asked about", asking),
    Scene::of("day: closed", || {
        let closing = Closing { number: 12, at: ago(0), since: None, totals: usual().totals, unsettled: 1 };
        at_step(CloseStep::Done(Arc::new(closing)))
    }),
    Scene::of("day: not closed", || at_step(CloseStep::Failed(Message::new("journal-disk-full")))),
    Scene::of("day: all tills", || all_tills(true, vec![])),
    Scene::of("day: all tills, still read", || all_tills(false, vec![])),
    Scene::of("day: all tills differ", || all_tills(true, differences())),
];

fn other_day(is_wrong: bool) -> Stage {
    let mut stage = showing(usual());
    let closing = |number| Closing { number, at: ago(900), since: None, totals: vec![], unsettled: 0 };
    set(&mut stage, |day| day.closings.arrive([closing(12), closing(11)].into()));
    click(&mut stage, "Other day");
    if is_wrong {
        stage.fill("From", "11/02/2026");
    }
    stage
}

fn differences() -> Vec<Difference> {
    let here = |number| SaleHere {
        reference: reference(number),
        amount: eur(1_250),
        started: Timestamp::from_second(NOW).unwrap(),
        is_paid: true,
    };
    vec![
        Difference::PaidThere { reference: reference(1), amount: eur(6_400), is_known: true },
        Difference::PaidHere(here(3)),
        Difference::OtherAmount { here: here(5), there: eur(1_300) },
    ]
}
