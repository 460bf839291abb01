//! Pictures of the services as egui takes them.

use crate::services::export::Picture;
use egui::ColorImage;

/// The same pixels.
pub fn color_image(picture: &Picture) -> ColorImage {
    ColorImage::from_rgba_unmultiplied([picture.width, picture.height], &picture.rgba)
}
