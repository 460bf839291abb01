//! A listener on loopback for checkouts that were opened in this computer's browser: after paying, the browser comes
//! back here and names the payment to ask for.
//!
//! Anything on this computer, and any page in its browser, can knock too. So what comes is bounded (size, time, number),
//! only one kind of request is answered, and what it says is passed on as a claim that the provider has to confirm.

pub mod door;
pub mod request;

use crate::domain::callback::{Callback, CallbackNames};
use door::{Door, Passed};
use request::{LONGEST_HEAD, Refusal};
use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    task::{JoinHandle, JoinSet},
    time::timeout,
};

/// The port it listens on until the owner says otherwise. Below those that systems hand out by themselves.
pub const USUAL_PORT: u16 = 17_817;

/// How many may speak at once; more are turned away.
pub const MOST_AT_ONCE: usize = 16;

/// How long a request, and the answer to it, may take.
pub const PATIENCE: Duration = Duration::from_secs(5);

/// How long the listener waits after the system couldn't give it a connection.
const BREATH: Duration = Duration::from_millis(200);

/// What a customer is shown. It says nothing of what came.
const THANKS: &str = include_str!("thanks.html");

/// On every answer: nothing is kept, loaded, framed or told.
const HEADERS: &str = "Content-Type: text/html; charset=utf-8\r\n\
    Cache-Control: no-store\r\n\
    Content-Security-Policy: default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n\
    X-Content-Type-Options: nosniff\r\n\
    Referrer-Policy: no-referrer\r\n\
    Connection: close\r\n";

/// Why nothing listens.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ListenError {
    /// Another program has the port.
    #[error("port {0} is taken")]
    Taken(u16),
    /// The system doesn't give it.
    #[error("port {port} can't be used ({detail})")]
    Refused {
        /// The port.
        port: u16,
        /// What the system said.
        detail: String,
    },
}

/// Where callbacks go.
pub type Heard = Arc<dyn Fn(Callback) + Send + Sync>;

/// Listens until it is closed or dropped.
#[derive(Debug)]
pub struct Listener {
    port: u16,
    task: JoinHandle<()>,
}

impl Listener {
    /// Listens on a port of 127.0.0.1; on any free one when it is 0.
    pub async fn open(port: u16, names: Arc<CallbackNames>, heard: Heard) -> Result<Self, ListenError> {
        let place = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let error = |error: &io::Error| match error.kind() {
            io::ErrorKind::AddrInUse => ListenError::Taken(port),
            kind => ListenError::Refused { port, detail: kind.to_string() },
        };
        // On Unix this takes the port of connections that are only dying, never one that is listened on.
        let socket = TcpListener::bind(place).await.map_err(|e| error(&e))?;
        let port = socket.local_addr().map_err(|e| error(&e))?.port();
        let door = Arc::new(Mutex::new(Door::new(port, names)));
        Ok(Self { port, task: tokio::spawn(listen(socket, door, heard)) })
    }

    /// The port it listens on.
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// Ends it; the port is free afterwards.
    pub async fn close(mut self) {
        self.task.abort();
        // That it was aborted is what was wanted.
        let _ = (&mut self.task).await;
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// All conversations end with this one.
async fn listen(socket: TcpListener, door: Arc<Mutex<Door>>, heard: Heard) {
    let (began, mut conversations) = (Instant::now(), JoinSet::new());
    loop {
        tokio::select! {
            Some(_) = conversations.join_next() => {}
            accepted = socket.accept() => match accepted {
                Ok((stream, _)) if with_room(&mut conversations) => {
                    let may_speak = with(&door, |door| door.knock(began.elapsed()));
                    let (door, heard) = (door.clone(), heard.clone());
                    conversations.spawn(async move { converse(stream, may_speak, &door, &heard).await });
                }
                // Too many at once: closed without a word.
                Ok(_) => {}
                Err(_) => tokio::time::sleep(BREATH).await,
            },
        }
    }
}

/// Whether one more may speak, once those that are done are counted no more.
fn with_room(conversations: &mut JoinSet<()>) -> bool {
    while conversations.try_join_next().is_some() {}
    conversations.len() < MOST_AT_ONCE
}

fn with<T>(door: &Mutex<Door>, ask: impl FnOnce(&mut Door) -> T) -> T {
    ask(&mut door.lock().unwrap_or_else(PoisonError::into_inner))
}

async fn converse(mut stream: TcpStream, may_speak: bool, door: &Mutex<Door>, heard: &Heard) {
    let said = if may_speak {
        match timeout(PATIENCE, hear(&mut stream, door)).await {
            Ok(Some(said)) => said,
            // Too slow, or gone: there is nobody to answer.
            Ok(None) | Err(_) => return,
        }
    } else {
        Passed::Refused(Refusal::TooMany)
    };
    let answer = match said {
        Passed::Thanks(callback) => {
            if let Some(callback) = callback {
                heard(callback);
            }
            answer("200 OK", THANKS)
        }
        Passed::Refused(refusal) => answer(refusal.status(), ""),
        Passed::More => return,
    };
    // Who doesn't wait for the answer doesn't need it.
    let _ = timeout(PATIENCE, async {
        stream.write_all(answer.as_bytes()).await?;
        stream.shutdown().await
    })
    .await;
}

/// Reads until the head is complete or refused; `None` when the other side went away before.
async fn hear(stream: &mut TcpStream, door: &Mutex<Door>) -> Option<Passed> {
    let mut received = [0; LONGEST_HEAD];
    let mut length = 0;
    loop {
        let read = stream.read(&mut received[length..]).await.ok().filter(|read| *read > 0)?;
        length += read;
        match with(door, |door| door.hear(&received[..length])) {
            Passed::More => {}
            passed => return Some(passed),
        }
    }
}

fn answer(status: &str, page: &str) -> String {
    format!("HTTP/1.1 {status}\r\n{HEADERS}Content-Length: {}\r\n\r\n{page}", page.len())
}
