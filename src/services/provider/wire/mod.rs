//! The provider's JSON, read tolerantly: envelopes and types vary, what can't be understood is named.

mod link;
mod page;
mod payment;
mod request;
#[cfg(test)]
mod tests;
mod time;
mod value;

pub(super) use link::{LinkReader, one_off_address};
pub(super) use page::page;
pub(super) use payment::payment;
pub(super) use request::{generate_body, new_link_body, update_body};
pub(super) use value::{FieldError, document};
