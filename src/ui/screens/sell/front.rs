//! The sale in front: its QR code, its state in large words, its amount, and what can be done.

use crate::{
    app::{
        Action, Message,
        sell::{SaidPaid, WatchedSale},
    },
    domain::{address::PayAddress, received::Received, sale::SaleStage},
    ui::{
        View,
        commands::Command,
        drafts::Question,
        icon,
        screens::receipt,
        theme::{Palette, Text, Tone, radius, size, space},
        when,
        widgets::{
            button::Button,
            field::{Field, entered},
            glyph,
            notice::{banner_ui, silent_banner_ui},
            qr::qr_ui,
            text,
        },
    },
};
use egui::{Frame, Sense, Ui, vec2};

/// Draws the sale in front, in a part of the window so high.
pub fn front_ui(ui: &mut Ui, view: &mut View<'_>, watched: &WatchedSale, height: f32) {
    let is_unheard = watched.is_unheard(view.state.elapsed);
    if is_unheard {
        let silent = view.state.elapsed.saturating_sub(watched.heard);
        let message = Message::new("banner-unheard").with("time", &when::stopwatch(silent));
        // Its seconds change; that nothing is heard was said when it began.
        if silent_banner_ui(ui, view, &message, Tone::Trouble, Some(view.t("check-now"))) {
            view.act(Action::CheckSale(watched.sale.reference.clone()));
        }
        ui.add_space(space::L);
    }
    match &watched.sale.stage {
        SaleStage::Waiting { address, .. } => waiting_ui(ui, view, watched, address, (is_unheard, height)),
        SaleStage::Paid { seen, .. } => paid_ui(ui, view, watched, *seen),
        _ => other_ui(ui, view, watched),
    }
}

/// Narrower than this, in points, two columns leave no room for buttons beside the code.
const NARROW: f32 = 600.0;
/// The largest the code is, in points: beyond it a phone on a counter gains nothing.
const CODE: f32 = 560.0;
/// Narrower than this, in points, there is one column only.
const STACKED: f32 = 380.0;

fn waiting_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    watched: &WatchedSale,
    address: &PayAddress,
    (is_unheard, height): (bool, f32),
) {
    let width = ui.available_width();
    let name = view.t("qr-name");
    let code_ui = |ui: &mut Ui, view: &mut View<'_>, most: f32| {
        ui.vertical(|ui| {
            Frame::new().fill(view.palette.qr_light).show(ui, |ui| {
                qr_ui(ui, &mut view.drafts.qr_codes, address, most, &name);
            });
            text::small(ui, address.host());
        });
    };
    // Beside the code where there is room, below it on a narrow screen.
    if width < STACKED {
        code_ui(ui, view, width.min(height * 0.62));
        standing_ui(ui, view, watched, is_unheard);
        ways_on_ui(ui, view, watched, address);
        return;
    }
    let is_narrow = width < NARROW;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::XXL;
        code_ui(ui, view, (width * 0.49).min(height - space::XXL).min(CODE));
        ui.vertical(|ui| {
            standing_ui(ui, view, watched, is_unheard);
            if !is_narrow {
                ui.add_space(space::XS);
                ways_on_ui(ui, view, watched, address);
            }
        });
    });
    if is_narrow {
        ways_on_ui(ui, view, watched, address);
    }
}

/// How the sale stands: its state in a large word, its amount, and since when.
fn standing_ui(ui: &mut Ui, view: &mut View<'_>, watched: &WatchedSale, is_unheard: bool) {
    let passed = view.state.now.duration_since(watched.sale.started).unsigned_abs();
    if is_unheard {
        text::silent_state_word(ui, icon::HELP, view.t("state-not-known"), Tone::Trouble);
    } else {
        let words = view.t_with("state-waiting", &[("time", &when::stopwatch(passed))]);
        text::silent_state_word(ui, icon::CLOCK, words, Tone::Waiting);
    }
    amount_ui(ui, view, watched);
    checked_ui(ui, view, watched);
    closes_ui(ui, view, watched);
    if let Some(trouble) = watched.trouble.as_ref().filter(|_| !is_unheard) {
        text::label(ui, view.message(trouble), Text::Body.regular(), view.palette.trouble);
    }
}

fn checked_ui(ui: &mut Ui, view: &View<'_>, watched: &WatchedSale) {
    let number = watched.sale.reference.number();
    let heard = view.state.elapsed.saturating_sub(watched.heard);
    let words = view.t_with("sale-checked", &[("number", &number), ("seconds", &heard.as_secs())]);
    let note = &watched.sale.note;
    text::quiet(ui, if note.is_empty() { words } else { format!("{words} · {note}") });
}

