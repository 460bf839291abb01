//! Noting that money was given back. The refund itself is made on the provider's portal.

use super::draft::RefundDraft;
use crate::{
    app::{Action, day::DayAction},
    domain::{
        money::Money,
        reference::Reference,
        takings::{Entry, Source, Standing},
    },
    ui::{
        View, icon,
        screens::one_off::amount_words,
        theme::{Text, size, space},
        widgets::{button::Button, field::Field, fit::fit, question::question, text},
    },
};
use egui::Ui;

/// Draws the button that begins it, where something can be given back.
pub fn button_ui(ui: &mut Ui, view: &mut View<'_>, entry: &Entry) {
    let Source::Sale(reference) = &entry.source else { return };
    if !matches!(entry.standing, Standing::Paid | Standing::PaidRefunded) {
        return;
    }
    let left = left(view, reference, entry.amount);
    let reason = (left.minor() <= 0).then(|| view.t("day-refunded-wholly"));
    if Button::quiet(view.t("sale-refund")).icon(icon::REFUND).disabled_because(reason).show(ui) {
        let draft = RefundDraft { reference: reference.clone(), left, typed: String::new() };
        view.drafts.day.refund = Some(draft);
        ui.ctx().request_repaint();
    }
}

/// How much of a sale is left, after the refunds that show.
fn left(view: &View<'_>, reference: &Reference, paid: Money) -> Money {
    let day = &view.state.day;
    let is_found = !day.search.trim().is_empty();
    let found = day.found.value.iter().filter(|_| is_found).flat_map(|found| &found.entries);
    let report = day.report.value.iter().filter(|_| !is_found).flat_map(|report| &report.entries);
    let refunds = found.chain(report).filter(|entry| {
        matches!(&entry.source, Source::Refund(of, _) if of == reference)
            && entry.amount.currency() == paid.currency()
    });
    let left = refunds.fold(paid.minor(), |left, refund| left.saturating_add(refund.amount.minor()));
    Money::from_minor(left, paid.currency())
}

/// Asks how much was given back.
pub fn question_ui(ui: &Ui, view: &mut View<'_>) {
    let Some(mut draft) = view.drafts.day.refund.take() else { return };
    let currency = draft.left.currency();
    let amount = Money::from_typed(&draft.typed, currency);
    let is_more = amount.is_ok_and(|amount| amount.minor() > draft.left.minor());
    let error = match amount {
        Ok(_) if is_more => {
            Some(view.t_with("day-refund-too-much", &[("left", &view.words.money(draft.left))]))
        }
        Err(error) if !draft.typed.is_empty() => Some(amount_words(view, error)),
        _ => None,
    };
    let modal = question(ui.ctx(), "day_refund").show(ui.ctx(), |ui| {
        fit(ui, 480.0, |ui| {
            let number = draft.reference.number();
            let title = view.t_with("day-refund-title", &[("number", &number)]);
            text::label(ui, title, Text::Large.strong(), view.palette.ink);
            text::quiet(ui, view.t("refund-words"));
            ui.horizontal(|ui| {
                let reference = draft.reference.to_string();
                text::copyable(ui, &reference, Text::Body.tabular_strong(), view.palette.ink);
                let copy = Button::ghost(view.t("day-copy-for-portal")).icon_only(icon::COPY);
                if copy.height(size::SMALL).show(ui) {
                    ui.ctx().copy_text(reference);
                    view.act(Action::Copied);
                }
            });
            ui.add_space(space::S);
            let help = view.t_with("day-refund-left", &[("left", &view.words.money(draft.left))]);
            let field = Field::new(view.t("refund-field"), &mut draft.typed).low().suffix(currency.code());
            let response = field.help(help).error(error.clone()).show(ui);
            if ui.memory(|memory| memory.focused().is_none()) {
                response.request_focus();
            }
            ui.add_space(space::S);
            let fits = amount.ok().filter(|_| !is_more);
            let reason = fits.is_none().then(|| view.t("question-incomplete"));
            ui.horizontal_wrapped(|ui| {
                let is_noted = Button::primary(view.t("refund-done")).disabled_because(reason).show(ui);
                let is_left = Button::quiet(view.t("word-cancel")).height(size::PRIMARY).show(ui);
                (is_left, fits.filter(|_| is_noted))
            })
            .inner
        })
    });
    let is_closed = modal.should_close();
    let (is_left, noted) = modal.inner;
    if let Some(amount) = noted {
        view.act(Action::Day(DayAction::NoteRefund(draft.reference, amount)));
    } else if !is_left && !is_closed {
        view.drafts.day.refund = Some(draft);
    }
}
