//! What the provider remembers between runs.

use std::fs;

use reqwest::StatusCode;
use rex_console::practice::{Outcome, Refusal, Settings, StartError, StoreError, start};
use serde_json::json;

use super::shop::{TOKEN, settings, shop_with};

#[tokio::test]
async fn links_and_payments_are_there_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let store = Some(folder.path().join("new folder/practice.json"));
    let before = shop_with(Settings { store: store.clone(), ..settings() }).await;
    before.limited_link(2).await;
    before.limited_link(1).await;
    let paid = before.control.pay(1).unwrap();
    let waiting = before.control.pay_later(2).unwrap();
    before.send("DELETE", "/api/payment-links/1", &json!({})).await;
    let slug = |url: &str| url.rsplit('/').next().unwrap().to_owned();
    let old_slug = slug(&before.control.links()[0].url);
    before.practice.stop().await;

    let after = shop_with(Settings { store: store.clone(), ..settings() }).await;
    let link = after.control.link(2).unwrap();
    assert_eq!((slug(&link.url), link.held, after.control.link_count()), (old_slug, 1, 1));
    assert!(link.url.starts_with(&after.base), "the address is this run's");
    assert_eq!(after.get(&format!("/api/transactions/{paid}")).await.json()["status"], "succeeded");
    assert_eq!(after.control.pay(2), Err(Refusal::LimitReached));
    after.control.settle(&waiting, Outcome::Succeed).unwrap();
    assert_eq!(after.limited_link(1).await["id"], 3);
}

#[cfg(unix)]
#[tokio::test]
async fn the_file_is_private_and_holds_no_token() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("practice.json");
    let shop = shop_with(Settings { store: Some(path.clone()), ..settings() }).await;
    shop.limited_link(1).await;
    shop.control.pay(1).unwrap();
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(!fs::read_to_string(&path).unwrap().contains(TOKEN));
    let names: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["practice.json"], "nothing is left lying about");
}

#[tokio::test]
async fn a_file_that_is_something_else_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.txt");
    fs::write(&path, "Dear Rex").unwrap();
    let refused = start(Settings { store: Some(path.clone()), ..settings() }).await;
    assert!(matches!(refused, Err(StartError::Store(StoreError::NotAStore { .. }))));
    assert_eq!(fs::read_to_string(&path).unwrap(), "Dear Rex");
}

#[tokio::test]
async fn a_store_keeps_its_currency_and_version() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("practice.json");
    let with =
        |currency: &str| Settings { store: Some(path.clone()), currency: currency.to_owned(), ..settings() };
    start(with("EUR")).await.unwrap().stop().await;
    let other = start(with("JPY")).await;
    assert!(matches!(other, Err(StartError::Store(StoreError::Currency { .. }))));

    let later = fs::read_to_string(&path).unwrap().replace("\"version\":1", "\"version\":2");
    fs::write(&path, later).unwrap();
    let other = start(with("EUR")).await;
    assert!(matches!(other, Err(StartError::Store(StoreError::Version { found: 2, .. }))));
}

#[tokio::test]
async fn what_can_not_be_written_down_does_not_happen() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("inner");
    let shop = shop_with(Settings { store: Some(inner.join("practice.json")), ..settings() }).await;
    shop.limited_link(1).await;
    fs::remove_dir_all(&inner).unwrap();
    fs::write(&inner, "in the way").unwrap();

    let wish = json!({ "product_name": "Tea", "amount": 2 });
    let answer = shop.send("POST", "/api/payment-links", &wish).await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(matches!(shop.control.pay(1), Err(Refusal::Store(_))));
    assert_eq!((shop.control.link_count(), shop.control.links()[0].payment_count), (1, 0));
}

#[tokio::test]
async fn nothing_changes_after_the_stop() {
    let shop = shop_with(settings()).await;
    shop.limited_link(1).await;
    shop.practice.stop().await;
    assert!(matches!(shop.control.pay(1), Err(Refusal::Store(_))));
    assert!(shop.control.add_links(1, 100).is_err());
}
