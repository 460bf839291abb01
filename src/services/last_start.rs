//! What is remembered of the last start: how the window was drawn, and whether it ever came to its first frame.
//!
//! A driver may end the process without a word. So what is tried is written down before, and that it worked after the
//! first frame.

use super::{
    export::write::{Readers, replace},
    private,
};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// The file's name in the folder of what may be lost.
pub const FILE: &str = "last-start";

/// How the window is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// OpenGL.
    Glow,
    /// Vulkan, DirectX or Metal.
    Wgpu,
}

/// What came of the last start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// It came to its first frame.
    Worked(Way),
    /// It was tried, and no frame came of it.
    Begun(Way),
}

impl Way {
    /// Its name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Glow => "glow",
            Self::Wgpu => "wgpu",
        }
    }

    /// The one to try when this one fails.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Glow => Self::Wgpu,
            Self::Wgpu => Self::Glow,
        }
    }

    fn named(name: &str) -> Option<Self> {
        [Self::Glow, Self::Wgpu].into_iter().find(|way| way.name() == name)
    }
}

/// In which order the ways are tried: first what worked last, and last what came to no frame.
pub fn order(last: Option<Tried>) -> [Way; 2] {
    let first = match last {
        None => Way::Glow,
        Some(Tried::Worked(way)) => way,
        Some(Tried::Begun(way)) => way.other(),
    };
    [first, first.other()]
}

/// The file that remembers. Where it can't be written nothing is remembered, and that is all.
#[derive(Clone, Debug)]
pub struct LastStart(PathBuf);

impl LastStart {
    /// The one in the folder of what may be lost.
    pub fn below(state: &Path) -> Self {
        Self(state.join(FILE))
    }

    /// What came of the last start; `None` where nothing is known.
    pub fn read(&self) -> Option<Tried> {
        let text = fs::read_to_string(&self.0).ok()?;
        match text.trim().split_once(' ')? {
            ("worked", name) => Way::named(name).map(Tried::Worked),
            ("begun", name) => Way::named(name).map(Tried::Begun),
            _ => None,
        }
    }

    /// Remembers it.
    pub fn write(&self, tried: Tried) {
        let (word, way) = match tried {
            Tried::Worked(way) => ("worked", way),
            Tried::Begun(way) => ("begun", way),
        };
        let text = format!("{word} {}\n", way.name());
        let written = self
            .0
            .parent()
            .map_or(Ok(()), private::make_folder)
            .and_then(|()| replace(&self.0, text.as_bytes(), Readers::Owner).map_err(io::Error::other));
        if let Err(error) = written {
            tracing::info!(%error, "how the window is drawn can't be remembered");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_worked_goes_first_and_what_came_to_no_frame_last() {
        let state = tempfile::tempdir().unwrap();
        let last = LastStart::below(&state.path().join("new"));
        assert_eq!((last.read(), order(last.read())), (None, [Way::Glow, Way::Wgpu]));
        for (tried, first) in [
            (Tried::Begun(Way::Glow), Way::Wgpu),
            (Tried::Worked(Way::Wgpu), Way::Wgpu),
            (Tried::Begun(Way::Wgpu), Way::Glow),
            (Tried::Worked(Way::Glow), Way::Glow),
        ] {
            last.write(tried);
            assert_eq!(last.read(), Some(tried));
            assert_eq!(order(last.read()), [first, first.other()]);
        }
        fs::write(&last.0, "nonsense").unwrap();
        assert_eq!(last.read(), None);
    }
}
