//! Writes a whole file or nothing: a power cut or a full disk leaves the earlier file as it was.

use std::{
    fs::File,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

/// Why a file was not written. An earlier file of that name is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WriteError {
    /// The folder is not there.
    #[error("the folder is not there")]
    NoFolder,
    /// The folder or file may not be written to.
    #[error("the folder may not be written to")]
    NotAllowed,
    /// There is no room left.
    #[error("the disk is full")]
    DiskFull,
    /// A folder has that name.
    #[error("a folder has that name")]
    IsFolder,
    /// The name was completed, and a file of the completed name is there: nobody was asked about that.
    #[error("a file of the completed name is there already")]
    Exists(PathBuf),
    /// Anything else; the detail is for support and names no path.
    #[error("the file could not be written: {detail}")]
    Other {
        /// The system's word for it.
        detail: String,
    },
}

impl From<io::Error> for WriteError {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind as Kind;
        match error.kind() {
            Kind::NotFound | Kind::NotADirectory => Self::NoFolder,
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Self::NotAllowed,
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => Self::DiskFull,
            Kind::IsADirectory => Self::IsFolder,
            kind => Self::Other { detail: kind.to_string() },
        }
    }
}

/// Who may read a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Readers {
    /// Only the user who runs the console.
    Owner,
    /// Whom the system's own rule for new files allows.
    Usual,
}

/// Writes a file where the save dialog said, and gives the path with the extension (such as `png`) at its end.
///
/// A file of exactly that name is replaced: the dialog asked. Where the extension had to be added nobody was asked, so
/// there a file is not replaced but reported as [`WriteError::Exists`]; call again with its path to replace it.
pub fn write_atomic(path: &Path, bytes: &[u8], extension: &str) -> Result<PathBuf, WriteError> {
    let (completed, is_asked) = completed(path, extension)?;
    if is_asked {
        replace(&completed, bytes, Readers::Usual)?;
    } else {
        write_new(&completed, bytes)?;
    }
    Ok(completed)
}

/// A path with its extension at its end, and whether it is just as the person gave it.
pub(super) fn completed(path: &Path, extension: &str) -> Result<(PathBuf, bool), WriteError> {
    // `/` or `folder/..`: there is no name that could be completed.
    if path.file_name().is_none() {
        return Err(WriteError::IsFolder);
    }
    if path.extension().is_some_and(|typed| typed.eq_ignore_ascii_case(extension)) {
        return Ok((path.to_owned(), true));
    }
    let mut completed = path.as_os_str().to_owned();
    completed.push(format!(".{extension}"));
    Ok((PathBuf::from(completed), false))
}

/// Writes a file of a name that is free; one that is there stays, and is reported as [`WriteError::Exists`].
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    refuse_folder(path)?;
    let (temporary, folder) = written_beside(path, bytes, Readers::Usual)?;
    temporary.persist_noclobber(path).map_err(|failed| match failed.error.kind() {
        io::ErrorKind::AlreadyExists => WriteError::Exists(path.to_owned()),
        _ => failed.error.into(),
    })?;
    sync_folder(&folder);
    Ok(())
}

/// Replaces a file as a whole: the bytes reach the disk in a file beside it, which then takes its name.
pub(crate) fn replace(path: &Path, bytes: &[u8], readers: Readers) -> Result<(), WriteError> {
    refuse_folder(path)?;
    let (temporary, folder) = written_beside(path, bytes, readers)?;
    temporary.persist(path).map_err(|failed| failed.error)?;
    sync_folder(&folder);
    Ok(())
}

pub(super) fn refuse_folder(path: &Path) -> Result<(), WriteError> {
    if path.file_name().is_none() || path.is_dir() { Err(WriteError::IsFolder) } else { Ok(()) }
}

fn written_beside(
    path: &Path,
    bytes: &[u8],
    readers: Readers,
) -> Result<(tempfile::NamedTempFile, PathBuf), WriteError> {
    let (mut temporary, folder) = beside(path, readers)?;
    temporary.write_all(bytes)?;
    temporary.as_file().sync_all()?;
    Ok((temporary, folder))
}

