//! The first steps: each is said when what comes before it was really done, and none after they were skipped.

use crate::{
    printed::kept,
    till::{Till, opening, secs},
    world::{link_of, off, paid, shop},
};
use rex_console::{
    app::{
        Action, Screen,
        account::WelcomeStep,
        guide::{GuideAction, step},
        sell::Kind,
    },
    domain::sale::Sale,
    services::{
        event::{Answer, Event},
        job::Job,
        journal::printed::{PrintedDone, PrintedTask},
        settings::{FirstSteps, Settings},
    },
};

impl Till {
    /// A newcomer who practises.
    fn newcomer() -> Self {
        let mut till = Self::new();
        till.starts();
        till.hears(Event::TokenLoaded(Ok(false)));
        till.practises();
        till
    }

    fn practises(&mut self) {
        let id = opening(&self.does(Action::Practise));
        self.is_opened(id);
    }

    fn sells_coffee(&mut self) -> Sale {
        let amount = crate::till::euros(350);
        self.does(Action::Charge { amount, note: String::new(), kind: Kind::Counter });
        let sale = self.state.sell.front().unwrap().sale.clone();
        self.is_written(&sale, Ok(()));
        self.answered(Answer::SaleStarted(sale.reference.clone(), Ok(link_of(&sale, "7"))));
        sale
    }

    fn is_seen_paid(&mut self, sale: &Sale) {
        self.waits(secs(3));
        self.answered(Answer::SaleWatched(sale.reference.clone(), Ok(paid(&link_of(sale, "7")))));
    }

    /// The newcomer's shop is connected.
    fn connects(&mut self) {
        self.does(Action::LeavePractice);
        self.hears(Event::TokenLoaded(Ok(true)));
        assert_eq!(self.welcome().0, WelcomeStep::Shop);
        let id = opening(&self.does(Action::SaveShop(shop())));
        self.is_opened(id);
    }
}

#[test]
fn each_step_follows_from_what_was_done() {
    let mut till = Till::newcomer();
    assert_eq!(step(&till.state), Some(FirstSteps::Charge));
    let sale = till.sells_coffee();
    assert_eq!(step(&till.state), Some(FirstSteps::Pay));
    till.is_seen_paid(&sale);
    assert_eq!(step(&till.state), Some(FirstSteps::Proof));
    till.does(Action::DismissSale(sale.reference));
    assert_eq!(step(&till.state), Some(FirstSteps::Connect));
    till.connects();
    assert_eq!(till.state.settings.first_steps, FirstSteps::Card);
    assert_eq!(step(&till.state), None, "the first payment is offered in its place");
    till.does(Action::PutOffFirstPayment);
    assert_eq!(step(&till.state), Some(FirstSteps::Card));
    let (since, links) = (till.at.now, vec![kept(Some(0))]);
    till.journal_says(PrintedTask::Read { since }, Ok(PrintedDone::Read { links, sightings: vec![] }));
    assert_eq!((step(&till.state), till.state.settings.first_steps), (None, FirstSteps::Over));
}

#[test]
fn a_cancelled_sale_leads_back_to_the_first_step() {
    let mut till = Till::newcomer();
    let sale = till.sells_coffee();
    till.does(Action::CancelSale(sale.reference.clone()));
    till.answered(Answer::SaleClosed(sale.reference.clone(), Ok(off(&link_of(&sale, "7")))));
    assert_eq!(step(&till.state), Some(FirstSteps::Charge));
}

#[test]
fn once_skipped_they_never_come_back_unasked() {
    let mut till = Till::newcomer();
    let jobs = till.does(Action::Guide(GuideAction::Skip));
    assert!(
        matches!(&jobs[..], [Job::SaveSettings(kept)] if kept.first_steps == FirstSteps::Over),
        "{jobs:?}"
    );
    let sale = till.sells_coffee();
    till.is_seen_paid(&sale);
    till.does(Action::DismissSale(sale.reference));
    till.does(Action::LeavePractice);
    let kept = till.state.settings.clone();
    let mut next_day = Till::with(Settings::clone(&kept));
    next_day.starts();
    next_day.hears(Event::TokenLoaded(Ok(false)));
    next_day.practises();
    assert_eq!(step(&next_day.state), None);
    next_day.does(Action::GoTo(Screen::Settings));
    next_day.does(Action::Guide(GuideAction::Begin));
    assert_eq!((step(&next_day.state), next_day.state.screen), (Some(FirstSteps::Charge), Screen::Sell));
}

#[test]
fn they_go_on_where_they_were_after_a_restart() {
    let mut till = Till::newcomer();
    let sale = till.sells_coffee();
    till.is_seen_paid(&sale);
    till.does(Action::Guide(GuideAction::Next));
    let mut next_day = Till::with(Settings::clone(&till.state.settings));
    next_day.starts();
    next_day.hears(Event::TokenLoaded(Ok(false)));
    next_day.practises();
    assert_eq!(step(&next_day.state), Some(FirstSteps::Connect));
}

#[test]
fn whoever_has_a_shop_is_not_guided() {
    for mut till in [Till::practising(), Till::open()] {
        assert_eq!(step(&till.state), None);
        let sale = till.sells_coffee();
        till.is_seen_paid(&sale);
        assert_eq!((step(&till.state), till.state.settings.first_steps), (None, FirstSteps::NotBegun));
    }
}

#[test]
fn settings_that_cannot_be_read_are_not_written_over_for_it() {
    let mut till = Till::new();
    till.starts();
    till.hears(Event::SettingsDamaged { has_copy: false, detail: String::new() });
    till.hears(Event::TokenLoaded(Ok(false)));
    till.practises();
    assert_eq!(step(&till.state), None);
    assert_eq!(till.state.settings.first_steps, FirstSteps::NotBegun);
}
