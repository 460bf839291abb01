//! `rex-console doctor`: what is well, what isn't, and an exit code that says so.

use crate::{desk::Desk, provider::Provider};
use std::{
    process::{Command, Output},
    str,
};

fn doctor(desk: &Desk, base: &str, change: impl FnOnce(&mut Command)) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rex-console"));
    desk.dress(&mut command);
    command.args(["doctor", "--base-url", base, "--profile"]).arg(desk.profile());
    change(&mut command);
    command.output().unwrap()
}

/// The line about one thing.
fn about<'a>(output: &'a Output, what: &str) -> &'a str {
    let said = str::from_utf8(&output.stdout).unwrap();
    let is_about = |line: &&str| line.split_whitespace().nth(2) == Some(what);
    said.lines().find(is_about).unwrap_or_else(|| panic!("nothing about {what}: {said}"))
}

#[test]
fn a_desktop_where_all_is_well_is_called_so() {
    let desk = Desk::with_keyring();
    let provider = Provider::start("rx_doctor", &[]);
    let output = doctor(&desk, &provider.base, |_| ());
    assert!(output.status.success(), "{output:?}");
    for what in ["keyring", "display", "renderer", "network", "clock", "settings", "data", "state"] {
        assert!(about(&output, what).starts_with("✓ good"), "{}", about(&output, what));
    }
    assert!(!desk.profile().exists(), "it only looks");
}

#[test]
fn what_is_missing_is_named_with_what_to_do() {
    let desk = Desk::without_keyring();
    let output = doctor(&desk, "http://127.0.0.1:9", |command| {
        command.env_remove("DISPLAY");
    });
    assert_eq!(output.status.code(), Some(1));
    assert!(about(&output, "keyring").starts_with("! look"), "{output:?}");
    assert!(about(&output, "display").starts_with("✗ broken"), "{output:?}");
    assert!(about(&output, "network").contains("127.0.0.1 doesn't answer"), "{output:?}");
    assert!(str::from_utf8(&output.stdout).unwrap().contains("Install and start GNOME Keyring"));
}
