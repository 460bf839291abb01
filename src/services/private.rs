//! Folders and files that only the user who runs the console may read.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Deeper than any folder of the console lies.
const DEEPEST: usize = 8;

/// Makes a folder private, and those above it that are missing.
pub fn make_folder(folder: &Path) -> io::Result<()> {
    if !folder.is_dir() {
        create(folder)?;
    }
    private(folder, 0o700)
}

/// Makes the file if it is missing, private from its first moment on.
pub(super) fn make_file(path: &Path) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?;
    private(path, 0o600)
}

/// Closes to others what an earlier version, a copy or a backup left open. Links are not followed. Returns what could
/// not be closed.
pub fn tighten(folder: &Path) -> Vec<PathBuf> {
    let mut left = Vec::new();
    if fs::symlink_metadata(folder).is_ok_and(|about| about.is_dir()) {
        tighten_below(folder, DEEPEST, &mut left);
    }
    left
}

fn tighten_below(folder: &Path, depth: usize, left: &mut Vec<PathBuf>) {
    let mut close = |path: &Path, mode| {
        if private(path, mode).is_err_and(|error| error.kind() != io::ErrorKind::NotFound) {
            left.push(path.to_owned());
        }
    };
    close(folder, 0o700);
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut folders = Vec::new();
    for entry in entries.flatten() {
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => folders.push(entry.path()),
            Ok(kind) if kind.is_file() => close(&entry.path(), 0o600),
            _ => {}
        }
    }
    if depth > 0 {
        for folder in &folders {
            tighten_below(folder, depth - 1, left);
        }
    }
}

/// Whether others than the user may read or write it.
pub fn is_open_to_others(path: &Path) -> io::Result<bool> {
    let permissions = fs::metadata(path)?.permissions();
    Ok(is_open(&permissions))
}

#[cfg(unix)]
fn is_open(permissions: &fs::Permissions) -> bool {
    std::os::unix::fs::PermissionsExt::mode(permissions) & 0o077 != 0
}

/// Elsewhere a user's folders are closed to others.
#[cfg(not(unix))]
fn is_open(_permissions: &fs::Permissions) -> bool {
    false
}

fn create(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(unix)]
fn private(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let mut permissions = fs::metadata(path)?.permissions();
    if permissions.mode() & 0o777 == mode {
        return Ok(());
    }
    permissions.set_mode(mode);
    fs::set_permissions(path, permissions)
}

/// Elsewhere the folder lies in the user's profile, which is private already.
#[cfg(not(unix))]
fn private(_path: &Path, _mode: u32) -> io::Result<()> {
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).expect("it is there").permissions().mode() & 0o777
    }

    #[test]
    fn what_was_left_open_is_closed_and_links_lead_nowhere() {
        let there = tempfile::tempdir().unwrap();
        let (ours, others) = (there.path().join("data"), there.path().join("others"));
        fs::create_dir_all(ours.join("journal/backups")).unwrap();
        fs::create_dir(&others).unwrap();
        for file in [ours.join("journal/backups/day"), others.join("letter")] {
            fs::write(&file, "x").unwrap();
            fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
        }
        symlink(&others, ours.join("elsewhere")).unwrap();
        symlink(others.join("letter"), ours.join("letter")).unwrap();
        assert_eq!(tighten(&ours), Vec::<PathBuf>::new());
        assert_eq!(mode(&ours), 0o700);
        assert_eq!(mode(&ours.join("journal/backups")), 0o700);
        assert_eq!(mode(&ours.join("journal/backups/day")), 0o600);
        assert_eq!(mode(&others.join("letter")), 0o644, "somebody else's");
    }

    #[test]
    fn new_folders_and_files_are_private_and_one_that_is_missing_is_no_trouble() {
        let there = tempfile::tempdir().unwrap();
        let folder = there.path().join("a/b");
        make_folder(&folder).unwrap();
        make_file(&folder.join("file")).unwrap();
        assert_eq!((mode(&there.path().join("a")), mode(&folder)), (0o700, 0o700));
        assert_eq!(mode(&folder.join("file")), 0o600);
        assert_eq!(is_open_to_others(&folder).ok(), Some(false));
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o750)).unwrap();
        assert_eq!(is_open_to_others(&folder).ok(), Some(true));
        assert_eq!(tighten(&there.path().join("none")), Vec::<PathBuf>::new());
    }
}
