//! Large text on a small screen: whatever can be used can be brought to where it is seen and touched.

use crate::{
    cut::words_cut,
    scenes::{self, Scene},
    stage::{NOW, Stage},
    targets_seen::{Target, targets},
};
use egui::{Id, Key, Modifiers, Vec2, accesskit::Role, vec2};
use egui_kittest::kittest::{AccessKitNode, NodeT as _, Queryable as _};
use jiff::Timestamp;
use rex_console::{
    app::{Action, Input, Moment, Screen, update},
    services::settings::{TextSize, Theme},
    ui::theme::{DARK, LIGHT},
};

/// The screen of a small till, in its own points.
const SCREEN: Vec2 = vec2(1366.0, 768.0);

/// So much of a target is enough to touch it, in points: the half of the smallest.
const TOUCHED: f32 = 18.0;

/// Whether enough of it is seen to be touched.
fn is_in_reach(target: &Target) -> bool {
    let enough = target.whole.size().min(Vec2::splat(TOUCHED)) - Vec2::splat(0.5);
    target.seen.width() >= enough.x && target.seen.height() >= enough.y
}

/// What can't be brought into sight, by its name.
fn out_of_reach(stage: &mut Stage) -> Vec<String> {
    let hidden: Vec<Id> =
        targets(stage).iter().filter(|target| !is_in_reach(target)).map(|target| target.id).collect();
    let mut found = Vec::new();
    for id in hidden {
        let Some(name) = scroll_to(stage, id) else { continue };
        stage.window.run_steps(3);
        if let Some(target) =
            targets(stage).into_iter().find(|target| target.id == id && !is_in_reach(target))
        {
            found.push(format!("{name:?} shows {} of {}", target.seen, target.whole));
        }
    }
    found
}

/// Asks for a widget to be scrolled into sight, as a screen reader or the keyboard's focus does. Returns its name.
fn scroll_to(stage: &Stage, id: Id) -> Option<String> {
    let is_it = |node: &AccessKitNode<'_>| node.locate().0 == id.accesskit_id();
    let node = stage.window.query_by(|node| is_it(node))?;
    node.scroll_to_me();
    Some(node.accesskit_node().label().unwrap_or_default())
}

fn at_size(scene: &Scene, size: TextSize) -> Stage {
    let mut stage = scene.stage();
    stage.window.set_size(SCREEN / size.factor());
    stage.pause();
    stage
}

#[track_caller]
fn everything_is_in_reach(size: TextSize) {
    let mut found = Vec::new();
    for scene in scenes::all() {
        let mut stage = at_size(&scene, size);
        found.extend(out_of_reach(&mut stage).into_iter().map(|what| format!("{}: {what}", scene.name)));
    }
    assert!(found.is_empty(), "{} findings at {} %:\n{}", found.len(), size.percent(), found.join("\n"));
}

#[test]
fn everything_is_in_reach_at_the_usual_size() {
    everything_is_in_reach(TextSize::default());
}

#[test]
fn everything_is_in_reach_at_one_and_a_half_times_the_size() {
    everything_is_in_reach(TextSize::nearest(150));
}

#[test]
fn everything_is_in_reach_at_twice_the_size() {
    everything_is_in_reach(TextSize::nearest(200));
}

/// Words that are cut at their side can't be brought anywhere.
#[test]
fn no_button_is_cut_at_any_size() {
    let mut found = Vec::new();
    for size in [150, 200].map(TextSize::nearest) {
        for scene in scenes::all() {
            let stage = at_size(&scene, size);
            let name = format!("{} at {} %", scene.name, size.percent());
            // While it only waits, there is nothing to press.
            if stage.window.query_all_by_role(Role::Button).next().is_some() {
                found.extend(words_cut(&stage, &name));
            }
            found.extend(covered(&targets(&stage)).into_iter().map(|what| format!("{name}: {what}")));
        }
    }
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
}

/// Targets that lie over others where both are seen. A button within a row is none.
fn covered(targets: &[Target]) -> Vec<String> {
    let pairs = targets
        .iter()
        .enumerate()
        .flat_map(|(at, one)| targets[at + 1..].iter().map(move |other| (one, other)));
    pairs
        .filter(|(one, other)| {
            let shared = one.seen.intersect(other.seen);
            let is_within = one.whole.contains_rect(other.whole) || other.whole.contains_rect(one.whole);
            one.layer == other.layer && shared.width() > 0.5 && shared.height() > 0.5 && !is_within
        })
        .map(|(one, other)| format!("{} lies over {}", one.whole, other.whole))
        .collect()
}

#[test]
fn another_size_is_drawn_in_the_next_frame_and_nothing_typed_is_lost() {
    let mut stage = Stage::connected();
    stage.input(Input::Action(Action::GoTo(Screen::OneOff)));
    stage.fill("Amount", "99.90");
    let field = |stage: &Stage| stage.window.get_by_role_and_label(Role::TextInput, "Amount").is_focused();
    assert!(field(&stage));
    for (size, zoom) in [(150, 1.5), (200, 2.0), (100, 1.0)] {
        // Frames before the new state change nothing; the first one after it does.
        stage.window.step();
        set(&mut stage, Action::SetTextSize(TextSize::nearest(size)));
        stage.window.run_steps(2);
        assert_eq!(stage.window.ctx.zoom_factor().to_bits(), f32::to_bits(zoom));
        stage.must_say("99.90");
        assert!(field(&stage), "the keyboard stays where it was");
    }
}

#[test]
fn another_theme_dresses_the_very_next_frame_and_nothing_typed_is_lost() {
    let mut stage = Stage::connected();
    stage.input(Input::Action(Action::GoTo(Screen::OneOff)));
    stage.fill("Amount", "99.90");
    for (theme, palette) in [(Theme::Dark, DARK), (Theme::Light, LIGHT)] {
        stage.window.step();
        set(&mut stage, Action::SetTheme(theme));
        stage.window.step();
        let shapes = format!("{:?}", stage.window.output().shapes);
        let other = if palette == DARK { LIGHT } else { DARK };
        for (is_there, colour) in [(true, palette.surface), (true, palette.ink), (false, other.accent)] {
            assert_eq!(shapes.contains(&format!("{colour:?}")), is_there, "{theme:?}: {colour:?}");
        }
        stage.must_say("99.90");
    }
}

/// The console knows; nothing is drawn yet.
fn set(stage: &mut Stage, action: Action) {
    let now = Timestamp::from_second(NOW).unwrap();
    let at = Moment { now, elapsed: stage.elapsed, random: 1 };
    update(&mut stage.window.state_mut().state, Input::Action(action), at);
}

#[test]
fn the_size_is_chosen_in_the_settings_or_with_the_keys_of_a_browser() {
    let mut stage = Stage::connected();
    stage.settings("Look and language");
    stage.click("175 %");
    let percent = |stage: &Stage| stage.state().settings.text_size.percent();
    assert_eq!(percent(&stage), 175);
    for (key, size) in [(Key::Plus, 200), (Key::Minus, 175), (Key::Num0, 100)] {
        stage.window.key_press_modifiers(Modifiers::COMMAND, key);
        stage.draw();
        assert_eq!(percent(&stage), size, "{key:?}");
    }
}

/// What these tests stand on: a button beyond the edge is found, one in a scroll area is not.
#[test]
fn a_button_beyond_the_edge_is_out_of_reach() {
    let mut stage = Stage::connected();
    stage.window.set_size(vec2(300.0, 200.0));
    stage.pause();
    assert!(!out_of_reach(&mut stage).is_empty());
}
