//! The QR code on the screen: pure black on pure white, whole physical pixels, its quiet zone always around it.

use crate::{
    domain::{address::PayAddress, qr::QrMatrix},
    ui::theme::LIGHT,
};
use egui::{Color32, ColorImage, Rect, Role, Sense, TextureHandle, TextureOptions, Ui, WidgetInfo, vec2};
use std::collections::HashMap;

/// Codes as textures, by address.
#[derive(Default)]
pub struct Codes(HashMap<String, Drawn>);

/// How many codes are kept as textures.
const KEPT: usize = 32;

/// A code as a texture of one pixel a module.
struct Drawn {
    texture: TextureHandle,
    modules: usize,
}

/// The side of a code in physical pixels: the most whole pixels a module that fit, and at least one.
pub fn side_in_pixels(modules: usize, available_points: f32, pixels_per_point: f32) -> usize {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a screen's side, never negative"
    )]
    let available = (available_points * pixels_per_point).floor().max(0.0) as usize;
    (available / modules).max(1) * modules
}

/// Draws the code of an address, as large as fits into a square of `most` points a side. Returns its rectangle.
pub fn qr_ui(ui: &mut Ui, codes: &mut Codes, address: &PayAddress, most: f32, name: &str) -> Rect {
    let drawn = &mut codes.0;
    if !drawn.contains_key(address.as_str()) && drawn.len() >= KEPT {
        drawn.clear();
    }
    let code = drawn.entry(address.as_str().to_owned()).or_insert_with(|| draw(ui.ctx(), address));
    let pixels_per_point = ui.ctx().pixels_per_point();
    #[expect(clippy::cast_precision_loss, reason = "a screen's side")]
    let side = side_in_pixels(code.modules, most, pixels_per_point) as f32 / pixels_per_point;
    let (rect, response) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    let on_pixel = |points: f32| (points * pixels_per_point).round() / pixels_per_point;
    let rect = Rect::from_min_size(egui::pos2(on_pixel(rect.left()), on_pixel(rect.top())), vec2(side, side));
    let whole = Rect::from_min_max(egui::pos2(0.0, 0.0), egui::pos2(1.0, 1.0));
    ui.painter().image(code.texture.id(), rect, whole, Color32::WHITE);
    rect
}

fn draw(ctx: &egui::Context, address: &PayAddress) -> Drawn {
    let matrix = QrMatrix::of(address);
    let modules = matrix.width_with_quiet_zone();
    let mut image = ColorImage::filled([modules, modules], LIGHT.qr_light);
    for y in 0..modules {
        for x in (0..modules).filter(|&x| matrix.is_dark(x, y)) {
            image[(x, y)] = LIGHT.qr_dark;
        }
    }
    Drawn { texture: ctx.load_texture("qr", image, TextureOptions::NEAREST), modules }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_module_is_a_whole_number_of_pixels(
            modules in 29_usize..186,
            points in 0.0_f32..2000.0,
            scale in 0.75_f32..4.0,
        ) {
            let side = side_in_pixels(modules, points, scale);
            prop_assert_eq!(side % modules, 0);
            prop_assert!(side >= modules);
            #[expect(clippy::cast_precision_loss, reason = "small")]
            let fits = side == modules || side as f32 <= points * scale;
            prop_assert!(fits);
        }
    }
}
