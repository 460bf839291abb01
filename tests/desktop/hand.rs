//! Eyes and hands: reads, clicks and types in the running program, by the names that people see.

use crate::screen::{Screen, Widget};
use egui::{Event, Key, Modifiers, PointerButton, Pos2};
use egui_inspection::{Request, Response, protocol::read_handshake, read_message, write_message};
use std::{
    fs,
    io::{self, Write as _},
    net::{Ipv4Addr, TcpStream},
    path::PathBuf,
    thread,
    time::{Duration, Instant},
};

/// How long something may take to appear unless told otherwise.
pub const SOON: Duration = Duration::from_secs(20);

/// How long one answer may take; only a window that hangs needs longer.
const ANSWER: Duration = Duration::from_secs(30);

/// How often one looks again.
const GLANCE: Duration = Duration::from_millis(100);

/// A hand on the program's window.
pub struct Hand {
    stream: TcpStream,
    evidence: PathBuf,
}

impl Hand {
    /// Takes hold of a program that serves inspection on a port of this computer. What is on the screen when
    /// something is missing goes into files that begin like `evidence`.
    pub fn reach(port: u16, evidence: PathBuf) -> io::Result<Self> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        stream.set_read_timeout(Some(ANSWER))?;
        stream.set_nodelay(true)?;
        read_handshake(&mut stream)?;
        Ok(Self { stream, evidence })
    }

    fn ask(&mut self, request: &Request) -> Response {
        let answer = write_message(&mut self.stream, request).and_then(|()| read_message(&mut self.stream));
        match answer {
            Ok(Response::Error { message }) => panic!("the window can't do {request:?}: {message}"),
            Ok(response) => response,
            Err(error) => panic!("the window doesn't answer to {request:?}: {error}"),
        }
    }

    /// Everything on the screen.
    pub fn screen(&mut self) -> Screen {
        match self.ask(&Request::GetTree) {
            Response::Tree { step, accesskit: Some(update), .. } => Screen::of(step, &update),
            other => panic!("no tree of widgets: {other:?}"),
        }
    }

    /// A PNG of the window, without the pointer and what it brings up.
    pub fn picture(&mut self) -> Vec<u8> {
        self.apply(vec![Event::PointerGone]);
        match self.ask(&Request::GetScreenshot { pixels_per_point: None }) {
            Response::Screenshot(png) => png.bytes,
            other => panic!("no picture: {other:?}"),
        }
    }

    /// Waits until nothing moves any more.
    pub fn settle(&mut self) {
        self.ask(&Request::Settle { max_steps: 120 });
    }

    /// Makes the window as large as told.
    pub fn resize(&mut self, width: u32, height: u32) {
        self.ask(&Request::Resize { width, height });
        self.settle();
    }

    /// Waits for words on the screen.
    pub fn see(&mut self, words: &str) -> Screen {
        self.see_within(words, SOON)
    }

    /// Waits for words on the screen, as long as told.
    pub fn see_within(&mut self, words: &str, limit: Duration) -> Screen {
        self.wait(&format!("{words:?} doesn't show"), limit, |screen| {
            screen.says(words).then(|| screen.clone())
        })
    }

    /// Waits until words are gone from the screen.
    pub fn miss(&mut self, words: &str) {
        self.wait(&format!("{words:?} doesn't go"), SOON, |screen| (!screen.says(words)).then_some(()));
    }

    /// Waits for what `find` looks for; keeps a picture and the widgets when it doesn't come.
    pub fn wait<T>(&mut self, without: &str, limit: Duration, find: impl Fn(&Screen) -> Option<T>) -> T {
        let end = Instant::now() + limit;
        loop {
            if let Some(found) = find(&self.screen()) {
                return found;
            }
            if Instant::now() > end {
                let kept = self.keep_evidence(without);
                panic!("{without}, after {limit:?}; see {kept}.png and {kept}.txt");
            }
            thread::sleep(GLANCE);
        }
    }

    /// Clicks what has this name, once it is there, within the window, and can be clicked.
    pub fn click(&mut self, name: &str) {
        let without = format!("nothing within the window that can be clicked is named {name:?}");
        self.click_on(&without, |screen| screen.named(name));
    }

    /// Clicks what has this name, and doesn't wait for what comes of it.
    pub fn click_at_once(&mut self, name: &str) {
        let without = format!("nothing within the window that can be clicked is named {name:?}");
        let at = self.find_clickable(&without, |screen| screen.named(name));
        self.click_at(at);
    }

    /// Clicks what `find` finds, once it is there, within the window, and can be clicked.
    pub fn click_on(&mut self, without: &str, find: impl Fn(&Screen) -> Option<&Widget>) {
        let at = self.find_clickable(without, find);
        self.click_at(at);
        self.settle();
    }

    fn find_clickable(&mut self, without: &str, find: impl Fn(&Screen) -> Option<&Widget>) -> Pos2 {
        self.wait(without, SOON, |screen| {
            let able = |widget: &&Widget| !widget.is_disabled && screen.shows(widget);
            find(screen).filter(able).and_then(Widget::centre)
        })
    }

    fn click_at(&mut self, pos: Pos2) {
        let button = |pressed| Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        // A hand moves, presses and lets go in three frames.
        for event in [Event::PointerMoved(pos), button(true), button(false)] {
            self.apply(vec![event]);
        }
    }

    /// Turns the wheel over the page until what has this name can be clicked.
    pub fn bring_into_view(&mut self, name: &str) {
        // The tree doesn't say how large the window is; its picture does.
        let size = image::load_from_memory(&self.picture()).unwrap().into_rgb8().dimensions();
        let window = egui::Rect::from_min_size(Pos2::ZERO, egui::vec2(points(size.0), points(size.1)));
        for _ in 0..60 {
            let at = self.screen().named(name).and_then(Widget::centre);
            if at.is_some_and(|at| window.shrink(32.0).contains(at)) {
                return;
            }
            let (unit, delta) = (egui::MouseWheelUnit::Point, egui::vec2(0.0, -200.0));
            let (phase, source) = (egui::TouchPhase::Move, egui::MouseWheelSource::Wheel);
            let wheel = Event::MouseWheel { unit, delta, phase, modifiers: Modifiers::NONE, source };
            self.apply(vec![Event::PointerMoved(window.center()), wheel]);
            self.settle();
        }
    }

    /// Replaces what a field holds.
    pub fn fill(&mut self, field: &str, text: &str) {
        let without = format!("no field is named {field:?}");
        self.click_on(&without, |screen| screen.field(field));
        self.press_with(Modifiers::COMMAND, Key::A);
        self.press(Key::Delete);
        self.type_text(text);
    }

    /// Types where the keyboard is.
    pub fn type_text(&mut self, text: &str) {
        if !text.is_empty() {
            self.apply(vec![Event::Text(text.to_owned())]);
        }
        self.settle();
    }

    /// Presses a key.
    pub fn press(&mut self, key: Key) {
        self.press_with(Modifiers::NONE, key);
    }

    /// Presses a key, and doesn't wait for what comes of it.
    pub fn press_at_once(&mut self, key: Key) {
        self.apply(vec![key_event(key, true, Modifiers::NONE)]);
    }

    fn press_with(&mut self, modifiers: Modifiers, key: Key) {
        for pressed in [true, false] {
            self.apply(vec![key_event(key, pressed, modifiers)]);
        }
        self.settle();
    }

    fn apply(&mut self, events: Vec<Event>) {
        self.ask(&Request::ApplyEvents { events });
    }

    /// Writes down what is on the screen; returns the files' common beginning.
    fn keep_evidence(&mut self, why: &str) -> String {
        let kept = self.evidence.display().to_string();
        let (screen, picture) = (self.screen(), self.picture());
        let written = self
            .evidence
            .parent()
            .map_or(Ok(()), fs::create_dir_all)
            .and_then(|()| fs::write(format!("{kept}.png"), picture))
            .and_then(|()| fs::File::create(format!("{kept}.txt")))
            .and_then(|mut file| write!(file, "{why}\n\n{screen}"));
        match written {
            Ok(()) => kept,
            Err(error) => format!("(not kept: {error}) {kept}"),
        }
    }
}

fn key_event(key: Key, pressed: bool, modifiers: Modifiers) -> Event {
    Event::Key { key, physical_key: None, pressed, repeat: false, modifiers }
}

/// A window's side; its screen has one pixel for each point.
fn points(pixels: u32) -> f32 {
    f32::from(u16::try_from(pixels).unwrap())
}
