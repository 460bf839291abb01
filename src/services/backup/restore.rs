//! Taking a backup up: looked at, copied, brought up to date, merged. The file itself is only read.

use super::{BackupError, Merged, daily, file, heading, merge};
use crate::services::{
    database,
    journal::copy,
    logo::{Logo, LogoFile},
    settings::{Settings, SettingsFile},
};
use std::{
    fs::{self, File},
    io,
    path::Path,
};

/// What a backup brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// What came of the journals.
    pub merged: Merged,
    /// The backup's settings, where they were asked for and make sense.
    pub settings: Option<Box<Settings>>,
    /// The shop's logo, where the settings were asked for and had one.
    pub logo: Option<Logo>,
}

/// Merges a backup into the journal of a folder, which no session has open. Nothing of it is on the disk before all is;
/// a crash in the middle leaves the journal as it was, and the same backup can be taken up again.
pub fn restore(
    journal: &Path,
    settings: &SettingsFile,
    path: &Path,
    with_settings: bool,
) -> Result<Restored, BackupError> {
    heading::look_at(path)?;
    let folder = daily::folder(journal);
    database::private_folder(&folder)?;
    let copied = file::unfinished(&folder)?;
    // Not `fs::copy`: a file from a read-only disk would make a copy that can't be brought up to date.
    let mut original = File::open(path).map_err(|_| BackupError::NotThere)?;
    io::copy(&mut original, &mut copied.as_file())?;
    let mut theirs = copy::open_file(copied.path())?;
    heading::check_pages(&theirs)?;
    let (kept, picture) = heading::belongings(&theirs)?;
    copy::bring_up_to_date(&mut theirs).map_err(heading::refused)?;
    drop(theirs);
    let merged = merge::merge(&mut copy::open(journal)?, copied.path())?;
    let picture = picture.filter(|_| with_settings);
    Ok(Restored {
        merged,
        settings: kept.filter(|_| with_settings).map(Box::new),
        logo: picture.and_then(|bytes| take_logo(&bytes, settings, &folder)),
    })
}

/// A logo that can't be read is no reason to leave the sales behind.
fn take_logo(bytes: &[u8], settings: &SettingsFile, folder: &Path) -> Option<Logo> {
    let picture = file::unfinished(folder).ok()?;
    fs::write(picture.path(), bytes).ok()?;
    let taken = LogoFile::at(settings.folder()).take(picture.path());
    taken.inspect_err(|error| tracing::warn!(%error, "the backup's logo can't be used")).ok()
}
