//! Where the console's files live: where the platform puts such files, or all below one folder.

use crate::services::private;
use directories::{BaseDirs, ProjectDirs};
use std::{
    io,
    path::{Path, PathBuf},
};

/// The console's folders. They are made when something is first written into them, for this user alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folders {
    /// Settings and the owner's dialect.
    pub config: PathBuf,
    /// What must not be lost.
    pub data: PathBuf,
    /// What may be lost: logs, crash reports, and what is remembered of the last start.
    pub state: PathBuf,
}

impl Folders {
    /// Finds the folders, below `profile` if one is given.
    pub fn find(profile: Option<&Path>) -> io::Result<Self> {
        if let Some(profile) = profile {
            let profile = std::path::absolute(profile)?;
            let below = |name| profile.join(name);
            return Ok(Self { config: below("config"), data: below("data"), state: below("state") });
        }
        let project = ProjectDirs::from("", "", "rex-console")
            .ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "this user has no home folder"))?;
        // Only Linux has a place for such files; elsewhere they get a folder of their own beside the data.
        let state =
            project.state_dir().map_or_else(|| project.data_local_dir().join("state"), Path::to_owned);
        Ok(Self { config: project.config_dir().to_owned(), data: project.data_dir().to_owned(), state })
    }

    /// Where the system looks for what starts with the computer.
    pub fn of_autostart() -> Option<PathBuf> {
        let base = BaseDirs::new()?;
        let home = if cfg!(target_os = "macos") { base.home_dir() } else { base.config_dir() };
        Some(home.to_owned())
    }

    /// Each of them.
    pub fn all(&self) -> [&Path; 3] {
        [&self.config, &self.data, &self.state]
    }

    /// Closes to others what lies open in them.
    pub fn tighten(&self) {
        let left: usize = self.all().into_iter().map(|folder| private::tighten(folder).len()).sum();
        if left > 0 {
            tracing::warn!(left, "other users of this computer may read files of the console");
        }
    }
}
