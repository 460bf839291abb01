//! Days that are typed or picked: what a text says, and what a click on the calendar makes of a range.

use jiff::civil::Date;

/// Reads a day: `2026-11-22` (ISO 8601) or `22.11.2026`. Slashes are refused: which of the two numbers before the year is
/// the month, depends on who writes them.
pub fn read_day(text: &str) -> Option<Date> {
    let text = text.trim();
    let number = |part: &str| {
        let is_plain = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        part.parse::<i16>().ok().filter(|_| is_plain)
    };
    let (separator, is_year_first) = if text.contains('-') { ('-', true) } else { ('.', false) };
    let parts: Vec<_> = text.split(separator).map(number).collect::<Option<_>>()?;
    let &[first, month, last] = parts.as_slice() else { return None };
    let (year, day) = if is_year_first { (first, last) } else { (last, first) };
    // A year of two digits would be one of antiquity.
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    Date::new(year, month, day).ok().filter(|date| date.year() >= 2000)
}

/// What a click on a day makes of a range: the first begins it, the second ends it, a third begins another.
pub fn pick(range: Option<(Date, Date)>, day: Date) -> (Date, Date) {
    match range {
        Some((first, last)) if first == last => (first.min(day), first.max(day)),
        _ => (day, day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_are_read_as_the_world_writes_them_but_never_guessed() {
        let day = Some(date(2026, 11, 2));
        for text in ["2026-11-02", " 2026-11-2 ", "2.11.2026", "02.11.2026"] {
            assert_eq!(read_day(text), day, "{text}");
        }
        for text in
            ["", "2", "2.11.", "11/02/2026", "2.11.26", "2026-02-30", "2026-13-01", "+2.11.2026", "a-b-c"]
        {
            assert_eq!(read_day(text), None, "{text}");
        }
    }

    #[test]
    fn the_second_click_ends_a_range_whichever_comes_first() {
        let (one, other) = (date(2026, 11, 20), date(2026, 11, 3));
        let begun = pick(None, one);
        assert_eq!(begun, (one, one));
        assert_eq!(pick(Some(begun), other), (other, one));
        assert_eq!(pick(Some((other, one)), one), (one, one), "a third begins another");
    }
}
