//! What can be done with a key: one table. Screens ask it whether a key was pressed, tooltips and the help page read it.

use super::words::Words;
use egui::{Context, Key, KeyboardShortcut, Modifiers, Ui};

/// Something that a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// Opens the help page.
    Help,
    /// Goes to the counter.
    Sell,
    /// Goes to the one-off payments.
    OneOff,
    /// Goes to the links.
    Links,
    /// Goes to the look-up.
    Transactions,
    /// Goes to the day.
    Day,
    /// Goes to the settings.
    Settings,
    /// Shows the customer what to scan.
    ShowToCustomer,
    /// Gives the next widget the keyboard.
    Next,
    /// Gives the one before the keyboard.
    Before,
    /// Presses what has the keyboard.
    Press,
    /// Leaves a question.
    Leave,
    /// Prints what the question is about.
    PrintThis,
    /// Saves what the question is about.
    SaveThis,
    /// Charges what was entered.
    Charge,
    /// Adds another amount.
    Add,
    /// Takes back the last digit.
    TakeBack,
    /// Begins the amount anew.
    Clear,
    /// Offers the receipt of what is paid.
    Receipt,
    /// Goes to the search of the links.
    FindLink,
    /// Opens the form for a new link.
    NewLink,
    /// Walks through the rows.
    Walk,
    /// Walks a page of rows.
    Page,
    /// Goes to the first or the last row.
    Ends,
    /// Opens the row.
    Open,
    /// Ticks the row.
    Tick,
    /// Ticks all rows.
    TickAll,
    /// Copies the link's address.
    CopyLink,
    /// Closes the link, unticks the rows, empties the search.
    Back,
    /// Opens the dialog that prints or saves the link's code.
    ExportLink,
    /// Looks the payment up.
    LookUp,
    /// Offers the receipt of the payment.
    PaymentReceipt,
    /// Goes to the search of the day.
    FindInDay,
    /// Prints the day.
    PrintDay,
    /// Saves the day.
    SaveDay,
}

/// Where a key does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On every screen.
    Anywhere,
    /// In a question over the screen.
    Question,
    /// At the counter.
    Sell,
    /// On the links, outside a field.
    Links,
    /// At the look-up.
    Transactions,
    /// On the day.
    Day,
}

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// What is done.
    pub command: Command,
    /// The sentence that says so.
    pub label: &'static str,
    /// Where the keys do it.
    pub place: Place,
    /// The keys, each of which does it.
    pub keys: &'static [KeyboardShortcut],
}

const fn key(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::NONE, key)
}

