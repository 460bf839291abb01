//! A till in the middle of a story: its state, and a clock that stands until the story moves it.

use crate::{
    drawer::Drawer,
    world::{currency, shop},
};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use rex_console::{
    app::{self, Action, Input, Message, Moment, State, account::Place},
    domain::{callback::CallbackNames, money::Money, sale::Sale, shop::Shop},
    services::{
        event::{Answer, Connection, Event, Opening},
        job::{Ask, Job, SessionId, Ticket},
        journal::{JournalError, Loaded, day::DayTask, printed::PrintedTask},
        link_cache::{CacheChange, CachedLink, SyncMark},
        settings::Settings,
    },
};
use std::{collections::VecDeque, time::Duration};

#[derive(Clone)]
pub struct Till {
    pub state: State,
    pub at: Moment,
    /// What was heard and kept awake: no story but their own asks about it.
    pub aside: Vec<Job>,
    /// The daily copies that were asked for.
    pub daily: Vec<Job>,
    /// What was handed to the journal, in order; stories see it here and not among the jobs.
    pub written: Vec<Sale>,
    /// The journal of orders and look-ups.
    pub drawer: Drawer,
    /// What was handed to the cache of links, in order.
    pub cached: Vec<CacheChange>,
    /// What the cache of links knows when it is opened.
    pub cache: (Vec<CachedLink>, Option<SyncMark>),
    /// Whether the story itself says when it was read.
    pub is_cache_slow: bool,
    /// What the journal was asked of printed links, and has not answered yet; stories see it here too.
    pub printed: VecDeque<PrintedTask>,
    /// The same of the day.
    pub asked_of_day: VecDeque<(Ticket, DayTask)>,
    /// What the journal was told about the account's mode.
    pub modes: Vec<Option<bool>>,
}

impl Till {
    /// A console on its first day: no account, no shop.
    pub fn new() -> Self {
        Self::with(Settings::default())
    }

    /// A console whose owner has named the shop, before its start.
    pub fn set_up() -> Self {
        Self::with(Settings { shop: Some(shop()), ..Settings::default() })
    }

    pub fn with(settings: Settings) -> Self {
        let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        let names = CallbackNames {
            order: names(&["order_id"]),
            payment: names(&["transaction_id"]),
            status: names(&["status"]),
        };
        let now: Timestamp = "2026-11-21T14:28:00Z".parse().unwrap();
        let at = Moment { now, elapsed: Duration::from_secs(5), random: 0x2545_f491_4f6c_dd1d };
        let state = State::new(settings, names, now, TimeZone::UTC);
        Self {
            state,
            at,
            aside: Vec::new(),
            daily: Vec::new(),
            written: Vec::new(),
            drawer: Drawer::default(),
            cached: Vec::new(),
            cache: (Vec::new(), None),
            is_cache_slow: false,
            printed: VecDeque::new(),
            asked_of_day: VecDeque::new(),
            modes: Vec::new(),
        }
    }

    /// A till that stands connected, ready to sell.
    pub fn open() -> Self {
        let mut till = Self::set_up();
        till.starts();
        till.is_let_in(Event::TokenLoaded(Ok(true)));
        till
    }

    /// The same, of a shop with so many tills.
    pub fn one_of(tills: u32) -> Self {
        let shop = Shop { tills, ..shop() };
        let mut till = Self::with(Settings { shop: Some(shop), ..Settings::default() });
        till.starts();
        till.is_let_in(Event::TokenLoaded(Ok(true)));
        till
    }

    /// A till that stands connected and waits for its journal.
    pub fn before_its_journal() -> Self {
        let mut till = Self::set_up();
        till.starts();
        let id = opening(&till.hears(Event::TokenLoaded(Ok(true))));
        let jobs = till.hears(Event::SessionOpened(id, connection()));
        assert!(jobs.iter().any(|job| matches!(job, Job::OpenJournal { .. })), "{jobs:?}");
        till
    }

    /// The journal is open; what is asked of the provider then.
    pub fn reads(&mut self, journal: Result<Opening, JournalError>) -> Vec<Job> {
        self.hears(Event::JournalOpened(self.session(), journal))
    }

    /// The journal has a sale's present state, or refused it.
    pub fn is_written(&mut self, sale: &Sale, result: Result<(), JournalError>) -> Vec<Job> {
        self.hears(Event::SaleRecorded(self.session(), sale.reference.clone(), result))
    }

    /// A till that practises.
    pub fn practising() -> Self {
        let mut till = Self::set_up();
        let jobs = till.takes(Input::Start { practice: true });
        let [Job::OpenPractice(id, _)] = jobs[..] else { panic!("{jobs:?}") };
        till.is_opened(id);
        till
    }

    pub fn starts(&mut self) -> Vec<Job> {
        self.takes(Input::Start { practice: false })
    }

    pub fn does(&mut self, action: Action) -> Vec<Job> {
        self.takes(Input::Action(action))
    }

    pub fn hears(&mut self, event: Event) -> Vec<Job> {
        self.takes(Input::Event(event))
    }

    /// The provider answers on the connection that stands.
    pub fn answered(&mut self, answer: Answer) -> Vec<Job> {
        self.hears(Event::Answered(self.session(), answer))
    }

    /// An event that ends in a connection being asked for, and that connection standing.
    pub fn is_let_in(&mut self, event: Event) -> SessionId {
        let jobs = self.hears(event);
        let id = opening(&jobs);
        self.is_opened(id);
        id
    }

