//! Receipts on both papers, read back by other programs.

use crate::{press, tools};
use rex_console::domain::receipt::{Paper, Receipt};
use std::{fs, path::Path};

const PAPERS: [Paper; 2] = [Paper::A4, Paper::Roll80];

/// Letters that a line can't hold at once, none like the other.
const LONG_ID: &str =
    "pi_3OabcdefGHIJKLMNopqrstuvWXYZ0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJ9876543210_end";

fn receipt(paper: Paper) -> Receipt {
    let lines = [
        ("Reference", "T1-42-k7m2qx9d"),
        ("Seen paid at", "Sunday 22 November 2026, 14:32:05"),
        ("Payment", LONG_ID),
        ("Order", "A birthday cake of two layers for the Weatherby family, to be fetched on Friday at noon"),
    ];
    Receipt {
        paper,
        shop: "Café Morgenrot".to_owned(),
        logo: Some(include_bytes!("../../assets/icon/rex-console-256.png").as_slice().into()),
        title: "Payment received".to_owned(),
        amount: "1234.500 KWD".to_owned(),
        lines: lines.map(|(label, value)| (label.to_owned(), value.to_owned())).to_vec(),
        footer: vec!["The provider said so at 14:32.".to_owned(), "This is no invoice.".to_owned()],
        mark: None,
    }
}

fn written(folder: &Path, receipt: &Receipt) -> std::path::PathBuf {
    let path = folder.join("receipt.pdf");
    fs::write(&path, press().receipt(receipt).expect("a receipt")).expect("our folder");
    tools::check_pdf(&path);
    path
}

/// Width and height of the only page, in points.
fn size(pdf: &Path) -> (f32, f32) {
    let info = tools::pdf_info(pdf);
    assert!(info.contains("Pages:           1\n"), "{info}");
    let size = info.lines().find(|line| line.contains("size:")).expect("a size");
    let numbers: Vec<f32> = size.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    let [.., width, height] = numbers[..] else { panic!("{size}") };
    (width, height)
}

#[test]
fn every_word_is_on_the_paper() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for paper in PAPERS {
        let receipt = Receipt { mark: Some("TEST".to_owned()), ..receipt(paper) };
        let words = tools::words_in(&written(folder.path(), &receipt));
        let lines = receipt.lines.iter().flat_map(|(label, value)| [label, value]);
        let others = [&receipt.shop, &receipt.title, &receipt.amount];
        for wanted in lines.chain(others).chain(&receipt.footer) {
            assert!(words.contains(&tools::without_spaces(wanted)), "{paper:?}: {wanted} is not in {words}");
        }
        assert_eq!(words.matches("TEST").count(), 2, "beside the amount and at the end: {words}");
    }
}

#[test]
fn a_sheet_is_a4_and_a_roll_as_long_as_its_words() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let sheet = tools::pdf_info(&written(folder.path(), &receipt(Paper::A4)));
    assert!(sheet.contains("595.276 x 841.89 pts (A4)"), "{sheet}");
    let (width, long) = size(&written(folder.path(), &receipt(Paper::Roll80)));
    assert!((width - 226.772).abs() < 0.01, "80 mm, not {width} points");
    let fewer = Receipt { lines: Vec::new(), footer: Vec::new(), ..receipt(Paper::Roll80) };
    let (_, short) = size(&written(folder.path(), &fewer));
    assert!(short < long - 100.0 && short > 100.0, "{short} and {long} points");
}

#[test]
fn a_roll_ends_where_its_words_end_and_nothing_stands_in_its_margins() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = written(folder.path(), &receipt(Paper::Roll80));
    let page = image::open(&tools::pdf_as_png(&path, 254)[0]).expect("a picture").into_luma8();
    let dark = page.enumerate_pixels().filter(|(_, _, pixel)| pixel.0[0] < 200);
    let (mut left, mut right, mut bottom) = (u32::MAX, 0, 0);
    for (x, y, _) in dark {
        (left, right, bottom) = (left.min(x), right.max(x), bottom.max(y));
    }
    // Ten pixels to the millimetre: 72 of 80 mm are printed on.
    assert!(left >= 39 && right <= 761, "words from {left} to {right}");
    let free = page.height() - bottom;
    assert!((30..100).contains(&free), "{free} tenths of a millimetre below the last word");
}

#[test]
fn fonts_are_embedded_and_only_what_is_used() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for paper in PAPERS {
        let path = written(folder.path(), &receipt(paper));
        let fonts = tools::fonts_in(&path);
        assert_eq!(fonts.len(), 2, "plain and strong: {fonts:?}");
        assert!(fonts.iter().all(|(_, embedded, subset)| *embedded && *subset), "{fonts:?}");
        assert!(fs::metadata(&path).expect("our file").len() < 40_000);
    }
}

#[test]
fn the_amount_is_the_largest_and_a_mark_is_larger_than_all_else() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for paper in PAPERS {
        let unmarked = written(folder.path(), &receipt(paper));
        let heights = tools::word_heights(&unmarked);
        let amount = heights["1234.500"];
        let others = heights.iter().filter(|(word, _)| !["1234.500", "KWD"].contains(&word.as_str()));
        assert!(others.clone().count() > 10, "{heights:?}");
        assert!(others.clone().all(|(_, height)| *height < amount), "{paper:?}: {heights:?}");
        let marked = Receipt { mark: Some("TEST".to_owned()), ..receipt(paper) };
        let heights = tools::word_heights(&written(folder.path(), &marked));
        assert!(heights["TEST"] >= heights["1234.500"], "{paper:?}: {heights:?}");
    }
}

#[test]
fn long_marks_amounts_and_names_of_all_scripts_lose_no_letter() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for paper in PAPERS {
        let shop = "茶と珈琲の店 手冲咖啡 मसाला चाय".to_owned();
        let receipt = Receipt {
            mark: Some("PRACTICE – this is not a real payment".to_owned()),
            amount: "999999999.99 EUR".to_owned(),
            shop,
            lines: (0..60).map(|at| (format!("Label {at}"), format!("value {at} {LONG_ID}"))).collect(),
            logo: None,
            ..receipt(paper)
        };
        let words = tools::words_in(&written(folder.path(), &receipt));
        let lines = receipt.lines.iter().map(|(_, value)| value);
        for wanted in lines.chain([&receipt.shop, &receipt.amount]).chain(&receipt.mark) {
            assert!(words.contains(&tools::without_spaces(wanted)), "{paper:?}: {wanted} is not in {words}");
        }
    }
}
