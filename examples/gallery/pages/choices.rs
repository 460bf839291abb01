use super::{Bench, bench::TOUCHED};
use egui::{Ui, Vec2, vec2};
use rex_console::ui::{
    icon,
    theme::{Piece, Text, radius, size},
    widgets::{entry, pill, stance::Stance, tick},
};

const CELL: Vec2 = vec2(190.0, size::BUTTON);
const TICK: Vec2 = vec2(72.0, size::SMALL);

pub fn page(bench: &mut Bench, ui: &mut Ui) {
    Bench::captions(ui, &TOUCHED, CELL, &[]);
    for is_chosen in [false, true] {
        let name = |what: &str| if is_chosen { format!("{what}, chosen") } else { what.to_owned() };
        bench.row(
            ui,
            &name("filter"),
            (&TOUCHED, CELL),
            &mut |ui| {
                pill::filter(ui, "Ends soon", is_chosen);
            },
            &mut [],
        );
        bench.row(
            ui,
            &name("part"),
            (&TOUCHED, CELL),
            &mut |ui| {
                entry::wide(ui, icon::STORE, "Shop", is_chosen);
            },
            &mut [],
        );
        bench.row(
            ui,
            &name("line"),
            (&TOUCHED, CELL),
            &mut |ui| {
                entry::line(ui, "Closing 41", "Sat 21:04", is_chosen);
            },
            &mut [],
        );
        bench.row(
            ui,
            &name("card"),
            (&TOUCHED, CELL),
            &mut |ui| {
                let (place, response) = ui.allocate_exact_size(CELL, egui::Sense::click());
                let skin = Stance::of(ui, &response).paint(ui, place, radius::TILE, Piece::Card(is_chosen));
                let (at, align) = (place.center(), egui::Align2::CENTER_CENTER);
                ui.painter().text(at, align, "Poster", Text::Small.strong(), skin.ink);
            },
            &mut [],
        );
    }
    Bench::captions(ui, &TOUCHED[..3], TICK, &[]);
    for (name, is_ticked) in [("tick box", false), ("ticked", true)] {
        bench.row(
            ui,
            name,
            (&TOUCHED[..3], TICK),
            &mut |ui| {
                let (id, centre) = (ui.unique_id().with("tick"), ui.max_rect().center());
                tick::tick(ui, id, (centre, centre), name, is_ticked);
            },
            &mut [],
        );
    }
    bench.part(ui, "one of several, on as many lines as they take", |_, ui| {
        let words = ["All", "Active", "Ends soon", "Off", "Used up", "With payments"];
        ui.allocate_ui(vec2(400.0, 0.0), |ui| {
            pill::choice(ui, "State", |ui| {
                for (place, word) in words.into_iter().enumerate() {
                    pill::filter(ui, word, place == 1);
                }
            });
        });
    });
}
