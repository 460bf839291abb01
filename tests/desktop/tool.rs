//! The desktop's own programs; a missing one is named with the Debian package that brings it.

use std::{env, process::Command};

/// A command for an installed program.
pub fn tool(name: &str, package: &str) -> Command {
    let places = env::var_os("PATH").unwrap_or_default();
    let place = env::split_paths(&places).map(|folder| folder.join(name)).find(|file| file.is_file());
    let Some(place) = place else {
        panic!("{name} is missing, and the desktop tests need it: install Debian's package {package}");
    };
    Command::new(place)
}
