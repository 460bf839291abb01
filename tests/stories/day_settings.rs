//! The owner says when the shop's day ends, and by which clock on the wall.

use crate::till::Till;
use jiff::{civil::date, tz::TimeZone};
use rex_console::{
    app::{Action, day_settings::DaySetting},
    services::{
        event::Event,
        job::Job,
        settings::{DaySettings, Settings},
    },
};

fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap()
}

/// The settings that the jobs save.
fn saved(jobs: &[Job]) -> DaySettings {
    let settings = jobs.iter().find_map(|job| match job {
        Job::SaveSettings(settings) => Some(settings.day.clone()),
        _ => None,
    });
    settings.unwrap_or_else(|| panic!("nothing is saved: {jobs:?}"))
}

#[test]
fn a_new_end_of_the_day_counts_at_once_and_is_kept() {
    let mut till = Till::open();
    assert_eq!(till.state.day_rule().day_of(till.state.now), date(2026, 11, 21));
    let jobs = till.does(Action::DaySetting(DaySetting::EndsAt(16)));
    assert_eq!(saved(&jobs).ends_at, 16);
    assert_eq!(till.state.day_rule().day_of(till.state.now), date(2026, 11, 20), "it is 14:28");
    assert_eq!(saved(&till.does(Action::DaySetting(DaySetting::EndsAt(99)))).ends_at, 23);
}

#[test]
fn a_chosen_time_zone_counts_once_it_is_found() {
    let mut till = Till::open();
    let jobs = till.does(Action::DaySetting(DaySetting::Zone(Some("Asia/Tokyo".into()))));
    assert_eq!(saved(&jobs).zone.as_deref(), Some("Asia/Tokyo"));
    assert!(jobs.iter().any(|job| matches!(job, Job::FindZone(name) if name == "Asia/Tokyo")), "{jobs:?}");
    till.hears(Event::ZoneFound("Asia/Tokyo".into(), Some(zone("Asia/Tokyo"))));
    assert_eq!(till.state.zone.iana_name(), Some("Asia/Tokyo"));
    till.does(Action::DaySetting(DaySetting::Zone(None)));
    assert_eq!(till.state.zone, TimeZone::UTC, "this computer's again");
    till.hears(Event::ZoneFound("Asia/Tokyo".into(), Some(zone("Asia/Tokyo"))));
    assert_eq!(till.state.zone, TimeZone::UTC, "an answer to an earlier choice counts for nothing");
}

#[test]
fn the_kept_time_zone_is_found_at_the_start() {
    let day = DaySettings { zone: Some("Europe/Berlin".into()), ..DaySettings::default() };
    let mut till = Till::with(Settings { day, ..Settings::default() });
    let jobs = till.starts();
    assert!(jobs.iter().any(|job| matches!(job, Job::FindZone(name) if name == "Europe/Berlin")), "{jobs:?}");
    till.hears(Event::ZoneFound("Europe/Berlin".into(), Some(zone("Europe/Berlin"))));
    assert_eq!(till.state.day_rule().zone.iana_name(), Some("Europe/Berlin"));
}

#[test]
fn a_name_that_is_no_zone_falls_back_to_this_computers_and_stays_in_the_file() {
    let day = DaySettings { zone: Some("Mars/Olympus".into()), ..DaySettings::default() };
    let mut till = Till::with(Settings { day, ..Settings::default() });
    till.starts();
    till.hears(Event::ZoneFound("Mars/Olympus".into(), None));
    assert!(till.state.zones.is_unknown && till.state.zone == TimeZone::UTC);
    assert_eq!(till.state.settings.day.zone.as_deref(), Some("Mars/Olympus"), "a newer console may know it");
}

#[test]
fn the_mark_for_older_programs_is_kept() {
    let mut till = Till::open();
    assert!(saved(&till.does(Action::DaySetting(DaySetting::ByteOrderMark(true)))).has_bom);
}
