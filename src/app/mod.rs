//! Floor 2: what the console knows and decides. Pure: a state, an input and a moment make a new state and jobs.

pub mod about;
pub mod account;
pub mod action;
mod autostart;
pub mod backup;
pub mod callback;
pub mod chimes;
pub mod clock;
pub mod crash;
pub mod customer;
pub mod day;
pub mod day_settings;
pub mod exporting;
pub mod filing;
pub mod first_payment;
pub mod guide;
mod incoming;
pub mod inquiry;
pub mod links;
pub mod lock;
pub mod logo;
pub mod look_up;
pub mod message;
pub mod one_off;
mod path;
pub mod printed;
pub mod quit;
pub mod remote;
pub mod sell;
pub mod standing;
pub mod tidy;

pub use action::{Action, Screen};
pub use message::Message;
pub use remote::Remote;

use crate::{
    domain::{callback::CallbackNames, day::DayRule, received::Received, shop::Shop},
    services::{
        diagnostics::crashes::Report,
        event::Event,
        job::{Job, SessionId, Ticket},
        settings::Settings,
    },
};
use account::Place;
use jiff::{Timestamp, tz::TimeZone};
use std::{sync::Arc, time::Duration};

/// How long a notice stands, in time that passed.
const NOTICE_STANDS: Duration = Duration::from_secs(8);

/// When an input comes in, and the random bits it may use.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// The wall clock, for people.
    pub now: Timestamp,
    /// Time that passed since the program started, for waiting.
    pub elapsed: Duration,
    /// Random bits for references.
    pub random: u64,
}

/// What comes in.
#[derive(Clone, Debug)]
pub enum Input {
    /// The program started; `practice` when it was asked to practise at once.
    Start {
        /// Whether to go straight to practice mode.
        practice: bool,
    },
    /// A person did something.
    Action(Action),
    /// Something happened outside.
    Event(Event),
    /// Time passed.
    Tick,
}

/// A short word to the merchant that goes by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it says.
    pub message: Message,
    /// Whether it is about something that went wrong.
    pub is_trouble: bool,
    /// When it goes.
    until: Duration,
}

/// Everything the console knows. Cheap to clone: each update publishes a copy to the windows.
#[derive(Clone, Debug)]
pub struct State {
    /// The time at the last update: this computer's wall clock, or the provider's where that one is wrong.
    pub now: Timestamp,
    /// Time since the start at the last update.
    pub elapsed: Duration,
    /// What is known of the provider's clock.
    pub clock: clock::Clock,
    /// The shop's time zone.
    pub zone: TimeZone,
    /// This computer's own, and those to choose from.
    pub zones: day_settings::Zones,
    /// Welcome, or the console itself.
    pub place: Place,
    /// The tab that shows.
    pub screen: Screen,
    /// The shop and its preferences.
    pub settings: Arc<Settings>,
    /// The account's payment links.
    pub links: links::Links,
    /// One-off payments.
    pub one_off: one_off::OneOff,
    /// Payment look-ups.
    pub look_up: look_up::LookUp,
    /// The counter.
    pub sell: sell::Sell,
    /// The guided first payment.
    pub first_payment: first_payment::FirstPayment,
    /// Links whose code is on paper.
    pub printed: printed::Printed,
    /// Tidying up after old sales.
    pub tidy: tidy::Tidy,
    /// QR codes being printed or saved.
    pub export: Option<exporting::Export>,
    /// What this till took.
    pub day: day::Day,
    /// A receipt or another paper on its way.
    pub filing: Option<filing::Filing>,
    /// Who is at the console, as far as the owner's PIN tells.
    pub lock: lock::Lock,
    /// What a receipt is offered of.
    pub receipt: Option<Arc<Received>>,
    /// Backups, and leaving nothing behind.
    pub backup: backup::Backups,
    /// Where the console's files are, and what it tells support.
    pub about: about::About,
    /// Whether the console starts with the computer; `None` where that isn't known.
    pub starts_with_computer: Option<bool>,
    /// The report of an error that nobody was asked about yet.
    pub crash: Option<Report>,
    /// The shop's logo.
    pub logo: logo::Logo,
    /// The newest notice.
    pub notice: Option<Notice>,
    /// What the customer sees.
    pub customer: customer::Customer,
    /// How many payments came in: the window calls for attention when there is another.
    pub paid_news: u32,
    /// How far leaving got, once it was begun.
    pub quit: Option<quit::Quit>,
    /// How the listener for this computer's browser stands.
    pub listening: callback::Listening,
    callback_names: Arc<CallbackNames>,
    print_wish: exporting::Wish,
    exports_behind: exporting::Behind,
    is_token_kept: bool,
    /// Why the shop must be set up anew, when its settings could not be read.
    pub settings_trouble: Option<Message>,
    /// Whether the keyring is being asked to forget the token: nothing new is charged meanwhile.
    is_signing_out: bool,
    opening: Option<account::Opening>,
    next_ticket: u64,
    next_session: u32,
}

