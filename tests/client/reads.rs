//! Reads: repeated after trouble on the way, never after an answer that says something.

use crate::peer::{
    CANARY, Peer, Reply, answer, cut, cut_body, cut_chunks, garbage, json, link, settings, status,
};
use rex_console::{
    domain::link::LinkId,
    services::provider::{ApiErrorKind as K, Client, ClientSettings, Outcome, Urgency},
};
use std::time::{Duration, Instant};
use url::Url;

const LIST: &str = r#"{"current_page":1,"data":[{"id":1,"name":"a","amount":"1"},{"id":2,"name":"b"},{"id":"x"}],"last_page":2,"total":4}"#;

fn seven() -> LinkId {
    LinkId("7".into())
}

#[tokio::test]
async fn a_list_asks_with_the_right_headers_and_keeps_unreadable_rows_apart() {
    let peer = Peer::start([json(200, LIST)]).await;
    let page = peer.client().list_page(1, Urgency::Background).await.unwrap();
    assert_eq!((page.links.len(), page.next, page.last_page, page.total), (1, Some(2), Some(2), Some(4)));
    let unreadable: Vec<_> = page.unreadable.into_iter().map(|row| (row.id, row.field)).collect();
    let named = |id: &str, field: &str| (Some(LinkId(id.into())), field.to_owned());
    assert_eq!(unreadable, [named("2", "amount"), named("x", "product_name")]);

    let seen = &peer.seen()[0];
    assert_eq!(seen.line(), "GET /api/payment-links?page=1&per_page=100");
    assert_eq!(seen.header("accept"), Some("application/json"));
    assert_eq!(seen.header("authorization").unwrap(), format!("Bearer {CANARY}"));
    assert!(seen.header("user-agent").unwrap().starts_with("rex-console/"));
    assert_eq!(seen.header("origin"), None, "only one-off payments name the website");
}