    /// A connection stands, and its journal is a new one.
    pub fn is_opened(&mut self, id: SessionId) {
        let jobs = self.hears(Event::SessionOpened(id, connection()));
        if jobs.iter().any(|job| matches!(job, Job::OpenJournal { .. })) {
            let ask = one_ask(self.reads(Ok(journal(Vec::new(), 0))));
            assert!(matches!(ask, Ask::LookBack), "a new journal looks for what it doesn't know: {ask:?}");
            assert!(self.answered(Answer::LookedBack(Ok(Vec::new()))).is_empty());
        }
        let is_cache = |job: &Job| matches!(job, Job::OpenLinkCache { session, .. } if *session == id);
        if self.aside.iter().any(is_cache) {
            self.aside.retain(|job| !is_cache(job));
            let (links, mark) = self.cache.clone();
            if self.is_cache_slow {
                return;
            }
            for portion in links.chunks(2_000) {
                assert!(self.hears(Event::CachedLinks(id, portion.to_vec())).is_empty());
            }
            assert!(self.hears(Event::CacheRead(id, Ok(mark))).is_empty());
        }
    }

    pub fn session(&self) -> SessionId {
        self.state.session().expect("the till is connected").id
    }

    /// Time passes, with a tick whenever the console asked for one, as the engine does it.
    pub fn waits(&mut self, time: Duration) -> Vec<Job> {
        let end = self.at.elapsed + time;
        let most_ticks = 10 + 20 * time.as_secs();
        let mut jobs = Vec::new();
        for _ in 0..most_ticks {
            // As of the last update, which may be a while ago.
            match self.state.next_tick_in().map(|wait| self.state.elapsed + wait) {
                Some(due) if due <= end => {
                    self.pass(due.saturating_sub(self.at.elapsed));
                    jobs.extend(self.takes(Input::Tick));
                }
                _ => {
                    self.pass(end.saturating_sub(self.at.elapsed));
                    return jobs;
                }
            }
        }
        panic!("the console asks for ticks without end");
    }

    /// The computer sleeps: the clocks move, and nobody ticks.
    pub fn pass(&mut self, time: Duration) {
        self.at.elapsed += time;
        self.at.now += SignedDuration::try_from(time).unwrap();
    }

    fn takes(&mut self, input: Input) -> Vec<Job> {
        self.at.random = self.at.random.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(17);
        let mut jobs = app::update(&mut self.state, input, self.at);
        let session = self.state.session().map(|session| session.id);
        jobs.retain(|job| match job {
            Job::RecordSale { session: of, at, sale } => {
                assert_eq!((Some(*of), *at), (session, self.state.now));
                self.written.push(Sale::clone(sale));
                false
            }
            Job::KeepPrinted(of, task) => {
                assert_eq!(Some(*of), session);
                self.printed.push_back(task.clone());
                false
            }
            Job::AskDay(of, ticket, task) => {
                assert_eq!(Some(*of), session);
                match task {
                    DayTask::KnowMode(mode) => self.modes.push(*mode),
                    task => self.asked_of_day.push_back((*ticket, task.clone())),
                }
                false
            }
            Job::CacheLinks { session: of, change } => {
                assert_eq!(Some(*of), session);
                self.cached.push(CacheChange::clone(change));
                false
            }
            Job::KeepDaily { .. } => {
                self.daily.push(job.clone());
                false
            }
            Job::OpenLinkCache { .. } | Job::Play(_) | Job::KeepAwake(_) => {
                self.aside.push(job.clone());
                false
            }
            _ => true,
        });
        for event in self.drawer.answers(&mut jobs) {
            jobs.extend(self.hears(event));
        }
        jobs
    }

    /// The key of the notice that stands.
    pub fn notice(&self) -> Option<&'static str> {
        self.state.notice.as_ref().map(|notice| notice.message.key)
    }

    /// The step of the way in, and the key of its trouble.
    pub fn welcome(&self) -> (app::account::WelcomeStep, Option<&'static str>) {
        let Place::Welcome(welcome) = &self.state.place else { panic!("{:?}", self.state.place) };
        (welcome.step, key(welcome.trouble.as_ref()))
    }
}

pub fn key(message: Option<&Message>) -> Option<&'static str> {
    message.map(|message| message.key)
}

fn connection() -> Connection {
    Connection { host: "portal.rexpayments.com".into() }
}

/// A journal that holds these sales.
pub fn journal(sales: Vec<Sale>, last_number: u32) -> Opening {
    let is_fresh = last_number == 0;
    Opening { loaded: Loaded { sales, unreadable: Vec::new(), last_number, is_fresh }, set_aside: None }
}

/// The connection that the jobs ask for.
pub fn opening(jobs: &[Job]) -> SessionId {
    let id = jobs.iter().find_map(|job| match job {
        Job::OpenSession(id, _) | Job::OpenPractice(id, _) => Some(*id),
        _ => None,
    });
    id.unwrap_or_else(|| panic!("no connection is asked for: {jobs:?}"))
}

/// The one call to the provider that the jobs are.
pub fn one_ask(jobs: Vec<Job>) -> Ask {
    let mut asks = asks(jobs);
    assert_eq!(asks.len(), 1, "{asks:?}");
    asks.remove(0)
}

/// The calls to the provider, where the jobs are nothing else.
pub fn asks(jobs: Vec<Job>) -> Vec<Ask> {
    let ask = |job| match job {
        Job::Ask(_, ask) => ask,
        job => panic!("not a call to the provider: {job:?}"),
    };
    jobs.into_iter().map(ask).collect()
}

pub const fn secs(secs: u64) -> Duration {
    Duration::from_secs(secs)
}

pub fn euros(minor: i64) -> Money {
    Money::from_minor(minor, currency())
}
