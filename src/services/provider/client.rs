//! The calls of the provider's API, in the domain's words.

use super::{
    answer::{Answer, Effect},
    dialect::{Dialect, ToggleMethod},
    error::{ApiError, ApiErrorKind, Outcome},
    pace::Urgency,
    send::{Call, Sender},
    settings::ClientSettings,
    wire::{self, FieldError, LinkReader},
};
use crate::domain::{
    address::{AllowedHosts, Origin},
    link::{LinkAddress, LinkEdit, LinkId, NewLink, PaymentLink},
    money::{Currency, Money},
    order::OrderId,
    payment::{Payment, PaymentId},
};
use jiff::Timestamp;
use reqwest::Method;
use serde_json::value::RawValue;
use std::{
    fmt,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Instant,
};

/// The provider's API for one account. Cheap to clone; all clones share connections and rate budget.
///
/// Reads are repeated after trouble on the way, within their time limit; writes never are. Dropping the future of a
/// write leaves open whether it was done.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    sender: Sender,
    origin: Option<Origin>,
    currency: Currency,
    hosts: AllowedHosts,
    dialect: Arc<Dialect>,
    /// The path of Transaction details that has answered with a payment.
    payment_path: Mutex<Option<String>>,
    /// Whether the provider refused the wanted number of rows a page.
    rows_refused: AtomicBool,
}

/// One page of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkPage {
    /// The links, in the provider's order.
    pub links: Vec<PaymentLink>,
    /// Rows that can't be understood.
    pub unreadable: Vec<UnreadableLink>,
    /// This page's number, from 1.
    pub page: u32,
    /// The last page's number, if the answer says.
    pub last_page: Option<u32>,
    /// How many links all pages hold, if the answer says.
    pub total: Option<u64>,
    /// The next page's number; `None` at the end, as far as the answer tells.
    pub next: Option<u32>,
}

/// A row of the list that can't be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadableLink {
    /// Its id, if at least that can be read.
    pub id: Option<LinkId>,
    /// The field that can't.
    pub field: String,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base", &self.0.sender.origin()).finish_non_exhaustive()
    }
}

impl Client {
    /// Makes a client; calls nothing. Fails with [`ApiErrorKind::Settings`] only.
    pub fn new(settings: ClientSettings) -> Result<Self, ApiError> {
        let sender = Sender::new(&settings)?;
        let ClientSettings { origin, currency, hosts, dialect, payment_path, .. } = settings;
        let payment_path = payment_path.filter(|path| dialect.calls.transaction.contains(path));
        Ok(Self(Arc::new(Inner {
            sender,
            origin,
            currency,
            hosts,
            dialect,
            payment_path: Mutex::new(payment_path),
            rows_refused: AtomicBool::new(false),
        })))
    }

    /// The provider's clock as its last answer showed it (its `Date`, to the second), and when that answer came.
    pub fn provider_date(&self) -> Option<(Timestamp, Instant)> {
        self.0.sender.provider_date()
    }

    /// The path of Transaction details that has worked on this account; to be kept for the next start.
    pub fn payment_path(&self) -> Option<String> {
        self.known_path().clone()
    }

    /// Whether the provider takes the token: one call of the list. Only the envelope is read, no amounts, so that a
    /// wrong currency doesn't matter here.
    pub async fn check_token(&self) -> Result<(), ApiError> {
        let call = Self::call(Method::GET, &self.0.dialect.calls.links);
        let answer = self.0.sender.send(&call).await?;
        let raw = self.needed_json(&call, &answer)?;
        let page = wire::page(raw, &self.0.dialect);
        page.map(drop).map_err(|error| self.undecoded(&call, &answer, &error))
    }

    /// One page of the list, from 1; active and inactive links. Rows that can't be understood don't hide the others.
    pub async fn list_page(&self, page: u32, urgency: Urgency) -> Result<LinkPage, ApiError> {
        let ask_rows = !self.0.rows_refused.load(Ordering::Relaxed);
        match self.list_page_once(page, urgency, ask_rows).await {
            Err(ApiError { kind: ApiErrorKind::Validation { .. }, .. }) if ask_rows => {
                self.0.rows_refused.store(true, Ordering::Relaxed);
                self.list_page_once(page, urgency, false).await
            }
            result => result,
        }
    }

