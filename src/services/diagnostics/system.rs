//! The computer, as far as support wants to know it: no user's name, no host name.

use std::{env, fs};

/// What is asked of the environment: how the desktop draws. None of these names a person.
const ASKED: [(&str, &str); 3] =
    [("desktop", "XDG_CURRENT_DESKTOP"), ("session", "XDG_SESSION_TYPE"), ("language set", "LANG")];

/// Names and values.
pub fn facts() -> Vec<(&'static str, String)> {
    let mut facts = vec![("system", format!("{} ({})", name(), env::consts::ARCH))];
    let asked = ASKED.iter().filter_map(|(name, key)| Some((*name, env::var(key).ok()?)));
    facts.extend(asked.filter(|(_, value)| is_plain(value)));
    facts
}

/// A value that anybody could have set to anything is told only where it looks like what it should be.
fn is_plain(value: &str) -> bool {
    (1..=40).contains(&value.len())
        && value.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ':'))
}

fn name() -> String {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let pretty = release.lines().find_map(|line| line.strip_prefix("PRETTY_NAME="));
    pretty.map_or_else(|| env::consts::OS.to_owned(), |name| name.trim_matches('"').to_owned())
}
