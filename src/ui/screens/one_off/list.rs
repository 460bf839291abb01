//! The open orders, and those that ended last.

use crate::{
    app::{Action, inquiry::Inquiry, one_off::KnownOrder},
    domain::{acceptance::Misfit, order::OrderStage},
    ui::{
        View, icon,
        theme::{Skin, Text, Tone, radius, size, space},
        when,
        widgets::{pill::pill, reading, row::Row, text},
    },
};
use egui::{Align, Frame, Label, Layout, RichText, Stroke, Ui};

/// How many rows of open orders stand below the form, and how many of the others.
const MOST_OPEN: usize = 30;
const MOST_ENDED: usize = 8;

/// Draws the rows.
pub fn orders_ui(ui: &mut Ui, view: &mut View<'_>) {
    let orders = view.state.one_off.orders.clone();
    let (open, ended): (Vec<_>, Vec<_>) = orders.iter().partition(|known| known.order.is_open());
    rows_ui(ui, view, "orders-open", &open[..open.len().min(MOST_OPEN)]);
    if open.len() > MOST_OPEN {
        text::small(ui, view.t_with("orders-more", &[("count", &(open.len() - MOST_OPEN))]));
    }
    rows_ui(ui, view, "orders-ended", &ended[..ended.len().min(MOST_ENDED)]);
}

fn rows_ui(ui: &mut Ui, view: &mut View<'_>, title: &str, orders: &[&KnownOrder]) {
    if orders.is_empty() {
        return;
    }
    ui.add_space(space::M);
    text::small(ui, view.t(title));
    let list = Frame::new()
        .fill(view.palette.surface)
        .stroke(Stroke::new(1.0, view.palette.hairline))
        .corner_radius(radius::TILE);
    list.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for known in orders {
            row_ui(ui, view, known);
        }
    });
}

/// How an order stands, in a word.
fn standing(view: &View<'_>, known: &KnownOrder) -> (&'static str, String, Tone) {
    match &known.order.stage {
        OrderStage::Accepted(_) => (icon::CHECK, view.t("order-accepted"), Tone::Paid),
        OrderStage::Open { .. } => {
            let judged = known.claim.as_ref().map(|claim| &claim.inquiry).and_then(Inquiry::known);
            match judged.map(|(payment, used)| known.judge(view.state, payment, used)) {
                None => (icon::CLOCK, view.t("order-waits"), Tone::Plain),
                Some(Ok(())) => (icon::INFO, view.t("order-could-belong"), Tone::Accent),
                Some(Err(Misfit::Pending)) => (icon::CLOCK, view.t("verdict-pending"), Tone::Waiting),
                Some(Err(Misfit::Failed)) => (icon::CLOSE, view.t("verdict-failed"), Tone::Trouble),
                Some(Err(_)) => (icon::CLOSE, view.t("order-does-not-fit"), Tone::Trouble),
            }
        }
        _ => (icon::PAUSE, view.t("order-given-up"), Tone::Plain),
    }
}

fn row_ui(ui: &mut Ui, view: &mut View<'_>, known: &KnownOrder) {
    let order = &known.order;
    let (mark, words, tone) = standing(view, known);
    let name = format!("{}, {}, {words}", order.key.id, view.words.money(order.amount));
    let is_shown = view.state.one_off.shown.as_ref() == Some(&order.key);
    let row = Row::begin(ui, size::ROW, &name, is_shown, false);
    let Skin { ink, quiet, .. } = row.skin;
    let mut line = row.content(ui, Layout::right_to_left(Align::Center), 0.0);
    line.spacing_mut().item_spacing.x = space::M;
    pill(&mut line, mark, &words, tone);
    text::label(&mut line, view.words.money(order.amount), Text::Body.tabular_strong(), ink);
    text::label(&mut line, when::short(view, order.key.made), Text::Small.regular(), quiet);
    line.with_layout(Layout::left_to_right(Align::Center), |ui| {
        let id = RichText::new(order.key.id.as_str()).font(Text::Body.regular()).color(ink);
        ui.add(Label::new(id).truncate().selectable(false));
    });
    reading::reverse(&line);
    if row.response.clicked() {
        view.act(Action::ShowOrder(order.key.clone()));
    }
}
