//! Less motion: nothing moves by itself, from the next frame on.

use crate::stage::Stage;
use rex_console::{
    app::{Action, Input, Screen},
    services::job::Job,
};

fn moves(stage: &Stage) -> [bool; 3] {
    let style = stage.window.ctx.global_style();
    [
        style.visuals.text_cursor.blink,
        style.scroll_animation.duration.max > 0.0,
        style.spacing.scroll.kinetic.decay_time > 0.0 || style.spacing.scroll.kinetic.rubber_band,
    ]
}

#[test]
fn less_motion_is_chosen_in_the_settings_and_holds_at_once_in_both_themes() {
    let mut stage = Stage::connected();
    stage.settings("Look and language");
    assert_eq!(moves(&stage), [true; 3], "as usual until the owner says otherwise");
    stage.click("Less motion");
    assert!(matches!(stage.jobs.last(), Some(Job::SaveSettings(settings)) if settings.has_less_motion));
    for theme in [egui::Theme::Dark, egui::Theme::Light] {
        stage.window.ctx.set_theme(theme);
        stage.draw();
        assert_eq!(moves(&stage), [false; 3], "{theme:?}");
    }
    stage.click("As usual");
    assert_eq!(moves(&stage), [true; 3]);
    assert!(stage.window.ctx.global_style().animation_time.abs() < f32::EPSILON, "no animation of its own");
}

#[test]
fn a_blinking_cursor_asks_for_frames_and_a_still_one_does_not() {
    let delay = |has_less| {
        let mut stage = Stage::connected();
        stage.input(Input::Action(Action::SetLessMotion(has_less)));
        stage.input(Input::Action(Action::GoTo(Screen::OneOff)));
        stage.fill("Order id", "A-1");
        stage.window.step();
        let viewports = &stage.window.output().viewport_output;
        viewports.values().map(|viewport| viewport.repaint_delay).min().unwrap()
    };
    assert!(delay(false) < std::time::Duration::from_secs(2));
    assert_eq!(delay(true), std::time::Duration::MAX);
}
