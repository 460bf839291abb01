//! A day at a counter where everything goes wrong by chance: answers are cut, the list fails, customers pay when they
//! like, and the program is killed at any moment. All chance comes from a seed.

use crate::{
    provider::Provider,
    till::{Till, euros, journal},
    world::{lost, not_sent, server_trouble, unreadable},
};
use jiff::{SignedDuration, Timestamp};
use rex_console::{
    app::{Action, Input, State, sell::Kind, update},
    domain::{
        reference::Reference,
        sale::{Sale, SaleStage},
    },
    services::{
        event::{Answer, Event},
        job::{Ask, Job},
        provider::{ApiError, ApiErrorKind, Outcome},
    },
};
use std::{collections::HashMap, time::Duration};

/// Where the call that makes a link is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    Connect,
    BeforeSend,
    AfterCommit,
    HalfTheAnswer,
    EmptyAnswer,
    GatewayAfterCommit,
}

impl Cut {
    fn is_made(self) -> bool {
        !matches!(self, Self::Connect | Self::BeforeSend)
    }

    fn error(self) -> ApiError {
        match self {
            Self::Connect => not_sent(),
            Self::BeforeSend | Self::AfterCommit | Self::EmptyAnswer => lost(),
            Self::HalfTheAnswer => unreadable(),
            Self::GatewayAfterCommit => ApiError {
                kind: ApiErrorKind::Server { status: 502 },
                outcome: Outcome::Unknown,
                status: Some(502),
                detail: "bad gateway".into(),
            },
        }
    }
}

/// What comes of a call, and when.
enum Due {
    /// A call reaches the provider.
    Arrives(Ask),
    /// Its answer reaches the program that asked.
    Answered(u32, Answer),
    /// The journal's commit ends.
    Written(u32, Box<Sale>),
}

pub struct RoughDay {
    pub till: Till,
    pub provider: Provider,
    /// The journal on the disk.
    pub disk: HashMap<Reference, Sale>,
    /// How often a link was asked for.
    pub attempts: HashMap<Reference, u32>,
    pub restarts: u32,
    cut: Cut,
    due: Vec<(Timestamp, Due)>,
    random: fastrand::Rng,
    /// Whether things still go wrong.
    is_rough: bool,
}

impl RoughDay {
    pub fn new(cut: Cut, seed: u64) -> Self {
        let mut day = Self {
            till: Till::open(),
            provider: Provider::new(100),
            disk: HashMap::new(),
            attempts: HashMap::new(),
            restarts: 0,
            cut,
            due: Vec::new(),
            random: fastrand::Rng::with_seed(seed),
            is_rough: true,
        };
        day.starts();
        day.restarts = 0;
        day
    }

    /// The morning is rough, the evening is quiet: then everything must come to rest.
    pub fn lives(&mut self) {
        for _ in 0..60 {
            let wait = self.random.u64(200..20_000);
            self.passes(Duration::from_millis(wait));
            self.acts();
        }
        self.is_rough = false;
        self.passes(Duration::from_mins(100));
    }

    /// The program starts, with what is on the disk.
    fn starts(&mut self) {
        self.restarts += 1;
        let now = self.till.at.now;
        let mut till = Till::before_its_journal();
        till.at.now = now;
        till.at.random = self.random.u64(..);
        self.till = till;
        let last = self.disk.keys().map(Reference::number).max().unwrap_or(0);
        let is_taken_up = |sale: &&Sale| !matches!(sale.stage, SaleStage::NotSent | SaleStage::Unusable(_));
        let mut sales: Vec<Sale> = self.disk.values().filter(is_taken_up).cloned().collect();
        sales.sort_by_key(|sale| sale.reference.number());
        let session = self.till.session();
        self.inputs(Input::Event(Event::JournalOpened(session, Ok(journal(sales, last)))));
    }

    /// The program is killed: what is under way at the provider goes on, what is not yet on the disk may be lost.
    fn is_killed(&mut self) {
        let due = std::mem::take(&mut self.due);
        for (at, what) in due {
            match what {
                Due::Arrives(ask) => self.due.push((at, Due::Arrives(ask))),
                Due::Written(_, sale) if self.random.bool() => self.writes(*sale),
                Due::Written(..) | Due::Answered(..) => {}
            }
        }
        let nap = self.random.u64(1..60);
        self.till.at.now += SignedDuration::from_secs(i64::try_from(nap).unwrap());
        self.starts();
    }

    fn inputs(&mut self, input: Input) {
        self.till.at.random = self.random.u64(..);
        let jobs = update(&mut self.till.state, input, self.till.at);
        for job in jobs {
            let quick = self.random.u64(1..50);
            let slow = self.random.u64(50..3000);
            match job {
                Job::RecordSale { sale, .. } => self.later(quick, Due::Written(self.restarts, sale)),
                Job::Ask(_, ask) => self.later(slow, Due::Arrives(ask)),
                Job::Play(_)
                | Job::KeepAwake(_)
                | Job::KeepDaily { .. }
                | Job::ReadOrders(_)
                | Job::CacheLinks { .. }
                | Job::KeepPrinted(..)
                | Job::AskDay(..) => {}
                job => panic!("{job:?}"),
            }
        }
    }

