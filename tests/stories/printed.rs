//! Links on paper: each payment the provider counts on them is seen once, whatever happens in between.

use crate::{
    counter::waiting,
    till::{Till, one_ask, secs},
    world::{coffee, id, not_sent},
};
use rex_console::{
    app::{Action, Screen, printed::Watched},
    domain::{
        link::PaymentLink,
        printed::{PrintedLink, Sighting},
    },
    services::{
        event::{Answer, Event},
        job::{Ask, Job},
        journal::{
            JournalError,
            printed::{Observation, PrintedDone, PrintedTask},
        },
        provider::ApiError,
    },
};

/// The coffee link with so many payments.
pub fn counted(count: u64) -> PaymentLink {
    PaymentLink { product_name: "Coffee card".into(), payment_count: Some(count), ..coffee("7") }
}

/// The coffee link as the journal kept it.
pub fn kept(count: Option<u64>) -> PrintedLink {
    let link = counted(0);
    let since = Till::open().at.now;
    PrintedLink { link: link.id, product: link.product_name, amount: link.amount, since, count, said: None }
}

impl Till {
    /// A till whose journal knows these links on paper.
    pub fn with_printed(links: Vec<PrintedLink>) -> Self {
        let mut till = Self::open();
        till.printed.clear();
        till.journal_says(
            PrintedTask::Read { since: till.at.now },
            Ok(PrintedDone::Read { links, sightings: vec![] }),
        );
        till
    }

    pub fn journal_says(&mut self, task: PrintedTask, result: Result<PrintedDone, JournalError>) -> Vec<Job> {
        self.hears(Event::PrintedKept(self.session(), Box::new(task), result))
    }

    /// The journal does all that it was asked to of printed links.
    pub fn journal_writes(&mut self) {
        while let Some(task) = self.printed.pop_front() {
            let done = self.done(&task);
            assert!(self.journal_says(task, Ok(done)).is_empty());
        }
    }

    fn done(&self, task: &PrintedTask) -> PrintedDone {
        match task {
            PrintedTask::Observe(seen) => PrintedDone::Observed(Some((seen.count, self.sighting(seen)))),
            PrintedTask::Read { .. } => PrintedDone::Read { links: vec![], sightings: vec![] },
            PrintedTask::History(_) => PrintedDone::History(vec![]),
            _ => PrintedDone::Written,
        }
    }

    fn sighting(&self, seen: &Observation) -> Option<Sighting> {
        let known = self.state.printed.get(&seen.link)?.printed.count?;
        let added = seen.count.checked_sub(known).filter(|added| *added > 0)?;
        Some(Sighting {
            link: seen.link.clone(),
            product: seen.product.clone(),
            amount: seen.amount,
            added,
            count: seen.count,
            seen: seen.seen,
            was_away: seen.was_away,
        })
    }

    /// The console asks for its printed link within so many seconds, and is answered.
    pub fn looks(&mut self, within: u64, result: Result<PaymentLink, ApiError>) {
        let ask = one_ask(self.waits(secs(within)));
        let Ask::WatchPrinted(link) = ask else { panic!("{ask:?}") };
        assert!(self.answered(Answer::PrintedWatched(link, result)).is_empty());
    }

    /// What was seen, newest first: how many payments, and whether nobody was looking.
    pub fn sightings(&self) -> Vec<(u64, bool)> {
        self.state.printed.sightings().map(|seen| (seen.added, seen.was_away)).collect()
    }

    pub fn watched_paper(&self) -> &Watched {
        self.state.printed.get(&id("7")).expect("it is on paper")
    }
}

/// A till that has heard its printed link at 12 payments.
pub fn heard() -> Till {
    let mut till = Till::with_printed(vec![kept(None)]);
    till.looks(0, Ok(counted(12)));
    till.journal_writes();
    till
}

