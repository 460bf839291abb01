//! Starting with the computer: what the system says of it, and what the owner wants.

use super::{Message, State};

/// The system's answer. What it says counts, not what was wished.
pub(super) fn told(state: &mut State, told: Result<bool, String>) {
    match told {
        Ok(is_on) => state.starts_with_computer = Some(is_on),
        Err(detail) => state.warn(Message::new("autostart-failed").with_detail(detail)),
    }
}
