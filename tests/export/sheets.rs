//! Documents of many cards.

use crate::{PNG, card, head, press, print, tools};
use rex_console::{
    domain::card::{Card, Format, Grid, Layout, Letterhead},
    services::export::{ExportError, Print, png::DrawingError},
};
use std::path::Path;

fn cards(count: usize) -> Vec<Card> {
    (0..count).map(|at| card(&format!("pay-now?o=s{at}"), &format!("Product {at}"))).collect()
}

fn addresses(cards: &[Card]) -> Vec<String> {
    let mut addresses: Vec<_> = cards.iter().map(|card| card.address.as_str().to_owned()).collect();
    addresses.sort();
    addresses
}

/// What is read on the pages of a document, in order of the addresses. Sheets are cut apart first.
fn read(pdf: &Path, dots: u32, layout: Layout) -> (usize, Vec<String>) {
    let pages = tools::pdf_as_png(pdf, dots);
    let count = pages.len();
    let pictures = match layout {
        Layout::Stickers(grid) => pages.iter().flat_map(|page| tools::cut_apart(page, grid)).collect(),
        _ => pages,
    };
    let mut read: Vec<_> = tools::scanned(&pictures).into_values().flatten().collect();
    read.sort();
    (count, read)
}

#[test]
fn sheets_are_filled_with_all_cards_in_turn() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("stickers.pdf");
    let cards = cards(60);
    let layout = Layout::Stickers(Grid::new(6, 9));
    press().export(&print(cards.clone(), layout, Format::Pdf), &path).expect("the document is saved");
    tools::check_pdf(&path);
    assert_eq!(read(&path, 250, layout), (2, addresses(&cards)));
}

#[test]
fn each_poster_has_its_page() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("posters.pdf");
    let cards = cards(3);
    press().export(&print(cards.clone(), Layout::Poster, Format::Pdf), &path).expect("the document is saved");
    assert_eq!(read(&path, 72, Layout::Poster), (3, addresses(&cards)));
    assert!(tools::pdf_info(&path).contains("Pages:           3"));
}

#[test]
fn practice_says_so_and_still_reads() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let words = "PRACTICE – not payable";
    let head = Letterhead { watermark: Some(words.to_owned()), ..head() };
    for layout in [Layout::Bare, Layout::CounterCard, Layout::Poster, Layout::Stickers(Grid::new(3, 8))] {
        let cards = cards(24);
        let cards = if matches!(layout, Layout::Stickers(_)) { cards } else { cards[..1].to_vec() };
        let print = Print { cards: cards.clone(), head: head.clone(), layout, format: Format::Pdf };
        let path = folder.path().join("practice.pdf");
        press().export(&print, &path).expect("the document is saved");
        assert!(tools::words_in(&path).contains(&tools::without_spaces(words)), "{layout:?}");
        assert_eq!(read(&path, 150, layout), (1, addresses(&cards)), "{layout:?}");
        for entry in std::fs::read_dir(folder.path()).expect("our folder") {
            std::fs::remove_file(entry.expect("an entry").path()).expect("removed");
        }
    }
}

#[test]
fn a_code_too_fine_to_print_is_refused() {
    let long = card(&"x".repeat(1900), "Coffee");
    let refused = |layout, format| press().make(&print(vec![long.clone()], layout, format)).err();
    let too_fine = Some(ExportError::Drawing(DrawingError::TooFine));
    for format in [PNG, Format::Svg, Format::Pdf] {
        assert_eq!(refused(Layout::Stickers(Grid::new(6, 9)), format), too_fine);
        assert_eq!(refused(Layout::CounterCard, format), None);
    }
}

#[test]
fn letters_that_no_font_has_are_told() {
    let is_missing = |product: &str| {
        let print = print(vec![card("checkout/1", product)], Layout::CounterCard, PNG);
        press().preview(&print).expect("the picture is drawn").missing_letters
    };
    assert!(is_missing("Private \u{e5ff} letter"));
    for there in ["Coffee ☕", "手冲咖啡", "मसाला चाय", "👩\u{200d}🍳🥐", "Crème ½ №", "  "]
    {
        assert!(!is_missing(there), "{there}: see TEST_PACKAGES in scripts/machine.sh");
    }
}

#[test]
fn a_logo_is_a_png_or_jpeg_or_is_refused() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let with = |logo: Vec<u8>, format| Print {
        head: Letterhead { logo: Some(logo.into()), ..head() },
        ..print(cards(1), Layout::CounterCard, format)
    };
    let jpeg = tools::jpeg(folder.path());
    let plain = press().preview(&Print { head: Letterhead { logo: None, ..head() }, ..with(vec![], PNG) });
    let shown = press().preview(&with(jpeg.clone(), PNG)).expect("the picture is drawn");
    let is_coloured = |pixel: &&[u8]| pixel[2] > pixel[0].saturating_add(60);
    assert!(shown.rgba.chunks(4).filter(is_coloured).count() > 1000, "the navy of the logo");
    assert_eq!(plain.expect("the picture is drawn").rgba.chunks(4).filter(is_coloured).count(), 0);
    let path = folder.path().join("jpeg.pdf");
    press().export(&with(jpeg, Format::Pdf), &path).expect("the document is saved");
    tools::check_pdf(&path);
    assert_eq!(read(&path, 100, Layout::CounterCard), (1, addresses(&cards(1))));
    let whole = include_bytes!("../../assets/icon/rex-console-256.png");
    for broken in [&b""[..], b"GIF89a", b"\x89PNG\r\n\x1a\n", &whole[..whole.len() / 2], &[0xff, 0xd8, 0xff]]
    {
        for format in [PNG, Format::Svg, Format::Pdf] {
            let refused = press().make(&with(broken.to_vec(), format));
            assert_eq!(refused, Err(ExportError::Drawing(DrawingError::Logo)));
        }
    }
}
