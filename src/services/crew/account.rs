//! The account's token, and the connection that stands on it.

use super::{Crew, Held, Session, clock};
use crate::{
    domain::{address::AllowedHosts, money::Currency, shop::Shop},
    services::{
        event::{Connection, Event},
        job::{SessionId, Ticket},
        provider::{ApiError, Client, ClientSettings},
        vault::{ApiToken, Patience},
    },
};
use std::path::PathBuf;
use url::Url;

impl Crew {
    /// Connects to a provider at an address with a token: the practice provider's, or the held one.
    pub fn connect(&self, id: SessionId, shop: &Shop, base: &Url, token: ApiToken, journal_folder: PathBuf) {
        let client = self.client(base, token, shop);
        let hosts = AllowedHosts::of_base(base).map_err(|refusal| ApiError::settings(refusal.to_string()));
        let event = match client.and_then(|client| Ok((client, hosts?))) {
            Ok((client, hosts)) => {
                self.held().session = Some(Session {
                    id,
                    client,
                    hosts,
                    currency: shop.currency,
                    journal_folder,
                    journal: None,
                    link_cache: None,
                    told: clock::Told::default(),
                });
                Event::SessionOpened(id, Connection { host: host_of(base) })
            }
            Err(error) => Event::SessionFailed(id, error.to_string()),
        };
        self.emit(event);
    }

    fn client(&self, base: &Url, token: ApiToken, shop: &Shop) -> Result<Client, ApiError> {
        let hosts = AllowedHosts::of_base(base).map_err(|refusal| ApiError::settings(refusal.to_string()))?;
        Client::new(ClientSettings {
            base: base.clone(),
            token: token.into_secret(),
            origin: shop.origin.clone(),
            currency: shop.currency,
            hosts,
            dialect: self.0.ground.dialect.clone(),
            payment_path: None,
            tills: shop.tills,
            limits: self.0.ground.limits,
        })
    }

    pub(super) async fn load_token(&self, is_attended: bool) -> Event {
        let Some(account) = &self.0.account else { return Event::TokenLoaded(Ok(false)) };
        let patience = if is_attended { Patience::Attended } else { Patience::Unattended };
        let loaded = self.0.ground.vault.load(account, patience).await;
        Event::TokenLoaded(loaded.map(|token| {
            let has_token = token.is_some();
            self.held().token = token;
            has_token
        }))
    }

    pub(super) async fn check_token(&self, ticket: Ticket, token: ApiToken) -> Event {
        // The check decodes no amount, so any currency will do for it.
        let shop = Currency::from_code("EUR").and_then(|currency| {
            let till = "T1".parse().ok()?;
            Some(Shop { name: String::new(), currency, till, tills: 1, origin: None })
        });
        let shop = shop.expect("EUR stands in ISO 4217, and T1 is a till");
        let checked = match self.client(&self.0.ground.base, token.clone(), &shop) {
            Ok(client) => client.check_token().await,
            Err(error) => Err(error),
        };
        let mut held = self.held();
        if checked.is_ok() && held.checking == Some(ticket) {
            held.token = Some(token);
        }
        Event::TokenChecked(ticket, checked)
    }

    pub(super) async fn keep_token(&self) -> Event {
        let token = self.held().token.clone();
        let kept = match (&self.0.account, token) {
            (Some(account), Some(token)) => self.0.ground.vault.store(account, &token).await,
            _ => Ok(()),
        };
        Event::TokenKept(kept)
    }

    pub(super) async fn forget_token(&self) -> Event {
        let removed = match &self.0.account {
            Some(account) => self.0.ground.vault.remove(account).await,
            None => Ok(()),
        };
        if removed.is_ok() {
            *self.held() = Held::default();
        }
        Event::TokenForgotten(removed)
    }

    pub(super) fn open_session(&self, id: SessionId, shop: &Shop) {
        let token = self.held().token.clone();
        match token {
            Some(token) => {
                let folder = self.0.ground.journal_folder.clone();
                self.connect(id, shop, &self.0.ground.base, token, folder);
            }
            None => self.emit(Event::SessionFailed(id, "no token is held".to_owned())),
        }
    }
}

/// Host and port, for people.
fn host_of(base: &Url) -> String {
    let host = base.host_str().unwrap_or_default();
    base.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}
