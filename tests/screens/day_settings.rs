//! Settings: the shop's day, and a clock that is wrong.

use crate::stage::{NOW, Stage};
use egui::Key;
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use rex_console::{
    app::{Action, Input},
    services::{event::Event, job::Job},
};

fn at_settings() -> Stage {
    let mut stage = Stage::connected();
    // As tall as the whole part, so that nothing must be scrolled to.
    stage.window.set_size(egui::vec2(1366.0, 3000.0));
    stage.settings("Day and time");
    stage
}

/// The zones are listed, as the services do it.
pub fn choosing() -> Stage {
    let mut stage = at_settings();
    stage.click("Choose another time zone");
    assert!(stage.jobs.iter().any(|job| matches!(job, Job::ListZones)));
    let names = ["America/New_York", "Asia/Tokyo", "Europe/Berlin", "Europe/Paris"];
    stage.event(Event::Zones(names.map(str::to_owned).into()));
    stage
}

#[test]
fn the_hour_at_which_the_day_ends_is_chosen() {
    let mut stage = at_settings();
    stage.must_say("Sales after midnight belong to the evening before until this hour.");
    stage.must_say("0:00");
    stage.click("An hour earlier");
    assert_eq!(stage.state().settings.day.ends_at, 23);
    for _ in 0..4 {
        stage.click("An hour later");
    }
    assert_eq!(stage.state().settings.day.ends_at, 3);
    stage.must_say("3:00");
}

#[test]
fn a_time_zone_is_found_by_a_city_and_counts_by_its_name() {
    let mut stage = choosing();
    stage.fill("City or region", "new york");
    stage.must_not_say("Europe/Berlin");
    stage.click("America/New_York");
    assert!(stage.jobs.iter().any(|job| matches!(job, Job::FindZone(name) if name == "America/New_York")));
    stage.event(Event::ZoneFound("America/New_York".into(), TimeZone::get("America/New_York").ok()));
    stage.must_say("Time zone: America/New_York");
    stage.must_not_say("City or region");
    stage.click("Choose another time zone");
    stage.click("As on this computer");
    assert_eq!((stage.state().settings.day.zone.as_ref(), &stage.state().zone), (None, &TimeZone::UTC));
}

#[test]
fn a_city_that_is_no_zone_is_said_and_escape_leaves_all_as_it_is() {
    let mut stage = choosing();
    stage.fill("City or region", "Wuppertal");
    stage.must_say("No time zone of this name.");
    stage.key(Key::Escape);
    stage.must_not_say("City or region");
    assert_eq!(stage.state().settings.day.zone, None);
}

#[test]
fn a_zone_that_this_computer_does_not_know_is_said() {
    let mut stage = choosing();
    stage.fill("City or region", "tokyo");
    stage.click("Asia/Tokyo");
    stage.event(Event::ZoneFound("Asia/Tokyo".into(), None));
    stage.must_say("This computer knows no time zone “Asia/Tokyo”. Its own is used");
}

#[test]
fn the_mark_for_older_programs_is_chosen() {
    let mut stage = at_settings();
    stage.click("For older spreadsheet programs");
    assert!(stage.state().settings.day.has_bom);
}

#[test]
fn a_wrong_clock_is_said_once_and_stands_in_the_settings() {
    let mut stage = at_settings();
    let session = stage.state().session().unwrap().id;
    let there = Timestamp::from_second(NOW).unwrap() + SignedDuration::from_hours(24);
    let sentence = format!(
        "This computer's clock is 1 day behind. RexPayments' time is used: {}",
        there.to_zoned(TimeZone::UTC).strftime("%A, %-d %b, %H:%M.")
    );
    stage.event(Event::ProviderClock(session, there));
    let said = |stage: &Stage| stage.texts().iter().filter(|text| text.contains(&sentence)).count();
    assert!(said(&stage) >= 2, "{sentence:?} is not on the screen, but:\n{}", stage.texts().join("\n"));
    stage.input(Input::Action(Action::DismissNotice));
    stage.must_say(&sentence);
    stage.must_say("Set the date and time in this computer's own settings");
    stage.event(Event::ProviderClock(session, there - SignedDuration::from_hours(24)));
    stage.wait(60);
    stage.event(Event::ProviderClock(
        session,
        there - SignedDuration::from_hours(24) + SignedDuration::from_secs(60),
    ));
    stage.must_not_say("This computer's clock is");
}