/// An empty file beside a path, which goes by itself unless it gets a name; and their folder.
pub(super) fn beside(
    path: &Path,
    readers: Readers,
) -> Result<(tempfile::NamedTempFile, PathBuf), WriteError> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut builder = tempfile::Builder::new();
    builder.prefix(".rex-console-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = if readers == Readers::Owner { 0o600 } else { 0o666 };
        // Less the user's umask.
        builder.permissions(std::fs::Permissions::from_mode(mode));
    }
    // On Windows a file has its folder's permissions, and a user's folders are closed to others.
    #[cfg(not(unix))]
    let _ = readers;
    Ok((builder.tempfile_in(folder)?, folder.to_owned()))
}

/// Makes the new name survive a power cut too. Some file systems can't; the file itself is safe by then.
pub(super) fn sync_folder(folder: &Path) {
    if cfg!(unix) {
        let synced = File::open(folder).and_then(|folder| folder.sync_all());
        if let Err(error) = synced {
            tracing::debug!(kind = %error.kind(), "a folder could not be synced");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn names_in(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_written_and_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Coffee.PNG");
        assert_eq!(write_atomic(&path, b"first", "png"), Ok(path.clone()));
        assert_eq!(write_atomic(&path, b"second", "png"), Ok(path.clone()));
        assert_eq!(fs::read(&path).unwrap(), b"second");
        assert_eq!(names_in(folder.path()), ["Coffee.PNG"], "nothing is left beside it");
    }

    #[test]
    fn a_missing_extension_is_added_but_replaces_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let (typed, completed) = (folder.path().join("Coffee 3.50"), folder.path().join("Coffee 3.50.png"));
        assert_eq!(write_atomic(&typed, b"first", "png"), Ok(completed.clone()));
        assert_eq!(write_atomic(&typed, b"second", "png"), Err(WriteError::Exists(completed.clone())));
        assert_eq!(fs::read(&completed).unwrap(), b"first");
        assert_eq!(names_in(folder.path()), ["Coffee 3.50.png"]);
    }

    #[test]
    fn what_stands_in_the_way_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let there = folder.path().join("folder.png");
        fs::create_dir(&there).unwrap();
        assert_eq!(write_atomic(&there, b"x", "png"), Err(WriteError::IsFolder));
        assert_eq!(write_atomic(&folder.path().join("folder"), b"x", "png"), Err(WriteError::IsFolder));
        assert_eq!(write_atomic(&there.join(".."), b"x", "png"), Err(WriteError::IsFolder));
        assert_eq!(write_atomic(&folder.path().join("none/x.png"), b"x", "png"), Err(WriteError::NoFolder));
        fs::write(folder.path().join("file"), "x").unwrap();
        assert_eq!(write_atomic(&folder.path().join("file/x.png"), b"x", "png"), Err(WriteError::NoFolder));
        assert_eq!(names_in(folder.path()), ["file", "folder.png"]);
    }

    #[test]
    fn errors_keep_their_meaning() {
        use io::ErrorKind as Kind;
        let of = |kind: Kind| WriteError::from(io::Error::from(kind));
        assert_eq!(of(Kind::PermissionDenied), WriteError::NotAllowed);
        assert_eq!(of(Kind::ReadOnlyFilesystem), WriteError::NotAllowed);
        assert_eq!(of(Kind::StorageFull), WriteError::DiskFull);
        assert_eq!(of(Kind::QuotaExceeded), WriteError::DiskFull);
        assert!(matches!(of(Kind::Interrupted), WriteError::Other { .. }));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_told() {
        // The device that is always full takes the place of a disk; only the mapping of its error is ours.
        let full = File::options().write(true).open("/dev/full").unwrap().write_all(b"x").unwrap_err();
        assert_eq!(WriteError::from(full), WriteError::DiskFull);
    }

    #[cfg(unix)]
    #[test]
    fn settings_are_for_the_owner_and_pictures_for_whom_the_system_says() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let mode = |name: &str| fs::metadata(folder.path().join(name)).unwrap().permissions().mode() & 0o777;
        File::create(folder.path().join("usual")).unwrap();
        replace(&folder.path().join("open.png"), b"x", Readers::Usual).unwrap();
        replace(&folder.path().join("closed"), b"x", Readers::Owner).unwrap();
        assert_eq!((mode("open.png"), mode("closed")), (mode("usual"), 0o600));
    }
}