#[test]
fn payments_from_before_the_printing_are_none() {
    let mut till = Till::open();
    till.journal_writes();
    till.answered(Answer::Link(id("7"), Ok(counted(12))));
    assert!(till.does(Action::RememberPrinted(id("7"))).is_empty());
    assert!(till.state.printed.links().is_empty(), "not before it is written down");
    till.journal_writes();
    till.looks(0, Ok(counted(12)));
    till.journal_writes();
    assert_eq!((till.watched_paper().printed.count, till.sightings()), (Some(12), vec![]));
}

#[test]
fn what_is_no_link_of_the_owner_is_not_remembered() {
    let (mut till, sale, link) = waiting();
    till.answered(Answer::Link(link.id.clone(), Ok(link.clone())));
    till.printed.clear();
    till.does(Action::RememberPrinted(link.id));
    till.does(Action::RememberPrinted(id("unknown")));
    assert!(till.printed.is_empty() && till.is_waiting(&sale));
}

#[test]
fn a_rise_is_written_down_before_it_shows() {
    let mut till = heard();
    till.looks(120, Ok(counted(13)));
    assert_eq!(till.sightings(), [], "not yet");
    till.journal_writes();
    assert_eq!(till.sightings(), [(1, false)]);
    assert_eq!(till.notice(), None, "the strip says it");
    till.looks(120, Ok(counted(13)));
    assert!(till.printed.is_empty(), "the same count is nothing new: {:?}", till.printed);
    let seen = till.state.printed.sightings().next().unwrap().clone();
    till.does(Action::HideSighting(seen.link, seen.count));
    assert_eq!(till.sightings(), []);
}

#[test]
fn on_other_screens_a_notice_says_it() {
    let mut till = heard();
    till.does(Action::GoTo(Screen::Settings));
    till.looks(120, Ok(counted(13)));
    assert_eq!(till.notice(), None, "not before it is written down");
    till.journal_writes();
    assert_eq!(till.notice(), Some("printed-seen"));
}

#[test]
fn a_word_lost_between_journal_and_console_loses_and_doubles_nothing() {
    let mut till = heard();
    till.looks(120, Ok(counted(14)));
    assert!(matches!(till.printed.pop_front(), Some(PrintedTask::Observe(_))));
    // The program ends here. Either the journal had not written it …
    let mut again = Till::with_printed(vec![kept(Some(12))]);
    again.looks(0, Ok(counted(14)));
    again.journal_writes();
    assert_eq!(again.sightings(), [(2, true)]);
    // … or it had.
    let mut again = Till::with_printed(vec![kept(Some(14))]);
    again.looks(0, Ok(counted(14)));
    again.journal_writes();
    assert_eq!(again.sightings(), []);
}

#[test]
fn what_came_in_while_the_console_was_closed_is_one_sighting() {
    let mut till = Till::with_printed(vec![kept(Some(12))]);
    till.looks(0, Ok(counted(15)));
    till.journal_writes();
    till.looks(120, Ok(counted(16)));
    till.journal_writes();
    assert_eq!(till.sightings(), [(1, false), (3, true)]);
}

#[test]
fn payments_seen_while_the_journal_writes_are_seen_after_it() {
    let mut till = heard();
    till.looks(120, Ok(counted(13)));
    till.looks(120, Ok(counted(15)));
    assert_eq!(till.printed.len(), 1, "one count is written at a time");
    till.journal_writes();
    assert_eq!(till.sightings(), [(2, false), (1, false)]);
}

#[test]
fn what_cannot_be_written_down_does_not_show_and_is_said_once() {
    let mut till = heard();
    for _ in 0..3 {
        till.looks(120, Ok(counted(13)));
        let task = till.printed.pop_front().expect("it is tried again");
        till.state.notice = None;
        till.journal_says(task, Err(JournalError::DiskFull));
    }
    assert_eq!((till.sightings(), till.notice()), (vec![], None), "said the first time only");
    till.looks(120, Ok(counted(13)));
    till.journal_writes();
    assert_eq!(till.sightings(), [(1, false)]);
    till.looks(120, Ok(counted(14)));
    let task = till.printed.pop_front().unwrap();
    till.journal_says(task, Err(JournalError::DiskFull));
    assert_eq!(till.notice(), Some("printed-not-written"), "it had gone well in between");
}

