//! Floor 3: draws a state and returns actions. No I/O, no clock of its own, no channel.

pub mod already_open;
pub mod customer;
pub mod drafts;
pub mod entry;
pub mod icon;
mod motion;
pub mod pin;
pub mod quit;
pub mod receipt;
pub mod screens;
mod spoken;
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

/// Lays what the customer sees over the console.
pub const SHOW_TO_CUSTOMER: egui::Key = egui::Key::F9;

/// Draws the main window and returns what the person did.
pub fn main_window_ui(ui: &mut egui::Ui, state: &State, drafts: &mut Drafts, words: &Words) -> Vec<Action> {
    theme::follow(ui, &state.settings);
    motion::follow(ui, state.settings.has_less_motion);
    let palette = Palette::of(ui.ctx());
    if state.customer.is_over_console && state.quit.is_none() {
        return over_console_ui(ui, state, drafts, words);
    }
    let mut view = View { state, drafts, words, palette, actions: Vec::new() };
    // A question over the screen has the keyboard for itself: no digit and no Enter reaches the till below.
    let is_asked = state.quit.is_some() || state.lock.asked.is_some();
    let keys = is_asked.then(|| ui.input_mut(|input| std::mem::take(&mut input.events)));
    match &state.place {
        Place::Starting => screens::welcome::starting_ui(ui, &view),
        Place::Welcome(welcome) => screens::welcome::welcome_ui(ui, &mut view, welcome),
        Place::Console(session) => screens::console_ui(ui, &mut view, session),
    }
    if let Some(keys) = keys {
        ui.input_mut(|input| input.events = keys);
    }
    if ui.input(|input| input.key_pressed(SHOW_TO_CUSTOMER)) && customer::is_worth_showing(state) {
        view.act(Action::ShowToCustomer(true));
    }
    if let Some(size) = theme::asked_size(ui, state.settings.text_size) {
        view.act(Action::SetTextSize(size));
    }
    pin::pin_ui(ui, &mut view);
    quit::quit_ui(ui, &mut view);
    widgets::notice::notice_ui(ui, &mut view);
    spoken::spoken_ui(ui, &mut view);
    view.actions
}

/// What the customer sees, over the console: the way with one screen. Escape or a click leads back.
fn over_console_ui(ui: &mut egui::Ui, state: &State, drafts: &mut Drafts, words: &Words) -> Vec<Action> {
    customer::customer_ui(ui, state, &mut drafts.customer, words.for_customers());
    let back = ui.interact(ui.max_rect(), egui::Id::unique("over_console"), egui::Sense::click());
    let name = words.get("customer-back");
    back.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
    // Whoever hears the console instead of seeing it is told of its sales here too.
    let mut view = View { state, drafts, words, palette: Palette::of(ui.ctx()), actions: Vec::new() };
    spoken::spoken_ui(ui, &mut view);
    let is_left = back.clicked() || ui.input(|input| input.key_pressed(egui::Key::Escape));
    if is_left { vec![Action::ShowToCustomer(false)] } else { Vec::new() }
}
