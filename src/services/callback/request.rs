//! Reads what a browser sends to the listener: one bounded head, one method, one path. Pure.

use crate::domain::{
    callback::{Callback, CallbackNames},
    order::OrderId,
};

/// The only path there is.
pub const PATH: &str = "/paid";

/// The longest request head that is read, in bytes.
pub const LONGEST_HEAD: usize = 8 * 1024;

/// The most header lines that are looked at.
const MOST_HEADERS: usize = 100;

/// Why a request is refused. None of them changes anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is not HTTP/1.0 or 1.1, or holds bytes that have no business in a head.
    NotHttp,
    /// It is longer than [`LONGEST_HEAD`], or has too many lines.
    TooLong,
    /// Another method than GET.
    Method,
    /// Another path than [`PATH`].
    Path,
    /// It was meant for another host, as when a page elsewhere points its own name at this computer.
    Host,
    /// It brings a body.
    Body,
    /// A page asked for it in the background; a customer's browser comes by itself.
    Background,
    /// It names no payment, or what it names can't be a payment or an order.
    Names,
    /// More came within a minute than customers make.
    TooMany,
}

impl Refusal {
    /// The status line's number and words.
    pub const fn status(self) -> &'static str {
        match self {
            Self::NotHttp | Self::Body | Self::Names => "400 Bad Request",
            Self::Background => "403 Forbidden",
            Self::Path => "404 Not Found",
            Self::Method => "405 Method Not Allowed",
            Self::Host => "421 Misdirected Request",
            Self::TooMany => "429 Too Many Requests",
            Self::TooLong => "431 Request Header Fields Too Large",
        }
    }
}

/// How far a request is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Its head isn't complete.
    More,
    /// It is refused.
    Refused(Refusal),
    /// A browser came back from a link's checkout: there is no order, and links are counted. It is thanked, no more.
    OfLink,
    /// A browser came back from an order's checkout. Nothing it says is believed.
    Called(Callback),
}

/// Reads what has come of a request so far.
pub fn read(received: &[u8], port: u16, names: &CallbackNames) -> Step {
    let end = received.windows(4).position(|four| four == b"\r\n\r\n");
    match end {
        Some(end) if end + 4 <= LONGEST_HEAD => match head(&received[..end], port, names) {
            Ok(Some(callback)) => Step::Called(callback),
            Ok(None) => Step::OfLink,
            Err(refusal) => Step::Refused(refusal),
        },
        None if received.len() < LONGEST_HEAD => Step::More,
        _ => Step::Refused(Refusal::TooLong),
    }
}

/// The callback; `None` where it is of no order.
fn head(head: &[u8], port: u16, names: &CallbackNames) -> Result<Option<Callback>, Refusal> {
    let text = str::from_utf8(head).map_err(|_| Refusal::NotHttp)?;
    let mut lines = text.split("\r\n");
    let target = target(lines.next().unwrap_or_default())?;
    headers(lines, port)?;
    let path = target.split('?').next().unwrap_or_default();
    if path != PATH {
        return Err(Refusal::Path);
    }
    let address = format!("http://127.0.0.1:{port}{target}");
    let callback = Callback::from_typed(&address, names).map_err(|_| Refusal::Names)?;
    let Some(order) = callback.claimed_order.as_deref() else { return Ok(None) };
    let is_order = OrderId::from_typed(order).is_ok_and(|id| id.as_str() == order);
    if is_order { Ok(Some(callback)) } else { Err(Refusal::Names) }
}

/// What is asked for, out of the request's first line.
fn target(line: &str) -> Result<&str, Refusal> {
    let mut parts = line.split(' ');
    let (Some(method), Some(target), Some(version), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(Refusal::NotHttp);
    };
    let is_method = !method.is_empty() && method.bytes().all(|byte| byte.is_ascii_uppercase());
    let is_version = matches!(version, "HTTP/1.1" | "HTTP/1.0");
    if !is_method || !is_version || !target.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Refusal::NotHttp);
    }
    if method != "GET" {
        return Err(Refusal::Method);
    }
    if target.starts_with('/') { Ok(target) } else { Err(Refusal::Path) }
}

fn headers<'a>(lines: impl Iterator<Item = &'a str>, port: u16) -> Result<(), Refusal> {
    let mut hosts = 0;
    for (number, line) in lines.enumerate() {
        if number >= MOST_HEADERS {
            return Err(Refusal::TooLong);
        }
        let (name, value) = line.split_once(':').ok_or(Refusal::NotHttp)?;
        let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic());
        if !is_name || value.chars().any(|c| c.is_control() && c != '\t') {
            return Err(Refusal::NotHttp);
        }
        let value = value.trim();
        match name.to_ascii_lowercase().as_str() {
            "host" => {
                let is_ours = [format!("127.0.0.1:{port}"), format!("localhost:{port}")]
                    .iter()
                    .any(|ours| value.eq_ignore_ascii_case(ours));
                if !is_ours {
                    return Err(Refusal::Host);
                }
                hosts += 1;
            }
            "content-length" if value != "0" => return Err(Refusal::Body),
            "transfer-encoding" => return Err(Refusal::Body),
            "sec-fetch-mode" if value != "navigate" => return Err(Refusal::Background),
            "sec-fetch-dest" if value != "document" => return Err(Refusal::Background),
            _ => {}
        }
    }
    if hosts == 1 { Ok(()) } else { Err(Refusal::Host) }
}
