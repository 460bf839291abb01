//! The shop's logo on the screen, as large as fits.

use super::picture::color_image;
use crate::services::logo::Logo;
use egui::{Color32, Rect, TextureFilter, TextureHandle, TextureOptions, Ui, pos2};
use std::sync::Arc;

/// The logo as a texture, and of which logo it is.
pub type LogoTexture = Option<(Logo, TextureHandle)>;

/// The width and height of a logo within a room, in points; never larger than its own pixels.
pub fn logo_size(logo: &Logo, room: egui::Vec2, pixels_per_point: f32) -> egui::Vec2 {
    #[expect(clippy::cast_precision_loss, reason = "at most 512 pixels")]
    let own = egui::vec2(logo.picture.width as f32, logo.picture.height as f32) / pixels_per_point;
    own * (room.x / own.x).min(room.y / own.y).min(1.0)
}

/// Paints the logo into the middle of a room.
pub fn logo_in(ui: &Ui, kept: &mut LogoTexture, logo: &Logo, room: Rect) {
    if !kept.as_ref().is_some_and(|(of, _)| Arc::ptr_eq(&of.picture, &logo.picture)) {
        let options = TextureOptions::LINEAR.with_mipmap_mode(Some(TextureFilter::Linear));
        let texture = ui.ctx().load_texture("logo", color_image(&logo.picture), options);
        *kept = Some((logo.clone(), texture));
    }
    let Some((_, texture)) = kept else { return };
    let size = logo_size(logo, room.size(), ui.ctx().pixels_per_point());
    let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    let place = Rect::from_center_size(room.center(), size);
    ui.painter().image(texture.id(), place, whole, Color32::WHITE);
}
