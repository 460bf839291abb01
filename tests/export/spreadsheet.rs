//! The CSV file opened by a real spreadsheet, set to run every formula it finds.

use crate::{
    books::{self, money, sale},
    tables, tools,
};
use resvg::usvg::roxmltree::{Document, Node};
use rex_console::{domain::takings::Entry, services::export::formula::guarded};
use std::fs;

const TABLE: &str = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
const OFFICE: &str = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
const TEXT: &str = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

/// Notes that would be run, or that would tear the table.
const NOTES: [&str; 16] = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(1,1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "  =1+1",
    "\u{feff}=1+1",
    "\u{200f}\u{202e}=1+1",
    "'=1+1",
    "\"=1+1\"",
    "Kim \"the cook\" O'Neil, table 4",
    "first line\nsecond, line",
    "tea;=1+1;\"=2+2",
    "שלום \u{200f}abc",
];

/// A cell as the spreadsheet holds it; spaces, tabs and line ends of its text are left out.
#[derive(Clone, Debug)]
struct Cell {
    kind: String,
    value: String,
    has_formula: bool,
    text: String,
}

fn cells(opened: &str) -> Vec<Vec<Cell>> {
    let document = Document::parse(opened).expect("flat OpenDocument");
    let rows = document.descendants().filter(|node| node.has_tag_name((TABLE, "table-row")));
    let cells_of = |row: Node<'_, '_>| {
        let cells = row.children().filter(|node| node.has_tag_name((TABLE, "table-cell")));
        cells.flat_map(|cell| vec![read(cell); times(cell)]).collect()
    };
    rows.map(cells_of).collect()
}

/// How many cells alike an element stands for; the empty ones to the sheet's end are not wanted.
fn times(cell: Node<'_, '_>) -> usize {
    let times = cell.attribute((TABLE, "number-columns-repeated"));
    times.and_then(|times| times.parse().ok()).unwrap_or(1).min(20)
}

fn read(cell: Node<'_, '_>) -> Cell {
    let attribute = |name| cell.attribute((OFFICE, name)).unwrap_or_default().to_owned();
    let lines = cell.children().filter(|node| node.has_tag_name((TEXT, "p")));
    let words = lines.flat_map(|line| line.descendants()).filter(Node::is_text);
    Cell {
        kind: attribute("value-type"),
        value: attribute("value"),
        has_formula: cell.attribute((TABLE, "formula")).is_some(),
        text: words.filter_map(|node| node.text()).collect(),
    }
}

/// A text without spaces, line ends, and what else a spreadsheet may turn into its own.
fn seen(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !c.is_control() && *c != '\u{feff}').collect()
}

#[test]
fn nothing_is_run_names_stay_text_and_amounts_are_numbers() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let amount = |at: usize| match at % 3 {
        0 => money(-1250, "EUR"),
        1 => money(500, "JPY"),
        _ => money(1_234, "KWD"),
    };
    let noted = |(at, note): (usize, &&str)| Entry { note: (*note).to_owned(), ..sale(1, amount(at)) };
    let entries: Vec<Entry> = NOTES.iter().enumerate().map(noted).collect();
    let path = folder.path().join("day.csv");
    fs::write(&path, tables::table(&books::paper(), &entries)).expect("our folder");
    let naive = folder.path().join("naive.csv");
    fs::write(&naive, "a,=1+1\r\n").expect("our folder");

    let opened = tools::opened_by_spreadsheet(&[path, naive], "44", folder.path());
    let run = &cells(&opened[1])[0][1];
    assert!(run.has_formula && run.value == "2", "this spreadsheet runs what isn't guarded: {run:?}");

    let rows = cells(&opened[0]);
    assert!(!opened[0].contains("table:formula"), "nothing is run");
    for (at, entry) in entries.iter().enumerate() {
        let row = &rows[at + 1];
        let (note, amount) = (&row[9], &row[5]);
        assert_eq!(note.kind, "string", "{note:?}");
        assert_eq!(seen(&note.text), seen(&guarded(&entry.note)), "{note:?}");
        assert_eq!(amount.kind, "float", "{amount:?}");
        let decimal = ["-12.5", "500", "1.234"][at % 3];
        assert_eq!(amount.value, decimal);
        assert_eq!(row[1].kind, "date", "the day is a date: {:?}", row[1]);
        assert_eq!(row[3].text, "T1-1-k7m2qx9d");
    }
}

#[test]
fn a_spreadsheet_that_parts_cells_at_semicolons_runs_nothing_either() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let noted = |note: &&str| Entry { note: (*note).to_owned(), ..sale(1, money(-1, "EUR")) };
    let entries: Vec<Entry> = NOTES.iter().map(noted).collect();
    let path = folder.path().join("day.csv");
    fs::write(&path, tables::table(&books::paper(), &entries)).expect("our folder");
    let opened = tools::opened_by_spreadsheet(&[path], "59", folder.path());
    assert!(opened[0].contains("T1-1-k7m2qx9d"));
    assert!(!opened[0].contains("table:formula"), "nothing is run");
}
