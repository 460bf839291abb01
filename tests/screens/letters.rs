//! Letters of other scripts, as a computer that has fonts for them lends them to the console.

use egui::{
    FontData, FontFamily,
    epaint::text::{FallbackRequest, FontInsert, FontPriority, InsertFontFamily},
};
use rex_console::ui::theme;
use std::sync::{Arc, LazyLock};

/// Read once: one of them has 16 MB.
static DEVANAGARI: LazyLock<Vec<u8>> = LazyLock::new(|| {
    read("fonts-lohit-deva", "/usr/share/fonts/truetype/lohit-devanagari/Lohit-Devanagari.ttf")
});
static CHINESE: LazyLock<Vec<u8>> =
    LazyLock::new(|| read("fonts-wqy-zenhei", "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc"));

fn read(package: &str, path: &str) -> Vec<u8> {
    std::fs::read(path).unwrap_or_else(|error| panic!("install {package} for these tests: {path}, {error}"))
}

/// The console's own fonts, and those of the computer for what they lack.
pub fn install(ctx: &egui::Context) {
    theme::install(ctx);
    ctx.add_font_provider(Arc::new(|request: &FallbackRequest<'_>| {
        let (name, font) = match request.cluster.chars().next()? {
            '\u{900}'..='\u{97f}' => ("Devanagari", &DEVANAGARI),
            '\u{2e80}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}' => ("Chinese", &CHINESE),
            _ => return None,
        };
        Some(insert(name, font, request.family))
    }));
}

fn insert(name: &str, font: &'static [u8], family: &FontFamily) -> FontInsert {
    let families = vec![InsertFontFamily { family: family.clone(), priority: FontPriority::Lowest }];
    FontInsert::new(name, FontData::from_static(font), families)
}
