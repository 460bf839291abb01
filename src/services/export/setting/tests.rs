//! Words are measured with the console's faces and what the computer has besides.

use super::*;
use crate::services::export::fonts::House;
use proptest::{
    strategy::Strategy as _,
    test_runner::{Config, TestRunner},
};
use std::cell::RefCell;

const HOUSE: House = House {
    plain: include_bytes!("../../../../assets/fonts/Inter-Regular.otf"),
    strong: include_bytes!("../../../../assets/fonts/Inter-SemiBold.otf"),
};

const ROOM: Room = Room { width: 80.0, largest: 8.0, smallest: 4.0, lines: 2 };

fn fit(text: &str, room: Room) -> Block {
    Setter::new(&mut Fonts::new(HOUSE)).fit(text, Weight::Plain, room)
}

fn lines(block: &Block) -> Vec<String> {
    let words = |line: &Line| line.runs.iter().map(|run| run.text.as_str()).collect();
    block.lines.iter().map(words).collect()
}

#[test]
fn short_words_are_as_large_as_may_be() {
    let block = fit("Coffee card", ROOM);
    assert_eq!((lines(&block), block.is_cut), (vec!["Coffee card".to_owned()], false));
    assert!(block.size >= ROOM.largest);
    assert!(lines(&fit("", ROOM)).is_empty());
}

#[test]
fn longer_words_break_evenly_at_spaces() {
    let block = fit("Two slices of cake and a large coffee", ROOM);
    assert_eq!(lines(&block), ["Two slices of cake", "and a large coffee"]);
    assert!(block.size >= ROOM.largest);
}

#[test]
fn letters_become_smaller_before_a_word_is_torn() {
    let block = fit("Weihnachtsbaumverkauf", Room { lines: 1, width: 60.0, ..ROOM });
    assert_eq!(lines(&block), ["Weihnachtsbaumverkauf"]);
    assert!(block.size < 8.0 && block.size >= 4.0, "{}", block.size);
}

#[test]
fn what_fits_nowhere_ends_with_an_ellipsis() {
    let block = fit(&"coffee and cake ".repeat(20), ROOM);
    assert!(block.lines.len() == 2 && block.size <= ROOM.smallest && block.is_cut);
    assert!(lines(&block)[1].ends_with('…'));
    let torn = fit(&"W".repeat(255), ROOM);
    assert!(torn.is_cut && lines(&torn)[0].chars().all(|c| c == 'W'));
}

#[test]
fn scripts_without_spaces_break_between_letters_but_not_before_a_full_stop() {
    let block = fit("手冲咖啡卡每周新鲜烘焙。的咖啡豆", Room { width: 66.0, ..ROOM });
    let lines = lines(&block);
    assert_eq!(lines.len(), 2);
    assert!(lines.iter().all(|line| !line.starts_with('。')), "{lines:?}");
    assert_eq!(lines.concat(), "手冲咖啡卡每周新鲜烘焙。的咖啡豆");
}

#[test]
fn what_runs_to_the_left_is_seen_in_its_own_order() {
    let mut fonts = Fonts::new(HOUSE);
    let line = Setter::new(&mut fonts).line("ab אב cd", Weight::Plain);
    let seen: Vec<_> = line.runs.iter().map(|run| run.text.trim()).collect();
    assert_eq!(seen, ["ab", "אב", "cd"]);
    let hebrew = &line.runs[1];
    assert!(hebrew.glyphs[0].text.start > hebrew.glyphs[1].text.start, "the first glyph is the last letter");
}

#[test]
fn missing_letters_are_noted() {
    let mut fonts = Fonts::new(HOUSE);
    let mut setter = Setter::new(&mut fonts);
    setter.line("Coffee, Ω, я, €", Weight::Strong);
    assert!(!setter.is_missing_letters);
    setter.line("\u{e5ff}", Weight::Strong);
    assert!(setter.is_missing_letters);
}

#[test]
fn any_text_stays_in_its_room() {
    let fonts = RefCell::new(Fonts::new(HOUSE));
    // What is printed of any text: no controls, single spaces.
    let text = "(?s).{0,60}".prop_map(|text: String| crate::services::export::letters::legible(&text));
    let words = "[a-zА-я一-龠ก-ฮא-ת☕🙂 -]{0,120}".prop_map(|text: String| text.trim().to_owned());
    let stays = |text: String| {
        let block = Setter::new(&mut fonts.borrow_mut()).fit(&text, Weight::Plain, ROOM);
        assert!(block.lines.len() <= ROOM.lines && block.size <= ROOM.largest && block.size >= ROOM.smallest);
        let letters = text.graphemes(true).count();
        if letters > 0 {
            assert!(!block.lines.is_empty());
        }
        for line in &block.lines {
            // A single letter may be wider than any room: some fonts have a whole word for one.
            let is_one = line.runs.iter().map(|run| run.text.graphemes(true).count()).sum::<usize>() <= 2;
            assert!(
                is_one || line.width * block.size <= ROOM.width * 1.02,
                "{text:?}: {}",
                line.width * block.size
            );
        }
        if !block.is_cut {
            let set: usize =
                block.lines.iter().flat_map(|line| &line.runs).map(|run| run.text.trim().len()).sum();
            assert!(set <= text.len());
        }
        Ok(())
    };
    // Each letter that is in no font is looked for in all of them.
    TestRunner::new(Config::with_cases(24)).run(&text, stays).unwrap();
    TestRunner::new(Config::with_cases(200)).run(&words, stays).unwrap();
}
