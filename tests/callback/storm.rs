//! A hundred thousand requests, most of them broken on purpose, against what reads and remembers them.

use crate::{PORT, QUERY, good, names};
use rex_console::services::callback::{
    door::{Door, MOST_A_MINUTE, Passed},
    request::{LONGEST_HEAD, Refusal},
};
use std::{collections::BTreeMap, fs, sync::Arc, time::Duration};

const REQUESTS: u32 = 100_000;

/// Pieces that readers of HTTP stumble over.
const PIECES: [&[u8]; 24] = [
    b"\r\n",
    b"\r\n\r\n",
    b"\n\n",
    b"\0",
    b"%",
    b"%00",
    b"%0d%0a",
    b"&",
    b"=",
    b"?",
    b"#",
    b"//",
    b"../",
    b"http://evil.example/",
    b"Host: evil.example\r\n",
    b"Content-Length: 99999999999999999999\r\n",
    b"Transfer-Encoding: chunked\r\n",
    b"\xff\xfe",
    b"\xe2\x80\xae",
    b"order_id=WEB-1",
    b"transaction_id=",
    b"transaction_id=pay_2",
    b"HTTP/1.1",
    b"GET /paid",
];

/// A good request, broken in a few places, or noise.
fn request(dice: &mut fastrand::Rng, number: u32) -> Vec<u8> {
    if dice.u8(..10) == 0 {
        return (0..dice.usize(..2 * LONGEST_HEAD)).map(|_| dice.u8(..)).collect();
    }
    let mut bytes = good(&format!("{QUERY}&n={number}&id=pay_{number}")).into_bytes();
    for _ in 0..dice.u8(..4) {
        let at = dice.usize(..bytes.len());
        match dice.u8(..5) {
            0 => bytes[at] = dice.u8(..),
            1 => bytes.truncate(at.max(1)),
            2 => drop(bytes.splice(at..at, dice.choice(PIECES).unwrap().iter().copied())),
            3 => drop(bytes.drain(at..(at + dice.usize(..40)).min(bytes.len() - 1).max(at))),
            _ => {
                let fill = std::iter::repeat_n(dice.u8(..), dice.usize(..600));
                drop(bytes.splice(at..at, fill));
            }
        }
    }
    bytes
}

#[test]
fn a_storm_changes_nothing_but_a_small_bounded_memory() {
    let mut dice = fastrand::Rng::with_seed(5);
    let mut door = Door::new(PORT, Arc::new(names()));
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    let mut memory = None;
    for number in 0..REQUESTS {
        let bytes = request(&mut dice, number);
        // As it comes from a socket: in two parts.
        let cut = dice.usize(..=bytes.len().min(LONGEST_HEAD));
        let first = door.hear(&bytes[..cut]);
        let heard = match first {
            Passed::More => door.hear(&bytes[..bytes.len().min(LONGEST_HEAD)]),
            heard => heard,
        };
        let word = match &heard {
            Passed::More => "incomplete".to_owned(),
            Passed::Refused(refusal) => format!("{refusal:?}"),
            Passed::Thanks(Some(callback)) => {
                assert!((1..=128).contains(&callback.payment.as_str().len()));
                let order = callback.claimed_order.as_deref().unwrap();
                assert!((1..=64).contains(&order.chars().count()) && !order.chars().any(char::is_control));
                "passed on".to_owned()
            }
            Passed::Thanks(None) => "seen before, or of a link".to_owned(),
        };
        *counts.entry(word).or_default() += 1;
        assert!(door.remembered() <= 64);
        if number == REQUESTS / 10 {
            memory = resident();
        }
    }
    println!("{REQUESTS} requests: {counts:?}; {} remembered", door.remembered());
    for refusal in [Refusal::NotHttp, Refusal::TooLong, Refusal::Path, Refusal::Host, Refusal::Names] {
        assert!(counts.contains_key(&format!("{refusal:?}")), "the storm never met {refusal:?}");
    }
    assert!(
        counts.contains_key("passed on") && counts.contains_key("seen before, or of a link"),
        "{counts:?}"
    );
    if let (Some(before), Some(after)) = (memory, resident()) {
        println!("resident: {before} pages after a tenth, {after} at the end");
        assert!(after < before + 1024, "it grew from {before} to {after} pages");
    }
}

/// The pages this process has in memory, where the system says.
fn resident() -> Option<u64> {
    fs::read_to_string("/proc/self/statm").ok()?.split_whitespace().nth(1)?.parse().ok()
}

#[test]
fn more_than_customers_make_in_a_minute_are_turned_away_until_the_next() {
    let mut door = Door::new(PORT, Arc::new(names()));
    let second = Duration::from_secs(1);
    let heard = (0..1000).filter(|_| door.knock(5 * second)).count();
    assert_eq!(heard, MOST_A_MINUTE as usize);
    assert!(!door.knock(59 * second) && door.knock(61 * second));
}

#[test]
fn a_page_that_is_loaded_again_is_thanked_and_not_passed_on_again() {
    let mut door = Door::new(PORT, Arc::new(names()));
    assert!(matches!(door.hear(good(QUERY).as_bytes()), Passed::Thanks(Some(_))));
    for _ in 0..3 {
        assert_eq!(door.hear(good(QUERY).as_bytes()), Passed::Thanks(None));
    }
}
