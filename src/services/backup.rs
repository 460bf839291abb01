//! Copies of what must not be lost: journal, settings, logo. Never the token.

/// Why a copy was not made, or not taken up. What was there is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BackupError {
    /// The file is no backup of this program.
    #[error("the file is no backup")]
    NoBackup,
}
