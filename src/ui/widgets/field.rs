//! Form fields: label above, help below, an error in the help's place.

use super::{glyph, reading::from_right, stance::Stance};
use crate::ui::theme::{Palette, Piece, Text, radius, sign, size, space};
use egui::{Align, Align2, FontId, Frame, Margin, Response, Shape, TextEdit, Ui, UiBuilder};

/// The least a field is wide, in points.
const LEAST: f32 = 96.0;
/// The room at both ends of what stands in it, in points.
const SIDE: i8 = 16;

/// A field being made.
pub struct Field<'a> {
    label: String,
    text: &'a mut String,
    hint: String,
    help: Option<String>,
    error: Option<String>,
    icon: Option<&'static str>,
    suffix: Option<String>,
    is_password: bool,
    is_amount: bool,
    lines: usize,
    width: Option<f32>,
    height: f32,
    label_is_hidden: bool,
    is_for_scans: bool,
}

impl<'a> Field<'a> {
    /// A field with its label.
    pub fn new(label: impl Into<String>, text: &'a mut String) -> Self {
        Self {
            label: label.into(),
            text,
            hint: String::new(),
            help: None,
            error: None,
            icon: None,
            suffix: None,
            is_password: false,
            is_amount: false,
            lines: 1,
            width: None,
            height: size::PRIMARY,
            label_is_hidden: false,
            is_for_scans: false,
        }
    }

