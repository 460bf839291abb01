//! Killed in the middle: a journal is merged whole or not at all, and what was begun to be erased is erased in the end.

use crate::{erasing::used, shop::Shop};
use rex_console::services::backup::{erase::Places, restore};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

const TO: &str = "REX_BACKUP_TEST_TO";
const FROM: &str = "REX_BACKUP_TEST_FROM";
const ROUNDS: u64 = 8;

/// What the child does: it restores, or erases where there is nothing to restore from.
#[test]
fn child() {
    let Ok(to) = env::var(TO) else { return };
    let to = PathBuf::from(to);
    let places = Places { config: to.join("config"), data: to.join("data"), state: to.join("state") };
    match env::var(FROM) {
        Ok(from) => {
            let settings = rex_console::services::settings::SettingsFile::at(&places.config);
            restore(&places.data.join("journal"), &settings, Path::new(&from), false).unwrap();
        }
        Err(_) => places.erase().unwrap(),
    }
    fs::write(to.join("done"), "").unwrap();
}

fn start(to: &Path, from: Option<&Path>) -> Child {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "killed::child", "--nocapture", "--test-threads=1"]).env(TO, to);
    from.map(|from| command.env(FROM, from));
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// Kills it after a while; whether it was done before.
fn killed_after(mut child: Child, to: &Path, wait: Duration) -> bool {
    thread::sleep(wait);
    // On Unix this is SIGKILL.
    let _ = child.kill();
    child.wait().unwrap();
    fs::remove_file(to.join("done")).is_ok()
}

#[test]
fn a_restore_is_whole_or_nothing() {
    let from = Shop::new();
    let till = from.till();
    (1..=300).for_each(|number| drop(till.sells(number, 1)));
    till.closes(1, 10);
    drop(till);
    let backup = from.backup("b");
    let (mut before, mut cut) = (0, 0);
    for round in 0..ROUNDS {
        let to = Shop::new();
        to.till().sells(301, 2);
        let is_done = killed_after(
            start(to.0.path(), Some(&backup)),
            to.0.path(),
            Duration::from_millis(5 + 12 * round),
        );
        drop(to.till());
        let sales = to.count("SELECT count(*) FROM sales");
        assert!(sales == 1 || sales == 301, "round {round}: {sales} sales");
        assert_eq!(to.count("SELECT count(*) FROM takings"), sales);
        assert_eq!(to.count("SELECT count(*) FROM closings"), i64::from(sales == 301));
        assert!(!is_done || sales == 301);
        before += u64::from(is_done);
        cut += u64::from(!is_done);
        to.restores(&backup).unwrap();
        assert_eq!(to.taken("counter"), [(None, 1, 1250), (Some(1), 300, 300 * 1250)]);
    }
    assert!(cut > 0, "none of them was cut short; {before} were done");
}

#[test]
fn erasing_goes_on_where_it_was_cut_short() {
    let mut cut = 0;
    for round in 0..ROUNDS {
        let shop = used();
        // Enough files for the kill to fall among them.
        for number in 1..600 {
            let name = format!("journal.damaged-{number}.sqlite3");
            fs::write(shop.journal_folder().join(name), "").unwrap();
        }
        let places = Places {
            config: shop.0.path().join("config"),
            data: shop.0.path().join("data"),
            state: shop.0.path().join("state"),
        };
        places.begin().unwrap();
        places.go_on().unwrap();
        let child = start(shop.0.path(), None);
        let is_done = killed_after(child, shop.0.path(), Duration::from_millis(2 + 3 * round));
        assert!(is_done || places.progress().is_some() || !shop.journal_folder().exists());
        cut += u64::from(places.progress().is_some());
        if places.progress().is_some() {
            places.erase().unwrap();
        }
        assert!(!shop.journal_folder().exists() && !places.config.exists());
        assert_eq!(places.progress(), None);
    }
    assert!(cut > 0, "none of them was cut short");
}
