//! A few small pictures a theme, drawn by one pinned software renderer.

use egui_kittest::{Harness, SnapshotOptions};
use rex_console::ui::{
    icon, theme,
    theme::{Tone, size},
    widgets::{button::Button, field::Field, pill, text},
};

fn gallery(theme: egui::Theme, name: &str) {
    let mut typed = "12.50".to_owned();
    let mut empty = String::new();
    let mut window = Harness::builder()
        .with_size(egui::vec2(460.0, 500.0))
        .with_theme(theme)
        .with_context_setup(theme::install)
        .build_ui(move |ui| {
            ui.painter().rect_filled(ui.max_rect(), 0.0, ui.visuals().panel_fill);
            ui.add_space(12.0);
            ui.horizontal(|ui| {
                Button::primary("Charge").show(ui);
                Button::quiet("Copy").icon(icon::COPY).show(ui);
                Button::destructive("Delete").icon_only(icon::TRASH).show(ui);
            });
            Button::primary("Charge")
                .height(size::CHARGE)
                .width(300.0)
                .disabled_because(Some("why".into()))
                .show(ui);
            ui.horizontal(|ui| {
                pill::pill(ui, icon::CHECK, "Active", Tone::Accent);
                pill::pill(ui, icon::CLOCK, "Waiting", Tone::Waiting);
                pill::pill(ui, icon::CHECK, "Paid", Tone::Paid);
                pill::pill(ui, icon::CLOSE, "Failed", Tone::Trouble);
            });
            text::state_word(ui, icon::CLOCK, "Waiting", Tone::Waiting);
            Field::new("Amount", &mut typed).suffix("EUR").width(320.0).show(ui);
            Field::new("Name", &mut empty).error(Some("Type a name.".into())).width(320.0).show(ui);
        });
    window.run();
    // Anti-aliasing differs a little between processors.
    window.snapshot_options(name, &SnapshotOptions::new().threshold(1.5).max_failed_pixels(60));
}

#[test]
fn widgets_in_the_light() {
    gallery(egui::Theme::Light, "widgets_light");
}

#[test]
fn widgets_in_the_dark() {
    gallery(egui::Theme::Dark, "widgets_dark");
}
