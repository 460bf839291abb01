//! Receipts where they are offered: what stands on them, and that there is none of what was not received.

use crate::{
    sell::waiting,
    stage::{BASE, NOW, Stage, eur},
};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::Timestamp;
use rex_console::{
    app::{Action, Input, Screen},
    domain::{
        address::AllowedHosts,
        link::{LinkAddress, PaymentLink},
        payment::{Payment, PaymentId, PaymentStatus},
        receipt::{Paper as Sheet, Receipt},
    },
    services::{
        event::{Answer, Event},
        job::{Ask, Job},
        papers::{Filed, Paper},
        provider::{ApiError, ApiErrorKind, Outcome},
    },
};
use std::time::Duration;

fn has_button(stage: &Stage, name: &str) -> bool {
    let is_it = |node: &egui_kittest::Node<'_>| {
        let node = node.accesskit_node();
        node.label().as_deref() == Some(name) && node.role() == egui::accesskit::Role::Button
    };
    stage.window.query_all_by(|_| true).any(|node| is_it(&node))
}

/// A counter sale of 12.50 is paid.
pub fn paid() -> Stage {
    let (mut stage, reference, made) = waiting();
    assert!(!has_button(&stage, "Receipt"), "it is not paid yet");
    stage.answer(Answer::SaleWatched(reference, Ok(PaymentLink { payment_count: Some(1), ..made })));
    stage
}

fn payment(status: PaymentStatus) -> Payment {
    Payment {
        id: PaymentId::from_typed("pi_3QK9").unwrap(),
        amount: eur(6400),
        status,
        created: Timestamp::from_second(NOW + 5).unwrap(),
        method: Some("pm_card".to_owned()),
        live: None,
    }
}

/// A payment is looked up under Transactions, and this is what the provider says.
fn looked_up(mut stage: Stage, said: Result<Payment, ApiError>) -> Stage {
    stage.input(Input::Action(Action::GoTo(Screen::Transactions)));
    stage.fill("Payment id", "pi_3QK9");
    stage.click("Look up");
    let Ask::LookUp(ticket, _) = stage.last_ask().clone() else { panic!("it is looked up") };
    stage.answer(Answer::LookedUp(ticket, said));
    stage
}

/// The receipt that goes to the printer after a click.
fn printed(stage: &mut Stage) -> Receipt {
    stage.click("Receipt");
    stage.click("Print");
    let Some(Job::PrintPaper { ticket, paper, .. }) = stage.jobs.last().cloned() else {
        panic!("it is printed")
    };
    let Paper::Receipt(receipt) = &*paper else { panic!("{paper:?}") };
    stage.must_say("Opening your PDF viewer");
    stage.event(Event::PaperPrinted(ticket, Ok(())));
    assert!(!has_button(stage, "Print"), "the offer is over");
    receipt.clone()
}

fn lines(receipt: &Receipt) -> Vec<(&str, &str)> {
    receipt.lines.iter().map(|(label, value)| (label.as_str(), value.as_str())).collect()
}

#[test]
fn a_paid_sale_has_a_receipt_that_says_where_its_word_comes_from() {
    let mut stage = paid();
    let reference = stage.state().sell.sales[0].sale.reference.to_string();
    let receipt = printed(&mut stage);
    assert_eq!((receipt.paper, receipt.shop.as_str()), (Sheet::A4, "Café Rex"));
    assert_eq!((receipt.title.as_str(), receipt.amount.as_str()), ("Payment received", "12.50 EUR"));
    let expected = [("Sale", "1"), ("Reference", &reference), ("Seen paid", "22 Nov 2026, 15:00:00")];
    assert_eq!(lines(&receipt), expected);
    let footer = receipt.footer.join(" ");
    assert!(footer.contains("payment count for this sale's own link"), "{footer}");
    assert!(footer.contains("not a tax invoice"), "{footer}");
    assert_eq!(receipt.mark, None, "nobody knows whether it was a test, so nothing is claimed");
    assert!(!footer.contains("real"), "{footer}");
}

#[test]
fn what_was_given_back_stands_on_it() {
    let mut stage = paid();
    let reference = stage.state().sell.sales[0].sale.reference.clone();
    stage.input(Input::Action(Action::NoteRefund(reference, eur(250))));
    let receipt = printed(&mut stage);
    assert_eq!(lines(&receipt).last(), Some(&("Given back", "2.50 EUR, noted 22 Nov 2026, 15:00:00")));
    assert_eq!(receipt.amount, "12.50 EUR", "what was paid stays what was paid");
}

#[test]
fn a_receipt_is_saved_on_the_roll_that_was_chosen_and_the_field_for_its_path_works() {
    let mut stage = paid();
    stage.click("Receipt");
    stage.must_say("Sale 1");
    stage.click("80 mm roll");
    stage.click("Save as …");
    let Some(Job::ChoosePath { ticket, file_name }) = stage.jobs.last().cloned() else {
        panic!("it is asked")
    };
    assert!(file_name.starts_with("Receipt T1-1-") && file_name.ends_with("12.50 EUR.pdf"), "{file_name}");
    stage.must_say("Choose where it goes");
    let folder = Some("/documents".into());
    stage.event(Event::PathChosen { ticket, path: None, open_for: Duration::from_millis(3), folder });
    stage.fill("File", "/documents/r.pdf");
    stage.click("Save");
    let Some(Job::SavePaper { paper, path, .. }) = stage.jobs.last().cloned() else {
        panic!("it is written")
    };
    assert_eq!(path.to_str(), Some("/documents/r.pdf"));
    let Paper::Receipt(receipt) = &*paper else { panic!("{paper:?}") };
    assert_eq!(receipt.paper, Sheet::Roll80);
    stage.event(Event::PaperSaved(ticket, Ok(Filed(vec![path]))));
    stage.must_say("Saved as /documents/r.pdf");
    assert!(!has_button(&stage, "Print"), "the offer is over");
}

