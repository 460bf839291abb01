//! Transaction details: the path is found once, and until then a 404 proves nothing.

use crate::peer::{Peer, Reply, json, settings, status};
use rex_console::{
    domain::payment::{PaymentId, PaymentStatus},
    services::provider::{ApiErrorKind as K, Client, ClientSettings, Dialect},
};

const PAYMENT: &str = r#"{"id":"pi_1","amount":1250,"currency":"eur","status":"succeeded","created":1795358702,"payment_method":"pm_1","livemode":false}"#;

fn no_route() -> Reply {
    json(404, r#"{"message":"The route api/x could not be found."}"#)
}

fn id() -> PaymentId {
    PaymentId::from_typed("pi_1").expect("it is one")
}

#[tokio::test]
async fn the_path_that_worked_is_remembered() {
    let unknown = json(404, r#"{"message":"No query results for model [Payment] pi_1"}"#);
    let peer =
        Peer::start([no_route(), status(405, ""), json(200, PAYMENT), json(200, PAYMENT), unknown]).await;
    let client = peer.client();
    let payment = client.payment(&id()).await.unwrap();
    assert_eq!(
        (payment.amount.to_string().as_str(), payment.status),
        ("12.50 EUR", PaymentStatus::Succeeded)
    );
    client.clone().payment(&id()).await.unwrap();
    assert_eq!(client.payment(&id()).await.unwrap_err().kind, K::NotFound);
    let paths = &Dialect::built_in().calls.transaction;
    let tried = [0, 1, 2, 2, 2].map(|which| format!("GET {}", paths[which].replace("{id}", "pi_1")));
    assert_eq!(peer.lines(), tried);
}

#[tokio::test]
async fn a_path_that_worked_before_is_tried_first_after_a_restart() {
    for (kept, first, kind) in [
        ("/api/payments/{id}", "GET /api/payments/pi_1", K::NotFound),
        ("/api/no-longer-named/{id}", "GET /api/transactions/pi_1", K::CouldNotAsk),
    ] {
        let peer = Peer::start([json(404, r#"{"message":"Not found"}"#), json(200, PAYMENT)]).await;
        let settings = ClientSettings { payment_path: Some(kept.into()), ..settings(&peer.base) };
        let client = Client::new(settings).unwrap();
        assert_eq!(client.payment(&id()).await.unwrap_err().kind, kind);
        assert_eq!(peer.lines(), [first]);
        client.payment(&id()).await.unwrap();
        assert_eq!(client.payment_path().map(|path| path.replace("{id}", "pi_1")), Some(first[4..].into()));
    }
}

#[tokio::test]
async fn until_a_path_has_worked_a_404_means_could_not_ask() {
    let peer = Peer::start([json(404, r#"{"message":"Not found"}"#)]).await;
    let error = peer.client().payment(&id()).await.unwrap_err();
    assert_eq!((error.kind, error.status), (K::CouldNotAsk, Some(404)));
    assert_eq!(peer.seen().len(), 1, "an answer about the payment is no missing route");

    let candidates = Dialect::built_in().calls.transaction.len();
    let peer = Peer::start(vec![no_route(); candidates]).await;
    assert_eq!(peer.client().payment(&id()).await.unwrap_err().kind, K::CouldNotAsk);
    assert_eq!(peer.seen().len(), candidates);
}

#[tokio::test]
async fn other_trouble_is_said_as_it_is() {
    for (reply, kind) in [
        (status(401, ""), K::Unauthorized),
        (status(403, ""), K::Forbidden),
        (json(200, &PAYMENT.replace("1250", "12.50")), K::Decode { field: "amount".into() }),
        (json(200, &PAYMENT.replace("pi_1", "pi_2")), K::Decode { field: "id".into() }),
        (status(200, "<html>"), K::NotJson),
    ] {
        let peer = Peer::start([reply]).await;
        assert_eq!(peer.client().payment(&id()).await.unwrap_err().kind, kind);
    }
}