impl State {
    /// The console before its start.
    pub fn new(settings: Settings, callback_names: CallbackNames, now: Timestamp, zone: TimeZone) -> Self {
        Self {
            now,
            elapsed: Duration::ZERO,
            clock: clock::Clock::default(),
            zones: day_settings::Zones::of_computer(zone.clone()),
            zone,
            place: Place::Starting,
            screen: Screen::Sell,
            settings: Arc::new(settings),
            links: links::Links::default(),
            one_off: one_off::OneOff::default(),
            look_up: look_up::LookUp::default(),
            sell: sell::Sell::default(),
            first_payment: first_payment::FirstPayment::default(),
            printed: printed::Printed::default(),
            tidy: tidy::Tidy::default(),
            export: None,
            day: day::Day::default(),
            filing: None,
            lock: lock::Lock::default(),
            receipt: None,
            backup: backup::Backups::default(),
            about: about::About::default(),
            starts_with_computer: None,
            crash: None,
            logo: logo::Logo::default(),
            notice: None,
            customer: customer::Customer::default(),
            paid_news: 0,
            quit: None,
            listening: callback::Listening::default(),
            callback_names: Arc::new(callback_names),
            print_wish: exporting::Wish::default(),
            exports_behind: exporting::Behind::default(),
            is_token_kept: false,
            settings_trouble: None,
            is_signing_out: false,
            opening: None,
            next_ticket: 1,
            next_session: 1,
        }
    }

    /// The connection, once there is one.
    pub fn session(&self) -> Option<&account::Session> {
        match &self.place {
            Place::Console(session) => Some(session),
            Place::Starting | Place::Welcome(_) => None,
        }
    }

    /// The shop of the connection.
    pub fn shop(&self) -> Option<&Shop> {
        self.session().map(|session| &session.shop)
    }

    /// When the shop's day ends, and by which clock.
    pub fn day_rule(&self) -> DayRule {
        DayRule { zone: self.zone.clone(), ends_at: self.settings.day.ends_at }
    }

    /// Whether the console plays with the practice provider.
    pub fn is_practice(&self) -> bool {
        self.session().is_some_and(|session| session.is_practice)
    }

    /// How long until time alone changes something; `None` when nothing waits.
    pub fn next_tick_in(&self) -> Option<Duration> {
        let due = [
            self.notice.as_ref().map(|notice| notice.until),
            self.sell.next_tick(self.elapsed, self.now, self.screen == Screen::Sell),
            self.look_up.next_tick(self.elapsed, self.screen == Screen::Transactions),
            self.one_off.next_tick(self.elapsed, self.screen == Screen::OneOff),
            customer::next_tick(self),
            printed::next_tick(self),
            tidy::next_tick(self),
            self.lock.next_tick(),
            day::next_tick(self),
            self.quit.and_then(quit::Quit::next_tick),
            backup::next_tick(self),
        ];
        due.into_iter().flatten().min().map(|due| due.saturating_sub(self.elapsed))
    }

    fn session_id(&self) -> Option<SessionId> {
        self.session().map(|session| session.id)
    }

    fn new_ticket(&mut self) -> Ticket {
        self.next_ticket += 1;
        Ticket(self.next_ticket)
    }

