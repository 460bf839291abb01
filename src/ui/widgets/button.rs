//! Buttons: one filled one leads, the others are quiet.

use super::{glyph, stance::Stance};
use crate::ui::{
    commands::Command,
    theme::{Piece, Text, radius, size, space},
};
use egui::{Color32, Galley, Response, Role, Sense, Ui, Vec2, WidgetInfo, vec2};
use std::sync::Arc;

/// How much a button asks to be pressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Weight {
    Primary,
    #[default]
    Quiet,
    Ghost,
    Destructive,
}

impl Weight {
    const fn piece(self) -> Piece {
        match self {
            Self::Primary => Piece::Primary,
            Self::Quiet => Piece::Quiet,
            Self::Ghost => Piece::Ghost,
            Self::Destructive => Piece::Destructive,
        }
    }
}

/// How large a button is, and what stands in it, in points.
struct Measured {
    label: Option<Arc<Galley>>,
    icon_side: f32,
    gap: f32,
    content: f32,
    size: Vec2,
}

/// A button being made.
#[derive(Clone, Debug, Default)]
pub struct Button {
    icon: Option<&'static str>,
    text: String,
    name: Option<String>,
    weight: Weight,
    height: Option<f32>,
    width: Option<f32>,
    disabled_because: Option<String>,
    command: Option<Command>,
}

impl Button {
    /// The one that leads on its screen.
    pub fn primary(text: impl Into<String>) -> Self {
        Self { text: text.into(), weight: Weight::Primary, ..Self::default() }
    }

    /// Any other.
    pub fn quiet(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// One without an outline.
    pub fn ghost(text: impl Into<String>) -> Self {
        Self { text: text.into(), weight: Weight::Ghost, ..Self::default() }
    }

    /// One that takes something away.
    pub fn destructive(text: impl Into<String>) -> Self {
        Self { text: text.into(), weight: Weight::Destructive, ..Self::default() }
    }

    /// With an icon before the text.
    #[must_use]
    pub fn icon(mut self, icon: &'static str) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Shows the icon alone; the text becomes its accessible name and tooltip.
    #[must_use]
    pub fn icon_only(mut self, icon: &'static str) -> Self {
        self.icon = Some(icon);
        self.name = Some(std::mem::take(&mut self.text));
        self
    }

    /// Named more exactly for screen readers and in its tooltip, where several show the same text.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// As high as asked for.
    #[must_use]
    pub fn height(mut self, height: f32) -> Self {
        self.height = Some(height);
        self
    }

    /// As wide as asked for.
    #[must_use]
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Can't be pressed now, and says why.
    #[must_use]
    pub fn disabled_because(mut self, reason: Option<String>) -> Self {
        self.disabled_because = reason;
        self
    }

    /// Its tooltip names the key that does the same.
    #[must_use]
    pub fn command(mut self, command: Command) -> Self {
        self.command = Some(command);
        self
    }

    /// Draws it; `true` when it was pressed.
    pub fn show(self, ui: &mut Ui) -> bool {
        self.response(ui).clicked()
    }

    /// How wide it is drawn, in points.
    pub fn width_in(&self, ui: &Ui) -> f32 {
        self.measure(ui).size.x
    }

    fn measure(&self, ui: &Ui) -> Measured {
        let is_primary = self.weight == Weight::Primary;
        let height = self.height.unwrap_or(if is_primary { size::PRIMARY } else { size::BUTTON });
        let scale = if height >= size::CHARGE {
            Text::Title
        } else if height >= size::PRIMARY {
            Text::Large
        } else {
            Text::Body
        };
        let set =
            |text: &String| ui.painter().layout_no_wrap(text.clone(), scale.strong(), Color32::PLACEHOLDER);
        let icon_side = self.icon.map_or(0.0, |_| scale.points() * 1.25);
        let label = Some(&self.text).filter(|text| !text.is_empty()).map(set);
        let gap = if self.icon.is_some() && label.is_some() { space::S } else { 0.0 };
        let content = icon_side + gap + label.as_ref().map_or(0.0, |galley| galley.size().x);
        let padding = match (label.is_some(), self.weight) {
            (false, _) => (height - content) / 2.0,
            (true, Weight::Ghost) => space::S,
            (true, Weight::Primary) => space::XL,
            (true, _) => space::L,
        };
        let width = self.width.unwrap_or((content + 2.0 * padding).max(height));
        Measured { label, icon_side, gap, content, size: vec2(width, height) }
    }

    /// Draws it and returns the response.
    pub fn response(self, ui: &mut Ui) -> Response {
        let Measured { label, icon_side, gap, content, size } = self.measure(ui);
        let is_enabled = self.disabled_because.is_none() && ui.is_enabled();
        let sense = if is_enabled { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(size, sense);
        let name = self.name.as_deref().unwrap_or(&self.text);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, is_enabled, name));
        if let Some(command) = self.command {
            let keys = command.row().keys.first().map(|keys| ui.ctx().format_shortcut(keys));
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_keyboard_shortcut(keys.unwrap_or_default());
            });
        }
        if let Some(reason) = &self.disabled_because {
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(reason.clone()));
        }

        let stance = Stance::of(ui, &response);
        if ui.is_rect_visible(rect) {
            let ink = stance.paint(ui, rect, radius::BUTTON, self.weight.piece()).ink;
            let left = rect.center().x - content / 2.0;
            if let Some(icon) = self.icon {
                let centre = egui::pos2(left + icon_side / 2.0, rect.center().y);
                glyph::paint(ui.painter(), centre, icon, icon_side, ink);
            }
            if let Some(label) = label {
                let at = egui::pos2(left + icon_side + gap, rect.center().y - label.size().y / 2.0);
                ui.painter().galley(at, label, ink);
            }
        }
        match (self.disabled_because, self.command, self.name) {
            (Some(reason), ..) => response.on_hover_text(reason),
            (None, Some(command), name) => {
                let tip = command.tip(ui.ctx(), name.as_ref().unwrap_or(&self.text));
                response.on_hover_text(tip)
            }
            (None, None, Some(name)) => response.on_hover_text(name),
            (None, None, None) => response,
        }
    }
}
