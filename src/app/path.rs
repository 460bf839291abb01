//! What came of a dialog that asks for a path. Where the system can't show one, the path is typed in the console.

use std::{path::PathBuf, time::Duration};

/// A dialog that ends sooner was never shown.
const NEVER_SHOWN: Duration = Duration::from_millis(500);

/// What a person said to a dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// This path.
    Path(PathBuf),
    /// Nothing: they left it.
    Nothing,
    /// Nobody was asked, as no dialog could be shown. The path must be typed; files usually go into this folder.
    NotAsked(PathBuf),
}

/// Reads a dialog's answer: its path, how long it was open, and where files usually go.
pub(super) fn said(path: Option<PathBuf>, open_for: Duration, folder: Option<PathBuf>) -> Said {
    match path {
        Some(path) => Said::Path(path),
        None if open_for < NEVER_SHOWN => Said::NotAsked(folder.unwrap_or_default()),
        None => Said::Nothing,
    }
}

/// What was typed as a path; `None` where it names no file, such as an empty text or a mere `/`.
pub(super) fn typed_file(typed: &str) -> Option<PathBuf> {
    let path = PathBuf::from(typed.trim());
    path.file_name().is_some().then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dialog_that_ends_at_once_was_never_seen() {
        let folder = || Some(PathBuf::from("/home/a/Documents"));
        let (blink, look) = (Duration::from_millis(499), Duration::from_millis(500));
        assert_eq!(said(None, blink, folder()), Said::NotAsked("/home/a/Documents".into()));
        assert_eq!(said(None, look, folder()), Said::Nothing);
        assert_eq!(said(Some("/x.pdf".into()), blink, folder()), Said::Path("/x.pdf".into()));
    }

    #[test]
    fn a_typed_path_names_a_file() {
        assert_eq!(typed_file(" /tmp/x.pdf "), Some("/tmp/x.pdf".into()));
        for none in ["", "  ", "/", "a/.."] {
            assert_eq!(typed_file(none), None, "{none:?}");
        }
    }
}
