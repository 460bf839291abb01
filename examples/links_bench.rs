//! How fast the links are at a hundred thousand: a letter in the search, a turn of the wheel, sorting, a page that arrives.
//!
//! `cargo run --release --example links_bench`. It draws the real main window without a screen: layout and tessellation,
//! no rasteriser. A frame's time is that of the whole window, from the input to the triangles.
#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use egui::{
    Event, Modifiers, MouseWheelSource, MouseWheelUnit, Pos2, RawInput, Rect, TouchPhase, pos2, vec2,
};
use jiff::{Timestamp, tz::TimeZone};
use rex_console::{
    app::{
        Action, Input, Moment, Screen, State,
        links::{Catalogue, Column, Sort},
        update,
    },
    domain::{
        address::AllowedHosts,
        link::{LinkAddress, LinkId, PaymentLink},
        money::{Currency, Money},
        shop::Shop,
    },
    services::{
        event::{Connection, Event as Happened},
        job::Job,
        provider::Dialect,
        settings::Settings,
    },
    ui::{self, drafts::Drafts, words::Words},
};
use std::{
    error::Error,
    time::{Duration, Instant},
};
use url::Url;

type Outcome<T> = Result<T, Box<dyn Error>>;

const LINKS: u32 = 100_000;
const PAGE: u32 = 15;
const NOW: i64 = 1_795_359_600;
const BASE: &str = "https://portal.rexpayments.com";

/// Words that names are made of, and that are searched for.
const WORDS: [&str; 8] =
    ["Coffee", "Workshop", "Bicycle", "Garden", "Concert", "Haircut", "Breakfast", "Museum"];
const SEARCHES: [&str; 6] = ["coffee", "workshop no", "12.50", "garden concert", "99999", "zzzz"];

fn main() -> Outcome<()> {
    let kind = if cfg!(debug_assertions) {
        "NOT a release build: the figures mean nothing"
    } else {
        "release build"
    };
    println!("{LINKS} links, names of 30 letters, no description; {kind}");
    let all = filled()?;
    let mut window = Window::open(all)?;
    typing(&mut window);
    scrolling(&mut window);
    sorting(&mut window);
    pages(&mut window)
}

/// The links, put by the thousand so that little else lies in memory with them.
fn filled() -> Outcome<Catalogue> {
    let before = resident();
    let mut all = Catalogue::default();
    let mut took = Duration::ZERO;
    for first in (1..=LINKS).step_by(1_000) {
        let links = (first..first + 1_000).map(link).collect::<Outcome<Vec<_>>>()?;
        let begin = Instant::now();
        all.put(links);
        took += begin.elapsed();
    }
    println!("{} links put by the thousand: {:.1} ms", all.len(), ms(took));
    if let (Some(before), Some(after)) = (before, resident()) {
        println!("the program grew by {} bytes a link", after.saturating_sub(before) / u64::from(LINKS));
    }
    Ok(all)
}

/// Each letter, typed and taken back.
fn typing(window: &mut Window) {
    let mut times = Vec::new();
    let mut listing = Vec::new();
    for text in SEARCHES.iter().cycle().take(4 * SEARCHES.len()) {
        for letter in text.chars() {
            times.push(window.frame(vec![Event::Text(letter.to_string())]));
            listing.push(window.rows());
            window.frame(Vec::new());
        }
        for _ in text.chars() {
            times.push(window.frame(key(egui::Key::Backspace)));
            window.frame(Vec::new());
        }
    }
    let (fewest, most) = (listing.iter().min(), listing.iter().max());
    println!("letters found from {} to {} links", fewest.unwrap_or(&0), most.unwrap_or(&0));
    tell("a letter in the search, to triangles", times);
}

fn scrolling(window: &mut Window) {
    window.frame(vec![Event::PointerMoved(CENTRE)]);
    let mut times = Vec::new();
    for turn in 0..400 {
        // Some turns fly, some creep.
        let by = if turn % 4 == 0 { -40_000.0 } else { -137.0 };
        times.push(window.frame(vec![Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: vec2(0.0, by),
            phase: TouchPhase::Move,
            source: MouseWheelSource::Wheel,
            modifiers: Modifiers::NONE,
        }]));
    }
    let sight = &window.drafts.links.table.sight;
    println!("scrolled to row {} of {}, {} rows in sight", sight.rows.start, window.rows(), sight.rows.len());
    tell("a frame of scrolling", times);
    tell("a frame in which nothing changed", (0..200).map(|_| window.frame(Vec::new())).collect());
}

/// The catalogue alone, as off the window's thread, then the first frame that shows it.
fn sorting(window: &mut Window) {
    use Column::{Amount, Created, Expires, Payments, Product, State};
    for column in [Product, Amount, State, Payments, Expires, Created] {
        let (mut sorts, mut frames) = (Vec::new(), Vec::new());
        for round in 0..10 {
            let published = window.state.clone();
            if let Some(all) = &mut window.state.links.all.value {
                let begin = Instant::now();
                all.sort_by(Sort { column, is_descending: round % 2 == 0 });
                sorts.push(begin.elapsed());
            }
            drop(published);
            frames.push(window.frame(Vec::new()));
        }
        tell(&format!("sort by {column:?}"), sorts);
        tell("  the frame after it", frames);
    }
}

