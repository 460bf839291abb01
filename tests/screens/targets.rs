//! What is touched is large enough to be touched, and apart from what stands beside it.

use crate::{
    scenes,
    stage::Stage,
    targets_seen::{Target, targets},
};
use egui::{Color32, Rect, Shape, accesskit::Role, epaint::ClippedShape};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use rex_console::ui::theme::{LIGHT, size, space};

/// Half a point is no difference: edges lie between pixels.
const SLACK: f32 = 0.5;

/// A button as wide as this is a row of a list.
const WIDE: f32 = 320.0;

/// The height of a keypad's key, at least.
const KEY: f32 = 72.0;

#[test]
fn every_target_is_as_high_as_a_finger_needs() {
    let mut found = Vec::new();
    for scene in scenes::all() {
        let stage = scene.stage();
        for target in targets(&stage) {
            let size = target.whole.size();
            if size.y < size::SMALL - SLACK || size.x < size::SMALL - SLACK {
                found.push(format!("{}: {:?} is {size:?}", scene.name, name(&stage, &target)));
            }
        }
    }
    found.sort();
    found.dedup();
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
}

#[test]
fn what_leads_is_higher_than_the_rest() {
    let (mut seen, mut found) = (0, Vec::new());
    for scene in scenes::all() {
        let stage = scene.stage();
        let filled = filled(&stage.window.output().shapes, LIGHT.accent);
        for target in targets(&stage).iter().filter(|target| filled.contains(&target.whole)) {
            seen += 1;
            let height = target.whole.height();
            if height < size::PRIMARY - SLACK {
                found.push(format!("{}: {:?} is {height} high", scene.name, name(&stage, target)));
            }
        }
    }
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
    assert!(seen > 10, "only {seen} leading buttons were looked at");
}

#[test]
fn a_key_of_the_keypad_is_hit_without_looking() {
    let stage = Stage::connected();
    for key in ["0", "1", "9", "00", "Clear", "Add to the sum"] {
        let rect = stage.window.get_by_role_and_label(Role::Button, key).rect();
        assert!(rect.height() >= KEY && rect.width() >= KEY, "{key}: {rect}");
    }
}

/// Buttons that stand side by side leave a gap; rows of a list and days of a calendar touch each other.
#[test]
fn between_two_buttons_there_is_a_gap() {
    let mut found = Vec::new();
    for scene in scenes::all() {
        let stage = scene.stage();
        let buttons: Vec<Target> =
            targets(&stage).into_iter().filter(|target| is_button(&stage, target)).collect();
        for (at, one) in buttons.iter().enumerate() {
            for other in buttons[at + 1..].iter().filter(|other| other.layer == one.layer) {
                let gap = gap(one.whole, other.whole);
                // Rows below each other, and the days of a calendar.
                let is_list = one.whole.x_range() == other.whole.x_range() && one.whole.width() > WIDE;
                let is_grid = one.whole.size() == other.whole.size() && one.whole.width() < size::BUTTON;
                if gap < space::S - SLACK && !is_list && !is_grid && !within(one.whole, other.whole) {
                    let names = (name(&stage, one), name(&stage, other));
                    found.push(format!("{}: {gap} between {names:?}", scene.name));
                }
            }
        }
    }
    found.sort();
    found.dedup();
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
}

fn name(stage: &Stage, target: &Target) -> String {
    let node = stage.window.query_by(|node| node.locate().0 == target.id.accesskit_id());
    node.and_then(|node| node.accesskit_node().label()).unwrap_or_else(|| format!("{}", target.whole))
}

fn is_button(stage: &Stage, target: &Target) -> bool {
    let node = stage.window.query_by(|node| node.locate().0 == target.id.accesskit_id());
    node.is_some_and(|node| node.accesskit_node().role() == Role::Button)
}

fn within(one: Rect, other: Rect) -> bool {
    one.contains_rect(other) || other.contains_rect(one)
}

/// How far two rectangles are apart, in points.
fn gap(one: Rect, other: Rect) -> f32 {
    let aside = (other.left() - one.right()).max(one.left() - other.right());
    let below = (other.top() - one.bottom()).max(one.top() - other.bottom());
    aside.max(below)
}

fn filled(shapes: &[ClippedShape], colour: Color32) -> Vec<Rect> {
    let rect = |shape: &Shape| match shape {
        Shape::Rect(rect) if rect.fill == colour => Some(rect.rect),
        _ => None,
    };
    shapes.iter().filter_map(|clipped| rect(&clipped.shape)).collect()
}
