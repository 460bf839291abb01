//! Payments seen on printed links, of both journals: each payment of a link has its number in the link's count, so that
//! one that both tills saw is counted once.

use crate::services::journal::Trouble;
use rusqlite::{Connection, params};
use std::{
    collections::{BTreeSet, HashMap, HashSet},
    ops::RangeInclusive,
};

const THEIRS: &str = "
    SELECT owner.ours, ours.id, theirs.product, theirs.amount, theirs.currency, theirs.added, theirs.count,
        theirs.seen, theirs.was_away
    FROM copy.sightings AS theirs
    JOIN temp.owner ON owner.theirs = theirs.account
    JOIN copy.printed AS there ON there.id = theirs.printed
    JOIN main.printed AS ours ON ours.account = owner.ours AND ours.link = there.link
    ORDER BY theirs.seen, theirs.id";
const OURS: &str = "SELECT printed, added, count, seen FROM main.sightings";
const SEE: &str = "
    INSERT INTO main.sightings (account, printed, product, amount, currency, added, count, seen, was_away)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";

/// What is known of one link.
#[derive(Default)]
struct Seen {
    /// When, and up to which count.
    moments: HashSet<(i64, i64)>,
    /// The numbers of the payments, as ranges.
    payments: Vec<RangeInclusive<i64>>,
}

impl Seen {
    fn note(&mut self, added: i64, count: i64, seen: i64) {
        self.moments.insert((seen, count));
        self.payments.push(numbers(added, count));
    }

    /// How many of these payments nobody here has seen.
    fn unseen(&self, payments: &RangeInclusive<i64>) -> i64 {
        let (first, last) = (*payments.start(), *payments.end());
        // Where something begins or ends, all between two such places is alike.
        let mut edges = BTreeSet::from([first, last + 1]);
        for known in &self.payments {
            edges
                .extend([*known.start(), known.end() + 1].into_iter().filter(|edge| payments.contains(edge)));
        }
        let edges: Vec<i64> = edges.into_iter().collect();
        let is_unseen = |number: &i64| !self.payments.iter().any(|known| known.contains(number));
        edges.windows(2).filter(|part| is_unseen(&part[0])).map(|part| part[1] - part[0]).sum()
    }
}

fn numbers(added: i64, count: i64) -> RangeInclusive<i64> {
    count - added + 1..=count
}

/// Writes down what only the backup's till saw.
pub(super) fn merge(transaction: &Connection) -> Result<(), Trouble> {
    let mut here: HashMap<i64, Seen> = HashMap::new();
    let mut ours = transaction.prepare(OURS)?;
    let mut rows = ours.query([])?;
    while let Some(row) = rows.next()? {
        here.entry(row.get(0)?).or_default().note(row.get(1)?, row.get(2)?, row.get(3)?);
    }
    let mut theirs = transaction.prepare(THEIRS)?;
    let mut see = transaction.prepare(SEE)?;
    let mut rows = theirs.query([])?;
    while let Some(row) = rows.next()? {
        let (owner, link): (i64, i64) = (row.get(0)?, row.get(1)?);
        let (added, count, seen): (i64, i64, i64) = (row.get(5)?, row.get(6)?, row.get(7)?);
        let known = here.get(&link);
        if known.is_some_and(|known| known.moments.contains(&(seen, count))) {
            continue;
        }
        let added = known.map_or(added, |known| known.unseen(&numbers(added, count)));
        if added > 0 {
            let (product, currency): (String, String) = (row.get(2)?, row.get(4)?);
            let (amount, was_away): (i64, bool) = (row.get(3)?, row.get(8)?);
            see.execute(params![owner, link, product, amount, currency, added, count, seen, was_away])?;
        }
    }
    Ok(())
}
