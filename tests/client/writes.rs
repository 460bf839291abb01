//! Writes: sent exactly once, and a failure says whether it may have been done.

use crate::peer::{Peer, Reply, answer, cut, cut_body, cut_chunks, garbage, json, link, settings, status};
use rex_console::{
    domain::{
        link::{LinkAddress, LinkEdit, LinkId, NewLink},
        money::{Currency, Money},
        order::OrderId,
    },
    services::provider::{ApiErrorKind as K, Client, ClientSettings, Outcome},
};
use std::time::Duration;

fn amount() -> Money {
    Money::from_minor(1250, Currency::from_code("EUR").expect("the euro is known"))
}

fn new_link() -> NewLink {
    NewLink {
        product_name: "T1-1-abcdefgh".into(),
        amount: amount(),
        description: None,
        expires_days: Some(1),
        payment_limit: Some(1),
    }
}

fn edit() -> LinkEdit {
    LinkEdit { product_name: "x".into(), description: String::new(), active: false }
}

#[tokio::test]
async fn a_created_link_is_read_from_the_answer() {
    let peer = Peer::start([json(201, &link("7"))]).await;
    let made = peer.client().create_link(&new_link()).await.unwrap();
    assert_eq!((made.id, made.amount, made.payment_count), (LinkId("7".into()), amount(), Some(0)));
    let seen = &peer.seen()[0];
    assert_eq!(seen.line(), "POST /api/payment-links");
    assert_eq!(seen.header("content-type"), Some("application/json"));
    assert_eq!(
        seen.body,
        r#"{"product_name":"T1-1-abcdefgh","amount":12.50,"expires_days":1,"payment_limit":1}"#
    );
}

