//! The owner's PIN: what it locks, who is let in, and for how long.

use super::{Action, Message, Screen, State, account, act as act_on, day::DayAction};
use crate::{
    app::Moment,
    domain::pin::{Pin, PinRefusal, wait_after},
    services::{
        event::Event,
        job::{Job, Ticket},
        settings::PinLock,
    },
};
use jiff::Timestamp;
use secrecy::SecretString;
use std::{sync::Arc, time::Duration};

/// Minutes to choose from until the console locks itself again.
pub const AUTO_LOCK_MINUTES: [u32; 4] = [1, 5, 15, 60];

/// Who is at the console, as far as the PIN tells.
#[derive(Clone, Debug, Default)]
pub struct Lock {
    /// The PIN is being asked for.
    pub asked: Option<Asked>,
    /// How far the choosing of a new PIN got.
    pub choosing: Choosing,
    /// Until when the owner is in, by the clock of time that passed.
    open_until: Option<Duration>,
    /// What the owner wanted, to be done after this input.
    granted: Option<Box<Action>>,
}

/// The PIN is being asked for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What is done once it is entered.
    wanted: Box<Action>,
    /// The check under way.
    checking: Option<Ticket>,
    /// Why the last one did not do.
    pub trouble: Option<Message>,
    /// When another one may be tried, by the clock of time that passed.
    pub wait_until: Option<Duration>,
}

impl Asked {
    /// Whether a PIN is being checked.
    pub fn is_checking(&self) -> bool {
        self.checking.is_some()
    }
}

/// How far the choosing of a new PIN got.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Choosing {
    /// None is being chosen.
    #[default]
    Idle,
    /// It is being hashed.
    Hashing(Ticket),
    /// What was typed can't be the PIN, and why.
    Refused(Message),
}

/// What a person can do about the PIN.
#[derive(Clone, Debug)]
pub enum PinAction {
    /// Try this one.
    Enter(SecretString),
    /// Don't do what needs it.
    Leave,
    /// Nobody knows it any more: sign out, and connect anew with the token.
    Forgotten,
    /// Lock at once.
    Lock,
    /// This is the PIN from now on; typed twice.
    Choose(SecretString, SecretString),
    /// There shall be none.
    Remove,
    /// Minutes until the console locks itself again.
    SetMinutes(u32),
}

impl Lock {
    /// When waiting ends that a person sees, or the owner's time is over.
    pub(super) fn next_tick(&self) -> Option<Duration> {
        let wait = self.asked.as_ref().and_then(|asked| asked.wait_until);
        [wait, self.open_until].into_iter().flatten().min()
    }
}

/// Whether the owner's things are open: no PIN is set, or it was entered a short while ago.
pub fn is_open(state: &State) -> bool {
    state.settings.pin.is_none() || state.lock.open_until.is_some_and(|until| state.elapsed < until)
}

/// Whether only the owner may do this. Sell, One-off and Transactions stay everybody's.
fn is_owners(state: &State, action: &Action) -> bool {
    match action {
        Action::GoTo(screen) => *screen == Screen::Settings,
        // Before there is a connection there is nothing to protect but the token, which the person must bring.
        Action::Practise | Action::Backup(_) | Action::SaveShop(_) => state.session().is_some(),
        Action::LeavePractice
        | Action::SignOut
        | Action::SetAutostart(_)
        | Action::SetTimeLimit(_)
        | Action::SetLargestSale(_)
        | Action::SetFavourites(_)
        | Action::SetCallbackListener(_)
        | Action::SetCallbackPort(_)
        | Action::OpenLinkForm
        | Action::CopyLink(_)
        | Action::OpenLinkEdit(_)
        | Action::BeginCounterCard
        // Begun while the owner was in, they are not finished by somebody else.
        | Action::CreateLink(_)
        | Action::SaveLink(_)
        | Action::WriteOverTheirs(_)
        | Action::DaySetting(_)
        | Action::SetLinkActive(..)
        | Action::AskDeleteLink(_)
        | Action::DeleteLink(_)
        | Action::OpenTidyUp
        | Action::TidyUp
        | Action::NoteRefund(..)
        | Action::RemoveLogo
        | Action::Day(DayAction::NoteRefund(..) | DayAction::BeginClose | DayAction::Close)
        | Action::Pin(PinAction::Choose(..) | PinAction::Remove | PinAction::SetMinutes(_)) => true,
        _ => false,
    }
}

