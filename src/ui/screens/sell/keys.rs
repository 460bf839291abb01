//! Number keys work anywhere on this screen, unless something else has the keyboard.

use super::charge;
use crate::{
    app::{filing::Filing, sell::Kind},
    ui::{View, commands::Command, entry::Key},
};
use egui::{Event, Ui};

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
    for event in ui.input(|input| input.events.clone()) {
        match event {
            Event::Text(typed) => {
                for key in typed.chars().filter_map(typed_key) {
                    leave_buttons(ui);
                    press(view, key);
                }
            }
            Event::Key { key, pressed: true, repeat, modifiers, .. } if modifiers.is_none() => {
                let is = |command: Command| command.row().keys.iter().any(|keys| keys.logical_key == key);
                if is(Command::TakeBack) {
                    press(view, Key::Backspace);
                } else if is(Command::Clear) && !view.drafts.focus.was_somewhere() {
                    press(view, Key::Clear);
                } else if is(Command::Charge) && !repeat && !has_focus(ui) {
                    charge(view, Kind::Counter);
                }
            }
            _ => {}
        }
    }
}

/// Whoever types an amount means it: the Enter after it charges, whatever button had the focus before.
fn leave_buttons(ui: &Ui) {
    ui.memory_mut(|memory| {
        if let Some(id) = memory.focused() {
            memory.surrender_focus(id);
        }
    });
}

/// A button that has the focus keeps its Enter.
fn has_focus(ui: &Ui) -> bool {
    ui.memory(egui::Memory::focused).is_some()
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