    async fn list_page_once(
        &self,
        page: u32,
        urgency: Urgency,
        ask_rows: bool,
    ) -> Result<LinkPage, ApiError> {
        let (dialect, page) = (&self.0.dialect, page.max(1));
        let names = &dialect.query;
        let mut query = vec![(names.page.as_str(), page.to_string())];
        if ask_rows {
            query.push((names.per_page.as_str(), names.rows.to_string()));
        }
        let call = Call { query, urgency, ..Self::call(Method::GET, &dialect.calls.links) };
        let answer = self.0.sender.send(&call).await?;
        let raw = self.needed_json(&call, &answer)?;
        let found = wire::page(raw, dialect).map_err(|error| self.undecoded(&call, &answer, &error))?;
        if found.current.is_some_and(|current| current != u64::from(page)) && !found.rows.is_empty() {
            // Whoever ignores the page asked for would be read for ever.
            let field = dialect.page.current.first().map_or("", String::as_str);
            let error = FieldError::new(field, "another page than asked for");
            return Err(self.undecoded(&call, &answer, &error));
        }
        let small = |number: u64| u32::try_from(number).ok();
        let mut links = LinkPage {
            links: Vec::with_capacity(found.rows.len()),
            unreadable: Vec::new(),
            page,
            last_page: found.last.and_then(small),
            total: found.total,
            next: found.after(page),
        };
        let reader = self.reader();
        for row in found.rows {
            match reader.link(row) {
                Ok(link) => links.links.push(link),
                Err(error) => {
                    links.unreadable.push(UnreadableLink { id: reader.id(row), field: error.field });
                }
            }
        }
        Ok(links)
    }

    /// One link. An answer about another id than the one asked for is not believed.
    pub async fn view_link(&self, id: &LinkId, urgency: Urgency) -> Result<PaymentLink, ApiError> {
        let call = Call { urgency, ..Self::call_for(Method::GET, &self.0.dialect.calls.link, &id.0) };
        let answer = self.0.sender.send(&call).await?;
        let raw = self.needed_json(&call, &answer)?;
        let link = self.reader().link(raw).and_then(|link| {
            if link.id == *id { Ok(link) } else { Err(FieldError::new("id", "of another link")) }
        });
        link.map_err(|error| self.undecoded(&call, &answer, &error))
    }

    /// Makes a link; sent once. See [`ApiError::outcome`] for what a failure leaves behind.
    pub async fn create_link(&self, link: &NewLink) -> Result<PaymentLink, ApiError> {
        let call = Call {
            body: Some(wire::new_link_body(link)),
            effect: Effect::Write,
            ..Self::call(Method::POST, &self.0.dialect.calls.links)
        };
        let answer = self.0.sender.send(&call).await?;
        let raw = self.needed_json(&call, &answer)?;
        self.reader().link(raw).map_err(|error| self.undecoded(&call, &answer, &error))
    }

    /// Changes a link; sent once. The link as it is afterwards, if the answer tells.
    pub async fn update_link(&self, id: &LinkId, edit: &LinkEdit) -> Result<Option<PaymentLink>, ApiError> {
        let call = Call {
            body: Some(wire::update_body(edit)),
            effect: Effect::Write,
            ..Self::call_for(Method::PUT, &self.0.dialect.calls.link, &id.0)
        };
        self.changed(&call, id).await
    }

    /// Switches a link on or off; sent once. A repetition would undo it, so the console closes links by
    /// [`update_link`](Self::update_link).
    pub async fn toggle_link(&self, id: &LinkId) -> Result<Option<PaymentLink>, ApiError> {
        let toggle = &self.0.dialect.calls.toggle;
        let method = match toggle.method {
            ToggleMethod::Patch => Method::PATCH,
            ToggleMethod::Post => Method::POST,
            ToggleMethod::Put => Method::PUT,
        };
        let call = Call { effect: Effect::Write, ..Self::call_for(method, &toggle.path, &id.0) };
        self.changed(&call, id).await
    }

    /// Removes a link for good; sent once.
    pub async fn delete_link(&self, id: &LinkId) -> Result<(), ApiError> {
        let call = Call {
            effect: Effect::Write,
            ..Self::call_for(Method::DELETE, &self.0.dialect.calls.link, &id.0)
        };
        let answer = self.0.sender.send(&call).await?;
        self.json(&call, &answer).map(drop)
    }

    /// Asks for a one-off payment's address; sent once. The address is judged: it may be a refused one.
    pub async fn generate_payment(&self, order: &OrderId, amount: Money) -> Result<LinkAddress, ApiError> {
        let call = Call {
            body: Some(wire::generate_body(order, amount)),
            origin: self.0.origin.as_ref().map(Origin::as_str),
            effect: Effect::Write,
            ..Self::call(Method::POST, &self.0.dialect.calls.generate)
        };
        let answer = self.0.sender.send(&call).await?;
        let raw = self.needed_json(&call, &answer)?;
        wire::one_off_address(raw, &self.0.dialect, &self.0.hosts)
            .map_err(|error| self.undecoded(&call, &answer, &error))
    }

