//! What the cashier is asked: a sale above the usual, a payment another way, a refund. Enter answers none of it by itself.

use crate::{
    app::Action,
    domain::money::Money,
    ui::{
        View,
        drafts::Question,
        screens::one_off::amount_words,
        theme::{Text, size, space},
        widgets::{button::Button, field::Field, fit::fit, question::question, text},
    },
};
use egui::Ui;

/// The words of a question, and whether an amount is asked for.
struct Keys {
    title: &'static str,
    words: &'static str,
    field: &'static str,
    done: &'static str,
    is_amount: bool,
}

const ANOTHER_WAY: Keys = Keys {
    title: "another-way-title",
    words: "another-way-words",
    field: "another-way-field",
    done: "another-way-done",
    is_amount: false,
};

const REFUND: Keys = Keys {
    title: "refund-title",
    words: "refund-words",
    field: "refund-field",
    done: "refund-done",
    is_amount: true,
};

/// Draws the question that is open.
pub fn questions_ui(ui: &mut Ui, view: &mut View<'_>) {
    largest_sale_ui(ui, view);
    match view.drafts.question.clone() {
        Some(Question::PaidAnotherWay(reference, typed)) => {
            let mut reason = typed;
            let done = ask_ui(ui, view, &ANOTHER_WAY, &mut reason, |_, reason| {
                let is_said = !reason.trim().is_empty();
                is_said.then(|| Action::PaidAnotherWay(reference.clone(), reason.to_owned()))
            });
            view.drafts.question = (!done).then_some(Question::PaidAnotherWay(reference, reason));
        }
        Some(Question::Refund(reference, typed)) => {
            let mut amount = typed;
            let done = ask_ui(ui, view, &REFUND, &mut amount, |view, typed| {
                let currency = view.state.shop()?.currency;
                let amount = Money::from_typed(typed, currency).ok()?;
                Some(Action::NoteRefund(reference.clone(), amount))
            });
            view.drafts.question = (!done).then_some(Question::Refund(reference, amount));
        }
        None => {}
    }
}

/// Asks for one text; `true` when the question is over.
fn ask_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    keys: &Keys,
    typed: &mut String,
    answer: impl Fn(&View<'_>, &str) -> Option<Action>,
) -> bool {
    let modal = question(ui.ctx(), "question").show(ui.ctx(), |ui| {
        fit(ui, 480.0, |ui| {
            text::label(ui, view.t(keys.title), Text::Large.strong(), view.palette.ink);
            text::quiet(ui, view.t(keys.words));
            ui.add_space(space::S);
            let error = if keys.is_amount && !typed.is_empty() { amount_error(view, typed) } else { None };
            let mut field = Field::new(view.t(keys.field), typed).low().error(error);
            if let Some(shop) = view.state.shop().filter(|_| keys.is_amount) {
                field = field.suffix(shop.currency.code());
            }
            field.show(ui);
            ui.add_space(space::M);
            let action = answer(view, typed);
            ui.horizontal(|ui| {
                let reason = action.is_none().then(|| view.t("question-incomplete"));
                let is_done = Button::primary(view.t(keys.done)).disabled_because(reason).show(ui);
                let is_left = Button::quiet(view.t("word-cancel")).height(size::PRIMARY).show(ui);
                (is_left, action.filter(|_| is_done))
            })
            .inner
        })
    });
    let is_closed = modal.should_close();
    let (is_left, action) = modal.inner;
    let is_over = is_closed || is_left || action.is_some();
    if let Some(action) = action {
        view.act(action);
    }
    is_over
}

fn amount_error(view: &View<'_>, typed: &str) -> Option<String> {
    let currency = view.state.shop()?.currency;
    Money::from_typed(typed, currency).err().map(|error| amount_words(view, error))
}

/// An amount above the usual is asked about once. Enter doesn't answer: a cashier may have typed it too often.
fn largest_sale_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(asked) = view.state.sell.asked.clone() else { return };
    let amount = asked.amount;
    let modal = question(ui.ctx(), "largest").show(ui.ctx(), |ui| {
        fit(ui, 480.0, |ui| {
            let words = view.t_with("largest-title", &[("amount", &view.words.money(amount))]);
            text::label(ui, words, Text::Large.strong(), view.palette.ink);
            text::quiet(ui, view.t("largest-words"));
            ui.add_space(space::M);
            ui.horizontal(|ui| {
                let enter = ui.input(|input| input.key_pressed(egui::Key::Enter));
                let yes = Button::quiet(
                    view.t_with("sell-charge-amount", &[("amount", &view.words.figures(amount))]),
                );
                if yes.height(size::PRIMARY).show(ui) && !enter {
                    return Some(true);
                }
                (Button::primary(view.t("word-cancel")).show(ui) && !enter).then_some(false)
            })
            .inner
        })
    });
    match modal.inner {
        Some(true) => view.act(Action::Charge { amount, note: asked.note, kind: asked.kind }),
        Some(false) => view.act(Action::ForgetAmount),
        None if modal.should_close() => view.act(Action::ForgetAmount),
        None => {}
    }
}
