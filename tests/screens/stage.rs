//! A console on a stage: its state, its window without a screen, and a person in front of it.

use crate::letters;
use egui::accesskit::Role;
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use jiff::{Timestamp, tz::TimeZone};
use rex_console::{
    app::{Action, Input, Moment, Screen, State, update},
    domain::{
        address::AllowedHosts,
        link::{LinkAddress, LinkId, PaymentLink},
        money::{Currency, Money},
        shop::Shop,
    },
    services::{
        event::{Answer, Connection, Event, Opening},
        job::{Ask, Job, SessionId},
        journal::{JournalError, Loaded, OrderKept},
        provider::Dialect,
        settings::Settings,
    },
    ui::{self, drafts::Drafts, words::Words},
};
use std::time::Duration;
use url::Url;

/// A moment in the afternoon of 22 November 2026.
pub const NOW: i64 = 1_795_359_600;

pub const BASE: &str = "https://portal.rexpayments.com";

/// What the window works on.
pub struct Console {
    pub state: State,
    pub drafts: Drafts,
    pub words: Words,
    pub done: Vec<Action>,
}

/// The console, its window and its clock.
pub struct Stage {
    pub window: Harness<'static, Console>,
    pub elapsed: Duration,
    pub jobs: Vec<Job>,
    /// What the journal says to everything; `None` where the test answers for it.
    pub journal: Option<Result<(), JournalError>>,
    random: u64,
}

pub fn eur(minor: i64) -> Money {
    Money::from_minor(minor, Currency::from_code("EUR").unwrap())
}

/// A link as the provider would answer it.
pub fn link(id: u32, name: &str, minor: i64) -> PaymentLink {
    let hosts = AllowedHosts::of_base(&Url::parse(BASE).unwrap()).unwrap();
    PaymentLink {
        id: LinkId(id.to_string()),
        product_name: name.to_owned(),
        description: None,
        amount: eur(minor),
        active: Some(true),
        payment_count: Some(0),
        payment_limit: None,
        expires: None,
        created: Some(Timestamp::from_second(NOW).unwrap()),
        address: LinkAddress::Allowed(hosts.check(&format!("{BASE}/checkout/{id}")).unwrap()),
    }
}

impl Stage {
    /// Just started: the keyring is being asked for the token.
    pub fn starting() -> Self {
        let now = Timestamp::from_second(NOW).unwrap();
        let names = Dialect::built_in().callback_names();
        let fresh = State::new(Settings::default(), names, now, TimeZone::UTC);
        let console =
            Console { state: fresh, drafts: Drafts::default(), words: Words::english(), done: Vec::new() };
        let window = Harness::builder()
            .with_size(egui::vec2(1366.0, 768.0))
            .with_max_steps(20)
            .with_theme(egui::Theme::Light)
            .with_context_setup(letters::install)
            .build_ui_state(
                |ui, console: &mut Console| {
                    let Console { state, drafts, words, done } = console;
                    done.extend(ui::main_window_ui(ui, state, drafts, words));
                },
                console,
            );
        let mut stage =
            Self { window, elapsed: Duration::ZERO, jobs: Vec::new(), journal: Some(Ok(())), random: 7 };
        stage.input(Input::Start { practice: false });
        stage
    }

    /// At Welcome, with an empty keyring.
    pub fn at_welcome() -> Self {
        let mut stage = Self::starting();
        stage.event(Event::TokenLoaded(Ok(false)));
        stage
    }

    /// Connected to a real account.
    pub fn connected() -> Self {
        Self::connected_with(Ok(()))
    }

    /// The same, with a journal that says this.
    pub fn connected_with(journal: Result<(), JournalError>) -> Self {
        let mut stage = Self::starting();
        stage.journal = Some(journal);
        stage.event(Event::TokenLoaded(Ok(true)));
        stage.input(Input::Action(Action::SaveShop(Shop::from_typed("Café Rex", "EUR", "T1").unwrap())));
        let id = stage.opening();
        stage.event(Event::SessionOpened(id, Connection { host: "portal.rexpayments.com".to_owned() }));
        stage
    }

    /// In practice mode.
    pub fn practising() -> Self {
        let mut stage = Self::at_welcome();
        stage.input(Input::Action(Action::Practise));
        let id = stage.opening();
        stage.event(Event::SessionOpened(id, Connection { host: "127.0.0.1:4711".to_owned() }));
        stage
    }

    /// Goes to a part of the settings, by its name in their list.
    pub fn settings(&mut self, part: &str) {
        self.input(Input::Action(Action::GoTo(Screen::Settings)));
        self.click(part);
        self.pause();
    }

    fn opening(&self) -> SessionId {
        let opened = self.jobs.iter().rev().find_map(|job| match job {
            Job::OpenSession(id, _) | Job::OpenPractice(id, _) => Some(*id),
            _ => None,
        });
        opened.unwrap()
    }

    pub fn state(&self) -> &State {
        &self.window.state().state
    }