#[test]
fn a_journal_begun_anew_is_told_what_is_on_paper() {
    let anew = JournalError::SetAside { kept_as: "journal.damaged-1.sqlite3".into() };
    for result in [Err(anew), Ok(PrintedDone::Observed(None))] {
        let mut till = heard();
        till.looks(120, Ok(counted(13)));
        let task = till.printed.pop_front().unwrap();
        till.journal_says(task, result);
        let told = till.printed.pop_front();
        let Some(PrintedTask::Remember(links)) = &told else { panic!("{told:?}") };
        assert_eq!(links[0].count, Some(12), "with the count that was written down");
        till.journal_says(told.unwrap(), Ok(PrintedDone::Written));
        till.looks(120, Ok(counted(13)));
        till.journal_writes();
        assert_eq!(till.sightings(), [(1, false)]);
    }
}

#[test]
fn fewer_payments_than_before_are_believed_when_told_twice_and_said_once() {
    let mut till = heard();
    till.looks(120, Ok(counted(10)));
    assert!(till.printed.is_empty(), "it may have been an old copy");
    till.looks(120, Ok(counted(12)));
    till.looks(120, Ok(counted(10)));
    assert!(till.printed.is_empty());
    till.looks(120, Ok(counted(10)));
    till.journal_writes();
    assert_eq!((till.notice(), till.sightings()), (Some("printed-fell"), vec![]));
    till.state.notice = None;
    till.looks(120, Ok(counted(10)));
    assert_eq!(till.notice(), None);
    till.looks(120, Ok(counted(11)));
    till.journal_writes();
    assert_eq!(till.sightings(), [(1, false)]);
}

#[test]
fn a_list_read_for_another_reason_tells_too_but_never_of_fewer() {
    let mut till = heard();
    till.answered(Answer::Link(id("7"), Ok(counted(13))));
    till.journal_writes();
    assert_eq!(till.sightings(), [(1, false)]);
    for _ in 0..3 {
        till.answered(Answer::LookedBack(Ok(vec![counted(11)])));
    }
    assert!(till.printed.is_empty());
    assert!(till.waits(secs(119)).is_empty(), "what was told needs no look of its own");
    till.looks(1, Ok(counted(13)));
}

#[test]
fn silence_of_the_provider_is_no_news() {
    let mut till = heard();
    till.looks(120, Err(not_sent()));
    assert!(till.printed.is_empty() && till.notice().is_none());
    till.looks(120, Ok(counted(13)));
    till.journal_writes();
    assert_eq!(till.sightings(), [(1, false)]);
}

#[test]
fn what_is_no_longer_on_paper_is_not_watched() {
    let mut till = heard();
    till.does(Action::ForgetPrinted(id("7")));
    till.journal_writes();
    assert!(till.waits(secs(600)).is_empty() && till.state.next_tick_in().is_none());
}

#[test]
fn the_history_of_the_selected_link_is_read_and_goes_on() {
    let mut till = heard();
    till.does(Action::SelectLink(Some(id("7"))));
    assert_eq!(till.printed, [PrintedTask::History(id("7"))]);
    assert_eq!(till.state.printed.history(&id("7")), None);
    till.journal_writes();
    till.looks(120, Ok(counted(13)));
    till.journal_writes();
    let added: Vec<_> = till.state.printed.history(&id("7")).unwrap().iter().map(|seen| seen.added).collect();
    assert_eq!((added, till.state.printed.history(&id("8"))), (vec![1], None));
    till.does(Action::SelectLink(None));
    assert_eq!(till.state.printed.history(&id("7")), None);
}
