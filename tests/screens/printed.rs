//! Printed links on Sell's strip and above the links, and the page that tidies up.

use crate::{
    sell::waiting,
    stage::{NOW, Stage, eur, link},
    states::with_links,
};
use egui::Key;
use egui_kittest::kittest::Queryable as _;
use jiff::{SignedDuration, Timestamp};
use rex_console::{
    app::{Action, Input, Screen},
    domain::{
        link::{LinkId, PaymentLink},
        printed::{PrintedLink, Sighting},
        sale::{Sale, SaleStage},
    },
    services::{
        event::{Answer, Event},
        job::{Ask, Job},
        journal::{
            printed::{PrintedDone, PrintedTask},
            tidied::{TidyDone, TidyTask},
        },
    },
};

pub fn coffee_card() -> PrintedLink {
    PrintedLink {
        link: LinkId("7".into()),
        product: "Coffee card".into(),
        amount: eur(350),
        since: Timestamp::from_second(NOW - 86_400).unwrap(),
        count: Some(12),
        said: None,
    }
}

pub fn sighting(count: u64, added: u64, minutes_ago: i64) -> Sighting {
    Sighting {
        link: LinkId("7".into()),
        product: "Coffee card".into(),
        amount: eur(350),
        added,
        count,
        seen: Timestamp::from_second(NOW - 60 * minutes_ago).unwrap(),
        was_away: added > 1,
    }
}

/// The journal tells what is on paper and what was seen on it.
pub fn tell(stage: &mut Stage, sightings: Vec<Sighting>) {
    let session = stage.state().session().unwrap().id;
    let task = PrintedTask::Read { since: stage.state().now };
    let done = PrintedDone::Read { links: vec![coffee_card()], sightings };
    stage.event(Event::PrintedKept(session, Box::new(task), Ok(done)));
}

#[test]
fn a_link_on_paper_says_what_was_seen_on_it() {
    let card = PaymentLink { payment_count: Some(12), ..link(7, "Coffee card", 350) };
    let mut stage = with_links(Stage::connected(), vec![card]);
    tell(&mut stage, vec![]);
    stage.click("Coffee card, 3.50 EUR, Active");
    stage.pause();
    let session = stage.state().session().unwrap().id;
    let done = PrintedDone::History(vec![sighting(9, 2, 200), sighting(10, 1, 5)]);
    let task = PrintedTask::History(LinkId("7".into()));
    stage.event(Event::PrintedKept(session, Box::new(task), Ok(done)));
    stage.must_say("On paper since");
    stage.must_say("+1");
    stage.must_say("7.00 EUR");
    stage.must_say("came in while the console was closed");
    stage.click("No longer on paper");
    let Some(Job::KeepPrinted(_, PrintedTask::Forget { link, .. })) = stage.jobs.last() else {
        panic!("{:?}", stage.jobs.last())
    };
    assert_eq!(link.0, "7");
}

#[test]
fn payments_seen_today_stand_among_the_sales_and_can_be_put_away() {
    let (mut stage, ..) = waiting();
    let yesterday = sighting(9, 1, 20 * 60);
    tell(&mut stage, vec![yesterday, sighting(11, 2, 360), sighting(12, 1, 58)]);
    stage.must_say("Coffee card: +1, 3.50, Seen 14:02");
    stage.must_say("Coffee card: +2, 7.00, While closed 09:00");
    stage.must_not_say("Seen 19:00");
    stage.click("Take it off the list: Coffee card, +2, 09:00");
    stage.must_not_say("While closed");
    stage.must_say("Coffee card: +1, 3.50, Seen 14:02");
}

#[test]
fn the_keypad_stays_where_it_is_with_a_full_strip_on_a_small_window() {
    for size in [egui::vec2(1024.0, 600.0), egui::vec2(1366.0, 768.0)] {
        let (mut stage, ..) = waiting();
        stage.window.set_size(size);
        stage.draw();
        stage.type_keys("100");
        let before = stage.window.get_by_label("Charge 1.00").rect();
        tell(&mut stage, (1..9).map(|n| sighting(12 + n, 1, 60)).collect());
        assert_eq!(stage.window.get_by_label("Charge 1.00").rect(), before);
        let rows = stage
            .window
            .query_all_by(|node| node.label().is_some_and(|name| name.starts_with("Coffee card: +1")));
        let rows: Vec<_> = rows.map(|row| row.rect()).collect();
        assert!((1..=3).contains(&rows.len()), "a few, not all: {}", rows.len());
        assert!(rows.iter().all(|row| row.bottom() <= size.y), "{rows:?} in {size:?}");
        stage.must_say("Waiting 0:00");
    }
}

