use super::{Bench, bench::TOUCHED};
use egui::{Rect, Ui, Vec2, vec2};
use rex_console::ui::{
    icon,
    theme::{Tone, radius, size},
    widgets::{
        entry,
        key::{self, Face},
        row::SaleRow,
        tile,
    },
};

const KEY: Vec2 = vec2(96.0, 76.0);
const TILE: Vec2 = vec2(160.0, 88.0);
const ENTRY: Vec2 = vec2(104.0, 64.0);

pub fn page(bench: &mut Bench, ui: &mut Ui) {
    Bench::captions(ui, &TOUCHED, KEY, &[]);
    for (name, face) in [
        ("key", Face::Types("7")),
        ("what it does", Face::Letter("C")),
        ("as an icon", Face::Icon(icon::PLUS)),
    ] {
        bench.row(
            ui,
            name,
            (&TOUCHED, KEY),
            &mut |ui| {
                let place = Rect::from_min_size(ui.max_rect().min, KEY);
                key::key(ui, place, face, name);
            },
            &mut [],
        );
    }
    Bench::captions(ui, &TOUCHED, TILE, &["long"]);
    let long = "The house blend, ground for filter";
    bench.row(
        ui,
        "favourite",
        (&TOUCHED, TILE),
        &mut |ui| {
            tile::tile(ui, TILE.x, "Flat white", "4.20");
        },
        &mut [("long", &mut |ui| {
            tile::tile(ui, TILE.x, long, "1,234.50");
        })],
    );
    Bench::captions(ui, &TOUCHED, ENTRY, &[]);
    for (name, is_chosen) in [("rail", Some(false)), ("rail, chosen", Some(true))] {
        bench.row(
            ui,
            name,
            (&TOUCHED, ENTRY),
            &mut |ui| {
                entry::tall(ui, icon::SELL, "Sell", size::PRIMARY, is_chosen);
            },
            &mut [],
        );
    }
    bench.part(ui, "the strip of other sales: waiting, paid, not known with a long note", |_, ui| {
        let list = egui::Frame::new().fill(ui.visuals().window_fill).corner_radius(radius::TILE);
        list.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (place, sale) in sales().into_iter().enumerate() {
                sale.show(ui, place > 0);
            }
        });
    });
    Bench::captions(ui, &TOUCHED, vec2(200.0, 0.0), &[]);
    bench.row(
        ui,
        "row, narrow",
        (&TOUCHED, vec2(200.0, 92.0)),
        &mut |ui| {
            let [sale, ..] = sales();
            sale.show(ui, false);
        },
        &mut [],
    );
}

fn sales() -> [SaleRow; 3] {
    let sale = |number: &str, note: &str, amount: &str, state: (&'static str, &str, Tone)| SaleRow {
        number: number.to_owned(),
        time: "17:01".to_owned(),
        note: note.to_owned(),
        amount: amount.to_owned(),
        state: (state.0, state.1.to_owned(), state.2),
        name: format!("Sale {number}"),
    };
    let long = "Two flat whites, an almond croissant and a bag of the house blend, ground for filter, for the \
                lady at the window";
    [
        sale("14", "Table 7", "12.50", (icon::CLOCK, "Waiting 0:42", Tone::Waiting)),
        sale("13", "", "4.20", (icon::CHECK, "Paid 17:02", Tone::Paid)),
        sale("1,112", long, "12,345,678.90", (icon::HELP, "Not known yet", Tone::Trouble)),
    ]
}
