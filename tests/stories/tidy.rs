//! Tidying up: only what is a sale's beyond doubt and unpaid goes, and not before it stands in the archive.

use crate::{
    counter::charge,
    till::{Till, euros, one_ask, secs},
    world::{coffee, id, invalid, link_of, lost, not_found, not_sent, off, paid},
};
use jiff::SignedDuration;
use rex_console::{
    app::{
        Action,
        tidy::{LeftAlone, TidyStep},
    },
    domain::{
        link::PaymentLink,
        sale::{Sale, SaleStage},
    },
    services::{
        event::{Answer, Event},
        export::write::WriteError,
        job::{Ask, Job},
        journal::{
            JournalError,
            tidied::{TidyDone, TidyOutcome, TidyTask},
        },
        provider::ApiError,
    },
};

/// A sale closed eight days ago, with the link of this number.
fn old_sale(number: u32) -> Sale {
    let long_ago = Till::open().at.now - SignedDuration::from_hours(8 * 24);
    Sale {
        reference: format!("T1-{number}-k7m2qx9d").parse().unwrap(),
        amount: euros(1250),
        started: long_ago,
        note: String::new(),
        days: 1,
        closes: None,
        paid_another_way: None,
        refunds: Vec::new(),
        stage: SaleStage::Closed { link: id(&number.to_string()), since: long_ago },
    }
}

fn link(sale: &Sale) -> PaymentLink {
    off(&link_of(sale, &sale.stage.link().unwrap().0))
}

impl Till {
    /// The journal finds these sales, and the merchant says that they shall go.
    fn tidies(sales: &[Sale]) -> (Self, Vec<Job>) {
        let mut till = Self::open();
        let jobs = till.does(Action::OpenTidyUp);
        let [Job::KeepTidied(session, task @ TidyTask::Find { closed_by })] = &jobs[..] else {
            panic!("{jobs:?}")
        };
        assert_eq!(*closed_by, till.at.now - SignedDuration::from_hours(7 * 24));
        let found = Event::TidiedKept(*session, Box::new(task.clone()), Ok(TidyDone::Found(sales.to_vec())));
        assert!(till.hears(found).is_empty(), "nothing is asked before a person says so");
        assert_eq!((&till.state.tidy.step, till.state.tidy.total()), (&TidyStep::Found, sales.len()));
        let jobs = till.does(Action::TidyUp);
        (till, jobs)
    }

    fn tidied_seen(&mut self, sale: &Sale, result: Result<PaymentLink, ApiError>) -> Vec<Job> {
        self.answered(Answer::TidiedSeen(sale.stage.link().unwrap().clone(), result))
    }

    fn tidied_deleted(&mut self, sale: &Sale, result: Result<(), ApiError>) -> Vec<Job> {
        self.answered(Answer::TidiedDeleted(sale.stage.link().unwrap().clone(), result))
    }

    fn is_archived(&mut self, sale: &Sale, result: Result<(), WriteError>) -> Vec<Job> {
        let path = result.map(|()| "/data/archive/links-2026-11-21.jsonl".into());
        self.hears(Event::Archived(self.session(), sale.reference.clone(), path))
    }

    /// As far as the deletion of a sale's link.
    fn deletes(&mut self, sale: &Sale) {
        let jobs = self.tidied_seen(sale, Ok(link(sale)));
        let [Job::Archive { file_name, entry, .. }] = &jobs[..] else { panic!("{jobs:?}") };
        assert_eq!((file_name.as_str(), &entry.link), ("links-2026-11-21.jsonl", &link(sale)));
        let ask = one_ask(self.is_archived(sale, Ok(())));
        assert!(matches!(&ask, Ask::DeleteTidied(id) if Some(id) == sale.stage.link()), "{ask:?}");
    }

    /// The one outcome that is written down for a sale; the journal takes it.
    fn writes_outcome(&mut self, jobs: &[Job], sale: &Sale) -> TidyOutcome {
        let [Job::KeepTidied(session, task @ TidyTask::Record { reference, outcome, .. })] = jobs else {
            panic!("{jobs:?}")
        };
        assert_eq!(*reference, sale.reference);
        let written = Event::TidiedKept(*session, Box::new(task.clone()), Ok(TidyDone::Written));
        assert!(self.hears(written).is_empty());
        *outcome
    }
}

fn views(jobs: &[Job], sale: &Sale) -> bool {
    matches!(jobs, [Job::Ask(_, Ask::ViewTidied(id))] if Some(id) == sale.stage.link())
}

