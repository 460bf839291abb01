//! The window: draws the newest state and hands in what the person did.

use super::{
    Console, StartError, command_line::Renderer, customer_window::CustomerWindow, dialogs::Dialogs,
    engine::Engine, instance::Instance,
};
use crate::{
    app::{Action, Input, State, quit::Quit},
    domain::language::Language,
    services::{
        event::Event,
        job::SessionId,
        last_start::{self, LastStart, Tried, Way},
    },
    ui::{self, drafts::Drafts, words::Tongue},
};
use egui::ViewportCommand;
use std::{
    sync::{Arc, OnceLock},
    thread,
    time::{Duration, Instant},
};

/// The name that desktops know the window by; the desktop file's name too.
pub(super) const APP_ID: &str = "rex-console";

/// A repaint that is asked for at once costs two frames, as egui lets things settle; a new state needs one.
pub(super) const SOON: Duration = Duration::from_millis(1);

const ICON: &[u8] = include_bytes!("../../assets/icon/rex-console-256.png");

struct Window {
    engine: Engine,
    dialogs: Dialogs,
    drafts: Drafts,
    tongue: Tongue,
    session: Option<SessionId>,
    customer: CustomerWindow,
    paid_news: u32,
    is_over_console: bool,
    first_frame: Option<FirstFrame>,
}

