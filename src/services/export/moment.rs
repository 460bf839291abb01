//! Local times as figures that every reader knows: ISO 8601.

use jiff::{
    Timestamp,
    civil::DateTime,
    tz::{Offset, TimeZone},
};
use std::fmt::{Result, Write};

/// A moment on a clock, and how far that clock is from UTC.
pub type Local = (DateTime, Offset);

/// A moment as the clocks of a zone show it.
pub fn local(moment: Timestamp, zone: &TimeZone) -> Local {
    let offset = zone.to_offset(moment);
    (offset.to_datetime(moment), offset)
}

/// `2026-11-22T14:32:05+01:00`. Two clocks never show the same: hours that come twice differ in their distance to UTC.
pub fn put_exact(out: &mut impl Write, (there, offset): Local) -> Result {
    put_day(out, (there, offset))?;
    write!(out, "T{:02}:{:02}:{:02}", there.hour(), there.minute(), there.second())?;
    let minutes = offset.seconds() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    write!(out, "{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

/// `2026-11-22`.
fn put_day(out: &mut impl Write, (there, _): Local) -> Result {
    write!(out, "{:04}-{:02}-{:02}", there.year(), there.month(), there.day())
}

/// `2026-11-22 14:32`, for people.
pub fn to_the_minute((there, offset): Local) -> String {
    let mut out = String::with_capacity(16);
    let put = put_day(&mut out, (there, offset))
        .and_then(|()| write!(out, " {:02}:{:02}", there.hour(), there.minute()));
    put.expect("a string takes everything");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(moment: &str, zone: &str) -> String {
        let zone = TimeZone::get(zone).unwrap();
        let mut out = String::new();
        put_exact(&mut out, local(moment.parse().unwrap(), &zone)).unwrap();
        assert_eq!(
            out.parse::<Timestamp>().unwrap(),
            moment.parse::<Timestamp>().unwrap(),
            "{out} is another moment"
        );
        out
    }

    #[test]
    fn the_distance_to_utc_tells_the_two_hours_of_autumn_apart() {
        assert_eq!(exact("2026-10-25T00:30:00Z", "Europe/Berlin"), "2026-10-25T02:30:00+02:00");
        assert_eq!(exact("2026-10-25T01:30:00Z", "Europe/Berlin"), "2026-10-25T02:30:00+01:00");
        assert_eq!(exact("2026-01-05T03:04:05Z", "America/St_Johns"), "2026-01-04T23:34:05-03:30");
        assert_eq!(exact("2026-01-05T23:00:00Z", "Asia/Kathmandu"), "2026-01-06T04:45:00+05:45");
    }

    #[test]
    fn people_read_minutes() {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        assert_eq!(to_the_minute(local("2026-11-22T13:32:59Z".parse().unwrap(), &zone)), "2026-11-22 14:32");
    }
}
