//! The guide through the first steps: a quiet card on the screen itself, gone for good once it is skipped.

use crate::{
    app::{
        Action, Screen,
        guide::{self, GuideAction},
    },
    services::settings::FirstSteps,
    ui::{
        View, icon,
        theme::{Text, radius, size, space},
        widgets::{button::Button, text},
    },
};
use egui::{Frame, Margin, Ui};

/// Draws the step that is to be taken now, if there is one.
pub fn guide_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(step) = guide::step(view.state) else { return };
    let Some((number, count)) = guide::number(step) else { return };
    let frame = Frame::new()
        .fill(view.palette.accent_weak)
        .corner_radius(radius::TILE)
        .inner_margin(Margin::symmetric(16, 12));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::XS;
        ui.horizontal(|ui| {
            let numbers: [(&str, &dyn ToString); 2] = [("number", &number), ("count", &count)];
            let words = view.t_with("guide-step", &numbers);
            text::label(ui, words, Text::Small.strong(), view.palette.accent);
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let skip = Button::ghost(view.t("guide-skip")).named(view.t("guide-skip-name"));
                if skip.height(size::SMALL).show(ui) {
                    view.act(Action::Guide(GuideAction::Skip));
                }
            });
        });
        let said = text::label(ui, words(view, step), Text::Large.strong(), view.palette.ink);
        text::announce(ui, &said);
        text::label(ui, view.t(more(step)), Text::Body.regular(), view.palette.ink_2);
        way_on_ui(ui, view, step);
    });
    ui.add_space(space::L);
}

fn words(view: &View<'_>, step: FirstSteps) -> String {
    match step {
        FirstSteps::Pay => view.t_with("guide-pay", &[("button", &view.t("pay-as-customer"))]),
        FirstSteps::Proof => view.t("guide-proof"),
        FirstSteps::Connect => view.t("guide-connect"),
        FirstSteps::Card => view.t("guide-card"),
        FirstSteps::Charge | FirstSteps::NotBegun | FirstSteps::Over => view.t("guide-charge"),
    }
}

const fn more(step: FirstSteps) -> &'static str {
    match step {
        FirstSteps::Pay => "guide-pay-more",
        FirstSteps::Proof => "guide-proof-more",
        FirstSteps::Connect => "guide-connect-more",
        FirstSteps::Card => "guide-card-more",
        FirstSteps::Charge | FirstSteps::NotBegun | FirstSteps::Over => "guide-charge-more",
    }
}

/// What leads on where nothing on the screen itself does.
fn way_on_ui(ui: &mut Ui, view: &mut View<'_>, step: FirstSteps) {
    match step {
        FirstSteps::Proof if Button::quiet(view.t("guide-next")).show(ui) => {
            view.act(Action::Guide(GuideAction::Next));
        }
        FirstSteps::Connect if Button::quiet(view.t("guide-leave")).icon(icon::KEY).show(ui) => {
            view.act(Action::LeavePractice);
        }
        FirstSteps::Card if Button::quiet(view.t("guide-make-card")).icon(icon::QR_CARD).show(ui) => {
            view.act(Action::GoTo(Screen::Links));
            view.act(Action::BeginCounterCard);
        }
        _ => {}
    }
}
