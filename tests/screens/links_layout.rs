//! Links in narrow windows, and where there is nothing to show.

use crate::{
    links_table::rows,
    stage::{Stage, link},
    states::with_links,
};
use egui::{Key, Modifiers, vec2};
use egui_kittest::kittest::Queryable as _;
use rex_console::{
    app::{Action, Input, Screen},
    domain::{link::PaymentLink, reference::Reference},
};

fn sale(id: u32) -> PaymentLink {
    let name = Reference::new("T1".parse().unwrap(), id, u64::from(id)).to_string();
    link(id, &name, 1250)
}

fn narrow() -> Stage {
    let mut stage = with_links(Stage::connected(), vec![link(1, "Hair cut", 2800), link(2, "Coffee", 350)]);
    stage.window.set_size(vec2(1024.0, 700.0));
    stage.pause();
    stage
}

#[test]
fn a_narrow_window_shows_the_link_instead_of_the_table() {
    let mut stage = narrow();
    for words in ["New link", "Make a counter card", "Search", "Created, sorted downwards"] {
        stage.must_say(words);
    }
    stage.key(Key::ArrowDown);
    stage.key(Key::ArrowDown);
    assert_eq!((rows(&stage).len(), stage.qr_codes()), (2, 0), "walking opens nothing here");
    stage.key(Key::Enter);
    stage.pause();
    assert_eq!((rows(&stage).len(), stage.qr_codes()), (0, 1));
    stage.must_say("Hair cut");
    stage.click("Back to the list");
    stage.pause();
    assert_eq!((rows(&stage).len(), stage.qr_codes()), (2, 0));
    stage.key(Key::Enter);
    stage.key(Key::Escape);
    stage.pause();
    assert_eq!(rows(&stage).len(), 2, "Escape leads back too");
}

#[test]
fn a_narrow_window_shows_the_form_instead_of_the_table() {
    let mut stage = narrow();
    stage.window.key_press_modifiers(Modifiers::COMMAND, Key::N);
    stage.draw();
    stage.pause();
    stage.must_say("New payment link");
    assert!(rows(&stage).is_empty());
    stage.click("Back to the list");
    stage.pause();
    stage.must_not_say("New payment link");
}

#[test]
fn expires_and_created_go_first_where_room_is_short() {
    let mut stage = with_links(Stage::connected(), vec![link(1, "Hair cut", 2800)]);
    stage.window.set_size(vec2(1130.0, 700.0));
    stage.pause();
    stage.must_say("Created, sorted downwards");
    stage.click("Hair cut, 28.00 EUR, Active");
    stage.pause();
    stage.must_not_say("Created, sorted downwards");
    for words in ["Product", "Amount", "State", "Payments"] {
        stage.must_say(words);
    }
}

#[test]
fn with_large_letters_on_a_small_screen_nothing_overlaps() {
    let mut stage = narrow();
    // 1024 by 600 at one and a half times the size.
    stage.window.set_size(vec2(683.0, 400.0));
    stage.pause();
    let names = ["All 2", "Limit reached 0", "Counter sales 0", "New link", "Make a counter card"];
    let places = names.map(|name| stage.window.get_by_label(name).rect());
    for (number, place) in places.iter().enumerate() {
        assert!(place.right() <= 683.0, "{} ends at {}", names[number], place.right());
        let others = places[number + 1..].iter();
        assert!(others.clone().all(|other| !other.shrink(1.0).intersects(*place)), "{}", names[number]);
    }
}

#[test]
fn nothing_found_says_what_was_sought_and_leads_back() {
    let mut stage = with_links(Stage::connected(), vec![link(1, "Hair cut", 2800), sale(2)]);
    stage.type_keys("cake");
    stage.pause();
    stage.must_say("Nothing found for “cake”");
    stage.must_say("Counter sales were not searched");
    stage.click("Clear search");
    stage.pause();
    assert_eq!(rows(&stage), ["Hair cut"]);
}

#[test]
fn counter_sales_stand_behind_their_filter() {
    let mut stage = with_links(Stage::connected(), vec![sale(1), sale(2)]);
    stage.must_say("No payment links yet");
    stage.must_say("2 counter sales stand behind their own filter.");
    stage.must_not_say("Tidy up");
    stage.click("Counter sales 2");
    stage.pause();
    assert_eq!(rows(&stage).len(), 2);
    stage.must_say("Tidy up …");
    let mut none = with_links(Stage::connected(), vec![link(1, "Hair cut", 2800)]);
    none.click("Counter sales 0");
    none.pause();
    none.must_say("No counter sales yet");
}

#[test]
fn before_anything_is_read_it_says_so() {
    let mut stage = Stage::connected();
    stage.input(Input::Action(Action::GoTo(Screen::Links)));
    stage.must_say("Reading the links …");
    stage.must_not_say("No payment links yet");
    stage.click("Stop");
    stage.must_say("The links have not been read yet.");
}