#[test]
fn keys_do_not_reach_the_till_while_a_receipt_is_offered_and_escape_leaves_it() {
    let mut stage = paid();
    stage.click("Receipt");
    stage.type_keys("77");
    stage.must_not_say("Charge 0.77");
    stage.key(egui::Key::Escape);
    assert!(!has_button(&stage, "Print"));
    stage.type_keys("77");
    stage.must_say("Charge 0.77");
}

#[test]
fn a_looked_up_payment_that_succeeded_has_a_receipt_and_no_other() {
    let mut stage = looked_up(Stage::connected(), Ok(payment(PaymentStatus::Succeeded)));
    let receipt = printed(&mut stage);
    let expected =
        [("Payment id", "pi_3QK9"), ("Paid", "22 Nov 2026, 15:00:05"), ("Payment method", "pm_card")];
    assert_eq!((lines(&receipt), receipt.mark.as_deref()), (expected.to_vec(), None));
    let not_found = ApiError {
        kind: ApiErrorKind::NotFound,
        outcome: Outcome::NotDone,
        status: Some(404),
        detail: String::new(),
    };
    let others = ["failed", "pending", "on_hold"].map(|word| Ok(payment(PaymentStatus::from_word(word))));
    for said in others.into_iter().chain([Err(not_found)]) {
        let stage = looked_up(Stage::connected(), said.clone());
        assert!(!has_button(&stage, "Receipt"), "{said:?}");
        assert!(has_button(&stage, "Copy details"), "{said:?}");
    }
}

#[test]
fn tests_and_practice_are_marked_in_large_letters() {
    let test = Payment { live: Some(false), ..payment(PaymentStatus::Succeeded) };
    let receipt = printed(&mut looked_up(Stage::connected(), Ok(test.clone())));
    assert_eq!(receipt.mark.as_deref(), Some("TEST"));
    assert!(receipt.footer.contains(&"No money moved.".to_owned()));
    let receipt = printed(&mut looked_up(Stage::practising(), Ok(test)));
    assert_eq!((receipt.mark.as_deref(), receipt.shop.as_str()), (Some("PRACTICE"), "Practice shop"));
    let live = Payment { live: Some(true), ..payment(PaymentStatus::Succeeded) };
    assert_eq!(printed(&mut looked_up(Stage::connected(), Ok(live))).mark, None);
}

#[test]
fn an_accepted_order_has_a_receipt_here_and_under_transactions() {
    let mut stage = Stage::connected();
    stage.input(Input::Action(Action::GoTo(Screen::OneOff)));
    stage.fill("Order id", "WEB-1");
    stage.fill("Amount", "64");
    stage.click("Make payment link");
    let Ask::GeneratePayment(ticket, ..) = stage.last_ask().clone() else { panic!("it is made") };
    let hosts = AllowedHosts::of_base(&BASE.parse().unwrap()).unwrap();
    let address = hosts.check(&format!("{BASE}/pay-now?o=1")).unwrap();
    stage.answer(Answer::PaymentGenerated(ticket, Ok(LinkAddress::Allowed(address)), None));
    assert!(!has_button(&stage, "Receipt"), "it waits");
    let mut stage = looked_up(stage, Ok(payment(PaymentStatus::Succeeded)));
    stage.click("Accept for order WEB-1");
    let at_transactions = printed(&mut stage);
    stage.input(Input::Action(Action::GoTo(Screen::OneOff)));
    stage.pause();
    let at_one_off = printed(&mut stage);
    for receipt in [at_transactions, at_one_off] {
        let known = lines(&receipt);
        for line in [("Order", "WEB-1"), ("Payment id", "pi_3QK9"), ("Paid", "22 Nov 2026, 15:00:05")] {
            assert!(known.contains(&line), "{known:?}");
        }
        let footer = receipt.footer.join(" ");
        assert!(footer.contains("doesn't say which order a payment is for"), "{footer}");
    }
}

#[test]
fn the_verdicts_details_are_copied_as_lines() {
    let mut stage = looked_up(Stage::connected(), Ok(payment(PaymentStatus::Succeeded)));
    stage.window.get_by_label("Copy details").click();
    stage.window.step();
    let commands = stage.window.output().platform_output.commands.clone();
    let copied = commands.iter().find_map(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    let expected = "Succeeded\n64.00 EUR\n22 Nov 2026, 15:00:05\nPayment id: pi_3QK9\nPayment method: pm_card\n\
                    Real money: RexPayments doesn't say\nUsed here before: no\n\
                    Tied to an order by RexPayments: no – compare amount and time\n\
                    Could belong to: nothing open here";
    assert_eq!(copied.as_deref(), Some(expected));
    stage.draw();
    stage.must_say("The details are copied.");
}
