//! The display, and how the window was drawn last.

use super::Finding;
use crate::services::last_start::Tried;

const RENDERER: &str = "renderer";

pub(super) fn look(last: Option<Tried>) -> [Finding; 2] {
    [display(), renderer(last)]
}

fn renderer(last: Option<Tried>) -> Finding {
    match last {
        None => Finding::good(RENDERER, "not tried yet; glow (OpenGL) goes first, then wgpu"),
        Some(Tried::Worked(way)) => {
            Finding::good(RENDERER, format!("{} worked at the last start", way.name()))
        }
        Some(Tried::Begun(way)) => {
            let next = way.other().name();
            let said = format!(
                "the last start came to no frame with {}; the next one begins with {next}",
                way.name()
            );
            Finding::look(RENDERER, said, "If no window opens at all, update the graphics driver.")
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn display() -> Finding {
    Finding::good("display", "this system always has one")
}

#[cfg(target_os = "linux")]
fn display() -> Finding {
    use std::{env, os::unix::net::UnixStream, path::PathBuf};

    let set = |name| env::var_os(name).filter(|value| !value.is_empty());
    let wayland = set("WAYLAND_DISPLAY")
        .map(|name| set("XDG_RUNTIME_DIR").map_or_else(PathBuf::new, PathBuf::from).join(name));
    if wayland.is_some_and(|socket| UnixStream::connect(socket).is_ok()) {
        return Finding::good("display", "Wayland");
    }
    let Some(name) = set("DISPLAY").and_then(|name| name.into_string().ok()) else {
        return Finding::broken(
            "display",
            "there is none",
            "Start the console from the desktop of a signed-in user.",
        );
    };
    // Only a display of this computer has a socket; another one is taken at its word.
    let number = name.strip_prefix(':').and_then(|rest| rest.split('.').next());
    let socket = number.map(|number| format!("/tmp/.X11-unix/X{number}"));
    if socket.is_none_or(|socket| UnixStream::connect(socket).is_ok()) {
        Finding::good("display", "X11")
    } else {
        Finding::broken(
            "display",
            format!("{name} doesn't answer"),
            "Start the console from the desktop of a signed-in user.",
        )
    }
}

#[cfg(test)]
mod tests {
    use super::{super::Verdict, *};
    use crate::services::last_start::Way;

    #[test]
    fn a_start_without_a_frame_is_worth_a_look() {
        let finding = renderer(Some(Tried::Begun(Way::Glow)));
        assert_eq!(finding.verdict, Verdict::Look);
        assert!(finding.said.ends_with("the next one begins with wgpu"), "{finding}");
        assert_eq!(renderer(Some(Tried::Worked(Way::Wgpu))).verdict, Verdict::Good);
    }
}
