//! What the tiles say: sums by currency, put together from the report's totals.

use crate::domain::{
    money::{Currency, Money},
    takings::{Entry, Kind, Mode, Total},
};

/// How many, and what they come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sum {
    /// How many payments, refunds or entries.
    pub count: u64,
    /// In minor units; `None` when it is more than can be counted.
    minor: Option<i64>,
}

impl Sum {
    const NOTHING: Self = Self { count: 0, minor: Some(0) };

    fn add(&mut self, count: u64, amount: Money) {
        self.count += count;
        self.minor = self.minor.and_then(|sum| sum.checked_add(amount.minor()));
    }

    /// What they come to, in a currency; `None` when it is more than can be counted.
    pub fn money(self, currency: Currency) -> Option<Money> {
        self.minor.map(|minor| Money::from_minor(minor, currency))
    }
}

/// The sums of one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The currency.
    pub currency: Currency,
    /// All that came in, before anything was given back.
    pub taken: Sum,
    /// What is not settled.
    pub unsettled: Sum,
    kinds: [Sum; Kind::ALL.len()],
}

impl Figures {
    /// Adds up what a currency came to in these modes.
    pub fn of(totals: &[Total], unsettled: &[Entry], currency: Currency, modes: &[Mode]) -> Self {
        let nothing = Sum::NOTHING;
        let mut figures =
            Self { currency, taken: nothing, unsettled: nothing, kinds: [nothing; Kind::ALL.len()] };
        let fits = |money: Money, mode| money.currency() == currency && modes.contains(&mode);
        for total in totals.iter().filter(|total| fits(total.sum, total.mode)) {
            figures.kinds[place(total.kind)].add(total.count, total.sum);
            if total.kind != Kind::Refund {
                figures.taken.add(total.count, total.sum);
            }
        }
        for entry in unsettled.iter().filter(|entry| fits(entry.amount, entry.mode)) {
            figures.unsettled.add(1, entry.amount);
        }
        figures
    }

    /// What came in of a kind.
    pub const fn kind(&self, kind: Kind) -> Sum {
        self.kinds[place(kind)]
    }
}

const fn place(kind: Kind) -> usize {
    match kind {
        Kind::Counter => 0,
        Kind::OneOff => 1,
        Kind::Printed => 2,
        Kind::Refund => 3,
    }
}

/// The currencies that something came in or is not settled in: the shop's first, always; the others by their codes.
pub fn currencies(shop: Currency, totals: &[Total], unsettled: &[Entry], modes: &[Mode]) -> Vec<Currency> {
    let counted = totals.iter().filter(|total| modes.contains(&total.mode)).map(|total| total.sum.currency());
    let waiting = unsettled.iter().filter(|entry| modes.contains(&entry.mode));
    let mut others: Vec<_> = counted.chain(waiting.map(|entry| entry.amount.currency())).collect();
    others.retain(|currency| *currency != shop);
    others.sort_by_key(|currency| currency.code());
    others.dedup();
    others.insert(0, shop);
    others
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(minor: i64, code: &str) -> Money {
        Money::from_minor(minor, Currency::from_code(code).unwrap())
    }

    fn total(kind: Kind, mode: Mode, count: u64, sum: Money) -> Total {
        Total { kind, mode, count, sum }
    }

    #[test]
    fn taken_is_gross_and_test_money_stays_out_of_it() {
        let totals = [
            total(Kind::Counter, Mode::Live, 29, money(33_880, "EUR")),
            total(Kind::Printed, Mode::Unverified, 5, money(7_350, "EUR")),
            total(Kind::Refund, Mode::Live, 1, money(-950, "EUR")),
            total(Kind::Counter, Mode::Test, 9, money(99_999, "EUR")),
            total(Kind::Counter, Mode::Live, 2, money(1_500, "JPY")),
        ];
        let eur = money(0, "EUR").currency();
        let figures = Figures::of(&totals, &[], eur, &[Mode::Live, Mode::Unverified]);
        assert_eq!((figures.taken.count, figures.taken.money(eur)), (34, Some(money(41_230, "EUR"))));
        assert_eq!(figures.kind(Kind::Refund).money(eur), Some(money(-950, "EUR")));
        assert_eq!(figures.kind(Kind::OneOff).count, 0);
    }

    #[test]
    fn the_shops_currency_comes_first_even_when_nothing_came_in_with_it() {
        let totals = [
            total(Kind::Counter, Mode::Live, 1, money(1, "USD")),
            total(Kind::OneOff, Mode::Live, 1, money(1, "KWD")),
            total(Kind::OneOff, Mode::Test, 1, money(1, "CHF")),
        ];
        let codes: Vec<_> = currencies(money(0, "EUR").currency(), &totals, &[], &[Mode::Live])
            .iter()
            .map(|currency| currency.code())
            .collect();
        assert_eq!(codes, ["EUR", "KWD", "USD"]);
    }

    #[test]
    fn more_than_can_be_counted_is_no_number() {
        let most = total(Kind::Counter, Mode::Live, 1, money(i64::MAX, "EUR"));
        let eur = most.sum.currency();
        let figures = Figures::of(&[most, most], &[], eur, &[Mode::Live]);
        assert_eq!((figures.taken.count, figures.taken.money(eur)), (2, None));
    }
}
