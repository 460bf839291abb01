//! The tables, by version: each step leads from one version to the next, and none is ever changed once released.

use super::{
    error::{JournalError, Trouble},
    orders_step, takings_step,
};
use rusqlite::{Connection, TransactionBehavior};

/// Says in the file's header that it is a journal of this program: `RexJ`.
const APPLICATION: i32 = 0x5265_784a;

/// Times are nanoseconds since 1970 (UTC), money is whole minor units beside its ISO 4217 code.
///
/// * `moment` is when the sale was paid, closed or lost; with it those of the last hour are found among a million.
/// * The unique index begins as it does so that a till's highest number is one look.
/// * `changes` keeps a sale's history together, and says in JSON what the words of the stage leave out.
/// * `printed` are the links whose code is on paper, each with the count that is known of it; a row of `sightings` is
///   written together with the count it led to. `seen` leads to a day's sightings, whichever link they are of.
/// * `tidied` are the sales whose link was deleted, or found deleted, long after they were closed.
/// * What later steps are for stands beside them.
const STEPS: [&str; 4] = [SALES, PRINTED, orders_step::STEP, takings_step::STEP];

/// The first step: accounts, sales, their refunds and their history.
const SALES: &str = "
    CREATE TABLE accounts (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE sales (
        id INTEGER PRIMARY KEY,
        account INTEGER NOT NULL REFERENCES accounts (id),
        reference TEXT NOT NULL,
        till TEXT NOT NULL,
        number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 4294967295),
        amount INTEGER NOT NULL CHECK (amount > 0),
        currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
        started INTEGER NOT NULL,
        note TEXT NOT NULL,
        days INTEGER NOT NULL CHECK (days BETWEEN 0 AND 4294967295),
        closes INTEGER,
        paid_another_way TEXT,
        stage TEXT NOT NULL CHECK (stage IN ('recording', 'creating', 'searching', 'not_sent', 'lost', 'waiting',
            'paid', 'closing', 'closed', 'unusable')),
        looks INTEGER CHECK (looks BETWEEN 0 AND 4294967295),
        link TEXT,
        address TEXT,
        moment INTEGER,
        was_closed INTEGER CHECK (was_closed IN (0, 1)),
        reason TEXT CHECK (reason IN ('no_count', 'other_amount', 'address', 'not_fresh')),
        CHECK ((looks IS NOT NULL) = (stage IN ('searching', 'lost'))),
        CHECK ((link IS NOT NULL) = (stage IN ('waiting', 'paid', 'closing', 'closed'))),
        CHECK ((address IS NOT NULL) = (stage = 'waiting')),
        CHECK ((moment IS NOT NULL) = (stage IN ('paid', 'closed', 'lost'))),
        CHECK ((was_closed IS NOT NULL) = (stage = 'paid')),
        CHECK ((reason IS NOT NULL) = (stage = 'unusable')),
        UNIQUE (account, till, number, reference)
    ) STRICT;

    CREATE INDEX sales_open ON sales (account)
        WHERE stage IN ('recording', 'creating', 'searching', 'waiting', 'closing');
    CREATE INDEX sales_ended ON sales (account, moment) WHERE moment IS NOT NULL;

    CREATE TABLE refunds (
        sale INTEGER NOT NULL REFERENCES sales (id),
        position INTEGER NOT NULL,
        amount INTEGER NOT NULL,
        currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
        noted INTEGER NOT NULL,
        PRIMARY KEY (sale, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE changes (
        sale INTEGER NOT NULL REFERENCES sales (id),
        position INTEGER NOT NULL,
        at INTEGER NOT NULL,
        stage TEXT NOT NULL,
        details TEXT NOT NULL CHECK (json_valid(details)),
        PRIMARY KEY (sale, position)
    ) STRICT, WITHOUT ROWID;
";

const PRINTED: &str = "
    CREATE TABLE printed (
        id INTEGER PRIMARY KEY,
        account INTEGER NOT NULL REFERENCES accounts (id),
        link TEXT NOT NULL,
        product TEXT NOT NULL,
        amount INTEGER NOT NULL CHECK (amount > 0),
        currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
        since INTEGER NOT NULL,
        count INTEGER CHECK (count >= 0),
        forgotten INTEGER,
        said TEXT CHECK (said IN ('gone', 'inactive', 'ended', 'used_up', 'ends_soon', 'few_left')),
        said_at INTEGER,
        CHECK ((said IS NULL) = (said_at IS NULL)),
        UNIQUE (account, link)
    ) STRICT;

    CREATE TABLE sightings (
        id INTEGER PRIMARY KEY,
        account INTEGER NOT NULL REFERENCES accounts (id),
        printed INTEGER NOT NULL REFERENCES printed (id),
        product TEXT NOT NULL,
        amount INTEGER NOT NULL CHECK (amount > 0),
        currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
        added INTEGER NOT NULL CHECK (added > 0),
        count INTEGER NOT NULL CHECK (count >= added),
        seen INTEGER NOT NULL,
        was_away INTEGER NOT NULL CHECK (was_away IN (0, 1))
    ) STRICT;

    CREATE INDEX sightings_seen ON sightings (account, seen);
    CREATE INDEX sightings_of_link ON sightings (printed, seen);

    CREATE TABLE tidied (
        sale INTEGER PRIMARY KEY REFERENCES sales (id),
        at INTEGER NOT NULL,
        outcome TEXT NOT NULL CHECK (outcome IN ('deleted', 'already_gone')),
        archive TEXT
    ) STRICT;

    CREATE INDEX sales_closed ON sales (account, moment) WHERE stage = 'closed';
";

/// The version this program writes.
fn newest() -> i64 {
    i64::try_from(STEPS.len()).unwrap_or(i64::MAX)
}

/// Whether a version is the one this program writes.
pub(super) fn is_newest(version: i64) -> bool {
    version == newest()
}

/// A newer program's journal is not ours to touch.
pub(super) fn refuse_newer(version: i64) -> Result<(), Trouble> {
    if version > newest() { Err(JournalError::Newer { found: version }.into()) } else { Ok(()) }
}

/// The version of what was opened; 0 for a file without any table. Anything that isn't a journal is damage.
pub(super) fn version(connection: &Connection) -> Result<i64, Trouble> {
    let number = |sql| connection.query_row(sql, [], |row| row.get::<_, i64>(0));
    let version = number("PRAGMA user_version")?;
    refuse_newer(version)?;
    let application = number("PRAGMA application_id")?;
    let tables = number("SELECT count(*) FROM sqlite_schema")?;
    let is_empty = (version, application, tables) == (0, 0, 0);
    let is_ours = version > 0 && application == i64::from(APPLICATION);
    if is_empty || is_ours { Ok(version) } else { Err(Trouble::Damaged) }
}

/// Brings the tables up to date: all the steps that are missing, or none.
pub(super) fn migrate(connection: &mut Connection, from: i64) -> Result<(), Trouble> {
    let done = usize::try_from(from).unwrap_or(STEPS.len());
    if done >= STEPS.len() {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for step in STEPS.iter().skip(done) {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    transaction.pragma_update(None, "user_version", newest())?;
    transaction.commit()?;
    // So that an older program sees the version in the file itself, before it touches anything.
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(())
}

/// A journal as an earlier version left it, for tests that begin with one.
#[cfg(test)]
pub(super) fn of_version(connection: &Connection, version: usize) {
    for step in STEPS.iter().take(version) {
        connection.execute_batch(step).unwrap();
    }
    connection.pragma_update(None, "application_id", APPLICATION).unwrap();
    connection.pragma_update(None, "user_version", i64::try_from(version).unwrap()).unwrap();
}