const fn command(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

const fn row(command: Command, label: &'static str, place: Place, keys: &'static [KeyboardShortcut]) -> Row {
    Row { command, label, place, keys }
}

/// All of them, in the order in which they are told.
pub const TABLE: [Row; 35] = [
    row(Command::Help, "does-help", Place::Anywhere, &[key(Key::F1)]),
    row(Command::Sell, "rail-sell", Place::Anywhere, &[key(Key::F2)]),
    row(Command::OneOff, "rail-one-off", Place::Anywhere, &[key(Key::F3)]),
    row(Command::Links, "rail-links", Place::Anywhere, &[key(Key::F4)]),
    row(Command::Transactions, "rail-transactions", Place::Anywhere, &[key(Key::F5)]),
    row(Command::Day, "rail-day", Place::Anywhere, &[key(Key::F6)]),
    row(Command::Settings, "rail-settings", Place::Anywhere, &[key(Key::F7)]),
    row(Command::ShowToCustomer, "does-show", Place::Anywhere, &[key(Key::F9)]),
    row(Command::Next, "does-next", Place::Anywhere, &[key(Key::Tab)]),
    row(
        Command::Before,
        "does-before",
        Place::Anywhere,
        &[KeyboardShortcut::new(Modifiers::SHIFT, Key::Tab)],
    ),
    row(Command::Press, "does-press", Place::Question, &[key(Key::Enter), key(Key::Space)]),
    row(Command::Leave, "does-leave", Place::Question, &[key(Key::Escape)]),
    row(Command::PrintThis, "does-print", Place::Question, &[command(Key::P)]),
    row(Command::SaveThis, "does-save", Place::Question, &[command(Key::S)]),
    row(Command::Charge, "does-charge", Place::Sell, &[key(Key::Enter)]),
    row(Command::Add, "does-add", Place::Sell, &[key(Key::Plus)]),
    row(Command::TakeBack, "does-take-back", Place::Sell, &[key(Key::Backspace)]),
    row(Command::Clear, "does-clear", Place::Sell, &[key(Key::Escape)]),
    row(Command::Receipt, "does-receipt", Place::Sell, &[command(Key::P)]),
    row(Command::FindLink, "does-find", Place::Links, &[command(Key::F)]),
    row(Command::NewLink, "does-new", Place::Links, &[command(Key::N)]),
    row(Command::Walk, "does-walk", Place::Links, &[key(Key::ArrowUp), key(Key::ArrowDown)]),
    row(Command::Page, "does-page", Place::Links, &[key(Key::PageUp), key(Key::PageDown)]),
    row(Command::Ends, "does-ends", Place::Links, &[key(Key::Home), key(Key::End)]),
    row(Command::Open, "does-open", Place::Links, &[key(Key::Enter)]),
    row(Command::Tick, "does-tick", Place::Links, &[key(Key::Space)]),
    row(Command::TickAll, "does-tick-all", Place::Links, &[command(Key::A)]),
    row(Command::CopyLink, "does-copy", Place::Links, &[command(Key::C)]),
    row(Command::ExportLink, "does-export", Place::Links, &[command(Key::P)]),
    row(Command::Back, "does-back", Place::Links, &[key(Key::Escape)]),
    row(Command::LookUp, "does-look-up", Place::Transactions, &[key(Key::Enter)]),
    row(Command::PaymentReceipt, "does-receipt", Place::Transactions, &[command(Key::P)]),
    row(Command::FindInDay, "does-find", Place::Day, &[command(Key::F)]),
    row(Command::PrintDay, "does-print", Place::Day, &[command(Key::P)]),
    row(Command::SaveDay, "does-save", Place::Day, &[command(Key::S)]),
];

impl Command {
    /// Its row of the table.
    ///
    /// # Panics
    ///
    /// When a command has no row, which is a mistake in this file.
    pub fn row(self) -> &'static Row {
        TABLE.iter().find(|row| row.command == self).expect("each command has a row")
    }

    /// Whether one of its keys was pressed, where no question stands over `ui`. The key then is no other's.
    pub fn is_pressed(self, ui: &Ui) -> bool {
        let is_covered = !ui.memory(|memory| memory.is_above_modal_layer(ui.layer_id()));
        !is_covered && self.is_taken(ui.ctx())
    }

    /// The same, for whoever knows that no question stands above.
    pub fn is_taken(self, ctx: &Context) -> bool {
        let keys = self.row().keys;
        ctx.input_mut(|input| keys.iter().any(|shortcut| input.consume_shortcut(shortcut)))
    }

    /// Its keys as the system writes them: `Ctrl+F`, on a Mac `⌘F`.
    pub fn keys(self, ctx: &Context, words: &Words) -> String {
        let name = |shortcut: &KeyboardShortcut| match shortcut.logical_key {
            Key::Space => words.get("help-space"),
            Key::Plus => Key::Plus.symbol_or_name().to_owned(),
            _ => ctx.format_shortcut(shortcut),
        };
        match self {
            Self::Walk => words.get("help-up-down"),
            _ => self.row().keys.iter().map(name).collect::<Vec<_>>().join(" · "),
        }
    }

    /// What a tooltip says of it: the words, and the key that does the same.
    pub fn tip(self, ctx: &Context, words: &str) -> String {
        let keys = self.row().keys.first().map(|shortcut| ctx.format_shortcut(shortcut)).unwrap_or_default();
        format!("{words} ({keys})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A key that does two things in one place does the wrong one.
    #[test]
    fn no_key_stands_twice_in_one_place() {
        for (number, row) in TABLE.iter().enumerate() {
            let others = TABLE[number + 1..].iter().filter(|other| {
                other.place == row.place || (other.place == Place::Anywhere) != (row.place == Place::Anywhere)
            });
            for other in others {
                let shared = row.keys.iter().find(|key| other.keys.contains(key));
                assert!(shared.is_none(), "{:?} and {:?} share {shared:?}", row.command, other.command);
            }
        }
    }

    #[test]
    fn each_command_has_one_row() {
        for row in &TABLE {
            assert_eq!(TABLE.iter().filter(|other| other.command == row.command).count(), 1, "{row:?}");
        }
    }

    #[test]
    fn a_tooltip_ends_with_the_key() {
        let mut tips = Vec::new();
        for os in [egui::os::OperatingSystem::Nix, egui::os::OperatingSystem::Mac] {
            let ctx = Context::default();
            ctx.set_os(os);
            let draw = |ui: &mut Ui| tips.push(Command::FindLink.tip(ui.ctx(), "Search"));
            // No window is there to take the pictures of letters.
            ctx.run_ui(egui::RawInput::default(), draw).textures_delta.clear();
        }
        assert_eq!(tips[0], "Search (Ctrl+F)");
        assert!(["Search (Cmd+F)", "Search (⌘F)"].contains(&&*tips[1]), "{}", tips[1]);
    }
}