#[test]
fn a_link_is_asked_for_archived_deleted_and_written_down_in_this_order() {
    let (first, second) = (old_sale(1), old_sale(2));
    let (mut till, jobs) = Till::tidies(&[first.clone(), second.clone()]);
    assert!(views(&jobs, &first), "{jobs:?}");
    till.answered(Answer::Link(id("1"), Ok(link(&first))));
    till.deletes(&first);
    let jobs = till.tidied_deleted(&first, Ok(()));
    assert_eq!(till.writes_outcome(&jobs, &first), TidyOutcome::Deleted);
    assert!(till.state.links.get(&id("1")).is_none(), "its row is gone");
    assert!(till.waits(secs(5)).is_empty(), "at leisure");
    let jobs = till.waits(secs(1));
    assert!(views(&jobs, &second), "{jobs:?}");
    let jobs = till.tidied_seen(&second, Err(not_found()));
    assert_eq!(till.writes_outcome(&jobs, &second), TidyOutcome::AlreadyGone);
    let tidy = &till.state.tidy;
    assert_eq!((&tidy.step, tidy.done()), (&TidyStep::Over(None), 2));
    assert_eq!((tidy.tally.deleted, tidy.tally.already_gone), (1, 1));
    assert!(tidy.tally.archive.as_ref().is_some_and(|path| path.ends_with("links-2026-11-21.jsonl")));
    assert_eq!(till.state.next_tick_in(), None);
}

#[test]
fn what_was_paid_after_all_becomes_a_paid_sale_and_stays() {
    let sale = old_sale(1);
    let (mut till, _) = Till::tidies(std::slice::from_ref(&sale));
    assert!(till.tidied_seen(&sale, Ok(paid(&link(&sale)))).is_empty(), "no archive, no deletion");
    assert!(till.is_paid(&sale));
    assert_eq!(till.rows_of(&sale).len(), 1, "and the journal has it");
    assert_eq!(till.state.tidy.tally.paid, [sale.reference]);
}

#[test]
fn whatever_is_not_as_expected_is_left_alone() {
    let sale = old_sale(1);
    let right = link(&sale);
    let cases = [
        (PaymentLink { product_name: "Coffee".into(), ..right.clone() }, LeftAlone::NotTheSales),
        (PaymentLink { amount: euros(1251), ..right.clone() }, LeftAlone::NotTheSales),
        (PaymentLink { payment_count: Some(1), amount: euros(1), ..right.clone() }, LeftAlone::NotTheSales),
        (PaymentLink { payment_count: None, ..right.clone() }, LeftAlone::NoCount),
        (PaymentLink { payment_count: Some(2), ..right.clone() }, LeftAlone::NoCount),
        (PaymentLink { active: Some(true), ..right.clone() }, LeftAlone::StillOn),
        (PaymentLink { active: None, ..right }, LeftAlone::StillOn),
    ];
    for (seen, why) in cases {
        let (mut till, _) = Till::tidies(std::slice::from_ref(&sale));
        assert!(till.tidied_seen(&sale, Ok(seen)).is_empty());
        assert_eq!(till.state.tidy.tally.left, [(sale.reference.clone(), why)]);
        assert_eq!((till.state.tidy.tally.deleted, &till.state.tidy.step), (0, &TidyStep::Over(None)));
    }
}

#[test]
fn a_link_that_expired_goes_although_it_was_never_switched_off() {
    let sale = old_sale(1);
    let (mut till, _) = Till::tidies(std::slice::from_ref(&sale));
    let expired = PaymentLink { active: Some(true), expires: Some(sale.started), ..link(&sale) };
    let jobs = till.tidied_seen(&sale, Ok(expired));
    assert!(matches!(jobs[..], [Job::Archive { .. }]), "{jobs:?}");
}

#[test]
fn nothing_goes_that_could_not_be_archived() {
    let (first, second) = (old_sale(1), old_sale(2));
    let (mut till, _) = Till::tidies(&[first.clone(), second]);
    till.tidied_seen(&first, Ok(link(&first)));
    assert!(till.is_archived(&first, Err(WriteError::DiskFull)).is_empty());
    let TidyStep::Over(Some(why)) = &till.state.tidy.step else { panic!("{:?}", till.state.tidy.step) };
    assert_eq!(why.key, "tidy-archive-failed");
    assert!(till.waits(secs(600)).is_empty(), "nor does the next");
}

#[test]
fn after_a_lost_answer_a_look_decides_and_nothing_is_deleted_twice() {
    let sale = old_sale(1);
    for (seen, deleted) in [(Err(not_found()), 1), (Ok(link(&sale)), 0)] {
        let (mut till, _) = Till::tidies(std::slice::from_ref(&sale));
        till.deletes(&sale);
        let jobs = till.tidied_deleted(&sale, Err(lost()));
        assert!(views(&jobs, &sale), "{jobs:?}");
        let jobs = till.tidied_seen(&sale, seen);
        if deleted == 1 {
            assert_eq!(till.writes_outcome(&jobs, &sale), TidyOutcome::Deleted);
        } else {
            assert!(jobs.is_empty());
            assert_eq!(till.state.tidy.tally.left, [(sale.reference.clone(), LeftAlone::StillThere)]);
        }
        assert_eq!(till.state.tidy.tally.deleted, deleted);
        assert!(till.waits(secs(60)).is_empty());
    }
}

