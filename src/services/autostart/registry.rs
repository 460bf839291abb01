//! Windows starts what this key of its registry names.

use super::Autostart;
use std::io;
use windows_registry::{CURRENT_USER, Key};

const PLACE: &str = r"Software\Microsoft\Windows\CurrentVersion\Run";
const NAME: &str = "Rex Console";

impl Autostart {
    /// Whether the entry is there, and ours.
    pub fn is_on(&self) -> io::Result<bool> {
        Ok(key()?.get_string(NAME).is_ok_and(|command| command == self.line()))
    }

    /// Makes the entry, or removes it where it is ours.
    pub fn set(&self, is_on: bool) -> io::Result<()> {
        if is_on {
            key()?.set_string(NAME, self.line()).map_err(io::Error::other)
        } else if self.is_on()? {
            key()?.remove_value(NAME).map_err(io::Error::other)
        } else {
            Ok(())
        }
    }

    /// No path on Windows holds a quote.
    fn line(&self) -> String {
        self.command.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" ")
    }
}

fn key() -> io::Result<Key> {
    CURRENT_USER.create(PLACE).map_err(io::Error::other)
}
