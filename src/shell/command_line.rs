//! What can be said on the command line. No secret is ever an argument.

use crate::{
    domain::address::AllowedHosts,
    practice::{self, Fault},
    services::provider::Limits,
};
use clap::{Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use url::Url;

/// A counter-top console for shops that take payments through RexPayments.
#[derive(Debug, Parser)]
#[command(name = "rex-console", version, about, args_conflicts_with_subcommands = true)]
pub struct CommandLine {
    /// What to run instead of the console.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// How to run the console.
    #[command(flatten)]
    pub options: Options,
}

/// What can be run besides the console.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run the practice provider alone, for people who integrate against the API.
    PracticeProvider(practice::cli::Arguments),
    /// Look at what the console needs of this computer, and say what to do.
    Doctor(DoctorOptions),
}

/// What the doctor looks at.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct DoctorOptions {
    /// The folder below which all of the console's files are kept
    #[arg(long, value_name = "DIR")]
    pub profile: Option<PathBuf>,
    /// Another address of the provider: https, or http on this computer
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub base_url: Option<Url>,
}

/// How the console runs.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Options {
    /// Go straight to practice mode: no account needed, no money moves
    #[arg(long)]
    pub practice: bool,
    /// Another address of the provider: https, or http on this computer
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub base_url: Option<Url>,
    /// Keep all of the console's files below this folder
    #[arg(long, value_name = "DIR")]
    pub profile: Option<PathBuf>,
    /// How to draw: glow (OpenGL) or wgpu (Vulkan, DirectX, Metal); auto tries one after the other
    #[arg(long, value_name = "NAME", default_value = "auto")]
    pub renderer: Renderer,
    /// Let the embedded practice provider misbehave, for instance create:cut-after*1 or any:delay=20000
    #[arg(long = "practice-fault", value_name = "RULE", requires = "practice")]
    pub faults: Vec<Fault>,
    /// How many calls the provider gets: not said on the command line, since the account is shared with other tills.
    #[arg(skip)]
    pub limits: Limits,
}

/// How the windows are drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Renderer {
    /// glow, and wgpu when that fails.
    #[default]
    Auto,
    /// OpenGL.
    Glow,
    /// Vulkan, DirectX or Metal.
    Wgpu,
}

fn base_url(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|error| error.to_string())?;
    AllowedHosts::of_base(&url).map_err(|_| "use https:// (http:// only on this computer)".to_owned())?;
    if url.query().is_some() || url.fragment().is_some() {
        return Err("leave out everything after the path".to_owned());
    }
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    fn options(arguments: &[&str]) -> Result<Options, String> {
        let all = std::iter::once("rex-console").chain(arguments.iter().copied());
        CommandLine::try_parse_from(all).map(|line| line.options).map_err(|error| error.to_string())
    }

    #[test]
    fn the_command_line_is_whole() {
        CommandLine::command().debug_assert();
    }

    #[test]
    fn a_base_address_is_secure_or_on_this_computer() {
        assert!(options(&["--base-url", "https://sandbox.example"]).is_ok());
        assert!(options(&["--base-url", "http://127.0.0.1:8787"]).is_ok());
        for address in [
            "http://portal.rexpayments.com",
            "https://user:word@portal.rexpayments.com",
            "portal",
            "https://a.example/?x=1",
            "ftp://a.example",
        ] {
            assert!(options(&["--base-url", address]).is_err(), "{address}");
        }
    }

    #[test]
    fn faults_go_with_practice_only() {
        assert_eq!(
            options(&["--practice", "--practice-fault", "create:cut-after*1"]).unwrap().faults.len(),
            1
        );
        assert!(options(&["--practice-fault", "create:cut-after*1"]).is_err());
        assert!(options(&["--practice", "--practice-fault", "nonsense"]).is_err());
    }
}
