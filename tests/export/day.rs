//! The day's report as other programs read it.

use crate::{
    books::{self, money, sale, sighting},
    press, tools,
};
use rex_console::{
    domain::takings::{Entry, Report},
    services::papers::DayPaper,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

fn written(folder: &Path, paper: &DayPaper, report: &Report, entries: &[Entry]) -> PathBuf {
    let path = folder.join("day.pdf");
    fs::write(&path, press().day(paper, report, entries).expect("a report")).expect("our folder");
    tools::check_pdf(&path);
    path
}

fn lines(entries: &[Entry]) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    tools::lines_in(&written(folder.path(), &books::paper(), &books::report(entries), entries))
}

/// Where a line is, by how it reads from its beginning.
fn place(lines: &[String], wanted: &str) -> usize {
    let found = lines.iter().position(|line| line == wanted);
    found.unwrap_or_else(|| panic!("{wanted} is not in {lines:#?}"))
}

#[test]
fn totals_stand_by_mode_currency_and_kind() {
    let lines = lines(&books::day());
    let real = place(&lines, "Real money");
    let test = place(&lines, "Only a test");
    for wanted in [
        "Counter 1 12.50 EUR",
        "One-off 1 64.00 EUR",
        "Printed link 1 10.50 EUR",
        "All together 3 87.00 EUR",
        "Refund 1 -2.50 EUR",
        "After refunds 84.50 EUR",
        "All together 1 500 JPY",
        "All together 1 1.234 KWD",
    ] {
        let at = place(&lines, wanted);
        assert!(real < at && at < test, "{wanted} stands among real money");
    }
    assert!(place(&lines, "All together 1 999.99 EUR") > test, "tests stand apart");
    assert!(place(&lines, "Gross, not the payout.") > test);
}

#[test]
fn each_entry_is_a_line_with_its_amount_and_currency() {
    let lines = lines(&books::day());
    let list = place(&lines, "All payments");
    for wanted in [
        "2026-11-22 14:32 T1-40-k7m2qx9d 12 Counter Paid 12.50 EUR",
        "2026-11-22 14:32 Cake for Friday One-off Accepted 64.00 EUR",
        "2026-11-22 14:32 Kaffeekarte ×3 Printed link Seen 10.50 EUR",
        "2026-11-22 14:32 T1-40-k7m2qx9d Refund Refunded -2.50 EUR",
        "2026-11-22 14:32 T1-41-k7m2qx9d Counter Paid 500 JPY",
        "2026-11-22 14:32 T1-42-k7m2qx9d Counter Paid 1.234 KWD",
        "2026-11-22 14:32 T1-43-k7m2qx9d Counter Paid 999.99 EUR",
        "2026-11-22 14:32 T1-44-k7m2qx9d Counter Closed unpaid 7.77 EUR",
    ] {
        assert!(place(&lines, wanted) > list);
    }
    for below in ["Table 4", "pi_3OabcGHI"] {
        assert!(place(&lines, below) > list);
    }
    let waits = place(&lines, "2026-11-22 14:32 T1-45-k7m2qx9d Counter Waits 8.88 EUR");
    assert!(place(&lines, "Not settled yet") < waits && waits < list, "before all others");
    assert!(lines[list..].iter().any(|line| line == "Only a test"), "a test says so on its line");
}

#[test]
fn closings_stand_beside_their_lines_only_where_there_are_several() {
    let heads = |lines: &[String]| lines.iter().find(|line| line.starts_with("When ")).cloned();
    let closed = |closing| Entry { closing, ..sale(40, money(1250, "EUR")) };
    let of_one = lines(&[closed(Some(12)), closed(Some(12))]);
    assert_eq!(heads(&of_one).as_deref(), Some("When What Kind State Amount"));
    place(&of_one, "2026-11-22 14:32 T1-40-k7m2qx9d Counter Paid 12.50 EUR");
    let unpaid = Entry { standing: rex_console::domain::takings::Standing::ClosedUnpaid, ..closed(None) };
    assert_eq!(
        heads(&lines(&[closed(Some(12)), unpaid])),
        heads(&of_one),
        "what doesn't count is in no closing"
    );
    let of_two = lines(&[closed(Some(11)), closed(Some(12))]);
    assert_eq!(heads(&of_two).as_deref(), Some("When What Closing Kind State Amount"));
    for number in [11, 12] {
        place(&of_two, &format!("2026-11-22 14:32 T1-40-k7m2qx9d {number} Counter Paid 12.50 EUR"));
    }
}

