//! The question for the owner's PIN, over everything else: typed, or touched on a pad of its own.

use super::{
    View, icon,
    theme::{Text, size, space},
    widgets::{
        button::Button,
        field::{Field, entered},
        fit::fit,
        question::question,
        text,
    },
};
use crate::app::{
    Action,
    lock::{Asked, PinAction},
};
use egui::Ui;
use secrecy::{SecretString, zeroize::Zeroize as _};

const WIDTH: f32 = 360.0;

/// Draws the question, if it is asked.
pub fn pin_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(asked) = view.state.lock.asked.clone() else {
        view.drafts.pin.zeroize();
        view.drafts.is_pin_focused = false;
        view.drafts.is_pin_forgotten = false;
        return;
    };
    let mut typed = std::mem::take(&mut view.drafts.pin);
    let modal = question(ui.ctx(), "pin").show(ui.ctx(), |ui| {
        fit(ui, WIDTH, |ui| {
            text::label(ui, view.t("pin-title"), Text::Large.strong(), view.palette.ink);
            text::quiet(ui, view.t("pin-words"));
            ui.add_space(space::S);
            let is_entered = field_ui(ui, view, &asked, &mut typed);
            pad_ui(ui, view, &mut typed);
            ui.add_space(space::S);
            let action = buttons_ui(ui, view, &asked, is_entered, &mut typed);
            action.or(forgotten_ui(ui, view))
        })
    });
    view.drafts.pin = typed;
    match modal.inner {
        Some(action) => view.act(Action::Pin(action)),
        None if modal.should_close() => view.act(Action::Pin(PinAction::Leave)),
        None => {}
    }
}

fn field_ui(ui: &mut Ui, view: &mut View<'_>, asked: &Asked, typed: &mut String) -> bool {
    let waiting = asked.wait_until.map(|until| until.saturating_sub(view.state.elapsed).as_secs() + 1);
    let error = match (waiting, &asked.trouble) {
        (Some(seconds), _) => Some(view.t_with("pin-wait", &[("minutes", &seconds.div_ceil(60))])),
        (None, Some(trouble)) => Some(view.message(trouble)),
        (None, None) => None,
    };
    let field = Field::new(view.t("pin-field"), typed).password().error(error).show(ui);
    if !view.drafts.is_pin_focused {
        field.request_focus();
        view.drafts.is_pin_focused = true;
    }
    let is_entered = entered(&field);
    if is_entered {
        // A wrong one is typed anew at once.
        field.request_focus();
    }
    is_entered
}

/// For tills without a keyboard.
fn pad_ui(ui: &mut Ui, view: &View<'_>, typed: &mut String) {
    let key = (WIDTH - 2.0 * space::S) / 3.0;
    ui.spacing_mut().item_spacing = egui::Vec2::splat(space::S);
    for row in [["1", "2", "3"], ["4", "5", "6"], ["7", "8", "9"]] {
        ui.horizontal(|ui| {
            for digit in row {
                if Button::quiet(digit).height(size::PRIMARY).width(key).show(ui) {
                    typed.push_str(digit);
                }
            }
        });
    }
    ui.horizontal(|ui| {
        ui.add_space(key + space::S);
        if Button::quiet("0").height(size::PRIMARY).width(key).show(ui) {
            typed.push('0');
        }
        let back = Button::ghost(view.t("pin-backspace")).icon_only(icon::BACKSPACE);
        if back.height(size::PRIMARY).width(key).show(ui) {
            typed.pop();
        }
    });
}

fn buttons_ui(
    ui: &mut Ui,
    view: &View<'_>,
    asked: &Asked,
    is_entered: bool,
    typed: &mut String,
) -> Option<PinAction> {
    let reason = asked.wait_until.is_some().then(|| view.t("pin-wait-reason"));
    let reason = reason.or_else(|| asked.is_checking().then(|| view.t("pin-checking")));
    let is_free = reason.is_none();
    let mut action = None;
    ui.horizontal(|ui| {
        let go_on = Button::primary(view.t("pin-enter")).disabled_because(reason).show(ui);
        if (go_on || is_entered) && is_free {
            action = Some(PinAction::Enter(SecretString::from(std::mem::take(typed))));
        }
        if Button::quiet(view.t("word-back")).height(size::PRIMARY).show(ui) {
            action = Some(PinAction::Leave);
        }
    });
    action
}

/// The way out for an owner who forgot the PIN, in two steps: it stops the till until there is a token again.
fn forgotten_ui(ui: &mut Ui, view: &mut View<'_>) -> Option<PinAction> {
    if !view.drafts.is_pin_forgotten {
        view.drafts.is_pin_forgotten = Button::ghost(view.t("pin-forgotten")).icon(icon::HELP).show(ui);
        return None;
    }
    text::small(ui, view.t("pin-forgotten-words"));
    text::label(ui, view.t("pin-forgotten-stops"), Text::Small.strong(), view.palette.trouble);
    let sign_out = Button::destructive(view.t("settings-sign-out")).icon(icon::SIGN_OUT);
    sign_out.show(ui).then_some(PinAction::Forgotten)
}
