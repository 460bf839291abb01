//! The console that is shown: a process with a profile of its own, set up before it starts.

use crate::{hand::Hand, options::Look};
use rex_console::{
    services::settings::{FirstSteps, Languages, Settings, SettingsFile},
    shell::folders::Folders,
};
use std::{
    env,
    net::{Ipv4Addr, TcpListener},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// How a console is started.
#[derive(Clone, Copy, Debug)]
pub struct Start<'a> {
    /// How far the guide through the first steps got.
    pub first_steps: FirstSteps,
    /// What stands on the command line.
    pub line: &'a [&'a str],
    /// Whether it reaches the desktop's session, and with it a keyring.
    pub has_keyring: bool,
}

/// A running console; it ends when this is dropped.
pub struct Console {
    process: Child,
    /// Its files go with it.
    _profile: TempDir,
}

impl Console {
    /// Starts one, and takes hold of its window.
    pub fn start(look: Look, start: Start<'_>, evidence: &Path) -> (Self, Hand) {
        let profile = tempfile::tempdir().unwrap();
        choose(look, start.first_steps, profile.path());
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        let mut console = Command::new(built());
        if !start.has_keyring {
            console.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        }
        let process = console
            .arg("--profile")
            .arg(profile.path())
            .args(start.line)
            .env("EGUI_INSPECTION", format!("127.0.0.1:{port}"))
            .env_remove("WAYLAND_DISPLAY")
            .env("RUST_LOG", "error")
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        let mut console = Self { process, _profile: profile };
        let hand = console.reach(port, evidence);
        (console, hand)
    }

    fn reach(&mut self, port: u16, evidence: &Path) -> Hand {
        let end = Instant::now() + Duration::from_mins(1);
        loop {
            if let Ok(hand) = Hand::reach(port, evidence.to_owned()) {
                return hand;
            }
            let has_ended = self.process.try_wait().unwrap().is_some() || Instant::now() > end;
            assert!(
                !has_ended,
                "the console opens no window; is there a DISPLAY, and the feature inspection?"
            );
            thread::sleep(Duration::from_millis(100));
        }
    }
}

impl Drop for Console {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Writes the settings that every picture shows.
fn choose(look: Look, first_steps: FirstSteps, profile: &Path) {
    let settings = Settings {
        theme: look.theme,
        languages: Languages { console: Some(look.language), customers: None },
        sounds: false,
        first_steps,
        ..Settings::default()
    };
    SettingsFile::at(Folders::find(Some(profile)).unwrap().config).save(&settings).unwrap();
}

/// The console beside this example: `target/…/rex-console` for `target/…/examples/tour`.
fn built() -> PathBuf {
    let own = env::current_exe().unwrap();
    let name = format!("rex-console{}", env::consts::EXE_SUFFIX);
    let built = own.parent().and_then(Path::parent).unwrap().join(name);
    assert!(built.is_file(), "build the console first: cargo build --features inspection");
    built
}
