//! Annexe: a provider to practise with, as documented, served on loopback. It shares no type with the rest of the
//! house, so that the client tested against it can't agree with it by construction.
//!
//! `server` is the frame and `api` the calls; `checkout` and `page` are what customers see; `store` keeps the books;
//! `fault` and `wire` make it misbehave; `control` is the hold on it from inside the program; `cli` runs it alone.

mod api;
mod checkout;
pub mod cli;
mod clock;
mod control;
mod fault;
mod money;
mod page;
mod random;
mod rate;
mod server;
mod store;
mod wire;

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use thiserror::Error;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use url::Url;

pub use control::{Control, LinkView, PaymentView};
pub use fault::{Body, Call, Fault, FaultError, Kind};
pub use store::{Decision, Outcome, Refusal, StoreError, StoreFailure};

/// How the provider is set up.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The port on 127.0.0.1; 0 takes any free one.
    pub port: u16,
    /// The account's one token.
    pub token: SecretString,
    /// The account's currency, ISO 4217. Links and answers about them don't name it (provider's text).
    pub currency: String,
    /// Whether an update must carry all three printed fields.
    pub strict: bool,
    /// The rate limit; `None` for none. 60 is Laravel's usual default (inferred).
    pub requests_per_minute: Option<u32>,
    /// Where customers are sent after paying; without one they see a page with the payment id.
    pub callback_url: Option<Url>,
    /// A file that keeps links and payments between runs; without one they are forgotten.
    pub store: Option<PathBuf>,
    /// How long a payment that was left pending takes to succeed by itself.
    pub pending_settles_after: Duration,
    /// Misbehaviour from the start.
    pub faults: Vec<Fault>,
}

impl Settings {
    /// Any port, EUR, 60 requests a minute, pending for 30 seconds, nothing kept, no misbehaviour.
    pub fn new(token: SecretString) -> Self {
        Self {
            port: 0,
            token,
            currency: "EUR".to_owned(),
            strict: false,
            requests_per_minute: Some(60),
            callback_url: None,
            store: None,
            pending_settles_after: Duration::from_secs(30),
            faults: Vec::new(),
        }
    }
}

/// Why the provider doesn't start.
#[derive(Debug, Error)]
pub enum StartError {
    /// An empty token would let everybody in.
    #[error("the token is empty")]
    EmptyToken,
    /// Not an ISO 4217 code.
    #[error("'{0}' is not a currency; use a code such as EUR")]
    Currency(String),
    /// The port is taken or forbidden.
    #[error("port {port} on this computer can't be used: {source}")]
    Port {
        /// The port that was asked for.
        port: u16,
        /// What the operating system said.
        source: io::Error,
    },
    /// The store file can't be used.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A running provider; it stops when this is dropped.
#[derive(Debug)]
pub struct Practice {
    site: Arc<server::Site>,
    address: SocketAddr,
    serving: JoinHandle<()>,
    wires: wire::Wires,
}

/// A fresh token in the documented shape, from the system's random source.
pub fn fresh_token() -> SecretString {
    format!("rx_practice_{}", random::letters(32)).into()
}

/// Starts a provider on the current tokio runtime.
///
/// # Errors
/// When the settings can't be met; nothing runs then.
pub async fn start(settings: Settings) -> Result<Practice, StartError> {
    if settings.token.expose_secret().is_empty() {
        return Err(StartError::EmptyToken);
    }
    let unit = money::Unit::from_code(&settings.currency)
        .ok_or_else(|| StartError::Currency(settings.currency.clone()))?;
    let port = settings.port;
    let no_port = |source| StartError::Port { port, source };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(no_port)?;
    let address = listener.local_addr().map_err(no_port)?;
    let clock = Arc::new(clock::Clock::default());
    let store =
        store::Store::open(settings.store, unit.code(), clock.clone(), settings.pending_settles_after)?;
    let site = Arc::new(server::Site {
        token: settings.token,
        unit,
        strict: settings.strict,
        base: format!("http://{address}"),
        callback: RwLock::new(settings.callback_url),
        page_rows: RwLock::default(),
        store,
        clock,
        rate: rate::Rate::new(settings.requests_per_minute),
        faults: fault::Faults::default(),
    });
    for fault in settings.faults {
        site.faults.add(fault);
    }
    let door = wire::Door::new(listener);
    let wires = door.wires();
    let service = server::router(site.clone()).into_make_service_with_connect_info::<wire::Wire>();
    let serving = tokio::spawn(async move {
        if let Err(error) = axum::serve(door, service).await {
            tracing::error!(%error, "the practice provider stopped serving");
        }
    });
    Ok(Practice { site, address, serving, wires })
}

impl Practice {
    /// The base address: `http://127.0.0.1:<port>/`.
    ///
    /// # Panics
    /// Never: a socket address is a valid host and port.
    pub fn base_url(&self) -> Url {
        Url::parse(&self.site.base).expect("a loopback address and port make an address")
    }

    /// The address it listens on.
    pub fn addr(&self) -> SocketAddr {
        self.address
    }

    /// A hold on it that can be cloned.
    pub fn control(&self) -> Control {
        Control::new(self.site.clone())
    }

    /// Stops it: the port is free and no connection is answered when this returns.
    pub async fn stop(mut self) {
        self.serving.abort();
        // An aborted task says so with an error.
        let _aborted = (&mut self.serving).await;
    }
}

impl Drop for Practice {
    fn drop(&mut self) {
        self.site.store.stop();
        self.serving.abort();
        self.wires.cut_all();
    }
}
