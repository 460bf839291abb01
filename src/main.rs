//! Rex Console: command line, logging, hand over.
// No black window behind the console's. A release build then prints only where its output is redirected.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use clap::Parser as _;
use rex_console::{
    practice,
    services::diagnostics::log::Tail,
    shell::{
        self,
        command_line::{Command, CommandLine},
    },
};
use std::{
    env,
    io::{self, IsTerminal as _, Write as _},
    process::ExitCode,
    time::Instant,
};
use tracing::Level;
use tracing_subscriber::{filter::Targets, fmt, layer::SubscriberExt as _, util::SubscriberInitExt as _};

fn main() -> ExitCode {
    let started = Instant::now();
    let line = CommandLine::parse();
    start_log();
    let result = match line.command {
        // Its exit code is its verdict.
        Some(Command::Doctor(options)) => match shell::doctor::run(&options) {
            Ok(true) => Ok(()),
            Ok(false) => return ExitCode::FAILURE,
            Err(error) => Err(error.to_string()),
        },
        Some(Command::PracticeProvider(arguments)) => {
            practice::cli::run(arguments).map_err(|error| error.to_string())
        }
        None => shell::run(&line.options, started).map_err(|error| error.to_string()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(words) => {
            // Where not even this can be written, the exit code must do.
            let _ = writeln!(io::stderr(), "rex-console: {words}");
            ExitCode::FAILURE
        }
    }
}

/// Warnings by default; `RUST_LOG` says more. The last lines stay in memory, for support.
fn start_log() {
    let usual = || Targets::new().with_default(Level::WARN).with_target("rex_console", Level::INFO);
    let filter = env::var("RUST_LOG").ok().and_then(|asked| asked.parse().ok()).unwrap_or_else(usual);
    let to_stderr = fmt::layer().with_ansi(io::stderr().is_terminal()).with_writer(io::stderr);
    tracing_subscriber::registry().with(filter).with(to_stderr).with(Tail::of_process()).init();
}
