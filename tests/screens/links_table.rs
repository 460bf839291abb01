//! The table of links: sorting, searching, walking, choosing.

use crate::{
    stage::{Stage, link},
    states::with_links,
};
use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use rex_console::{
    app::{
        Action,
        links::{Column, Sort},
    },
    domain::link::{LinkId, PaymentLink},
};

/// The rows on the screen, from top to bottom.
pub fn rows(stage: &Stage) -> Vec<String> {
    let nodes = stage.window.query_all_by(|node| node.role() == Role::Row);
    let place = |y: f64| format!("{y:09.1}");
    let mut rows: Vec<_> = nodes
        .map(|node| {
            let node = node.accesskit_node();
            let y = node.raw_bounds().map_or(0.0, |bounds| bounds.y0);
            let label = node.label().unwrap_or_default();
            (place(y), label.split(',').next().unwrap_or_default().to_owned())
        })
        .collect();
    rows.sort();
    rows.into_iter().map(|(_, name)| name).collect()
}

pub fn id(id: u32) -> LinkId {
    LinkId(id.to_string())
}

fn three() -> Vec<PaymentLink> {
    vec![
        PaymentLink { description: Some("with milk".to_owned()), ..link(1, "Coffee", 350) },
        link(2, "Hair cut", 2800),
        PaymentLink { active: Some(false), ..link(3, "Apple pie", 420) },
    ]
}

fn at_table() -> Stage {
    with_links(Stage::connected(), three())
}

#[track_caller]
fn header(stage: &mut Stage, name: &str) {
    stage.click(name);
    stage.pause();
}

fn selected(stage: &Stage) -> Option<&str> {
    stage.state().links.selected.as_ref().map(|id| id.0.as_str())
}

#[test]
fn a_click_on_a_caption_sorts_and_another_turns_it_round() {
    let mut stage = at_table();
    stage.must_say("Created, sorted downwards");
    header(&mut stage, "Amount");
    assert_eq!(rows(&stage), ["Hair cut", "Apple pie", "Coffee"], "the largest first");
    stage.must_say("Amount, sorted downwards");
    header(&mut stage, "Amount, sorted downwards");
    assert_eq!(rows(&stage), ["Coffee", "Apple pie", "Hair cut"]);
    header(&mut stage, "Product");
    assert_eq!(rows(&stage), ["Apple pie", "Coffee", "Hair cut"]);
    let all = stage.state().links.all.value.as_ref().unwrap();
    assert_eq!(all.sort(), Sort { column: Column::Product, is_descending: false });
}

#[test]
fn an_edge_between_captions_is_drawn_and_a_double_click_takes_it_back() {
    let mut stage = at_table();
    let place = |stage: &Stage, name: &str| stage.window.get_by_label(name).rect();
    let before = place(&stage, "Amount");
    let edge = before.left_center();
    stage.window.drag_at(edge);
    stage.window.run();
    stage.window.hover_at(edge - egui::vec2(40.0, 0.0));
    stage.window.run();
    assert!(place(&stage, "Amount").width() > before.width() + 35.0, "it follows the pointer");
    stage.window.drop_at(edge - egui::vec2(40.0, 0.0));
    stage.draw();
    let drawn = place(&stage, "Amount");
    assert!((drawn.width() - before.width() - 40.0).abs() < 1.5, "{drawn} after {before}");
    let edge = drawn.left_center();
    // In one frame: the test's frames are further apart than two clicks of a hand.
    stage.window.input_mut().events.extend([true, false, true, false].map(|pressed| {
        let button = egui::PointerButton::Primary;
        egui::Event::PointerButton { pos: edge, button, pressed, modifiers: Modifiers::NONE }
    }));
    stage.draw();
    stage.pause();
    assert_eq!(place(&stage, "Amount"), before);
}

#[test]
fn letters_typed_anywhere_search_by_name_description_amount_and_id() {
    for (typed, found) in [("hair", "Hair cut"), ("milk", "Coffee"), ("4.2", "Apple pie"), ("3", "Apple pie")]
    {
        let mut stage = at_table();
        stage.type_keys(typed);
        stage.pause();
        assert_eq!(rows(&stage)[0], found, "{typed}");
        // The id of one begins the price of another.
        assert_eq!(rows(&stage).len(), if typed == "3" { 2 } else { 1 }, "{typed}: {:?}", rows(&stage));
        stage.must_say("All 3");
        stage.key(Key::Escape);
        stage.pause();
        assert_eq!(rows(&stage).len(), 3, "Escape empties the search");
    }
}

#[test]
fn the_first_letter_goes_to_the_search_and_the_rest_follow_it() {
    let mut stage = at_table();
    stage.slowly("apple");
    assert_eq!(stage.window.state().drafts.links.search, "apple");
    stage.key(Key::ArrowDown);
    stage.key(Key::Enter);
    assert_eq!(selected(&stage), Some("3"), "from the search down to the table, and in");
    stage.window.key_press_modifiers(Modifiers::COMMAND, Key::F);
    stage.draw();
    stage.slowly("coffee");
    assert_eq!(stage.window.state().drafts.links.search, "coffee", "what stood there was marked");
}

#[test]
fn the_filters_count_and_choose() {
    let mut stage = at_table();
    for words in ["All 3", "Active 2", "Inactive 1", "Expired 0", "Counter sales 0"] {
        stage.must_say(words);
    }
    stage.click("Inactive 1");
    stage.pause();
    assert_eq!(rows(&stage), ["Apple pie"]);
    stage.click("Expired 0");
    stage.pause();
    stage.must_say("No link is in this state.");
    stage.click("Show all");
    stage.pause();
    assert_eq!(rows(&stage).len(), 3);
}

