//! The ways a text can lead to rows.

use super::{Hit, MOST_FOUND};
use crate::{
    domain::money::{Currency, Money},
    services::journal::error::Trouble,
};
use rusqlite::{Connection, Params, params};

/// One way.
pub(super) type Way = fn(&Connection, &str) -> Result<Vec<Hit>, Trouble>;

/// All of them.
pub(super) const ALL: [Way; 6] = [by_number, by_reference, by_order_id, by_payment, by_amount, by_words];

/// Shorter beginnings of payment ids fit them all.
const SHORTEST_PAYMENT: usize = 4;

/// One more than is shown, so that it is known whether there are more.
fn most() -> i64 {
    i64::try_from(MOST_FOUND).unwrap_or(i64::MAX) + 1
}

fn rows(connection: &Connection, sql: &str, values: impl Params) -> Result<Vec<i64>, Trouble> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(values, |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Every account with its tills, by looking at the ends of the index between them.
fn tills(connection: &Connection) -> Result<Vec<(i64, String)>, Trouble> {
    let mut tills = Vec::new();
    for account in rows(connection, "SELECT id FROM accounts", [])? {
        let next = "SELECT min(till) FROM sales WHERE account = ?1 AND till > ?2";
        let mut last = String::new();
        loop {
            let till: Option<String> =
                connection.prepare_cached(next)?.query_row(params![account, last], |row| row.get(0))?;
            let Some(till) = till else { break };
            tills.push((account, till.clone()));
            last = till;
        }
    }
    Ok(tills)
}

/// `42`: the sales of this number, at every till.
fn by_number(connection: &Connection, text: &str) -> Result<Vec<Hit>, Trouble> {
    let Ok(number) = text.trim_start_matches('#').parse::<u32>() else { return Ok(Vec::new()) };
    let of_number =
        "SELECT id FROM sales WHERE account = ?1 AND till = ?2 AND number = ?3 ORDER BY id DESC LIMIT ?4";
    let mut hits = Vec::new();
    for (account, till) in tills(connection)? {
        hits.extend(
            rows(connection, of_number, params![account, till, number, most()])?.into_iter().map(Hit::Sale),
        );
    }
    Ok(hits)
}

/// `T1`, `T1-4`, `T1-42-k7m`: the sales whose reference begins so.
fn by_reference(connection: &Connection, text: &str) -> Result<Vec<Hit>, Trouble> {
    let (till, rest) = text.split_once('-').unwrap_or((text, ""));
    let (till, start) =
        (till.to_ascii_uppercase(), format!("{}-{}", till.to_ascii_uppercase(), rest.to_ascii_lowercase()));
    let (numbers, is_whole) = rest.split_once('-').map_or((rest, false), |(number, _)| (number, true));
    let of_numbers = "SELECT id FROM sales WHERE account = ?1 AND till = ?2 AND number BETWEEN ?3 AND ?4
        AND substr(reference, 1, length(?5)) = ?5 ORDER BY number DESC LIMIT ?6";
    let ranges = if is_whole { ranges(numbers).into_iter().take(1).collect() } else { ranges(numbers) };
    let mut hits = Vec::new();
    for (account, till) in tills(connection)?.into_iter().filter(|(_, own)| *own == till) {
        for &(first, last) in &ranges {
            let values = params![account, till, first, last, start, most()];
            hits.extend(rows(connection, of_numbers, values)?.into_iter().map(Hit::Sale));
        }
    }
    Ok(hits)
}

/// The ranges of numbers that begin with these digits, the number itself in front: 4, 40 to 49, 400 to 499, …
fn ranges(digits: &str) -> Vec<(u32, u32)> {
    if digits.is_empty() {
        return vec![(0, u32::MAX)];
    }
    let Some(number) = digits.parse::<u32>().ok().filter(|number| number.to_string() == digits) else {
        return Vec::new();
    };
    let longer = |zeros: u32| {
        let unit = 10_u32.checked_pow(zeros)?;
        let first = number.checked_mul(unit)?;
        Some((first, first.saturating_add(unit - 1)))
    };
    if number == 0 { vec![(0, 0)] } else { (0..10).map_while(longer).collect() }
}

/// The orders whose id begins so, as it was typed or all in capitals.
fn by_order_id(connection: &Connection, text: &str) -> Result<Vec<Hit>, Trouble> {
    let begins = "SELECT id FROM orders WHERE account = ?1 AND order_id >= ?2 AND order_id < ?3
        ORDER BY made DESC LIMIT ?4";
    let mut hits = Vec::new();
    for account in rows(connection, "SELECT id FROM accounts", [])? {
        for start in [text.to_owned(), text.to_uppercase()] {
            let values = params![account, start, after(&start), most()];
            hits.extend(rows(connection, begins, values)?.into_iter().map(Hit::Order));
        }
    }
    Ok(hits)
}

/// The first text after all that begin so: no text holds the last of all characters.
fn after(start: &str) -> String {
    format!("{start}{}", char::MAX)
}

/// The order or sale that a payment was taken for, by its id or the beginning of it.
fn by_payment(connection: &Connection, text: &str) -> Result<Vec<Hit>, Trouble> {
    if text.chars().count() < SHORTEST_PAYMENT {
        return Ok(Vec::new());
    }
    let orders = "SELECT orders.id FROM used_payments AS used CROSS JOIN orders
        ON orders.account = used.account AND orders.order_id = used.order_id AND orders.payment = used.payment
        WHERE used.account = ?1 AND used.payment >= ?2 AND used.payment < ?3 LIMIT ?4";
    let sales = "SELECT sale FROM used_payments
        WHERE account = ?1 AND payment >= ?2 AND payment < ?3 AND sale IS NOT NULL LIMIT ?4";
    let mut hits = Vec::new();
    for account in rows(connection, "SELECT id FROM accounts", [])? {
        let values = params![account, text, after(text), most()];
        hits.extend(rows(connection, orders, values)?.into_iter().map(Hit::Order));
        let mut statement = connection.prepare_cached(sales)?;
        let sales = statement.query_map(values, |row| row.get::<_, String>(0))?;
        for sale in sales {
            hits.extend(by_reference(connection, &sale?)?);
        }
    }
    Ok(hits)
}

/// Everything of this amount, in every currency of the journal, also what was given back.
fn by_amount(connection: &Connection, text: &str) -> Result<Vec<Hit>, Trouble> {
    let next = "SELECT min(currency) FROM takings WHERE currency > ?1";
    let same = "SELECT id FROM takings WHERE currency = ?1 AND amount = ?2 ORDER BY id DESC LIMIT ?3";
    let text = text.trim_start_matches(['-', '−']);
    let (mut hits, mut last) = (Vec::new(), String::new());
    loop {
        let code: Option<String> = connection.prepare_cached(next)?.query_row([&last], |row| row.get(0))?;
        let Some(code) = code else { return Ok(hits) };
        let amount = Currency::from_code(&code).and_then(|currency| Money::from_typed(text, currency).ok());
        if let Some(minor) = amount.map(Money::minor) {
            for minor in [minor, -minor] {
                hits.extend(
                    rows(connection, same, params![code, minor, most()])?.into_iter().map(Hit::Taking),
                );
            }
        }
        last = code;
    }
}

/// Notes that hold words that begin so, all of them; and payments seen on links whose product does.
fn by_words(connection: &Connection, text: &str) -> Result<Vec<Hit>, Trouble> {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    if words.is_empty() {
        return Ok(Vec::new());
    }
    // A single letter begins too many words to be looked for as a beginning.
    let term =
        |word: &String| if word.chars().count() < 2 { format!("\"{word}\"") } else { format!("\"{word}\"*") };
    let wanted = words.iter().map(term).collect::<Vec<_>>().join(" ");
    let noted = "SELECT rowid FROM notes WHERE notes MATCH ?1 ORDER BY rowid DESC LIMIT ?2";
    let mut hits: Vec<_> =
        rows(connection, noted, params![wanted, most()])?.into_iter().map(Hit::Sale).collect();
    hits.extend(by_product(connection, &words)?);
    Ok(hits)
}

/// The newest payments seen on links whose product, as it is called now, has these words.
fn by_product(connection: &Connection, words: &[String]) -> Result<Vec<Hit>, Trouble> {
    let mut products = connection.prepare_cached("SELECT id, product FROM printed")?;
    let products = products.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
    let newer = "SELECT g.seen, t.id FROM sightings AS g CROSS JOIN takings AS t
        ON t.source = g.id AND t.kind = 'printed' AND t.position = 0
        WHERE g.printed = ?1 AND g.seen > ?2 ORDER BY g.seen DESC LIMIT ?3";
    let (mut newest, mut oldest) = (Vec::new(), i64::MIN);
    for product in products {
        let (printed, product) = product?;
        if !has_words(&product, words) {
            continue;
        }
        let mut statement = connection.prepare_cached(newer)?;
        let seen = statement
            .query_map(params![printed, oldest, most()], |row| Ok((row.get::<_, i64>(0)?, row.get(1)?)))?;
        newest.extend(seen.collect::<Result<Vec<_>, _>>()?);
        newest.sort_unstable_by(|a, b| b.cmp(a));
        newest.truncate(MOST_FOUND + 1);
        // The next link has nothing to add but what is newer than all these.
        oldest = newest.get(MOST_FOUND).map_or(i64::MIN, |last| last.0);
    }
    Ok(newest.into_iter().map(|(_, row)| Hit::Taking(row)).collect())
}

/// Whether each of the words, which are in small letters, begins a word of the text.
fn has_words(text: &str, words: &[String]) -> bool {
    let text = text.to_lowercase();
    let own: Vec<_> = text.split(|c: char| !c.is_alphanumeric()).collect();
    words.iter().all(|word| own.iter().any(|own| own.starts_with(word.as_str())))
}
