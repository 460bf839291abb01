//! A TCP peer that answers each request with the next line of its script and remembers what it was sent.

use rex_console::{
    domain::{
        address::{AllowedHosts, Origin},
        money::Currency,
    },
    services::provider::{Client, ClientSettings, Dialect, Limits},
};
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};
use url::Url;

/// A token that is easy to find again.
pub const CANARY: &str = "rx_c4naryT0kenThatNobodyMaySee";

/// What the peer does with a request.
#[derive(Clone)]
pub enum Reply {
    /// Writes these bytes and closes; none at all is a cut before the answer.
    Bytes(Vec<u8>),
    /// Says nothing for ever.
    Silence,
}

/// A request as it arrived.
#[derive(Clone, Debug)]
pub struct Seen {
    pub head: String,
    pub body: String,
}

impl Seen {
    /// The method and the path with its query.
    pub fn line(&self) -> &str {
        self.head.lines().next().and_then(|line| line.strip_suffix(" HTTP/1.1")).unwrap_or_default()
    }

    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.find_map(|(key, value)| key.eq_ignore_ascii_case(name).then_some(value))
    }
}

pub struct Peer {
    pub base: Url,
    seen: Arc<Mutex<Vec<Seen>>>,
    task: JoinHandle<()>,
}

impl Drop for Peer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Peer {
    /// Starts a peer with a script; a request beyond its end is answered with 418.
    pub async fn start(script: impl IntoIterator<Item = Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
        let address = listener.local_addr().expect("a bound listener has an address");
        let base = Url::parse(&format!("http://{address}")).expect("an address and port make a URL");
        let mut script: Vec<_> = script.into_iter().collect();
        script.reverse();
        let (script, seen) = (Arc::new(Mutex::new(script)), Arc::new(Mutex::new(Vec::new())));
        let log = Arc::clone(&seen);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&script), Arc::clone(&log)));
            }
        });
        Self { base, seen, task }
    }

    /// The base address of a peer that has gone.
    pub async fn gone() -> Url {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
        let address = listener.local_addr().expect("a bound listener has an address");
        Url::parse(&format!("http://{address}")).expect("an address and port make a URL")
    }

    /// Everything that was sent so far.
    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("no test panics while it looks").clone()
    }

    /// The first line of every request so far.
    pub fn lines(&self) -> Vec<String> {
        self.seen().iter().map(|seen| seen.line().to_owned()).collect()
    }

    pub fn client(&self) -> Client {
        Client::new(settings(&self.base)).expect("the settings are fit")
    }
}

/// Settings with limits that a test can wait for.
pub fn settings(base: &Url) -> ClientSettings {
    ClientSettings {
        base: base.clone(),
        token: CANARY.into(),
        origin: Origin::from_typed("https://shop.example"),
        currency: Currency::from_code("EUR").expect("the euro is known"),
        hosts: AllowedHosts::of_base(base).expect("the base is allowed"),
        dialect: Dialect::built_in(),
        payment_path: None,
        tills: 1,
        limits: Limits {
            connect: Duration::from_secs(2),
            whole: Duration::from_millis(1500),
            poll: Duration::from_millis(300),
            pause: Duration::from_millis(5),
            ..Limits::default()
        },
    }
}

async fn serve(mut stream: TcpStream, script: Arc<Mutex<Vec<Reply>>>, log: Arc<Mutex<Vec<Seen>>>) {
    let Some(request) = request(&mut stream).await else { return };
    log.lock().expect("no test panics while it looks").push(request);
    let reply = script.lock().expect("no test panics while it looks").pop();
    let bytes = match reply.unwrap_or_else(|| status(418, "script over")) {
        Reply::Bytes(bytes) => bytes,
        Reply::Silence => std::future::pending().await,
    };
    // The client may have hung up already.
    let _ = stream.write_all(&bytes).await;
    let _ = stream.shutdown().await;
}

/// Reads one request; `None` when what came is no HTTP.
async fn request(stream: &mut TcpStream) -> Option<Seen> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let seen = Seen { head: head.to_owned(), body: body.to_owned() };
            let length = seen.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
            if body.len() >= length {
                return Some(seen);
            }
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
}

/// A whole answer with headers of its own.
pub fn answer(status: u16, headers: &[&str], body: &str) -> Reply {
    let headers: String = headers.iter().map(|line| [*line, "\r\n"].concat()).collect();
    let length = body.len();
    Reply::Bytes(
        format!(
            "HTTP/1.1 {status} X\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n{body}"
        )
        .into_bytes(),
    )
}

/// A JSON answer.
pub fn json(status: u16, body: &str) -> Reply {
    answer(status, &["Content-Type: application/json"], body)
}

/// An answer with a status and a text.
pub fn status(status: u16, body: &str) -> Reply {
    answer(status, &[], body)
}

/// The connection ends before any answer.
pub fn cut() -> Reply {
    Reply::Bytes(Vec::new())
}

/// The connection ends in the middle of the body.
pub fn cut_body() -> Reply {
    Reply::Bytes(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"data\":".to_vec())
}

/// A chunked body whose last chunk never comes.
pub fn cut_chunks() -> Reply {
    Reply::Bytes(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"dat\r\n".to_vec())
}

/// What is no HTTP at all.
pub fn garbage() -> Reply {
    Reply::Bytes(b"\x16\x03\x01 nobody speaks this\r\n\r\n".to_vec())
}

/// A fresh single-use link in an envelope.
pub fn link(id: &str) -> String {
    format!(
        r#"{{"data":{{"id":{id},"product_name":"T1-1-abcdefgh","amount":"12.50","active":true,"payment_count":0,"payment_limit":1}}}}"#
    )
}
