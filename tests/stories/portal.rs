//! A provider with an account of many links, which may change between two answers; and a cache that keeps what it is
//! handed, as a disk would.

use crate::{
    till::Till,
    world::{coffee, id, not_found},
};
use rex_console::{
    app::{Action, Screen},
    domain::link::{LinkId, PaymentLink},
    services::{
        event::{Answer, Event},
        job::{Ask, Job},
        link_cache::{CachedLink, SyncMark},
        provider::LinkPage,
    },
};
use std::{collections::BTreeMap, time::Duration};

#[derive(Clone)]
pub struct Portal {
    /// Oldest first.
    pub links: Vec<PaymentLink>,
    pub rows: usize,
    pub is_oldest_first: bool,
    pub tells_total: bool,
    /// What was asked for, in order.
    pub asked: Vec<Asked>,
    pub made: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    Page(u32),
    Link(String),
}

pub fn pages(range: impl IntoIterator<Item = u32>) -> Vec<Asked> {
    range.into_iter().map(Asked::Page).collect()
}

/// The link of a counter sale, long since closed.
pub fn sale(number: u32) -> PaymentLink {
    let product_name = format!("T1-{number}-k7m2qx9d");
    PaymentLink { product_name, active: Some(false), payment_limit: Some(1), ..coffee(&number.to_string()) }
}

impl Portal {
    /// An account with so many counter sales, 15 on a page, the newest on the first.
    pub fn with(sales: u32) -> Self {
        let links = (1..=sales).map(sale).collect();
        Self { links, rows: 15, is_oldest_first: false, tells_total: true, asked: Vec::new(), made: sales }
    }

    pub fn makes(&mut self, count: u32) {
        for number in self.made + 1..=self.made + count {
            self.links.push(sale(number));
        }
        self.made += count;
    }

    pub fn page(&self, page: u32) -> LinkPage {
        let count = self.links.len();
        let last = u32::try_from(count.div_ceil(self.rows).max(1)).unwrap();
        let (start, end) = ((page as usize - 1) * self.rows, (page as usize * self.rows).min(count));
        let nth = |row: usize| if self.is_oldest_first { row } else { count - 1 - row };
        LinkPage {
            links: (start..end).map(|row| self.links[nth(row)].clone()).collect(),
            unreadable: Vec::new(),
            page,
            last_page: Some(last),
            total: self.tells_total.then_some(self.links.len() as u64),
            next: (page < last).then_some(page + 1),
        }
    }

    fn link(&self, id: &LinkId) -> Option<&PaymentLink> {
        self.links.iter().find(|link| link.id == *id)
    }

    pub fn answer(&mut self, ask: Ask) -> Answer {
        match ask {
            Ask::ListLinks { ticket, page } => {
                self.asked.push(Asked::Page(page));
                Answer::Links(ticket, page, Ok(self.page(page)))
            }
            Ask::ViewLink(id) => {
                self.asked.push(Asked::Link(id.0.clone()));
                let link = self.link(&id).cloned();
                Answer::Link(id, link.ok_or_else(not_found))
            }
            ask => panic!("{ask:?}"),
        }
    }

    /// What was asked for since this was last called.
    pub fn news(&mut self) -> Vec<Asked> {
        std::mem::take(&mut self.asked)
    }

    pub fn ids(&self) -> Vec<String> {
        let mut ids: Vec<_> = self.links.iter().map(|link| link.id.0.clone()).collect();
        ids.sort();
        ids
    }
}

/// The call that a till waits for: one at a time.
pub fn call(jobs: Vec<Job>) -> Option<Ask> {
    let mut asks = crate::till::asks(jobs);
    assert!(asks.len() <= 1, "one call at a time: {asks:?}");
    asks.pop()
}

/// Answers until nothing more is asked; `each` may change the account before each answer. The jobs left over.
pub fn answers(
    till: &mut Till,
    portal: &mut Portal,
    jobs: Vec<Job>,
    mut each: impl FnMut(&mut Portal, usize),
) {
    let mut next = call(jobs);
    let mut answered = 0;
    while let Some(ask) = next {
        each(portal, answered);
        till.pass(Duration::from_secs(1));
        next = call(till.answered(portal.answer(ask)));
        answered += 1;
        assert!(answered < 20_000, "it never comes to an end");
    }
}

/// A person comes to see the links, and the provider answers until nothing more is asked.
pub fn visit(till: &mut Till, portal: &mut Portal) {
    let jobs = till.does(Action::GoTo(Screen::Links));
    answers(till, portal, jobs, |_, _| {});
}

pub fn refresh(till: &mut Till, portal: &mut Portal) {
    let jobs = till.does(Action::RefreshLinks);
    answers(till, portal, jobs, |_, _| {});
}

/// So many answers, and the call that is awaited then.
pub fn some_answers(till: &mut Till, portal: &mut Portal, jobs: Vec<Job>, count: usize) -> Ask {
    let mut next = call(jobs);
    for _ in 0..count {
        let ask = next.expect("it isn't over yet");
        next = call(till.answered(portal.answer(ask)));
    }
    next.expect("it isn't over yet")
}

/// What the cache of a till holds after all it was handed.
pub fn on_disk(till: &Till) -> (Vec<CachedLink>, Option<SyncMark>) {
    let (links, mut mark) = till.cache.clone();
    let mut kept: BTreeMap<LinkId, CachedLink> =
        links.into_iter().map(|cached| (cached.link.id.clone(), cached)).collect();
    for change in &till.cached {
        for seen in &change.seen {
            kept.insert(seen.link.id.clone(), seen.clone());
        }
        for id in &change.gone {
            kept.remove(id);
        }
        mark = change.mark.or(mark);
    }
    let mut links: Vec<_> = kept.into_values().collect();
    links.sort_by_key(|cached| std::cmp::Reverse(cached.link.id.0.parse::<u32>().unwrap()));
    (links, mark)
}

/// The program ends and starts again, with what is on the disk.
pub fn restarted(till: &Till) -> Till {
    let mut next = Till::set_up();
    next.cache = on_disk(till);
    next.at.now = till.at.now;
    next.starts();
    next.is_let_in(Event::TokenLoaded(Ok(true)));
    next
}

/// The ids a till knows, sorted as texts.
pub fn known(till: &Till) -> Vec<String> {
    let all = till.state.links.all.value.as_ref();
    let mut ids: Vec<_> =
        all.iter().flat_map(|all| all.iter()).map(|entry| entry.link.id.0.clone()).collect();
    ids.sort();
    ids
}

/// Gives a link of the account another state.
pub fn changes(portal: &mut Portal, number: u32, change: impl FnOnce(&mut PaymentLink)) {
    let wanted = id(&number.to_string());
    change(portal.links.iter_mut().find(|link| link.id == wanted).expect("it is there"));
}