impl eframe::App for Window {
    fn logic(&mut self, ctx: &egui::Context, _: &mut eframe::Frame) {
        let state = self.engine.state();
        self.mind_closing(ctx, &state);
        let is_focused = ctx.input(|input| input.viewport().focused) != Some(false);
        if self.paid_news != state.paid_news {
            self.paid_news = state.paid_news;
            if !is_focused {
                let kind = egui::UserAttentionType::Informational;
                ctx.send_viewport_cmd(ViewportCommand::RequestUserAttention(kind));
            }
        }
        if self.is_over_console != state.customer.is_over_console {
            self.is_over_console = state.customer.is_over_console;
            ctx.send_viewport_cmd(ViewportCommand::Fullscreen(self.is_over_console));
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        let state = self.engine.state();
        let session = state.session().map(|session| session.id);
        if self.session != session {
            self.session = session;
            self.drafts.clear();
        }
        let words = self.tongue.words(state.settings.languages);
        for action in ui::main_window_ui(ui, &state, &mut self.drafts, &words) {
            self.engine.send(Input::Action(action));
        }
        self.customer.show(ui.ctx(), frame, &state, &words);
        self.dialogs.show(frame);
        self.first_frame = self.first_frame.take().and_then(|frame| frame.next(ui.ctx()));
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}

impl Window {
    /// Open sales are asked about before the window goes; the other windows go with it.
    fn mind_closing(&self, ctx: &egui::Context, state: &State) {
        let may_close = state.quit == Some(Quit::Now);
        if ctx.input(|input| input.viewport().close_requested()) {
            if state.sell.has_open() && !may_close {
                ctx.send_viewport_cmd(ViewportCommand::CancelClose);
                ctx.send_viewport_cmd(ViewportCommand::Minimized(false));
                self.engine.send(Input::Action(Action::AskQuit));
            }
        } else if may_close {
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
    }
}

/// Opens the window and runs until it is closed.
pub fn run(
    console: &Console,
    instance: &Instance,
    renderer: Renderer,
    started: Instant,
) -> Result<(), StartError> {
    let order = match renderer {
        Renderer::Glow => &[Way::Glow][..],
        Renderer::Wgpu => &[Way::Wgpu][..],
        Renderer::Auto => &last_start::order(console.last_start.read())[..],
    };
    let mut troubles = Vec::new();
    for way in order {
        // Before anything else: the driver may end the process without a word.
        console.last_start.write(Tried::Begun(*way));
        match open(console, instance, *way, started) {
            Ok(()) => return Ok(()),
            Err(error) => {
                tracing::warn!(way = %way.name(), %error, "no window is drawn this way");
                troubles.push(format!("{}: {error}", way.name()));
            }
        }
    }
    Err(StartError::Window(troubles.join("; ")))
}

fn open(console: &Console, instance: &Instance, way: Way, started: Instant) -> eframe::Result {
    let first_frame = FirstFrame { drawn: 0, started, last_start: console.last_start.clone(), way };
    let (engine, dialogs) = (console.engine.clone(), console.dialogs.clone());
    let create: eframe::AppCreator<'_> = Box::new(move |creation| {
        ui::theme::install(&creation.egui_ctx);
        engine.send(Input::Event(Event::Renderer(drawn_by(creation))));
        let ctx = creation.egui_ctx.clone();
        let customer = CustomerWindow::new(engine.clone());
        let wake_customer = customer.wake(&ctx);
        instance.raise_with({
            let ctx = ctx.clone();
            move || bring_to_front(&ctx)
        });
        engine.wake_with(move || {
            ctx.request_repaint_after_for(SOON, egui::ViewportId::ROOT);
            wake_customer();
        });
        Ok(Box::new(Window {
            engine,
            dialogs,
            drafts: Drafts::default(),
            tongue: Tongue::new(system_language()),
            session: None,
            customer,
            paid_news: 0,
            is_over_console: false,
            first_frame: Some(first_frame),
        }))
    });
    let renderer = match way {
        Way::Glow => eframe::Renderer::Glow,
        Way::Wgpu => eframe::Renderer::Wgpu,
    };
    eframe::run_native("Rex Console", native_options(renderer), create)
}

/// The first frame that comes onto the screen shows that this way of drawing works.
struct FirstFrame {
    drawn: u32,
    started: Instant,
    last_start: LastStart,
    way: Way,
}

impl FirstFrame {
    /// One more is being drawn; `None` once one was shown. That is known only when the next one is asked for.
    fn next(mut self, ctx: &egui::Context) -> Option<Self> {
        self.drawn += 1;
        if self.drawn == 1 {
            tracing::info!(after_ms = self.started.elapsed().as_millis(), "first frame");
            ctx.request_repaint();
            return Some(self);
        }
        // Where no thread can be had the next start tries the other way, which is no harm.
        let _ = thread::Builder::new()
            .name("last-start".to_owned())
            .spawn(move || self.last_start.write(Tried::Worked(self.way)));
        None
    }
}

/// How the window is drawn, for support. OpenGL tells no more without unsafe code.
fn drawn_by(creation: &eframe::CreationContext<'_>) -> String {
    match &creation.wgpu_render_state {
        Some(wgpu) => {
            let adapter = wgpu.adapter.get_info();
            format!("wgpu, {:?}, {}, {}", adapter.backend, adapter.name, adapter.driver_info)
        }
        None => "glow (OpenGL)".to_owned(),
    }
}

/// The language this computer is set to, where the console knows it.
pub(super) fn system_language() -> Option<Language> {
    sys_locale::get_locales().find_map(|locale| Language::of_locale(&locale))
}

/// Puts the main window where the person who started the console once more finds it. A desktop that lets no program take
/// the focus (Wayland) marks it instead.
fn bring_to_front(ctx: &egui::Context) {
    let attention = ViewportCommand::RequestUserAttention(egui::UserAttentionType::Informational);
    for command in [ViewportCommand::Minimized(false), ViewportCommand::Focus, attention] {
        ctx.send_viewport_cmd_to(egui::ViewportId::ROOT, command);
    }
    ctx.request_repaint_of(egui::ViewportId::ROOT);
}

/// A window of the console, as desktops know it.
pub(super) fn viewport(title: &str) -> egui::ViewportBuilder {
    let viewport = egui::ViewportBuilder::default().with_app_id(APP_ID).with_title(title);
    match icon() {
        Some(icon) => viewport.with_icon(icon),
        None => viewport,
    }
}

/// The icon, read once: a window that is shown anew in each pass compares it by address.
fn icon() -> Option<Arc<egui::IconData>> {
    static READ: OnceLock<Option<Arc<egui::IconData>>> = OnceLock::new();
    READ.get_or_init(|| eframe::icon_data::from_png_bytes(ICON).ok().map(Arc::new)).clone()
}

/// The options of the main window; a bare window is measured with the same ones.
pub fn native_options(renderer: eframe::Renderer) -> eframe::NativeOptions {
    let viewport =
        viewport("Rex Console").with_inner_size([1366.0, 768.0]).with_min_inner_size([1024.0, 600.0]);
    eframe::NativeOptions { viewport, renderer, ..eframe::NativeOptions::default() }
}