/// How long the customer has left, and the way to give more time.
fn closes_ui(ui: &mut Ui, view: &mut View<'_>, watched: &WatchedSale) {
    let Some(closes) = watched.sale.closes else {
        let days = view.t_with("sale-lives", &[("count", &watched.sale.days)]);
        text::quiet(ui, days);
        return;
    };
    let left = closes.duration_since(view.state.now).unsigned_abs();
    ui.horizontal_wrapped(|ui| {
        text::quiet(ui, view.t_with("sale-closes", &[("time", &when::stopwatch(left))]));
        if Button::ghost(view.t("sale-keep-open")).height(size::SMALL).show(ui) {
            view.act(Action::KeepSaleOpen(watched.sale.reference.clone()));
        }
    });
}

fn ways_on_ui(ui: &mut Ui, view: &mut View<'_>, watched: &WatchedSale, address: &PayAddress) {
    let reference = &watched.sale.reference;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        if Button::quiet(view.t("sale-says-paid")).icon(icon::HELP).show(ui) {
            view.act(Action::CheckSale(reference.clone()));
        }
        if Button::quiet(view.t("sale-show")).icon(icon::SHOW).command(Command::ShowToCustomer).show(ui) {
            view.act(Action::ShowToCustomer(true));
        }
    });
    said_paid_ui(ui, view, watched);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        if view.state.is_practice() && Button::quiet(view.t("pay-as-customer")).icon(icon::EXTERNAL).show(ui)
        {
            view.act(Action::OpenAddress(address.clone()));
        }
        copy_ui(ui, view, address);
        if Button::quiet(view.t("sale-another-way")).show(ui) {
            view.drafts.question = Some(Question::PaidAnotherWay(reference.clone(), String::new()));
        }
        if Button::destructive(view.t("sale-cancel")).icon(icon::CLOSE).show(ui) {
            view.act(Action::CancelSale(reference.clone()));
        }
    });
}

/// What came of the customer's word, and that it doesn't count.
fn said_paid_ui(ui: &mut Ui, view: &View<'_>, watched: &WatchedSale) {
    match watched.said_paid(view.state.elapsed) {
        None => {
            text::small(ui, view.t("sale-only-here"));
        }
        Some(SaidPaid::Asking) => {
            text::said(ui, view.t("sale-being-asked"), Text::Small.strong(), view.palette.ink_2);
        }
        Some(SaidPaid::NotYet) => {
            let ink = view.palette.tone(Tone::Waiting).0;
            text::said(ui, view.t("sale-not-paid-yet"), Text::Small.strong(), ink);
        }
    }
}

fn copy_ui(ui: &mut Ui, view: &mut View<'_>, address: &PayAddress) {
    if Button::ghost(view.t("copy-link")).icon(icon::COPY).show(ui) {
        ui.ctx().copy_text(address.as_str().to_owned());
        view.act(Action::Copied);
    }
}

fn amount_ui(ui: &mut Ui, view: &View<'_>, watched: &WatchedSale) {
    let amount = watched.sale.amount;
    text::amount(ui, &view.words.figures(amount), amount.currency().code());
}

/// The tick's side on a narrow screen and a wide one, in points.
const TICK: (f32, f32) = (72.0, 132.0);

fn paid_ui(ui: &mut Ui, view: &mut View<'_>, watched: &WatchedSale, seen: jiff::Timestamp) {
    if ui.available_width() < NARROW {
        tick_ui(ui, &view.palette, TICK.0);
        paid_words_ui(ui, view, watched, seen);
        return;
    }
    ui.add_space(space::PAGE);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::XXL;
        ui.add_space(space::XL);
        tick_ui(ui, &view.palette, TICK.1);
        ui.vertical(|ui| paid_words_ui(ui, view, watched, seen));
    });
}

fn paid_words_ui(ui: &mut Ui, view: &mut View<'_>, watched: &WatchedSale, seen: jiff::Timestamp) {
    text::label(ui, view.t("state-paid"), Text::State.strong(), view.palette.paid);
    amount_ui(ui, view, watched);
    let after = seen.duration_since(watched.sale.started).unsigned_abs();
    let words = view.t_with(
        "sale-paid-words",
        &[
            ("number", &watched.sale.reference.number()),
            ("time", &when::clock(view, seen)),
            ("after", &when::stopwatch(after)),
        ],
    );
    text::quiet(ui, words);
    if watched.sale.paid_another_way.is_some() {
        text::label(ui, view.t("sale-paid-twice"), Text::Body.strong(), view.palette.trouble);
    }
    for refund in &watched.sale.refunds {
        let at = when::clock(view, refund.noted);
        text::quiet(
            ui,
            view.t_with("sale-refunded", &[("amount", &view.words.money(refund.amount)), ("time", &at)]),
        );
    }
    ui.add_space(space::S);
    if view.state.first_payment.sale.as_ref() == Some(&watched.sale.reference) {
        verify_ui(ui, view);
        return;
    }
    paid_ways_ui(ui, view, watched);
    if Button::quiet(view.t("sale-done")).icon(icon::CHECK).show(ui) {
        view.act(Action::DismissSale(watched.sale.reference.clone()));
    }
}