    pub fn input(&mut self, input: Input) {
        self.random += 1;
        let now = Timestamp::from_second(NOW).unwrap() + self.elapsed;
        let at = Moment { now, elapsed: self.elapsed, random: self.random };
        let jobs = update(&mut self.window.state_mut().state, input, at);
        let answers: Vec<Event> = jobs.iter().filter_map(|job| self.journal_answer(job)).collect();
        self.jobs.extend(jobs);
        for event in answers {
            self.event(event);
        }
        self.draw();
    }

    fn journal_answer(&self, job: &Job) -> Option<Event> {
        let result = self.journal.clone()?;
        match job {
            Job::OpenJournal { session, .. } => {
                let loaded =
                    Loaded { sales: Vec::new(), unreadable: Vec::new(), last_number: 0, is_fresh: true };
                let opening = result.map(|()| Opening { loaded, set_aside: None });
                Some(Event::JournalOpened(*session, opening))
            }
            // Nothing was cached yet.
            Job::OpenLinkCache { session, .. } => Some(Event::CacheRead(*session, Ok(None))),
            Job::RecordSale { session, sale, .. } => {
                Some(Event::SaleRecorded(*session, sale.reference.clone(), result))
            }
            Job::RecordOrder { session, change } => {
                let kept = result.map(|()| OrderKept::Written);
                Some(Event::OrderRecorded(*session, change.order.key.clone(), kept))
            }
            Job::RecordLookUp { session, ticket, .. } => {
                Some(Event::LookUpRecorded(*session, *ticket, result.map(|()| None)))
            }
            _ => None,
        }
    }

    pub fn event(&mut self, event: Event) {
        self.input(Input::Event(event));
    }

    /// The provider answers, on the connection that stands.
    pub fn answer(&mut self, answer: Answer) {
        let session = self.state().session().unwrap().id;
        self.event(Event::Answered(session, answer));
    }

    /// The same, without drawing it.
    pub fn answer_undrawn(&mut self, answer: Answer) {
        let session = self.state().session().unwrap().id;
        let now = Timestamp::from_second(NOW).unwrap() + self.elapsed;
        let at = Moment { now, elapsed: self.elapsed, random: self.random };
        let input = Input::Event(Event::Answered(session, answer));
        let jobs = update(&mut self.window.state_mut().state, input, at);
        self.jobs.extend(jobs);
    }

    /// Time passes.
    pub fn wait(&mut self, seconds: u64) {
        self.elapsed += Duration::from_secs(seconds);
        self.input(Input::Tick);
    }

    /// Draws, and hands in what the person did.
    pub fn draw(&mut self) {
        self.window.run();
        for action in std::mem::take(&mut self.window.state_mut().done) {
            self.input(Input::Action(action));
        }
    }

    /// The last call to the provider.
    pub fn last_ask(&self) -> &Ask {
        let asked = self.jobs.iter().rev().find_map(|job| match job {
            Job::Ask(_, ask) => Some(ask),
            _ => None,
        });
        asked.expect("something was asked")
    }

    /// All that stands on the screen or is said of it.
    pub fn texts(&self) -> Vec<String> {
        let all = self.window.query_all_by(|_| true);
        all.flat_map(|node| {
            let node = node.accesskit_node();
            let description = node.description();
            [node.label(), node.value(), description].into_iter().flatten().collect::<Vec<_>>()
        })
        .collect()
    }

    pub fn says(&self, text: &str) -> bool {
        self.texts().iter().any(|said| said.contains(text))
    }

    #[track_caller]
    pub fn must_say(&self, text: &str) {
        assert!(self.says(text), "{text:?} is not on the screen, but:\n{}", self.texts().join("\n"));
    }

    #[track_caller]
    pub fn must_not_say(&self, text: &str) {
        assert!(!self.says(text), "{text:?} is on the screen");
    }

    /// The QR codes on the screen.
    pub fn qr_codes(&self) -> usize {
        self.window.query_all_by_role(Role::Image).count()
    }

    #[track_caller]
    pub fn click(&mut self, name: &str) {
        self.window
            .get_by(|node| node.label().as_deref() == Some(name) && node.role() != Role::Label)
            .click();
        self.draw();
    }

    /// Replaces what stands in a field.
    #[track_caller]
    pub fn fill(&mut self, name: &str, text: &str) {
        let is_field =
            |role| matches!(role, Role::TextInput | Role::MultilineTextInput | Role::PasswordInput);
        self.window.get_by(|node| node.label().as_deref() == Some(name) && is_field(node.role())).focus();
        self.window.run();
        self.window.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
        self.window.key_press(egui::Key::Delete);
        self.window.run();
        if !text.is_empty() {
            self.window.event(egui::Event::Text(text.to_owned()));
        }
        self.draw();
    }

    pub fn key(&mut self, key: egui::Key) {
        self.window.key_press(key);
        self.draw();
    }

    /// Types as a hand does, with frames between the keys.
    pub fn slowly(&mut self, text: &str) {
        for key in text.chars() {
            self.window.event(egui::Event::Text(key.to_string()));
            self.draw();
            self.pause();
        }
    }

    /// Frames go by.
    pub fn pause(&mut self) {
        self.window.run_steps(4);
        self.draw();
    }

    /// Types without any field being chosen first.
    pub fn type_keys(&mut self, text: &str) {
        for key in text.chars() {
            self.window.event(egui::Event::Text(key.to_string()));
        }
        self.draw();
    }
}
