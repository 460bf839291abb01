//! The listener for checkouts in this computer's browser: what it refuses, what it passes on, and that nothing that
//! comes makes it fall, grow or believe.
#![allow(clippy::unwrap_used, missing_docs, reason = "a story that can't go on should stop")]
#![allow(clippy::print_stdout, reason = "the storm tells its counts")]

#[path = "callback/page.rs"]
mod page;
#[path = "callback/sockets.rs"]
mod sockets;
#[path = "callback/storm.rs"]
mod storm;

use rex_console::{
    domain::callback::CallbackNames,
    services::{
        callback::{
            door::{Door, Passed},
            request::{LONGEST_HEAD, Refusal, Step, read},
        },
        provider::Dialect,
    },
};
use std::sync::Arc;

const PORT: u16 = 17_817;

fn names() -> CallbackNames {
    Dialect::built_in().callback_names()
}

/// A browser that comes back from a checkout.
fn good(query: &str) -> String {
    format!(
        "GET /paid?{query} HTTP/1.1\r\nHost: 127.0.0.1:{PORT}\r\nUser-Agent: Browser/1.0 (é)\r\n\
         Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\nAccept: text/html\r\n\r\n"
    )
}

const QUERY: &str = "order_id=WEB-1&transaction_id=pay_1&status=succeeded";

#[test]
fn a_browser_that_comes_back_is_read_with_every_name_of_the_dialect() {
    let names = names();
    for order in &names.order {
        for payment in &names.payment {
            let request = good(&format!("{order}=WEB%201&{payment}=pay_1&status=failed"));
            let Step::Called(callback) = read(request.as_bytes(), PORT, &names) else { panic!("{request}") };
            assert_eq!(callback.payment.as_str(), "pay_1");
            assert_eq!(callback.claimed_order.as_deref(), Some("WEB 1"));
        }
    }
    let by_name = good(QUERY).replace("127.0.0.1", "LocalHost");
    assert!(matches!(read(by_name.as_bytes(), PORT, &names), Step::Called(_)));
}

#[test]
fn whoever_paid_a_link_is_thanked_and_passed_on_to_nobody() {
    let request = good(&QUERY.replace("order_id=WEB-1&", ""));
    assert_eq!(read(request.as_bytes(), PORT, &names()), Step::OfLink);
    let mut door = Door::new(PORT, Arc::new(names()));
    assert_eq!(door.hear(request.as_bytes()), Passed::Thanks(None));
    assert_eq!(door.remembered(), 0);
}

#[test]
fn it_waits_for_the_whole_head_and_no_longer() {
    let request = good(QUERY);
    for length in 0..request.len() {
        assert_eq!(read(&request.as_bytes()[..length], PORT, &names()), Step::More, "{length}");
    }
    assert_eq!(read(&[b'a'; LONGEST_HEAD], PORT, &names()), Step::Refused(Refusal::TooLong));
    let long = request.replace("text/html", &"x".repeat(LONGEST_HEAD));
    assert_eq!(read(long.as_bytes(), PORT, &names()), Step::Refused(Refusal::TooLong));
}

#[test]
fn each_wrong_request_is_refused_for_its_own_reason() {
    let good = good(QUERY);
    let with = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        good.replacen(from, to, 1)
    };
    let header = |line: &str| with("Accept: text/html", line);
    let host = format!("Host: 127.0.0.1:{PORT}");
    let cases = [
        (Refusal::Method, with("GET ", "POST ")),
        (Refusal::Method, with("GET ", "HEAD ")),
        (Refusal::Method, with("GET ", "OPTIONS ")),
        (Refusal::Method, with("GET ", "CONNECT ")),
        (Refusal::Path, with("/paid?", "/?")),
        (Refusal::Path, with("/paid?", "/paid/?")),
        (Refusal::Path, with("/paid?", "/PAID?")),
        (Refusal::Path, with("/paid?", "//paid?")),
        (Refusal::Path, with("/paid?", "/x/../paid?")),
        (Refusal::Path, with("/paid?", "/%70aid?")),
        (Refusal::Path, with("/paid?", &format!("http://127.0.0.1:{PORT}/paid?"))),
        (Refusal::Host, with(&host, "Host: shop.example")),
        (Refusal::Host, with(&host, "Host: 127.0.0.1")),
        (Refusal::Host, with(&host, "Host: 127.0.0.1:80")),
        (Refusal::Host, with(&host, &format!("Host: 127.0.0.1.shop.example:{PORT}"))),
        (Refusal::Host, with(&host, &format!("Host: evil@127.0.0.1:{PORT}"))),
        (Refusal::Host, with(&host, &format!("Host: [::1]:{PORT}"))),
        (Refusal::Host, with(&host, "X: y")),
        (Refusal::Host, header(&host)),
        (Refusal::Body, header("Content-Length: 5")),
        (Refusal::Body, header("Transfer-Encoding: chunked")),
        (Refusal::Background, with("navigate", "no-cors")),
        (Refusal::Background, with("navigate", "cors")),
        (Refusal::Background, with("document", "iframe")),
        (Refusal::Names, with(QUERY, "")),
        (Refusal::Names, with("transaction_id=pay_1", "status=x")),
        (Refusal::Names, with("pay_1", "pay%201")),
        (Refusal::Names, with("pay_1", "pay%0d%0aX:%20y")),
        (Refusal::Names, with("pay_1", &"x".repeat(129))),
        (Refusal::Names, with("WEB-1", "%20WEB-1")),
        (Refusal::Names, with("WEB-1", "WEB%0a1")),
        (Refusal::Names, with("WEB-1", &"x".repeat(65))),
        (Refusal::NotHttp, with("HTTP/1.1", "HTTP/2")),
        (Refusal::NotHttp, with("HTTP/1.1", "HTTP/1.1 x")),
        (Refusal::NotHttp, with("GET ", "get ")),
        (Refusal::NotHttp, with("GET ", "GET  ")),
        (Refusal::NotHttp, with("pay_1", "pay\u{e9}")),
        (Refusal::NotHttp, header("no colon")),
        (Refusal::NotHttp, header(": no name")),
        (Refusal::NotHttp, header("A b: folded name")),
        (Refusal::NotHttp, header("A: b\u{0}c")),
        (Refusal::NotHttp, header("A: b\nX: y")),
        (Refusal::TooLong, header(&"A: b\r\n".repeat(120))),
    ];
    for (why, request) in cases {
        assert_eq!(read(request.as_bytes(), PORT, &names()), Step::Refused(why), "{request}");
    }
    let bytes = [b"GET /paid HTTP/1.1\r\nA: \xff\xfe\r\n\r\n".as_slice(), &[0; 4]].concat();
    assert_eq!(read(&bytes, PORT, &names()), Step::Refused(Refusal::NotHttp));
}
