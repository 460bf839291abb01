//! The pictures of one run: each in a file of its own, and all of them small on one sheet.

use crate::sheet::{self, Thumbnail};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Where the pictures go.
pub struct Album {
    folder: PathBuf,
    thumbnails: Vec<Thumbnail>,
}

impl Album {
    /// An empty one; what an earlier run left in its folder goes.
    pub fn at(folder: PathBuf) -> Self {
        if folder.is_dir() {
            fs::remove_dir_all(&folder).unwrap();
        }
        fs::create_dir_all(&folder).unwrap();
        Self { folder, thumbnails: Vec::new() }
    }

    /// The folder that holds the pictures.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.thumbnails.len()
    }

    /// Keeps a picture, and says what it shows.
    pub fn add(&mut self, name: &str, shows: &str, png: &[u8]) {
        let name = format!("{:02}-{name}", self.count() + 1);
        let file = self.folder.join(format!("{name}.png"));
        fs::write(&file, png).unwrap();
        println!("{}: {shows}", file.display());
        self.thumbnails.push(Thumbnail::of(name, png));
    }

    /// Writes the sheet beside the folder, under the same name.
    pub fn lay_out(&self) -> PathBuf {
        let file = self.folder.with_extension("png");
        sheet::of(&self.thumbnails).save(&file).unwrap();
        file
    }
}