#[test]
fn a_click_leads_from_a_sighting_to_its_link() {
    let mut stage = Stage::connected();
    tell(&mut stage, vec![sighting(12, 1, 5)]);
    stage.click("Coffee card: +1, 3.50, Seen 14:55");
    assert_eq!(stage.state().screen, Screen::Links);
    assert_eq!(stage.state().links.selected, Some(LinkId("7".into())));
}

#[test]
fn a_printed_code_that_takes_no_payment_is_named_above_the_links() {
    let mut stage = Stage::connected();
    tell(&mut stage, vec![]);
    stage.wait(1);
    assert!(matches!(stage.last_ask(), Ask::WatchPrinted(_)), "{:?}", stage.last_ask());
    let off = PaymentLink { active: Some(false), payment_count: Some(12), ..link(7, "Coffee card", 350) };
    stage.answer(Answer::PrintedWatched(off.id.clone(), Ok(off)));
    let words = "“Coffee card” is switched off, but its code is on paper";
    stage.must_say(words);
    stage.input(Input::Action(Action::DismissNotice));
    stage.must_not_say(words);
    stage.input(Input::Action(Action::GoTo(Screen::Links)));
    stage.must_say(words);
    stage.click("No longer on paper");
    let forgot = stage.jobs.iter().rev().find_map(|job| match job {
        Job::KeepPrinted(session, task @ PrintedTask::Forget { .. }) => Some((*session, task.clone())),
        _ => None,
    });
    let (session, task) = forgot.expect("the journal is told");
    stage.event(Event::PrintedKept(session, Box::new(task), Ok(PrintedDone::Written)));
    stage.must_not_say(words);
}

pub fn old_sale(number: u32) -> Sale {
    let long_ago = Timestamp::from_second(NOW).unwrap() - SignedDuration::from_hours(9 * 24);
    Sale {
        reference: format!("T1-{number}-k7m2qx9d").parse().unwrap(),
        amount: eur(1250),
        started: long_ago,
        note: String::new(),
        days: 1,
        closes: None,
        paid_another_way: None,
        refunds: Vec::new(),
        stage: SaleStage::Closed { link: LinkId(number.to_string()), since: long_ago },
    }
}

/// The page with so many links found.
pub fn found(sales: Vec<Sale>) -> Stage {
    let mut stage = Stage::connected();
    stage.input(Input::Action(Action::GoTo(Screen::Links)));
    stage.input(Input::Action(Action::OpenTidyUp));
    stage.must_say("Looking for old links …");
    let session = stage.state().session().unwrap().id;
    let task = TidyTask::Find { closed_by: stage.state().now };
    stage.event(Event::TidiedKept(session, Box::new(task), Ok(TidyDone::Found(sales))));
    stage
}

#[test]
fn the_page_says_what_goes_how_far_it_is_and_what_became_of_it() {
    let mut stage = found(vec![old_sale(1), old_sale(2), old_sale(3)]);
    stage.must_say("3 links of closed, unpaid sales older than 7 days");
    stage.must_say("archived as a file on this computer, then deleted");
    stage.key(Key::Enter);
    assert!(!matches!(stage.last_ask(), Ask::ViewTidied(_)), "Enter deletes nothing by itself");
    stage.click("Archive and delete");
    stage.must_say("0 of 3");
    let first = old_sale(1);
    let made = link(1, &first.reference.to_string(), 1250);
    let late = PaymentLink { active: Some(false), payment_count: Some(1), ..made };
    stage.answer(Answer::TidiedSeen(late.id.clone(), Ok(late)));
    stage.must_say("1 sale was paid after all.");
    stage.must_say("T1-1-k7m2qx9d");
    stage.wait(6);
    let other = link(2, "Something else", 1250);
    stage.answer(Answer::TidiedSeen(other.id.clone(), Ok(other)));
    stage.must_say("T1-2-k7m2qx9d: its name or amount is another than the sale's");
    stage.click("Stop");
    stage.must_say("Stopped");
    stage.must_say("2 of 3");
    stage.must_say("No link was deleted.");
    stage.key(Key::Escape);
    stage.must_say("Payment links");
}

#[test]
fn with_nothing_to_tidy_up_there_is_nothing_to_press() {
    let mut stage = found(vec![]);
    stage.must_say("There is nothing to tidy up");
    assert!(
        stage.window.query_by_role_and_label(egui::accesskit::Role::Button, "Archive and delete").is_none()
    );
    stage.click("Back to the links");
    stage.must_say("Payment links");
}
