//! Closing the day, its papers, and all tills.

use crate::{
    day_stage::{ago, click, done, is_there, reference, set, showing, usual},
    stage::{Stage, eur},
};
use egui::Key;
use jiff::Timestamp;
use rex_console::{
    app::{
        Message,
        day::{AllTills, CloseStep, DayAction, Difference, Shown, TillTotal},
    },
    domain::{day::Range, takings::Closing},
    services::{journal::day::SaleHere, papers::DayWords},
};
use std::sync::Arc;

pub fn at_step(step: CloseStep) -> Stage {
    let mut stage = showing(usual());
    set(&mut stage, |day| day.close = Some(step));
    stage
}

pub fn asking() -> Stage {
    at_step(CloseStep::Asking { number: 12, report: Arc::new(usual()), unasked: 2 })
}

#[test]
fn closing_begins_with_its_button() {
    let mut stage = showing(usual());
    assert!(matches!(&*click(&mut stage, "Close the day"), [DayAction::BeginClose]));
}

#[test]
fn closed_sales_are_counted_while_they_are_asked_for() {
    let mut stage = at_step(CloseStep::Checking { left: 3, of: 8 });
    stage.must_say("5 of 8 closed sales checked");
    assert!(matches!(&*click(&mut stage, "Close without asking further"), [DayAction::SkipChecks]));
    assert!(matches!(&*click(&mut stage, "Not yet"), [DayAction::LeaveClose]));
}

#[test]
fn what_the_closing_will_hold_and_what_stays_open_is_told() {
    let stage = asking();
    for words in [
        "Close the day as number 12?",
        "Counter sales: 29, 338.80 EUR",
        "Refunds: 1, -9.50 EUR",
        "Taken, gross: 35, 532.30 EUR",
        "1 sale of 64.00 EUR is not settled.",
        "2 closed sales could not be asked for.",
    ] {
        stage.must_say(words);
    }
}

#[test]
fn a_burst_of_a_scanner_and_enter_close_no_day() {
    let mut stage = asking();
    stage.type_keys("4006381333931");
    for _ in 0..12 {
        stage.window.key_press(Key::Tab);
        stage.window.key_press(Key::Enter);
        stage.window.run();
    }
    assert!(done(&mut stage).is_empty());
    stage.window.key_press(Key::Escape);
    stage.window.run();
    assert!(matches!(&*done(&mut stage), [DayAction::LeaveClose]));
}

#[test]
fn a_click_closes_the_day() {
    let mut stage = asking();
    // The one below the question can't be reached.
    let close = crate::day_stage::lowest(&stage, "Close the day");
    stage.window.drag_at(close.center());
    stage.window.drop_at(close.center());
    stage.window.run();
    assert!(matches!(&*done(&mut stage), [DayAction::Close]));
}

#[test]
fn a_closing_that_is_made_says_its_sum_and_has_its_papers() {
    let closing = Closing { number: 12, at: ago(0), since: None, totals: usual().totals, unsettled: 1 };
    let mut stage = at_step(CloseStep::Done(Arc::new(closing)));
    stage.must_say("Closing 12 is made: 532.30 EUR");
    let asked = click(&mut stage, "Save the closing");
    let [DayAction::Save(words)] = &*asked else { panic!("{asked:?}") };
    assert_eq!(words.title, "Closing 12");
    let asked = click(&mut stage, "Print the closing");
    assert!(matches!(&*asked, [DayAction::Print(words)] if words.title == "Closing 12"), "{asked:?}");
    assert!(matches!(&*click(&mut stage, "Done"), [DayAction::LeaveClose]));
}

#[test]
fn a_closing_that_failed_says_so_and_can_be_tried_again() {
    let mut stage = at_step(CloseStep::Failed(Message::new("journal-disk-full")));
    stage.must_say("The day is not closed");
    assert!(matches!(&*click(&mut stage, "Try again"), [DayAction::BeginClose]));
}

