use super::Bench;
use egui::{Ui, vec2};
use image::{ExtendedColorType, ImageEncoder as _, codecs::png::PngEncoder};
use rex_console::{
    domain::address::AllowedHosts,
    services::{export::Picture, logo::Logo},
    ui::{
        icon,
        theme::{LIGHT, Palette, radius, space},
        widgets::{
            glyph,
            logo::logo_in,
            picture::color_image,
            progress::progress,
            qr::{Codes, qr_ui},
        },
    },
};
use std::sync::Arc;

const BASE: &str = "https://portal.rexpayments.com";
/// The side of a picture, in points.
const SIDE: f32 = 280.0;

pub fn page(bench: &mut Bench, ui: &mut Ui) {
    let palette = Palette::of(ui.ctx());
    bench.part(ui, "the code on its plate; a logo; a picture as it is saved", |bench, ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::XL;
            code(&mut bench.kept.codes, ui);
            let (place, _) = ui.allocate_exact_size(vec2(SIDE, SIDE), egui::Sense::hover());
            ui.painter().rect_filled(place, radius::TILE, LIGHT.qr_light);
            let picture = drawn();
            let logo = Logo { file: file(&picture).into(), picture: Arc::new(picture.clone()) };
            logo_in(ui, &mut bench.kept.logo, &logo, place.shrink(space::XL));
            let load =
                || ui.ctx().load_texture("picture", color_image(&picture), egui::TextureOptions::LINEAR);
            let texture = bench.kept.picture.get_or_insert_with(load).id();
            ui.image((texture, vec2(SIDE, SIDE)));
        });
    });
    bench.part(ui, "how much is done: nothing, a third, all", |_, ui| {
        for done in [0, 1, 3] {
            progress(ui, 480.0, "Reading links", (done, 3));
            ui.add_space(space::S);
        }
    });
    bench.part(ui, "signs, in the colours of what they say", |_, ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::L, space::L);
            let signs = [
                icon::SELL,
                icon::ONE_OFF,
                icon::LINKS,
                icon::TRANSACTIONS,
                icon::DAY,
                icon::SETTINGS,
                icon::HELP,
                icon::COPY,
                icon::PENCIL,
                icon::PRINTER,
                icon::QR_CARD,
                icon::REFRESH,
                icon::SEARCH,
                icon::SHOW,
                icon::LOCK,
                icon::STORE,
            ];
            for sign in signs {
                glyph::icon(ui, sign, 24.0, palette.ink);
            }
            for (sign, colour) in [
                (icon::CHECK, palette.paid),
                (icon::CLOCK, palette.waiting),
                (icon::WARNING, palette.trouble),
                (icon::INFO, palette.accent),
                (icon::PRACTICE, palette.practice),
            ] {
                glyph::icon(ui, sign, 24.0, colour);
            }
        });
    });
}

fn code(codes: &mut Codes, ui: &mut Ui) {
    let hosts = url::Url::parse(BASE).ok().and_then(|base| AllowedHosts::of_base(&base).ok());
    let address = hosts.and_then(|hosts| hosts.check(&format!("{BASE}/checkout/42")).ok());
    if let Some(address) = address {
        qr_ui(ui, codes, &address, SIDE, "Payment code");
    }
}

/// A picture of stripes.
fn drawn() -> Picture {
    let side: u8 = 120;
    let pixel = |x: u8, y: u8| {
        let ink = if (x / 12 + y / 12).is_multiple_of(2) { LIGHT.accent } else { LIGHT.accent_weak };
        ink.to_array()
    };
    let rgba = (0..side).flat_map(|y| (0..side).flat_map(move |x| pixel(x, y))).collect();
    Picture { width: side.into(), height: side.into(), rgba, missing_letters: false }
}

fn file(picture: &Picture) -> Vec<u8> {
    let mut file = Vec::new();
    let side = |points: usize| u32::try_from(points).unwrap_or_default();
    let (width, height) = (side(picture.width), side(picture.height));
    let written =
        PngEncoder::new(&mut file).write_image(&picture.rgba, width, height, ExtendedColorType::Rgba8);
    debug_assert!(written.is_ok());
    file
}
