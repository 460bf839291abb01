//! The till's two chimes, played by what the system has for it.
//!
//! A player of the system is started for each chime, on a thread of its own. An audio library inside the program would
//! need the sound system's headers to be built, and a way around its own threads when the device is gone; a player needs
//! neither, and a counter without sound stays a counter: what can't be heard is only logged, once.

use super::{job::Chime, private};
use std::{
    ffi::OsStr,
    fs, io,
    panic::catch_unwind,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::mpsc::{SyncSender, sync_channel},
    thread,
    time::{Duration, Instant},
};

const PAID: &[u8] = include_bytes!("../../assets/sounds/paid.wav");
const TROUBLE: &[u8] = include_bytes!("../../assets/sounds/trouble.wav");

/// Chimes that may wait; more of them would be heard too late to mean anything.
const MOST_WAITING: usize = 2;

/// How long a player may take. The chimes last less than a second; a device that is gone can hold one for ever.
const LONGEST: Duration = Duration::from_secs(4);

const GLANCE: Duration = Duration::from_millis(20);

/// A program that plays a file, and what it is told before the file's name.
type Player = (&'static str, &'static [&'static str]);

#[cfg(target_os = "macos")]
const PLAYERS: &[Player] = &[("afplay", &[])];

/// The file's name comes in through the environment, so that no name can be mistaken for a command.
#[cfg(windows)]
const PLAYERS: &[Player] = &[(
    "powershell",
    &[
        "-NoProfile",
        "-NonInteractive",
        "-Command",
        "(New-Object System.Media.SoundPlayer $env:REX_CONSOLE_CHIME).PlaySync()",
    ],
)];

/// `PipeWire`, `PulseAudio`, ALSA alone, and what desktops play their own sounds with.
#[cfg(not(any(target_os = "macos", windows)))]
const PLAYERS: &[Player] =
    &[("pw-play", &[]), ("paplay", &[]), ("aplay", &["--quiet"]), ("canberra-gtk-play", &["--file"])];

/// Plays chimes. Cheap to clone; the thread ends with its last handle.
#[derive(Clone)]
pub struct Speaker(SyncSender<Chime>);

impl Speaker {
    /// Starts the thread. The chimes are written into `folder` when the first is played: players take files.
    pub fn start(folder: PathBuf) -> io::Result<Self> {
        Self::with_players(folder, PLAYERS)
    }

    fn with_players(folder: PathBuf, players: &'static [Player]) -> io::Result<Self> {
        let (sender, chimes) = sync_channel(MOST_WAITING);
        thread::Builder::new().name("sound".to_owned()).spawn(move || {
            let mut is_told = false;
            for chime in chimes {
                let played = catch_unwind(|| play(&folder, chime, players))
                    .unwrap_or_else(|_| Err(io::Error::other("playing broke off")));
                if let Err(error) = played
                    && !is_told
                {
                    is_told = true;
                    tracing::warn!(%error, "sales can't be heard");
                }
            }
        })?;
        Ok(Self(sender))
    }

    /// Plays a chime after those before it, unless too many wait.
    pub fn play(&self, chime: Chime) {
        let _ = self.0.try_send(chime);
    }
}

fn play(folder: &Path, chime: Chime, players: &[Player]) -> io::Result<()> {
    let file = on_disk(folder, chime)?;
    let mut trouble = io::Error::new(io::ErrorKind::NotFound, "no program that plays sounds is there");
    for (program, arguments) in players {
        match run(program, arguments, file.as_os_str()) {
            Ok(()) => return Ok(()),
            // Not there: whether the one before failed says more.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => trouble = error,
        }
    }
    Err(trouble)
}

/// The chime as a file; written anew when it isn't what it should be.
fn on_disk(folder: &Path, chime: Chime) -> io::Result<PathBuf> {
    let (name, bytes) = match chime {
        Chime::Paid => ("paid.wav", PAID),
        Chime::Trouble => ("trouble.wav", TROUBLE),
    };
    let file = folder.join(name);
    if !fs::read(&file).is_ok_and(|there| there == bytes) {
        private::make_folder(folder)?;
        fs::write(&file, bytes)?;
    }
    Ok(file)
}

fn run(program: &str, arguments: &[&str], file: &OsStr) -> io::Result<()> {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    #[cfg(windows)]
    {
        use std::os::windows::process::CommandExt as _;
        /// No black window flashes up (`CREATE_NO_WINDOW`).
        const NO_WINDOW: u32 = 0x0800_0000;
        command.creation_flags(NO_WINDOW).env("REX_CONSOLE_CHIME", file);
    }
    #[cfg(not(windows))]
    command.arg(file);
    let mut player = command.spawn()?;
    wait(&mut player, program)
}

fn wait(player: &mut Child, program: &str) -> io::Result<()> {
    let end = Instant::now() + LONGEST;
    loop {
        match player.try_wait()? {
            Some(status) if status.success() => return Ok(()),
            Some(status) => return Err(io::Error::other(format!("{program} failed: {status}"))),
            None if Instant::now() > end => {
                player.kill()?;
                player.wait()?;
                return Err(io::Error::new(
                    io::ErrorKind::TimedOut,
                    format!("{program} doesn't come to an end"),
                ));
            }
            None => thread::sleep(GLANCE),
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn the_first_player_that_can_plays_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let players: &[Player] = &[
            ("no-such-player", &[]),
            ("false", &[]),
            ("sh", &["-c", "cp \"$0\" \"$0.heard\""]),
            ("sh", &["-c", "touch \"$0.again\""]),
        ];
        play(folder.path(), Chime::Paid, players).unwrap();
        assert_eq!(fs::read(folder.path().join("paid.wav.heard")).unwrap(), PAID);
        assert!(!folder.path().join("paid.wav.again").exists());
    }

    #[test]
    fn a_damaged_file_is_written_anew() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("trouble.wav"), b"RIFF").unwrap();
        play(folder.path(), Chime::Trouble, &[("true", &[])]).unwrap();
        assert_eq!(fs::read(folder.path().join("trouble.wav")).unwrap(), TROUBLE);
    }

    #[test]
    fn without_a_player_the_reason_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let error = play(folder.path(), Chime::Paid, &[("no-such-player", &[])]).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::NotFound);
        let error = play(folder.path(), Chime::Paid, &[("false", &[]), ("no-such-player", &[])]).unwrap_err();
        assert!(error.to_string().contains("false"), "{error}");
    }

    #[test]
    fn the_chimes_are_short_wave_files() {
        for bytes in [PAID, TROUBLE] {
            assert_eq!((&bytes[..4], &bytes[8..12]), (&b"RIFF"[..], &b"WAVE"[..]));
            assert!(bytes.len() < 22_050 * 2, "shorter than a second");
        }
    }
}
