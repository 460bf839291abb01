//! What every `SQLite` file of the console has in common: private to the user, looked at before it is believed.

use super::private;
use rusqlite::{Connection, config::DbConfig, ffi};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// What `SQLite` appends to the name: the changes not yet in the file, their index, what the file was before a
/// change (only before it works in WAL mode), and the file itself. It comes last, so that no new file ever meets
/// the changes of a damaged one.
pub(super) const PARTS: [&str; 4] = ["-wal", "-shm", "-journal", ""];

/// How every `SQLite` file begins.
const MAGIC: &[u8] = b"SQLite format 3\0";
/// Where the header holds the size of a page and `user_version`, as big-endian numbers.
const PAGE_AT: usize = 16;
const VERSION_AT: usize = 60;

/// What the first bytes say, before `SQLite` touches anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Header {
    /// There is nothing.
    Nothing,
    /// It is a database whose tables have this version, as far as the file alone tells.
    Database { version: i32 },
    /// It is something else, or only the rest of a database.
    Damaged,
}

/// A path's last part, for logs and messages.
pub(super) fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Makes the folder if it is missing, and private.
pub(super) fn private_folder(folder: &Path) -> io::Result<()> {
    let is_new = !folder.is_dir();
    private::make_folder(folder)?;
    if is_new {
        folder.parent().into_iter().for_each(sync_folder);
    }
    Ok(())
}

/// Looks at a file's first bytes and its size.
pub(super) fn header(path: &Path) -> io::Result<Header> {
    let (start, size) = match first_bytes(path) {
        Ok(read) => read,
        Err(error) if error.kind() == io::ErrorKind::NotFound => (Vec::new(), 0),
        Err(error) => return Err(error),
    };
    let has = |suffix| fs::metadata(part(path, suffix)).is_ok_and(|part| part.len() > 0);
    if start.is_empty() {
        // Changes without a database: its file was lost, and SQLite would throw them away.
        return Ok(if has("-wal") { Header::Damaged } else { Header::Nothing });
    }
    let (Some(version), Some(page)) = (number_at(&start, VERSION_AT), number_at(&start, PAGE_AT)) else {
        return Ok(Header::Damaged);
    };
    // A power cut may leave part of a page, which the changes then hold whole. Without changes it was cut off;
    // SQLite would take what is missing for zeros.
    let is_cut = size % page_size(page) != 0 && !has("-wal") && !has("-journal");
    let is_sound = start.starts_with(MAGIC) && !is_cut;
    Ok(if is_sound { Header::Database { version: i32::from_be_bytes(version) } } else { Header::Damaged })
}

fn first_bytes(path: &Path) -> io::Result<(Vec<u8>, u64)> {
    use io::Read as _;
    let mut start = Vec::new();
    let file = fs::File::open(path)?;
    let size = file.metadata()?.len();
    file.take(100).read_to_end(&mut start)?;
    Ok((start, size))
}

fn number_at<const N: usize>(header: &[u8], at: usize) -> Option<[u8; N]> {
    header.get(at..)?.first_chunk().copied()
}

/// The size of 65,536, which two bytes can't hold, stands there as 1: it doesn't matter here that it divides all.
fn page_size(stored: [u8; 2]) -> u64 {
    u16::from_be_bytes(stored).max(1).into()
}

/// One of the files that belong to a database.
pub(super) fn part(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// Puts the folder's own list of names on the disk, where the system knows how.
pub(super) fn sync_folder(folder: &Path) {
    #[cfg(unix)]
    if let Ok(folder) = fs::File::open(folder) {
        // Not every file system can; the files themselves are synced all the same.
        let _ = folder.sync_all();
    }
    #[cfg(not(unix))]
    let _ = folder;
}

/// Closes a damaged file as it is: what `SQLite` would still copy into it might spoil what is left.
pub(super) fn leave(connection: Connection) {
    // A setting of this connection alone: it fails only where there is nothing to be kept from copying.
    let _ = connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
    drop(connection);
}

/// A failure's own text: the message beside it may hold the file's path.
pub(super) fn plain_words(failure: ffi::Error) -> String {
    format!("{}, SQLite {}", ffi::code_to_str(failure.extended_code), failure.extended_code)
}
