//! Floor 3: draws a state and returns actions. No I/O, no clock of its own, no channel.

pub mod already_open;
pub mod commands;
mod crash;
pub mod customer;
pub mod drafts;
pub mod entry;
pub mod focus;
pub mod help;
pub mod icon;
mod motion;
pub mod no_window;
pub mod pin;
pub mod quit;
pub mod receipt;
pub mod scanner;
pub mod screens;
mod spoken;
pub mod theme;
pub mod when;
pub mod widgets;
pub mod words;

use crate::app::{Action, Message, State, account::Place};
use commands::Command;
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
    theme::follow(ui, &state.settings);
    motion::follow(ui, state.settings.has_less_motion);
    let palette = Palette::of(ui.ctx());
    let mut view = View { state, drafts, words, palette, actions: Vec::new() };
    scanner::gate(ui.ctx(), &mut view);
    if state.customer.is_over_console && state.quit.is_none() {
        over_console_ui(ui, &mut view);
        return view.actions;
    }
    focus::begin(ui.ctx(), &mut view);
    // A question over the screen has the keyboard for itself: no digit and no Enter reaches the till below.
    let is_asked = state.quit.is_some()
        || state.lock.asked.is_some()
        || crash::is_shown(state)
        || view.drafts.is_help_open;
    let keys = is_asked.then(|| ui.input_mut(|input| std::mem::take(&mut input.events)));
    match &state.place {
        Place::Starting => screens::welcome::starting_ui(ui, &view),
        Place::Welcome(welcome) => screens::welcome::welcome_ui(ui, &mut view, welcome),
        Place::Console(session) => screens::console_ui(ui, &mut view, session),
    }
    if let Some(keys) = keys {
        ui.input_mut(|input| input.events = keys);
    }
    if Command::ShowToCustomer.is_pressed(ui) && customer::is_worth_showing(state) {
        view.act(Action::ShowToCustomer(true));
    }
    help::help_ui(ui, &mut view);
    if let Some(size) = theme::asked_size(ui, state.settings.text_size) {
        view.act(Action::SetTextSize(size));
    }
    pin::pin_ui(ui, &mut view);
    crash::crash_ui(ui, &mut view);
    quit::quit_ui(ui, &mut view);
    widgets::notice::notice_ui(ui, &mut view);
    spoken::spoken_ui(ui, &mut view);
    focus::end(ui.ctx(), &mut view);
    view.actions
}

/// What the customer sees, over the console: the way with one screen. Escape or a click leads back.
fn over_console_ui(ui: &mut egui::Ui, view: &mut View<'_>) {
    customer::customer_ui(ui, view.state, &mut view.drafts.customer, view.words.for_customers());
    let back = ui.interact(ui.max_rect(), egui::Id::unique("over_console"), egui::Sense::click());
    let name = view.t("customer-back");
    back.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
    // Whoever hears the console instead of seeing it is told of its sales here too.
    spoken::spoken_ui(ui, view);
    if back.clicked() || ui.input(|input| input.key_pressed(egui::Key::Escape)) {
        view.act(Action::ShowToCustomer(false));
    }
}