/// Lets an action pass, or keeps it until the PIN is entered.
pub(super) fn admit(state: &mut State, action: Action) -> Option<Action> {
    if !is_owners(state, &action) {
        return Some(action);
    }
    if is_open(state) {
        stay_open(state);
        return Some(action);
    }
    let wait_until = wait_until(state);
    state.lock.asked = Some(Asked { wanted: Box::new(action), checking: None, trouble: None, wait_until });
    None
}

/// The owner's time begins anew.
fn stay_open(state: &mut State) {
    if let Some(pin) = &state.settings.pin {
        state.lock.open_until = Some(state.elapsed + Duration::from_secs(60 * u64::from(pin.minutes)));
    }
}

/// Until when nobody may try, by the clock of time that passed: a restart doesn't shorten it.
fn wait_until(state: &State) -> Option<Duration> {
    let pin = state.settings.pin.as_ref()?;
    let wait = wait_after(pin.failures);
    let since = pin.failed_at?;
    // A clock that was set back makes nobody wait for longer than the wait itself.
    let gone = state.now.duration_since(since).max(jiff::SignedDuration::ZERO);
    let left = Duration::try_from(wait - gone).ok().filter(|left| !left.is_zero())?;
    Some(state.elapsed + left)
}

pub(super) fn act(state: &mut State, action: PinAction) -> Vec<Job> {
    match action {
        PinAction::Enter(typed) => enter(state, &typed),
        PinAction::Leave => {
            state.lock.asked = None;
            Vec::new()
        }
        PinAction::Forgotten => {
            if state.lock.asked.take().is_none() {
                return Vec::new();
            }
            account::sign_out(state)
        }
        PinAction::Lock => {
            lock(state);
            Vec::new()
        }
        PinAction::Choose(pin, again) => choose(state, &pin, &again),
        PinAction::Remove => {
            state.lock = Lock::default();
            keep(state, None)
        }
        PinAction::SetMinutes(minutes) => {
            let Some(mut pin) = state.settings.pin.clone() else { return Vec::new() };
            pin.minutes = minutes.clamp(1, 24 * 60);
            let jobs = keep(state, Some(pin));
            stay_open(state);
            jobs
        }
    }
}

/// Nothing of the owner's stays on the screen.
fn lock(state: &mut State) {
    state.lock.open_until = None;
    if state.settings.pin.is_some() && state.screen == Screen::Settings {
        state.screen = Screen::Sell;
    }
}

fn enter(state: &mut State, typed: &SecretString) -> Vec<Job> {
    let is_waiting = wait_until(state).is_some();
    let Some(kept) = state.settings.pin.as_ref().map(|pin| pin.hash.clone()) else { return Vec::new() };
    let ticket = state.new_ticket();
    let Some(asked) = state.lock.asked.as_mut().filter(|asked| asked.checking.is_none()) else {
        return Vec::new();
    };
    if is_waiting {
        return Vec::new();
    }
    match Pin::from_typed(typed) {
        Ok(pin) => {
            asked.checking = Some(ticket);
            vec![Job::CheckPin(ticket, pin, kept)]
        }
        Err(refusal) => {
            asked.trouble = Some(Message::from(refusal));
            Vec::new()
        }
    }
}

