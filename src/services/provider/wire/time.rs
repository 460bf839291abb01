//! Times as the provider may print them: ISO 8601, SQL, a date alone or UNIX seconds.

use super::value::Value;
use jiff::{Timestamp, civil, tz::TimeZone};

/// Which moment of the day a date alone stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DayPart {
    /// Its first: something was made on that day.
    Begin,
    /// Its last second: something ends with that day. Rather too late than calling a link over that still takes money.
    End,
}

/// Reads a time; without an offset it counts as UTC, Laravel's default. `None` when it can't be understood.
pub(super) fn time(value: &Value<'_>, date_alone: DayPart) -> Option<Timestamp> {
    let text = value.digits()?;
    let (seconds, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if is_digits(seconds) && is_digits(fraction) {
        return Timestamp::from_second(seconds.parse().ok()?).ok();
    }
    if let Value::Number(_) = value {
        return None;
    }
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Some(moment);
    }
    let moment = text.parse::<civil::DateTime>().ok()?;
    let is_date_alone = text.parse::<civil::Date>().is_ok() && text.len() <= "2026-11-22".len();
    let moment =
        if is_date_alone && date_alone == DayPart::End { moment.date().at(23, 59, 59, 0) } else { moment };
    TimeZone::UTC.to_timestamp(moment).ok()
}

/// Whether a value is SQL's way, or an empty text's, of saying that there is no time.
pub(super) fn is_no_time(value: &Value<'_>) -> bool {
    matches!(value, Value::Text(text) if text.is_empty() || text.starts_with("0000-00-00"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::provider::wire::value::document;

    fn read(json: &str, part: DayPart) -> Option<String> {
        time(&Value::read(document(json.as_bytes()).unwrap()).unwrap(), part).map(|time| time.to_string())
    }

    #[test]
    fn all_usual_spellings_of_a_moment_are_read() {
        for json in [
            "\"2026-11-22T14:45:02Z\"",
            "\"2026-11-22T14:45:02.000000Z\"",
            "\"2026-11-22T15:45:02+01:00\"",
            "\"2026-11-22T15:45:02+0100\"",
            "\"2026-11-22 14:45:02\"",
            "\"2026-11-22 14:45:02.000000\"",
            "\"2026-11-22T14:45:02\"",
            "\"2026-11-22 14:45:02+00:00\"",
            "1795358702",
            "\"1795358702\"",
            "1795358702.5",
        ] {
            let said = read(json, DayPart::Begin);
            assert_eq!(said.as_deref().map(|text| &text[..19]), Some("2026-11-22T14:45:02"), "{json}");
        }
    }

    #[test]
    fn a_date_alone_is_the_days_begin_or_end() {
        assert_eq!(read("\"2026-11-22\"", DayPart::Begin).as_deref(), Some("2026-11-22T00:00:00Z"));
        assert_eq!(read("\"2026-11-22\"", DayPart::End).as_deref(), Some("2026-11-22T23:59:59Z"));
    }

    #[test]
    fn what_is_no_moment_is_not_guessed() {
        for json in [
            "\"tomorrow\"",
            "\"22.11.2026\"",
            "-5",
            "1e9",
            "1795358702000",
            "true",
            "[]",
            "\"2026-13-01\"",
            "\"\"",
        ] {
            assert_eq!(read(json, DayPart::Begin), None, "{json}");
        }
    }
}
