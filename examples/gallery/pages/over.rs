use super::Bench;
use egui::{Ui, vec2};
use rex_console::ui::{
    icon,
    theme::{Palette, Tone, size, space},
    widgets::{
        button::Button,
        fit::fit,
        notice::{banner, notice},
        path::{PathWords, path},
        practice, question, text,
    },
    words::Words,
};

const LONG: &str = "The provider doesn't answer. What was sold is safe: each sale is on this computer and goes on by \
                    itself as soon as there is an answer again. Codes that customers have scanned can still be paid.";

pub fn page(bench: &mut Bench, ui: &mut Ui) {
    bench.part(ui, "notices, which go by themselves", |_, ui| {
        ui.horizontal_top(|ui| {
            notice(ui, "The link's address is copied.".into(), false, "Dismiss".into());
            notice(ui, "The file could not be written: the disk is full.".into(), true, "Dismiss".into());
        });
    });
    bench.part(ui, "banners, which stay", |_, ui| {
        for (words, tone, button) in [
            ("A new currency of the account was seen: CHF.", Tone::Accent, None),
            ("3 links were sold from before this till was set up.", Tone::Waiting, Some("Close them")),
            (LONG, Tone::Trouble, Some("Look again")),
        ] {
            banner(ui, words, tone, button.map(Into::into), text::label);
        }
        ui.allocate_ui(vec2(400.0, 0.0), |ui| {
            banner(ui, LONG, Tone::Waiting, Some("Look again".into()), text::label)
        });
    });
    bench.part(ui, "a question; a path that is asked for, and one that can't be written", |_, ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::L;
            question::frame(ui.ctx()).show(ui, |ui| {
                ui.vertical(|ui| {
                    fit(ui, 300.0, |ui| {
                        text::heading(ui, "Charge 1,234.50?");
                        text::quiet(ui, "That is more than this till usually sells at once.");
                        ui.add_space(space::M);
                        ui.horizontal(|ui| {
                            Button::quiet("Charge 1,234.50").height(size::PRIMARY).show(ui);
                            Button::primary("Cancel").show(ui);
                        });
                    });
                });
            });
            question::frame(ui.ctx()).show(ui, |ui| {
                ui.vertical(|ui| {
                    ui.set_width(430.0);
                    let words = PathWords {
                        title: "Save the card".into(),
                        words: "This computer shows no dialog for files.".into(),
                        label: "Where to".into(),
                    };
                    let mut typed = "/home/shop/Documents/flat-white.pdf".to_owned();
                    let trouble = "There is no such folder.".to_owned();
                    path(ui, &Words::english(), words, &mut typed, Some(trouble));
                });
            });
        });
    });
    bench.part(ui, "the practice frame", |_, ui| {
        let (place, _) = ui.allocate_exact_size(vec2(ui.available_width(), 120.0), egui::Sense::hover());
        practice::stripes(ui, place, &Palette::of(ui.ctx()), icon::PRACTICE, "Practice · no real money");
    });
}
