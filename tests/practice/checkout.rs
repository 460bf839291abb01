//! The page a customer sees.

use reqwest::StatusCode;
use serde_json::json;

use super::shop::{attempt, payment_id, shop};

#[tokio::test]
async fn the_page_shows_what_is_paid_and_three_buttons() {
    let shop = shop().await;
    let link = shop.link(&json!({ "product_name": "Tea", "amount": "2.5", "description": "Green" })).await;
    let page = shop.open(link["url"].as_str().unwrap()).await;
    assert_eq!(page.status, StatusCode::OK);
    for piece in [
        "Practice · no real money",
        "Tea",
        "Green",
        "2.50",
        "EUR",
        "id=\"pay\"",
        "id=\"decline\"",
        "id=\"pending\"",
        "<form method=\"post\">",
        "width=device-width",
    ] {
        assert!(page.text.contains(piece), "{piece}");
    }
    for outside in ["<script", "http://", "https://", "src=", "@import"] {
        assert!(!page.text.contains(outside), "{outside}");
    }
    assert!(page.headers["content-security-policy"].to_str().unwrap().contains("default-src 'none'"));
    assert_eq!(page.headers["cache-control"], "no-store");
}

#[tokio::test]
async fn names_are_shown_as_text_whatever_they_contain() {
    let shop = shop().await;
    let wish = json!({
        "product_name": "<script>alert(1)</script>{{amount}}",
        "amount": 1,
        "description": "\"><img src=x onerror='alert(2)'>&",
    });
    let link = shop.link(&wish).await;
    let page = shop.open(link["url"].as_str().unwrap()).await;
    assert!(page.text.contains("&lt;script&gt;alert(1)&lt;/script&gt;{{amount}}"));
    assert!(page.text.contains("&quot;&gt;&lt;img src=x onerror=&#39;alert(2)&#39;&gt;&amp;"));
    assert!(!page.text.contains("<script") && !page.text.contains("<img"));

    let order = json!({ "order_id": "<b>7</b>", "amount": 1 });
    let order = shop.send("POST", "/api/generate-payment-link", &order).await.json();
    let page = shop.open(order["paymentLink"].as_str().unwrap()).await;
    assert!(page.text.contains("&lt;b&gt;7&lt;/b&gt;") && !page.text.contains("<b>"));
}

#[tokio::test]
async fn paying_counts_and_declining_does_not() {
    let shop = shop().await;
    let link = shop.link(&json!({ "product_name": "Tea", "amount": 2 })).await;
    let url = link["url"].as_str().unwrap();
    let path = format!("/api/payment-links/{}", link["id"]);

    let thanks = shop.follow(&shop.press(url, "pay").await).await;
    assert!(thanks.text.contains("data-status=\"succeeded\"") && thanks.text.contains("2.00"));
    let sorry = shop.follow(&shop.press(url, "decline").await).await;
    assert!(sorry.text.contains("data-status=\"failed\""));
    assert_ne!(payment_id(&thanks.text), payment_id(&sorry.text));

    assert_eq!(shop.get(&path).await.json()["data"]["payment_count"], 1);
    let failed = shop.get(&format!("/api/transactions/{}", payment_id(&sorry.text))).await.json();
    assert_eq!((&failed["status"], &failed["amount"]), (&json!("failed"), &json!(200)));
}

#[tokio::test]
async fn pressing_pay_twice_on_one_page_pays_once() {
    let shop = shop().await;
    let link = shop.link(&json!({ "product_name": "Tea", "amount": 2 })).await;
    let url = link["url"].as_str().unwrap();
    let page = shop.open(url).await;
    let first = shop.submit(url, "pay", attempt(&page.text)).await;
    let second = shop.submit(url, "pay", attempt(&page.text)).await;
    assert_eq!(first.location(), second.location());
    assert_eq!(shop.control.links()[0].payment_count, 1);

    shop.press(url, "pay").await;
    assert_eq!(shop.control.links()[0].payment_count, 2);
}

#[tokio::test]
async fn a_form_that_was_not_ours_pays_nothing() {
    let shop = shop().await;
    let link = shop.link(&json!({ "product_name": "Tea", "amount": 2 })).await;
    let url = link["url"].as_str().unwrap();
    assert_eq!(shop.submit(url, "steal", "x").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let bare = shop.http.post(url).send().await.unwrap();
    assert_eq!(bare.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(shop.submit(&format!("{}/checkout/nowhere", shop.base), "pay", "x").await.status, 404);
    assert_eq!(shop.control.links()[0].payment_count, 0);
    assert_eq!(shop.open(&format!("{}/thank-you/pay_x", shop.base)).await.status, StatusCode::NOT_FOUND);
    assert_eq!(shop.open(&format!("{}/elsewhere", shop.base)).await.status, StatusCode::NOT_FOUND);
}
