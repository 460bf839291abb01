use super::{Bench, bench::TOUCHED};
use egui::{Ui, Vec2, vec2};
use rex_console::ui::{
    icon,
    theme::size,
    widgets::{button::Button, reading},
};

const CELL: Vec2 = vec2(148.0, size::BUTTON);
const HIGH: Vec2 = vec2(148.0, size::PRIMARY);
/// A row's name, the room of each button, and how it is made.
type Row = (&'static str, Vec2, fn() -> Button);

const WHY: &str = "There is nothing to charge yet.";

pub fn page(bench: &mut Bench, ui: &mut Ui) {
    Bench::captions(ui, &TOUCHED, CELL, &["disabled"]);
    let rows: [Row; 7] = [
        ("leads", HIGH, || Button::primary("Charge")),
        ("quiet", CELL, || Button::quiet("Copy link").icon(icon::COPY)),
        ("destructive", CELL, || Button::destructive("Delete").icon(icon::TRASH)),
        ("ghost", CELL, || Button::ghost("Arrange").icon(icon::PENCIL)),
        ("icon alone", CELL, || Button::quiet("Refresh").icon_only(icon::REFRESH)),
        ("ghost icon", CELL, || Button::ghost("Dismiss").icon_only(icon::CLOSE).height(size::SMALL)),
        ("low", CELL, || Button::quiet("Settle").height(size::SMALL)),
    ];
    for (name, cell, make) in rows {
        bench.row(
            ui,
            name,
            (&TOUCHED, cell),
            &mut |ui| {
                make().show(ui);
            },
            &mut [("disabled", &mut |ui| {
                make().disabled_because(Some(WHY.to_owned())).show(ui);
            })],
        );
    }
    bench.part(ui, "the one that charges; long words; one line from both ends", |_, ui| {
        ui.horizontal(|ui| {
            Button::primary("Charge 1,234.50").height(size::CHARGE).width(404.0).show(ui);
            let off = Button::primary("Charge").height(size::CHARGE).width(404.0);
            off.disabled_because(Some(WHY.to_owned())).show(ui);
        });
        ui.horizontal(|ui| {
            Button::quiet("Show the customer what was charged a moment ago").icon(icon::SHOW).show(ui);
            reading::from_right(ui, egui::Align::Center, |ui| {
                Button::primary("Save").show(ui);
                Button::quiet("Back").height(size::PRIMARY).show(ui);
            });
        });
    });
}
