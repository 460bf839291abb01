//! What was taken: the tiles, the list, other days, and what stands there when nothing does.

use crate::{
    day_stage::{ago, click, entry, is_there, money, on, place, reference, sale, set, showing, total, usual},
    stage::{Stage, eur},
};
use egui::Key;
use egui_kittest::kittest::Queryable as _;
use rex_console::{
    app::{
        Message,
        day::{DayAction, Shown},
    },
    domain::{
        day::Range,
        takings::{Closing, Entry, Kind, Mode, Report, Source, Standing},
    },
};

#[test]
fn what_was_taken_leads_and_what_is_not_settled_comes_before_the_rest() {
    let stage = showing(usual());
    stage.must_say("Today, Sunday 22 November");
    stage.must_say("Taken: 532.30 EUR, 35 payments · gross, not the payout");
    stage.must_say("Counter sales: 338.80 EUR, 29 payments");
    stage.must_say("Refunds: -9.50 EUR, 1 noted");
    stage.must_say("Not settled: 64.00 EUR, 1 · look before closing");
    let unsettled = place(&stage, "38, 13:55, phone order, Not settled, 64.00 EUR");
    let newest = place(&stage, "42, 14:52, Counter, Paid, 18.80 EUR");
    assert!(unsettled.bottom() <= newest.top(), "{unsettled:?} {newest:?}");
    for row in [
        "41, 14:49, Table 4, Closed, unpaid, 18.40 EUR",
        "14:48, One-off web-1007, Accepted, 120.00 EUR",
        "37, 14:47, Refund of sale 37, Given back, -9.50 EUR",
        "40, 14:46, Counter, Paid another way, 12.50 EUR",
        "14:40, Coffee card, Seen on link, 3.50 EUR",
        "37, 14:22, Counter, Paid, refunded, 19.50 EUR",
    ] {
        stage.must_say(row);
    }
}

#[test]
fn only_the_counter_has_a_tile_when_it_took_nothing() {
    let stage = showing(Report { totals: vec![], unsettled: vec![], entries: vec![], ..usual() });
    stage.must_say("Counter sales: 0.00 EUR, 0 payments");
    for nothing in ["One-off:", "Printed links:", "Refunds:", "Not settled:"] {
        stage.must_not_say(nothing);
    }
    stage.must_say("Nothing was taken today");
    stage.must_say("Go to Sell");
}

#[test]
fn each_currency_has_its_own_tiles_with_its_own_decimals() {
    let mut report = usual();
    report.totals.push(total(Kind::Counter, Mode::Live, 3, money(125_000, "JPY")));
    report.totals.push(total(Kind::OneOff, Mode::Live, 1, money(1_234_567, "KWD")));
    report.entries.push(entry(Source::Sale(reference(9)), 400, money(125_000, "JPY"), Standing::Paid));
    let stage = showing(report);
    stage.must_say("Taken: 125,000 JPY");
    stage.must_say("Taken: 1,234.567 KWD");
    let [eur, jpy] = [
        "Taken: 532.30 EUR, 35 payments · gross, not the payout",
        "Taken: 125,000 JPY, 3 payments · gross, not the payout",
    ];
    assert!(place(&stage, eur).bottom() < place(&stage, jpy).top(), "the shop's comes first");
}

#[test]
fn test_money_is_no_money() {
    let mut report = usual();
    report.totals.push(total(Kind::Counter, Mode::Test, 2, eur(99_900)));
    report.entries.insert(0, Entry { mode: Mode::Test, ..sale(36, 1, 99_900, Standing::Paid) });
    let stage = showing(report);
    stage.must_say("Taken: 532.30 EUR");
    stage.must_say("Test payments, not in the totals:");
    stage.must_say("999.00 EUR · 2 payments");
    stage.must_say("Test · Paid");
    stage.must_not_say("Nobody has checked yet");
}

#[test]
fn an_account_that_nobody_checked_is_said_to_be_so() {
    let totals = vec![total(Kind::Counter, Mode::Unverified, 1, eur(500))];
    let stage = showing(Report { totals, ..usual() });
    stage.must_say("Taken: 5.00 EUR");
    stage.must_say("Nobody has checked yet whether this account moves real money.");
}

#[test]
fn in_practice_the_frame_says_that_nothing_is_real() {
    let totals = vec![total(Kind::Counter, Mode::Test, 1, eur(500))];
    let stage = on(Stage::practising(), Report { totals, ..usual() });
    stage.must_say("Taken: 5.00 EUR");
    stage.must_say("Practice · no real money");
    stage.must_not_say("Test payments, not in the totals");
}

#[test]
fn settling_is_asked_for_from_the_row() {
    let mut stage = showing(usual());
    let done = click(&mut stage, "Settle 38");
    assert!(
        matches!(&*done, [DayAction::Settle(Source::Sale(of))] if of.number() == 38),
        "the row isn't opened besides: {done:?}"
    );
}