/// What can be done with a sale that is paid.
fn paid_ways_ui(ui: &mut Ui, view: &mut View<'_>, watched: &WatchedSale) {
    let sale = &watched.sale;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        receipt::button_ui(ui, view, Received::of_sale(sale, view.state.settings.is_live));
        if Button::quiet(view.t("sale-refund")).icon(icon::REFUND).show(ui) {
            view.drafts.question =
                Some(Question::Refund(sale.reference.clone(), view.words.typed(sale.amount)));
        }
        if Button::quiet(view.t("copy-reference")).icon(icon::COPY).show(ui) {
            ui.ctx().copy_text(sale.reference.to_string());
            view.act(Action::Copied);
        }
    });
}

/// The guided first payment is paid: its id tells currency and mode.
fn verify_ui(ui: &mut Ui, view: &mut View<'_>) {
    let mut typed = std::mem::take(&mut view.drafts.first_payment);
    text::quiet(ui, view.t("verify-words"));
    let first = &view.state.first_payment;
    let error = first.trouble.as_ref().map(|trouble| view.message(trouble));
    let busy = first.is_asking().then(|| view.t("welcome-checking"));
    let field =
        Field::new(view.t("look-up-field"), &mut typed).low().width(360.0).error(error).for_scans().show(ui);
    ui.horizontal_wrapped(|ui| {
        if Button::quiet(view.t("verify-check")).disabled_because(busy).show(ui) || entered(&field) {
            view.act(Action::VerifyPayment(typed.clone()));
        }
        if Button::ghost(view.t("first-payment-later")).show(ui) {
            view.act(Action::PutOffFirstPayment);
        }
    });
    view.drafts.first_payment = typed;
}

/// A white tick on a green disc.
pub fn tick_ui(ui: &mut Ui, palette: &Palette, side: f32) {
    let (rect, _) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
    ui.painter().circle_filled(rect.center(), side / 2.0, palette.paid);
    glyph::paint(ui.painter(), rect.center(), icon::CHECK, side * 0.62, palette.surface);
}

/// Every other state: a word, what it means for the money, and the next step.
fn other_ui(ui: &mut Ui, view: &mut View<'_>, watched: &WatchedSale) {
    let reference = &watched.sale.reference;
    let (mark, word, words, tone) = match &watched.sale.stage {
        SaleStage::Searching { .. } => {
            (icon::SEARCH, "state-searching", "sale-searching-words", Tone::Waiting)
        }
        SaleStage::NotSent => (icon::CLOSE, "state-not-sent", "sale-not-sent-words", Tone::Plain),
        SaleStage::Lost { .. } => (icon::CLOSE, "state-lost", "sale-lost-words", Tone::Plain),
        SaleStage::Closing { .. } => (icon::CLOCK, "state-closing", "sale-closing-words", Tone::Waiting),
        SaleStage::Closed { .. } if watched.sale.paid_another_way.is_some() => {
            (icon::CHECK, "state-paid-another-way", "sale-another-way-words", Tone::Plain)
        }
        SaleStage::Closed { .. } => (icon::CLOSE, "state-closed", "sale-closed-words", Tone::Plain),
        SaleStage::Unusable(_) => (icon::WARNING, "state-unusable", "sale-unusable-words", Tone::Trouble),
        _ => (icon::CLOCK, "state-creating", "sale-creating-words", Tone::Waiting),
    };
    text::state_word(ui, mark, view.t(word), tone);
    amount_ui(ui, view, watched);
    if let Some(reason) = &watched.sale.paid_another_way {
        text::quiet(ui, reason);
    }
    text::label(ui, view.t(words), Text::Large.regular(), view.palette.ink);
    text::small(ui, view.t_with("sale-reference", &[("reference", reference)]));
    ui.add_space(space::M);
    if let Some(trouble) = &watched.trouble {
        banner_ui(ui, view, trouble, Tone::Trouble, None);
        if let Some(detail) = &trouble.detail {
            text::small(ui, detail);
        }
        ui.add_space(space::M);
    }
    ui.horizontal_wrapped(|ui| match watched.sale.stage {
        SaleStage::NotSent | SaleStage::Lost { .. } => {
            if !watched.was_started_again() && Button::primary(view.t("sale-start-again")).show(ui) {
                view.act(Action::StartAgain(reference.clone()));
            }
            if Button::quiet(view.t("sale-put-aside")).height(size::PRIMARY).show(ui) {
                view.act(Action::PutAside);
            }
        }
        SaleStage::Closing { .. } | SaleStage::Closed { .. } | SaleStage::Unusable(_) => {
            if Button::quiet(view.t("sale-put-aside")).show(ui) {
                view.act(Action::PutAside);
            }
        }
        _ => {
            let side = f32::from(radius::CARD);
            ui.allocate_space(vec2(side, side));
        }
    });
}
