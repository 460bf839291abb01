//! What is really drawn can be read: every text against the ground it stands on, in every scene and both themes.
//!
//! What is switched off is left out, as WCAG does: it recedes so that nobody tries it, and says why when asked.

use crate::{scenes, stage::Stage};
use egui::{
    Color32, Pos2, Rect, Shape,
    epaint::{ClippedShape, RectShape, TextShape},
};
use egui_kittest::kittest::Queryable as _;
use rex_console::{
    app::{Action, Input},
    services::settings::Theme,
    ui::theme::{DARK, LIGHT, Text, contrast},
};
use std::collections::BTreeMap;

/// The least contrast of text, and of the words and amounts that are read from afar.
const TEXT: f64 = 4.5;
const LARGE: f64 = 7.0;
const ICON: f64 = 3.0;

/// A ground, and what it covers.
struct Ground {
    rect: Rect,
    fill: Color32,
}

/// A text with its size in points, its colour, the colour behind it and where it stands.
struct Seen {
    words: String,
    size: f32,
    colour: Color32,
    behind: Color32,
    at: Pos2,
}

impl Seen {
    /// The least contrast it may have. Icons stand beside the word that says the same; what is secondary is no amount.
    fn least(&self) -> f64 {
        let is_icon = self.words.chars().all(|c| ('\u{e000}'..='\u{f8ff}').contains(&c));
        match (is_icon, self.size >= Text::State.points()) {
            (true, _) => ICON,
            (false, true) if ![LIGHT.ink_2, DARK.ink_2].contains(&self.colour) => LARGE,
            (false, _) => TEXT,
        }
    }
}

/// What was drawn, from the ground up.
#[derive(Default)]
struct Page {
    grounds: Vec<Ground>,
    texts: Vec<Seen>,
}

impl Page {
    fn take(&mut self, shape: &Shape, clip: Rect) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| self.take(shape, clip)),
            Shape::Rect(RectShape { rect, fill, .. }) if fill.a() > 0 => {
                let fill = over(*fill, self.behind(rect.center()));
                self.grounds.push(Ground { rect: rect.intersect(clip), fill });
            }
            Shape::Circle(circle) if circle.fill.a() > 0 => {
                let rect = Rect::from_center_size(circle.center, egui::Vec2::splat(circle.radius * 1.4));
                self.grounds.push(Ground { rect: rect.intersect(clip), fill: circle.fill });
            }
            Shape::Text(text) => self.take_text(text, clip),
            _ => {}
        }
    }

    fn take_text(&mut self, text: &TextShape, clip: Rect) {
        for row in &text.galley.rows {
            for glyph in row.glyphs.iter().filter(|glyph| !glyph.chr.is_whitespace()).take(1) {
                let format = &text.galley.job.sections[0].format;
                let at = text.pos + row.pos.to_vec2() + glyph.logical_rect().center().to_vec2();
                if !clip.contains(at) {
                    continue;
                }
                let own = text.override_text_color.unwrap_or(format.color);
                let own = if own == Color32::PLACEHOLDER { text.fallback_color } else { own };
                let behind = self.behind(at);
                #[expect(clippy::disallowed_methods, reason = "as egui itself draws it")]
                let colour = over(own.gamma_multiply(text.opacity_factor), behind);
                let words = text.galley.text().to_owned();
                self.texts.push(Seen { words, size: format.font_id.size, colour, behind, at });
            }
        }
    }

    fn behind(&self, at: Pos2) -> Color32 {
        let ground = self.grounds.iter().rev().find(|ground| ground.rect.contains(at));
        ground.map_or(Color32::TRANSPARENT, |ground| ground.fill)
    }
}

/// A colour that lets something through, on what is behind it.
fn over(colour: Color32, behind: Color32) -> Color32 {
    behind.blend(colour)
}

fn page(stage: &Stage) -> Page {
    let mut page = Page::default();
    for ClippedShape { clip_rect, shape, .. } in &stage.window.output().shapes {
        page.take(shape, *clip_rect);
    }
    page
}

#[test]
fn every_text_of_every_scene_can_be_read_in_both_themes() {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut seen = 0;
    for scene in scenes::all() {
        let mut stage = scene.stage();
        for theme in [Theme::Light, Theme::Dark] {
            stage.input(Input::Action(Action::SetTheme(theme)));
            let off = switched_off(&stage);
            for text in page(&stage).texts {
                let measured = contrast(text.colour, text.behind);
                seen += 1;
                if measured < text.least() && !off.iter().any(|rect| rect.contains(text.at)) {
                    let Seen { words, size, colour, behind, .. } = text;
                    let pair = format!("{theme:?}: {colour:?} on {behind:?} at {size}: {measured:.2}");
                    found.entry(pair).or_insert_with(|| format!("{words:?} of {}", scene.name));
                }
            }
        }
    }
    assert!(seen > 5000, "only {seen} texts were looked at");
    let told: Vec<_> = found.iter().map(|(pair, where_)| format!("{pair}, {where_}")).collect();
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), told.join("\n"));
}

/// Where something is switched off.
fn switched_off(stage: &Stage) -> Vec<Rect> {
    #[expect(clippy::redundant_closure_for_method_calls, reason = "the method is not general enough")]
    let off = stage.window.query_all_by(|node| node.is_disabled());
    off.map(|node| node.rect()).collect()
}
