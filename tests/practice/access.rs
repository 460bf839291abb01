//! Who is let in, and what others are told.

use reqwest::StatusCode;
use reqwest::header::{ACCEPT, AUTHORIZATION};
use rex_console::practice::{Settings, StartError, start};
use serde_json::json;

use super::shop::{TOKEN, read, settings, shop, shop_with};

#[tokio::test]
async fn the_token_is_taken_from_the_header_or_from_the_address() {
    let shop = shop().await;
    assert_eq!(shop.get("/api/payment-links").await.status, StatusCode::OK);

    let by_address = format!("{}/api/payment-links?api_token={TOKEN}", shop.base);
    let answer = read(shop.http.get(by_address).header(ACCEPT, "application/json")).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(!answer.text.contains(TOKEN), "page addresses must not carry the token on");
}

#[tokio::test]
async fn every_call_refuses_strangers() {
    let shop = shop().await;
    let link = shop.link(&json!({ "product_name": "Tea", "amount": 2 })).await;
    let one = format!("/api/payment-links/{}", link["id"]);
    let toggle = format!("{one}/toggle");
    for (method, path) in [
        ("GET", "/api/payment-links"),
        ("POST", "/api/payment-links"),
        ("GET", &one),
        ("PUT", &one),
        ("DELETE", &one),
        ("PATCH", &toggle),
        ("POST", "/api/generate-payment-link"),
        ("GET", "/api/transactions/pay_x"),
    ] {
        for wrong in ["Bearer wrong", "Bearer ", "Basic rx_practice_for_tests", "rx_practice_for_tests"] {
            let address = format!("{}{path}", shop.base);
            let request = shop.http.request(method.parse().unwrap(), address);
            let answer = read(request.header(ACCEPT, "application/json").header(AUTHORIZATION, wrong)).await;
            assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{method} {path} {wrong}");
            assert!(answer.json()["message"].is_string());
        }
    }
    assert_eq!(shop.control.link_count(), 1);
}

#[tokio::test]
async fn a_stranger_who_does_not_ask_for_json_is_sent_to_the_sign_in_page() {
    let shop = shop().await;
    for accept in ["*/*", "text/html"] {
        let address = format!("{}/api/payment-links", shop.base);
        let answer = read(shop.http.get(address).header(ACCEPT, accept)).await;
        assert_eq!(answer.status, StatusCode::FOUND);
        assert_eq!(answer.location(), "/login");
    }
    let page = shop.open(&format!("{}/login", shop.base)).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.headers["content-type"].to_str().unwrap().starts_with("text/html"));

    let known = shop.request("GET", "/api/payment-links").header(ACCEPT, "*/*");
    assert_eq!(read(known).await.status, StatusCode::OK);
}

#[tokio::test]
async fn unknown_calls_and_wrong_methods_are_told_in_json() {
    let shop = shop().await;
    for path in ["/api", "/api/nothing", "/api/payment-links/1/2/3", "/api/payment-links/seven"] {
        let answer = shop.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.json()["message"].is_string());
    }
    for (method, path) in [
        ("DELETE", "/api/payment-links"),
        ("GET", "/api/generate-payment-link"),
        ("POST", "/api/payment-links/1/toggle"),
        ("PUT", "/api/transactions/1"),
    ] {
        let answer = shop.send(method, path, &json!({})).await;
        assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
        assert!(answer.json()["message"].is_string());
        assert!(answer.headers.contains_key("allow"));
    }
}

#[tokio::test]
async fn the_one_request_too_many_is_told_when_to_come_back() {
    let shop = shop_with(Settings { requests_per_minute: Some(3), ..settings() }).await;
    for left in ["2", "1", "0"] {
        let answer = shop.get("/api/payment-links").await;
        assert_eq!(answer.status, StatusCode::OK);
        assert_eq!(answer.headers["x-ratelimit-limit"], "3");
        assert_eq!(answer.headers["x-ratelimit-remaining"], left);
    }
    let refused = shop.get("/api/payment-links").await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(refused.headers["x-ratelimit-remaining"], "0");
    assert!(refused.json()["message"].is_string());
    let wait: u64 = refused.headers["retry-after"].to_str().unwrap().parse().unwrap();
    assert!((1..=60).contains(&wait));

    shop.control.forward(std::time::Duration::from_secs(wait));
    assert_eq!(shop.get("/api/payment-links").await.status, StatusCode::OK);
}

#[tokio::test]
async fn strangers_can_not_use_up_the_accounts_requests() {
    let shop = shop_with(Settings { requests_per_minute: Some(1), ..settings() }).await;
    let knock =
        || shop.http.get(format!("{}/api/payment-links", shop.base)).header(ACCEPT, "application/json");
    let first = read(knock()).await;
    assert_eq!(first.status, StatusCode::UNAUTHORIZED);
    assert_eq!(first.headers["x-ratelimit-remaining"], "0");
    assert_eq!(read(knock()).await.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(shop.get("/api/payment-links").await.status, StatusCode::OK);
}

#[tokio::test]
async fn it_does_not_start_on_settings_it_can_not_meet() {
    let empty = start(Settings::new(String::new().into())).await;
    assert!(matches!(empty, Err(StartError::EmptyToken)));
    let invented = start(Settings { currency: "COINS".into(), ..settings() }).await;
    assert!(matches!(invented, Err(StartError::Currency(_))));

    let shop = shop().await;
    let taken = start(Settings { port: shop.practice.addr().port(), ..settings() }).await;
    assert!(matches!(taken, Err(StartError::Port { .. })));
}

#[tokio::test]
async fn stopping_frees_the_port_and_ends_every_connection() {
    let shop = shop().await;
    assert_eq!(shop.get("/api/payment-links").await.status, StatusCode::OK);
    let (base, http, port) = (shop.base.clone(), shop.http.clone(), shop.practice.addr().port());
    shop.practice.stop().await;
    assert!(http.get(format!("{base}/")).send().await.is_err());

    let again = start(Settings { port, ..settings() }).await.unwrap();
    assert_eq!(again.addr().port(), port);
}

#[tokio::test]
async fn nothing_that_is_printed_for_debugging_shows_the_token() {
    let shop = shop().await;
    let shown = format!("{:?} {:?} {:?}", settings(), shop.practice, shop.control);
    assert!(!shown.contains(TOKEN));
}