#[test]
fn nothing_taken_is_a_page_too() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let report = Report { unsettled: Vec::new(), ..books::report(&[]) };
    let path = written(folder.path(), &books::paper(), &report, &[]);
    let lines = tools::lines_in(&path);
    for wanted in ["Café Morgenrot", "Closing 12", "Taken", "1/1"] {
        place(&lines, wanted);
    }
    for absent in ["Not settled yet", "All payments"] {
        assert!(!lines.iter().any(|line| line == absent), "{absent} in {lines:#?}");
    }
}

#[test]
fn many_pages_repeat_the_head_and_lose_no_line() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mark = Some("PRACTICE".to_owned());
    let mut paper = books::paper();
    let note = "words that a line can't hold at once, so that some lines are taller than others";
    let entry = |number: u32| {
        let note = if number.is_multiple_of(7) { note.to_owned() } else { String::new() };
        Entry { note, ..sale(number, money(i64::from(number), "EUR")) }
    };
    let entries: Vec<Entry> = (1..=500).map(entry).collect();
    for mark in [None, mark] {
        paper.words.mark.clone_from(&mark);
        let path = written(folder.path(), &paper, &books::report(&entries), &entries);
        let fonts = tools::fonts_in(&path);
        assert!(fonts.iter().all(|(_, embedded, subset)| *embedded && *subset), "{fonts:?}");
        let lines = tools::lines_in(&path);
        let info = tools::pdf_info(&path);
        let pages: usize = info
            .lines()
            .find_map(|line| line.strip_prefix("Pages:"))
            .and_then(|count| count.trim().parse().ok())
            .expect("a count of pages");
        assert!(pages > 10, "{info}");
        assert_eq!(info.matches("595.276 x 841.89 pts (A4)").count(), pages);
        let counted = |wanted: &str| lines.iter().filter(|line| *line == wanted).count();
        for page in 1..=pages {
            assert_eq!(counted(&format!("{page}/{pages}")), 1, "page {page}");
        }
        assert_eq!(counted("All payments"), pages, "one list from the first page to the last: {lines:#?}");
        assert_eq!(counted("When What Kind State Amount"), pages + 1, "and that of what is not settled");
        assert_eq!(counted("PRACTICE"), if mark.is_some() { 2 * pages } else { 0 });
        for entry in &entries {
            let minor = entry.amount.minor();
            let wanted = format!("T1-{minor}-k7m2qx9d Counter Paid {} EUR", entry.amount.decimal());
            let found = lines.iter().filter(|line| line.ends_with(&wanted)).count();
            assert_eq!(found, 1, "{wanted}");
        }
    }
}

#[test]
fn amounts_end_below_each_other() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let amounts = [1, 1_111, 88_888, 99_999_999_999, -71_17];
    let entries: Vec<Entry> = amounts.map(|minor| sale(1, money(minor, "EUR"))).to_vec();
    let path = written(folder.path(), &books::paper(), &books::report(&[]), &entries);
    let ends = tools::word_ends(&path);
    let of_amounts: Vec<f32> = amounts.map(|minor| ends[&money(minor, "EUR").decimal()]).to_vec();
    let (least, most) = of_amounts.iter().fold((f32::MAX, 0.0_f32), |(a, b), &end| (a.min(end), b.max(end)));
    assert!(most - least < 0.1, "{of_amounts:?}");
}

#[test]
fn names_of_all_scripts_and_lengths_stay_whole() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let names = [
        "手冲咖啡卡（十杯装）每周新鲜烘焙的单一产地咖啡豆",
        "मसाला चाय और समोसे का नाश्ता",
        &"Q".repeat(200),
        "=1+1 & <b>",
    ];
    let entries: Vec<Entry> = names.iter().map(|name| sighting(name, 1, money(350, "EUR"))).collect();
    let path = written(folder.path(), &books::paper(), &books::report(&entries), &entries);
    let words = tools::words_in(&path);
    // Beside a name of many lines stand the words of other columns.
    assert_eq!(words.matches('Q').count(), 200, "{words}");
    for name in [&names[0][..30], names[1], names[3]] {
        assert!(words.contains(&tools::without_spaces(name)), "{name} is not in {words}");
    }
}
