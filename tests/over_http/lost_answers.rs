//! The provider makes a sale's link and its answer is lost: one link, plain words, and the counter goes on.

use crate::headless::{Headless, folder};
use rex_console::{
    app::Action,
    domain::{reference::Reference, sale::SaleStage},
};

fn add_fault(till: &Headless, rule: &str) {
    till.control.add_fault(rule.parse().unwrap());
}

/// A sale whose answer gets lost in some way, and which the console knows to be perhaps done.
fn sale_with_lost_answer(till: &Headless, rule: &str) -> Reference {
    add_fault(till, rule);
    let sale = till.charges(1250);
    till.until_sale("the trouble to be said", &sale, |watched| {
        let words = watched.trouble.as_ref().map(|trouble| trouble.key);
        let is_looked_for =
            matches!(watched.sale.stage, SaleStage::Searching { .. } | SaleStage::Lost { .. });
        (is_looked_for && words == Some("api-lost")).then_some(())
    });
    assert_eq!(till.links_named(&sale.to_string()), 1, "{rule}");
    sale
}

/// The list shows the link at once: the sale goes on with it.
fn is_found_again(rule: &str) {
    let folder = folder();
    let till = Headless::practising(folder.path());
    let sale = sale_with_lost_answer(&till, rule);
    let link = till.until_waiting(&sale);
    assert_eq!(till.links_named(&sale.to_string()), 1, "nothing was posted again");
    till.control.pay(link).unwrap();
    till.until_paid(&sale);
}

/// The list is no help for a while: the cashier starts again, and the orphan is switched off when it turns up.
fn is_started_again(rule: &str) {
    let folder = folder();
    let till = Headless::practising(folder.path());
    add_fault(&till, "list:html");
    let lost = sale_with_lost_answer(&till, rule);
    till.until_sale("the search to be given up", &lost, |watched| {
        matches!(watched.sale.stage, SaleStage::Lost { .. }).then_some(())
    });
    let before = till.state().sell.sales.len();
    till.does(Action::StartAgain(lost.clone()));
    let again = till.new_sale(before);
    let link = till.until_waiting(&again);
    till.control.pay(link).unwrap();
    till.until_paid(&again);

    let orphan = till.control.links().into_iter().find(|link| link.product_name == lost.to_string()).unwrap();
    assert!(orphan.active);
    till.control.clear_faults();
    till.until_sale("the orphan to be switched off", &lost, |watched| {
        matches!(watched.sale.stage, SaleStage::Closed { .. }).then_some(())
    });
    let orphan = till.control.link(orphan.id).unwrap();
    assert_eq!((orphan.active, orphan.payment_count), (false, 0));
    for sale in [lost, again] {
        assert_eq!(till.links_named(&sale.to_string()), 1);
    }
}

#[test]
fn cut_after_it_was_made_it_is_found_again() {
    is_found_again("create:cut-after*1");
}

#[test]
fn half_an_answer_is_none() {
    is_found_again("create:truncate*1");
}

#[test]
fn garbage_is_no_answer() {
    is_found_again("create:garbage*1");
}

#[test]
fn an_empty_answer_is_none() {
    is_found_again("create:empty*1");
}

#[test]
fn a_gateways_error_is_no_answer() {
    is_found_again("create:status-after=502*1");
}

#[test]
fn cut_after_it_was_made_it_is_started_again() {
    is_started_again("create:cut-after*1");
}

#[test]
fn a_gateways_error_lets_it_be_started_again() {
    is_started_again("create:status-after=502*1");
}

#[test]
fn cut_before_it_was_made_nothing_is_found_and_the_cashier_starts_again() {
    let folder = folder();
    let till = Headless::practising(folder.path());
    add_fault(&till, "create:cut*1");
    let lost = till.charges(1250);
    till.until_sale("the search to be given up", &lost, |watched| {
        matches!(watched.sale.stage, SaleStage::Lost { .. }).then_some(())
    });
    assert_eq!(till.links_named(&lost.to_string()), 0);
    let before = till.state().sell.sales.len();
    till.does(Action::StartAgain(lost));
    let again = till.new_sale(before);
    till.until_waiting(&again);
    assert_eq!(till.control.link_count(), 1);
}

#[test]
fn what_the_provider_refuses_charges_nothing() {
    let folder = folder();
    let till = Headless::practising(folder.path());
    for rule in ["create:status=401/json*1", "create:status=403/json*1", "create:status=429*1"] {
        add_fault(&till, rule);
        let sale = till.charges(1250);
        till.until_sale("the refusal", &sale, |watched| {
            matches!(watched.sale.stage, SaleStage::NotSent).then_some(())
        });
    }
    assert_eq!(till.control.link_count(), 0);
}
