//! Takes out of a line of the log whatever could name a person, a shop, a payment or a place on the disk.

use crate::services::settings::Settings;

/// What stands in place of something hidden.
const HIDDEN: &str = "[…]";
/// A run of letters and digits of this length may be an id, if it holds a digit; so may a number.
const ID: usize = 5;
/// A run of this length may be a secret, whatever it holds. The longest words of a log are shorter.
const SECRET: usize = 24;
/// Shorter words of names would hide half of every line.
const SHORTEST_NAME: usize = 3;
/// A name of this many bytes is hidden even within a longer word.
const CLEAR: usize = 5;

/// Knows the names that the settings hold.
#[derive(Debug)]
pub struct Scrubber {
    names: Vec<String>,
}

impl Scrubber {
    /// Hides each word of the names in these settings.
    pub fn of(settings: &Settings) -> Self {
        let shop = settings.shop.iter().map(|shop| &shop.name);
        let tiles = settings.favourites.iter().map(|tile| &tile.name);
        let others = settings.account.iter().chain(&settings.customer.monitor);
        let words = shop.chain(tiles).chain(others).flat_map(|name| name.split_whitespace());
        let names =
            words.map(str::to_lowercase).filter(|name| name.chars().count() >= SHORTEST_NAME).collect();
        Self { names }
    }

    /// The line without them, and without what looks like an id, a path, an address or somebody's words.
    pub fn scrub(&self, line: &str) -> String {
        let line = without_quotes(line);
        let words = line.split_whitespace().map(|word| self.word(word));
        words.collect::<Vec<_>>().join(" ")
    }

    fn word(&self, word: &str) -> String {
        if self.is_named(word) || is_place(word) {
            return HIDDEN.to_owned();
        }
        let mut out = String::with_capacity(word.len());
        let mut rest = word;
        while !rest.is_empty() {
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            let (run, after) = rest.split_at(end);
            out.push_str(if is_id(run) { HIDDEN } else { run });
            let next = after.chars().next();
            out.extend(next);
            rest = after.get(next.map_or(0, char::len_utf8)..).unwrap_or_default();
        }
        out
    }

    /// A short name is often part of some other word.
    fn is_named(&self, word: &str) -> bool {
        let lower = word.to_lowercase();
        let is_whole = |name: &str| lower.split(|c: char| !c.is_alphanumeric()).any(|part| part == name);
        self.names.iter().any(|name| is_whole(name) || (name.len() >= CLEAR && lower.contains(name.as_str())))
    }
}

/// Paths, addresses with their queries, and mail addresses.
fn is_place(word: &str) -> bool {
    word.contains(['/', '\\', '@', '?', '&'])
}

fn is_id(run: &str) -> bool {
    let length = run.chars().count();
    let has_digit = run.contains(|c: char| c.is_numeric());
    length >= SECRET || run.starts_with("rx_") || (has_digit && length >= ID)
}

/// What stands in quotes was said by somebody else, or typed.
fn without_quotes(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut end = None;
    for c in line.chars() {
        match (end, c) {
            (Some(last), c) if c == last => end = None,
            (Some(_), _) => {}
            (None, '"' | '`' | '“') => {
                out.push_str(HIDDEN);
                end = Some(if c == '“' { '”' } else { c });
            }
            (None, c) => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::shop::Shop;

    fn scrubber() -> Scrubber {
        let shop = Shop::from_typed("Café Rex und Söhne", "EUR", "T1").unwrap();
        Scrubber::of(&Settings { shop: Some(shop), ..Settings::default() })
    }

    #[test]
    fn names_ids_paths_and_quoted_words_are_gone() {
        for (line, without) in [
            ("opening the shop Café Rex failed", "opening the shop […] […] failed"),
            ("CAFÉ said no", "[…] said no"),
            ("payment 01JD7Z5Q2M is late", "payment […] is late"),
            ("link 48213 is gone", "link […] is gone"),
            ("token rx_ab", "token […]"),
            ("write error: /home/anna/Documents/rex.pdf", "write error: […]"),
            (r"write error: C:\Users\anna\rex.pdf", "write error: […]"),
            ("mail anna@example.org now", "mail […] now"),
            ("GET https://portal.example/api?x=1 failed", "GET […] failed"),
            ("product \"Cake for Anna\" refused", "product […] refused"),
            ("the key `Anna` is none, “Berta” neither", "the key […] is none, […] neither"),
            ("a run abcdefghijklmnopqrstuvwxyz ends", "a run […] ends"),
        ] {
            assert_eq!(scrubber().scrub(line), without, "{line}");
        }
    }

    #[test]
    fn what_helps_support_stays() {
        for line in [
            "no window with this renderer",
            "status=503 after_ms=1200 kind=NotFound",
            "egui 0.37.1: no such device (os error 2)",
        ] {
            assert_eq!(scrubber().scrub(line), line);
        }
    }
}
