//! What was asked of someone else: never blank while it is being asked again.

use super::message::Message;

/// A value that comes from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remote<T> {
    /// The last value that arrived.
    pub value: Option<T>,
    /// Whether a newer one was asked for.
    pub asking: bool,
    /// Why the newest one didn't arrive.
    pub trouble: Option<Message>,
}

impl<T> Default for Remote<T> {
    fn default() -> Self {
        Self { value: None, asking: false, trouble: None }
    }
}

impl<T> Remote<T> {
    /// It is being asked for; the old value stays.
    pub fn ask(&mut self) {
        self.asking = true;
    }

    /// It arrived.
    pub fn arrive(&mut self, value: T) {
        *self = Self { value: Some(value), asking: false, trouble: None };
    }

    /// It didn't arrive; the old value stays.
    pub fn fail(&mut self, trouble: Message) {
        self.asking = false;
        self.trouble = Some(trouble);
    }
}
