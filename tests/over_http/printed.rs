//! A link on paper, and old links tidied away, at a real provider and with a real journal.

use crate::headless::{Headless, folder};
use rex_console::{
    app::{Action, Screen, State, tidy::TidyStep},
    domain::{link::LinkId, reference::Reference, sale::SaleStage},
    practice::Outcome,
};
use rusqlite::Connection;
use std::{fs, path::Path};

/// The printed link's payments as they were seen: how many each time, and whether nobody was looking.
fn seen(state: &State) -> Vec<(u64, bool)> {
    state.printed.sightings().map(|sighting| (sighting.added, sighting.was_away)).collect()
}

fn until_seen(till: &Headless, expected: &[(u64, bool)]) {
    till.until("the payments to be seen", |state| (seen(state) == expected).then_some(()));
}

/// Waits until the printed link was looked at after the start.
fn until_count(till: &Headless, link: &LinkId, count: u64) {
    till.until("the count", |state| (state.printed.get(link)?.printed.count == Some(count)).then_some(()));
}

#[test]
fn each_payment_on_a_printed_link_is_seen_once_through_restarts() {
    let folder = folder();
    let till = Headless::practising(folder.path());
    till.control.add_links(1, 350).unwrap();
    let number = till.control.links()[0].id;
    let link = LinkId(number.to_string());
    till.control.pay(number).unwrap();
    till.does(Action::GoTo(Screen::Links));
    till.until("the link", |state| state.links.get(&link).cloned());
    till.does(Action::RememberPrinted(link.clone()));
    until_count(&till, &link, 1);
    assert_eq!(seen(&till.state()), [], "paid before it was printed");

    till.control.pay(number).unwrap();
    till.does(Action::RefreshLinks);
    until_seen(&till, &[(1, false)]);
    till.control.pay(number).unwrap();
    till.control.pay(number).unwrap();
    drop(till);

    let till = Headless::practising(folder.path());
    until_seen(&till, &[(2, true), (1, false)]);
    drop(till);
    let till = Headless::practising(folder.path());
    until_seen(&till, &[(2, true), (1, false)]);
    till.does(Action::GoTo(Screen::Links));
    till.does(Action::RefreshLinks);
    till.until("the list to be read again", |state| {
        (state.links.get(&link)?.payment_count == Some(4) && !state.links.all.asking).then_some(())
    });
    assert_eq!(seen(&till.state()), [(2, true), (1, false)], "nothing is seen twice");
    till.does(Action::SelectLink(Some(link.clone())));
    let counts = till.until("its history", |state| {
        Some(state.printed.history(&link)?.iter().map(|sighting| sighting.count).collect::<Vec<_>>())
    });
    assert_eq!(counts, [2, 4]);
}

/// Makes it as if the sales had been closed eight days ago.
fn eight_days_pass(profile: &Path) {
    let journal = Connection::open(profile.join("data/practice/journal/journal.sqlite3")).unwrap();
    let days =
        "UPDATE sales SET moment = moment - 8 * 86400000000000, started = started - 8 * 86400000000000";
    assert_eq!(journal.execute(days, []).unwrap(), 5);
}

/// Sells five times and cancels each; a customer's bank is still thinking about the last one.
fn five_cancelled(till: &Headless) -> (Vec<(Reference, u64)>, String) {
    let sales: Vec<_> = [100, 200, 300, 400, 500]
        .into_iter()
        .map(|minor| {
            let sale = till.charges(minor);
            let link = till.until_waiting(&sale);
            (sale, link)
        })
        .collect();
    for (sale, _) in &sales[..4] {
        till.does(Action::CancelSale(sale.clone()));
    }
    let (last, link) = &sales[4];
    let payment = till.control.pay_later(*link).unwrap();
    till.does(Action::CancelSale(last.clone()));
    for (sale, _) in sales.iter().rev() {
        till.until_sale("the closing", sale, |watched| {
            matches!(watched.sale.stage, SaleStage::Closed { .. }).then_some(())
        });
    }
    (sales, payment)
}

#[test]
fn old_links_are_archived_and_deleted_and_what_was_paid_after_all_is_a_sale() {
    let folder = folder();
    let till = Headless::practising(folder.path());
    let (sales, payment) = five_cancelled(&till);
    let elsewhere = LinkId(sales[1].1.to_string());
    till.does(Action::GoTo(Screen::Links));
    till.does(Action::DeleteLink(elsewhere));
    till.until("a link to be deleted", |_| till.control.link(sales[1].1).is_none().then_some(()));
    drop(till);
    eight_days_pass(folder.path());

    let till = Headless::practising(folder.path());
    // The bank says yes a week later, unless its half minute was over by itself.
    if till.control.payment(&payment).is_some_and(|payment| payment.status == "pending") {
        till.control.settle(&payment, Outcome::Succeed).unwrap();
    }
    till.does(Action::OpenTidyUp);
    till.until("the old links", |state| (state.tidy.step == TidyStep::Found).then_some(()));
    assert_eq!(till.state().tidy.total(), 5);
    till.does(Action::TidyUp);
    till.until("the end", |state| (state.tidy.step == TidyStep::Over(None)).then_some(()));

    let tally = till.state().tidy.tally.clone();
    assert_eq!((tally.deleted, tally.already_gone, &tally.left), (3, 1, &Vec::new()));
    assert_eq!(tally.paid, [sales[4].0.clone()]);
    till.until_paid(&sales[4].0);
    let kept: Vec<u64> = till.control.links().iter().map(|link| link.id).collect();
    assert_eq!(kept, [sales[4].1], "only what was paid is still at the provider");

    let archive = tally.archive.unwrap();
    assert_eq!(archive.parent().unwrap(), folder.path().join("data/practice/archive"));
    let lines = fs::read_to_string(&archive).unwrap();
    let archived: Vec<serde_json::Value> =
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let reference = |place: usize| archived[place]["reference"].as_str().unwrap().to_owned();
    let expected = [0, 2, 3].map(|place: usize| sales[place].0.to_string());
    let mut names = [reference(0), reference(1), reference(2)];
    names.sort();
    assert_eq!((archived.len(), names), (3, expected));
    assert_eq!(archived[0]["link"]["payment_count"], 0);

    till.does(Action::OpenTidyUp);
    till.until("nothing more to be found", |state| {
        (state.tidy.step == TidyStep::Found && state.tidy.total() == 0).then_some(())
    });
}
