//! Where the console's files live: where the platform puts such files, or all below one folder.

use directories::ProjectDirs;
use std::{
    io,
    path::{Path, PathBuf},
};

/// The console's folders. They are made when something is first written into them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folders {
    /// Settings and the owner's dialect.
    pub config: PathBuf,
    /// What must not be lost.
    pub data: PathBuf,
}

impl Folders {
    /// Finds the folders, below `profile` if one is given.
    pub fn find(profile: Option<&Path>) -> io::Result<Self> {
        if let Some(profile) = profile {
            let profile = std::path::absolute(profile)?;
            return Ok(Self { config: profile.join("config"), data: profile.join("data") });
        }
        let project = ProjectDirs::from("", "", "rex-console")
            .ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "this user has no home folder"))?;
        Ok(Self { config: project.config_dir().to_owned(), data: project.data_dir().to_owned() })
    }
}
