//! The time zones that this computer knows, from its own database or, on Windows, from the one compiled in.

use jiff::tz::{self, TimeZone};

/// The parts of the world that IANA names zones by; other names are older ones for the same zones.
const AREAS: [&str; 10] = [
    "Africa",
    "America",
    "Antarctica",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
];

/// A zone by its IANA name; `None` where there is none of this name.
pub fn find(name: &str) -> Option<TimeZone> {
    TimeZone::get(name).ok()
}

/// The names to choose from, by the alphabet.
pub fn names() -> Vec<String> {
    let is_of_area = |name: &str| name.split_once('/').is_some_and(|(area, _)| AREAS.contains(&area));
    let all = tz::db().available().map(|name| name.to_string());
    let mut names: Vec<String> = all.filter(|name| is_of_area(name) || name == "UTC").collect();
    names.sort_unstable();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_zones_to_choose_from_are_all_found() {
        let names = names();
        for name in ["Europe/Berlin", "America/Argentina/Buenos_Aires", "Asia/Kathmandu", "UTC"] {
            assert!(names.iter().any(|known| known == name), "{name} is missing");
        }
        assert!(names.is_sorted() && names.iter().all(|name| find(name).is_some()));
        assert!(names.iter().all(|name| !name.starts_with("posix") && !name.starts_with("US/")));
    }

    #[test]
    fn a_name_that_is_none_is_not_found() {
        for name in ["", "Mars/Olympus", "../../etc/passwd", "Europe"] {
            assert_eq!(find(name), None, "{name}");
        }
    }
}
