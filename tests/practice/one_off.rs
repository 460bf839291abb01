//! One order, one address, one payment; and what is told about a payment afterwards.

use reqwest::StatusCode;
use rex_console::practice::{Decision, Outcome, Refusal, Settings};
use serde_json::{Value, json};
use url::Url;

use super::shop::{Shop, payment_id, settings, shop, shop_with};

async fn order(shop: &Shop, order_id: &str) -> String {
    let wish = json!({ "order_id": order_id, "amount": "500.00" });
    let answer = shop.send("POST", "/api/generate-payment-link", &wish).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    let answer = answer.json();
    assert_eq!(answer.as_object().unwrap().len(), 1, "an address and nothing else: {answer}");
    answer["paymentLink"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn an_order_is_paid_once_and_its_payment_can_be_looked_up() {
    let shop = shop().await;
    let address = order(&shop, "123456").await;
    assert!(address.starts_with(&format!("{}/pay-now?o=", shop.base)));
    assert!(address.contains("&a=") && address.contains("&us=") && address.ends_with("%3D%3D"));
    let page = shop.open(&address).await;
    assert!(page.text.contains("123456") && page.text.contains("500.00"));

    let thanks = shop.follow(&shop.press(&address, "pay").await).await;
    let id = payment_id(&thanks.text);
    let answer = shop.get(&format!("/api/transactions/{id}")).await;
    assert_eq!(answer.status, StatusCode::OK);
    let payment = answer.json();
    let mut names: Vec<_> = payment.as_object().unwrap().keys().map(String::as_str).collect();
    names.sort_unstable();
    assert_eq!(names, ["amount", "created", "currency", "id", "livemode", "payment_method", "status"]);
    assert_eq!(payment["id"], id);
    assert_eq!(payment["amount"], 50_000);
    assert_eq!(payment["currency"], "eur");
    assert_eq!(payment["status"], "succeeded");
    assert_eq!(payment["livemode"], false);
    assert!(payment["payment_method"].is_string());
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    let age = i64::try_from(now).unwrap() - payment["created"].as_i64().unwrap();
    assert!((0..600).contains(&age), "UNIX seconds, just now");

    assert_eq!(shop.open(&address).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn a_declined_order_may_be_tried_again() {
    let shop = shop().await;
    let address = Url::parse(&order(&shop, "7").await).unwrap();
    let failed = shop.control.visit(&address, Decision::Decline).unwrap();
    assert_eq!(shop.get(&format!("/api/transactions/{failed}")).await.json()["status"], "failed");

    let waiting = shop.control.visit(&address, Decision::Pending).unwrap();
    assert_eq!(shop.control.visit(&address, Decision::Pay), Err(Refusal::Taken));
    shop.control.settle(&waiting, Outcome::Fail).unwrap();
    let paid = shop.control.visit(&address, Decision::Pay).unwrap();
    assert_eq!(shop.control.payment(&paid).unwrap().order_id.as_deref(), Some("7"));
    assert_eq!(shop.control.visit(&address, Decision::Pay), Err(Refusal::Taken));
}

#[tokio::test]
async fn an_address_with_a_part_changed_leads_nowhere() {
    let shop = shop().await;
    let address = order(&shop, "7").await;
    for changed in
        [address.replace("&a=", "&a=x"), address.replace("&us=", "&us=x"), address.replace("?o=", "?o=x")]
    {
        assert_eq!(shop.open(&changed).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn an_order_without_id_or_amount_is_refused() {
    let shop = shop().await;
    let path = "/api/generate-payment-link";
    for (field, wish) in [
        ("order_id", json!({ "amount": "5" })),
        ("order_id", json!({ "order_id": "", "amount": "5" })),
        ("order_id", json!({ "order_id": 123, "amount": "5" })),
        ("order_id", json!({ "order_id": "x".repeat(256), "amount": "5" })),
        ("amount", json!({ "order_id": "1" })),
        ("amount", json!({ "order_id": "1", "amount": "5.001" })),
        ("amount", json!({ "order_id": "1", "amount": Value::Null })),
    ] {
        shop.send("POST", path, &wish).await.complaint(field);
    }
    let by_number = shop.send_text("POST", path, r#"{"order_id":"1","amount":5.10}"#).await;
    assert_eq!(by_number.status, StatusCode::OK);
}

#[tokio::test]
async fn an_unknown_payment_is_not_found() {
    let answer = shop().await.get("/api/transactions/pay_unknown").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(answer.json()["message"].is_string());
}

#[tokio::test]
async fn the_customer_comes_back_with_order_transaction_and_status() {
    let callback = Url::parse("http://localhost:3000/paid?shop=1").unwrap();
    let shop = shop_with(Settings { callback_url: Some(callback), ..settings() }).await;
    for (button, status) in [("pay", "succeeded"), ("decline", "failed"), ("pending", "pending")] {
        let address = order(&shop, "A & B").await;
        let sent_back = shop.press(&address, button).await;
        assert_eq!(sent_back.status, StatusCode::SEE_OTHER);
        let back = Url::parse(sent_back.location()).unwrap();
        assert_eq!((back.host_str(), back.path()), (Some("localhost"), "/paid"));
        let query: Vec<(String, String)> = back.query_pairs().into_owned().collect();
        let names: Vec<_> = query.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["shop", "order_id", "transaction_id", "status"]);
        assert_eq!((query[1].1.as_str(), query[3].1.as_str()), ("A & B", status));
        let looked_up = shop.get(&format!("/api/transactions/{}", query[2].1)).await.json();
        assert_eq!(looked_up["status"], status);
    }

    let link = shop.link(&json!({ "product_name": "Tea", "amount": 2 })).await;
    let back = shop.press(link["url"].as_str().unwrap(), "pay").await;
    assert!(back.location().contains("transaction_id=") && !back.location().contains("order_id="));

    shop.control.set_callback(None);
    assert!(shop.press(link["url"].as_str().unwrap(), "pay").await.location().starts_with("/thank-you/"));
}
