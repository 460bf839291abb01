//! Floor 2: what the console knows and decides. Pure: a state, an input and a moment make a new state and jobs.

pub mod account;
pub mod action;
pub mod callback;
pub mod chimes;
pub mod customer;
pub mod exporting;
pub mod first_payment;
pub mod inquiry;
pub mod links;
pub mod look_up;
pub mod message;
pub mod one_off;
pub mod printed;
pub mod quit;
pub mod remote;
pub mod sell;
pub mod standing;

pub use action::{Action, Screen};
pub use message::Message;
pub use remote::Remote;

use crate::{
    domain::{callback::CallbackNames, shop::Shop},
    services::{
        event::{Answer, Event},
        job::{Job, SessionId, Ticket},
        journal::JournalError,
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
    /// The wall clock at the last update.
    pub now: Timestamp,
    /// Time since the start at the last update.
    pub elapsed: Duration,
    /// The shop's time zone.
    pub zone: TimeZone,
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
    /// A QR code being saved.
    pub export: Option<exporting::Export>,
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
            zone,
            place: Place::Starting,
            screen: Screen::Sell,
            settings: Arc::new(settings),
            links: links::Links::default(),
            one_off: one_off::OneOff::default(),
            look_up: look_up::LookUp::default(),
            sell: sell::Sell::default(),
            first_payment: first_payment::FirstPayment::default(),
            export: None,
            notice: None,
            customer: customer::Customer::default(),
            paid_news: 0,
            quit: None,
            listening: callback::Listening::default(),
            callback_names: Arc::new(callback_names),
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
            self.quit.and_then(quit::Quit::next_tick),
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
    jobs.extend(quit::follow(state, at));
    jobs.extend(sell::record_changes(state));
    jobs.extend(chimes::ring(state, &before));
    jobs.extend(customer::follow(state));
    jobs
}

fn decide(state: &mut State, input: Input, at: Moment) -> Vec<Job> {
    state.now = at.now;
    state.elapsed = at.elapsed;
    if state.notice.as_ref().is_some_and(|notice| notice.until <= at.elapsed) {
        state.notice = None;
    }
    match input {
        Input::Start { practice } => account::start(state, practice),
        Input::Tick => {
            let mut jobs = sell::tick(state);
            jobs.extend(look_up::tick(state));
            jobs.extend(one_off::tick(state));
            jobs
        }
        Input::Action(action) => act(state, action, at),
        Input::Event(event) => take_in(state, event),
    }
}

fn act(state: &mut State, action: Action, at: Moment) -> Vec<Job> {
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
        | Action::SetSounds(_)
        | Action::SetEntry(_)
        | Action::SetTimeLimit(_)
        | Action::SetFavourites(_)
        | Action::SetLargestSale(_)
        | Action::OpenJournal => account::act(state, action),
        Action::RefreshLinks
        | Action::SelectLink(_)
        | Action::OpenLinkForm
        | Action::CloseLinkForm
        | Action::CreateLink(_)
        | Action::SetLinkActive(..)
        | Action::AskDeleteLink(_)
        | Action::KeepLink
        | Action::DeleteLink(_) => links::act(state, action),
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
        Action::ExportQr { address, product, amount, practice_words } => {
            exporting::begin(state, address, &product, amount, practice_words)
        }
        Action::ExportTo(path) => exporting::to_typed_path(state, &path),
        Action::CancelExport => {
            state.export = None;
            Vec::new()
        }
        Action::ShowCustomerWindow(_)
        | Action::SetCustomerMonitor(_)
        | Action::SetCustomerFullScreen(_)
        | Action::ShowTestPicture
        | Action::ShowToCustomer(_) => customer::act(state, &action),
        Action::AskQuit | Action::QuitClosingSales | Action::QuitLeavingSales | Action::StayOpen => {
            quit::act(state, &action)
        }
        Action::DismissNotice => {
            state.notice = None;
            Vec::new()
        }
    }
}

