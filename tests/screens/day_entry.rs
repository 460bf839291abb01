//! One entry of the day: what is known of it, giving money back, and finding it again.

use crate::{
    day_stage::{click, done, is_there, reference, sale, set, showing, usual},
    stage::Stage,
};
use egui::{Key, Modifiers};
use rex_console::{
    app::day::{DayAction, Found},
    domain::takings::{Entry, Source, Standing},
};
use std::sync::Arc;

pub fn chosen(entry: &Entry) -> Stage {
    let mut stage = showing(usual());
    let source = entry.source.clone();
    set(&mut stage, |day| day.chosen = Some(source));
    stage
}

fn paid() -> Entry {
    usual().entries.pop().unwrap()
}

#[test]
fn a_click_opens_an_entry_and_another_one_closes_it() {
    let mut stage = showing(usual());
    let row = "42, 14:52, Counter, Paid, 18.80 EUR";
    let done = click(&mut stage, row);
    assert!(matches!(&*done, [DayAction::Choose(Some(Source::Sale(of)))] if of.number() == 42), "{done:?}");
    set(&mut stage, |day| day.chosen = Some(Source::Sale(reference(42))));
    assert!(is_there(&stage, "Copy the reference"));
    assert!(matches!(&*click(&mut stage, row), [DayAction::Choose(None)]));
}

#[test]
fn all_that_is_known_is_told() {
    let order = usual().entries[2].clone();
    let stage = chosen(&Entry { closing: Some(12), ..order });
    for words in ["120.00 EUR", "web-1007", "pi_3Qx7Lw2eZvKYlo2C", "22 Nov 2026, 14:48", "Not closed yet"] {
        stage.must_say(words);
    }
    assert!(is_there(&stage, "Copy the payment id") && is_there(&stage, "Copy the order id"));
    assert!(!is_there(&stage, "Refunded …"), "only of counter sales");
}

#[test]
fn in_a_narrow_window_it_stands_instead_of_the_list() {
    let mut stage = chosen(&paid());
    assert!(is_there(&stage, "Settle 38"), "beside the list where there is room");
    stage.window.set_size(egui::vec2(1024.0, 700.0));
    stage.window.run();
    assert!(!is_there(&stage, "Settle 38"));
    assert!(matches!(&*click(&mut stage, "Back to the list"), [DayAction::Choose(None)]));
}

#[test]
fn no_more_is_given_back_than_is_left_of_the_sale() {
    let mut stage = chosen(&paid());
    click(&mut stage, "Refunded …");
    stage.must_say("The money is given back on the RexPayments portal");
    stage.must_say("At most 10.00 EUR");
    stage.fill("Given back", "10.01");
    stage.must_say("That is more than what is left of the sale: 10.00 EUR.");
    assert!(click(&mut stage, "Note it").is_empty());
    stage.fill("Given back", "1,2,3");
    assert!(click(&mut stage, "Note it").is_empty());
    stage.fill("Given back", "10,00");
    let done = click(&mut stage, "Note it");
    let [DayAction::NoteRefund(of, amount)] = &*done else { panic!("{done:?}") };
    assert_eq!((of.number(), amount.to_string()), (37, "10.00 EUR".to_owned()));
    assert!(!is_there(&stage, "Given back"), "the question is over");
}

#[test]
fn what_was_wholly_given_back_is_not_given_back_again() {
    let mut report = usual();
    report.entries[3].amount = crate::stage::eur(-1_950);
    let mut stage = showing(report);
    set(&mut stage, |day| day.chosen = Some(Source::Sale(reference(37))));
    stage.must_say("All of it was given back.");
    assert!(click(&mut stage, "Refunded …").is_empty() && !is_there(&stage, "Given back"));
}

#[test]
fn ctrl_f_goes_to_the_search_and_escape_ends_it() {
    let mut stage = showing(usual());
    stage.window.key_press_modifiers(Modifiers::COMMAND, Key::F);
    stage.window.run();
    stage.window.event(egui::Event::Text("42".to_owned()));
    stage.window.run();
    let asked = done(&mut stage);
    assert!(matches!(&*asked, [DayAction::Search(text)] if text == "42"), "{asked:?}");
    set(&mut stage, |day| "42".clone_into(&mut day.search));
    stage.must_say("Searching …");
    let found = Found { entries: vec![sale(42, 9_000, 990, Standing::Paid)], has_more: true };
    set(&mut stage, |day| day.found.arrive(Arc::new(found)));
    stage.must_say("42, 09:00, Counter, Paid, 9.90 EUR");
    stage.must_say("There is more. Write more of what you look for.");
    stage.must_not_say("Taken:");
    stage.window.key_press(Key::Escape);
    stage.window.run();
    let asked = done(&mut stage);
    assert!(matches!(&*asked, [DayAction::Search(text)] if text.is_empty()), "{asked:?}");
}

#[test]
fn what_is_not_found_is_said_with_what_can_be_searched_for() {
    let mut stage = showing(usual());
    set(&mut stage, |day| {
        "nobody".clone_into(&mut day.search);
        day.found.arrive(Arc::new(Found { entries: vec![], has_more: false }));
    });
    stage.must_say("Nothing found for “nobody”");
    let done = click(&mut stage, "Clear the search");
    assert!(matches!(&*done, [DayAction::Search(text)] if text.is_empty()), "{done:?}");
}

#[test]
fn a_long_note_is_cut_before_the_state_and_said_in_full() {
    let note = "For the birthday party of the whole football club, with all cakes ".repeat(5);
    let mut report = usual();
    report.entries[0].note.clone_from(&note);
    let stage = showing(report);
    stage.must_say(note.trim());
    let row = format!("42, 14:52, {note}, Paid, 18.80 EUR");
    let place = crate::day_stage::place(&stage, &row);
    assert!(place.right() < 1366.0, "{place:?}");
}
