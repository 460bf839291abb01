//! `rex-console doctor`: looks at what the console needs of this computer, and says what to do. In English, like the
//! command line: whoever helps reads one language. Changes nothing, and prints no secret.

mod desktop;
mod network;
mod places;
mod vault;

use super::{command_line::DoctorOptions, folders::Folders, load_settings, provider_address};
use crate::services::{last_start::LastStart, settings::SettingsFile, vault::Vault};
use std::{
    fmt,
    io::{self, Write as _},
};
use tokio::runtime::Runtime;

/// How something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// Nothing is to be done.
    Good,
    /// It works, and somebody should look.
    Look,
    /// The console, or a part of it, can't work like this.
    Broken,
}

/// What was found of one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Finding {
    verdict: Verdict,
    what: &'static str,
    said: String,
    /// What to do.
    advice: &'static str,
}

impl Finding {
    fn good(what: &'static str, said: impl Into<String>) -> Self {
        Self { verdict: Verdict::Good, what, said: said.into(), advice: "" }
    }

    fn look(what: &'static str, said: impl Into<String>, advice: &'static str) -> Self {
        Self { verdict: Verdict::Look, what, said: said.into(), advice }
    }

    fn broken(what: &'static str, said: impl Into<String>, advice: &'static str) -> Self {
        Self { verdict: Verdict::Broken, what, said: said.into(), advice }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mark, word) = match self.verdict {
            Verdict::Good => ("✓", "good"),
            Verdict::Look => ("!", "look"),
            Verdict::Broken => ("✗", "broken"),
        };
        write!(f, "{mark} {word:<6}  {:<8}  {}", self.what, self.said)?;
        if !self.advice.is_empty() {
            write!(f, "\n{:>20}{}", "", self.advice)?;
        }
        Ok(())
    }
}

/// Looks at everything and prints it; whether nothing is broken.
pub fn run(options: &DoctorOptions) -> io::Result<bool> {
    let folders = Folders::find(options.profile.as_deref())?;
    let runtime = Runtime::new()?;
    let (settings, damage) = load_settings(&SettingsFile::at(&folders.config));
    let base = provider_address(options.base_url.as_ref(), &settings);
    let mut findings = vec![runtime.block_on(vault::look(&Vault::system(), &base))];
    findings.extend(desktop::look(LastStart::below(&folders.state).read()));
    findings.extend(runtime.block_on(network::look(&base)));
    findings.extend(places::look(&folders));
    if damage.is_some() {
        let advice = "Start the console: it says what it used instead.";
        findings.push(Finding::look("settings", "they can't be read", advice));
    }
    let mut out = io::stdout().lock();
    for finding in &findings {
        writeln!(out, "{finding}")?;
    }
    Ok(findings.iter().all(|finding| finding.verdict != Verdict::Broken))
}
