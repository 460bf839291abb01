//! The table of links, a link, its forms, and tidying up.

use super::Scene;
use crate::{
    forms::error,
    link_changes, link_detail, links_table, printed,
    stage::{Stage, link},
    states::with_links,
};
use egui::Key;
use rex_console::{
    app::{Action, Input, Screen},
    domain::{
        address::AddressRefusal,
        link::{LinkAddress, PaymentLink},
    },
    services::{
        event::Answer,
        job::Ask,
        provider::{ApiErrorKind, Outcome},
    },
};

pub const SCENES: &[Scene] = &[
    Scene::of("links: loading", loading),
    Scene::of("links: stopped before anything came", || {
        let mut stage = loading();
        stage.click("Stop");
        stage
    }),
    Scene::of("links: none", || with_links(Stage::connected(), vec![])),
    Scene::of("links: some", || with_links(Stage::connected(), some())),
    Scene::of("links: full", || {
        let many = (1..=200).map(|id| link(id, &format!("Seat {id:03}"), 1200)).collect();
        with_links(Stage::connected(), many)
    }),
    Scene::of("links: nothing found", || {
        let mut stage = with_links(Stage::connected(), some());
        stage.fill("Search", "nothing like this");
        stage
    }),
    Scene::of("links: read again", || {
        let mut stage = with_links(Stage::connected(), some());
        stage.click("Read the links again");
        stage
    }),
    Scene::of("links: not read again", || {
        let mut stage = with_links(Stage::connected(), some());
        stage.click("Read the links again");
        let Ask::ListLinks { ticket, .. } = *stage.last_ask() else { panic!("the list is read") };
        let offline = error(ApiErrorKind::NotSent, Outcome::NotDone);
        stage.answer(Answer::Links(ticket, 1, Err(offline)));
        stage
    }),
    Scene::of("links: some are chosen", || {
        let mut stage = with_links(Stage::connected(), some());
        for _ in 0..2 {
            stage.key(Key::ArrowDown);
            stage.key(Key::Space);
        }
        stage
    }),
    Scene::of("links: a code on paper takes no payment", || {
        let mut stage = Stage::connected();
        printed::tell(&mut stage, vec![]);
        stage.wait(1);
        let off = PaymentLink { active: Some(false), payment_count: Some(12), ..link(7, "Coffee card", 350) };
        stage.answer(Answer::PrintedWatched(off.id.clone(), Ok(off.clone())));
        with_links(stage, vec![off])
    }),
    Scene::of("link: all that is known", || link_detail::at(link_detail::plan())),
    Scene::of("link: beside the table", beside),
    Scene::of("link: in practice", || {
        let mut stage = with_links(Stage::practising(), some());
        stage.click("Coffee, 3.50 EUR, Active");
        stage
    }),
    Scene::of("link: instead of the table", || {
        let mut stage = beside();
        stage.window.set_size(egui::vec2(1024.0, 700.0));
        stage
    }),
    Scene::of("link: no address", || {
        link_detail::at(PaymentLink { address: LinkAddress::Missing, ..link_detail::plan() })
    }),
    Scene::of("link: a foreign address", || {
        let address = LinkAddress::Refused(AddressRefusal::ForeignHost);
        link_detail::at(PaymentLink { address, ..link_detail::plan() })
    }),
    Scene::of("link: off", || link_detail::at(PaymentLink { active: Some(false), ..link_detail::plan() })),
    Scene::of("link: being switched", || {
        let mut stage = link_detail::at(link_detail::plan());
        stage.click("Deactivate");
        stage
    }),
    Scene::of("link: deleting is asked about", || {
        let mut stage = link_detail::at(link_detail::plan());
        stage.click("Delete this link");
        stage
    }),
    Scene::of("link: shown over the console", || {
        let mut stage = link_detail::at(link_detail::plan());
        stage.click("Show");
        stage
    }),
    Scene::of("link form: new", new_form),
    Scene::of("link form: with errors", || {
        let mut stage = new_form();
        for (field, typed) in [
            ("Amount", "0"),
            ("Product name", &"x".repeat(256) as &str),
            ("Expires after (days)", "366"),
            ("Payments allowed", "1001"),
        ] {
            stage.fill(field, typed);
        }
        stage
    }),
    Scene::of("link form: we don't know whether it was made", || {
        let mut stage = new_form();
        stage.fill("Product name", "Tea");
        stage.fill("Amount", "2.80");
        stage.click("Make link");
        let Ask::CreateLink(ticket, _) = stage.last_ask().clone() else { panic!("a link is made") };
        stage.answer(Answer::LinkCreated(ticket, Err(error(ApiErrorKind::Lost, Outcome::Unknown))));
        stage
    }),
    Scene::of("link form: change", || {
        let mut stage = link_changes::at_coffee();
        stage.click("Edit");
        stage
    }),
    Scene::of("link form: saving", link_changes::saving),
    Scene::of("link form: somebody was faster", link_changes::overtaken),
    Scene::of("link form: like another", || {
        let mut stage = link_changes::at_coffee();
        stage.click("Duplicate");
        stage
    }),
    Scene::of("link form: a counter card", || {
        let mut stage = with_links(Stage::connected(), vec![]);
        stage.input(Input::Action(Action::BeginCounterCard));
        stage
    }),
    Scene::of("tidying up: looking", || {
        let mut stage = with_links(Stage::connected(), some());
        stage.input(Input::Action(Action::OpenTidyUp));
        stage
    }),
    Scene::of("tidying up: nothing", || printed::found(vec![])),
    Scene::of("tidying up: some", tidying),
    Scene::of("tidying up: under way", || {
        let mut stage = tidying();
        stage.click("Archive and delete");
        stage
    }),
    Scene::of("tidying up: stopped", || {
        let mut stage = tidying();
        stage.click("Archive and delete");
        let other = link(1, "Something else", 1250);
        stage.answer(Answer::TidiedSeen(other.id.clone(), Ok(other)));
        stage.click("Stop");
        stage
    }),
];

/// One of each state.
pub fn some() -> Vec<PaymentLink> {
    let spent =
        PaymentLink { payment_count: Some(2), payment_limit: Some(2), ..link(2, "Workshop seat", 12_000) };
    let off = PaymentLink { active: Some(false), ..link(3, "Repair deposit", 5000) };
    vec![link(1, "Coffee", 350), spent, off, PaymentLink { id: links_table::id(4), ..link_detail::plan() }]
}

fn loading() -> Stage {
    let mut stage = Stage::connected();
    stage.input(Input::Action(Action::GoTo(Screen::Links)));
    stage
}

fn beside() -> Stage {
    let mut stage = with_links(Stage::connected(), some());
    stage.input(Input::Action(Action::SelectLink(Some(links_table::id(1)))));
    stage
}

fn new_form() -> Stage {
    let mut stage = with_links(Stage::connected(), some());
    stage.click("New link");
    stage
}

fn tidying() -> Stage {
    printed::found((1..=3).map(printed::old_sale).collect())
}