#[test]
fn of_two_thousand_rows_those_in_sight_are_drawn_and_the_tile_leads_back_to_the_first() {
    let entries = (0..2_000).map(|n| sale(3_000 - n, i64::from(n), 350, Standing::Paid)).collect();
    let mut stage = showing(Report { entries, left_out: 29_204, ..usual() });
    let drawn = stage.window.query_all_by_role(egui::accesskit::Role::Row).count();
    assert!((5..40).contains(&drawn), "{drawn} rows");
    stage.must_say("The newest 2,000 of 31,204; the files have all.");
    stage.window.set_size(egui::vec2(1024.0, 500.0));
    stage.window.run();
    let before = place(&stage, "Settle 38").top();
    click(&mut stage, "Not settled: 64.00 EUR, 1 · look before closing");
    let after = place(&stage, "Settle 38").top();
    assert!(after < before - 100.0, "the tile leads to what is not settled: {before} {after}");
}

#[test]
fn other_days_are_chosen_by_name_by_number_or_picked() {
    let mut stage = showing(usual());
    let closing = |number| Closing { number, at: ago(900), since: None, totals: vec![], unsettled: 0 };
    set(&mut stage, |day| day.closings.arrive([closing(12), closing(11)].into()));
    click(&mut stage, "Other day");
    let done = click(&mut stage, "Closing 11");
    assert!(matches!(&*done, [DayAction::Show(Shown::Closing(11))]), "{done:?}");
    assert!(!is_there(&stage, "This week"), "chosen, the popover is gone");
    click(&mut stage, "Other day");
    click(&mut stage, "Friday 20 November");
    click(&mut stage, "Tuesday 3 November");
    let done = click(&mut stage, "Show these days");
    let [DayAction::Show(Shown::Range(Range::Days(first, last)))] = &*done else { panic!("{done:?}") };
    assert_eq!((first.to_string(), last.to_string()), ("2026-11-03".into(), "2026-11-20".into()));
}

#[test]
fn days_are_typed_and_what_is_no_day_is_said() {
    let mut stage = showing(usual());
    click(&mut stage, "Other day");
    stage.fill("From", "11/02/2026");
    stage.must_say("Write it like 2026-11-22 or 22.11.2026.");
    assert!(click(&mut stage, "Show these days").is_empty(), "not before both days are said");
    stage.fill("From", "2.11.2026");
    stage.fill("To", "2026-11-05");
    stage.must_not_say("Write it like");
    let done = click(&mut stage, "Show these days");
    let [DayAction::Show(Shown::Range(Range::Days(first, last)))] = &*done else { panic!("{done:?}") };
    assert_eq!((first.day(), last.day(), first.month()), (2, 5, 11));
}

#[test]
fn the_title_says_which_days_and_a_closing_when_it_was_made() {
    let mut stage = showing(usual());
    let days =
        |first: &str, last: &str| Shown::Range(Range::Days(first.parse().unwrap(), last.parse().unwrap()));
    for (shown, title) in [
        (Shown::Range(Range::Yesterday), "Yesterday, Saturday 21 November"),
        (Shown::Range(Range::Week), "This week, 16 Nov – 22 Nov"),
        (Shown::Range(Range::Month), "This month, November 2026"),
        (days("2026-11-20", "2026-11-20"), "Friday 20 November"),
        (days("2025-12-30", "2026-01-02"), "30 Dec 2025 – 2 Jan"),
        (Shown::NotClosed, "Not closed yet"),
        (Shown::Closing(12), "Closing 12"),
    ] {
        set(&mut stage, |day| day.shown = shown);
        let texts = stage.texts();
        assert!(texts.iter().any(|said| said == title), "{title}: {texts:?}");
    }
    let closing = Closing { number: 12, at: ago(60), since: Some(ago(1500)), totals: vec![], unsettled: 0 };
    set(&mut stage, |day| day.closings.arrive([closing].into()));
    stage.must_say("From 21 Nov 2026, 14:00 to 22 Nov 2026, 14:00");
}

#[test]
fn a_failed_reading_keeps_what_stood_there_and_offers_another() {
    let mut stage = showing(usual());
    set(&mut stage, |day| day.report.fail(Message::new("journal-busy")));
    stage.must_say("The till is busy writing.");
    stage.must_say("42, 14:52, Counter, Paid, 18.80 EUR");
    assert!(matches!(&*click(&mut stage, "Try again"), [DayAction::Refresh]));
}

#[test]
fn large_text_in_a_small_window_leaves_everything_in_reach() {
    let mut stage = showing(usual());
    // 1366 × 768 at 200 %.
    stage.window.set_size(egui::vec2(683.0, 384.0));
    stage.window.run();
    let window = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(683.0, 384.0));
    for button in ["Sell", "Day", "Settings", "Other day", "Save", "Print", "Close the day"] {
        assert!(window.contains_rect(place(&stage, button)), "{button}");
    }
    assert!(place(&stage, "Day").bottom() <= place(&stage, "Settings").top());
    // The last row is reached with the keyboard: what has the focus comes into sight.
    let last = "37, 14:22, Counter, Paid, refunded, 19.50 EUR";
    let is_reached = (0..40).any(|_| {
        stage.window.key_press(Key::Tab);
        stage.window.run();
        is_there(&stage, last) && window.contains_rect(place(&stage, last))
    });
    assert!(is_reached, "{:?}", stage.texts());
}