fn go_to(state: &mut State, screen: Screen, at: Moment) -> Vec<Job> {
    state.screen = screen;
    // What was said of the last screen is read by now; trouble stays its time.
    state.notice = state.notice.take().filter(|notice| notice.is_trouble);
    match screen {
        Screen::Links if state.links.is_never_read() => links::read_all(state),
        Screen::OneOff => {
            one_off::suggest(state, at.random);
            Vec::new()
        }
        _ => Vec::new(),
    }
}

fn take_in(state: &mut State, event: Event) -> Vec<Job> {
    match event {
        Event::TokenLoaded(_)
        | Event::TokenChecked(..)
        | Event::TokenKept(_)
        | Event::TokenForgotten(_)
        | Event::SessionOpened(..)
        | Event::SessionFailed(..)
        | Event::SettingsDamaged { .. }
        | Event::SettingsSaved(_) => account::take_in(state, event),
        Event::Monitors(monitors) => {
            state.customer.monitors = monitors;
            Vec::new()
        }
        Event::BrowserFailed => {
            state.warn(Message::new("notice-browser-failed"));
            Vec::new()
        }
        Event::PathChosen { ticket, path, open_for, folder } => {
            exporting::path_chosen(state, ticket, path, open_for, folder)
        }
        Event::Exported(ticket, result) => {
            exporting::written(state, ticket, result);
            Vec::new()
        }
        Event::Previewed(..)
        | Event::ExportProgress { .. }
        | Event::ExportedMany(..)
        | Event::Printed(..) => Vec::new(),
        Event::CachedLinks(..) | Event::CacheRead(..) => Vec::new(),
        // What belongs to a connection that is gone belongs to nobody.
        Event::JournalOpened(session, _)
        | Event::SaleRecorded(session, ..)
        | Event::OrdersRead(session, _)
        | Event::OrderRecorded(session, ..)
        | Event::LookUpRecorded(session, ..)
        | Event::UseRecorded(session, _)
        | Event::PaymentPathKnown(session, _)
        | Event::Listening(session, _)
        | Event::CalledBack(session, _)
            if state.session_id() != Some(session) =>
        {
            Vec::new()
        }
        Event::JournalOpened(session, result) => {
            let mut jobs = Vec::from_iter(result.is_ok().then_some(Job::ReadOrders(session)));
            jobs.extend(sell::loaded(state, result));
            jobs
        }
        Event::OrdersRead(..)
        | Event::OrderRecorded(..)
        | Event::LookUpRecorded(..)
        | Event::UseRecorded(..)
        | Event::CalledBack(..) => one_off::take_in(state, event),
        Event::Listening(_, result) => callback::opened(state, result),
        Event::PaymentPathKnown(_, path) => account::payment_path_known(state, path),
        Event::SaleRecorded(_, reference, result) => {
            let is_new = matches!(result, Err(JournalError::SetAside { .. }));
            let mut jobs = sell::recorded(state, &reference, result);
            jobs.extend(is_new.then(|| one_off::journal_is_new(state)).into_iter().flatten());
            jobs
        }
        // An answer of a connection that is gone belongs to nobody.
        Event::Answered(session, _) if state.session_id() != Some(session) => Vec::new(),
        Event::Answered(_, answer) => match answer {
            Answer::Links(..)
            | Answer::Link(..)
            | Answer::LinkCreated(..)
            | Answer::ActiveSet(..)
            | Answer::LinkDeleted(..) => links::take_in(state, answer),
            Answer::PaymentGenerated(ticket, result, date) => one_off::generated(state, ticket, result, date),
            Answer::LookedUp(ticket, result) => first_payment::answered(state, ticket, result)
                .unwrap_or_else(|result| look_up::answered(state, ticket, result)),
            Answer::SaleStarted(..)
            | Answer::SaleSought(..)
            | Answer::SaleWatched(..)
            | Answer::OthersWatched(_)
            | Answer::LookedBack(_)
            | Answer::SaleClosed(..) => sell::take_in(state, answer),
        },
    }
}
