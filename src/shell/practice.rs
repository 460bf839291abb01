//! Practice mode: the provider inside this program, and a connection to it like to any other.

use super::folders::Folders;
use crate::{
    domain::shop::Shop,
    practice::{self, Control, Fault, Practice},
    services::{
        callback::request::PATH, crew::Crew, event::Event, job::SessionId, private, vault::ApiToken,
        worker::Answer,
    },
};
use secrecy::ExposeSecret as _;
use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::runtime::Handle;
use url::Url;

/// Starts and stops the practice provider.
#[derive(Clone)]
pub struct School {
    crew: Crew,
    runtime: Handle,
    folder: PathBuf,
    faults: Vec<Fault>,
    running: Arc<Mutex<Option<Practice>>>,
}

impl School {
    /// A school that isn't open yet.
    pub fn new(crew: Crew, runtime: Handle, folders: &Folders, faults: Vec<Fault>) -> Self {
        let folder = folders.data.join("practice");
        Self { crew, runtime, folder, faults, running: Arc::default() }
    }

    /// Starts the provider and connects to it.
    pub fn open(&self, id: SessionId, shop: Shop) {
        let (school, crew) = (self.clone(), self.crew.clone());
        let owed = Answer::new(
            move |event| crew.report(event),
            move || Event::SessionFailed(id, "practice broke off".to_owned()),
        );
        self.runtime.spawn(async move {
            let token = practice::fresh_token();
            let mut settings = practice::Settings::new(token.clone());
            shop.currency.code().clone_into(&mut settings.currency);
            settings.faults.clone_from(&school.faults);
            settings.store = school.usable_store();
            match (practice::start(settings).await, ApiToken::from_typed(token.expose_secret())) {
                (Ok(running), Ok(token)) => {
                    let base = running.base_url();
                    school.keep(Some(running));
                    let journal = school.folder.join("journal");
                    school.crew.connect(id, &shop, &base, token, journal);
                    owed.forgive();
                }
                (Err(error), _) => owed.give(Event::SessionFailed(id, error.to_string())),
                (_, Err(error)) => owed.give(Event::SessionFailed(id, error.to_string())),
            }
        });
    }

    /// Stops the provider.
    pub fn close(&self) {
        self.keep(None);
    }

    /// A hold on the running provider, to pay as the customer or to make it misbehave; `None` while none runs.
    pub fn control(&self) -> Option<Control> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(Practice::control)
    }

    /// Sends customers to the console's own listener after paying, or to the provider's page again.
    pub fn send_customers_to(&self, port: Option<u16>) {
        let address = port.and_then(|port| Url::parse(&format!("http://127.0.0.1:{port}{PATH}")).ok());
        if let Some(control) = self.control() {
            control.set_callback(address);
        }
    }

    /// Practice can go on in memory where its folder can't be made.
    fn usable_store(&self) -> Option<PathBuf> {
        match private::make_folder(&self.folder) {
            Ok(()) => Some(self.folder.join("provider.json")),
            Err(error) => {
                tracing::warn!(kind = %error.kind(), "practice is not kept on disk");
                None
            }
        }
    }

    fn keep(&self, running: Option<Practice>) {
        *self.running.lock().unwrap_or_else(PoisonError::into_inner) = running;
    }
}