#[tokio::test]
async fn a_refused_page_size_is_asked_for_once_only() {
    let refusal = json(422, r#"{"message":"no","errors":{"per_page":["too many"]}}"#);
    let peer = Peer::start([refusal, json(200, LIST), json(200, LIST)]).await;
    let client = peer.client();
    client.list_page(1, Urgency::Foreground).await.unwrap();
    client.list_page(1, Urgency::Foreground).await.unwrap();
    let bare = "GET /api/payment-links?page=1";
    assert_eq!(peer.lines(), ["GET /api/payment-links?page=1&per_page=100", bare, bare]);
}

#[tokio::test]
async fn a_list_that_ignores_the_page_is_not_read_for_ever() {
    let peer = Peer::start([json(200, LIST)]).await;
    let error = peer.client().list_page(2, Urgency::Background).await.unwrap_err();
    assert_eq!(error.kind, K::Decode { field: "current_page".into() });
}

#[tokio::test]
async fn trouble_on_the_way_is_got_over() {
    for trouble in [cut(), cut_body(), cut_chunks(), garbage(), status(500, ""), status(502, "<html>")] {
        let peer = Peer::start([trouble.clone(), trouble, json(200, &link("7"))]).await;
        let link = peer.client().view_link(&seven(), Urgency::Foreground).await.unwrap();
        assert_eq!((link.id, link.payment_count), (seven(), Some(0)));
        assert_eq!(peer.seen().len(), 3);
    }
}

#[tokio::test]
async fn trouble_that_stays_is_reported_after_three_attempts() {
    for (trouble, kind, code) in [
        (cut(), K::Lost, None),
        (cut_body(), K::Lost, Some(200)),
        (status(503, "<title>Down</title>"), K::Server { status: 503 }, Some(503)),
    ] {
        let peer = Peer::start(vec![trouble; 5]).await;
        let error = peer.client().view_link(&seven(), Urgency::Foreground).await.unwrap_err();
        assert_eq!((error.kind, error.status, error.outcome), (kind, code, Outcome::NotDone));
        assert_eq!(peer.seen().len(), 3);
    }
}

#[tokio::test]
async fn an_answer_that_says_something_is_not_asked_for_again() {
    let unknown = r#"{"message":"No query results for model [Link] 7"}"#;
    for (reply, kind) in [
        (json(401, r#"{"message":"Unauthenticated."}"#), K::Unauthorized),
        (answer(302, &["Location: /login"], ""), K::Unauthorized),
        (answer(302, &["Location: https://portal.test/"], ""), K::NotJson),
        (status(403, "no"), K::Forbidden),
        (json(404, unknown), K::NotFound),
        (json(404, r#"{"message":"The route api/x could not be found."}"#), K::NoSuchRoute),
        (status(405, ""), K::NoSuchRoute),
        (status(200, "<html><title>Free WLAN</title>"), K::NotJson),
        (status(200, ""), K::NotJson),
        (status(204, ""), K::NotJson),
        (json(200, r#"{"data":{"id":7"#), K::NotJson),
        (json(200, r#"{"data":{"id":7,"name":"x","amount":1e999}}"#), K::Decode { field: "amount".into() }),
        (json(200, &link("8")), K::Decode { field: "id".into() }),
    ] {
        let peer = Peer::start([reply]).await;
        let error = peer.client().view_link(&seven(), Urgency::Foreground).await.unwrap_err();
        assert_eq!(error.kind, kind, "{error}");
        assert!(!error.is_perhaps_done());
        assert_eq!(peer.seen().len(), 1, "{error}");
    }
}

#[tokio::test]
async fn a_silent_provider_costs_a_poll_its_short_limit() {
    let peer = Peer::start(vec![Reply::Silence; 3]).await;
    let started = Instant::now();
    let error = peer.client().view_link(&seven(), Urgency::Poll).await.unwrap_err();
    assert_eq!((error.kind, error.status), (K::Lost, None));
    assert!((300..1200).contains(&started.elapsed().as_millis()), "{:?}", started.elapsed());
}

#[tokio::test]
async fn an_endless_answer_is_not_swallowed() {
    let endless = json(200, &format!("{{\"data\":\"{}\"}}", "x".repeat(5 * 1024 * 1024)));
    let peer = Peer::start([endless]).await;
    assert_eq!(peer.client().check_token().await.unwrap_err().kind, K::TooLarge);
}

#[tokio::test]
async fn nobody_there_means_not_sent() {
    let client = Client::new(settings(&Peer::gone().await)).unwrap();
    let error = client.check_token().await.unwrap_err();
    assert_eq!((error.kind, error.outcome, error.status), (K::NotSent, Outcome::NotDone, None));
}

#[tokio::test]
async fn who_does_not_speak_tls_is_told_nothing() {
    let peer = Peer::start([]).await;
    let mut settings = settings(&peer.base);
    settings.base.set_scheme("https").unwrap();
    settings.limits.connect = Duration::from_millis(200);
    let error = Client::new(settings).unwrap().check_token().await.unwrap_err();
    assert_eq!(error.kind, K::NotSent, "{error}");
    assert_eq!(peer.seen().len(), 0);
}

#[tokio::test]
async fn both_forms_of_retry_after_hold_everybody_back_unsent() {
    let date = ["Date: Sun, 22 Nov 2026 14:45:00 GMT", "Retry-After: Sun, 22 Nov 2026 14:45:40 GMT"];
    for headers in [&["Retry-After: 40"][..], &date[..]] {
        let peer = Peer::start([answer(429, headers, "{}")]).await;
        let client = peer.client();
        let said = client.check_token().await.unwrap_err();
        assert_eq!(said.kind, K::RateLimited { retry_after: Duration::from_secs(40) });
        assert_eq!(said.status, Some(429));
        let held = client.clone().view_link(&seven(), Urgency::Foreground).await.unwrap_err();
        let K::RateLimited { retry_after } = held.kind else { panic!("{held:?}") };
        assert!(retry_after > Duration::from_secs(38));
        assert_eq!((held.status, held.outcome), (None, Outcome::NotDone));
        assert_eq!(peer.seen().len(), 1, "the second call was never sent");
    }
}

#[tokio::test]
async fn when_few_calls_are_left_the_background_stands_back() {
    let peer = Peer::start([answer(200, &["X-RateLimit-Remaining: 5"], "[]"), json(200, &link("7"))]).await;
    let client = peer.client();
    client.check_token().await.unwrap();
    let held = client.list_page(1, Urgency::Background).await.unwrap_err();
    assert!(matches!(held.kind, K::RateLimited { .. }) && held.status.is_none());
    client.view_link(&seven(), Urgency::Poll).await.unwrap();
    assert_eq!(peer.seen().len(), 2);
}

#[tokio::test]
async fn the_token_check_needs_a_list_but_no_amounts() {
    for (reply, passes) in [
        (json(200, r#"{"data":[{"id":1,"amount":"gibberish"}],"meta":{}}"#), true),
        (json(200, "[]"), true),
        (json(200, r#"{"hello":"I am the router"}"#), false),
        (status(200, "<html>Sign in to the hotel's network</html>"), false),
        (json(401, "{}"), false),
    ] {
        let peer = Peer::start([reply]).await;
        assert_eq!(peer.client().check_token().await.is_ok(), passes);
    }
}

#[tokio::test]
async fn the_providers_clock_is_remembered() {
    let peer = Peer::start([answer(200, &["Date: Sun, 22 Nov 2026 14:45:00 GMT"], "[]")]).await;
    let client = peer.client();
    assert_eq!(client.provider_date(), None);
    client.check_token().await.unwrap();
    let (date, seen) = client.provider_date().unwrap();
    assert_eq!(date.to_string(), "2026-11-22T14:45:00Z");
    assert!(seen.elapsed() < Duration::from_mins(1));
}

#[test]
fn settings_that_cannot_work_are_refused_before_any_call() {
    let good = settings(&Url::parse("https://portal.rexpayments.com").unwrap());
    assert!(Client::new(good.clone()).is_ok());
    let bases = [
        "http://portal.rexpayments.com",
        "ftp://127.0.0.1",
        "https://a:b@portal.rexpayments.com",
        "http://127.0.0.1.evil.test",
        "data:x",
    ];
    let bases = bases.map(|base| ClientSettings { base: Url::parse(base).unwrap(), ..good.clone() });
    let tokens =
        ["", "rx_a b", "rx_\n", "rx_ü"].map(|token| ClientSettings { token: token.into(), ..good.clone() });
    for settings in bases.into_iter().chain(tokens) {
        assert_eq!(Client::new(settings).unwrap_err().kind, K::Settings);
    }
}
