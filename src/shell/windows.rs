//! The window: draws the newest state and hands in what the person did.

use super::{Console, StartError, command_line::Renderer, dialogs::Dialogs, engine::Engine};
use crate::{
    app::Input,
    services::{job::SessionId, settings::Theme},
    ui::{self, drafts::Drafts, words::Words},
};
use std::time::Instant;

/// The name that desktops know the window by; the desktop file's name too.
const APP_ID: &str = "rex-console";

const ICON: &[u8] = include_bytes!("../../assets/icon/rex-console-256.png");

struct Window {
    engine: Engine,
    dialogs: Dialogs,
    drafts: Drafts,
    words: Words,
    theme: Option<Theme>,
    session: Option<SessionId>,
    started: Option<Instant>,
}

impl eframe::App for Window {
    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        let state = self.engine.state();
        if self.theme != Some(state.settings.theme) {
            self.theme = Some(state.settings.theme);
            ui.ctx().set_theme(ui::theme::preference(state.settings.theme));
        }
        let session = state.session().map(|session| session.id);
        if self.session != session {
            self.session = session;
            self.drafts.clear();
        }
        for action in ui::main_window_ui(ui, &state, &mut self.drafts, &self.words) {
            self.engine.send(Input::Action(action));
        }
        self.dialogs.show(frame);
        if let Some(started) = self.started.take() {
            tracing::info!(after_ms = started.elapsed().as_millis(), "first frame");
        }
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}

/// Opens the window and runs until it is closed.
pub fn run(console: &Console, renderer: Renderer, started: Instant) -> Result<(), StartError> {
    let order = match renderer {
        Renderer::Glow => &[eframe::Renderer::Glow][..],
        Renderer::Wgpu => &[eframe::Renderer::Wgpu][..],
        Renderer::Auto => &[eframe::Renderer::Glow, eframe::Renderer::Wgpu][..],
    };
    let mut trouble = String::new();
    for renderer in order {
        match open(console, *renderer, started) {
            Ok(()) => return Ok(()),
            Err(error) => {
                tracing::warn!(%renderer, %error, "no window with this renderer");
                trouble = error.to_string();
            }
        }
    }
    Err(StartError::Window(trouble))
}

fn open(console: &Console, renderer: eframe::Renderer, started: Instant) -> eframe::Result {
    let (engine, dialogs) = (console.engine.clone(), console.dialogs.clone());
    let create: eframe::AppCreator<'_> = Box::new(move |creation| {
        ui::theme::install(&creation.egui_ctx);
        let ctx = creation.egui_ctx.clone();
        engine.wake_with(move || ctx.request_repaint());
        Ok(Box::new(Window {
            engine,
            dialogs,
            drafts: Drafts::default(),
            words: Words::english(),
            theme: None,
            session: None,
            started: Some(started),
        }))
    });
    eframe::run_native("Rex Console", native_options(renderer), create)
}

/// The options of the main window; a bare window is measured with the same ones.
pub fn native_options(renderer: eframe::Renderer) -> eframe::NativeOptions {
    let mut viewport = egui::ViewportBuilder::default()
        .with_app_id(APP_ID)
        .with_title("Rex Console")
        .with_inner_size([1366.0, 768.0])
        .with_min_inner_size([1024.0, 600.0]);
    if let Ok(icon) = eframe::icon_data::from_png_bytes(ICON) {
        viewport = viewport.with_icon(icon);
    }
    eframe::NativeOptions { viewport, renderer, ..eframe::NativeOptions::default() }
}
