//! Looks for words that don't fit their button, and buttons that don't fit their window.

use crate::stage::Stage;
use egui::{
    Rect, Shape,
    accesskit::Role,
    epaint::{ClippedShape, TextShape},
};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

const PRESSED: [Role; 3] = [Role::Button, Role::RadioButton, Role::CheckBox];

/// Half a point is no cut: edges lie between pixels.
const SLACK: f32 = 0.5;

/// Everything on the stage that is cut or pushed out, in words, and what lies over something else.
pub fn cut(stage: &Stage, screen: &str) -> Vec<String> {
    [words_cut(stage, screen), overlaps(stage, screen)].concat()
}

fn controls(stage: &Stage) -> Vec<(String, Rect)> {
    let controls = stage.window.query_all_by(|node| PRESSED.contains(&node.role()));
    controls.map(|node| (node.accesskit_node().label().unwrap_or_default(), node.rect())).collect()
}

/// Everything on the stage whose words are cut or pushed out.
pub fn words_cut(stage: &Stage, screen: &str) -> Vec<String> {
    let texts = texts(&stage.window.output().shapes);
    let window = stage.window.ctx.content_rect();
    let controls = controls(stage);
    assert!(!controls.is_empty(), "{screen} has nothing to press");
    let mut found = Vec::new();
    for (name, rect) in &controls {
        if rect.left() < window.left() - SLACK || rect.right() > window.right() + SLACK {
            found.push(format!("{screen}: {name:?} is pushed out of the window, {rect:?}"));
        }
        // What is said of the control; below a dialog the two can stand in the same place.
        let own = texts.iter().filter(|text| name.contains(text.words.trim()));
        for text in own.filter(|text| rect.contains(text.place.center())) {
            let room = rect.intersect(text.clip).expand(SLACK);
            let is_whole = text.place.left() >= room.left() && text.place.right() <= room.right();
            if (!is_whole && rect.intersects(text.clip)) || text.is_elided {
                found.push(format!(
                    "{screen}: {:?} is cut in {name:?}, {:?} in {rect:?}",
                    text.words, text.place
                ));
            }
        }
    }
    found
}

fn overlaps(stage: &Stage, screen: &str) -> Vec<String> {
    let controls = controls(stage);
    let mut found = Vec::new();
    for (at, (name, rect)) in controls.iter().enumerate() {
        for (other, beside) in &controls[at + 1..] {
            let shared = rect.intersect(*beside);
            let is_within = rect.contains_rect(*beside) || beside.contains_rect(*rect);
            if shared.width() > SLACK && shared.height() > SLACK && !is_within {
                found.push(format!("{screen}: {name:?} lies over {other:?}, {rect:?} and {beside:?}"));
            }
        }
    }
    found
}

struct Placed {
    words: String,
    place: Rect,
    clip: Rect,
    is_elided: bool,
}

fn texts(shapes: &[ClippedShape]) -> Vec<Placed> {
    let mut texts = Vec::new();
    for shape in shapes {
        take(&shape.shape, shape.clip_rect, &mut texts);
    }
    texts
}

fn take(shape: &Shape, clip: Rect, texts: &mut Vec<Placed>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| take(shape, clip, texts)),
        Shape::Text(TextShape { pos, galley, .. }) if !galley.text().trim().is_empty() => {
            texts.push(Placed {
                words: galley.text().to_owned(),
                place: galley.mesh_bounds.translate(pos.to_vec2()),
                clip,
                is_elided: galley.elided,
            });
        }
        _ => {}
    }
}
