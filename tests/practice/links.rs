//! The shop looks after its payment links.

use reqwest::StatusCode;
use reqwest::header::CONTENT_TYPE;
use rex_console::practice::Settings;
use serde_json::{Value, json};

use super::shop::{read, settings, shop, shop_with};

#[tokio::test]
async fn a_new_link_answers_with_everything_about_it_but_the_currency() {
    let shop = shop().await;
    let body = r#"{"product_name": "Premium Plan", "amount": 99.99, "description": "Monthly subscription",
                   "expires_days": 30, "payment_limit": 10}"#;
    let answer = shop.send_text("POST", "/api/payment-links", body).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    assert!(answer.text.contains("\"amount\":99.99,"), "a number with its digits: {}", answer.text);

    let answered = answer.json();
    let link = answered["data"].as_object().unwrap();
    let mut names: Vec<_> = link.keys().map(String::as_str).collect();
    names.sort_unstable();
    assert_eq!(
        names,
        [
            "active",
            "amount",
            "created_at",
            "description",
            "expires_at",
            "id",
            "payment_count",
            "payment_limit",
            "product_name",
            "updated_at",
            "url"
        ]
    );
    assert_eq!(link["id"], 1);
    assert_eq!(link["active"], true);
    assert_eq!((&link["payment_count"], &link["payment_limit"]), (&json!(0), &json!(10)));
    let moment = |name: &str| link[name].as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
    assert_eq!(moment("expires_at").as_second() - moment("created_at").as_second(), 30 * 86_400);
    let url = link["url"].as_str().unwrap();
    let slug = url.strip_prefix(&format!("{}/checkout/", shop.base)).unwrap();
    assert!(slug.len() >= 20, "nobody guesses {slug}");
    assert_eq!(shop.control.links()[0].amount_minor, 9_999);
}