fn choose(state: &mut State, pin: &SecretString, again: &SecretString) -> Vec<Job> {
    use secrecy::ExposeSecret as _;
    let refused = if pin.expose_secret().trim() == again.expose_secret().trim() {
        match Pin::chosen(pin) {
            Ok(pin) => {
                let ticket = state.new_ticket();
                state.lock.choosing = Choosing::Hashing(ticket);
                return vec![Job::HashPin(ticket, pin)];
            }
            Err(refusal) => Message::from(refusal),
        }
    } else {
        Message::new("pin-differ")
    };
    state.lock.choosing = Choosing::Refused(refused);
    Vec::new()
}

fn keep(state: &mut State, pin: Option<PinLock>) -> Vec<Job> {
    Arc::make_mut(&mut state.settings).pin = pin;
    vec![account::save_settings(state)]
}

pub(super) fn take_in(state: &mut State, event: Event) -> Vec<Job> {
    match event {
        Event::PinHashed(ticket, result) if state.lock.choosing == Choosing::Hashing(ticket) => {
            match result {
                Ok(hash) => {
                    state.lock.choosing = Choosing::Idle;
                    state.notify(Message::new("pin-kept"));
                    let minutes =
                        state.settings.pin.as_ref().map_or(PinLock::USUAL_MINUTES, |pin| pin.minutes);
                    let jobs = keep(state, Some(PinLock { hash, minutes, failures: 0, failed_at: None }));
                    stay_open(state);
                    jobs
                }
                Err(error) => {
                    state.lock.choosing =
                        Choosing::Refused(Message::new("pin-not-kept").with_detail(error.to_string()));
                    Vec::new()
                }
            }
        }
        Event::PinChecked(ticket, fits) => {
            let is_asked = state.lock.asked.as_ref().is_some_and(|asked| asked.checking == Some(ticket));
            match (is_asked, fits) {
                (false, _) => Vec::new(),
                (true, true) => let_in(state),
                (true, false) => refuse(state),
            }
        }
        _ => Vec::new(),
    }
}

fn let_in(state: &mut State) -> Vec<Job> {
    state.lock.granted = state.lock.asked.take().map(|asked| asked.wanted);
    stay_open(state);
    let failures = |pin: &PinLock| pin.failures > 0;
    match state.settings.pin.clone().filter(failures) {
        Some(pin) => keep(state, Some(PinLock { failures: 0, failed_at: None, ..pin })),
        None => Vec::new(),
    }
}

/// Each wrong PIN is written down, so that a restart is no way round the wait.
fn refuse(state: &mut State) -> Vec<Job> {
    let Some(pin) = state.settings.pin.clone() else { return Vec::new() };
    let failed_at: Option<Timestamp> = Some(state.now);
    let failures = pin.failures.saturating_add(1);
    let jobs = keep(state, Some(PinLock { failures, failed_at, ..pin }));
    let wait_until = wait_until(state);
    if let Some(asked) = &mut state.lock.asked {
        asked.checking = None;
        asked.trouble = Some(Message::new("pin-wrong"));
        asked.wait_until = wait_until;
    }
    jobs
}

/// After each input: what the owner wanted is done, and the owner's time may be over.
pub(super) fn follow(state: &mut State, at: Moment) -> Vec<Job> {
    if let Some(asked) = &mut state.lock.asked
        && asked.wait_until.is_some_and(|until| until <= state.elapsed)
    {
        (asked.wait_until, asked.trouble) = (None, None);
    }
    if state.lock.open_until.is_some_and(|until| until <= state.elapsed) {
        lock(state);
    }
    match state.lock.granted.take() {
        Some(action) => act_on(state, *action, at),
        None => Vec::new(),
    }
}

impl From<PinRefusal> for Message {
    fn from(refusal: PinRefusal) -> Self {
        Self::new(match refusal {
            PinRefusal::NotDigits => "pin-not-digits",
            PinRefusal::TooShort => "pin-too-short",
            PinRefusal::TooLong => "pin-too-long",
            PinRefusal::TooEasy => "pin-too-easy",
        })
    }
}
