//! The yardstick: a window of eframe's with the console's own options and nothing in it. packaging/measure.sh holds the
//! console against it.
//!
//! Says on stdout when its first frame was drawn, counted from the start of `main` as the console counts it, and closes
//! after a few frames, or stays with `--stay SECONDS`.

use clap::Parser;
use rex_console::shell::{command_line::Renderer, windows::native_options};
use std::{
    io::{self, Write as _},
    time::{Duration, Instant},
};

/// Frames before the window closes by itself.
const FRAMES: u32 = 5;

/// A bare window, for comparison.
#[derive(Parser)]
struct Arguments {
    /// How to draw: glow or wgpu; auto is glow
    #[arg(long, value_name = "NAME", default_value = "auto")]
    renderer: Renderer,
    /// Stay open and at rest for so long
    #[arg(long, value_name = "SECONDS")]
    stay: Option<u64>,
}

struct Bare {
    started: Instant,
    frames: u32,
    stay: Option<Duration>,
}

impl eframe::App for Bare {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.frames += 1;
        if self.frames == 1 {
            // Where nobody reads it, there is nobody to tell.
            let _ = writeln!(io::stdout(), "first frame after {} ms", self.started.elapsed().as_millis());
        }
        let left = match self.stay {
            Some(stay) => stay.saturating_sub(self.started.elapsed()),
            None => Duration::from_millis(u64::from(FRAMES.saturating_sub(self.frames))),
        };
        if left.is_zero() {
            ui.ctx().send_viewport_cmd(egui::ViewportCommand::Close);
        } else {
            ui.ctx().request_repaint_after(left);
        }
    }
}

fn main() -> eframe::Result {
    let started = Instant::now();
    let arguments = Arguments::parse();
    let renderer = match arguments.renderer {
        Renderer::Auto | Renderer::Glow => eframe::Renderer::Glow,
        Renderer::Wgpu => eframe::Renderer::Wgpu,
    };
    let bare = Bare { started, frames: 0, stay: arguments.stay.map(Duration::from_secs) };
    eframe::run_native("Bare window", native_options(renderer), Box::new(|_| Ok(Box::new(bare))))
}