#[tokio::test]
async fn a_create_whose_answer_is_lost_is_sent_once_and_perhaps_done() {
    for trouble in [
        cut(),
        cut_body(),
        cut_chunks(),
        garbage(),
        Reply::Silence,
        status(500, "<html>"),
        status(502, ""),
        answer(503, &["Retry-After: 2"], ""),
        status(408, ""),
        status(200, "<html>Welcome</html>"),
        json(201, r#"{"data":{"id":7"#),
        status(201, ""),
        answer(302, &["Location: https://elsewhere.test/"], ""),
        json(201, &format!("\"{}\"", "x".repeat(5 * 1024 * 1024))),
    ] {
        let peer = Peer::start([trouble, json(201, &link("7"))]).await;
        let error = peer.client().create_link(&new_link()).await.unwrap_err();
        assert_eq!((&error.kind, error.outcome), (&K::Lost, Outcome::Unknown), "{error}");
        assert!(error.is_perhaps_done());
        assert_eq!(peer.seen().len(), 1, "{error}");
    }
}

#[tokio::test]
async fn a_refused_create_certainly_changed_nothing() {
    for (reply, kind) in [
        (status(401, ""), K::Unauthorized),
        (answer(302, &["Location: http://portal.test/login"], ""), K::Unauthorized),
        (status(403, ""), K::Forbidden),
        (status(404, "<html>"), K::NoSuchRoute),
        (status(409, ""), K::Refused),
        (answer(429, &["Retry-After: 3"], ""), K::RateLimited { retry_after: Duration::from_secs(3) }),
        (
            json(422, r#"{"message":"Invalid.","errors":{"amount":["The amount must be at least 0.01."]}}"#),
            K::Validation {
                fields: vec![("amount".into(), vec!["The amount must be at least 0.01.".into()])],
                message: "Invalid.".into(),
            },
        ),
    ] {
        let peer = Peer::start([reply, json(201, &link("7"))]).await;
        let error = peer.client().create_link(&new_link()).await.unwrap_err();
        assert_eq!((&error.kind, error.outcome), (&kind, Outcome::NotDone));
        assert_eq!(peer.seen().len(), 1);
    }
}

#[tokio::test]
async fn a_refusal_stands_even_when_its_words_are_cut() {
    let reply = Reply::Bytes(b"HTTP/1.1 422 X\r\nContent-Length: 900\r\n\r\n{\"message\":".to_vec());
    let peer = Peer::start([reply]).await;
    let error = peer.client().create_link(&new_link()).await.unwrap_err();
    assert!(matches!(error.kind, K::Validation { .. }) && !error.is_perhaps_done());
}

#[tokio::test]
async fn a_create_that_was_done_but_cannot_be_read_says_both() {
    let bare = r#"{"data":{"url":"https://portal.rexpayments.com/checkout/7"}}"#;
    let peer = Peer::start([json(201, bare)]).await;
    let error = peer.client().create_link(&new_link()).await.unwrap_err();
    assert_eq!((error.kind, error.outcome), (K::Decode { field: "id".into() }, Outcome::Done));
}

#[tokio::test]
async fn nobody_there_means_nothing_was_charged() {
    let client = Client::new(settings(&Peer::gone().await)).unwrap();
    let error = client.create_link(&new_link()).await.unwrap_err();
    assert_eq!((error.kind, error.outcome), (K::NotSent, Outcome::NotDone));
}

#[tokio::test]
async fn changes_take_any_kind_of_yes() {
    let id = LinkId("7".into());
    for reply in [json(200, &link("7")), status(204, ""), json(200, r#"{"message":"done"}"#), json(200, "[]")]
    {
        let peer = Peer::start(vec![reply; 3]).await;
        let client = peer.client();
        let told = client.update_link(&id, &edit()).await.unwrap();
        assert_eq!(client.toggle_link(&id).await.unwrap(), told);
        client.delete_link(&id).await.unwrap();
        let path = "/api/payment-links/7";
        assert_eq!(
            peer.lines(),
            [format!("PUT {path}"), format!("PATCH {path}/toggle"), format!("DELETE {path}")]
        );
        assert_eq!(peer.seen()[0].body, r#"{"product_name":"x","description":"","active":false}"#);
    }
}

#[tokio::test]
async fn changes_are_sent_once_too() {
    let id = LinkId("7".into());
    let peer = Peer::start(vec![cut(); 6]).await;
    let client = peer.client();
    let results = [
        client.update_link(&id, &edit()).await.map(drop),
        client.toggle_link(&id).await.map(drop),
        client.delete_link(&id).await,
    ];
    for result in results {
        assert_eq!(result.unwrap_err().outcome, Outcome::Unknown);
    }
    assert_eq!(peer.seen().len(), 3);
}

#[tokio::test]
async fn an_id_that_would_leave_its_place_is_never_sent() {
    let peer = Peer::start([]).await;
    let error = peer.client().delete_link(&LinkId("..".into())).await.unwrap_err();
    assert_eq!((error.kind, error.outcome), (K::NotSent, Outcome::NotDone));
    let error = peer.client().delete_link(&LinkId("../users/1?x".into())).await.unwrap_err();
    assert_eq!(error.kind, K::Refused, "the peer's script is over");
    assert_eq!(peer.lines(), ["DELETE /api/payment-links/..%2Fusers%2F1%3Fx"]);
}

#[tokio::test]
async fn a_one_off_payment_names_the_website_and_gets_a_judged_address() {
    let order = OrderId::from_typed("123456").unwrap();
    let foreign = json(200, r#"{"paymentLink":"https://evil.test/pay"}"#);
    let peer = Peer::start([foreign, json(200, r#"{"message":"ok"}"#)]).await;
    let client = peer.client();
    let address = client.generate_payment(&order, amount()).await.unwrap();
    assert!(matches!(address, LinkAddress::Refused(_)));
    let seen = &peer.seen()[0];
    assert_eq!(seen.line(), "POST /api/generate-payment-link");
    assert_eq!(seen.header("origin"), Some("https://shop.example"));
    assert_eq!(seen.body, r#"{"order_id":"123456","amount":"12.50"}"#);

    let error = client.generate_payment(&order, amount()).await.unwrap_err();
    assert_eq!(error.kind, K::Decode { field: "paymentLink".into() });

    let own = format!(r#"{{"paymentLink":"{}pay-now?o=1"}}"#, peer.base);
    let other = Peer::start([json(200, &own)]).await;
    let settings = ClientSettings { base: other.base.clone(), origin: None, ..settings(&peer.base) };
    let address = Client::new(settings).unwrap().generate_payment(&order, amount()).await.unwrap();
    assert!(matches!(address, LinkAddress::Allowed(_)));
    assert_eq!(other.seen()[0].header("origin"), None);
}
