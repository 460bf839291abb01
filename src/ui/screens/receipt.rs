//! A receipt is offered: on which paper, printed or saved. And the button that every screen offers it with.

use super::filing;
use crate::{
    app::{
        Action, Screen,
        filing::{Filing, FilingStep, PaperAction},
    },
    domain::{card::Format, receipt::Paper, received::Received},
    services::export,
    ui::{
        View,
        commands::Command,
        icon,
        receipt::{file_words, mark, of_what, receipt},
        theme::{Text, Tone, size, space},
        widgets::{button::Button, fit::fit, pill, question::question, text},
    },
};
use egui::Ui;

/// The dialog's width.
const WIDTH: f32 = 480.0;

/// Draws the button that offers a receipt; none where nothing was received.
pub fn button_ui(ui: &mut Ui, view: &mut View<'_>, received: Option<Received>) {
    let Some(received) = received else { return };
    let command = if view.state.screen == Screen::Sell { Command::Receipt } else { Command::PaymentReceipt };
    let has_key = matches!(view.state.screen, Screen::Sell | Screen::Transactions);
    let button = Button::quiet(view.t("receipt-button")).icon(icon::PRINTER);
    let button = if has_key { button.command(command) } else { button };
    if button.show(ui) || (has_key && command.is_pressed(ui)) {
        view.act(Action::Paper(PaperAction::Offer(Box::new(received))));
    }
}

/// Draws the offer over the screen.
pub fn receipt_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(received) = view.state.receipt.clone() else {
        view.drafts.is_receipt_focused = false;
        return;
    };
    // The field for its path stands in its place.
    if matches!(&view.state.filing, Some(Filing { step: FilingStep::Typing { .. }, .. })) {
        return;
    }
    let modal = question(ui.ctx(), "receipt").show(ui.ctx(), |ui| {
        fit(ui, WIDTH, |ui| {
            text::title(ui, view.t("receipt-title"));
            text::label(ui, of_what(view, &received), Text::Body.regular(), view.palette.ink);
            text::label(ui, view.words.money(received.amount()), Text::Large.strong(), view.palette.ink);
            if let Some(mark) = mark(view, received.mode()) {
                pill::pill(ui, icon::WARNING, &mark, Tone::Waiting);
            }
            ui.add_space(space::S);
            sheets_ui(ui, view);
            ui.add_space(space::M);
            buttons_ui(ui, view, &received);
            if let Some(busy) = filing::busy(view) {
                let said = text::quiet(ui, busy);
                text::announce(ui, &said);
            }
        });
    });
    if modal.should_close() {
        view.act(Action::Paper(PaperAction::Withdraw));
    }
}

fn sheets_ui(ui: &mut Ui, view: &mut View<'_>) {
    let chosen = view.state.settings.receipt_paper;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        for (sheet, words) in [(Paper::A4, "receipt-a4"), (Paper::Roll80, "receipt-roll")] {
            if pill::filter(ui, &view.t(words), sheet == chosen) {
                view.act(Action::Paper(PaperAction::ChooseSheet(sheet)));
            }
        }
    });
}

fn buttons_ui(ui: &mut Ui, view: &mut View<'_>, received: &Received) {
    let busy = filing::busy(view);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        let print = Button::primary(view.t("print-print")).icon(icon::PRINTER).disabled_because(busy.clone());
        let print = print.command(Command::PrintThis).response(ui);
        let is_free = busy.is_none();
        if print.clicked() || (is_free && Command::PrintThis.is_pressed(ui)) {
            let receipt = Box::new(receipt(view, received));
            view.act(Action::Paper(PaperAction::PrintReceipt(receipt)));
        }
        let save = Button::quiet(view.t("print-save")).icon(icon::DOWNLOAD).height(size::PRIMARY);
        let save = save.command(Command::SaveThis).disabled_because(busy).show(ui);
        if save || (is_free && Command::SaveThis.is_pressed(ui)) {
            let amount = view.words.money(received.amount());
            let name = export::file_name_as(&file_words(view, received), &amount, Format::Pdf);
            let receipt = Box::new(receipt(view, received));
            view.act(Action::Paper(PaperAction::SaveReceipt(receipt, name)));
        }
        if Button::ghost(view.t("word-cancel")).height(size::PRIMARY).show(ui) {
            view.act(Action::Paper(PaperAction::Withdraw));
        }
        // Enter prints. One that is still held down was not meant for this.
        if !view.drafts.is_receipt_focused && !ui.input(|input| input.key_down(egui::Key::Enter)) {
            view.drafts.is_receipt_focused = true;
            print.request_focus();
        }
    });
}
