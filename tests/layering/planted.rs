//! Planted sources: each rule bites, and only where it should.

use crate::rules::violations;

fn bites(file: &str, source: &str) {
    assert!(!violations(file, source).is_empty(), "{file} was let through: {source}");
}

fn passes(file: &str, source: &str) {
    assert_eq!(violations(file, source), [""; 0], "{file}: {source}");
}

#[test]
fn no_floor_knows_one_above_it() {
    for (file, above) in [
        ("domain/money.rs", "services"),
        ("domain/money.rs", "app"),
        ("services/crew.rs", "app"),
        ("services/provider/mod.rs", "ui"),
        ("app/sell.rs", "ui"),
        ("app/mod.rs", "shell"),
        ("ui/screens/sell.rs", "shell"),
    ] {
        bites(file, &format!("use crate::{above}::Thing;"));
        bites(file, &format!("fn f() {{ crate::{above}::thing(); }}"));
        bites(file, &format!("fn f(x: crate::{above}::Thing) {{}}"));
    }
    passes("shell/mod.rs", "use crate::{app, domain, practice, services, ui};");
    passes("ui/mod.rs", "use crate::{app::State, domain::money::Money, services::settings::Theme};");
    passes(
        "app/sell.rs",
        "use crate::app::State; use super::{Action, links}; use crate::services::job::Job;",
    );
}

#[test]
fn no_spelling_hides_an_import() {
    for source in [
        "use crate::{domain::{money, sale}, services::{job, event}, ui::theme};",
        "use crate::{services::job, ui};",
        "use crate::ui::{self, theme};",
        "use crate::ui as harmless;",
        "use crate::ui::*;",
        "use crate::*;",
        "use crate as house;",
        "use crate::{self as house};",
        "use super::super::ui::theme;",
        "use super::{super::ui::theme, State};",
        "use super::super::*;",
        "use self::super::super::ui;",
        "use rex_console::ui;",
        "pub use crate::ui::theme as colours;",
        "fn f() { use crate::ui; }",
        "mod inner { use super::super::super::ui; }",
        "mod inner { mod deeper { fn f() { super::super::super::super::ui::f() } } }",
        "fn f() { let _ = <crate::ui::Thing as Default>::default(); }",
        "impl crate::ui::Draw for () {}",
        "fn f() -> Vec<Option<crate::ui::Thing>> { Vec::new() }",
        "fn f() { println!(\"{}\", crate::ui::words()); }",
        "macro_rules! m { () => { $crate::ui::f() }; }",
        "fn f() { m! { use crate::{services::job, ui::theme}; } }",
        "#[derive(crate::ui::Draw)] struct S;",
        "#[cfg(test)] mod tests { use crate::ui::theme; }",
        "pub(in crate::ui) fn f() {}",
    ] {
        bites("app/sell.rs", source);
    }
    passes("app/sell.rs", "mod inner { use super::super::links; fn f() { super::super::account::f() } }");
    passes("app/sell.rs", "fn f() { println!(\"crate::ui::f() \\\" crate::ui\"); }");
    passes("app/sell.rs", "pub(crate) fn f() {} pub(super) fn g() {} pub(in crate::app) fn h() {}");
    passes("app/sell.rs", "/// See [`crate::ui`].\nfn f() {}");
    bites("app/mod.rs", "use super::ui;");
    bites("app/sell/deeper.rs", "use super::super::super::ui;");
    passes("app/sell/deeper.rs", "use super::super::links;");
}

#[test]
fn practice_is_an_annexe() {
    for floor in ["services", "app", "ui", "shell"] {
        bites("practice/server.rs", &format!("use crate::{floor}::thing;"));
    }
    passes(
        "practice/server.rs",
        "use crate::domain::money::Money; use crate::practice::api; use super::store;",
    );
    for file in ["domain/sale.rs", "services/crew.rs", "app/mod.rs", "ui/mod.rs"] {
        bites(file, "use crate::practice::Fault;");
    }
    passes("shell/practice.rs", "use crate::practice::{self, Fault};");
    passes("main.rs", "use rex_console::{practice, shell};");
    passes("lib.rs", "pub mod practice; pub mod shell;");
}

#[test]
fn windows_are_drawn_on_two_floors_only() {
    for source in [
        "use egui::Ui;",
        "use eframe::{App, Frame};",
        "use egui_extras::TableBuilder;",
        "fn f(ui: &mut egui::Ui) {}",
        "extern crate egui as innocent;",
        "fn f() { m!(egui::Color32::RED) }",
    ] {
        for file in ["domain/qr.rs", "services/crew.rs", "app/mod.rs", "practice/page.rs"] {
            bites(file, source);
        }
        passes("ui/theme.rs", source);
        passes("shell/windows.rs", source);
    }
}

#[test]
fn the_world_outside_is_for_services() {
    for source in
        ["use tokio::spawn;", "use std::{fs, io};", "use std::fs::File as F;", "use std::{net::{TcpStream}};"]
    {
        for file in ["domain/qr.rs", "app/mod.rs", "ui/mod.rs"] {
            bites(file, source);
        }
        for file in ["services/files.rs", "practice/server.rs", "shell/mod.rs"] {
            passes(file, source);
        }
    }
    for file in ["domain/qr.rs", "app/mod.rs", "ui/mod.rs", "shell/mod.rs", "practice/mod.rs"] {
        bites(file, "use reqwest::Client;");
        bites(file, "fn f() { keyring::set_default_store(x) }");
    }
    passes("services/provider/send.rs", "use reqwest::Client; use keyring::Entry;");
    bites("services/files.rs", "use rfd::AsyncFileDialog;");
    bites("ui/mod.rs", "fn f() { rfd::FileDialog::new() }");
    passes("shell/dialogs.rs", "use rfd::AsyncFileDialog;");
    bites("app/mod.rs", "use std::*;");
    passes("ui/words.rs", "#[cfg(test)] mod tests { fn f() { std::fs::read(\"en.ftl\"); } }");
    bites("ui/words.rs", "#[cfg(test)] mod tests {} fn f() { std::fs::read(\"en.ftl\"); }");
    passes("app/mod.rs", "use std::{collections::HashMap, sync::Arc, time::Duration}; use std::io;");
}

#[test]
fn only_some_floors_read_a_clock() {
    for source in [
        "fn f() { jiff::Timestamp::now(); }",
        "use jiff::Timestamp; fn f() { Timestamp::now(); }",
        "fn f() { jiff::Zoned::now(); }",
        "fn f() { std::time::Instant::now(); }",
        "fn f() { let now = std::time::SystemTime::now; }",
        "use std::time::{Duration, Instant as Moment};",
        "fn f() { assert!(Instant::now() > x); }",
    ] {
        for file in ["domain/sale.rs", "app/sell.rs", "ui/when.rs"] {
            bites(file, source);
        }
        for file in ["services/provider/pace.rs", "shell/clock.rs", "practice/clock.rs"] {
            passes(file, source);
        }
    }
    passes("app/sell.rs", "use jiff::Timestamp; fn f(now: Timestamp) { state.now = now; }");
}
