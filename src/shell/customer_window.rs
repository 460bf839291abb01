//! The customer's window: a second one on a screen of its own, drawn from the same state as the first.

use super::{engine::Engine, windows};
use crate::{
    app::{Action, Input, State},
    domain::monitor::{MonitorInfo, choose_monitor},
    services::{event::Event, settings},
    ui::{customer, words::Words},
};
use egui::{ViewportBuilder, ViewportCommand, ViewportId};
use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicBool, Ordering},
};

/// The window's size where it doesn't fill a screen.
const FRAMED: [f32; 2] = [1024.0, 640.0];

/// How far from its screen's corner a framed window opens, in points.
const INSET: f32 = 64.0;

/// The customer's window, open or not.
pub struct CustomerWindow {
    engine: Engine,
    words: Option<Arc<Words>>,
    pictures: Arc<Mutex<customer::Pictures>>,
    is_open: Arc<AtomicBool>,
    screens: Screens,
    placed: Option<(settings::CustomerWindow, Screens, Place)>,
}

/// The screens, and the one that the main window is on.
#[derive(Clone, Debug, Default, PartialEq)]
struct Screens {
    all: Arc<[MonitorInfo]>,
    /// Where each stands in the window system's own list.
    listed_at: Vec<usize>,
    main: Option<usize>,
}

/// Where the window goes.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Place {
    /// Wherever the desktop puts it.
    Anywhere,
    /// On a screen, at a point of the desktop.
    At(egui::Pos2),
    /// Over a whole screen.
    Filling(usize),
}

/// The window's id.
pub fn id() -> ViewportId {
    ViewportId::from_hash_of("customer")
}

impl CustomerWindow {
    /// A window that isn't open yet.
    pub fn new(engine: Engine) -> Self {
        Self {
            engine,
            words: None,
            pictures: Arc::default(),
            is_open: Arc::default(),
            screens: Screens::default(),
            placed: None,
        }
    }

    /// What to do besides when there is a new state: the other window's wake doesn't reach this one.
    pub fn wake(&self, ctx: &egui::Context) -> impl Fn() + Send + Sync + 'static {
        let (ctx, is_open) = (ctx.clone(), self.is_open.clone());
        move || {
            if is_open.load(Ordering::Relaxed) {
                ctx.request_repaint_after_for(windows::SOON, id());
            }
        }
    }

    /// Shows the window for as long as it is wanted. Called in each pass of the main window.
    pub fn show(&mut self, ctx: &egui::Context, main: &eframe::Frame, state: &State, words: &Arc<Words>) {
        let settings = &state.settings.customer;
        if settings.is_wanted || state.screen == crate::app::Screen::Settings {
            self.look_around(main);
        }
        self.is_open.store(settings.is_wanted, Ordering::Relaxed);
        if !settings.is_wanted {
            self.placed = None;
            return;
        }
        let place = self.place(settings, ctx.zoom_factor());
        let is_filling = matches!(place, Place::Filling(_));
        // Another language reaches a window that had nothing else to draw.
        if !self.words.as_ref().is_some_and(|known| Arc::ptr_eq(known, words)) {
            self.words = Some(words.clone());
            ctx.request_repaint_of(id());
        }
        let builder = dress(place, words.for_customers());
        let (engine, words, pictures) = (self.engine.clone(), words.clone(), self.pictures.clone());
        ctx.show_viewport_deferred(id(), builder, move |ui, _| {
            let mut pictures = pictures.lock().unwrap_or_else(PoisonError::into_inner);
            customer::customer_ui(ui, &engine.state(), &mut pictures, words.for_customers());
            if ui.input(|input| input.viewport().close_requested()) {
                engine.send(Input::Action(Action::ShowCustomerWindow(false)));
            }
            // What is typed belongs to the till: a tap on the customer's screen must not keep the keyboard from it. A
            // window among others keeps the focus until then, or it could never come out from below the console.
            let gives_back = ui.input(|input| {
                let is_focused = is_filling && input.viewport().focused == Some(true);
                is_focused || !input.keys_down.is_empty()
            });
            if gives_back {
                ui.ctx().send_viewport_cmd_to(ViewportId::ROOT, ViewportCommand::Focus);
            }
        });
    }

    /// Asks the system for its screens, and tells the engine when they are others.
    fn look_around(&mut self, main: &eframe::Frame) {
        let Some(window) = main.winit_window() else { return };
        let here = window.current_monitor();
        let handles: Vec<_> = window.available_monitors().collect();
        let (mut all, mut listed_at, mut main) = (Vec::new(), Vec::new(), None);
        for (at, handle) in handles.iter().enumerate() {
            let monitor = MonitorInfo {
                name: handle.name().unwrap_or_default(),
                position: handle.position().into(),
                size: handle.size().into(),
                scale: handle.scale_factor(),
            };
            // Wayland's list was seen to name each screen twice.
            let known = all.iter().position(|known| *known == monitor);
            let index = known.unwrap_or(all.len());
            if known.is_none() {
                all.push(monitor);
                listed_at.push(at);
            }
            if here.as_ref() == Some(handle) {
                main = main.or(Some(index));
            }
        }
        if *self.screens.all != *all {
            self.screens.all = all.into();
            self.engine.send(Input::Event(Event::Monitors(self.screens.all.clone())));
        }
        self.screens.listed_at = listed_at;
        self.screens.main = main;
    }

    /// Where the window goes: decided when it opens, and anew when the screens or the settings are others. It stays where
    /// it is when the main window is moved.
    fn place(&mut self, settings: &settings::CustomerWindow, zoom: f32) -> Place {
        if let Some((for_settings, for_screens, place)) = &self.placed {
            let is_main_known = for_screens.main.is_some() || self.screens.main.is_none();
            if for_settings == settings
                && for_screens.all == self.screens.all
                && for_screens.listed_at == self.screens.listed_at
                && is_main_known
            {
                return *place;
            }
        }
        let remembered = settings.monitor.as_deref();
        let place = match choose_monitor(&self.screens.all, remembered, self.screens.main) {
            None => Place::Anywhere,
            Some(screen) if settings.is_full_screen => Place::Filling(self.screens.listed_at[screen]),
            Some(screen) => Place::At(corner_of(&self.screens.all[screen], zoom)),
        };
        tracing::info!(?place, screens = self.screens.all.len(), "the customer's window");
        self.placed = Some((settings.clone(), self.screens.clone(), place));
        place
    }
}

/// A little inside a screen's corner, in points as large as the text size makes them.
fn corner_of(screen: &MonitorInfo, zoom: f32) -> egui::Pos2 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "a place on a desktop")]
    let points = |pixels: i32| pixels as f32 / (screen.scale as f32 * zoom);
    egui::pos2(points(screen.position.0) + INSET, points(screen.position.1) + INSET)
}

fn dress(place: Place, words: &Words) -> ViewportBuilder {
    // It opens without taking the keyboard from the till.
    let builder = windows::viewport(&customer::window_title(words))
        .with_active(false)
        .with_inner_size(FRAMED)
        .with_min_inner_size([480.0, 360.0]);
    match place {
        Place::Anywhere => builder.with_fullscreen(false),
        Place::At(point) => builder.with_fullscreen(false).with_position(point),
        Place::Filling(screen) => builder.with_fullscreen(true).with_monitor(screen),
    }
}
