//! Earlier look-ups, to be asked again with a click.

use super::status_words;
use crate::{
    app::Action,
    domain::payment::{Finding, PaymentId},
    ui::{
        View, focus, icon,
        theme::{Text, Tone, radius, size, space},
        widgets::{glyph, pill::pill, reading::from_right, text},
    },
};
use egui::{Align, Frame, Layout, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, vec2};

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
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), size::ROW), Sense::click());
    let (mark, words, tone, amount) = match finding {
        Finding::Known(payment) => {
            let (mark, words, tone) = status_words(view, &payment.status, false);
            (mark, words, tone, view.words.money(payment.amount))
        }
        Finding::NotFound => (icon::CLOSE, view.t("verdict-not-found"), Tone::Trouble, String::new()),
    };
    let name = format!("{id}, {words}, {amount}");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect.shrink(1.0), radius::BUTTON, view.palette.accent_weak);
    }
    focus::ring(ui, &response, radius::BUTTON);
    let area = rect.shrink2(vec2(space::L, 0.0));
    let builder = UiBuilder::new().max_rect(area).layout(Layout::left_to_right(Align::Center));
    let mut row = ui.new_child(builder.accessibility_parent(response.id));
    text::label(&mut row, id.as_str(), Text::Body.regular(), view.palette.ink);
    from_right(&mut row, Align::Center, |ui| {
        glyph::icon(ui, icon::CHEVRON, 18.0, view.palette.ink_2);
        text::label(ui, amount, Text::Body.tabular_strong(), view.palette.ink);
        ui.add_space(space::L);
        pill(ui, mark, &words, tone);
    });
    if response.clicked() {
        view.act(Action::LookUp(id.to_string()));
    }
}
