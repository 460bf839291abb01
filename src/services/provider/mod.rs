//! The provider's API as seen from here.

mod dialect;

pub use dialect::{
    CallbackSection, Calls, Dialect, DialectError, Envelopes, LinkNames, Names, OneOffNames, PageNames,
    PaymentNames, QueryNames, ToggleCall, ToggleMethod, Words,
};
