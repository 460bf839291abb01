//! The owner's own dialect file beside the settings.

use crate::headless::{Headless, folder};
use rex_console::app::{Action, Screen};
use std::{fs, path::Path};

fn write_dialect(profile: &Path, text: &str) {
    let config = profile.join("config");
    fs::create_dir_all(&config).unwrap();
    fs::write(config.join("dialect.toml"), text).unwrap();
}

/// The payment that a callback address with the owner's own parameter name leads to.
fn payment_asked_for(till: &Headless) -> Option<String> {
    till.does(Action::LookUp("https://shop.example/danke?beleg=pay_77".into()));
    till.until("the address to be read", |state| {
        let asked = state.look_up.asked.as_ref().map(|asked| asked.payment.to_string());
        (asked.is_some() || state.look_up.typed_trouble.is_some()).then_some(asked)
    })
}

#[test]
fn one_name_can_be_changed_and_the_rest_stays() {
    let folder = folder();
    write_dialect(folder.path(), "[callback]\npayment = [\"beleg\"]\n");
    let till = Headless::practising(folder.path());
    assert_eq!(payment_asked_for(&till).as_deref(), Some("pay_77"));
    let sale = till.charges(1250);
    till.until_waiting(&sale);
}

#[test]
fn a_path_can_be_changed() {
    let folder = folder();
    write_dialect(folder.path(), "[calls]\nlinks = \"/api/v2/links\"\n");
    let till = Headless::practising(folder.path());
    till.does(Action::GoTo(Screen::Links));
    let words = till.until("the list to fail", |state| state.links.all.trouble.clone());
    assert!(words.detail.is_some_and(|detail| detail.contains("/api/v2/links")));
}

#[test]
fn a_file_that_makes_no_sense_is_left_aside() {
    for text in ["[calls", "[calls]\nlinsk = \"/api\"\n"] {
        let folder = folder();
        write_dialect(folder.path(), text);
        let till = Headless::practising(folder.path());
        assert_eq!(payment_asked_for(&till), None);
        till.does(Action::GoTo(Screen::Links));
        till.until("the list", |state| state.links.all.value.clone());
    }
}