    /// Transaction details. The dialect's paths are tried in their order, the next one only when the provider knows no
    /// such route; until one has worked, a 404 of any kind is [`ApiErrorKind::CouldNotAsk`].
    pub async fn payment(&self, id: &PaymentId) -> Result<Payment, ApiError> {
        let known = self.payment_path();
        let candidates = &self.0.dialect.calls.transaction;
        let others = candidates.iter().filter(|path| Some(*path) != known.as_ref());
        let mut unasked = ApiError {
            kind: ApiErrorKind::NoSuchRoute,
            outcome: Outcome::NotDone,
            status: None,
            detail: "the dialect has no path for Transaction details".to_owned(),
        };
        for path in known.iter().chain(others) {
            match self.payment_at(path, id).await {
                Ok(payment) => {
                    *self.known_path() = Some(path.clone());
                    return Ok(payment);
                }
                Err(error) if error.kind == ApiErrorKind::NoSuchRoute => unasked = error,
                Err(error) if error.kind == ApiErrorKind::NotFound && known.is_none() => {
                    return Err(ApiError { kind: ApiErrorKind::CouldNotAsk, ..error });
                }
                Err(error) => return Err(error),
            }
        }
        Err(ApiError { kind: ApiErrorKind::CouldNotAsk, ..unasked })
    }

    async fn payment_at(&self, path: &str, id: &PaymentId) -> Result<Payment, ApiError> {
        let call = Self::call_for(Method::GET, path, id.as_str());
        let answer = self.0.sender.send(&call).await?;
        let raw = self.needed_json(&call, &answer)?;
        wire::payment(raw, &self.0.dialect, id).map_err(|error| self.undecoded(&call, &answer, &error))
    }

    /// The path of Transaction details that worked at an earlier start. One that the dialect no longer has is ignored.
    pub fn know_payment_path(&self, path: String) {
        if self.0.dialect.calls.transaction.contains(&path) {
            *self.known_path() = Some(path);
        }
    }

    fn known_path(&self) -> MutexGuard<'_, Option<String>> {
        self.0.payment_path.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A change whose answer may be the link, a message, or nothing at all.
    async fn changed(&self, call: &Call<'_>, id: &LinkId) -> Result<Option<PaymentLink>, ApiError> {
        let answer = self.0.sender.send(call).await?;
        let raw = self.json(call, &answer)?;
        Ok(raw.and_then(|raw| self.reader().link(raw).ok()).filter(|link| link.id == *id))
    }

    fn reader(&self) -> LinkReader<'_> {
        LinkReader { dialect: &self.0.dialect, currency: self.0.currency, hosts: &self.0.hosts }
    }

    fn call(method: Method, template: &str) -> Call<'_> {
        Call {
            method,
            template,
            id: None,
            query: Vec::new(),
            body: None,
            origin: None,
            urgency: Urgency::Foreground,
            effect: Effect::Read,
        }
    }

    fn call_for<'a>(method: Method, template: &'a str, id: &'a str) -> Call<'a> {
        Call { id: Some(id), ..Self::call(method, template) }
    }

    fn json<'a>(&self, call: &Call<'_>, answer: &'a Answer) -> Result<Option<&'a RawValue>, ApiError> {
        answer
            .json(call.effect)
            .map_err(|(kind, outcome)| self.0.sender.unreadable(call, answer, kind, outcome))
    }

    fn needed_json<'a>(&self, call: &Call<'_>, answer: &'a Answer) -> Result<&'a RawValue, ApiError> {
        self.json(call, answer)?.ok_or_else(|| {
            let (kind, outcome) = match call.effect {
                Effect::Read => (ApiErrorKind::NotJson, Outcome::NotDone),
                Effect::Write => (ApiErrorKind::Lost, Outcome::Unknown),
            };
            self.0.sender.unreadable(call, answer, kind, outcome)
        })
    }

    fn undecoded(&self, call: &Call<'_>, answer: &Answer, error: &FieldError) -> ApiError {
        let kind = ApiErrorKind::Decode { field: error.field.clone() };
        let error_text = &error.why;
        let mut unreadable = self.0.sender.unreadable(call, answer, kind, call.effect.unreadable());
        unreadable.detail = format!("{}: {error_text}", unreadable.detail);
        unreadable
    }
}
