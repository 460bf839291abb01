//! What was seen on printed links today, on the strip among the sales.

use crate::{
    app::{Action, Screen},
    domain::printed::Sighting,
    ui::{
        View, icon,
        theme::{Skin, Text, Tone, sign, size, space},
        when,
        widgets::{
            button::Button,
            pill::pill,
            reading::from_right,
            row::{AMOUNT, Row, SALE, part, sale_height},
        },
    },
};
use egui::{Align, Label, Layout, RichText, Sense, Ui, UiBuilder, vec2};

/// At most so many show: the strip belongs to the sales.
const MOST: usize = 3;
/// The same on a low screen, in points below which a screen is low.
const MOST_WHERE_LOW: usize = 1;
const LOW: f32 = 700.0;

/// Today's sightings, newest first, as many as fit.
pub fn of_today(view: &View<'_>, height: f32) -> Vec<Sighting> {
    let day = |at: jiff::Timestamp| at.to_zoned(view.state.zone.clone()).date();
    let today = day(view.state.now);
    let most = if height < LOW { MOST_WHERE_LOW } else { MOST };
    let seen = view.state.printed.sightings().filter(|sighting| day(sighting.seen) == today);
    seen.take(most).cloned().collect()
}

/// Draws a sighting; a click leads to its link.
pub fn row_ui(ui: &mut Ui, view: &mut View<'_>, sighting: &Sighting, has_line: bool) {
    let (height, is_narrow) = sale_height(ui.available_width());
    let key = if sighting.was_away { "sell-seen-away" } else { "sell-seen-at" };
    let (state, time) = (view.t(key), when::hour(view, sighting.seen));
    let amount = view.words.figures(sighting.total().unwrap_or(sighting.amount));
    let (product, added) = (&sighting.product, sighting.added);
    let arguments: [(&str, &dyn ToString); 5] =
        [("product", product), ("added", &added), ("amount", &amount), ("state", &state), ("time", &time)];
    let name = view.t_with("sell-seen-row", &arguments);
    let row = Row::begin(ui, height, &name, false, has_line);
    let Skin { ink, quiet, .. } = row.skin;
    let hide = view.t_with("sell-seen-hide", &[("product", product), ("added", &added), ("time", &time)]);
    let plus = format!("+{added}");
    let amount = RichText::new(amount).font(Text::Body.tabular_strong()).color(ink);
    let layout = Layout::left_to_right(Align::Center);
    let paid = view.palette.paid;
    let mut is_hidden = false;
    if is_narrow {
        let plus = RichText::new(plus).font(Text::Body.tabular_strong()).color(paid);
        let name = RichText::new(product).font(Text::Body.regular()).color(ink);
        let mut lines = row.content(ui, Layout::top_down(Align::Min), space::S);
        lines.horizontal(|ui| {
            ui.add(Label::new(plus).selectable(false));
            from_right(ui, Align::Center, |ui| {
                ui.add(Label::new(amount).selectable(false));
                ui.with_layout(layout, |ui| ui.add(Label::new(name).selectable(false).truncate()));
            });
        });
        lines.horizontal(|ui| {
            ui.set_height(size::SMALL - space::S);
            from_right(ui, Align::Center, |ui| {
                is_hidden = hide_ui(ui, hide);
                ui.with_layout(layout, |ui| pill(ui, icon::CHECK, &state, Tone::Paid));
            });
        });
    } else {
        let mut line = row.content(ui, layout, 0.0);
        part(&mut line, 64.0, plus, Text::Body.tabular_strong(), paid);
        part(&mut line, 64.0, &time, Text::Body.tabular(), quiet);
        from_right(&mut line, Align::Center, |ui| {
            is_hidden = hide_ui(ui, hide);
            ui.allocate_ui_with_layout(vec2(AMOUNT, SALE), Layout::right_to_left(Align::Center), |ui| {
                ui.set_min_width(AMOUNT);
                ui.add(Label::new(amount).selectable(false));
            });
            pill(ui, icon::CHECK, &state, Tone::Paid);
            let room = ui.available_width();
            ui.with_layout(layout, |ui| part(ui, room, product, Text::Body.regular(), ink));
        });
    }
    if is_hidden {
        view.act(Action::HideSighting(sighting.link.clone(), sighting.count));
    }
    if row.response.clicked() {
        view.act(Action::CloseTidyUp);
        view.act(Action::SelectLink(Some(sighting.link.clone())));
        view.act(Action::GoTo(Screen::Links));
    }
}

/// Takes a sighting off the list. It stands where the sales have their arrow, and reaches beyond that to be touched.
fn hide_ui(ui: &mut Ui, words: String) -> bool {
    let (slot, _) = ui.allocate_exact_size(vec2(sign::ROW, sign::ROW), Sense::hover());
    let reach = slot.expand((size::SMALL - sign::ROW) / 2.0);
    let reach = UiBuilder::new().max_rect(reach).layout(Layout::left_to_right(Align::Center));
    Button::ghost(words).icon_only(icon::CLOSE).height(size::SMALL).show(&mut ui.new_child(reach))
}
