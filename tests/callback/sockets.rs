//! The listener behind real sockets.

use crate::{QUERY, good, names};
use rex_console::{
    domain::callback::Callback,
    services::callback::{ListenError, Listener, MOST_AT_ONCE, PATIENCE},
};
use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

struct Desk {
    listener: Listener,
    heard: Arc<Mutex<Vec<Callback>>>,
}

impl Desk {
    async fn open() -> Self {
        let heard = Arc::new(Mutex::new(Vec::new()));
        let ears = heard.clone();
        let push = Arc::new(move |callback| ears.lock().unwrap().push(callback));
        Self { listener: Listener::open(0, Arc::new(names()), push).await.unwrap(), heard }
    }

    async fn knocks(&self) -> TcpStream {
        TcpStream::connect(("127.0.0.1", self.listener.port())).await.unwrap()
    }

    /// A good request for this listener's port.
    fn good(&self, query: &str) -> String {
        good(query).replace(&format!(":{}", crate::PORT), &format!(":{}", self.listener.port()))
    }

    async fn says(&self, request: &[u8]) -> String {
        let mut stream = self.knocks().await;
        let _ = stream.write_all(request).await;
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        String::from_utf8(answer).unwrap()
    }

    fn heard(&self) -> usize {
        self.heard.lock().unwrap().len()
    }
}

#[tokio::test]
async fn a_customer_is_thanked_and_the_page_says_nothing_of_what_came() {
    let desk = Desk::open().await;
    let hostile = "order_id=%3Cscript%3Ealert(1)%3C/script%3E&transaction_id=pay_hostile";
    let answer = desk.says(desk.good(hostile).as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    for header in
        ["Cache-Control: no-store", "default-src 'none'", "nosniff", "no-referrer", "Connection: close"]
    {
        assert!(answer.contains(header), "{header}");
    }
    for echo in ["script", "pay_hostile", "alert", "order"] {
        assert!(!answer.contains(echo), "{echo}");
    }
    assert_eq!(desk.heard(), 1);
    assert!(desk.says(desk.good(hostile).as_bytes()).await.contains("Thank you"));
    assert_eq!(desk.heard(), 1, "loaded again, it is not passed on again");
}

#[tokio::test]
async fn wrong_requests_are_refused_with_a_status_and_heard_by_nobody() {
    let desk = Desk::open().await;
    let good = desk.good(QUERY);
    for (status, request) in [
        ("405", good.replace("GET", "POST")),
        ("404", good.replace("/paid", "/admin")),
        ("421", good.replace("127.0.0.1", "shop.example")),
        ("403", good.replace("navigate", "cors")),
        ("431", good.replace("text/html", &"x".repeat(9000))),
        ("400", good.replace(QUERY, "")),
        ("400", "\r\n\r\n".to_owned()),
    ] {
        let answer = desk.says(request.as_bytes()).await;
        // What is too long may be cut before the answer is read.
        assert!(answer.contains(status) || (status == "431" && answer.is_empty()), "{status}: {answer}");
    }
    assert_eq!(desk.heard(), 0);
}

#[tokio::test]
async fn after_a_few_hundred_requests_it_turns_them_away_and_still_stands() {
    let desk = Desk::open().await;
    let mut counts = (0, 0);
    for number in 0..300 {
        let query = format!("order_id=WEB-{number}&transaction_id=pay_{number}");
        let answer = desk.says(desk.good(&query).as_bytes()).await;
        if answer.contains(" 200 ") {
            counts.0 += 1;
        } else {
            counts.1 += 1;
        }
    }
    println!("of 300 requests {} were answered and {} turned away", counts.0, counts.1);
    assert_eq!((counts.0, desk.heard()), (60, 60));
}

#[tokio::test]
async fn slow_ones_hold_their_places_for_seconds_only_and_no_more_than_there_are() {
    let desk = Desk::open().await;
    let began = Instant::now();
    let mut slow = Vec::new();
    for _ in 0..MOST_AT_ONCE {
        let mut stream = desk.knocks().await;
        stream.write_all(b"GET /paid?order_id=").await.unwrap();
        slow.push(stream);
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(desk.says(desk.good(QUERY).as_bytes()).await, "", "all places are taken");
    for mut stream in slow {
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        assert!(answer.is_empty());
    }
    assert!(began.elapsed() < PATIENCE * 3, "{:?}", began.elapsed());
    assert!(desk.says(desk.good(QUERY).as_bytes()).await.contains("Thank you"), "and then there is room");
    assert_eq!(desk.heard(), 1);
}

#[tokio::test]
async fn a_port_that_is_taken_is_said_and_one_that_was_closed_is_free_at_once() {
    let desk = Desk::open().await;
    desk.says(desk.good(QUERY).as_bytes()).await;
    let port = desk.listener.port();
    let open = || Listener::open(port, Arc::new(names()), Arc::new(|_| ()));
    assert_eq!(open().await.unwrap_err(), ListenError::Taken(port));
    desk.listener.close().await;
    assert_eq!(open().await.unwrap().port(), port);
}

#[tokio::test]
async fn nobody_outside_this_computer_reaches_it() {
    let desk = Desk::open().await;
    let stream = desk.knocks().await;
    assert!(stream.peer_addr().unwrap().ip().is_loopback());
    // Another loopback address than the one that is listened on.
    assert!(TcpStream::connect(("127.0.0.2", desk.listener.port())).await.is_err());
}
