//! Which sentence the merchant reads: a key with its arguments. The words stand in the language files.

use crate::{
    domain::{address::AddressRefusal, money::Money, sale::UnusableLink},
    services::{
        export::{ExportError, png::DrawingError, write::WriteError},
        journal::JournalError,
        provider::{ApiError, ApiErrorKind},
        vault::VaultError,
    },
};

/// A sentence by its key in the language files, and what support may want to know besides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The key of the sentence.
    pub key: &'static str,
    /// What is put into the sentence.
    pub arguments: Vec<(&'static str, String)>,
    /// Amounts that are put into it, as the reader's language writes them.
    pub amounts: Vec<(&'static str, Money)>,
    /// Technical words for support, free of secrets.
    pub detail: Option<String>,
}

impl Message {
    /// A sentence without arguments.
    pub const fn new(key: &'static str) -> Self {
        Self { key, arguments: Vec::new(), amounts: Vec::new(), detail: None }
    }

    /// The same sentence with an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &(impl ToString + ?Sized)) -> Self {
        self.arguments.push((name, value.to_string()));
        self
    }

    /// The same sentence with an amount.
    #[must_use]
    pub fn with_amount(mut self, name: &'static str, amount: Money) -> Self {
        self.amounts.push((name, amount));
        self
    }

    /// The same sentence with a detail for support.
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}

impl From<&ApiError> for Message {
    fn from(error: &ApiError) -> Self {
        let message = match &error.kind {
            ApiErrorKind::NotSent => Self::new("api-not-sent"),
            ApiErrorKind::Lost => Self::new("api-lost"),
            ApiErrorKind::Unauthorized => Self::new("api-unauthorized"),
            ApiErrorKind::Forbidden => Self::new("api-forbidden"),
            ApiErrorKind::NotFound => Self::new("api-not-found"),
            ApiErrorKind::NoSuchRoute => Self::new("api-no-such-route"),
            ApiErrorKind::CouldNotAsk => Self::new("api-could-not-ask"),
            ApiErrorKind::Validation { message, .. } => Self::new("api-validation").with("words", message),
            ApiErrorKind::RateLimited { retry_after } => {
                Self::new("api-rate-limited").with("seconds", &retry_after.as_secs().max(1))
            }
            ApiErrorKind::Server { .. } => Self::new("api-server"),
            ApiErrorKind::NotJson => Self::new("api-not-json"),
            ApiErrorKind::Decode { field } => Self::new("api-decode").with("field", field),
            ApiErrorKind::Refused | ApiErrorKind::TooLarge | ApiErrorKind::Settings => {
                Self::new("api-unexpected")
            }
        };
        message.with_detail(error.to_string())
    }
}

impl From<&JournalError> for Message {
    fn from(error: &JournalError) -> Self {
        let message = match error {
            JournalError::NotWritable { .. } => Self::new("journal-not-writable"),
            JournalError::DiskFull => Self::new("journal-disk-full"),
            JournalError::Newer { .. } => Self::new("journal-newer"),
            JournalError::Busy => Self::new("journal-busy"),
            JournalError::SetAside { kept_as } => Self::new("journal-set-aside").with("file", kept_as),
            JournalError::Broken { .. } => Self::new("journal-broken"),
        };
        message.with_detail(error.to_string())
    }
}

impl From<&VaultError> for Message {
    fn from(error: &VaultError) -> Self {
        let key = match error {
            VaultError::Locked => "keyring-locked",
            VaultError::Absent => "keyring-absent",
            VaultError::Slow => "keyring-slow",
            VaultError::Denied => "keyring-denied",
            VaultError::TooLong => "keyring-too-long",
            VaultError::Broken { .. } => "keyring-broken",
        };
        Self::new(key).with_detail(error.to_string())
    }
}

impl From<&ExportError> for Message {
    fn from(error: &ExportError) -> Self {
        let key = match error {
            ExportError::Reading(_) => "export-unreadable",
            ExportError::Writing(WriteError::NoFolder) => "export-no-folder",
            ExportError::Writing(WriteError::NotAllowed) => "export-not-allowed",
            ExportError::Writing(WriteError::DiskFull) => "export-disk-full",
            ExportError::Writing(WriteError::IsFolder) => "export-is-folder",
            ExportError::Writing(WriteError::Exists(_)) => "export-exists",
            ExportError::Drawing(DrawingError::Logo) => "export-bad-logo",
            ExportError::Drawing(DrawingError::TooFine) => "export-too-fine",
            ExportError::NoViewer { .. } => "export-no-viewer",
            ExportError::Drawing(_) | ExportError::Writing(WriteError::Other { .. }) => "export-failed",
        };
        Self::new(key).with_detail(error.to_string())
    }
}

impl From<AddressRefusal> for Message {
    fn from(refusal: AddressRefusal) -> Self {
        Self::new("address-refused").with_detail(refusal.to_string())
    }
}

impl From<UnusableLink> for Message {
    fn from(why: UnusableLink) -> Self {
        Self::new(match why {
            UnusableLink::NoCount => "unusable-no-count",
            UnusableLink::OtherAmount => "unusable-other-amount",
            UnusableLink::Address => "unusable-address",
            UnusableLink::NotFresh => "unusable-not-fresh",
        })
    }
}