#[tokio::test]
async fn amounts_keep_their_digits_whatever_the_currency() {
    for (currency, sent, shown, minor) in [
        ("EUR", "\"12.5\"", "12.50", 1_250),
        ("EUR", "0.07", "0.07", 7),
        ("EUR", "70368744177664.01", "", 0),
        ("EUR", "999999999999.99", "999999999999.99", 99_999_999_999_999),
        ("jpy", "500", "500", 500),
        ("BHD", "1.005", "1.005", 1_005),
    ] {
        let shop = shop_with(Settings { currency: currency.into(), ..settings() }).await;
        let body = format!(r#"{{"product_name":"A","amount":{sent}}}"#);
        let answer = shop.send_text("POST", "/api/payment-links", &body).await;
        if shown.is_empty() {
            assert!(answer.complaint("amount").contains("greater"));
            continue;
        }
        assert!(answer.text.contains(&format!("\"amount\":{shown},")), "{}", answer.text);
        assert_eq!(shop.control.links()[0].amount_minor, minor);
    }
}

#[tokio::test]
async fn each_documented_limit_is_told_on_its_field() {
    let shop = shop().await;
    let long = |count: usize| "é".repeat(count);
    let wish = |field: &str, value: Value| {
        let mut wish = json!({ "product_name": "Tea", "amount": 2 });
        wish[field] = value;
        wish
    };
    for (field, value) in [
        ("product_name", Value::Null),
        ("product_name", json!("  ")),
        ("product_name", json!(7)),
        ("product_name", json!(long(256))),
        ("amount", Value::Null),
        ("amount", json!(0)),
        ("amount", json!(-5)),
        ("amount", json!("1.999")),
        ("amount", json!("12,50")),
        ("amount", json!("much")),
        ("amount", json!(true)),
        ("amount", json!([1])),
        ("description", json!(long(1_001))),
        ("description", json!({})),
        ("expires_days", json!(0)),
        ("expires_days", json!(366)),
        ("expires_days", json!(1.5)),
        ("expires_days", json!("soon")),
        ("payment_limit", json!(0)),
        ("payment_limit", json!(-1)),
        ("payment_limit", json!(1_001)),
        ("payment_limit", json!("1e2")),
    ] {
        let answer = shop.send("POST", "/api/payment-links", &wish(field, value.clone())).await;
        assert!(!answer.complaint(field).is_empty(), "{field} {value}");
    }
    assert_eq!(shop.control.link_count(), 0);

    for (field, value) in [
        ("product_name", json!(long(255))),
        ("description", json!(long(1_000))),
        ("description", json!("")),
        ("amount", json!("0.01")),
        ("expires_days", json!(365)),
        ("expires_days", json!("1")),
        ("payment_limit", json!(1_000)),
        ("payment_limit", Value::Null),
    ] {
        shop.link(&wish(field, value)).await;
    }
}

#[tokio::test]
async fn all_that_is_wrong_is_told_at_once() {
    let shop = shop().await;
    let answer = shop.send("POST", "/api/payment-links", &json!({ "expires_days": 0 })).await;
    for field in ["product_name", "amount", "expires_days"] {
        answer.complaint(field);
    }
    assert!(answer.json()["message"].as_str().unwrap().ends_with("(and 2 more errors)"));
}

#[tokio::test]
async fn bodies_that_are_no_json_object_make_nothing() {
    let shop = shop().await;
    for body in ["{", "[]", "7", "\"tea\"", "{\"product_name\":\"Tea\",\"amount\":2", "\u{0}"] {
        let answer = shop.send_text("POST", "/api/payment-links", body).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{body}");
        assert!(answer.json()["message"].is_string());
    }
    let huge = format!(r#"{{"product_name":"Tea","amount":2,"description":"{}"}}"#, "x".repeat(100_000));
    let answer = shop.send_text("POST", "/api/payment-links", &huge).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);

    let untold = shop.request("POST", "/api/payment-links").header(CONTENT_TYPE, "text/plain");
    let answer = read(untold.body(r#"{"product_name":"Tea","amount":2}"#)).await;
    answer.complaint("product_name");
    assert_eq!(shop.control.link_count(), 0);
}

#[tokio::test]
async fn the_list_comes_in_pages_newest_first() {
    let shop = shop().await;
    shop.control.add_links(37, 100).unwrap();
    let ids = |page: &Value| -> Vec<u64> {
        page["data"].as_array().unwrap().iter().map(|link| link["id"].as_u64().unwrap()).collect()
    };

    let first = shop.get("/api/payment-links").await.json();
    assert_eq!(ids(&first), (23..=37).rev().collect::<Vec<_>>());
    let meta = &first["meta"];
    assert_eq!(
        (&meta["current_page"], &meta["last_page"], &meta["per_page"], &meta["total"]),
        (&json!(1), &json!(3), &json!(15), &json!(37))
    );
    assert_eq!((&meta["from"], &meta["to"]), (&json!(1), &json!(15)));
    assert_eq!(first["links"]["prev"], Value::Null);

    let next = first["links"]["next"].as_str().unwrap().strip_prefix(&shop.base).unwrap();
    assert_eq!(ids(&shop.get(next).await.json()), (8..=22).rev().collect::<Vec<_>>());

    let last = shop.get("/api/payment-links?page=3").await.json();
    assert_eq!(ids(&last), (1..=7).rev().collect::<Vec<_>>());
    assert_eq!((&last["links"]["next"], &last["meta"]["to"]), (&Value::Null, &json!(37)));

    let beyond = shop.get("/api/payment-links?page=4").await.json();
    assert_eq!((ids(&beyond), &beyond["meta"]["from"]), (vec![], &Value::Null));

    let all = shop.get("/api/payment-links?per_page=100").await.json();
    assert_eq!(ids(&all).len(), 37);
    let capped = shop.get("/api/payment-links?per_page=1000").await.json();
    assert_eq!(capped["meta"]["per_page"], 100);
    for odd in ["page=0", "page=-1", "page=x", "per_page=0", "per_page=x", "page=99999999999999999999"] {
        let answer = shop.get(&format!("/api/payment-links?{odd}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{odd}");
        assert_eq!(ids(&answer.json()).len(), 15, "{odd}");
    }
    let farthest = shop.get(&format!("/api/payment-links?page={}&per_page=100", u32::MAX)).await;
    assert_eq!(ids(&farthest.json()), Vec::<u64>::new());
}

#[tokio::test]
async fn a_page_may_be_held_to_fewer_rows_than_asked_for() {
    let shop = shop().await;
    shop.control.add_links(20, 500).unwrap();
    shop.control.set_page_rows(4, 7);
    for (query, rows, last) in [("", 4, 5), ("?per_page=100", 7, 3), ("?per_page=2", 2, 10)] {
        let page = shop.get(&format!("/api/payment-links{query}")).await.json();
        let told =
            (page["data"].as_array().unwrap().len(), &page["meta"]["per_page"], &page["meta"]["last_page"]);
        assert_eq!(told, (rows, &json!(rows), &json!(last)), "{query}");
    }
}

#[tokio::test]
async fn an_empty_account_has_one_empty_page() {
    let list = shop().await.get("/api/payment-links").await.json();
    assert_eq!(
        (&list["data"], &list["meta"]["last_page"], &list["meta"]["total"]),
        (&json!([]), &json!(1), &json!(0))
    );
}

#[tokio::test]
async fn a_link_is_viewed_changed_toggled_and_deleted() {
    let shop = shop().await;
    let link = shop.link(&json!({ "product_name": "Tea", "amount": 2, "description": "Green" })).await;
    let path = format!("/api/payment-links/{}", link["id"]);
    assert_eq!(shop.get(&path).await.json()["data"], link);

    let change = json!({ "product_name": "Coffee", "description": "Black", "active": false });
    let changed = shop.send("PUT", &path, &change).await;
    assert_eq!(changed.status, StatusCode::OK);
    let seen = shop.get(&path).await.json();
    assert_eq!(changed.json(), seen);
    for field in ["product_name", "description", "active"] {
        assert_eq!(seen["data"][field], change[field]);
    }
    assert_eq!(seen["data"]["url"], link["url"]);

    let toggle = format!("{path}/toggle");
    for active in [true, false, true] {
        assert_eq!(shop.send("PATCH", &toggle, &json!({})).await.json()["data"]["active"], active);
        assert_eq!(shop.get(&path).await.json()["data"]["active"], active);
    }

    assert_eq!(shop.send("DELETE", &path, &json!({})).await.status, StatusCode::OK);
    for (method, path) in [("GET", &path), ("PUT", &path), ("DELETE", &path), ("PATCH", &toggle)] {
        let answer = shop.send(method, path, &json!({})).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{method}");
        assert!(answer.json()["message"].is_string());
    }
    assert_eq!(shop.open(link["url"].as_str().unwrap()).await.status, StatusCode::NOT_FOUND);
    let next = shop.link(&json!({ "product_name": "Tea", "amount": 2 })).await;
    assert_eq!(next["id"], 2, "an id isn't given twice");
}

#[tokio::test]
async fn what_is_fixed_at_creation_is_refused_later() {
    let shop = shop().await;
    let link = shop.link(&json!({ "product_name": "Tea", "amount": 2 })).await;
    let path = format!("/api/payment-links/{}", link["id"]);
    for field in ["amount", "expires_days", "payment_limit"] {
        let mut change = json!({ "product_name": "Tea", "description": null, "active": true });
        change[field] = json!(5);
        assert!(shop.send("PUT", &path, &change).await.complaint(field).contains("cannot be changed"));
    }
    for (field, value) in [
        ("product_name", json!("")),
        ("product_name", json!("n".repeat(256))),
        ("description", json!("d".repeat(1_001))),
        ("active", json!("perhaps")),
        ("active", Value::Null),
    ] {
        let mut change = json!({});
        change[field] = value;
        shop.send("PUT", &path, &change).await.complaint(field);
    }
    assert_eq!(shop.get(&path).await.json()["data"], link);
}

#[tokio::test]
async fn an_update_may_be_partial_unless_the_provider_is_strict() {
    let easy = shop().await;
    let link = easy.link(&json!({ "product_name": "Tea", "amount": 2, "description": "Green" })).await;
    let path = format!("/api/payment-links/{}", link["id"]);
    let changed = easy.send("PUT", &path, &json!({ "active": 0 })).await.json();
    assert_eq!(changed["data"]["active"], false);
    assert_eq!(
        (&changed["data"]["product_name"], &changed["data"]["description"]),
        (&json!("Tea"), &json!("Green"))
    );

    let strict = shop_with(Settings { strict: true, ..settings() }).await;
    strict.link(&json!({ "product_name": "Tea", "amount": 2 })).await;
    let whole = json!({ "product_name": "Tea", "description": null, "active": false });
    for field in ["product_name", "description", "active"] {
        let mut partial = whole.clone();
        partial.as_object_mut().unwrap().remove(field);
        strict.send("PUT", &path, &partial).await.complaint(field);
    }
    assert!(strict.control.links()[0].active);
    assert_eq!(strict.send("PUT", &path, &whole).await.status, StatusCode::OK);
    assert!(!strict.control.links()[0].active);
}