#[test]
fn a_link_deleted_by_somebody_in_between_is_gone() {
    let sale = old_sale(1);
    let (mut till, _) = Till::tidies(std::slice::from_ref(&sale));
    till.deletes(&sale);
    let jobs = till.tidied_deleted(&sale, Err(not_found()));
    assert_eq!(till.writes_outcome(&jobs, &sale), TidyOutcome::AlreadyGone);
}

#[test]
fn trouble_that_every_link_would_meet_ends_it_and_it_can_be_begun_again() {
    let (first, second) = (old_sale(1), old_sale(2));
    let (mut till, _) = Till::tidies(&[first.clone(), second]);
    till.tidied_seen(&first, Err(not_sent()));
    let TidyStep::Over(Some(why)) = &till.state.tidy.step else { panic!("{:?}", till.state.tidy.step) };
    assert_eq!(why.key, "api-not-sent");
    let jobs = till.does(Action::OpenTidyUp);
    assert!(matches!(jobs[..], [Job::KeepTidied(_, TidyTask::Find { .. })]), "{jobs:?}");
}

#[test]
fn one_links_own_trouble_leaves_the_others_their_turn() {
    let (first, second) = (old_sale(1), old_sale(2));
    let (mut till, _) = Till::tidies(&[first.clone(), second.clone()]);
    till.deletes(&first);
    till.tidied_deleted(&first, Err(invalid(&[])));
    assert_eq!(till.state.tidy.tally.left, [(first.reference, LeftAlone::Refused)]);
    let jobs = till.waits(secs(6));
    assert!(views(&jobs, &second), "{jobs:?}");
}

#[test]
fn a_sale_at_the_counter_goes_first() {
    let (first, second) = (old_sale(1), old_sale(2));
    let (mut till, _) = Till::tidies(&[first.clone(), second.clone()]);
    let jobs = till.tidied_seen(&first, Err(not_found()));
    till.writes_outcome(&jobs, &first);
    let sale = till.charges(350);
    till.started(&sale, Ok(link_of(&sale, "9")));
    let is_view = |job: &Job| matches!(job, Job::Ask(_, Ask::ViewTidied(_)));
    let jobs = till.waits(secs(59));
    assert!(!jobs.iter().any(is_view), "{jobs:?}");
    assert!(till.waits(secs(2)).iter().any(is_view), "then it goes on");
    assert_eq!(till.begins(charge(100)).len(), 1);
}

#[test]
fn stopping_ends_what_is_under_way_and_begins_nothing_more() {
    let (first, second) = (old_sale(1), old_sale(2));
    let (mut till, _) = Till::tidies(&[first.clone(), second]);
    till.deletes(&first);
    till.does(Action::StopTidyUp);
    assert_eq!(till.state.tidy.step, TidyStep::Running, "a deletion is not left unseen");
    let jobs = till.tidied_deleted(&first, Ok(()));
    assert_eq!(till.writes_outcome(&jobs, &first), TidyOutcome::Deleted);
    assert_eq!((&till.state.tidy.step, till.state.tidy.done()), (&TidyStep::Over(None), 1));
    assert!(till.waits(secs(600)).is_empty());
}

#[test]
fn what_cannot_be_written_down_ends_it() {
    let (first, second) = (old_sale(1), old_sale(2));
    let (mut till, _) = Till::tidies(&[first.clone(), second]);
    till.deletes(&first);
    let jobs = till.tidied_deleted(&first, Ok(()));
    let [Job::KeepTidied(session, task)] = &jobs[..] else { panic!("{jobs:?}") };
    till.hears(Event::TidiedKept(*session, Box::new(task.clone()), Err(JournalError::DiskFull)));
    let TidyStep::Over(Some(why)) = &till.state.tidy.step else { panic!("{:?}", till.state.tidy.step) };
    assert_eq!((why.key, till.state.tidy.tally.deleted), ("tidy-not-recorded", 1));
}

#[test]
fn answers_that_nobody_waits_for_do_nothing() {
    let sale = old_sale(1);
    let (mut till, _) = Till::tidies(std::slice::from_ref(&sale));
    assert!(till.tidied_deleted(&sale, Ok(())).is_empty());
    assert!(till.is_archived(&sale, Ok(())).is_empty());
    assert!(till.answered(Answer::TidiedSeen(id("99"), Ok(coffee("99")))).is_empty());
    assert_eq!(till.state.tidy.tally, rex_console::app::tidy::Tally::default());
}
