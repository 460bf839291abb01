//! The vault against the real GNOME Keyring, each scene in a D-Bus session of its own.
//!
//! A test can't move its own process into another session (that needs `unsafe`), so each one starts this file again,
//! below `dbus-run-session`, to play one scene. Nothing of the session of whoever runs the tests is touched.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "scenes fail by panicking, and tell what they saw"
)]

use rex_console::services::vault::{Account, ApiToken, Limits, Patience, Vault, VaultError};
use std::{
    fs,
    io::{ErrorKind, Write as _},
    path::Path,
    process::{Child, Command, Output, Stdio},
    time::{Duration, Instant},
};

const SCENE: &str = "REX_CONSOLE_VAULT_SCENE";

/// A bus of our own: only the services of one folder are started when called.
const OWN_BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=SOCKETS</listen>
  <servicedir>SERVICES</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// The session a scene is played in.
enum Bus {
    /// Only what the scene starts.
    Bare,
    /// The same, and a prompter that never answers stands for a question left open on the screen.
    OpenQuestion,
    /// As the desktop sets it up: services, the keyring's prompter too, are started when called.
    Desktop,
    /// An address where nobody listens.
    Nowhere,
}

fn play(scene: &str, bus: &Bus) {
    for (program, package) in [("dbus-run-session", "dbus-daemon"), ("gnome-keyring-daemon", "gnome-keyring")]
    {
        let there = Command::new(program).arg("--version").output();
        assert!(there.is_ok(), "this test needs {program}: install Debian's package {package}");
    }
    let home = tempfile::Builder::new().prefix("rex-vault-").tempdir().unwrap();
    let output = scene_command(scene, bus, home.path()).output().unwrap();
    let told = told(&output);
    eprintln!("{told}");
    assert!(output.status.success(), "the scene {scene} failed:\n{told}");
    assert!(told.contains("1 passed"), "the scene {scene} was not played:\n{told}");
    assert!(!told.contains("very-secret"), "a token was printed");
}

fn scene_command(scene: &str, bus: &Bus, home: &Path) -> Command {
    let this = std::env::current_exe().unwrap();
    let mut command = match bus {
        Bus::Bare | Bus::OpenQuestion => {
            let (config, services) = (home.join("bus.conf"), home.join("services"));
            fs::create_dir(&services).unwrap();
            fs::write(
                &config,
                OWN_BUS
                    .replace("SERVICES", services.to_str().unwrap())
                    .replace("SOCKETS", home.to_str().unwrap()),
            )
            .unwrap();
            if matches!(bus, Bus::OpenQuestion) {
                let name = "org.gnome.keyring.SystemPrompter";
                let service = format!(
                    "[D-BUS Service]\nName={name}\nExec=/bin/sh -c \"exec sleep 10 >/dev/null 2>&1\"\n"
                );
                fs::write(services.join(format!("{name}.service")), service).unwrap();
            }
            let mut command = Command::new("dbus-run-session");
            command.arg("--config-file").arg(config).arg("--").arg(this);
            command
        }
        Bus::Desktop => {
            let mut command = Command::new("dbus-run-session");
            command.arg("--").arg(this);
            command
        }
        Bus::Nowhere => Command::new(this),
    };
    for folder in ["run", "data", "config", "cache"] {
        fs::create_dir(home.join(folder)).unwrap();
    }
    make_private(&home.join("run"));
    command.args(["--exact", "scene", "--ignored", "--nocapture"]);
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL", "SSH_AUTH_SOCK"] {
        command.env_remove(name);
    }
    command
        .env(SCENE, scene)
        .env("HOME", home)
        .env("XDG_RUNTIME_DIR", home.join("run"))
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("XDG_CACHE_HOME", home.join("cache"))
        .env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", home.join("nobody").display()));
    command
}

fn make_private(folder: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).unwrap();
}

