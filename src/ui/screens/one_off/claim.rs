//! The payment id that the customer brings, what the provider says of it, and the button that accepts it.

use crate::{
    app::{
        Action, Message,
        inquiry::Used,
        look_up::Verdict,
        one_off::{Claim, KnownOrder, misfit_message},
    },
    domain::{
        acceptance::Misfit,
        order::OrderKey,
        payment::{Payment, PaymentId},
    },
    ui::{
        View, icon,
        theme::{Text, Tone, size, space},
        when,
        widgets::{
            button::Button,
            field::{Field, entered},
            notice::banner_ui,
            pill::pill,
            text,
        },
    },
};
use egui::Ui;

/// The least width of the button beside the field, in points.
const CHECK: f32 = 96.0;

/// Draws the field for the payment id, and what came of it.
pub fn claim_ui(ui: &mut Ui, view: &mut View<'_>, known: &KnownOrder) {
    field_ui(ui, view, known);
    let key = &known.order.key;
    match &known.claim {
        Some(claim) => verdict_ui(ui, view, known, claim),
        None => {
            text::quiet(ui, view.t("one-off-waits"));
        }
    }
    if known.accepting.is_some() {
        text::quiet(ui, view.t("order-accepting"));
    }
    if view.drafts.one_off.claim_for.as_ref() != Some(key) {
        view.drafts.one_off.claim_for = Some(key.clone());
        view.drafts.one_off.claim.clear();
    }
}

fn field_ui(ui: &mut Ui, view: &mut View<'_>, known: &KnownOrder) {
    let mut typed = std::mem::take(&mut view.drafts.one_off.claim);
    let trouble = known.trouble.as_ref().map(|trouble| view.message(trouble));
    let mut is_sent = false;
    text::label(ui, view.t("one-off-claim"), Text::Body.strong(), view.palette.ink);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        let words = view.t("one-off-check");
        let check = Button::quiet(words).height(size::PRIMARY);
        let button = check.width_in(ui).max(CHECK);
        let width = ui.available_width() - button - space::S;
        let field = Field::new(view.t("one-off-claim"), &mut typed).label_hidden().width(width);
        let response =
            field.icon(icon::SCAN).hint(view.t("one-off-claim-hint")).error(trouble).for_scans().show(ui);
        // A scanner types into the field and ends with Enter; the next scan finds it ready.
        if entered(&response) {
            is_sent = true;
            response.request_focus();
        }
        is_sent |= check.width(button).show(ui);
    });
    if is_sent {
        view.act(Action::ClaimPayment(known.order.key.clone(), std::mem::take(&mut typed)));
    }
    view.drafts.one_off.claim = typed;
}

fn verdict_ui(ui: &mut Ui, view: &mut View<'_>, known: &KnownOrder, claim: &Claim) {
    let (key, id) = (&known.order.key, &claim.inquiry.payment);
    let verdict = &claim.inquiry.verdict;
    if claim.is_from_browser {
        text::small(ui, view.t("one-off-from-browser"));
    }
    if let Some(trouble) = &verdict.trouble {
        text::state_word(ui, icon::HELP, view.t("verdict-could-not-ask"), Tone::Trouble);
        text::label(ui, view.message(trouble), Text::Body.regular(), view.palette.ink);
        text::quiet(ui, view.t("verdict-could-not-ask-words"));
        again_ui(ui, view, key, id);
        return;
    }
    match &verdict.value {
        Some(Verdict::Known { payment, used }) => payment_ui(ui, view, known, payment, used),
        Some(Verdict::NotFound) => {
            text::state_word(ui, icon::CLOSE, view.t("verdict-not-found"), Tone::Trouble);
            text::quiet(ui, view.t_with("verdict-not-found-words", &[("id", id)]));
            again_ui(ui, view, key, id);
        }
        None => {
            text::quiet(ui, view.t_with("look-up-asking", &[("id", id)]));
        }
    }
}

