//! Errors of the program itself: a console whose engine is gone ends, and the next start takes the open sale up again.

use crate::{console::Console, desk::Desk};
use egui::Key;
use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::Path,
    thread,
    time::{Duration, Instant},
};

/// Starts a console in which something breaks off once a customer looks at a code, and lets one look.
fn breaking(desk: &Desk, what: &str) -> Console {
    let mut console = Console::start_with(desk, "crash", &["--practice"], |command| {
        command.env("REX_CONSOLE_BREAKS_OFF", what);
    });
    console.see("Favourites");
    console.type_text("700");
    console.press_at_once(Key::Enter);
    console
}

/// The only report, and its name, once it is there: the calls that led to an error take their time to be named.
fn report(desk: &Desk) -> (String, String) {
    let folder = desk.profile().join("state/crashes");
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        let entries = fs::read_dir(&folder).into_iter().flatten().map(|entry| entry.unwrap());
        let named = entries.map(|entry| (entry.file_name().into_string().unwrap(), entry.path()));
        let all: Vec<_> =
            named.filter(|(name, _)| Path::new(name).extension().is_some_and(|end| end == "txt")).collect();
        if let [(name, path)] = all.as_slice() {
            return (name.clone(), fs::read_to_string(path).unwrap());
        }
        assert!(all.is_empty() && Instant::now() < end, "{all:?}");
        thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn a_console_without_its_engine_ends_and_the_sale_is_taken_up_again() {
    let desk = Desk::without_keyring();
    breaking(&desk, "engine").see_crash(Duration::from_secs(20));
    let (name, text) = report(&desk);
    assert!(name.starts_with("crash-") && name.ends_with(".new.txt"), "{name}");
    assert!(text.contains("thread: engine") && text.contains("rehearsed while […] pays […]"), "{text}");
    assert!(!text.contains("Anna") && !text.contains("3.50") && !text.contains("7.00"), "{text}");

    let mut console = Console::start(&desk, "crash-next", &["--practice"]);
    console.see("Rex Console ended because of an error");
    console.click("Save the report for support …");
    let saved = desk.home().join("for-support.txt");
    console.fill("File", &saved.display().to_string());
    console.press(Key::Enter);
    console.see("Saved as");
    assert_eq!(fs::read_to_string(&saved).unwrap(), text, "what was written is what support gets");
    console.click("Done");
    console.miss("Rex Console ended because of an error");
    console.see("7.00");
    console.stop();
    let mut console = Console::start(&desk, "crash-after", &["--practice"]);
    console.see("Favourites");
    console.miss("Rex Console ended because of an error");
}

#[test]
fn a_call_that_breaks_off_leaves_the_counter_standing() {
    let desk = Desk::without_keyring();
    let mut console = breaking(&desk, "call");
    console.see("Waiting");
    assert!(report(&desk).0.starts_with("fault-"));
    console.press(Key::Escape);
    console.click("Links");
    console.see("New link");
    console.stop();
    Console::start(&desk, "fault-next", &["--practice"]).see("A part of Rex Console failed");
}

#[test]
fn all_that_is_kept_is_private_and_the_log_is_written() {
    let desk = Desk::without_keyring();
    let open = desk.profile().join("state/logs");
    fs::create_dir_all(&open).unwrap();
    fs::set_permissions(&open, fs::Permissions::from_mode(0o755)).unwrap();
    let mut console = Console::start(&desk, "private", &["--practice"]);
    console.see("Favourites");
    console.type_text("700");
    console.press(Key::Enter);
    console.see("Waiting");
    console.stop();
    for folder in ["config", "data", "state"] {
        only_ours(&desk.profile().join(folder));
    }
    let log = fs::read_to_string(open.join("rex-console.log")).unwrap();
    assert!(log.contains("first frame"), "{log}");
}

/// Nobody else may read what lies there.
fn only_ours(path: &Path) {
    let Ok(about) = fs::symlink_metadata(path) else { return };
    assert_eq!(about.permissions().mode() & 0o077, 0, "{}", path.display());
    if about.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            only_ours(&entry.unwrap().path());
        }
    }
}
