//! How a widget stands: what is being done with it, and whether it has the keyboard. Widgets ask here what they wear.

use crate::ui::{
    focus,
    theme::{Palette, Piece, Skin, Touch},
};
use egui::{
    CornerRadius, Rect, Response, Shape, StrokeKind, Ui, UiBuilder, UiKind, UiStackInfo, epaint::RectShape,
};

/// How far a ring stands around a widget, in points.
const AROUND: u8 = 3;
/// Under which name a stance that is only shown is kept.
const SHOWN: &str = "stance";

/// How a widget stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stance {
    /// What is being done with it.
    pub touch: Touch,
    /// Whether it has the keyboard.
    pub has_focus: bool,
}

impl Stance {
    /// Under the pointer.
    pub const HOVER: Self = Self { touch: Touch::Hover, has_focus: false };
    /// Held down.
    pub const PRESSED: Self = Self { touch: Touch::Pressed, has_focus: false };
    /// With the keyboard.
    pub const FOCUS: Self = Self { touch: Touch::Rest, has_focus: true };

    /// The stance of a widget. Brings it into sight when it gets the keyboard.
    pub fn of(ui: &Ui, response: &Response) -> Self {
        focus::reveal(response);
        if let Some(shown) = Self::that_is_shown(ui) {
            return shown;
        }
        let touch = if !response.enabled() || !response.sense.senses_click() {
            Touch::Off
        } else if response.is_pointer_button_down_on() && response.contains_pointer() {
            Touch::Pressed
        } else if response.hovered() {
            Touch::Hover
        } else {
            Touch::Rest
        };
        Self { touch, has_focus: response.has_focus() }
    }

    /// The stance of something that holds other widgets: the pointer is over it also where it is over one of them.
    pub fn of_whole(ui: &Ui, response: &Response) -> Self {
        Self::of(ui, response).or_hover(response.contains_pointer())
    }

    /// The stance of a text that is edited within a larger place.
    pub fn of_text(ui: &Ui, edited: &Response, place: Rect) -> Self {
        let stance = Self { has_focus: edited.has_focus(), ..Self::default() };
        let is_off = if edited.enabled() { stance } else { Self { touch: Touch::Off, ..stance } };
        Self::that_is_shown(ui).unwrap_or_else(|| is_off.or_hover(ui.rect_contains_pointer(place)))
    }

    /// Whatever is drawn here is shown in this stance, whatever is being done with it: for those who want to see several
    /// at once.
    pub fn show<R>(self, ui: &mut Ui, draw: impl FnOnce(&mut Ui) -> R) -> R {
        let level = UiStackInfo::new(UiKind::GenericArea).with_tag_value(SHOWN, self);
        ui.scope_builder(UiBuilder::new().ui_stack_info(level), draw).inner
    }

    fn that_is_shown(ui: &Ui) -> Option<Self> {
        ui.stack().iter().find_map(|level| level.tags().get_downcast::<Self>(SHOWN)).copied()
    }

    fn or_hover(self, is_under_pointer: bool) -> Self {
        let is_lit = self.touch == Touch::Rest && is_under_pointer;
        Self { touch: if is_lit { Touch::Hover } else { self.touch }, ..self }
    }

    /// Paints the ground, outline and ring of a widget; what stands on it takes its colours from the answer.
    pub fn paint(self, ui: &Ui, place: Rect, corner: impl Into<CornerRadius>, piece: Piece) -> Skin {
        let palette = Palette::of(ui.ctx());
        ui.painter().extend(self.shapes(&palette, place, corner, piece));
        palette.skin(piece, self.touch)
    }

    /// The same as shapes, for a ground that is painted below what stands on it already.
    pub fn shapes(
        self,
        palette: &Palette,
        place: Rect,
        corner: impl Into<CornerRadius>,
        piece: Piece,
    ) -> Vec<Shape> {
        let (skin, corner) = (palette.skin(piece, self.touch), corner.into());
        let is_inside = self.has_focus && !piece.has_ring_around();
        let edge = if is_inside { palette.ring() } else { skin.edge };
        let mut shapes = vec![RectShape::new(place, corner, skin.fill, edge, StrokeKind::Inside).into()];
        if self.has_focus && !is_inside {
            let (around, corner) = (place.expand(f32::from(AROUND)), corner + CornerRadius::from(AROUND));
            shapes.push(RectShape::stroke(around, corner, palette.ring(), StrokeKind::Inside).into());
        }
        shapes
    }
}
