//! Other languages on every screen: nothing is cut, nothing typed is lost, amounts are written their way.

use crate::{
    cut::cut,
    guide, print, sell, settings,
    stage::{Stage, link},
    states,
    stretched::{longer, stretched},
};
use egui::Key;
use egui_kittest::kittest::Queryable as _;
use rex_console::{
    app::{Action, Input, Screen},
    domain::{language::Language, link::PaymentLink},
    services::settings::Languages,
    ui::words::{LISTED, Tongue, Words},
};

/// Every screen there is, as a shop sees it on an ordinary day.
fn screens() -> Vec<(&'static str, Stage)> {
    let links = || {
        let few = PaymentLink { payment_limit: Some(5), ..link(2, "Workshop", 1_234_500) };
        vec![link(1, "Coffee", 350), few, PaymentLink { active: Some(false), ..link(3, "Repair", 5000) }]
    };
    let mut screens = vec![("welcome", Stage::at_welcome()), ("practice", Stage::practising())];
    for (screen, name) in [
        (Screen::Sell, "sell"),
        (Screen::OneOff, "one-off"),
        (Screen::Transactions, "transactions"),
        (Screen::Day, "day"),
    ] {
        let mut stage = Stage::connected();
        stage.input(Input::Action(Action::GoTo(screen)));
        screens.push((name, stage));
    }
    for part in settings::PARTS {
        let mut stage = Stage::connected();
        // High enough for the whole part: what is scrolled away isn't drawn.
        stage.window.set_size(egui::vec2(1366.0, 3000.0));
        stage.input(Input::Action(Action::ShowCustomerWindow(true)));
        stage.settings(part);
        screens.push((part, stage));
    }
    screens.push(("first steps, the code", guide::waiting().0));
    screens.push(("first steps, the shop", guide::after_the_sale()));
    screens.push(("first steps, the card", guide::connected()));
    screens.push(("a waiting sale", sell::waiting().0));
    let mut arranging = Stage::connected();
    arranging.click("Arrange");
    screens.push(("arranging the favourites", arranging));
    screens.push(("no links yet", states::with_links(Stage::connected(), Vec::new())));
    screens.push(("links", states::with_links(Stage::connected(), links())));
    let mut detail = states::with_links(Stage::connected(), links());
    detail.click("Coffee, 3.50 EUR, Active");
    screens.push(("a link", detail));
    let mut form = states::with_links(Stage::connected(), links());
    form.click("New link");
    screens.push(("the link form", form));
    let mut tidy = states::with_links(Stage::connected(), links());
    tidy.input(Input::Action(Action::OpenTidyUp));
    screens.push(("tidying up", tidy));
    screens.push(("printing", print::dialog(Stage::connected(), links())));
    screens
}

fn speak(stage: &mut Stage, words: Words) {
    stage.window.state_mut().words = words;
    stage.draw();
    stage.pause();
}

#[test]
fn words_longer_by_two_fifths_fit_every_button_of_every_screen() {
    assert_eq!(longer("Scan to pay"), "Scanne ton payne");
    let mut found = Vec::new();
    for (name, mut stage) in screens() {
        found.extend(cut(&stage, name));
        speak(&mut stage, stretched());
        found.extend(cut(&stage, name));
    }
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
}

/// Every language that is offered, on every screen.
#[test]
fn no_listed_language_cuts_a_button() {
    let mut found = Vec::new();
    for row in LISTED {
        for (name, mut stage) in screens() {
            speak(&mut stage, Words::of(row.language));
            found.extend(cut(&stage, &format!("{}: {name}", row.language.tag())));
        }
    }
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
}

/// A screen that writes an amount by hand writes it with a point.
#[test]
fn no_amount_keeps_its_english_point_in_german() {
    let german = || Words::from_text(Language::German, LISTED[0].text);
    for (name, mut stage) in screens() {
        speak(&mut stage, german());
        // What the settings tell of typing amounts is a sentence, not an amount; what was announced before stays said.
        let found: Vec<_> = stage
            .texts()
            .into_iter()
            .filter(|text| text.contains(".50 EUR") || text.contains(".00 EUR"))
            .filter(|text| !text.starts_with("Sale 1 is paid"))
            .collect();
        assert!(found.is_empty(), "{name}: {found:?}");
    }
    let mut links = states::with_links(Stage::connected(), vec![link(2, "Workshop", 1_234_500)]);
    speak(&mut links, german());
    links.must_say("12.345,00 EUR");
}

#[test]
fn a_german_keypad_shows_commas_and_takes_points_too() {
    let mut stage = Stage::connected();
    speak(&mut stage, Words::from_text(Language::German, LISTED[0].text));
    stage.type_keys("123450");
    stage.must_say("Charge 1.234,50");
    stage.key(Key::Escape);
    stage.type_keys("12.5");
    stage.must_say("Charge 12,50");
}

#[test]
fn hours_are_counted_as_the_language_does() {
    let (mut stage, ..) = sell::waiting();
    stage.type_keys("7");
    stage.key(Key::Enter);
    speak(&mut stage, Words::from_text(Language::Hindi, LISTED[0].text));
    stage.must_say("3:00 pm");
}

#[test]
fn another_language_is_spoken_in_the_next_frame_and_nothing_typed_is_lost() {
    let mut stage = Stage::connected();
    stage.input(Input::Action(Action::GoTo(Screen::OneOff)));
    stage.fill("Amount", "99.90");
    speak(&mut stage, stretched());
    stage.must_say(&longer("One-off payment"));
    stage.must_not_say("One-off payment");
    stage.must_say("99.90");
    stage.input(Input::Action(Action::GoTo(Screen::Sell)));
    stage.type_keys("42");
    speak(&mut stage, Words::english());
    stage.must_say("Charge 0.42");
}

#[test]
fn the_owner_chooses_the_language_in_its_own_words() {
    let mut stage = Stage::connected();
    stage.settings("Look and language");
    stage.click("English");
    assert_eq!(stage.state().settings.languages.console, Some(Language::English));
    assert!(stage.window.query_by_label("What customers read on their window").is_none());
    stage.click("As this computer");
    assert_eq!(stage.state().settings.languages, Languages::default());
}

#[test]
fn a_window_reads_its_words_anew_only_when_the_choice_is_another() {
    let mut tongue = Tongue::new(Some(Language::French));
    let chosen = Languages { console: Some(Language::English), customers: None };
    let first = tongue.words(chosen);
    assert!(std::sync::Arc::ptr_eq(&first, &tongue.words(chosen)));
    assert!(!std::sync::Arc::ptr_eq(&first, &tongue.words(Languages::default())));
}
