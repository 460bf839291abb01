//! Starting with the computer: an entry where the system looks for such. The entry itself is what counts, since people
//! remove it by the system's own ways too. One that starts something else than this program with this profile is not ours.

#[cfg(not(windows))]
mod file;
#[cfg(windows)]
mod registry;

use std::{
    env, io,
    path::{Path, PathBuf},
};

/// The entry, and what it starts.
#[derive(Clone, Debug)]
pub struct Autostart {
    /// The folder that a user's programs keep their settings in, or what is that for such entries.
    home: PathBuf,
    command: Vec<String>,
}

impl Autostart {
    /// This program, with the profile it was started with. `home` is where the system looks: the user's configuration on
    /// Linux, the user's home on macOS; Windows looks into its registry.
    pub fn of_this_program(home: &Path, profile: Option<&Path>) -> io::Result<Self> {
        // An AppImage is unpacked anew at each start; the file itself is what stays.
        let program = env::var_os("APPIMAGE").map_or_else(env::current_exe, |image| Ok(image.into()))?;
        let mut command = vec![program];
        if let Some(profile) = profile {
            command.extend([PathBuf::from("--profile"), std::path::absolute(profile)?]);
        }
        let command = command.into_iter().map(|word| word.into_os_string().into_string());
        let command = command.collect::<Result<_, _>>().map_err(|_| io::ErrorKind::InvalidFilename)?;
        Ok(Self { home: home.to_owned(), command })
    }
}
