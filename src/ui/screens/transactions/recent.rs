//! Earlier look-ups, to be asked again with a click.

use super::status_words;
use crate::{
    app::Action,
    domain::payment::{Finding, PaymentId},
    ui::{
        View, icon,
        theme::{Skin, Text, Tone, radius, sign, size, space},
        widgets::{glyph, pill::pill, reading::from_right, row::Row, text},
    },
};
use egui::{Align, Frame, Layout, Stroke, Ui};

/// Draws the earlier look-ups, without the one that shows.
pub fn recent_ui(ui: &mut Ui, view: &mut View<'_>) {
    let asked = view.state.look_up.asked.as_ref().map(|asked| asked.payment.clone());
    let recent = view.state.look_up.recent.clone();
    let earlier: Vec<_> = recent.iter().filter(|known| Some(&known.payment) != asked.as_ref()).collect();
    if earlier.is_empty() {
        return;
    }
    ui.add_space(space::XL);
    text::small(ui, view.t("look-up-recent"));
    let list = Frame::new()
        .fill(view.palette.surface)
        .stroke(Stroke::new(1.0, view.palette.hairline))
        .corner_radius(radius::TILE);
    list.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for known in earlier {
            recent_row_ui(ui, view, &known.payment, &known.finding);
        }
    });
}

fn recent_row_ui(ui: &mut Ui, view: &mut View<'_>, id: &PaymentId, finding: &Finding) {
    let (mark, words, tone, amount) = match finding {
        Finding::Known(payment) => {
            let (mark, words, tone) = status_words(view, &payment.status, false);
            (mark, words, tone, view.words.money(payment.amount))
        }
        Finding::NotFound => (icon::CLOSE, view.t("verdict-not-found"), Tone::Trouble, String::new()),
    };
    let name = format!("{id}, {words}, {amount}");
    let row = Row::begin(ui, size::ROW, &name, false, false);
    let Skin { ink, quiet, .. } = row.skin;
    let mut line = row.content(ui, Layout::left_to_right(Align::Center), 0.0);
    text::label(&mut line, id.as_str(), Text::Body.regular(), ink);
    from_right(&mut line, Align::Center, |ui| {
        glyph::icon(ui, icon::CHEVRON, sign::ROW, quiet);
        text::label(ui, amount, Text::Body.tabular_strong(), ink);
        ui.add_space(space::L);
        pill(ui, mark, &words, tone);
    });
    if row.response.clicked() {
        view.act(Action::LookUp(id.to_string()));
    }
}