/// Pages of half new and half changed links arrive.
fn pages(window: &mut Window) -> Outcome<()> {
    let (mut puts, mut frames) = (Vec::new(), Vec::new());
    for number in 0..40 {
        let new = (0..PAGE / 2).map(|n| link(LINKS + 1 + number * PAGE + n));
        let changed = (0..PAGE - PAGE / 2).map(|n| {
            let known = link(1 + (number * PAGE + n) * 97 % LINKS)?;
            Ok(PaymentLink { payment_count: Some(u64::from(1_000 + number)), ..known })
        });
        let page = new.chain(changed).collect::<Outcome<Vec<_>>>()?;
        let published = window.state.clone();
        if let Some(all) = &mut window.state.links.all.value {
            let begin = Instant::now();
            all.put(page);
            puts.push(begin.elapsed());
        }
        drop(published);
        frames.push(window.frame(Vec::new()));
    }
    tell(&format!("a page of {PAGE} put"), puts);
    tell("  the frame after it", frames);
    Ok(())
}

/// A point over the rows.
const CENTRE: Pos2 = pos2(600.0, 450.0);

/// The main window without a screen.
struct Window {
    ctx: egui::Context,
    state: State,
    drafts: Drafts,
    words: Words,
    frames: u32,
}

impl Window {
    fn open(all: Catalogue) -> Outcome<Self> {
        let ctx = egui::Context::default();
        ui::theme::install(&ctx);
        let mut state = connected()?;
        state.links.all.value = Some(all);
        state.links.reading = None;
        let mut window = Self { ctx, state, drafts: Drafts::default(), words: Words::english(), frames: 0 };
        for _ in 0..10 {
            window.frame(Vec::new());
        }
        Ok(window)
    }

    /// Draws a frame and returns how long it took, from the input to the triangles.
    fn frame(&mut self, events: Vec<Event>) -> Duration {
        self.frames += 1;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(1366.0, 768.0))),
            time: Some(f64::from(self.frames) / 60.0),
            focused: true,
            events,
            ..RawInput::default()
        };
        let Self { ctx, state, drafts, words, .. } = self;
        let begin = Instant::now();
        let mut drawn = ctx.run_ui(input, |ui| drop(ui::main_window_ui(ui, state, drafts, words)));
        let triangles = ctx.tessellate(drawn.shapes, drawn.pixels_per_point);
        let passed = begin.elapsed();
        assert!(!triangles.is_empty(), "the window is drawn");
        // There is no screen to hand them to.
        drawn.textures_delta.clear();
        passed
    }

    fn rows(&self) -> usize {
        self.drafts.links.table.listing.rows.len()
    }
}

/// A console that looks at its links.
fn connected() -> Outcome<State> {
    let now = Timestamp::from_second(NOW)?;
    let at = Moment { now, elapsed: Duration::ZERO, random: 7 };
    let names = Dialect::built_in().callback_names();
    let mut state = State::new(Settings::default(), names, now, TimeZone::UTC);
    let mut tell = |input| update(&mut state, input, at);
    tell(Input::Start { practice: false });
    tell(Input::Event(Happened::TokenLoaded(Ok(false))));
    tell(Input::Event(Happened::TokenLoaded(Ok(true))));
    let shop = Shop::from_typed("Café Rex", "EUR", "T1").map_err(|error| format!("{error:?}"))?;
    let jobs = tell(Input::Action(Action::SaveShop(shop)));
    let opened = jobs.iter().find_map(|job| match job {
        Job::OpenSession(id, _) => Some(*id),
        _ => None,
    });
    let id = opened.ok_or("no connection was asked for")?;
    tell(Input::Event(Happened::SessionOpened(id, Connection { host: "portal.rexpayments.com".to_owned() })));
    tell(Input::Action(Action::GoTo(Screen::Links)));
    Ok(state)
}

fn link(id: u32) -> Outcome<PaymentLink> {
    let word = |n: u32| WORDS[n as usize % WORDS.len()];
    let mut name = format!("{} {} no {id}", word(id), word(id / 8));
    name.extend(std::iter::repeat_n('x', 30_usize.saturating_sub(name.len())));
    let hosts = AllowedHosts::of_base(&Url::parse(BASE)?).map_err(|error| format!("{error:?}"))?;
    let address = hosts.check(&format!("{BASE}/checkout/{id}")).map_err(|error| format!("{error:?}"))?;
    let days = |days: i64| Timestamp::from_second(NOW + days * 86_400);
    Ok(PaymentLink {
        id: LinkId(id.to_string()),
        product_name: name,
        description: None,
        amount: Money::from_minor(
            i64::from(50 + id * 37 % 25_000),
            Currency::from_code("EUR").ok_or("no euro")?,
        ),
        active: Some(!id.is_multiple_of(5)),
        payment_count: Some(u64::from(id * 7 % 90)),
        payment_limit: id.is_multiple_of(3).then_some(80),
        expires: if id.is_multiple_of(4) { Some(days(i64::from(id % 400) - 100)?) } else { None },
        created: Some(days(-i64::from(LINKS / 100) + i64::from(id / 100))?),
        address: LinkAddress::Allowed(address),
    })
}

fn key(key: egui::Key) -> Vec<Event> {
    let press =
        |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
    vec![press(true), press(false)]
}

/// The program's memory in bytes, where the system tells.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    Some(line.split_whitespace().next()?.parse::<u64>().ok()? * 1024)
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

fn tell(what: &str, mut times: Vec<Duration>) {
    times.sort();
    let at = |percent: usize| times.get((times.len() * percent / 100).min(times.len().saturating_sub(1)));
    let figures = [at(0), at(50), at(99), times.last()].map(|time| time.copied().map_or(0.0, ms));
    let [least, median, p99, most] = figures;
    println!(
        "{what:<38}min {least:>8.3}  median {median:>8.3}  p99 {p99:>8.3}  max {most:>8.3} ms  ({} times)",
        times.len()
    );
}
