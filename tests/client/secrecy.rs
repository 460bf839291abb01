//! The token: sent to the provider in one header, and found nowhere else.

use crate::peer::{CANARY, Peer, Reply, answer, cut, garbage, json, settings, status};
use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use rex_console::services::provider::{ApiErrorKind, Client, Urgency};
use std::{
    io::{self, Write},
    sync::{Arc, Mutex},
};

/// The token in all the spellings a careless server or library might use.
fn spellings() -> Vec<String> {
    let spelled = |spell: fn(u8) -> String| CANARY.bytes().map(spell).collect::<String>();
    vec![
        CANARY.to_owned(),
        CANARY.to_uppercase(),
        STANDARD.encode(CANARY),
        STANDARD.encode(format!("x:{CANARY}")),
        URL_SAFE_NO_PAD.encode(format!("xy:{CANARY}")),
        spelled(|b| format!("{b:02x}")),
        spelled(|b| format!("{b:02X}")),
        spelled(|b| format!("%{b:02X}")),
        spelled(|b| format!("%{b:02x}")),
    ]
}

fn assert_clean(said: &str) {
    for spelling in spellings() {
        // Half of it would already be too much.
        let (first, second) = spelling.split_at(spelling.len() / 2);
        for part in [first, second] {
            assert!(!said.contains(part), "{part} shows in {said}");
        }
    }
}

#[tokio::test]
async fn no_error_repeats_a_token_that_the_answer_repeats() {
    for spelling in spellings() {
        let words = format!("Bad token {spelling} in GET /api?api_token={spelling}&x=1 {}", " .".repeat(60));
        let body = format!(r#"{{"message":"{words}","errors":{{"token":["{spelling}"]}}}}"#);
        for reply in [
            json(401, &body),
            json(500, &body),
            status(200, &format!("<html><title>{words}</title>")),
            answer(302, &[&format!("Location: https://evil.test/?t={spelling}")], &words),
            answer(404, &[&format!("X-Echo: {spelling}")], &words),
        ] {
            let peer = Peer::start(vec![reply; 3]).await;
            let error = peer.client().check_token().await.unwrap_err();
            assert_clean(&format!("{error} {error:?}"));
        }
    }
    let body = format!(r#"{{"message":"{CANARY}","errors":{{"{CANARY}":["is {CANARY}"]}}}}"#);
    let peer = Peer::start([json(422, &body)]).await;
    let error = peer.client().check_token().await.unwrap_err();
    assert!(matches!(error.kind, ApiErrorKind::Validation { .. }));
    assert_clean(&format!("{error} {error:?}"));
}

#[tokio::test]
async fn no_failed_connection_repeats_token_or_query() {
    for reply in [cut(), garbage(), Reply::Silence] {
        let peer = Peer::start(vec![reply; 3]).await;
        let error = peer.client().list_page(1, Urgency::Poll).await.unwrap_err();
        let said = format!("{error} {error:?}");
        assert_clean(&said);
        assert!(!said.contains("per_page") && !said.contains("127.0.0.1"), "{said}");
    }
}

#[tokio::test]
async fn neither_settings_nor_client_show_the_token() {
    let peer = Peer::start([]).await;
    let mut settings = settings(&peer.base);
    settings.base.set_query(Some(&format!("api_token={CANARY}")));
    assert_clean(&format!("{settings:?} {settings:#?}"));
    let client = Client::new(settings).unwrap();
    assert_clean(&format!("{client:?} {client:#?}"));
    client.check_token().await.unwrap_err();
    let seen = &peer.seen()[0];
    assert_eq!(seen.line(), "GET /api/payment-links");
    assert_eq!(seen.head.matches(CANARY).count(), 1, "the token stands in one header only");
}

/// Where the log of a test goes.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("no test panics while it logs").write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn the_most_talkative_log_names_calls_but_no_secrets() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_writer(move || writer.clone())
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false);
    // Libraries log on their own, too: theirs is caught by the same subscriber.
    subscriber.try_init().expect("no other test of this file logs");
    let peer = Peer::start([json(200, "[]"), status(404, "")]).await;
    peer.client().list_page(1, Urgency::Foreground).await.unwrap();
    let id = rex_console::domain::link::LinkId("s3cretive".into());
    peer.client().view_link(&id, Urgency::Poll).await.unwrap_err();
    let said = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(said.contains("/api/payment-links/{id}") && said.contains("404"), "{said}");
    assert_clean(&said);
    assert!(!said.contains("per_page") && !said.contains("s3cretive"), "{said}");
}

#[tokio::test]
async fn a_redirect_is_not_followed_with_the_token() {
    let thief = Peer::start([json(200, "[]")]).await;
    for status in [301, 302, 303, 307, 308] {
        let peer = Peer::start([answer(status, &[&format!("Location: {}", thief.base)], "")]).await;
        peer.client().check_token().await.unwrap_err();
    }
    assert_eq!(thief.seen().len(), 0);
}