    fn later(&mut self, milliseconds: u64, what: Due) {
        let at = self.till.at.now + Duration::from_millis(milliseconds);
        self.due.push((at, what));
    }

    /// Rows reach the disk in the order in which they were handed over.
    fn writes(&mut self, sale: Sale) {
        self.disk.insert(sale.reference.clone(), sale);
    }

    fn happens(&mut self, what: Due) {
        match what {
            Due::Arrives(ask) => {
                let answer = self.arrives(&ask);
                let back = self.random.u64(10..2000);
                self.later(back, Due::Answered(self.restarts, answer));
            }
            Due::Answered(program, answer) if program == self.restarts => {
                let session = self.till.session();
                self.inputs(Input::Event(Event::Answered(session, answer)));
            }
            Due::Written(program, sale) if program == self.restarts => {
                let reference = sale.reference.clone();
                self.writes(*sale);
                let session = self.till.session();
                self.inputs(Input::Event(Event::SaleRecorded(session, reference, Ok(()))));
            }
            Due::Answered(..) | Due::Written(..) => {}
        }
    }

    fn arrives(&mut self, ask: &Ask) -> Answer {
        let now = self.till.at.now;
        let is_trouble = self.is_rough && self.random.u8(..) < 80;
        match ask {
            Ask::StartSale(reference, new) => {
                assert!(self.disk.contains_key(reference), "{reference} is made and not in the journal");
                *self.attempts.entry(reference.clone()).or_default() += 1;
                if self.is_rough && self.random.bool() {
                    if self.cut.is_made() {
                        self.provider.makes(new, now);
                    }
                    return Answer::SaleStarted(reference.clone(), Err(self.cut.error()));
                }
            }
            Ask::FindSale(sale) if is_trouble => {
                return Answer::SaleSought(sale.clone(), Err(server_trouble()));
            }
            Ask::WatchSale(sale, _) if is_trouble => return Answer::SaleWatched(sale.clone(), Err(lost())),
            Ask::CloseSale(sale, _) if is_trouble => {
                // The link may be off all the same.
                if self.random.bool() {
                    self.provider.answers(ask, now);
                }
                return Answer::SaleClosed(sale.clone(), Err(lost()));
            }
            Ask::WatchOthers if is_trouble => return Answer::OthersWatched(Err(server_trouble())),
            _ => {}
        }
        self.provider.answers(ask, now)
    }

    /// Time passes: whatever is due first happens first.
    fn passes(&mut self, time: Duration) {
        let end = self.till.at.now + time;
        loop {
            let first = self
                .due
                .iter()
                .enumerate()
                .min_by_key(|(_, (at, _))| *at)
                .map(|(place, (at, _))| (place, *at));
            let state: &State = &self.till.state;
            let tick = state.next_tick_in().map(|wait| state.now + wait);
            match (first, tick) {
                (Some((place, at)), tick) if at <= end && tick.is_none_or(|tick| at <= tick) => {
                    self.moves_to(at);
                    let (_, what) = self.due.remove(place);
                    self.happens(what);
                }
                (_, Some(tick)) if tick <= end => {
                    self.moves_to(tick);
                    self.inputs(Input::Tick);
                }
                _ => break,
            }
        }
        self.moves_to(end);
    }

    fn moves_to(&mut self, at: Timestamp) {
        if at > self.till.at.now {
            self.till.at.elapsed += at.duration_since(self.till.at.now).unsigned_abs();
            self.till.at.now = at;
        }
    }

    /// The cashier or the customer does something, or somebody pulls the plug.
    fn acts(&mut self) {
        let sales: Vec<_> = self.till.state.sell.sales.iter().map(|watched| watched.sale.clone()).collect();
        let some = self.random.choice(&sales).cloned();
        let action = match (self.random.u8(..12), some) {
            (0..5, _) => Action::Charge { amount: euros(1250), note: String::new(), kind: Kind::Counter },
            (5 | 6, Some(sale)) => Action::StartAgain(sale.reference),
            (7, Some(sale)) => Action::CancelSale(sale.reference),
            (8, Some(sale)) => Action::ShowSale(sale.reference),
            (9, _) => Action::PutAside,
            (10, _) => return self.is_killed(),
            (_, Some(Sale { stage: SaleStage::Waiting { link, .. }, .. })) => {
                // Only what is shown can be paid.
                self.provider.is_paid(&link);
                return;
            }
            _ => return,
        };
        self.inputs(Input::Action(action));
    }
}