    fn new_session(&mut self) -> SessionId {
        self.next_session += 1;
        SessionId(self.next_session)
    }

    fn notify(&mut self, message: Message) {
        self.notice = Some(Notice { message, is_trouble: false, until: self.elapsed + NOTICE_STANDS });
    }

    fn warn(&mut self, message: Message) {
        self.notice = Some(Notice { message, is_trouble: true, until: self.elapsed + 2 * NOTICE_STANDS });
    }

    /// Calls to the provider, for the connection that stands.
    fn ask(&self, asks: impl IntoIterator<Item = crate::services::job::Ask>) -> Vec<Job> {
        let Some(session) = self.session_id() else { return Vec::new() };
        asks.into_iter().map(|ask| Job::Ask(session, ask)).collect()
    }
}

/// Takes in what happened: changes the state and says what to do outside.
pub fn update(state: &mut State, input: Input, at: Moment) -> Vec<Job> {
    let before = standing::kinds(state);
    let mut jobs = decide(state, input, at);
    jobs.extend(lock::follow(state, at));
    jobs.extend(printed::follow(state));
    links::pass_time(state);
    jobs.extend(links::go_on(state));
    jobs.extend(quit::follow(state, at));
    jobs.extend(backup::follow(state, at));
    jobs.extend(sell::record_changes(state));
    jobs.extend(day::follow(state));
    jobs.extend(chimes::ring(state, &before));
    jobs.extend(customer::follow(state));
    jobs.extend(guide::follow(state));
    jobs
}

fn decide(state: &mut State, input: Input, at: Moment) -> Vec<Job> {
    state.now = clock::now(state, at);
    state.elapsed = at.elapsed;
    if state.notice.as_ref().is_some_and(|notice| notice.until <= at.elapsed) {
        state.notice = None;
    }
    match input {
        Input::Start { practice } => {
            let zone = day_settings::begin(state);
            account::start(state, practice).into_iter().chain(zone).collect()
        }
        Input::Tick => [
            sell::tick(state),
            look_up::tick(state),
            one_off::tick(state),
            printed::tick(state),
            tidy::tick(state),
        ]
        .concat(),
        Input::Action(action) => act(state, action, at),
        Input::Event(event) => incoming::take_in(state, event),
    }
}

