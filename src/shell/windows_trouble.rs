//! No window could be opened at all: it is said where it can be.

use crate::ui::{no_window::no_window, words::Words};
use rfd::{MessageDialog, MessageLevel};

/// Says it in a dialog of the system, where the system can show one.
pub fn say() {
    let words = Words::of(super::windows::system_language().unwrap_or_default());
    MessageDialog::new()
        .set_level(MessageLevel::Error)
        .set_title("Rex Console")
        .set_description(no_window(&words))
        .show();
}
