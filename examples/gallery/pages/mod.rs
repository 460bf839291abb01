//! The pages of the gallery: every widget of the console, in each of its states.

mod bench;
mod buttons;
mod choices;
mod counter;
mod fields;
mod lists;
mod over;
mod pictures;
mod words;

#[allow(unused_imports, reason = "only the tests compare specimens")]
pub use bench::{Bench, Specimen};
use egui::{Frame, Margin, Ui, UiBuilder};
use rex_console::ui::{
    theme::{Palette, space},
    widgets::text,
};

/// One family of widgets.
#[derive(Clone, Copy)]
pub struct Page {
    /// What it shows.
    pub title: &'static str,
    /// Its name in file names.
    pub name: &'static str,
    /// How high it is at 100 %, in points.
    #[allow(dead_code, reason = "the window scrolls instead")]
    pub height: f32,
    draw: fn(&mut Bench, &mut Ui),
}

/// How wide a page is at 100 %, in points.
#[allow(dead_code, reason = "the window has a width of its own")]
pub const WIDTH: f32 = 1100.0;

/// All of them.
pub const PAGES: [Page; 8] = [
    Page { title: "Buttons", name: "buttons", height: 800.0, draw: buttons::page },
    Page { title: "Fields", name: "fields", height: 1000.0, draw: fields::page },
    Page { title: "At the counter", name: "counter", height: 1170.0, draw: counter::page },
    Page { title: "Choices", name: "choices", height: 890.0, draw: choices::page },
    Page { title: "Lists and tables", name: "lists", height: 780.0, draw: lists::page },
    Page { title: "Words", name: "words", height: 1080.0, draw: words::page },
    Page { title: "Over the screen", name: "over", height: 1120.0, draw: over::page },
    Page { title: "Pictures and signs", name: "pictures", height: 600.0, draw: pictures::page },
];

impl Page {
    /// Draws the page over the whole of a window.
    pub fn show_whole(&self, bench: &mut Bench, ui: &mut Ui) {
        let window = ui.ctx().content_rect();
        ui.scope_builder(UiBuilder::new().max_rect(window), |ui| {
            ui.set_clip_rect(window);
            self.show(bench, ui);
        });
    }

    /// Draws the page on a bench.
    pub fn show(&self, bench: &mut Bench, ui: &mut Ui) {
        let ground = Palette::of(ui.ctx()).ground;
        bench.specimens.clear();
        Frame::new().fill(ground).inner_margin(Margin::same(32)).show(ui, |ui| {
            ui.set_min_size(ui.available_size());
            text::title(ui, self.title);
            ui.add_space(space::S);
            (self.draw)(bench, ui);
        });
    }
}

/// Draws a page over the whole of a window.
#[allow(dead_code, reason = "the tests note the specimens")]
pub fn whole_window(page: Page) -> impl FnMut(&mut Ui) {
    let mut bench = Bench::default();
    move |ui| page.show_whole(&mut bench, ui)
}
