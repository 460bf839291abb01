//! The provider misbehaves as it is told, on the wire.

use std::time::Duration;

use reqwest::StatusCode;
use rex_console::practice::{Body, Call, Fault, Kind, Settings};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::shop::{Shop, TOKEN, settings, shop, shop_with};

const CREATE: &str = r#"{"product_name":"Tea","amount":2}"#;

/// Everything that comes over a raw connection until it is closed, which it must be.
async fn raw_create(shop: &Shop) -> Vec<u8> {
    let mut stream = TcpStream::connect(shop.practice.addr()).await.unwrap();
    let request = format!(
        "POST /api/payment-links HTTP/1.1\r\nHost: practice\r\nAuthorization: Bearer {TOKEN}\r\n\
         Accept: application/json\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{CREATE}",
        CREATE.len()
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut received = Vec::new();
    let mut buffer = [0; 4_096];
    // A reset is a close, too.
    while let Ok(count @ 1..) = stream.read(&mut buffer).await {
        received.extend_from_slice(&buffer[..count]);
    }
    received
}

fn rule(text: &str) -> Fault {
    text.parse().unwrap()
}

#[tokio::test]
async fn a_connection_cut_before_leaves_nothing_done() {
    let shop = shop().await;
    shop.control.add_fault(rule("create:cut*1"));
    assert_eq!(raw_create(&shop).await, b"");
    assert_eq!(shop.control.link_count(), 0);
    assert_eq!(shop.send_text("POST", "/api/payment-links", CREATE).await.status, StatusCode::CREATED);
}

#[tokio::test]
async fn a_lost_answer_leaves_the_link_made() {
    let shop = shop().await;
    shop.control.add_fault(rule("create:cut-after*1"));
    assert_eq!(raw_create(&shop).await, b"");
    assert_eq!(shop.control.link_count(), 1);

    shop.control.add_fault(Fault::once(Call::Create, Kind::CutAfter));
    let lost =
        shop.request("POST", "/api/payment-links").json(&json!({ "product_name": "Tea", "amount": 2 }));
    assert!(lost.send().await.is_err());
    assert_eq!(shop.control.link_count(), 2);
    assert_eq!(shop.get("/api/payment-links").await.json()["meta"]["total"], 2);
}

#[tokio::test]
async fn a_truncated_answer_promises_more_than_comes() {
    let shop = shop().await;
    shop.control.add_fault(rule("create:truncate*1"));
    let received = String::from_utf8(raw_create(&shop).await).unwrap();
    let (head, body) = received.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 201"));
    let promised = head
        .lines()
        .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ").map(str::to_owned))
        .unwrap();
    assert_eq!(promised.parse::<usize>().unwrap() / 2, body.len());
    assert!(body.starts_with("{\"data\":"));
    assert_eq!(shop.control.link_count(), 1);

    shop.control.add_fault(rule("list:truncate"));
    let answer = shop.request("GET", "/api/payment-links").send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
    assert!(answer.bytes().await.is_err());
}

#[tokio::test]
async fn answers_can_be_errors_of_a_gateway_or_of_the_api() {
    let shop = shop().await;
    shop.control.add_fault(rule("any:status=502"));
    let gateway = shop.get("/api/payment-links").await;
    assert_eq!(gateway.status, StatusCode::BAD_GATEWAY);
    assert!(gateway.text.starts_with("<!DOCTYPE html>"));

    shop.control.clear_faults();
    shop.control.add_fault(Fault::once(Call::Create, Kind::Status(StatusCode::FORBIDDEN, Body::Json)));
    let refused = shop.send_text("POST", "/api/payment-links", CREATE).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(refused.json()["message"].is_string());

    shop.control.add_fault(rule("list:status=429/json*1"));
    assert!(shop.get("/api/payment-links").await.headers.contains_key("retry-after"));
    assert_eq!(shop.control.link_count(), 0);
}

#[tokio::test]
async fn a_gateway_can_give_up_although_the_call_was_done() {
    let shop = shop().await;
    shop.control.add_fault(rule("create:status-after=504*1"));
    let answer = shop.send_text("POST", "/api/payment-links", CREATE).await;
    assert_eq!(answer.status, StatusCode::GATEWAY_TIMEOUT);
    assert_eq!(shop.control.link_count(), 1);
}

#[tokio::test]
async fn bodies_can_be_garbage_or_empty_although_the_call_was_done() {
    let shop = shop().await;
    shop.control.add_fault(rule("create:garbage*1"));
    let garbage = shop.send_text("POST", "/api/payment-links", CREATE).await;
    assert_eq!(garbage.status, StatusCode::CREATED);
    assert_eq!(garbage.headers["content-type"], "application/json");
    assert!(serde_json::from_str::<serde_json::Value>(&garbage.text).is_err());

    shop.control.add_fault(rule("create:empty*1"));
    let empty = shop.send_text("POST", "/api/payment-links", CREATE).await;
    assert_eq!((empty.status, empty.text.as_str()), (StatusCode::CREATED, ""));
    assert_eq!(shop.control.link_count(), 2);
}

#[tokio::test]
async fn a_hotels_network_answers_in_the_providers_place() {
    let shop = shop().await;
    shop.control.add_fault(rule("create:html*1"));
    let page = shop.send_text("POST", "/api/payment-links", CREATE).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.headers["content-type"].to_str().unwrap().starts_with("text/html"));
    assert_eq!(shop.control.link_count(), 0);
}

