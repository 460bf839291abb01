//! Floor 3: draws a state and returns actions. No I/O, no clock of its own, no channel.

pub mod drafts;
pub mod entry;
pub mod icon;
pub mod screens;
pub mod theme;
pub mod when;
pub mod widgets;
pub mod words;

use crate::app::{Action, Message, State, account::Place};
use drafts::Drafts;
use theme::Palette;
use words::Words;

/// All that a screen draws with, and where it puts what the person did.
pub struct View<'a> {
    /// What to draw.
    pub state: &'a State,
    /// What is being typed.
    pub drafts: &'a mut Drafts,
    /// The language.
    pub words: &'a Words,
    /// The colours.
    pub palette: Palette,
    /// What the person did.
    pub actions: Vec<Action>,
}

impl View<'_> {
    /// The person did something.
    pub fn act(&mut self, action: Action) {
        self.actions.push(action);
    }

    /// A sentence.
    pub fn t(&self, key: &str) -> String {
        self.words.get(key)
    }

    /// A sentence with arguments.
    pub fn t_with(&self, key: &str, arguments: &[(&str, &dyn ToString)]) -> String {
        self.words.get_with(key, arguments)
    }

    /// A message's sentence.
    pub fn message(&self, message: &Message) -> String {
        self.words.message(message)
    }
}

/// Draws the main window and returns what the person did.
pub fn main_window_ui(ui: &mut egui::Ui, state: &State, drafts: &mut Drafts, words: &Words) -> Vec<Action> {
    let palette = Palette::of(ui.ctx());
    let mut view = View { state, drafts, words, palette, actions: Vec::new() };
    match &state.place {
        Place::Starting => screens::welcome::starting_ui(ui, &view),
        Place::Welcome(welcome) => screens::welcome::welcome_ui(ui, &mut view, welcome),
        Place::Console(session) => screens::console_ui(ui, &mut view, session),
    }
    widgets::notice::notice_ui(ui, &mut view);
    view.actions
}
