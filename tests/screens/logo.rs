//! The shop's logo in the settings and on the customer's window.

use crate::{print::sheet, stage::Stage};
use egui_kittest::{Harness, kittest::Queryable as _};
use rex_console::{
    services::{
        event::Event,
        export::Picture,
        job::Job,
        logo::{Logo, LogoError},
    },
    ui::{customer, theme, words::Words},
};
use std::{sync::Arc, time::Duration};

pub fn logo() -> Logo {
    Logo { file: Vec::new().into(), picture: sheet() }
}

/// The settings, in a window high enough to show them all.
fn settings() -> Stage {
    let mut stage = Stage::connected();
    stage.settings("Printing");
    stage
}

#[test]
fn a_logo_is_chosen_shown_and_removed() {
    let mut stage = settings();
    stage.must_not_say("Remove the logo");
    stage.click("Choose a picture");
    let Some(&Job::ChoosePicture { ticket }) = stage.jobs.last() else { panic!("{:?}", stage.jobs.last()) };
    let open_for = Duration::from_secs(2);
    let path = Some("/pictures/sign.png".into());
    stage.event(Event::PathChosen { ticket, path, open_for, folder: None });
    let Some(&Job::TakeLogo { ticket, .. }) = stage.jobs.last() else { panic!("{:?}", stage.jobs.last()) };
    stage.event(Event::LogoTaken(ticket, Err(LogoError::TooLarge)));
    stage.must_say("That picture is too large");
    stage.event(Event::LogoRead(Some(logo())));
    let shown = stage.window.query_all_by(|node| node.role() == egui::accesskit::Role::Image);
    assert_eq!(shown.count(), 1);
    stage.click("Remove the logo");
    assert!(matches!(stage.jobs.last(), Some(Job::DropLogo)));
    stage.must_not_say("Remove the logo");
}

#[test]
fn where_no_window_can_be_shown_the_picture_is_typed() {
    let mut stage = settings();
    stage.click("Choose a picture");
    let Some(&Job::ChoosePicture { ticket }) = stage.jobs.last() else { panic!("{:?}", stage.jobs.last()) };
    let open_for = Duration::from_millis(3);
    stage.event(Event::PathChosen { ticket, path: None, open_for, folder: Some("/documents".into()) });
    stage.fill("Picture file", "/pictures/sign.png");
    stage.click("Use it");
    let Some(Job::TakeLogo { path, .. }) = stage.jobs.last() else { panic!("{:?}", stage.jobs.last()) };
    assert_eq!(path.to_str(), Some("/pictures/sign.png"));
}

#[test]
fn the_idle_customers_window_shows_it_above_the_name() {
    let red = Picture { width: 40, height: 20, rgba: [200, 0, 0, 255].repeat(800), missing_letters: false };
    let mut stage = Stage::connected();
    let logo = Logo { file: Vec::new().into(), picture: Arc::new(red) };
    stage.event(Event::LogoRead(Some(logo)));
    let (shown, mut pictures) = (stage.state().clone(), customer::Pictures::default());
    let words = Words::english();
    let mut window = Harness::builder()
        .with_size(egui::vec2(640.0, 400.0))
        .with_context_setup(theme::install)
        .build_ui(move |ui| customer::customer_ui(ui, &shown, &mut pictures, &words));
    window.run();
    let seen = window.render().unwrap();
    let rows: Vec<_> = seen
        .enumerate_pixels()
        .filter(|(_, _, pixel)| pixel.0 == [200, 0, 0, 255])
        .map(|(_, y, _)| y)
        .collect();
    assert_eq!(rows.len(), 800, "each of its pixels is one on the screen");
    assert!(rows.iter().all(|row| *row < 200), "{rows:?}");
}
