//! Connections that can be cut: the listener and the stream between the network and the HTTP server.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::task::{Context, Poll, Waker};

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

const END_OF_HEAD: &[u8] = b"\r\n\r\n";

/// What the stream still lets through.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Passage {
    /// Everything.
    #[default]
    Open,
    /// The answer's head and so many bytes of its body, then nothing.
    HeadAnd(usize),
    /// Nothing: the next read or write fails, which makes the server drop the connection.
    Cut,
}

#[derive(Debug, Default)]
struct Inner {
    passage: Passage,
    reader: Option<Waker>,
}

/// A hold on one connection, handed to whoever answers on it.
#[derive(Debug, Clone, Default)]
pub(super) struct Wire(Arc<Mutex<Inner>>);

impl Wire {
    /// Cuts the connection before another byte leaves.
    pub(super) fn cut(&self) {
        let reader = self.set(Passage::Cut);
        if let Some(reader) = reader {
            reader.wake();
        }
    }

    /// Lets the next answer's head and `bytes` of its body out, then cuts.
    pub(super) fn cut_inside_body(&self, bytes: usize) {
        self.set(Passage::HeadAnd(bytes));
    }

    fn set(&self, passage: Passage) -> Option<Waker> {
        let mut inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        inner.passage = passage;
        inner.reader.take()
    }

    /// How many of these bytes may leave now; an error when the wire is cut.
    fn admit(&self, bytes: &[u8]) -> io::Result<usize> {
        match self.0.lock().unwrap_or_else(PoisonError::into_inner).passage {
            Passage::Open => Ok(bytes.len()),
            Passage::Cut => Err(io::ErrorKind::ConnectionReset.into()),
            Passage::HeadAnd(body) => {
                let head = bytes.windows(END_OF_HEAD.len()).position(|window| window == END_OF_HEAD);
                Ok(head.map_or(bytes.len(), |at| bytes.len().min(at + END_OF_HEAD.len() + body)))
            }
        }
    }

    /// Notes that `sent` of the bytes that were admitted have left.
    fn sent(&self, bytes: &[u8], sent: usize) {
        let mut inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(inner.passage, Passage::HeadAnd(_))
            && bytes.windows(4).any(|window| window == END_OF_HEAD)
        {
            tracing::debug!(sent, "practice provider cuts an answer short");
            inner.passage = Passage::Cut;
        }
    }
}

/// One accepted connection.
#[derive(Debug)]
pub(super) struct Stream {
    tcp: TcpStream,
    wire: Wire,
}

impl AsyncRead for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        {
            let mut inner = self.wire.0.lock().unwrap_or_else(PoisonError::into_inner);
            if inner.passage == Passage::Cut {
                return Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()));
            }
            inner.reader = Some(context.waker().clone());
        }
        Pin::new(&mut self.tcp).poll_read(context, buffer)
    }
}

impl AsyncWrite for Stream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let admitted = self.wire.admit(bytes)?;
        let written = Pin::new(&mut self.tcp).poll_write(context, &bytes[..admitted]);
        if let Poll::Ready(Ok(sent)) = written {
            self.wire.sent(bytes, sent);
        }
        written
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_shutdown(context)
    }
}

/// Every connection that is open, so that stopping can close them all.
#[derive(Debug, Clone, Default)]
pub(super) struct Wires(Arc<Mutex<Vec<Weak<Mutex<Inner>>>>>);

impl Wires {
    fn add(&self, wire: &Wire) {
        let mut wires = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        wires.retain(|wire| wire.strong_count() > 0);
        wires.push(Arc::downgrade(&wire.0));
    }

    /// Cuts every connection.
    pub(super) fn cut_all(&self) {
        let wires = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        for wire in wires.iter().filter_map(Weak::upgrade) {
            Wire(wire).cut();
        }
    }
}

/// Accepts connections and puts a [`Wire`] on each.
#[derive(Debug)]
pub(super) struct Door {
    tcp: TcpListener,
    wires: Wires,
}

impl Door {
    /// A door on a bound listener.
    pub(super) fn new(tcp: TcpListener) -> Self {
        Self { tcp, wires: Wires::default() }
    }

    /// A hold on all its connections.
    pub(super) fn wires(&self) -> Wires {
        self.wires.clone()
    }
}

impl Listener for Door {
    type Io = Stream;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Stream, SocketAddr) {
        let (tcp, address) = Listener::accept(&mut self.tcp).await;
        if let Err(error) = tcp.set_nodelay(true) {
            tracing::debug!(%error, "small answers may wait on this connection");
        }
        let wire = Wire::default();
        self.wires.add(&wire);
        (Stream { tcp, wire }, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.tcp.local_addr()
    }
}

impl Connected<IncomingStream<'_, Door>> for Wire {
    fn connect_info(stream: IncomingStream<'_, Door>) -> Self {
        stream.io().wire.clone()
    }
}
