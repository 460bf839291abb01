//! Text that spreadsheets leave alone.
//!
//! A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@` as a formula, whoever wrote it (OWASP, *CSV Injection*).
//! So such text gets an apostrophe in front, which no spreadsheet takes for a formula. The rule:
//!
//! - A cell begins where the text begins. It also begins after a semicolon, tab or line end within the text: a program
//!   that parts cells there, as some do by their language, would see one.
//! - Spaces, quotes, apostrophes and characters that nobody sees (byte order and direction marks, joiners, controls) hide
//!   nothing: what comes after them counts.
//! - If that is `=`, `+`, `-`, `@` or the wide form of one, an apostrophe stands where the cell begins. Where the text
//!   begins, a tab or line end counts like these.
//!
//! Since apostrophes hide nothing, the rule can be undone: an apostrophe was put where a cell begins with one and would
//! get one without it ([`unguarded`]).

use super::letters::{is_silent, turns_or_hides};
use std::borrow::Cow;

/// A text that no spreadsheet runs.
pub fn guarded(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut kept = 0;
    for start in cells(text).filter(|&start| would_run(&text[start..], start == 0)) {
        out.push_str(&text[kept..start]);
        out.push('\'');
        kept = start;
    }
    if out.is_empty() {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[kept..]);
    Cow::Owned(out)
}

/// The text that was guarded.
pub fn unguarded(written: &str) -> String {
    let mut out = String::new();
    let mut kept = 0;
    for start in cells(written) {
        let rest = written[start..].strip_prefix('\'');
        if rest.is_some_and(|rest| would_run(rest, start == 0)) {
            out.push_str(&written[kept..start]);
            kept = start + 1;
        }
    }
    out.push_str(&written[kept..]);
    out
}

/// Where cells begin, in bytes.
fn cells(text: &str) -> impl Iterator<Item = usize> {
    let after = text.bytes().enumerate().filter(|&(_, byte)| parts_cells(char::from(byte)));
    std::iter::once(0).chain(after.map(|(at, _)| at + 1))
}

/// Whether a cell would be taken for a formula.
fn would_run(cell: &str, is_first: bool) -> bool {
    let first = cell.chars().find(|&c| parts_cells(c) || !hides_nothing(c));
    first.is_some_and(|c| match c {
        '=' | '+' | '-' | '@' | '\u{2212}' | '＝' | '＋' | '－' | '＠' => true,
        '\t' | '\r' | '\n' => is_first,
        _ => false,
    })
}

const fn parts_cells(c: char) -> bool {
    matches!(c, ';' | '\t' | '\r' | '\n')
}

fn hides_nothing(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '"' | '\'' | '\u{ad}' | '\u{34f}' | '\u{180e}')
        || turns_or_hides(c)
        || is_silent(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_would_run_gets_an_apostrophe() {
        for (text, written) in [
            ("=1+1", "'=1+1"),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@x", "'@x"),
            ("\tx", "'\tx"),
            ("\rx", "'\rx"),
            ("\nx", "'\nx"),
            ("  =1", "'  =1"),
            ("\u{a0}=1", "'\u{a0}=1"),
            ("\u{feff}=1", "'\u{feff}=1"),
            ("\u{200f}\u{202e}-1", "'\u{200f}\u{202e}-1"),
            ("\u{200d}@x", "'\u{200d}@x"),
            ("\u{0}=1", "'\u{0}=1"),
            ("\"=1\"", "'\"=1\""),
            ("'=1", "''=1"),
            ("＝1", "'＝1"),
            ("tea;=1", "tea;'=1"),
            ("tea\r\n=1", "tea\r\n'=1"),
            ("tea\t +1;@x", "tea\t' +1;'@x"),
        ] {
            assert_eq!(guarded(text), written, "{text:?}");
            assert_eq!(unguarded(written), text, "{written:?}");
        }
    }

    #[test]
    fn other_text_stays_as_it_is() {
        for text in
            ["", "Coffee card", "T1-42-k7m2qx9d", "1+1=2", "a@b.example", "'Tis", "tea; two", "12", ";", "\""]
        {
            assert!(matches!(guarded(text), Cow::Borrowed(kept) if kept == text), "{text:?}");
            assert_eq!(unguarded(text), text);
        }
    }

    proptest! {
        #[test]
        fn every_text_comes_back(text in "[=+@;'\" \\t\\r\\n\u{feff}\u{200f}a-]{0,12}|\\PC{0,20}") {
            let written = guarded(&text);
            prop_assert_eq!(unguarded(&written), text.as_str());
            // By no parting of cells does one begin with what is run.
            for cell in written.split([';', '\t', '\r', '\n']) {
                let seen = cell.trim_start_matches([' ', '"', '\u{feff}', '\u{200f}']);
                prop_assert!(!seen.starts_with(['=', '+', '-', '@']), "{:?} in {:?}", cell, written);
            }
        }
    }
}
