//! Number keys work anywhere on this screen, unless something else has the keyboard. A scanner is no cashier.

use super::charge;
use crate::{
    app::{Action, filing::Filing, sell::Kind},
    ui::{
        View,
        drafts::{Burst, Heard},
        entry::{Entry, Key},
    },
};
use egui::{Event, Ui};

/// Keys that follow each other faster than a hand can type, in seconds.
const FASTER_THAN_A_HAND: f64 = 0.03;
/// So many of them in a row come from a scanner.
const BURST: u32 = 6;
/// A scanner's Enter comes at once after its last digit.
const BURST_ENDS: f64 = 0.25;

/// Takes the keys of this frame.
pub fn take_keys(ui: &Ui, view: &mut View<'_>) {
    let state = view.state;
    let is_asked = state.export.is_some()
        || state.receipt.is_some()
        || state.filing.as_ref().is_some_and(Filing::is_being_placed)
        || state.sell.asked.is_some()
        || view.drafts.question.is_some();
    if ui.ctx().text_edit_focused() || is_asked {
        return;
    }
    let (events, now) = ui.input(|input| (input.events.clone(), input.time));
    for event in events {
        match event {
            Event::Text(typed) => {
                typed.chars().filter_map(typed_key).for_each(|key| type_key(view, key, now));
            }
            Event::Key { key: egui::Key::Backspace, pressed: true, .. } => press(view, Key::Backspace),
            Event::Key { key: egui::Key::Escape, pressed: true, .. } => press(view, Key::Clear),
            Event::Key { key: egui::Key::Enter, pressed: true, repeat: false, modifiers, .. }
                if modifiers.is_none() && !view.drafts.burst.is_running(now) && !has_focus(ui) =>
            {
                charge(view, Kind::Counter);
            }
            _ => {}
        }
    }
}

/// A button that has the focus keeps its Enter.
fn has_focus(ui: &Ui) -> bool {
    ui.memory(egui::Memory::focused).is_some()
}

fn type_key(view: &mut View<'_>, key: Key, now: f64) {
    match view.drafts.burst.hears(now, &view.drafts.entry) {
        Heard::Hand => press(view, key),
        Heard::Scanner(before) => {
            if let Some(before) = before {
                view.drafts.entry = before;
                view.act(Action::ScannerSeen);
            }
        }
    }
}

pub fn press(view: &mut View<'_>, key: Key) {
    // The note went with the amount.
    if key == Key::Clear {
        view.drafts.note.clear();
    }
    if let Some(currency) = view.state.shop().map(|shop| shop.currency) {
        view.drafts.entry.press(key, currency, view.state.settings.entry);
    }
}

fn typed_key(typed: char) -> Option<Key> {
    match typed {
        '.' | ',' => Some(Key::Point),
        '+' => Some(Key::Plus),
        digit => digit.to_digit(10).and_then(|digit| u8::try_from(digit).ok()).map(Key::Digit),
    }
}

impl Burst {
    /// Whether a scanner is typing, or was just now.
    fn is_running(&self, now: f64) -> bool {
        self.run >= BURST && now - self.last < BURST_ENDS
    }

    /// Judges one more key. The first key that gives a scanner away gets back the entry from before the burst.
    fn hears(&mut self, now: f64, entry: &Entry) -> Heard {
        let is_fast = now - self.last < FASTER_THAN_A_HAND;
        if !is_fast && !self.is_running(now) {
            self.run = 0;
            self.before = Some(entry.clone());
        }
        self.run += 1;
        self.last = now;
        match self.run {
            ..BURST => Heard::Hand,
            BURST => Heard::Scanner(self.before.take()),
            _ => Heard::Scanner(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hand_is_heard_and_a_scanner_is_not() {
        let entry = Entry::default();
        let mut burst = Burst::default();
        let hand = (0..20).map(|i| 10.0 + f64::from(i) * 0.06);
        assert!(hand.map(|at| burst.hears(at, &entry)).all(|heard| heard == Heard::Hand));
        let mut burst = Burst::default();
        let heard: Vec<_> = (0..13).map(|i| burst.hears(10.0 + f64::from(i) * 0.002, &entry)).collect();
        assert_eq!(heard.iter().filter(|heard| **heard == Heard::Scanner(Some(entry.clone()))).count(), 1);
        assert!(burst.is_running(10.05), "its Enter is none either");
        assert!(!burst.is_running(11.0));
        assert_eq!(burst.hears(12.0, &entry), Heard::Hand, "a hand after it is heard again");
    }
}
