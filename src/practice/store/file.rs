//! The store file: JSON, private to its owner, replaced whole or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::book::{Book, VERSION};

/// Why the books can't be kept in the file they were given.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The file can't be read or written.
    #[error("the practice store {path} can't be used: {source}")]
    Io {
        /// The store file.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
    /// The file holds something else; it is left alone.
    #[error("{path} is not a practice store, so it was left as it is: {source}")]
    NotAStore {
        /// The store file.
        path: PathBuf,
        /// What doesn't fit.
        source: serde_json::Error,
    },
    /// The file was written by a later program.
    #[error("the practice store {path} has version {found}, this program knows {VERSION}")]
    Version {
        /// The store file.
        path: PathBuf,
        /// Its version.
        found: u32,
    },
    /// An account has one currency, and the store was kept in another.
    #[error("the practice store {path} holds {found}, not {wanted}; choose another file")]
    Currency {
        /// The store file.
        path: PathBuf,
        /// The store's currency.
        found: String,
        /// The currency asked for.
        wanted: String,
    },
}

/// The books in `path`; `None` when there is no such file yet.
pub(super) fn load(path: &Path, currency: &str) -> Result<Option<Book>, StoreError> {
    let path_buf = || path.to_path_buf();
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(source) => return Err(StoreError::Io { path: path_buf(), source }),
    };
    let book: Book = serde_json::from_slice(&bytes)
        .map_err(|source| StoreError::NotAStore { path: path_buf(), source })?;
    if book.version != VERSION {
        return Err(StoreError::Version { path: path_buf(), found: book.version });
    }
    if book.currency != currency {
        return Err(StoreError::Currency {
            path: path_buf(),
            found: book.currency,
            wanted: currency.to_owned(),
        });
    }
    Ok(Some(book))
}

/// Writes the books beside `path` (0600 on unix, as temporary files are) and puts them in its place.
pub(super) fn save(path: &Path, book: &Book) -> Result<(), StoreError> {
    let write = || -> io::Result<()> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(&serde_json::to_vec(book)?)?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        Ok(())
    };
    write().map_err(|source| StoreError::Io { path: path.to_path_buf(), source })
}