fn told(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn a_token_is_stored_replaced_and_removed() {
    play("round trip", &Bus::Bare);
}

#[test]
fn a_restarted_keyring_is_found_again() {
    play("restart", &Bus::Bare);
}

#[test]
fn without_a_bus_the_keyring_is_absent() {
    play("absent", &Bus::Nowhere);
}

#[test]
fn a_bus_without_a_keyring_is_absent_too() {
    play("absent", &Bus::Bare);
}

#[test]
fn a_locked_keyring_that_cannot_ask_ends_within_the_limit() {
    play("locked", &Bus::Bare);
}

#[test]
fn an_open_question_is_slow_and_what_was_not_stored_stays_out() {
    play("open question", &Bus::OpenQuestion);
}

#[test]
fn a_locked_keyring_on_a_desktop_without_a_screen_ends_within_the_limit() {
    play("locked", &Bus::Desktop);
}

/// The part that runs inside the session.
#[tokio::test]
#[ignore = "played by the other tests, inside a session of its own"]
async fn scene() {
    match std::env::var(SCENE).as_deref() {
        Ok("round trip") => round_trip().await,
        Ok("restart") => restart().await,
        Ok("absent") => absent().await,
        Ok("locked") => locked([VaultError::Locked, VaultError::Locked]).await,
        Ok("open question") => locked([VaultError::Slow, VaultError::Slow]).await,
        // Somebody asked for the ignored tests as well: outside of a session there is nothing to play.
        _ => {}
    }
}

fn account() -> Account {
    Account::of_base(&url::Url::parse("https://portal.rexpayments.com").unwrap()).unwrap()
}

fn token(number: u8) -> ApiToken {
    ApiToken::from_typed(&format!("{number}|very-secret")).unwrap()
}

async fn load(vault: &Vault) -> Result<Option<ApiToken>, VaultError> {
    vault.load(&account(), Patience::Unattended).await
}

/// A running keyring, stopped when dropped.
struct Keyring(Child);

impl Keyring {
    fn unlocked() -> Self {
        let mut keyring = Self::start(&["--unlock"]);
        let mut password = keyring.0.stdin.take().unwrap();
        password.write_all(b"password").unwrap();
        keyring
    }

    fn locked() -> Self {
        Self::start(&[])
    }

    fn start(more: &[&str]) -> Self {
        let started = Command::new("gnome-keyring-daemon")
            .args(["--foreground", "--components=secrets"])
            .args(more)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        Self(started.unwrap())
    }

    /// Waits until it answers; `Absent` is what it is until then.
    async fn is_there(&self, vault: &Vault) {
        let deadline = Instant::now() + Duration::from_secs(20);
        while load(vault).await == Err(VaultError::Absent) {
            assert!(Instant::now() < deadline, "the keyring didn't start");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

impl Drop for Keyring {
    fn drop(&mut self) {
        match self.0.kill() {
            Err(error) if error.kind() != ErrorKind::InvalidInput => eprintln!("the keyring stays: {error}"),
            _ => _ = self.0.wait(),
        }
    }
}

async fn round_trip() {
    let vault = Vault::system();
    let keyring = Keyring::unlocked();
    keyring.is_there(&vault).await;
    assert_eq!(load(&vault).await, Ok(None));
    assert_eq!(vault.remove(&account()).await, Ok(()), "removing what isn't there is fine");
    assert_eq!(vault.store(&account(), &token(1)).await, Ok(()));
    assert_eq!(load(&vault).await, Ok(Some(token(1))));
    assert_eq!(vault.store(&account(), &token(2)).await, Ok(()));
    assert_eq!(load(&vault).await, Ok(Some(token(2))), "the second token took the first one's place");
    let longest = ApiToken::from_typed(&"x".repeat(1280)).unwrap();
    assert_eq!(vault.store(&account(), &longest).await, Ok(()));
    assert_eq!(load(&vault).await, Ok(Some(longest)));
    assert_eq!(vault.remove(&account()).await, Ok(()));
    assert_eq!(load(&vault).await, Ok(None));
}

async fn restart() {
    let vault = Vault::system();
    let first = Keyring::unlocked();
    first.is_there(&vault).await;
    assert_eq!(vault.store(&account(), &token(1)).await, Ok(()));
    drop(first);
    assert_eq!(load(&vault).await, Err(VaultError::Absent));
    let second = Keyring::unlocked();
    second.is_there(&vault).await;
    assert_eq!(load(&vault).await, Ok(Some(token(1))), "the same vault finds the new service");
    assert_eq!(vault.store(&account(), &token(2)).await, Ok(()));
    assert_eq!(load(&vault).await, Ok(Some(token(2))));
}

async fn absent() {
    let vault = Vault::system();
    let begin = Instant::now();
    assert_eq!(load(&vault).await, Err(VaultError::Absent));
    assert_eq!(vault.store(&account(), &token(1)).await, Err(VaultError::Absent));
    assert_eq!(vault.remove(&account()).await, Err(VaultError::Absent));
    assert!(begin.elapsed() < Duration::from_secs(3), "took {:?}", begin.elapsed());
}

async fn locked(expected: [VaultError; 2]) {
    let limits = Limits { unattended: Duration::from_secs(1), attended: Duration::from_secs(2) };
    let vault = Vault::system().with_limits(limits);
    let unlocked = Keyring::unlocked();
    unlocked.is_there(&vault).await;
    assert_eq!(vault.store(&account(), &token(1)).await, Ok(()));
    drop(unlocked);

    let locked = Keyring::locked();
    locked.is_there(&vault).await;
    let begin = Instant::now();
    let outcomes =
        [load(&vault).await.map(drop).unwrap_err(), vault.store(&account(), &token(2)).await.unwrap_err()];
    assert_eq!(outcomes, expected);
    assert!(begin.elapsed() < Duration::from_secs(6), "took {:?}", begin.elapsed());
    drop(locked);

    let again = Keyring::unlocked();
    again.is_there(&vault).await;
    // On a busy machine the service answers a moment before its collection is open.
    let begin = Instant::now();
    let mut found = load(&vault).await;
    while found == Err(VaultError::Locked) && begin.elapsed() < Duration::from_secs(10) {
        tokio::time::sleep(Duration::from_millis(50)).await;
        found = load(&vault).await;
    }
    assert_eq!(found, Ok(Some(token(1))), "what was told to have failed didn't happen");
}
