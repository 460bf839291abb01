//! Runs the provider alone, from the command line, for people who integrate against the API.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use thiserror::Error;
use url::Url;

use super::{Fault, Settings, StartError, fresh_token, start};

const EXAMPLES: &str = "\
Examples:
  Start, with a fresh token in token.txt, and list the links:
    rex-console practice-provider --port 8787 --token-file token.txt
    curl -H \"Authorization: Bearer $(cat token.txt)\" -H 'Accept: application/json' \\
      http://127.0.0.1:8787/api/payment-links

  Keep links and payments, and send customers back to a shop:
    rex-console practice-provider --port 8787 --token-file token.txt \\
      --store practice.json --callback-url http://localhost:3000/paid

  Misbehave: lose the answer of the first create, and answer every call two seconds late:
    rex-console practice-provider --token-file token.txt \\
      --fault 'create:cut-after*1' --fault any:delay=2000

Fault rules are call:kind[=value][*times].
  Calls: list, create, view, update, delete, toggle, generate, transaction, any.
  The call is not done:  cut, html, status=CODE[/json], delay=MS (done after waiting)
  The call is done:      cut-after, truncate, garbage, empty, status-after=CODE[/json], delay-after=MS";

/// A payment provider to practise with: the documented API on this computer, no real money.
#[derive(Debug, Clone, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// Port on 127.0.0.1; 0 takes any free one
    #[arg(long, default_value_t = 8787)]
    pub port: u16,
    /// File that holds the token; made with a fresh one if it doesn't exist
    #[arg(long, value_name = "FILE")]
    pub token_file: PathBuf,
    /// The account's currency, ISO 4217
    #[arg(long, default_value = "EUR")]
    pub currency: String,
    /// Refuse updates that don't carry all three printed fields
    #[arg(long)]
    pub strict: bool,
    /// Where customers are sent after paying
    #[arg(long, value_name = "URL")]
    pub callback_url: Option<Url>,
    /// File that keeps links and payments between runs
    #[arg(long, value_name = "FILE")]
    pub store: Option<PathBuf>,
    /// Requests a minute, or off
    #[arg(long, default_value = "60", value_name = "N|off")]
    pub rate: PerMinute,
    /// Seconds after which a pending payment succeeds by itself
    #[arg(long, default_value_t = 30, value_name = "SECONDS")]
    pub settle_after: u32,
    /// Misbehave by this rule; may be given more than once
    #[arg(long, value_name = "RULE")]
    pub fault: Vec<Fault>,
}

/// A rate limit on the command line: a number from 1, or `off`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PerMinute(pub Option<u32>);

/// Why a text is no rate limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("give a whole number from 1 up, or off")]
pub struct PerMinuteError;

impl FromStr for PerMinute {
    type Err = PerMinuteError;

    fn from_str(text: &str) -> Result<Self, PerMinuteError> {
        if text == "off" {
            return Ok(Self(None));
        }
        text.parse().ok().filter(|number| *number > 0).map(|number| Self(Some(number))).ok_or(PerMinuteError)
    }
}

/// Why it doesn't run.
#[derive(Debug, Error)]
pub enum CliError {
    /// The token file can't be read or written.
    #[error("the token file {path} can't be used: {source}")]
    TokenFile {
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
    /// The token file is there, and nothing is in it.
    #[error("the token file {0} is empty; remove it to get a fresh token")]
    EmptyTokenFile(PathBuf),
    /// The provider doesn't start.
    #[error(transparent)]
    Start(#[from] StartError),
    /// No threads, or nobody reads what it says.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// The settings that the arguments ask for; reads the token file, or writes it with a fresh token.
///
/// # Errors
/// When the token file can't be used.
pub fn settings(arguments: Arguments) -> Result<Settings, CliError> {
    let token = token(&arguments.token_file)?;
    Ok(Settings {
        port: arguments.port,
        currency: arguments.currency,
        strict: arguments.strict,
        requests_per_minute: arguments.rate.0,
        callback_url: arguments.callback_url,
        store: arguments.store,
        pending_settles_after: Duration::from_secs(arguments.settle_after.into()),
        faults: arguments.fault,
        ..Settings::new(token)
    })
}

/// Serves until the program is ended. Makes its own runtime: call it outside of one.
///
/// # Errors
/// When it can't start.
pub fn run(arguments: Arguments) -> Result<(), CliError> {
    let token_file = arguments.token_file.clone();
    let settings = settings(arguments)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        let practice = start(settings).await?;
        let mut out = io::stdout();
        writeln!(out, "Practice provider, no real money: {}", practice.base_url())?;
        writeln!(out, "Its token is in {}", token_file.display())?;
        out.flush()?;
        std::future::pending::<Result<(), CliError>>().await
    })
}

fn token(path: &Path) -> Result<SecretString, CliError> {
    let unusable = |source| CliError::TokenFile { path: path.to_path_buf(), source };
    match fs::read_to_string(path) {
        Ok(text) if text.trim().is_empty() => Err(CliError::EmptyTokenFile(path.to_path_buf())),
        Ok(text) => Ok(text.trim().to_owned().into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let token = fresh_token();
            write_token(path, &token).map_err(unusable)?;
            Ok(token)
        }
        Err(error) => Err(unusable(error)),
    }
}

/// Never over a file that is there; readable by its owner only on unix.
fn write_token(path: &Path, token: &SecretString) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    writeln!(options.open(path)?, "{}", token.expose_secret())
}
