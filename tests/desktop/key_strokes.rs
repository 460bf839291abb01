//! Strokes of the keys of a real keyboard, as the display hands them to whatever window has it.

use crate::{desk::Desk, tool::tool};
use std::{process::Command, thread, time::Duration};

/// How long a hand takes at least from the last letter to Enter.
pub const HAND: Duration = Duration::from_millis(400);

/// Fingers on a desktop's keyboard.
pub struct KeyStrokes<'a> {
    desk: &'a Desk,
}

impl<'a> KeyStrokes<'a> {
    /// Lays the fingers on, with the window that is in front before them.
    pub fn on(desk: &'a Desk) -> Self {
        Self { desk }
    }

    /// Strikes keys one after the other, by the names that X11 gives them.
    pub fn strike(&self, keys: &[&str]) {
        self.run(|command| command.args(["key", "--delay", "60"]).args(keys));
    }

    /// Types a text as a hand does.
    pub fn write(&self, text: &str) {
        self.run(|command| command.args(["type", "--delay", "60", text]));
        // On a busy machine several of these keys come in one frame, as a scanner's do; a hand's Enter comes later.
        thread::sleep(HAND);
    }

    /// Types a text as a scanner does, with Enter at once after it.
    pub fn scan(&self, text: &str) {
        self.run(|command| command.args(["type", "--delay", "2", text]));
        self.strike(&["Return"]);
    }

    fn run(&self, tell: impl FnOnce(&mut Command) -> &mut Command) {
        let mut command = tool("xdotool", "xdotool");
        self.desk.dress(&mut command);
        let done = tell(&mut command).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }
}
