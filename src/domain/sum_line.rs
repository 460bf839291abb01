//! The lines in which totals are told, the same on the screen and on paper: what came in of each kind and all of it
//! together; then, where money was given back, how much, and what is left.

use super::{
    money::Currency,
    takings::{Kind, Mode, Taken, Total},
};

/// What a line is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// What came in of a kind, or was given back.
    Kind(Kind),
    /// All that came in, before anything was given back.
    Gross,
    /// What is left of it.
    AfterRefunds,
}

/// A line of the totals of one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SumLine {
    /// What it is of.
    pub what: What,
    /// How many payments or refunds; `None` where counting both would say nothing.
    pub count: Option<u64>,
    /// What they come to, in minor units; `None` when it is more than can be counted.
    pub minor: Option<i64>,
}

impl SumLine {
    /// The lines of what a currency came to in these modes.
    pub fn of(totals: &[Total], currency: Currency, modes: &[Mode]) -> Vec<Self> {
        let of_kind = |kind| {
            let mut line = Self { what: What::Kind(kind), count: None, minor: Some(0) };
            let fits = |total: &&Total| {
                total.kind == kind && total.sum.currency() == currency && modes.contains(&total.mode)
            };
            for total in totals.iter().filter(fits) {
                line.count = Some(line.count.unwrap_or(0) + total.count);
                line.minor = line.minor.and_then(|sum| sum.checked_add(total.sum.minor()));
            }
            line
        };
        let kinds = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Refund).map(of_kind);
        let mut lines: Vec<Self> = kinds.filter(|line| line.count.is_some()).collect();
        let taken = Taken::of(totals, currency, modes);
        let payments = lines.iter().filter_map(|line| line.count).sum();
        let gross = taken.map(|taken| taken.gross);
        lines.push(Self { what: What::Gross, count: Some(payments), minor: gross });
        let refunds = of_kind(Kind::Refund);
        if refunds.count.is_some() {
            let left = taken.and_then(|taken| taken.gross.checked_add(taken.refunded));
            lines.push(refunds);
            lines.push(Self { what: What::AfterRefunds, count: None, minor: left });
        }
        lines
    }

    /// Whether it sums up the lines above it.
    pub const fn is_whole(&self) -> bool {
        !matches!(self.what, What::Kind(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::Money;

    fn total(kind: Kind, mode: Mode, count: u64, minor: i64) -> Total {
        Total { kind, mode, count, sum: Money::from_minor(minor, euro()) }
    }

    fn euro() -> Currency {
        Currency::from_code("EUR").unwrap()
    }

    fn told(totals: &[Total], modes: &[Mode]) -> Vec<(What, Option<u64>, Option<i64>)> {
        SumLine::of(totals, euro(), modes)
            .into_iter()
            .map(|line| (line.what, line.count, line.minor))
            .collect()
    }

    #[test]
    fn gross_is_what_came_in_and_what_is_left_stands_below_the_refunds() {
        let totals = [
            total(Kind::Counter, Mode::Live, 3, 2040),
            total(Kind::OneOff, Mode::Live, 1, 2500),
            total(Kind::Refund, Mode::Live, 1, -420),
            total(Kind::Counter, Mode::Test, 9, 99_999),
        ];
        assert_eq!(
            told(&totals, &[Mode::Live, Mode::Unverified]),
            [
                (What::Kind(Kind::Counter), Some(3), Some(2040)),
                (What::Kind(Kind::OneOff), Some(1), Some(2500)),
                (What::Gross, Some(4), Some(4540)),
                (What::Kind(Kind::Refund), Some(1), Some(-420)),
                (What::AfterRefunds, None, Some(4120)),
            ]
        );
    }

    #[test]
    fn without_refunds_gross_is_the_last_line() {
        let totals =
            [total(Kind::Printed, Mode::Live, 5, 1750), total(Kind::Printed, Mode::Unverified, 1, 350)];
        assert_eq!(
            told(&totals, &[Mode::Live, Mode::Unverified]),
            [(What::Kind(Kind::Printed), Some(6), Some(2100)), (What::Gross, Some(6), Some(2100))]
        );
        assert_eq!(told(&[], &Mode::ALL), [(What::Gross, Some(0), Some(0))]);
    }

    #[test]
    fn more_than_can_be_counted_is_no_number() {
        let most = total(Kind::Counter, Mode::Live, 1, i64::MAX);
        assert_eq!(told(&[most, most], &Mode::ALL).last(), Some(&(What::Gross, Some(2), None)));
    }
}
