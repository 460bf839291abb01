//! When a link may not be paid: switched off, expired, used up; and who gets the last place.

use std::time::Duration;

use reqwest::StatusCode;
use rex_console::practice::{Outcome, Refusal};
use serde_json::{Value, json};

use super::shop::{payment_id, shop};

const DAY: Duration = Duration::from_hours(24);

fn id_and_url(link: &Value) -> (u64, &str) {
    (link["id"].as_u64().unwrap(), link["url"].as_str().unwrap())
}

#[tokio::test]
async fn a_link_that_is_switched_off_says_so_also_on_a_page_left_open() {
    let shop = shop().await;
    let link = shop.link(&json!({ "product_name": "Tea", "amount": 2 })).await;
    let (id, url) = id_and_url(&link);
    shop.send("PATCH", &format!("/api/payment-links/{id}/toggle"), &json!({})).await;
    let page = shop.open(url).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert!(page.text.contains("not active") && !page.text.contains("id=\"pay\""));
    assert_eq!(shop.submit(url, "pay", "left-open").await.status, StatusCode::FORBIDDEN);
    assert_eq!(shop.control.pay(id), Err(Refusal::Inactive));
    assert_eq!(shop.control.links()[0].payment_count, 0);
}

#[tokio::test]
async fn a_link_ends_when_its_days_are_over() {
    let shop = shop().await;
    let link = shop.link(&json!({ "product_name": "Tea", "amount": 2, "expires_days": 2 })).await;
    let (id, url) = id_and_url(&link);
    shop.control.forward(DAY);
    shop.control.pay(id).unwrap();
    shop.control.forward(DAY);
    let page = shop.open(url).await;
    assert_eq!(page.status, StatusCode::GONE);
    assert!(page.text.contains("expired"));
    assert_eq!(shop.submit(url, "pay", "late").await.status, StatusCode::GONE);
    assert_eq!(shop.control.pay(id), Err(Refusal::Expired));

    let seen = shop.get(&format!("/api/payment-links/{id}")).await.json();
    assert_eq!((&seen["data"]["active"], &seen["data"]["payment_count"]), (&json!(true), &json!(1)));
}

#[tokio::test]
async fn a_pending_payment_holds_its_place_until_it_is_settled() {
    let shop = shop().await;
    let link = shop.limited_link(1).await;
    let (id, url) = id_and_url(&link);
    let waiting = shop.follow(&shop.press(url, "pending").await).await;
    let payment = payment_id(&waiting.text).to_owned();
    let path = format!("/api/transactions/{payment}");
    assert_eq!(shop.get(&path).await.json()["status"], "pending");
    assert_eq!((shop.control.links()[0].held, shop.control.links()[0].payment_count), (1, 0));
    assert_eq!(shop.open(url).await.status, StatusCode::GONE);
    assert_eq!(shop.control.pay(id), Err(Refusal::LimitReached));

    shop.control.settle(&payment, Outcome::Fail).unwrap();
    assert_eq!(shop.get(&path).await.json()["status"], "failed");
    assert_eq!(shop.control.settle(&payment, Outcome::Succeed), Err(Refusal::NotPending));

    let second = shop.control.pay_later(id).unwrap();
    shop.control.settle(&second, Outcome::Succeed).unwrap();
    assert_eq!((shop.control.links()[0].held, shop.control.links()[0].payment_count), (0, 1));
    assert!(shop.open(url).await.text.contains("as often as it may be"));
}

#[tokio::test]
async fn a_decline_takes_no_place() {
    let shop = shop().await;
    let link = shop.limited_link(1).await;
    let (id, url) = id_and_url(&link);
    shop.control.decline(id).unwrap();
    shop.press(url, "decline").await;
    shop.control.pay(id).unwrap();
    assert_eq!(shop.control.decline(id), Err(Refusal::LimitReached));
    let mut statuses: Vec<_> = shop.control.payments_of(id).iter().map(|payment| payment.status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, ["failed", "failed", "succeeded"]);
}

#[tokio::test]
async fn a_payment_left_pending_settles_by_itself_in_time() {
    let shop = shop().await;
    let link = shop.limited_link(3).await;
    let (id, _) = id_and_url(&link);
    let payment = shop.control.pay_later(id).unwrap();
    shop.control.forward(Duration::from_mins(50));
    assert_eq!(shop.control.payment(&payment).unwrap().status, "pending");
    shop.control.forward(Duration::from_mins(10));
    assert_eq!(shop.get(&format!("/api/payment-links/{id}")).await.json()["data"]["payment_count"], 1);
    assert_eq!(shop.get(&format!("/api/transactions/{payment}")).await.json()["status"], "succeeded");
}

#[tokio::test]
async fn a_payment_outlives_its_deleted_link() {
    let shop = shop().await;
    let link = shop.limited_link(1).await;
    let (id, _) = id_and_url(&link);
    let payment = shop.control.pay_later(id).unwrap();
    shop.send("DELETE", &format!("/api/payment-links/{id}"), &json!({})).await;
    assert_eq!(shop.control.pay(id), Err(Refusal::Unknown));
    shop.control.settle(&payment, Outcome::Succeed).unwrap();
    assert_eq!(shop.get(&format!("/api/transactions/{payment}")).await.json()["status"], "succeeded");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_customers_at_the_last_place_exactly_one_pays() {
    let shop = shop().await;
    for round in 0..60_u64 {
        let limit = 1 + round % 2;
        let link = shop.limited_link(limit).await;
        let (id, url) = id_and_url(&link);
        if limit == 2 {
            shop.control.pay(id).unwrap();
        }
        let first = if round % 3 == 0 { "pending" } else { "pay" };
        let (one, other) = tokio::join!(shop.submit(url, first, "one"), shop.submit(url, "pay", "other"));
        let mut statuses = [one.status.as_u16(), other.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 410], "round {round}");
        let link = shop.control.link(id).unwrap();
        assert_eq!(link.payment_count + link.held, limit);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_crowd_never_pays_more_than_the_limit() {
    let shop = shop().await;
    let link = shop.limited_link(5).await;
    let (id, _) = id_and_url(&link);
    let crowd: Vec<_> = (0..40)
        .map(|_| {
            let control = shop.control.clone();
            tokio::spawn(async move { control.pay(id).is_ok() })
        })
        .collect();
    let mut paid = 0;
    for customer in crowd {
        paid += u32::from(customer.await.unwrap());
    }
    assert_eq!((paid, shop.control.link(id).unwrap().payment_count), (5, 5));
}