    /// What stands in it while it is empty.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// What stands below it; nothing when it is empty.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into()).filter(|help| !help.is_empty());
        self
    }

    /// What is wrong with what stands in it.
    #[must_use]
    pub fn error(mut self, error: Option<String>) -> Self {
        self.error = error;
        self
    }

    /// An icon at its beginning.
    #[must_use]
    pub fn icon(mut self, icon: &'static str) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Words at its end, like a currency.
    #[must_use]
    pub fn suffix(mut self, suffix: impl Into<String>) -> Self {
        self.suffix = Some(suffix.into());
        self
    }

    /// Hides what is typed.
    #[must_use]
    pub fn password(mut self) -> Self {
        self.is_password = true;
        self
    }

    /// Large and to the right, for the amount that leads.
    #[must_use]
    pub fn amount(mut self) -> Self {
        self.is_amount = true;
        self.height = size::CHARGE;
        self
    }

    /// Several lines.
    #[must_use]
    pub fn lines(mut self, lines: usize) -> Self {
        self.lines = lines;
        self
    }

    /// As wide as asked for.
    #[must_use]
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// As high as the usual buttons.
    #[must_use]
    pub fn low(mut self) -> Self {
        self.height = size::BUTTON;
        self
    }

    /// The label is said to screen readers only.
    #[must_use]
    pub fn label_hidden(mut self) -> Self {
        self.label_is_hidden = true;
        self
    }

    /// A scanner may type into it, and its Enter counts.
    #[must_use]
    pub fn for_scans(mut self) -> Self {
        self.is_for_scans = true;
        self
    }

    fn font(&self) -> FontId {
        if self.is_amount {
            Text::State.strong()
        } else if self.height >= size::PRIMARY {
            Text::Large.regular()
        } else {
            Text::Body.regular()
        }
    }

    /// Draws it and returns the text's response.
    pub fn show(self, ui: &mut Ui) -> Response {
        let palette = Palette::of(ui.ctx());
        let room = ui.available_width();
        let width = self.width.map_or(room, |width| width.min(room.max(LEAST)));
        ui.scope(|ui| {
            ui.set_width(width);
            ui.vertical(|ui| self.show_in(ui, &palette, width)).inner
        })
        .inner
    }

    fn show_in(self, ui: &mut Ui, palette: &Palette, width: f32) -> Response {
        ui.spacing_mut().item_spacing = egui::vec2(space::S, space::S - 2.0);
        if !self.label_is_hidden {
            super::text::label(ui, &self.label, Text::Body.strong(), palette.ink);
        }
        let font = self.font();
        // An amount is strong; what stands in its place isn't.
        let hint = if self.is_amount { Text::State.regular() } else { font.clone() };
        let beside = if self.height >= size::PRIMARY { Text::Large } else { Text::Body }.regular();
        let id = ui.make_persistent_id(&self.label);
        if self.is_for_scans {
            crate::ui::scanner::takes_scans(ui.ctx(), id);
        }
        let row = ui.fonts_mut(|fonts| fonts.row_height(&font));
        let rows = f32::from(u8::try_from(self.lines).unwrap_or(u8::MAX));
        let inside = if self.lines == 1 { self.height } else { row * rows + 2.0 * space::M };
        let label = self.label.clone();
        // What lies behind the text depends on what is done with the text.
        let ground = ui.painter().add(Shape::Noop);
        let framed = Frame::new().inner_margin(Margin::symmetric(SIDE, 2)).show(ui, |ui| {
            ui.set_height(inside - 4.0);
            ui.set_width(width - 2.0 * f32::from(SIDE));
            ui.with_layout(egui::Layout::left_to_right(Align::Center), |ui| {
                if let Some(icon) = self.icon {
                    glyph::icon(ui, icon, sign::FIELD, palette.ink_2);
                }
                from_right(ui, Align::Center, |ui| {
                    if let Some(words) = self.suffix {
                        super::text::label(ui, words, beside, palette.ink_2);
                    }
                    let edit = match self.lines {
                        1 => TextEdit::singleline(self.text),
                        _ => TextEdit::multiline(self.text),
                    };
                    edit.id(id)
                        .frame(Frame::NONE)
                        .margin(Margin::ZERO)
                        .font(font)
                        .text_color(palette.ink)
                        .password(self.is_password)
                        .desired_rows(self.lines)
                        .desired_width(ui.available_width())
                        .align(match (self.is_amount, self.lines) {
                            (true, _) => Align2::RIGHT_CENTER,
                            (false, 1) => Align2::LEFT_CENTER,
                            (false, _) => Align2::LEFT_TOP,
                        })
                        .hint_text(egui::RichText::new(self.hint).font(hint).color(palette.ink_2))
                        .show(ui)
                        .response
                        .response
                })
                .inner
            })
            .inner
        });
        let (response, place) = (framed.inner, framed.response.rect);
        crate::ui::focus::reveal(&response);
        let stance = Stance::of_text(ui, &response, place);
        // Whoever hits its edge means the field, too.
        let is_hit = ui.rect_contains_pointer(place) && ui.input(|input| input.pointer.primary_clicked());
        if is_hit && response.enabled() {
            response.request_focus();
        }
        let shapes = stance.shapes(palette, place, radius::BUTTON, Piece::Field(self.error.is_some()));
        ui.painter().set(ground, Shape::Vec(shapes));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_label(label);
            if let Some(words) = self.error.as_ref().or(self.help.as_ref()) {
                node.set_description(words.clone());
            }
            if self.error.is_some() {
                node.set_invalid(egui::accesskit::Invalid::True);
            }
        });
        match (&self.error, &self.help) {
            (Some(error), _) => {
                // Under the field's own id, so that it isn't said anew when what stands around it changes.
                let place = UiBuilder::new().scope_id(id.with("error"));
                let said = ui
                    .scope_builder(place, |ui| {
                        super::text::label(ui, error, Text::Small.regular(), palette.trouble)
                    })
                    .inner;
                super::text::announce(ui, &said);
                let tie = |node: &mut egui::accesskit::Node| node.set_error_message(said.id.accesskit_id());
                ui.ctx().accesskit_node_builder(response.id, tie);
            }
            (None, Some(help)) => {
                super::text::small(ui, help);
            }
            (None, None) => {}
        }
        response
    }
}

/// Whether Enter was pressed in a field that just gave up its focus for it.
pub fn entered(response: &Response) -> bool {
    response.lost_focus() && response.ctx.input(|input| input.key_pressed(egui::Key::Enter))
}
