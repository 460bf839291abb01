use super::{Bench, bench::TYPED};
use egui::{Ui, Vec2, vec2};
use rex_console::ui::{icon, widgets::field::Field};

const CELL: Vec2 = vec2(210.0, 108.0);
const LOW: Vec2 = vec2(210.0, 70.0);

/// A row's name, the room of each field, what stands in it, and what is said of it.
type Row = (&'static str, Vec2, &'static str, fn(Field<'_>) -> Field<'_>);

const LONG: &str = "Two flat whites, an almond croissant and a bag of the house blend, ground for filter";

/// What is typed here is forgotten again: the page shows states, it isn't filled in.
fn field(ui: &mut Ui, typed: &str, make: fn(Field<'_>) -> Field<'_>) {
    let mut typed = typed.to_owned();
    make(Field::new("Product", &mut typed)).show(ui);
}

pub fn page(bench: &mut Bench, ui: &mut Ui) {
    Bench::captions(ui, &TYPED, CELL, &["disabled"]);
    let rows: [Row; 5] = [
        ("filled", CELL, "Flat white", |field| field.help("As the customer sees it.")),
        ("empty", CELL, "", |field| field.hint("Flat white").help("As the customer sees it.")),
        ("wrong", CELL, "Flat white, large", |field| field.error(Some("At most 12 letters.".into()))),
        ("low, unit", LOW, "4.20", |field| field.low().suffix("EUR")),
        ("low, icon", LOW, "", |field| field.low().icon(icon::SEARCH).hint("Search").label_hidden()),
    ];
    for (name, cell, typed, make) in rows {
        bench.row(
            ui,
            name,
            (&TYPED, cell),
            &mut |ui| field(ui, typed, make),
            &mut [("disabled", &mut |ui| {
                ui.disable();
                field(ui, typed, make);
            })],
        );
    }
    bench.part(ui, "an amount; a secret; long text on one line and on several; a long complaint", |_, ui| {
        ui.horizontal_top(|ui| {
            let pair = |ui: &mut Ui, draw: &mut dyn FnMut(&mut Ui)| {
                ui.allocate_ui_with_layout(vec2(320.0, 0.0), egui::Layout::top_down(egui::Align::Min), draw);
            };
            pair(ui, &mut |ui| {
                let (mut amount, mut none) = ("1,234.50".to_owned(), String::new());
                Field::new("Amount", &mut amount).amount().suffix("EUR").show(ui);
                Field::new("Amount of the next", &mut none).amount().hint("0.00").suffix("EUR").show(ui);
            });
            pair(ui, &mut |ui| {
                let (mut secret, mut long) = ("not a token".to_owned(), LONG.to_owned());
                Field::new("API token", &mut secret).password().icon(icon::KEY).show(ui);
                let wrong = "Longer than the 64 letters that fit on a card: it would be cut where nobody \
                             expects it.";
                Field::new("Note", &mut long).error(Some(wrong.to_owned())).show(ui);
            });
            pair(ui, &mut |ui| {
                let mut long = LONG.to_owned();
                Field::new("Description", &mut long).lines(4).help("Shown below the product.").show(ui);
            });
        });
    });
}
