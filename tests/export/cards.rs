//! Four layouts, three formats, twenty names: every file leads a phone to the exact address.

use crate::{PNG, card, press, print, tools};
use rex_console::{
    domain::card::{Card, Format, Grid, Layout},
    services::export::{Press, file_name_as},
};
use std::path::{Path, PathBuf};

/// What shops call what they sell, and what nobody should.
fn names() -> [String; 20] {
    let long = "A hand-made box of twelve seasonal pastries with a personal card, gift wrapping in blue or green paper, \
                and delivery within the city before ten in the morning on any weekday except public holidays. Please \
                tell us about allergies and other wishes when you order.";
    [
        "Coffee card".to_owned(),
        long.chars().chain("x".repeat(255).chars()).take(255).collect(),
        "W".repeat(255),
        "手冲咖啡卡（十杯装）每周新鲜烘焙的单一产地咖啡豆".to_owned(),
        "茶".repeat(255),
        "मसाला चाय और समोसे का नाश्ता".to_owned(),
        "👩\u{200d}🍳🥐🙂🇩🇪👍🏽".to_owned(),
        "☕ Kaffee 茶 चाय قهوة Ω я".to_owned(),
        "../../x".to_owned(),
        "CON".to_owned(),
        "\"quoted\" & <svg onload='x'> ]]> &amp;".to_owned(),
        "קפה \u{202e}gnp.exe\u{202c} \u{200f}مرحبا".to_owned(),
        "   \t ".to_owned(),
        String::new(),
        "a\u{0}b\u{7}\u{1b}[31m\nc\u{ffff}".to_owned(),
        "Z\u{301}a\u{327}l\u{334}\u{335}\u{336}go\u{489}".to_owned(),
        "กาแฟเย็น".to_owned(),
        "1/2 \\ * ? | : pizza".to_owned(),
        "Crème brûlée – Škoda ½ €5 №7 ™".to_owned(),
        "\u{e000}\u{10ffff}\u{fffd}".to_owned(),
    ]
}

/// Words of those names that must be found in the document, as they are.
const FOUND: [(usize, &str); 8] = [
    (0, "Coffee card"),
    (1, "A hand-made box of twelve seasonal pastries"),
    (3, "手冲咖啡卡（十杯装）每周"),
    (5, "मसाला चाय और समोसे का नाश्ता"),
    (8, "../../x"),
    (10, "\"quoted\" & <svg onload='x'> ]]> &amp;"),
    (14, "a b"),
    (18, "Crème brûlée – Škoda ½ €5 №7 ™"),
];

/// Writes every name in every format and reads all with other programs; pages are as large as pdfinfo shall say.
fn every_name_reads_back(layout: Layout, page_size: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut press = press();
    let mut looked_at = Vec::new();
    let names = names();
    let cards: Vec<Card> = names
        .iter()
        .enumerate()
        .map(|(at, name)| card(&format!("pay-now?o=n{at}&us=hA%3D%3D"), name))
        .collect();
    for (at, card) in cards.iter().enumerate() {
        let own = folder.path().join(at.to_string());
        std::fs::create_dir(&own).expect("a folder for each name");
        let mut add = |picture: PathBuf, kind: &str| {
            let copy = folder.path().join(format!("{at}-{kind}.png"));
            std::fs::rename(picture, &copy).expect("a picture");
            match layout {
                Layout::Stickers(grid) => looked_at.extend(tools::cut_apart(&copy, grid)),
                _ => looked_at.push(copy),
            }
        };
        add(written(&mut press, card, layout, PNG, &own), "png");
        add(tools::svg_as_png(&written(&mut press, card, layout, Format::Svg, &own), 800), "svg");
        let pdf = written(&mut press, card, layout, Format::Pdf, &own);
        let drawn = tools::pdf_as_png(&pdf, 100);
        assert_eq!(drawn.len(), 1, "{:?}", card.product);
        add(drawn[0].clone(), "pdf");
        tools::check_pdf(&pdf);
        let info = tools::pdf_info(&pdf);
        assert!(info.contains(page_size), "{page_size} is not in {info}");
        if layout != Layout::Bare {
            let words = tools::words_in(&pdf);
            let product = FOUND.iter().find(|(of, _)| *of == at).map_or("", |(_, words)| *words);
            for wanted in [product, &card.amount, "Café Morgenrot", "Scan to pay", card.address.host()] {
                assert!(words.contains(&tools::without_spaces(wanted)), "{wanted} is not in {words}");
            }
        }
    }
    let scanned = tools::scanned(&looked_at);
    assert!(looked_at.len() >= 3 * names.len());
    for picture in looked_at {
        let name = tools::stem(&picture);
        let at: usize = name.split('-').next().and_then(|at| at.parse().ok()).expect("a number");
        let read = scanned.get(&name).cloned().unwrap_or_default();
        assert_eq!(read, [cards[at].address.as_str()], "{name}: {:?}", cards[at].product);
    }
}

fn written(press: &mut Press, card: &Card, layout: Layout, format: Format, place: &Path) -> PathBuf {
    let path = place.join(file_name_as(&card.product, &card.amount, format));
    let print = print(vec![card.clone()], layout, format);
    let written = press.export(&print, &path).unwrap_or_else(|error| panic!("{:?}: {error}", card.product));
    assert_eq!(written, path);
    written
}

#[test]
fn bare_codes() {
    every_name_reads_back(Layout::Bare, "170.079 x 170.079 pts");
}

#[test]
fn counter_cards() {
    every_name_reads_back(Layout::CounterCard, "297.638 x 419.528 pts");
}

#[test]
fn posters() {
    every_name_reads_back(Layout::Poster, "595.276 x 841.89 pts (A4)");
}

#[test]
fn stickers() {
    every_name_reads_back(Layout::Stickers(Grid::new(2, 3)), "595.276 x 841.89 pts (A4)");
}
