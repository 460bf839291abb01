//! What is really drawn can be read: every text against the ground it stands on, in every scene and both themes.
//!
//! What is switched off is left out, as WCAG does: it recedes so that nobody tries it, and says why when asked.

use crate::{scenes, stage::Stage};
use egui::{
    Color32, Rect, Shape,
    epaint::{ClippedShape, RectShape, TextShape},
};
use rex_console::{
    app::{Action, Input},
    services::settings::Theme,
    ui::theme::{Text, contrast},
};
use std::collections::BTreeMap;

/// The least contrast of text, and of the words and amounts that are read from afar.
const TEXT: f64 = 4.5;
const LARGE: f64 = 7.0;

/// A ground, and what it covers.
struct Ground {
    rect: Rect,
    fill: Color32,
}

/// Every text with its size, its colour and the colour behind it; the ones that can't be read by their words.
#[derive(Default)]
struct Page {
    grounds: Vec<Ground>,
    texts: Vec<(String, f32, Color32, Color32)>,
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
                let colour = over(own.gamma_multiply(text.opacity_factor), behind);
                self.texts.push((text.galley.text().to_owned(), format.font_id.size, colour, behind));
            }
        }
    }

    fn behind(&self, at: egui::Pos2) -> Color32 {
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
        for theme in [Theme::Light, Theme::Dark] {
            let mut stage = scene.stage();
            stage.input(Input::Action(Action::SetTheme(theme)));
            let faint = disabled(&stage);
            for (words, size, colour, behind) in page(&stage).texts {
                let least = if size >= Text::State.points() { LARGE } else { TEXT };
                let measured = contrast(colour, behind);
                seen += 1;
                if measured < least && !faint.iter().any(|name| name.contains(words.trim())) {
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

/// The names of what is switched off.
fn disabled(stage: &Stage) -> Vec<String> {
    use egui_kittest::kittest::{NodeT as _, Queryable as _};
    let off = stage.window.query_all_by(|node| node.is_disabled());
    off.filter_map(|node| node.accesskit_node().label()).collect()
}
