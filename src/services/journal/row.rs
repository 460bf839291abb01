//! A sale as columns, and back, without losing anything.

use crate::domain::{
    address::AllowedHosts,
    link::LinkId,
    money::{Currency, Money},
    sale::{Refund, Sale, SaleStage, UnusableLink},
};
use jiff::Timestamp;
use rusqlite::Row;

/// The columns of [`Kept`], in the order they are read.
pub(super) const COLUMNS: &str = "id, reference, amount, currency, started, note, days, closes, paid_another_way, \
                                  stage, looks, link, address, moment, was_closed, reason";

/// A stage as columns: its word, and what it carries.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct StageColumns<'a> {
    pub word: &'static str,
    pub looks: Option<u32>,
    pub link: Option<&'a str>,
    pub address: Option<&'a str>,
    pub moment: Option<Timestamp>,
    pub was_closed: Option<bool>,
    pub reason: Option<&'static str>,
}

impl<'a> StageColumns<'a> {
    /// `at` is when it was recorded: that is when a sale is said to be lost.
    pub(super) fn of(stage: &'a SaleStage, at: Timestamp) -> Self {
        let of = |word| Self { word, ..Self::default() };
        match stage {
            SaleStage::Recording => of("recording"),
            SaleStage::Creating => of("creating"),
            SaleStage::Searching { looks } => Self { looks: Some(*looks), ..of("searching") },
            SaleStage::NotSent => of("not_sent"),
            SaleStage::Lost { looks } => Self { looks: Some(*looks), moment: Some(at), ..of("lost") },
            SaleStage::Waiting { link, address } => {
                Self { link: Some(&link.0), address: Some(address.as_str()), ..of("waiting") }
            }
            SaleStage::Paid { link, seen, was_closed } => {
                Self { link: Some(&link.0), moment: Some(*seen), was_closed: Some(*was_closed), ..of("paid") }
            }
            SaleStage::Closing { link } => Self { link: Some(&link.0), ..of("closing") },
            SaleStage::Closed { link, since } => {
                Self { link: Some(&link.0), moment: Some(*since), ..of("closed") }
            }
            SaleStage::Unusable(reason) => Self { reason: Some(reason_word(*reason)), ..of("unusable") },
        }
    }
}

fn reason_word(reason: UnusableLink) -> &'static str {
    match reason {
        UnusableLink::NoCount => "no_count",
        UnusableLink::OtherAmount => "other_amount",
        UnusableLink::Address => "address",
        UnusableLink::NotFresh => "not_fresh",
    }
}

/// Nanoseconds since 1970, the precision of [`Timestamp`]; `None` before 1677 and after 2262, where they don't fit.
pub(super) fn nanoseconds(time: Timestamp) -> Option<i64> {
    time.as_nanosecond().try_into().ok()
}

pub(super) fn time(nanoseconds: i64) -> Option<Timestamp> {
    Timestamp::from_nanosecond(nanoseconds.into()).ok()
}

/// A row of `sales` as it was read, before it is believed.
#[derive(Debug)]
pub(super) struct Kept {
    pub id: i64,
    pub reference: String,
    amount: i64,
    currency: String,
    started: i64,
    note: String,
    days: u32,
    closes: Option<i64>,
    paid_another_way: Option<String>,
    stage: String,
    looks: Option<u32>,
    link: Option<String>,
    address: Option<String>,
    moment: Option<i64>,
    was_closed: Option<bool>,
    reason: Option<String>,
}

impl Kept {
    pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            reference: row.get(1)?,
            amount: row.get(2)?,
            currency: row.get(3)?,
            started: row.get(4)?,
            note: row.get(5)?,
            days: row.get(6)?,
            closes: row.get(7)?,
            paid_another_way: row.get(8)?,
            stage: row.get(9)?,
            looks: row.get(10)?,
            link: row.get(11)?,
            address: row.get(12)?,
            moment: row.get(13)?,
            was_closed: row.get(14)?,
            reason: row.get(15)?,
        })
    }

    /// The sale; `None` when it makes no sense.
    pub(super) fn into_sale(self, refunds: Vec<Refund>, hosts: &AllowedHosts) -> Option<Sale> {
        let stage = self.stage(hosts)?;
        Some(Sale {
            reference: self.reference.parse().ok()?,
            amount: money(self.amount, &self.currency)?,
            started: time(self.started)?,
            note: self.note,
            days: self.days,
            closes: match self.closes {
                Some(closes) => Some(time(closes)?),
                None => None,
            },
            paid_another_way: self.paid_another_way,
            refunds,
            stage,
        })
    }

    fn stage(&self, hosts: &AllowedHosts) -> Option<SaleStage> {
        let link = || self.link.clone().map(LinkId);
        let moment = || self.moment.and_then(time);
        Some(match self.stage.as_str() {
            "recording" => SaleStage::Recording,
            "creating" => SaleStage::Creating,
            "searching" => SaleStage::Searching { looks: self.looks? },
            "not_sent" => SaleStage::NotSent,
            "lost" => SaleStage::Lost { looks: self.looks? },
            // What may not be shown any more can't be paid at this counter: the link is switched off instead.
            "waiting" => match hosts.check(self.address.as_deref()?) {
                Ok(address) => SaleStage::Waiting { link: link()?, address },
                Err(_) => SaleStage::Closing { link: link()? },
            },
            "paid" => SaleStage::Paid { link: link()?, seen: moment()?, was_closed: self.was_closed? },
            "closing" => SaleStage::Closing { link: link()? },
            "closed" => SaleStage::Closed { link: link()?, since: moment()? },
            "unusable" => SaleStage::Unusable(match self.reason.as_deref()? {
                "no_count" => UnusableLink::NoCount,
                "other_amount" => UnusableLink::OtherAmount,
                "address" => UnusableLink::Address,
                "not_fresh" => UnusableLink::NotFresh,
                _ => return None,
            }),
            _ => return None,
        })
    }
}

pub(super) fn money(minor: i64, currency: &str) -> Option<Money> {
    Some(Money::from_minor(minor, Currency::from_code(currency)?))
}
