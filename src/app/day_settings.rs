//! The shop's day as the owner sets it up: when it ends, by which clock on the wall, and how its tables are saved.

use super::{State, account};
use crate::services::{job::Job, settings::Settings};
use jiff::tz::TimeZone;
use std::sync::Arc;

/// A setting of the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DaySetting {
    /// The hour at which one day ends and the next begins, 0 to 23.
    EndsAt(i8),
    /// List the time zones to choose from.
    ListZones,
    /// The shop's time zone by its IANA name; this computer's when `None`.
    Zone(Option<String>),
    /// Whether tables begin with a byte order mark, by which some programs tell UTF-8.
    ByteOrderMark(bool),
}

/// Time zones besides the one in use.
#[derive(Clone, Debug)]
pub struct Zones {
    /// This computer's.
    pub of_computer: TimeZone,
    /// The IANA names to choose from, once they were listed.
    pub names: Option<Arc<[String]>>,
    /// Whether the name in the settings is no zone that this computer knows: its own is used.
    pub is_unknown: bool,
}

impl Zones {
    pub(super) const fn of_computer(of_computer: TimeZone) -> Self {
        Self { of_computer, names: None, is_unknown: false }
    }
}

/// Looks the settings' time zone up; until it is found, this computer's holds.
pub(super) fn begin(state: &mut State) -> Option<Job> {
    state.zones.is_unknown = false;
    let name = state.settings.day.zone.clone();
    if name.is_none() {
        state.zone = state.zones.of_computer.clone();
    }
    name.map(Job::FindZone)
}

pub(super) fn set(state: &mut State, setting: DaySetting) -> Vec<Job> {
    let day = &mut Arc::<Settings>::make_mut(&mut state.settings).day;
    let found = match setting {
        DaySetting::ListZones => return vec![Job::ListZones],
        DaySetting::EndsAt(hour) => {
            day.ends_at = hour.clamp(0, 23);
            None
        }
        DaySetting::ByteOrderMark(is_wanted) => {
            day.has_bom = is_wanted;
            None
        }
        DaySetting::Zone(name) => {
            day.zone = name;
            begin(state)
        }
    };
    [account::save_settings(state)].into_iter().chain(found).collect()
}

/// The zone of a name is found, or there is none. The answer to an earlier choice counts for nothing.
pub(super) fn found(state: &mut State, name: &str, zone: Option<TimeZone>) {
    if state.settings.day.zone.as_deref() == Some(name) {
        state.zones.is_unknown = zone.is_none();
        state.zone = zone.unwrap_or_else(|| state.zones.of_computer.clone());
    }
}
