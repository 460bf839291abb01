//! A link as columns, and back, without losing anything but an address that may no longer be shown.

use super::{CachedLink, SyncMark, Wanted};
use crate::domain::{
    address::AddressRefusal,
    link::{LinkAddress, LinkId, PaymentLink},
    money::Money,
};
use jiff::Timestamp;
use rusqlite::{
    Row, ToSql,
    types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef},
};

/// The columns that [`link`] reads, in their order.
pub(super) const COLUMNS: &str = "link, product_name, description, amount, currency, active, payment_count, \
                                  payment_limit, expires, created, address, refusal, pass";

/// A time in whole nanoseconds, and as text in the centuries that don't fit: some write *never* as the year 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Time(pub Timestamp);

impl Time {
    fn nanoseconds(self) -> Option<i64> {
        self.0.as_nanosecond().try_into().ok()
    }
}

impl ToSql for Time {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self.nanoseconds() {
            Some(nanoseconds) => nanoseconds.into(),
            None => self.0.to_string().into(),
        })
    }
}

impl FromSql for Time {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let time = match value {
            ValueRef::Integer(nanoseconds) => Timestamp::from_nanosecond(nanoseconds.into()).ok(),
            ValueRef::Text(_) => value.as_str()?.parse().ok(),
            _ => None,
        };
        time.map(Self).ok_or(FromSqlError::InvalidType)
    }
}

/// Where a link stands among the others of its account: the newest has the highest.
pub(super) fn standing(link: &PaymentLink) -> (i64, usize) {
    let made = match link.created {
        None => i64::MIN,
        Some(made) => {
            Time(made).nanoseconds().unwrap_or(if made.as_second() < 0 { i64::MIN } else { i64::MAX })
        }
    };
    (made, link.id.0.len())
}

/// The address, or why it is none, as the columns `address` and `refusal`.
pub(super) fn address(address: &LinkAddress) -> (Option<&str>, Option<&'static str>) {
    match address {
        LinkAddress::Allowed(address) => (Some(address.as_str()), None),
        LinkAddress::Refused(refusal) => (None, Some(word(*refusal))),
        LinkAddress::Missing => (None, None),
    }
}

fn word(refusal: AddressRefusal) -> &'static str {
    match refusal {
        AddressRefusal::Malformed => "malformed",
        AddressRefusal::Disguised => "disguised",
        AddressRefusal::Insecure => "insecure",
        AddressRefusal::ForeignHost => "foreign_host",
    }
}

/// What a column holds that no program of this version writes.
fn impossible(column: usize) -> rusqlite::Error {
    rusqlite::Error::InvalidColumnType(column, String::new(), rusqlite::types::Type::Text)
}

/// The link of a row; `None` when its amount is in another currency than the shop's.
pub(super) fn link(row: &Row<'_>, wanted: &Wanted) -> rusqlite::Result<Option<CachedLink>> {
    if row.get_ref(4)?.as_str()? != wanted.currency.code() {
        return Ok(None);
    }
    let time = |column| Ok::<_, rusqlite::Error>(row.get::<_, Option<Time>>(column)?.map(|time| time.0));
    // Counts are kept bit by bit: a provider's nonsense of more than 2^63 comes back as it was.
    let count = |column| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(column)?.map(i64::cast_unsigned));
    Ok(Some(CachedLink {
        link: PaymentLink {
            id: LinkId(row.get(0)?),
            product_name: row.get(1)?,
            description: row.get(2)?,
            amount: Money::from_minor(row.get(3)?, wanted.currency),
            active: row.get(5)?,
            payment_count: count(6)?,
            payment_limit: count(7)?,
            expires: time(8)?,
            created: time(9)?,
            address: judged(row, wanted)?,
        },
        pass: row.get(12)?,
    }))
}

/// The address, checked by what is allowed now. One that was refused stays so until the provider is asked again.
fn judged(row: &Row<'_>, wanted: &Wanted) -> rusqlite::Result<LinkAddress> {
    if let Some(address) = row.get_ref(10)?.as_str_or_null()? {
        return Ok(match wanted.hosts.check(address) {
            Ok(address) => LinkAddress::Allowed(address),
            Err(refusal) => LinkAddress::Refused(refusal),
        });
    }
    Ok(match row.get_ref(11)?.as_str_or_null()? {
        None => LinkAddress::Missing,
        Some("malformed") => LinkAddress::Refused(AddressRefusal::Malformed),
        Some("disguised") => LinkAddress::Refused(AddressRefusal::Disguised),
        Some("insecure") => LinkAddress::Refused(AddressRefusal::Insecure),
        Some("foreign_host") => LinkAddress::Refused(AddressRefusal::ForeignHost),
        Some(_) => return Err(impossible(11)),
    })
}

/// The mark in the columns `pass`, `next_page` and `completed`.
pub(super) fn mark(row: &Row<'_>) -> rusqlite::Result<Option<SyncMark>> {
    let Some(pass) = row.get(0)? else { return Ok(None) };
    let completed = row.get::<_, Option<Time>>(2)?.map(|time| time.0);
    Ok(Some(SyncMark { pass, next_page: row.get(1)?, completed }))
}
