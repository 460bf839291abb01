//! The preview, as large as fits: the sheet of paper it will be.

use super::choices::layout_words;
use crate::{
    app::exporting::Export,
    ui::{
        View,
        theme::{LIGHT, Tone, radius, space},
        widgets::{notice::banner_ui, picture::color_image, text},
    },
};
use egui::{
    Align2, Color32, Rect, Role, Sense, Stroke, StrokeKind, TextureFilter, TextureOptions, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

/// Draws the preview into what is left of the dialog.
pub fn picture_ui(ui: &mut Ui, view: &mut View<'_>, export: &Export) {
    let (area, response) = ui.allocate_exact_size(ui.available_size(), Sense::hover());
    ui.painter().rect_filled(area, radius::TILE, view.palette.ground);
    let inside = area.shrink(space::XL);
    let Some(picture) = &export.preview.picture else {
        if let Some(trouble) = &export.preview.trouble {
            let banner = Rect::from_center_size(inside.center(), vec2(inside.width(), 80.0));
            ui.scope_builder(UiBuilder::new().max_rect(banner), |ui| {
                banner_ui(ui, view, trouble, Tone::Trouble, None);
            });
        } else {
            drawing_ui(ui, view, inside);
        }
        return;
    };
    let name = view.t_with("print-preview", &[("layout", &layout_words(view, export.wish.layout))]);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
    let kept = &mut view.drafts.print.texture;
    if !kept.as_ref().is_some_and(|(of, _)| Arc::ptr_eq(of, picture)) {
        let options = TextureOptions::LINEAR.with_mipmap_mode(Some(TextureFilter::Linear));
        let texture = ui.ctx().load_texture("preview", color_image(picture), options);
        *kept = Some((picture.clone(), texture));
    }
    let Some((_, texture)) = kept else { return };
    let size = texture.size_vec2();
    let scale = (inside.width() / size.x).min(inside.height() / size.y);
    let sheet = Rect::from_center_size(inside.center(), size * scale);
    let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    ui.painter().rect_filled(sheet, 0.0, LIGHT.qr_light);
    ui.painter().image(texture.id(), sheet, whole, Color32::WHITE);
    let edge = Stroke::new(1.0, view.palette.hairline);
    ui.painter().rect_stroke(sheet, 0.0, edge, StrokeKind::Outside);
    if export.is_preview_old() {
        drawing_ui(ui, view, area);
    }
}

fn drawing_ui(ui: &mut Ui, view: &View<'_>, area: Rect) {
    let place = Align2::CENTER_BOTTOM.align_size_within_rect(vec2(area.width(), space::XL), area);
    ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
        ui.vertical_centered(|ui| text::small(ui, view.t("print-drawing")));
    });
}
