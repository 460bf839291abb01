//! The provider's API as seen from here: one client, its errors, and the dialect it speaks. No type of the HTTP library
//! shows outside.

mod answer;
mod client;
mod dialect;
mod error;
mod pace;
mod reach;
mod redact;
mod retry_after;
mod route;
mod send;
mod settings;
mod wire;

pub use client::{Client, LinkPage, UnreadableLink};
pub use dialect::{
    CallbackSection, Calls, Dialect, DialectError, Envelopes, LinkNames, Names, OneOffNames, PageNames,
    PaymentNames, QueryNames, ToggleCall, ToggleMethod, Words,
};
pub use error::{ApiError, ApiErrorKind, Outcome};
pub use pace::Urgency;
pub use reach::{Reached, reach};
pub use settings::{ClientSettings, Limits};