#[tokio::test]
async fn a_late_answer_comes_in_the_end() {
    let shop = shop_with(Settings { faults: vec![rule("list:delay=300*1")], ..settings() }).await;
    let asked = std::time::Instant::now();
    assert_eq!(shop.get("/api/payment-links").await.status, StatusCode::OK);
    assert!(asked.elapsed() >= Duration::from_millis(300));
}

#[tokio::test]
async fn who_does_not_wait_may_have_been_heard_or_not() {
    let shop = shop().await;
    let impatient = || {
        let request = shop.request("POST", "/api/payment-links").timeout(Duration::from_millis(500));
        request.json(&json!({ "product_name": "Tea", "amount": 2 })).send()
    };
    shop.control.add_fault(rule("create:delay=3600000*1"));
    assert!(impatient().await.unwrap_err().is_timeout());
    assert_eq!(shop.control.link_count(), 0);

    shop.control.clear_faults();
    shop.control.add_fault(rule("create:delay-after=3600000*1"));
    let unheard =
        shop.request("POST", "/api/payment-links").json(&json!({ "product_name": "Tea", "amount": 2 }));
    let waiting = tokio::spawn(unheard.send());
    while shop.control.link_count() == 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert!(!waiting.is_finished());
    waiting.abort();
}

#[tokio::test]
async fn stopping_does_not_wait_for_a_late_answer() {
    let shop = shop().await;
    shop.control.add_fault(rule("list:delay=3600000"));
    let waiting = tokio::spawn(shop.request("GET", "/api/payment-links").send());
    while shop.control.requests(Call::List) == 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    shop.practice.stop().await;
    assert!(waiting.await.unwrap().is_err());
}

#[tokio::test]
async fn rules_hit_their_call_only_and_wear_off() {
    let shop = shop().await;
    shop.control.add_fault(rule("view:status=503*2"));
    shop.link(&json!({ "product_name": "Tea", "amount": 2 })).await;
    assert_eq!(shop.get("/api/payment-links").await.status, StatusCode::OK);
    for status in [503, 503, 200] {
        assert_eq!(shop.get("/api/payment-links/1").await.status, status);
    }
    assert_eq!(shop.get("/login").await.status, StatusCode::OK);
    let counts = [Call::Create, Call::List, Call::View, Call::Delete, Call::Any];
    assert_eq!(counts.map(|call| shop.control.requests(call)), [1, 1, 3, 0, 5]);
}

#[tokio::test]
async fn a_provider_whose_clock_is_wrong_says_so_in_its_dates() {
    let shop = shop().await;
    let year = |answer: &super::shop::Answer| answer.headers["date"].to_str().unwrap()[12..16].to_owned();
    let now = year(&shop.get("/api/payment-links").await);
    shop.control.set_clock_ahead(-40 * 365 * 86_400);
    let answer = shop.get("/api/payment-links").await;
    assert_eq!(answer.headers.get_all("date").iter().count(), 1);
    assert!(year(&answer) < now);
    let link = shop.link(&json!({ "product_name": "Tea", "amount": 2 })).await;
    assert!(link["created_at"].as_str().unwrap().starts_with(&year(&answer)));
}
