//! The log on the disk: a few files of bounded size, scrubbed like everything for support.
//!
//! A thread of its own writes them, and a line that can't be written is lost without a word: the counter never waits for
//! its log. Nothing here logs, since that would come back here.

use super::log::Line;
use crate::services::{private, worker::Worker};
use jiff::Timestamp;
use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

/// The files: the newest, and those before it.
const NAMES: [&str; 4] = ["rex-console.log", "rex-console.1.log", "rex-console.2.log", "rex-console.3.log"];

/// The size of a file, in bytes, after which the next is begun.
const LONGEST: u64 = 1 << 20;

/// Lines that may wait; more are dropped, which happens only where the disk stands still.
const MOST_WAITING: usize = 512;

/// Where they lie, below the folder of what may be lost.
pub fn folder(state: &Path) -> PathBuf {
    state.join("logs")
}

/// Whether a file is one of them.
pub fn is_ours(path: &Path) -> bool {
    path.file_name().and_then(|name| name.to_str()).is_some_and(|name| NAMES.contains(&name))
}

/// The way to the thread that writes. Its drop waits until what was handed over is written.
#[derive(Debug)]
pub struct LogFile(Worker<Line>);

impl LogFile {
    /// Starts the thread. Nothing is logged from it.
    pub fn start(
        folder: PathBuf,
        clock: fn() -> Timestamp,
        scrub: impl Fn(&str) -> String + Send + 'static,
    ) -> io::Result<Self> {
        let worker = Worker::start("log", MOST_WAITING, move |lines| {
            let mut files = Files { folder, longest: LONGEST, open: None };
            for Line { place, said } in lines {
                let text = format!("{:.3} {place} {}\n", clock(), scrub(&said));
                // There is nobody to tell; the next line tries again.
                let _ = files.write(text.as_bytes());
            }
        })?;
        Ok(Self(worker))
    }

    pub(super) fn write(&self, line: Line) {
        let _ = self.0.hand_over(line);
    }
}

struct Files {
    folder: PathBuf,
    longest: u64,
    /// The newest file, and how long it is.
    open: Option<(File, u64)>,
}

impl Files {
    fn write(&mut self, text: &[u8]) -> io::Result<()> {
        let (mut file, mut length) = match self.open.take() {
            Some(open) => open,
            None => self.open()?,
        };
        if length + text.len() as u64 > self.longest {
            drop(file);
            self.move_on()?;
            (file, length) = self.open()?;
        }
        file.write_all(text)?;
        self.open = Some((file, length + text.len() as u64));
        Ok(())
    }

    fn open(&self) -> io::Result<(File, u64)> {
        private::make_folder(&self.folder)?;
        let path = self.folder.join(NAMES[0]);
        private::make_file(&path)?;
        let file = OpenOptions::new().append(true).open(path)?;
        let length = file.metadata()?.len();
        Ok((file, length))
    }

    /// Each takes the place of the one before it, and the oldest goes.
    fn move_on(&self) -> io::Result<()> {
        for pair in NAMES.windows(2).rev() {
            match fs::rename(self.folder.join(pair[0]), self.folder.join(pair[1])) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sizes(folder: &Path) -> Vec<u64> {
        let mut all: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap()).collect();
        all.sort_by_key(fs::DirEntry::file_name);
        assert!(all.iter().all(|entry| is_ours(&entry.path())), "{all:?}");
        all.iter().map(|entry| entry.metadata().unwrap().len()).collect()
    }

    #[test]
    fn the_oldest_lines_go_and_the_size_is_bounded() {
        let state = tempfile::tempdir().unwrap();
        let mut files = Files { folder: folder(state.path()), longest: 100, open: None };
        for number in 0..1000 {
            files.write(format!("line {number:04}\n").as_bytes()).unwrap();
        }
        assert_eq!(sizes(&files.folder), [100; 4]);
        let newest = fs::read_to_string(files.folder.join(NAMES[0])).unwrap();
        assert!(newest.ends_with("line 0999\n"), "{newest}");
        // A start goes on where the last one ended.
        let mut again = Files { folder: files.folder.clone(), longest: 1000, open: None };
        again.write(b"again\n").unwrap();
        assert!(fs::read_to_string(files.folder.join(NAMES[0])).unwrap().starts_with(&newest));
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_tried_again_and_disturbs_nobody() {
        let state = tempfile::tempdir().unwrap();
        let folder = folder(state.path());
        fs::write(&folder, "in the way").unwrap();
        let log = LogFile::start(folder.clone(), || Timestamp::UNIX_EPOCH, str::to_owned).unwrap();
        let line = |said: &str| Line { place: "+1 s INFO here:1".to_owned(), said: said.to_owned() };
        (0..2 * MOST_WAITING).for_each(|_| log.write(line("lost")));
        drop(log);
        fs::remove_file(&folder).unwrap();
        let log =
            LogFile::start(folder.clone(), || Timestamp::UNIX_EPOCH, |said| said.replace("name", "[…]"));
        let log = log.unwrap();
        log.write(line("a name"));
        drop(log);
        let text = fs::read_to_string(folder.join(NAMES[0])).unwrap();
        assert_eq!(text, "1970-01-01T00:00:00.000Z +1 s INFO here:1 a […]\n");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_no_trouble() {
        let full = OpenOptions::new().append(true).open("/dev/full").unwrap();
        let state = tempfile::tempdir().unwrap();
        let mut files = Files { folder: folder(state.path()), longest: LONGEST, open: Some((full, 0)) };
        assert!(files.write(b"lost\n").is_err());
        assert!(files.write(b"kept\n").is_ok(), "the next line opens the file anew");
    }
}
