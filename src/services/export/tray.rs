//! Where documents lie for the system's viewer: a folder for each, only for this user, gone after a day.

use super::write::{Readers, WriteError, replace};
use std::{
    env, fs,
    path::{Path, PathBuf},
    time::Duration,
};

/// What the folders' names begin with.
const PREFIX: &str = "rex-console-print-";

/// How long a viewer may keep a document open.
const KEPT: Duration = Duration::from_hours(24);

/// Puts a document where a viewer can open it, under a safe file name.
pub fn put(name: &str, bytes: &[u8]) -> Result<PathBuf, WriteError> {
    put_below(&env::temp_dir(), name, bytes)
}

/// Clears away what is older than a day.
pub fn clear() {
    clear_below(&env::temp_dir(), KEPT);
}

fn put_below(place: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, WriteError> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(fs::Permissions::from_mode(0o700));
    }
    let folder = builder.tempdir_in(place)?.keep();
    let path = folder.join(name);
    replace(&path, bytes, Readers::Owner)?;
    Ok(path)
}

fn clear_below(place: &Path, kept: Duration) {
    let Ok(entries) = fs::read_dir(place) else { return };
    for entry in entries.flatten() {
        let is_ours = entry.file_name().to_string_lossy().starts_with(PREFIX);
        // Not through links: in a shared folder for temporary files anybody may have put one.
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_ours
            && is_folder
            && is_older(&entry.path(), kept)
            && let Err(error) = fs::remove_dir_all(entry.path())
        {
            tracing::debug!(kind = %error.kind(), "an old document could not be cleared away");
        }
    }
}

fn is_older(path: &Path, kept: Duration) -> bool {
    let changed = path.metadata().and_then(|metadata| metadata.modified()).ok();
    changed.and_then(|changed| changed.elapsed().ok()).is_some_and(|age| age >= kept)
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn documents_lie_apart_and_go_after_their_time() {
        let place = tempfile::tempdir().unwrap();
        let others = place.path().join("letters");
        fs::create_dir(&others).unwrap();
        let first = put_below(place.path(), "Coffee.pdf", b"one").unwrap();
        let second = put_below(place.path(), "Coffee.pdf", b"two").unwrap();
        assert_eq!(first.file_name().unwrap(), "Coffee.pdf");
        assert_ne!(first, second);
        clear_below(place.path(), KEPT);
        assert_eq!(fs::read(&first).unwrap(), b"one", "a viewer may still show it");
        clear_below(place.path(), Duration::ZERO);
        assert!(!first.exists() && !second.parent().unwrap().exists() && others.exists());
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_reads_them_and_links_are_not_followed() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let place = tempfile::tempdir().unwrap();
        let path = put_below(place.path(), "Coffee.pdf", b"x").unwrap();
        let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(path.parent().unwrap()), mode(&path)), (0o700, 0o600));
        let kept = tempfile::tempdir().unwrap();
        symlink(kept.path(), place.path().join(format!("{PREFIX}x"))).unwrap();
        clear_below(place.path(), Duration::ZERO);
        assert!(kept.path().exists());
    }
}
