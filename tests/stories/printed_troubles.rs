//! What is told of codes on paper that take no payments any more, or soon won't: once.

use crate::{
    printed::{counted, heard, kept},
    till::{Till, secs},
    world::{id, not_found, paid},
};
use jiff::SignedDuration;
use rex_console::{
    app::Action,
    domain::{
        link::PaymentLink,
        printed::{PaperTrouble, PrintedLink, Said},
    },
    services::{event::Answer, journal::printed::PrintedTask},
};

fn ends_soon(till: &Till) -> PaymentLink {
    PaymentLink { expires: Some(till.at.now + SignedDuration::from_hours(48)), ..counted(12) }
}

fn inactive() -> PaymentLink {
    PaymentLink { active: Some(false), ..counted(12) }
}

/// The notice that a look brings; the last one is put away first.
fn told(till: &mut Till, link: PaymentLink) -> Option<&'static str> {
    till.state.notice = None;
    till.looks(120, Ok(link));
    till.journal_writes();
    till.notice()
}

#[test]
fn each_trouble_is_told_once() {
    let mut till = heard();
    let (soon, few) = (ends_soon(&till), PaymentLink { payment_limit: Some(13), ..counted(12) });
    let ended = PaymentLink { expires: Some(till.at.now), ..counted(12) };
    let used_up = PaymentLink { payment_limit: Some(12), ..counted(12) };
    for (link, words) in [
        (few, "printed-few-left"),
        (soon, "printed-ends-soon"),
        (ended, "printed-ended"),
        (used_up, "printed-used-up"),
        (inactive(), "printed-inactive"),
    ] {
        assert_eq!(told(&mut till, link.clone()), Some(words));
        assert_eq!(told(&mut till, link), None, "{words} again");
    }
    assert_eq!(till.watched_paper().trouble, Some(PaperTrouble::Inactive), "it stands on Links all the same");
}

#[test]
fn what_was_mended_and_breaks_again_is_told_again() {
    let mut till = heard();
    assert_eq!(told(&mut till, inactive()), Some("printed-inactive"));
    assert_eq!((told(&mut till, counted(12)), till.watched_paper().trouble), (None, None));
    assert_eq!(told(&mut till, inactive()), Some("printed-inactive"));
}

#[test]
fn a_link_deleted_by_anyone_is_told_and_not_asked_for_again() {
    let mut till = heard();
    till.looks(120, Err(not_found()));
    assert_eq!(till.notice(), Some("printed-gone"));
    till.state.notice = None;
    assert!(till.waits(secs(3600)).is_empty() && till.notice().is_none());
    let mut till = heard();
    till.answered(Answer::LinkDeleted(id("7"), Ok(())));
    assert_eq!(till.watched_paper().trouble, Some(PaperTrouble::Gone));
    till.does(Action::DismissNotice);
    assert_eq!(till.notice(), Some("printed-gone"));
}

#[test]
fn after_a_start_it_is_told_again_only_when_a_day_has_passed() {
    for (hours, words) in [(1, None), (23, None), (25, Some("printed-inactive"))] {
        let at = Till::open().at.now - SignedDuration::from_hours(hours);
        let said = Some(Said { trouble: PaperTrouble::Inactive, at });
        let mut till = Till::with_printed(vec![PrintedLink { said, ..kept(Some(12)) }]);
        till.looks(0, Ok(inactive()));
        assert_eq!(till.notice(), words, "{hours} hours after");
    }
}

#[test]
fn what_is_told_is_kept_for_the_next_start() {
    let mut till = heard();
    till.looks(120, Ok(inactive()));
    let kept = till.printed.iter().any(|task| {
        let PrintedTask::Say { link, said } = task else { return false };
        *link == id("7") && said.trouble == PaperTrouble::Inactive && said.at == till.at.now
    });
    assert!(kept, "{:?}", till.printed);
}

#[test]
fn a_notice_that_stands_is_not_pushed_away() {
    let mut till = heard();
    till.does(Action::Copied);
    till.at.elapsed += secs(119);
    till.does(Action::Copied);
    till.looks(3, Ok(inactive()));
    assert_eq!(till.notice(), Some("notice-copied"));
    till.waits(secs(10));
    assert_eq!(till.notice(), Some("printed-inactive"), "it waits its turn");
}

#[test]
fn a_customer_who_waits_goes_before_a_code_on_paper() {
    let mut till = heard();
    let (sale, link) = till.sells(1250, "9");
    till.answered(Answer::Link(id("7"), Ok(inactive())));
    assert_eq!((till.notice(), till.watched_paper().trouble), (None, Some(PaperTrouble::Inactive)));
    till.seen(&sale, Ok(paid(&link)));
    assert_eq!(till.notice(), Some("printed-inactive"));
}
