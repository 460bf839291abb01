//! What is said where no window can be opened at all, in a dialog of the system's own.

use super::words::Words;

/// What happened, and what to do.
pub fn no_window(words: &Words) -> String {
    format!("{}\n\n{}", words.get("no-window-title"), words.get("no-window-words"))
}