fn saved(stage: &mut Stage) -> DayWords {
    let mut asked = click(stage, "Save");
    let Some(DayAction::Save(words)) = asked.pop() else { panic!("{asked:?}") };
    *words
}

#[test]
fn words_on_paper_are_true_years_later() {
    let mut stage = showing(usual());
    let words = saved(&mut stage);
    assert_eq!((&*words.shop, &*words.title), ("Café Rex", "Sunday 22 November 2026"));
    assert_eq!(words.subtitle, ["Till T1", "Made 22 Nov 2026, 15:00"]);
    assert_eq!(
        (words.columns.len(), words.kinds.len(), words.standings.len(), words.modes.len()),
        (11, 4, 9, 3)
    );
    assert_eq!(words.mark, None);
    set(&mut stage, |day| day.shown = Shown::Range(Range::Week));
    assert_eq!(saved(&mut stage).title, "16 Nov 2026 – 22 Nov 2026");
}

#[test]
fn a_practice_paper_is_marked() {
    let mut stage = crate::day_stage::on(Stage::practising(), usual());
    let words = saved(&mut stage);
    assert_eq!(words.mark.as_deref(), Some("PRACTICE · NO REAL MONEY"));
    assert!(!words.shop.is_empty());
}

pub fn all_tills(is_complete: bool, differences: Vec<Difference>) -> Stage {
    let till = |name: &str, payments, minor| TillTotal {
        till: name.parse().unwrap(),
        payments,
        sum: Some(eur(minor)),
    };
    let tills = vec![till("T1", 29, 33_880), till("BAR", 1_204, 1_204_050)];
    let mut stage = showing(usual());
    assert!(matches!(&*click(&mut stage, "All tills"), [DayAction::ShowTills(true)]));
    set(&mut stage, |day| {
        day.tills = Some(Arc::new(AllTills { tills, differences, is_complete, undated: 0 }));
    });
    stage
}

#[test]
fn all_tills_are_told_with_where_they_come_from() {
    let mut stage = all_tills(true, vec![]);
    stage.must_say("From RexPayments' list of links, by when they were made");
    stage.must_say("Till BAR: 1,204, 12,040.50 EUR");
    stage.must_say("All tills together: 1,233, 12,379.30 EUR");
    stage.must_say("Nothing differs");
    assert!(matches!(&*click(&mut stage, "Back"), [DayAction::ShowTills(false)]));
}

#[test]
fn a_list_that_is_still_read_promises_nothing() {
    let stage = all_tills(false, vec![]);
    stage.must_say("The list is still being read.");
    stage.must_say("Nothing differs so far.");
    stage.must_not_say("say the same");
}

#[test]
fn each_difference_is_a_sentence() {
    let here = |number| SaleHere {
        reference: reference(number),
        amount: eur(1_250),
        started: Timestamp::from_second(crate::stage::NOW).unwrap(),
        is_paid: true,
    };
    let there = |number, is_known| Difference::PaidThere {
        reference: reference(number),
        amount: eur(6_400),
        is_known,
    };
    let other = Difference::OtherAmount { here: here(5), there: eur(1_300) };
    let differences = vec![
        there(1, true),
        there(2, false),
        Difference::PaidHere(here(3)),
        Difference::NotListed(here(4)),
        other,
    ];
    let stage = all_tills(true, differences);
    for (number, words) in [
        (1, "the list says 64.00 EUR was paid, this journal doesn't"),
        (2, "this journal doesn't know the sale"),
        (3, "this journal says 12.50 EUR was paid, begun 15:00:00; the list doesn't"),
        (4, "its link is no longer in the list"),
        (5, "this journal says 12.50 EUR, the list says 13.00 EUR"),
    ] {
        let all = stage.texts();
        let reference = reference(number).to_string();
        assert!(
            all.iter().any(|said| said.starts_with(&reference) && said.contains(words)),
            "{words}: {all:?}"
        );
    }
    assert!(!is_there(&stage, "Nothing differs"));
}
