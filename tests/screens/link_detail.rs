//! One link on the screen: what is told of it, and what can be done with it.

use crate::{
    forms::error,
    stage::{BASE, NOW, Stage, link},
    states::with_links,
};
use egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::Timestamp;
use rex_console::{
    app::{Action, Input},
    domain::link::{LinkAddress, LinkId, PaymentLink},
    services::{
        event::{Answer, Switched},
        job::{Ask, Job},
        provider::{ApiErrorKind, Outcome},
    },
};

pub fn plan() -> PaymentLink {
    PaymentLink {
        description: Some("Monthly subscription".into()),
        payment_count: Some(7),
        payment_limit: Some(10),
        expires: Some(Timestamp::from_second(NOW + 21 * 86_400).unwrap()),
        ..link(1, "Premium plan", 9999)
    }
}

/// A window as high as it takes, with a link selected.
pub fn at(link: PaymentLink) -> Stage {
    let id = link.id.clone();
    let mut stage = with_links(Stage::connected(), vec![link]);
    stage.window.set_size(egui::vec2(1366.0, 1200.0));
    stage.input(Input::Action(Action::SelectLink(Some(id))));
    stage
}

#[track_caller]
fn why_disabled(stage: &Stage, name: &str) -> Option<String> {
    let button = stage
        .window
        .get_by(|node| node.label().as_deref() == Some(name) && node.role() == egui::accesskit::Role::Button);
    let node = button.accesskit_node();
    node.is_disabled().then(|| node.description()).flatten()
}

#[test]
fn all_that_is_known_is_told() {
    let stage = at(plan());
    let created = "22 Nov 2026, 15:00";
    for words in [
        "Premium plan",
        "Active",
        "99.99 EUR",
        "7 of 10 payments",
        "21 days left",
        "Monthly subscription",
        created,
        "13 Dec 2026, 15:00",
        &format!("{BASE}/checkout/1"),
    ] {
        stage.must_say(words);
    }
    assert_eq!(stage.qr_codes(), 1);
    for (expires, words) in [
        (None, "never expires"),
        (Some(NOW + 3_000), "less than an hour left"),
        (Some(NOW + 2 * 3_600), "2 hours left"),
        (Some(NOW + 300 * 86_400), "until 18 Sep 2027"),
        (Some(NOW - 86_400), "ended 21 Nov"),
    ] {
        let expires = expires.map(|at| Timestamp::from_second(at).unwrap());
        at(PaymentLink { expires, ..plan() }).must_say(words);
    }
    at(PaymentLink { payment_limit: None, ..plan() }).must_say("7 payments");
    at(PaymentLink { payment_count: None, ..plan() }).must_say("Payments not told by RexPayments");
}

#[test]
fn a_link_without_an_address_says_so_and_can_still_be_changed() {
    let mut stage = at(PaymentLink { address: LinkAddress::Missing, ..plan() });
    stage.must_say("holds no address for this link");
    stage.must_not_say("Export");
    assert_eq!(stage.qr_codes(), 0);
    stage.click("Deactivate");
    assert!(matches!(stage.last_ask(), Ask::SetActive(_, false)));
}

#[test]
fn without_the_provider_the_code_stays_and_says_what_it_can_not_tell() {
    let mut stage = at(plan());
    stage.must_not_say("Payments can't be seen now");
    stage.click("Read the links again");
    let Ask::ListLinks { ticket, .. } = *stage.last_ask() else { panic!("the list is read") };
    stage.answer(Answer::Links(ticket, 1, Err(error(ApiErrorKind::NotSent, Outcome::NotDone))));
    stage.must_say("Payments can't be seen now");
    assert_eq!(stage.qr_codes(), 1, "it still serves a customer");
}

#[test]
fn the_customer_sees_product_amount_and_code_until_escape() {
    let mut stage = at(plan());
    stage.click("Show");
    for words in ["Café Rex", "Premium plan", "99.99", "Scan to pay", "portal.rexpayments.com"] {
        stage.must_say(words);
    }
    stage.must_not_say("Duplicate");
    assert_eq!(stage.qr_codes(), 1);
    stage.key(Key::Escape);
    stage.must_say("Duplicate");
    stage.must_not_say("Scan to pay");

    stage.input(Input::Action(Action::ShowCustomerWindow(true)));
    stage.click("Show");
    stage.must_say("The customer sees the code");
    stage.click("Close");
    stage.must_not_say("The customer sees the code");
}

#[test]
fn what_takes_no_payments_is_not_shown_to_a_customer() {
    let stage = at(PaymentLink { active: Some(false), ..plan() });
    assert_eq!(why_disabled(&stage, "Show").as_deref(), Some("This link takes no payments now"));
    assert_eq!(why_disabled(&at(plan()), "Show"), None);
}

#[test]
fn a_switch_shows_that_it_is_under_way_and_never_a_guess() {
    let mut stage = at(plan());
    stage.click("Deactivate");
    stage.must_say("Premium plan, 99.99 EUR, Switching off …");
    assert_eq!(why_disabled(&stage, "Edit").as_deref(), Some("RexPayments is being told …"));
    let off = PaymentLink { active: Some(false), ..plan() };
    stage.answer(Answer::ActiveSet(LinkId("1".into()), false, Ok(Switched { link: off, was_so: true })));
    stage.must_say("“Premium plan” was already switched off.");
    stage.must_say("Premium plan, 99.99 EUR, Inactive");
    stage.must_say("Activate");
}

#[test]
fn deleting_names_what_is_lost_as_it_is_now() {
    let mut stage = at(plan());
    stage.click("Delete this link");
    assert!(matches!(stage.last_ask(), Ask::ViewLink(_)));
    stage.must_say("“Premium plan”, 99.99 EUR, has 7 payments so far.");
    stage.must_say("Printed cards and codes of it stop working");
    stage.answer(Answer::Link(LinkId("1".into()), Ok(PaymentLink { payment_count: Some(8), ..plan() })));
    stage.must_say("has 8 payments so far.");
    stage.key(Key::Escape);
    stage.must_not_say("Delete this link for good?");
    assert!(!stage.jobs.iter().any(|job| matches!(job, Job::Ask(_, Ask::DeleteLink(_)))));

    stage.click("Delete this link");
    stage.click("Delete");
    stage.must_say("Deleting …");
    let lost = error(ApiErrorKind::Lost, Outcome::Unknown);
    stage.answer(Answer::LinkDeleted(LinkId("1".into()), Err(lost)));
    stage.must_say("we don't know whether the link is deleted");
}

#[test]
fn a_name_of_255_letters_leaves_room_for_everything_else() {
    let name = "Evening course ".repeat(17);
    let mut stage =
        at(PaymentLink { product_name: name.clone(), description: Some(name.repeat(3)), ..plan() });
    stage.window.set_size(egui::vec2(1366.0, 768.0));
    stage.draw();
    let within = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(1366.0, 768.0));
    for button in ["Show", "Copy", "Export", "Edit", "Duplicate", "Deactivate", "Delete this link"] {
        let place = stage.window.get_by(|node| {
            node.label().as_deref() == Some(button) && node.role() == egui::accesskit::Role::Button
        });
        assert!(within.contains_rect(place.rect()), "{button}: {:?}", place.rect());
    }
    stage.must_say(&name);
}
