//! Reading all links of an account, in portions.

use super::{CachedLink, FIRST_AT_ONCE, MOST_AT_ONCE, SyncMark, Wanted, open::Trouble, row};
use crate::services::journal::AccountKey;
use rusqlite::{Connection, OptionalExtension as _};

const MARK: &str = "SELECT pass, next_page, completed FROM accounts WHERE key = ?1";

/// The order is that of the table, so that nothing is sorted.
pub(super) fn links_sql() -> String {
    format!(
        "SELECT {} FROM links WHERE account = (SELECT id FROM accounts WHERE key = ?1)
         ORDER BY made DESC, digits DESC, link DESC",
        row::COLUMNS
    )
}

/// How far the synchronising of an account got.
pub(super) fn mark(connection: &Connection, account: &AccountKey) -> Result<Option<SyncMark>, Trouble> {
    Ok(connection.prepare_cached(MARK)?.query_row([&account.0], row::mark).optional()?.flatten())
}

/// What reading found besides the links.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// Links whose amount is in another currency than the shop's.
    pub dropped: usize,
    /// Links seen in a later pass than the mark's, which was not written then.
    pub ahead: usize,
}

/// Hands the links out, newest first, until they end or `is_over` says that nobody wants them any more.
pub(super) fn links(
    connection: &Connection,
    wanted: &Wanted,
    mark: Option<SyncMark>,
    is_over: impl Fn() -> bool,
    portion: &mut dyn FnMut(Vec<CachedLink>),
) -> Result<Found, Trouble> {
    let pass = mark.map_or(0, |mark| mark.pass);
    let mut found = Found::default();
    let mut statement = connection.prepare_cached(&links_sql())?;
    let mut rows = statement.query([&wanted.account.0])?;
    let mut most = FIRST_AT_ONCE;
    let mut links = Vec::with_capacity(most);
    while let Some(read) = rows.next()? {
        let Some(mut link) = row::link(read, wanted)? else {
            found.dropped += 1;
            continue;
        };
        if link.pass > pass {
            found.ahead += 1;
            link.pass = pass;
        }
        links.push(link);
        if links.len() == most {
            most = MOST_AT_ONCE;
            portion(std::mem::replace(&mut links, Vec::with_capacity(most)));
            if is_over() {
                return Ok(found);
            }
        }
    }
    if !links.is_empty() {
        portion(links);
    }
    Ok(found)
}
