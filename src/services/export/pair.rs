//! Two files that belong together, such as a report and its table: both are written, or neither is.

use super::write::{Readers, WriteError, beside, completed, refuse_folder, sync_folder};
use std::{
    fs::{self, File},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

/// Numbers tried for the second file's name.
const MOST_TRIES: usize = 1_000;

/// Writes the first file where the save dialog said, as [`write_atomic`](super::write_atomic) does, and the second
/// beside it under the same name with its own extension. About that one nobody was asked, so a file that has the name
/// already keeps it, and the new one gets a number. Gives both paths.
///
/// Both are whole on the disk before either has its name. A power cut in between leaves the second alone.
pub fn write_pair<E: From<WriteError>>(
    path: &Path,
    extensions: [&str; 2],
    write: impl FnOnce(&mut File) -> Result<Vec<u8>, E>,
) -> Result<[PathBuf; 2], E> {
    let (first_path, is_asked) = completed(path, extensions[0])?;
    refuse_folder(&first_path)?;
    if !is_asked && first_path.symlink_metadata().is_ok() {
        return Err(WriteError::Exists(first_path).into());
    }
    let (mut second, folder) = beside(&first_path, Readers::Usual)?;
    let bytes = write(second.as_file_mut())?;
    second.as_file().sync_all().map_err(WriteError::from)?;
    let (mut first, _) = beside(&first_path, Readers::Usual)?;
    first.write_all(&bytes).and_then(|()| first.as_file().sync_all()).map_err(WriteError::from)?;

    let second_path = named_anew(second, &first_path, extensions[1])?;
    let named = if is_asked {
        first.persist(&first_path).map(drop).map_err(|failed| failed.error.into())
    } else {
        first.persist_noclobber(&first_path).map(drop).map_err(|failed| match failed.error.kind() {
            io::ErrorKind::AlreadyExists => WriteError::Exists(first_path.clone()),
            _ => failed.error.into(),
        })
    };
    if let Err(error) = named {
        if let Err(error) = fs::remove_file(&second_path) {
            tracing::warn!(kind = %error.kind(), "the second of two files could not be taken back");
        }
        return Err(error.into());
    }
    sync_folder(&folder);
    Ok([first_path, second_path])
}

/// Gives a file the first free name beside another one.
fn named_anew(
    mut file: tempfile::NamedTempFile,
    beside: &Path,
    extension: &str,
) -> Result<PathBuf, WriteError> {
    let stem = beside.file_stem().unwrap_or_default();
    for number in 1..=MOST_TRIES {
        let mut name = stem.to_owned();
        if number > 1 {
            name.push(format!(" ({number})"));
        }
        name.push(format!(".{extension}"));
        let path = beside.with_file_name(name);
        match file.persist_noclobber(&path) {
            Ok(_) => return Ok(path),
            Err(failed) if failed.error.kind() == io::ErrorKind::AlreadyExists => file = failed.file,
            Err(failed) => return Err(failed.error.into()),
        }
    }
    Err(WriteError::Exists(beside.with_extension(extension)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const KINDS: [&str; 2] = ["pdf", "csv"];

    fn pair(path: &Path) -> Result<[PathBuf; 2], WriteError> {
        write_pair(path, KINDS, |file| {
            file.write_all(b"table")?;
            Ok(b"report".to_vec())
        })
    }

    fn names(folder: &Path) -> Vec<String> {
        let name = |entry: io::Result<fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
        let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(name).collect();
        names.sort();
        names
    }

    #[test]
    fn both_stand_beside_each_other_and_a_table_that_is_there_keeps_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Day 22.11.PDF");
        let table = |name: &str| folder.path().join(name);
        assert_eq!(pair(&path), Ok([path.clone(), table("Day 22.11.csv")]));
        fs::write(table("Day 22.11.csv"), "kept").unwrap();
        assert_eq!(pair(&path), Ok([path.clone(), table("Day 22.11 (2).csv")]));
        assert_eq!(pair(&path), Ok([path.clone(), table("Day 22.11 (3).csv")]));
        assert_eq!(fs::read(&path).unwrap(), b"report");
        assert_eq!(fs::read(table("Day 22.11.csv")).unwrap(), b"kept");
        assert_eq!(fs::read(table("Day 22.11 (2).csv")).unwrap(), b"table");
        assert_eq!(names(folder.path()).len(), 4, "nothing else is left");
    }

    #[test]
    fn a_completed_name_that_is_taken_writes_neither() {
        let folder = tempfile::tempdir().unwrap();
        let (typed, completed) = (folder.path().join("Day 22.11"), folder.path().join("Day 22.11.pdf"));
        assert_eq!(pair(&typed), Ok([completed.clone(), folder.path().join("Day 22.11.csv")]));
        assert_eq!(pair(&typed), Err(WriteError::Exists(completed)));
        assert_eq!(names(folder.path()), ["Day 22.11.csv", "Day 22.11.pdf"]);
    }

    #[test]
    fn what_goes_wrong_leaves_neither() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("day.pdf");
        fs::write(&path, "earlier").unwrap();
        let broken = write_pair(&path, KINDS, |file| {
            file.write_all(b"half")?;
            Err(WriteError::DiskFull)
        });
        assert_eq!(broken, Err(WriteError::DiskFull));
        // A folder takes the report's name while the report is made.
        let other = folder.path().join("other.pdf");
        let late = write_pair(&other, KINDS, |_| {
            fs::create_dir_all(other.join("x"))?;
            Ok::<_, WriteError>(Vec::new())
        });
        assert!(late.is_err(), "{late:?}");
        assert_eq!(fs::read(&path).unwrap(), b"earlier");
        assert_eq!(names(folder.path()), ["day.pdf", "other.pdf"], "no table and no scrap");
        assert_eq!(pair(&folder.path().join("none/day.pdf")), Err(WriteError::NoFolder));
        assert_eq!(pair(&other), Err(WriteError::IsFolder));
    }
}
