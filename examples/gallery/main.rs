//! The gallery: every widget of the console in each of its states.
//!
//!     cargo run --example gallery           opens a window
//!     cargo run --example gallery -- DIR    writes each page as a picture, light and dark; needs no display

mod pages;

use clap::Parser;
use egui::{CentralPanel, Frame, Margin, Panel, ScrollArea, Theme, Ui};
use pages::{Bench, PAGES, Page, WIDTH, whole_window};
use rex_console::{
    services::settings::{Settings, Theme as Chosen},
    shell::windows::native_options,
    ui::{
        icon,
        theme::{self, Palette, size, space},
        widgets::{button::Button, entry, pill, reading, text},
    },
};
use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
};

/// Every widget of the console in each of its states.
#[derive(Parser)]
struct Arguments {
    /// Write the pages as pictures into this folder instead of opening a window
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
}

fn main() -> Result<(), Box<dyn Error>> {
    if let Some(folder) = Arguments::parse().folder {
        return write_pictures(&folder);
    }
    let options = native_options(eframe::Renderer::Glow);
    let window = eframe::run_native(
        "Gallery",
        options,
        Box::new(|creation| {
            theme::install(&creation.egui_ctx);
            Ok(Box::new(Gallery::default()))
        }),
    );
    Ok(window?)
}

/// Draws each page in both themes with the renderer of the tests.
fn write_pictures(folder: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    for (look, name) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        for page in PAGES {
            let mut window = egui_kittest::Harness::builder()
                .with_size(egui::vec2(WIDTH, page.height))
                .with_theme(look)
                .with_context_setup(theme::install)
                .build_ui(whole_window(page));
            window.run();
            window.render()?.save(folder.join(format!("{}_{name}.png", page.name)))?;
        }
    }
    Ok(())
}

/// The gallery's window.
#[derive(Default)]
struct Gallery {
    bench: Bench,
    page: usize,
    settings: Settings,
}

impl eframe::App for Gallery {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        theme::follow(ui, &self.settings);
        if let Some(asked) = theme::asked_size(ui, self.settings.text_size) {
            self.settings.text_size = asked;
        }
        let palette = Palette::of(ui.ctx());
        let bar = Frame::new().fill(palette.surface).inner_margin(Margin::symmetric(24, 8));
        Panel::top("switches").frame(bar).show(ui, |ui| self.switches_ui(ui));
        let list = Frame::new().fill(palette.surface).inner_margin(Margin::same(12));
        Panel::left("pages").frame(list).exact_size(224.0).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            for (place, page) in PAGES.iter().enumerate() {
                if entry::wide(ui, icon::CHEVRON, page.title, place == self.page) {
                    self.page = place;
                }
            }
        });
        CentralPanel::no_frame().frame(Frame::new().fill(palette.ground)).show(ui, |ui| {
            let page: &Page = &PAGES[self.page];
            ScrollArea::both().id_salt(page.name).auto_shrink(false).show(ui, |ui| {
                ui.set_min_width(WIDTH);
                page.show(&mut self.bench, ui);
            });
        });
    }
}

impl Gallery {
    fn switches_ui(&mut self, ui: &mut Ui) {
        ui.horizontal(|ui| {
            for (word, chosen) in
                [("Light", Chosen::Light), ("Dark", Chosen::Dark), ("System", Chosen::System)]
            {
                if pill::filter(ui, word, self.settings.theme == chosen) {
                    self.settings.theme = chosen;
                }
            }
            reading::from_right(ui, egui::Align::Center, |ui| {
                let now = self.settings.text_size;
                let button = |sign, name| Button::quiet(name).icon_only(sign).height(size::SMALL);
                if button(icon::PLUS, "Larger text").show(ui) {
                    self.settings.text_size = now.larger();
                }
                text::quiet(ui, format!("{} %", now.percent()));
                if button(icon::DOWN, "Smaller text").show(ui) {
                    self.settings.text_size = now.smaller();
                }
            });
        });
    }
}
