//! Many prints, each into a file of its own, under names made from what they sell.

use super::{
    ExportError, Press, Print,
    file_name::{file_name_as, numbered_file_name},
    write::{WriteError, write_new},
};
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    vec,
};

/// Numbers tried for one name, for those that other programs take meanwhile.
const MOST_TRIES: usize = 10_000;

/// Prints on their way into a folder.
pub struct Batch {
    left: vec::IntoIter<Print>,
    folder: PathBuf,
    /// Prints begun so far.
    begun: usize,
    written: Vec<usize>,
    /// The last number each name was given.
    numbers: HashMap<String, usize>,
}

impl Batch {
    /// Nothing is written yet.
    pub fn new(prints: Vec<Print>, folder: PathBuf) -> Self {
        Self { left: prints.into_iter(), folder, begun: 0, written: Vec::new(), numbers: HashMap::new() }
    }

    /// Whether every print was begun.
    pub fn is_done(&self) -> bool {
        self.left.as_slice().is_empty()
    }

    /// Which prints are written, by their place.
    pub fn written(&self) -> &[usize] {
        &self.written
    }

    /// The folder, and which prints are written.
    pub fn into_written(self) -> (PathBuf, Vec<usize>) {
        (self.folder, self.written)
    }

    /// Makes and writes the next print. A file that is there keeps its name: the new one gets a number.
    pub fn write_next(&mut self, press: &mut Press) -> Result<(), ExportError> {
        let Some(print) = self.left.next() else { return Ok(()) };
        let place = self.begun;
        self.begun += 1;
        let bytes = press.make(&print)?;
        self.write(&print, &bytes)?;
        self.written.push(place);
        Ok(())
    }

    fn write(&mut self, print: &Print, bytes: &[u8]) -> Result<PathBuf, WriteError> {
        let (product, amount) = named_after(print);
        let plain = file_name_as(product, amount, print.format);
        let number = self.numbers.entry(plain.to_lowercase()).or_default();
        for _ in 0..MOST_TRIES {
            *number += 1;
            let name = match *number {
                1 => plain.clone(),
                number => numbered_file_name(product, amount, print.format, number),
            };
            let path = self.folder.join(name);
            if is_taken(&path) {
                continue;
            }
            match write_new(&path, bytes) {
                Err(WriteError::Exists(_) | WriteError::IsFolder) => {}
                written => return written.map(|()| path),
            }
        }
        Err(WriteError::Exists(self.folder.join(plain)))
    }
}

/// Product and amount of a print's first card.
pub fn named_after(print: &Print) -> (&str, &str) {
    print.cards.first().map_or(("", ""), |card| (card.product.as_str(), card.amount.as_str()))
}

/// Whether anything has that name, be it a link that leads nowhere.
fn is_taken(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}
