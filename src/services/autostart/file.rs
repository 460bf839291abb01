//! Linux and macOS start what a file in a certain folder of the user names.

use super::Autostart;
use crate::services::{
    export::write::{Readers, replace},
    private,
};
use std::{fs, io, path::PathBuf};

/// Desktop Application Autostart Specification.
#[cfg(not(target_os = "macos"))]
const PLACE: &str = "autostart/rex-console.desktop";

/// A launch agent (`launchd.plist(5)`).
#[cfg(target_os = "macos")]
const PLACE: &str = "Library/LaunchAgents/rex-console.plist";

impl Autostart {
    /// Whether the entry is there, ours, and not switched off by the desktop.
    pub fn is_on(&self) -> io::Result<bool> {
        Ok(self.entry()?.is_some_and(|text| !is_switched_off(&text)))
    }

    /// Makes the entry, or removes it where it is ours.
    pub fn set(&self, is_on: bool) -> io::Result<()> {
        if is_on {
            let file = self.file();
            if let Some(folder) = file.parent().filter(|folder| !folder.is_dir()) {
                private::make_folder(folder)?;
            }
            return replace(&file, self.text().as_bytes(), Readers::Owner).map_err(io::Error::other);
        }
        if self.entry()?.is_some() {
            fs::remove_file(self.file())?;
        }
        Ok(())
    }

    fn file(&self) -> PathBuf {
        self.home.join(PLACE)
    }

    /// What the file says, where it is ours: desktops add lines to it, and change others.
    fn entry(&self) -> io::Result<Option<String>> {
        match fs::read_to_string(self.file()) {
            Ok(text) => Ok(Some(text).filter(|text| text.contains(&self.line()))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }
}

#[cfg(not(target_os = "macos"))]
impl Autostart {
    fn text(&self) -> String {
        format!("[Desktop Entry]\nType=Application\nName=Rex Console\n{}Terminal=false\n", self.line())
    }

    fn line(&self) -> String {
        let words: Vec<_> = self.command.iter().map(|word| quoted(word)).collect();
        format!("Exec={}\n", words.join(" "))
    }
}

/// `Hidden`, and GNOME's own switch.
#[cfg(not(target_os = "macos"))]
fn is_switched_off(text: &str) -> bool {
    text.lines().any(|line| {
        let line = line.replace(' ', "").to_ascii_lowercase();
        line == "hidden=true" || line == "x-gnome-autostart-enabled=false"
    })
}

/// A word of an `Exec` line (Desktop Entry Specification): in quotes, with what means something there escaped twice, once
/// for the line and once for the file.
#[cfg(not(target_os = "macos"))]
fn quoted(word: &str) -> String {
    let mut out = String::from('"');
    for c in word.chars() {
        match c {
            '\\' => out.push_str(r"\\\\"),
            '"' | '`' | '$' => {
                out.push_str(r"\\");
                out.push(c);
            }
            '%' => out.push_str("%%"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(target_os = "macos")]
impl Autostart {
    fn text(&self) -> String {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict>\n<key>Label</key>\
             <string>rex-console</string>\n{}<key>RunAtLoad</key><true/>\n</dict></plist>\n",
            self.line()
        )
    }

    fn line(&self) -> String {
        let escaped = |word: &String| word.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let words: String =
            self.command.iter().map(|word| format!("<string>{}</string>", escaped(word))).collect();
        format!("<key>ProgramArguments</key><array>{words}</array>\n")
    }
}

/// The system keeps its own list of what is switched off, which no file tells.
#[cfg(target_os = "macos")]
fn is_switched_off(_text: &str) -> bool {
    false
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use std::{env, path::Path};

    #[test]
    fn the_entry_is_made_read_and_removed() {
        let config = tempfile::tempdir().unwrap();
        let profile = Some(Path::new("/srv/the till's 100%"));
        let autostart = Autostart::of_this_program(config.path(), profile).unwrap();
        assert_eq!(autostart.is_on().ok(), Some(false));
        autostart.set(false).unwrap();
        autostart.set(true).unwrap();
        assert_eq!(autostart.is_on().ok(), Some(true));
        let file = config.path().join(PLACE);
        let text = fs::read_to_string(&file).unwrap();
        let program = env::current_exe().unwrap().display().to_string();
        let command = format!("Exec=\"{program}\" \"--profile\" \"/srv/the till's 100%%\"\n");
        assert!(text.starts_with("[Desktop Entry]\nType=Application\n") && text.contains(&command), "{text}");
        fs::write(&file, text + "Hidden = true\n").unwrap();
        assert_eq!(autostart.is_on().ok(), Some(false), "the desktop switched it off");
        autostart.set(true).unwrap();
        assert_eq!(autostart.is_on().ok(), Some(true));
        autostart.set(false).unwrap();
        assert!(!file.exists());
    }

    #[test]
    fn an_entry_for_another_profile_is_not_ours() {
        let config = tempfile::tempdir().unwrap();
        let other = Autostart::of_this_program(config.path(), Some(Path::new("/srv/other"))).unwrap();
        let ours = Autostart::of_this_program(config.path(), None).unwrap();
        other.set(true).unwrap();
        assert_eq!(ours.is_on().ok(), Some(false));
        ours.set(false).unwrap();
        assert_eq!(other.is_on().ok(), Some(true), "removing everything of one leaves the other");
    }

    #[test]
    fn what_means_something_to_a_shell_is_escaped_for_the_line_and_the_file() {
        assert_eq!(quoted(r#"a $b\c""#), r#""a \\$b\\\\c\\"""#);
    }
}
