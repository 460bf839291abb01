//! The words of a receipt: what came in, told in the merchant's language. It says what is known and claims nothing more.

use super::{View, when};
use crate::domain::{
    receipt::Receipt,
    received::{Proof, Received, Returned},
    takings::Mode,
};

/// The receipt of money that came in.
pub fn receipt(view: &View<'_>, received: &Received) -> Receipt {
    let is_practice = view.state.is_practice();
    let shop = view.state.shop().map(|shop| shop.name.clone()).unwrap_or_default();
    Receipt {
        paper: view.state.settings.receipt_paper,
        shop: if is_practice { view.t("customer-practice-shop") } else { shop },
        logo: view.state.logo.kept.as_ref().map(|logo| logo.file.clone()),
        title: view.t("receipt-received"),
        amount: view.words.money(received.amount()),
        lines: [proof_lines(view, received.proof()), refund_lines(view, received.returned())].concat(),
        footer: footer(view, received),
        mark: mark(view, received.mode()),
    }
}

/// What says at a glance that no money moved.
pub fn mark(view: &View<'_>, mode: Mode) -> Option<String> {
    if view.state.is_practice() {
        return Some(view.t("receipt-practice"));
    }
    (mode == Mode::Test).then(|| view.t("payment-test"))
}

fn proof_lines(view: &View<'_>, proof: &Proof) -> Vec<(String, String)> {
    match proof {
        Proof::Count { reference, seen } => vec![
            (view.t("receipt-sale"), reference.number().to_string()),
            (view.t("receipt-reference"), reference.to_string()),
            (view.t("receipt-seen"), when::exact(view, *seen)),
        ],
        Proof::Word { payment, made, method, accepted } => {
            let order = accepted.as_ref().map(|(id, _)| (view.t("receipt-order"), id.to_string()));
            let made = made.map(|made| (view.t("receipt-paid"), when::exact(view, made)));
            let method = method.clone().map(|method| (view.t("payment-method"), method));
            let taken = accepted.as_ref().map(|(_, at)| (view.t("receipt-accepted"), when::exact(view, *at)));
            let payment = Some((view.t("payment-id"), payment.to_string()));
            [order, payment, made, method, taken].into_iter().flatten().collect()
        }
    }
}

fn refund_lines(view: &View<'_>, returned: &Returned) -> Vec<(String, String)> {
    let Returned::These(refunds) = returned else { return Vec::new() };
    let lines = refunds.iter().map(|refund| {
        let words = [
            ("amount", &view.words.money(refund.amount) as &dyn ToString),
            ("time", &when::exact(view, refund.noted)),
        ];
        (view.t("receipt-refunded"), view.t_with("receipt-refund-noted", &words))
    });
    lines.collect()
}

fn footer(view: &View<'_>, received: &Received) -> Vec<String> {
    let returned = (*received.returned() == Returned::Something).then(|| view.t("receipt-refunded-some"));
    let no_money = mark(view, received.mode()).map(|_| view.t("receipt-no-money"));
    let source = view.t(match received.proof() {
        Proof::Count { .. } => "receipt-by-count",
        Proof::Word { accepted: None, .. } => "receipt-by-word",
        Proof::Word { accepted: Some(_), .. } => "receipt-by-person",
    });
    [no_money, returned, Some(source), Some(view.t("receipt-no-invoice"))].into_iter().flatten().collect()
}

/// In a few words, what a receipt is of: the sale's or the order's number, or the payment's id.
pub fn of_what(view: &View<'_>, received: &Received) -> String {
    match received.proof() {
        Proof::Count { reference, .. } => view.t_with("receipt-of-sale", &[("number", &reference.number())]),
        Proof::Word { accepted: Some((order, _)), .. } => {
            view.t_with("receipt-of-order", &[("order", order)])
        }
        Proof::Word { payment, .. } => view.t_with("receipt-of-payment", &[("id", payment)]),
    }
}

/// What its file is called, without an extension; whatever system it is saved on may have to change a letter of it.
pub fn file_words(view: &View<'_>, received: &Received) -> String {
    let name = match received.proof() {
        Proof::Count { reference, .. } => reference.to_string(),
        Proof::Word { accepted: Some((order, _)), .. } => order.to_string(),
        Proof::Word { payment, .. } => payment.to_string(),
    };
    view.t_with("receipt-file", &[("name", &name)])
}
