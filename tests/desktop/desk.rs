//! A throw-away desktop: its own display, window manager, message bus, keyring and home.

use crate::{closing, framebuffer, running::Running, tool::tool};
use image::RgbImage;
use std::{
    fs,
    io::{BufRead as _, BufReader, Write as _},
    os::unix::fs::{DirBuilderExt as _, PermissionsExt as _},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// A bus that starts no services by itself: what isn't started here isn't there.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={{folder}}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// Writes down the address instead of opening a browser.
const XDG_OPEN: &str = "#!/bin/sh\nprintf '%s\\n' \"$1\" >> \"$HOME/opened\"\n";

/// The keyring's name on the bus.
const SECRETS: &str = "org.freedesktop.secrets";

/// A desktop. Everything on it ends with it.
pub struct Desk {
    running: Vec<Running>,
    display: String,
    bus: String,
    folder: TempDir,
}

impl Desk {
    /// A desktop with an unlocked keyring.
    pub fn with_keyring() -> Self {
        let mut desk = Self::without_keyring();
        let mut command = tool("gnome-keyring-daemon", "gnome-keyring");
        desk.dress(&mut command);
        command.args(["--foreground", "--unlock", "--components=secrets"]);
        let keyring = desk.start(&mut command, Stdio::piped(), Stdio::null());
        let mut password = keyring.stdin.take().unwrap();
        password.write_all(b"password").unwrap();
        drop(password);
        desk.wait_for_keyring();
        desk
    }

    /// A desktop on which no keyring runs, nor is started.
    pub fn without_keyring() -> Self {
        Self::as_large_as("1440x900")
    }

    /// The same, with room for two windows side by side.
    pub fn with_room_for_two() -> Self {
        Self::as_large_as("2600x900")
    }

    fn as_large_as(size: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let mut desk = Self { running: Vec::new(), display: String::new(), bus: String::new(), folder };
        for name in ["home", "bus", "bin", "screen"] {
            fs::create_dir(desk.folder.path().join(name)).unwrap();
        }
        fs::DirBuilder::new().mode(0o700).create(desk.folder.path().join("run")).unwrap();
        let opener = desk.folder.path().join("bin/xdg-open");
        fs::write(&opener, XDG_OPEN).unwrap();
        fs::set_permissions(&opener, fs::Permissions::from_mode(0o755)).unwrap();

        let mut command = tool("Xvfb", "xvfb");
        command.args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            &format!("{size}x24"),
            "-nolisten",
            "tcp",
            "-noreset",
        ]);
        command.arg("-fbdir").arg(desk.folder.path().join("screen"));
        desk.display = format!(":{}", desk.start_and_listen(&mut command));

        let config = desk.folder.path().join("bus.conf");
        let sockets = desk.folder.path().join("bus").display().to_string();
        fs::write(&config, BUS.replace("{{folder}}", &sockets)).unwrap();
        let mut command = tool("dbus-daemon", "dbus-daemon");
        command.args(["--nofork", "--print-address=1", "--config-file"]).arg(&config);
        desk.bus = desk.start_and_listen(&mut command);

        let mut command = tool("openbox", "openbox");
        desk.dress(&mut command);
        desk.start(&mut command, Stdio::null(), Stdio::null());
        desk
    }

    fn start(&mut self, command: &mut Command, input: Stdio, output: Stdio) -> &mut Running {
        self.running.push(Running::start(command.stdin(input).stdout(output).stderr(Stdio::null())));
        self.running.last_mut().unwrap()
    }

    /// Starts a program and returns the first line it says.
    fn start_and_listen(&mut self, command: &mut Command) -> String {
        let child = self.start(command, Stdio::null(), Stdio::piped());
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        assert!(!line.trim().is_empty(), "{command:?} ended without a word");
        line.trim().to_owned()
    }

    fn wait_for_keyring(&self) {
        let end = Instant::now() + Duration::from_secs(10);
        loop {
            let mut command = tool("dbus-send", "dbus-bin");
            self.dress(&mut command);
            command.args(["--session", "--print-reply", "--dest=org.freedesktop.DBus", "/"]);
            command.args(["org.freedesktop.DBus.NameHasOwner", &format!("string:{SECRETS}")]);
            let answer = command.output().unwrap();
            if String::from_utf8_lossy(&answer.stdout).contains("boolean true") {
                return;
            }
            assert!(Instant::now() < end, "the keyring doesn't come onto the bus");
            thread::sleep(Duration::from_millis(50));
        }
    }

    /// Gives a command this desktop and nothing of the surroundings.
    pub fn dress(&self, command: &mut Command) {
        let home = self.home();
        command
            .env_clear()
            .env("PATH", self.folder.path().join("bin"))
            .env("LANG", "C.UTF-8")
            .env("HOME", &home)
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("XDG_RUNTIME_DIR", self.folder.path().join("run"))
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("XDG_STATE_HOME", home.join("state"));
    }

    /// Where everything is kept that is kept at all.
    pub fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    /// Where the keyring keeps its own files, encrypted.
    pub fn keyrings(&self) -> PathBuf {
        self.home().join("data/keyrings")
    }

    /// A folder beside the home, for what isn't the console's.
    pub fn aside(&self) -> &Path {
        self.folder.path()
    }

    /// The console's profile.
    pub fn profile(&self) -> PathBuf {
        self.home().join("profile")
    }

    /// What all windows together look like.
    pub fn picture(&self) -> RgbImage {
        framebuffer::read(&self.folder.path().join("screen/Xvfb_screen0"))
    }

    /// Closes the console's window by its own button.
    pub fn close_window(&self) {
        closing::close_first_window(&self.display);
    }

    /// The address that the desktop was last asked to open in a browser.
    pub fn opened(&self) -> Option<String> {
        let all = fs::read_to_string(self.home().join("opened")).ok()?;
        all.lines().last().map(str::to_owned)
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        // The display goes last.
        while self.running.pop().is_some() {}
    }
}
