//! Rex Console: command line, logging, hand over.

use clap::Parser as _;
use rex_console::{
    practice,
    shell::{
        self,
        command_line::{Command, CommandLine},
    },
};
use std::{
    io::{self, Write as _},
    process::ExitCode,
    time::Instant,
};
use tracing_subscriber::EnvFilter;

fn main() -> ExitCode {
    let started = Instant::now();
    let line = CommandLine::parse();
    log_to_stderr();
    let result = match line.command {
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

/// Warnings by default; `RUST_LOG` says more.
fn log_to_stderr() {
    let filter =
        EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn,rex_console=info"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).init();
}
