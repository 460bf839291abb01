use super::{Bench, bench::TOUCHED};
use egui::{Align, Id, Rect, Ui, Vec2, vec2};
use rex_console::ui::{
    icon,
    theme::{Palette, Piece, Skin, Text, Tone, radius, size},
    widgets::{
        button::Button,
        empty::empty,
        pill::pill_on,
        row::Row,
        stance::Stance,
        table::{
            cell::{Words, content},
            columns::{self, Spec},
            head::Head,
            rows::Rows,
        },
        text,
    },
};

const CELL: Vec2 = vec2(200.0, size::ROW);

const SPECS: [Spec; 3] = [
    Spec { caption: "product", align: Align::Min, usual: 0.0, least: 120.0, may_go: false },
    Spec { caption: "amount", align: Align::Max, usual: 160.0, least: 80.0, may_go: false },
    Spec { caption: "state", align: Align::Min, usual: 220.0, least: 120.0, may_go: false },
];

const LINKS: [(&str, &str, (&str, &str, Tone)); 4] = [
    ("Flat white", "4.20", (icon::CHECK, "Active", Tone::Accent)),
    (
        "The house blend, ground for filter, a kilogram of it in a tin that can be given as a present and kept",
        "12,345,678.90",
        (icon::CLOCK, "Ends soon", Tone::Waiting),
    ),
    ("Almond croissant", "3.10", (icon::PAUSE, "Off", Tone::Plain)),
    ("Gift card", "50.00", (icon::CLOSE, "Used up", Tone::Trouble)),
];

pub fn page(bench: &mut Bench, ui: &mut Ui) {
    Bench::captions(ui, &TOUCHED, CELL, &[]);
    for (name, is_chosen) in [("row", false), ("row, chosen", true)] {
        bench.row(
            ui,
            name,
            (&TOUCHED, CELL),
            &mut |ui| {
                let row = Row::begin(ui, CELL.y, "Sale 14", is_chosen, false);
                let Skin { ink, quiet, .. } = row.skin;
                let mut line = row.content(ui, egui::Layout::left_to_right(Align::Center), 0.0);
                text::label(&mut line, "14", Text::Body.tabular_strong(), ink);
                text::label(&mut line, "17:01", Text::Small.tabular(), quiet);
            },
            &mut [],
        );
    }
    for (name, sorted) in [("caption", 1), ("caption, sorted", 0)] {
        bench.row(
            ui,
            name,
            (&TOUCHED, vec2(200.0, size::SMALL)),
            &mut |ui| {
                head(ui, sorted);
            },
            &mut [],
        );
    }
    bench.part(
        ui,
        "a table: its head, rows at rest, chosen, under the pointer, with the keyboard",
        |_, ui| {
            table(ui, "full", 4);
        },
    );
    bench.part(ui, "the same without anything in it", |_, ui| table(ui, "empty", 0));
}

/// The head of a table of one column.
fn head(ui: &mut Ui, sorted: usize) {
    let area = ui.max_rect().x_range();
    let spans = columns::lay_out(&[SPECS[0]], &[None], area);
    let captions = [("Product".to_owned(), "Product".to_owned())];
    let head = Head { specs: &[SPECS[0]], spans: &spans, widths: &[None], captions, sorted: (sorted, true) };
    let _ = head.show(ui, ui.scope_id());
}

fn table(ui: &mut Ui, name: &str, count: usize) {
    let palette = Palette::of(ui.ctx());
    let frame = egui::Frame::new()
        .fill(palette.surface)
        .stroke(egui::Stroke::new(1.0, palette.hairline))
        .corner_radius(radius::TILE);
    frame.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let widths = [None; 3];
        let spans = columns::lay_out(&SPECS, &widths, ui.available_rect_before_wrap().x_range());
        let captions = ["Product", "Amount", "State"].map(|caption| (caption.to_owned(), caption.to_owned()));
        let head = Head { specs: &SPECS, spans: &spans, widths: &widths, captions, sorted: (1, true) };
        let _ = head.show(ui, Id::unique(("head", name)));
        if count == 0 {
            empty(ui, icon::LINKS, "No payment links yet", |ui| {
                text::quiet(ui, "A payment link sells one thing at one price, as often as you allow.");
                Button::quiet("Make the first link").icon(icon::PLUS).show(ui)
            });
            return;
        }
        ui.allocate_ui(vec2(ui.available_width(), 4.0 * size::ROW), |ui| {
            let rows = Rows { id: Id::unique(("rows", name)), count, height: size::ROW, offset: None };
            rows.show(ui, |ui, number, place| {
                let stance = [Stance::default(), Stance::default(), Stance::HOVER, Stance::FOCUS][number];
                row(ui, &spans, (number, stance), place);
            });
        });
    });
}

fn row(ui: &mut Ui, spans: &columns::Spans<3>, (number, stance): (usize, Stance), place: Rect) {
    let (product, amount, (mark, state, tone)) = LINKS[number];
    let skin = stance.paint(ui, place, 0.0, Piece::Row(number == 1));
    let within = |column: usize| spans[column].map(|span| content(span, SPECS[column].align, column == 0));
    let cells = [(product, Text::Body.strong()), (amount, Text::Body.tabular())];
    for (column, (text, font)) in cells.into_iter().enumerate() {
        let Some(within) = within(column) else { continue };
        Words { text, font, colour: skin.ink, align: SPECS[column].align }.paint(ui, place, within);
    }
    if let Some(within) = within(2) {
        let area = Rect::from_x_y_ranges(within, place.y_range());
        let layout = egui::Layout::left_to_right(Align::Center);
        let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(area).layout(layout));
        let palette = Palette::of(ui.ctx());
        let ground = if number == 1 { palette.surface } else { palette.tone(tone).1 };
        pill_on(&mut ui, mark, state, tone, ground);
    }
}