fn again_ui(ui: &mut Ui, view: &mut View<'_>, key: &OrderKey, id: &PaymentId) {
    if Button::quiet(view.t("look-up-again")).icon(icon::REFRESH).show(ui) {
        view.act(Action::ClaimPayment(key.clone(), id.to_string()));
    }
}

fn payment_ui(ui: &mut Ui, view: &mut View<'_>, known: &KnownOrder, payment: &Payment, used: &Used) {
    let key = &known.order.key;
    let misfit = match known.judge(view.state, payment, used) {
        Ok(()) => {
            fits_ui(ui, view, key, payment);
            return;
        }
        Err(misfit) => misfit,
    };
    let (mark, word, tone) = match &misfit {
        Misfit::Pending => (icon::CLOCK, "verdict-pending", Tone::Waiting),
        Misfit::Failed => (icon::CLOSE, "verdict-failed", Tone::Trouble),
        _ => (icon::CLOSE, "order-does-not-fit", Tone::Trouble),
    };
    text::state_word(ui, mark, view.t(word), tone);
    let words = view.message(&misfit_message(&misfit));
    text::label(ui, words, Text::Body.regular(), view.palette.ink);
    facts_ui(ui, view, payment);
    match used {
        Used::For(usage) => {
            text::quiet(ui, format!("{}: {}", view.t("payment-used"), used_words(view, usage)));
        }
        Used::NotKnown(trouble) => {
            text::quiet(ui, view.message(trouble));
        }
        Used::No => {}
    }
    again_ui(ui, view, key, &payment.id);
}

/// What a payment was used for here, and when.
pub fn used_words(view: &View<'_>, usage: &crate::domain::payment::Usage) -> String {
    let at = when::clock(view, usage.at);
    view.t_with("payment-used-for", &[("what", &usage.of), ("time", &at)])
}

/// Amount, time and id, as the provider says them.
fn facts_ui(ui: &mut Ui, view: &View<'_>, payment: &Payment) {
    let (at, ago) = (when::clock(view, payment.created), when::ago(view, payment.created));
    let amount = view.words.money(payment.amount);
    let words = [("amount", &amount as &dyn ToString), ("time", &at), ("ago", &ago)];
    text::quiet(ui, view.t_with("payment-facts", &words));
    text::copyable(ui, payment.id.as_str(), Text::Small.regular(), view.palette.ink_2);
}

fn fits_ui(ui: &mut Ui, view: &mut View<'_>, key: &OrderKey, payment: &Payment) {
    text::state_word(ui, icon::INFO, view.t("order-could-belong"), Tone::Accent);
    let at = when::clock(view, payment.created);
    let amount = view.words.money(payment.amount);
    let words = [("amount", &amount as &dyn ToString), ("time", &at)];
    let words = view.t_with("order-could-belong-words", &words);
    text::label(ui, words, Text::Body.regular(), view.palette.ink);
    if payment.live == Some(false) {
        pill(ui, icon::WARNING, &view.t("payment-test"), Tone::Waiting);
    }
    let ago = when::ago(view, payment.created);
    text::copyable(ui, format!("{} · {ago}", payment.id), Text::Small.regular(), view.palette.ink_2);
    let others: Vec<_> =
        view.state.one_off.of_same_amount(key).map(|order| order.key.id.to_string()).collect();
    if !others.is_empty() {
        let message = Message::new("order-same-amount").with("orders", &others.join(", "));
        banner_ui(ui, view, &message, Tone::Waiting, None);
    }
    let busy = view.state.one_off.get(key).is_some_and(|known| known.accepting.is_some());
    let reason = busy.then(|| view.t("order-accepting"));
    if Button::primary(view.t("order-accept")).icon(icon::CHECK).disabled_because(reason).show(ui) {
        view.act(Action::AcceptPayment(key.clone(), payment.id.clone()));
    }
}