#[test]
fn the_keyboard_walks_through_the_table() {
    let links = (1..=100).map(|id| link(id, &format!("Link {id:03}"), 100)).collect();
    let mut stage = with_links(Stage::connected(), links);
    stage.key(Key::ArrowDown);
    assert_eq!(selected(&stage), Some("100"), "the newest is the first");
    stage.key(Key::ArrowDown);
    stage.key(Key::ArrowDown);
    stage.key(Key::ArrowUp);
    assert_eq!(selected(&stage), Some("99"));
    stage.key(Key::End);
    assert_eq!(selected(&stage), Some("1"));
    stage.pause();
    assert_eq!(rows(&stage).last().unwrap(), "Link 001", "it scrolls to what is selected");
    stage.key(Key::PageUp);
    let there: u32 = selected(&stage).unwrap().parse().unwrap();
    assert!((8..=20).contains(&there), "a page up is as many rows as are in sight, not {there}");
    stage.key(Key::Home);
    stage.pause();
    assert_eq!((selected(&stage), rows(&stage)[0].as_str()), (Some("100"), "Link 100"));
    let grid = stage.window.get_by_role(Role::ListGrid);
    let grid = grid.accesskit_node();
    assert_eq!(grid.data().row_count(), Some(100), "screen readers know of those out of sight");
    let first = stage.window.get_by_label("Link 100, 1.00 EUR, Active").accesskit_node();
    assert_eq!(grid.data().active_descendant(), Some(first.locate().0), "and say where the keyboard is");
    stage.key(Key::Escape);
    assert_eq!(selected(&stage), None, "Escape closes the detail");
    stage.key(Key::ArrowDown);
    assert_eq!(selected(&stage), Some("99"), "and the keyboard is where it was");
}

#[test]
fn enter_goes_on_to_the_detail_and_escape_back() {
    let mut stage = at_table();
    stage.key(Key::ArrowDown);
    stage.key(Key::Enter);
    let has_focus = |stage: &Stage| {
        let all = stage.window.query_all_by(|node| node.role() == Role::Group);
        all.filter(|node| node.accesskit_node().is_focused()).count() == 1
    };
    assert!(has_focus(&stage));
    stage.key(Key::Escape);
    assert_eq!(selected(&stage), None);
    stage.must_not_say("Delete this link");
}

#[test]
fn escape_empties_the_search_then_leaves_it_then_closes_the_detail() {
    let mut stage = at_table();
    stage.key(Key::ArrowDown);
    stage.type_keys("coffee");
    stage.pause();
    stage.key(Key::Escape);
    stage.pause();
    assert_eq!((rows(&stage).len(), selected(&stage)), (3, Some("3")), "only the search is empty");
    stage.type_keys("hair");
    stage.pause();
    assert_eq!(rows(&stage), ["Hair cut"], "it still has the keyboard");
    for _ in 0..2 {
        stage.key(Key::Escape);
        stage.pause();
    }
    assert_eq!(selected(&stage), Some("3"));
    stage.key(Key::Escape);
    assert_eq!(selected(&stage), None);
}

#[test]
fn a_form_keeps_the_keyboard_from_the_table() {
    let mut stage = at_table();
    stage.click("New link");
    stage.fill("Product name", "Cake");
    stage.window.state_mut().drafts.links.table.cursor = Some(id(1));
    stage.window.ctx.memory_mut(egui::Memory::stop_text_input);
    stage.key(Key::ArrowDown);
    stage.key(Key::Enter);
    stage.type_keys("x");
    assert!(stage.state().links.form.is_some(), "the form is open");
    assert_eq!(stage.window.state().drafts.links.search, "");
}

#[test]
fn chosen_links_are_counted_and_exported_together() {
    let mut stage = at_table();
    stage.must_not_say("chosen");
    stage.key(Key::ArrowDown);
    stage.key(Key::Space);
    stage.must_say("1 link chosen");
    stage.click("Choose Coffee");
    stage.must_say("2 links chosen");
    stage.window.get_by_label("Export …").click();
    stage.window.run();
    let asked = std::mem::take(&mut stage.window.state_mut().done);
    let [Action::ExportLinks(links)] = asked.as_slice() else { panic!("{asked:?}") };
    assert_eq!(*links, [id(3), id(1)], "in the table's order");
    stage.click("Choose none");
    stage.must_not_say("chosen");
    stage.window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    stage.draw();
    stage.must_say("3 links chosen");
    stage.key(Key::Escape);
    stage.key(Key::Escape);
    stage.must_not_say("chosen");
}

#[test]
fn held_keys_choose_rows_too() {
    let mut stage = at_table();
    let click = |stage: &mut Stage, name: &str, held| {
        stage.window.get_by(|node| node.label().as_deref() == Some(name)).click_modifiers(held);
        stage.draw();
    };
    click(&mut stage, "Apple pie, 4.20 EUR, Inactive", Modifiers::COMMAND);
    stage.must_say("1 link chosen");
    assert_eq!(selected(&stage), None);
    click(&mut stage, "Coffee, 3.50 EUR, Active", Modifiers::SHIFT);
    stage.must_say("3 links chosen");
}

#[test]
fn the_selected_links_address_is_copied() {
    let mut stage = at_table();
    stage.key(Key::ArrowDown);
    stage.window.event(egui::Event::Copy);
    stage.draw();
    stage.must_say("Link copied.");
}