fn act(state: &mut State, action: Action, at: Moment) -> Vec<Job> {
    let Some(action) = lock::admit(state, action) else { return Vec::new() };
    match action {
        Action::GoTo(screen) => go_to(state, screen, at),
        Action::Connect(_)
        | Action::TryKeyring
        | Action::KeepToken
        | Action::SessionOnly
        | Action::BackToWelcome
        | Action::SaveShop(_)
        | Action::Practise
        | Action::LeavePractice
        | Action::SignOut
        | Action::SetTheme(_)
        | Action::SetLessMotion(_)
        | Action::SetTextSize(_)
        | Action::SetSounds(_)
        | Action::SetEntry(_)
        | Action::SetLanguages(_)
        | Action::SetTimeLimit(_)
        | Action::SetFavourites(_)
        | Action::SetLargestSale(_)
        | Action::OpenJournal => account::act(state, action),
        Action::RefreshLinks
        | Action::StopSync
        | Action::ContinueSync
        | Action::SortLinks(_)
        | Action::SetLinkColumnWidths(_)
        | Action::SelectLink(_)
        | Action::OpenLinkForm
        | Action::CopyLink(_)
        | Action::OpenLinkEdit(_)
        | Action::CloseLinkForm
        | Action::BeginCounterCard
        | Action::CreateLink(_)
        | Action::TakeTurnedUp
        | Action::SaveLink(_)
        | Action::WriteOverTheirs(_)
        | Action::UseTheirs
        | Action::LeaveReplaced
        | Action::SetLinkActive(..)
        | Action::AskDeleteLink(_)
        | Action::KeepLink
        | Action::DeleteLink(_) => links::act(state, action),
        Action::RememberPrinted(_) | Action::ForgetPrinted(_) | Action::HideSighting(..) => {
            printed::act(state, action)
        }
        Action::OpenTidyUp | Action::TidyUp | Action::StopTidyUp | Action::CloseTidyUp => {
            tidy::act(state, &action)
        }
        Action::GeneratePayment(..)
        | Action::GenerateAgain
        | Action::ForgetOrder
        | Action::NextOneOff
        | Action::ShowOrder(_)
        | Action::ClaimPayment(..)
        | Action::AcceptPayment(..)
        | Action::GiveUpOrder(_)
        | Action::ShowOrderToCustomer(_) => one_off::act(state, action, at.random),
        Action::SetCallbackListener(is_wanted) => callback::set_wanted(state, is_wanted),
        Action::SetCallbackPort(port) => callback::set_port(state, port),
        Action::LookUp(typed) => look_up::look_up(state, &typed),
        Action::Charge { amount, note, kind } => sell::charge(state, amount, &note, kind, at.random),
        Action::StartAgain(reference) => sell::start_again(state, &reference, at.random),
        Action::ShowSale(_)
        | Action::PutAside
        | Action::CheckSale(_)
        | Action::KeepSaleOpen(_)
        | Action::CancelSale(_)
        | Action::PaidAnotherWay(..)
        | Action::NoteRefund(..)
        | Action::ForgetAmount
        | Action::ScannerSeen
        | Action::CloseStrangers
        | Action::LeaveStrangers
        | Action::DismissSale(_) => sell::act(state, &action),
        Action::BeginFirstPayment { .. } | Action::PutOffFirstPayment | Action::VerifyPayment(_) => {
            first_payment::act(state, action, at.random)
        }
        Action::OpenAddress(address) => vec![Job::OpenInBrowser(address)],
        Action::Copied => {
            state.notify(Message::new("notice-copied"));
            Vec::new()
        }
        Action::ExportQr { .. }
        | Action::ExportLink(_)
        | Action::ExportLinks(_)
        | Action::WordCards(_)
        | Action::WishPrint(_)
        | Action::PrintCards
        | Action::SaveCards
        | Action::ExportTo(_)
        | Action::StopExport
        | Action::PictureCopied
        | Action::CancelExport => exporting::act(state, action),
        Action::ChooseLogo | Action::TakeLogo(_) | Action::CancelLogo | Action::RemoveLogo => {
            logo::act(state, action)
        }
        Action::ShowCustomerWindow(_)
        | Action::SetCustomerMonitor(_)
        | Action::SetCustomerFullScreen(_)
        | Action::ShowTestPicture
        | Action::ShowToCustomer(_)
        | Action::ShowLink(_)
        | Action::HideLink => customer::act(state, &action),
        Action::AskQuit | Action::QuitClosingSales | Action::QuitLeavingSales | Action::StayOpen => {
            quit::act(state, &action)
        }
        Action::DaySetting(setting) => day_settings::set(state, setting),
        Action::Day(action) => day::act(state, action, at),
        Action::Paper(action) => filing::act(state, action),
        Action::SetAutostart(is_on) => vec![Job::SetAutostart(is_on)],
        Action::Crash(action) => crash::act(state, action),
        Action::Pin(action) => lock::act(state, action),
        Action::Backup(action) => backup::act(state, &action),
        Action::Guide(action) => guide::act(state, action),
        Action::About(action) => about::act(state, action),
        Action::DismissNotice => {
            state.notice = None;
            Vec::new()
        }
    }
}

fn go_to(state: &mut State, screen: Screen, at: Moment) -> Vec<Job> {
    state.screen = screen;
    if screen != Screen::Links {
        customer::hide_link(state);
    }
    // What was said of the last screen is read by now; trouble stays its time.
    state.notice = state.notice.take().filter(|notice| notice.is_trouble);
    match screen {
        Screen::Links => {
            links::visit(state);
            Vec::new()
        }
        Screen::OneOff => {
            one_off::suggest(state, at.random);
            Vec::new()
        }
        Screen::Day => day::visit(state),
        // Somebody may have changed it by the system's own ways.
        Screen::Settings => vec![Job::ReadAutostart],
        _ => Vec::new(),
    }
}
