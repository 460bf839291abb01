//! Links whose code is on paper: anyone may pay them at any time, so their counts are followed.

use super::{
    link::{LinkId, LinkState, PaymentLink},
    money::Money,
};
use jiff::{SignedDuration, Timestamp};

/// So long before its end a printed link is said to end soon.
const ENDS_SOON: SignedDuration = SignedDuration::from_hours(3 * 24);

/// A link whose code is on paper. This is what the journal keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedLink {
    /// The link.
    pub link: LinkId,
    /// What it sells.
    pub product: String,
    /// What each payment charges.
    pub amount: Money,
    /// When its code was first put on paper.
    pub since: Timestamp,
    /// How many payments are known of, those from before the printing included; `None` until it was asked for.
    pub count: Option<u64>,
    /// What the merchant was last told of it.
    pub said: Option<Said>,
}

/// What was said of a printed link, so that it isn't said again at each start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// What.
    pub trouble: PaperTrouble,
    /// When.
    pub at: Timestamp,
}

/// Why a code on paper doesn't take payments any more, or soon won't.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaperTrouble {
    /// The link was deleted.
    Gone,
    /// It was switched off.
    Inactive,
    /// Its days are over.
    Ended,
    /// It has had all the payments it allows.
    UsedUp,
    /// It ends within three days.
    EndsSoon,
    /// Fewer than a tenth of its payments are left.
    FewLeft,
}

impl PaperTrouble {
    /// Every kind, the worst first.
    pub const ALL: [Self; 6] =
        [Self::Gone, Self::Inactive, Self::Ended, Self::UsedUp, Self::EndsSoon, Self::FewLeft];

    /// What is wrong with a link for someone who holds its code on paper; the worst of it.
    pub fn of(link: &PaymentLink, now: Timestamp) -> Option<Self> {
        match link.state(now) {
            LinkState::Inactive => Some(Self::Inactive),
            LinkState::Expired => Some(Self::Ended),
            LinkState::LimitReached => Some(Self::UsedUp),
            LinkState::Active if link.expires.is_some_and(|end| end.duration_since(now) <= ENDS_SOON) => {
                Some(Self::EndsSoon)
            }
            LinkState::Active => has_few_left(link).then_some(Self::FewLeft),
        }
    }
}

fn has_few_left(link: &PaymentLink) -> bool {
    let (Some(count), Some(limit)) = (link.payment_count, link.payment_limit) else { return false };
    limit.saturating_sub(count).saturating_mul(10) < limit
}

/// A rise of a printed link's count: payments that were seen, at no counter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sighting {
    /// The link.
    pub link: LinkId,
    /// What it sold, as it was called then.
    pub product: String,
    /// What each payment charged.
    pub amount: Money,
    /// How many payments more than before, at least one.
    pub added: u64,
    /// The count after them.
    pub count: u64,
    /// When the console saw it. The payments themselves may be older.
    pub seen: Timestamp,
    /// Whether they came in while the console wasn't looking: it was the first look after a start.
    pub was_away: bool,
}

impl Sighting {
    /// What these payments come to; `None` when that is more than can be counted.
    pub fn total(&self) -> Option<Money> {
        let minor = self.amount.minor().checked_mul(i64::try_from(self.added).ok()?)?;
        Some(Money::from_minor(minor, self.amount.currency()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{link::LinkAddress, money::Currency};

    fn at(hours: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_hours(hours)
    }

    fn link() -> PaymentLink {
        PaymentLink {
            id: LinkId("7".into()),
            product_name: "Coffee card".into(),
            description: None,
            amount: Money::from_minor(350, Currency::from_code("EUR").unwrap()),
            active: Some(true),
            payment_count: Some(0),
            payment_limit: None,
            expires: None,
            created: None,
            address: LinkAddress::Missing,
        }
    }

    #[test]
    fn a_link_that_takes_payments_for_long_is_no_trouble() {
        assert_eq!(PaperTrouble::of(&link(), at(0)), None);
        assert_eq!(PaperTrouble::of(&PaymentLink { expires: Some(at(73)), ..link() }, at(0)), None);
        let a_tenth = PaymentLink { payment_count: Some(90), payment_limit: Some(100), ..link() };
        assert_eq!(PaperTrouble::of(&a_tenth, at(0)), None);
    }

    #[test]
    fn each_trouble_begins_where_it_should() {
        let of = |link| PaperTrouble::of(&link, at(0));
        assert_eq!(of(PaymentLink { expires: Some(at(72)), ..link() }), Some(PaperTrouble::EndsSoon));
        assert_eq!(of(PaymentLink { expires: Some(at(0)), ..link() }), Some(PaperTrouble::Ended));
        assert_eq!(of(PaymentLink { active: Some(false), ..link() }), Some(PaperTrouble::Inactive));
        let paid = |count| PaymentLink { payment_count: Some(count), payment_limit: Some(100), ..link() };
        assert_eq!((of(paid(91)), of(paid(100))), (Some(PaperTrouble::FewLeft), Some(PaperTrouble::UsedUp)));
        let single = PaymentLink { payment_limit: Some(1), ..link() };
        assert_eq!(of(single), None, "one of one is all of them");
    }

    #[test]
    fn payments_add_up_or_are_not_added() {
        let amount = Money::from_minor(350, Currency::from_code("EUR").unwrap());
        let sighting = Sighting {
            link: LinkId("7".into()),
            product: "Coffee card".into(),
            amount,
            added: 3,
            count: 10,
            seen: at(0),
            was_away: false,
        };
        assert_eq!(sighting.total().map(Money::minor), Some(1050));
        assert_eq!(Sighting { added: u64::MAX, ..sighting.clone() }.total(), None);
        assert_eq!(Sighting { added: i64::MAX.unsigned_abs(), ..sighting }.total(), None);
    }
}
