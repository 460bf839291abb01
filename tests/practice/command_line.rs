//! The provider alone, from the command line.

use std::fs;
use std::time::Duration;

use clap::{Args, Command, FromArgMatches};
use rex_console::practice::cli::{Arguments, CliError, settings};
use secrecy::ExposeSecret;

fn command() -> Command {
    Arguments::augment_args(Command::new("practice-provider"))
}

fn parse(arguments: &[&str]) -> Result<Arguments, clap::Error> {
    let words = ["practice-provider"].iter().chain(arguments);
    Arguments::from_arg_matches(&command().try_get_matches_from(words)?)
}

#[test]
fn arguments_become_settings() {
    let folder = tempfile::tempdir().unwrap();
    let token_file = folder.path().join("token.txt");
    fs::write(&token_file, "rx_mine\n").unwrap();
    let arguments = parse(&[
        "--port=0",
        "--token-file",
        token_file.to_str().unwrap(),
        "--currency=JPY",
        "--strict",
        "--callback-url=http://localhost:3000/paid",
        "--store=practice.json",
        "--rate=off",
        "--settle-after=5",
        "--fault=create:cut-after*1",
        "--fault=any:delay=20000",
    ]);
    let settings = settings(arguments.unwrap()).unwrap();
    assert_eq!(settings.token.expose_secret(), "rx_mine");
    assert_eq!((settings.port, settings.currency.as_str(), settings.strict), (0, "JPY", true));
    assert_eq!(settings.requests_per_minute, None);
    assert_eq!(settings.pending_settles_after, Duration::from_secs(5));
    assert_eq!(settings.callback_url.unwrap().as_str(), "http://localhost:3000/paid");
    let rules: Vec<_> = settings.faults.iter().map(ToString::to_string).collect();
    assert_eq!(rules, ["create:cut-after*1", "any:delay=20000"]);
}

#[test]
fn a_fresh_token_is_written_once_and_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let token_file = folder.path().join("token.txt");
    let arguments = parse(&["--token-file", token_file.to_str().unwrap()]).unwrap();
    let first = settings(arguments.clone()).unwrap();
    let token = first.token.expose_secret();
    assert!(token.starts_with("rx_practice_") && token.len() >= 40);
    assert_eq!(settings(arguments.clone()).unwrap().token.expose_secret(), token);
    assert_eq!(first.requests_per_minute, Some(60));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&token_file).unwrap().permissions().mode() & 0o777, 0o600);
    }

    fs::write(&token_file, " \n").unwrap();
    assert!(matches!(settings(arguments), Err(CliError::EmptyTokenFile(_))));
    let nowhere = folder.path().join("missing/token.txt");
    let arguments = parse(&["--token-file", nowhere.to_str().unwrap()]).unwrap();
    assert!(matches!(settings(arguments), Err(CliError::TokenFile { .. })));
}

#[test]
fn mistakes_are_told_in_words() {
    for (mistake, told) in [
        ("--fault=create", "create:cut-after*1"),
        ("--fault=create:explode", "unknown fault 'explode'"),
        ("--rate=0", "from 1 up, or off"),
        ("--callback-url=paid", "relative URL without a base"),
        ("--token=rx_secret", "unexpected argument"),
    ] {
        let error = parse(&["--token-file=t", mistake]).unwrap_err().to_string();
        assert!(error.contains(told), "{mistake}: {error}");
    }
    assert!(parse(&[]).unwrap_err().to_string().contains("--token-file"));
}

#[test]
fn help_explains_by_example() {
    let help = command().render_help().to_string();
    for piece in ["no real money", "Examples:", "curl -H", "create:cut-after*1", "N|off"] {
        assert!(help.contains(piece), "{piece} in {help}");
    }
}
