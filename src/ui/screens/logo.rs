//! The shop's logo in the settings.

use crate::{
    app::{Action, logo::LogoStep},
    ui::{
        View, icon,
        theme::{LIGHT, Tone, radius, space},
        widgets::{
            button::Button,
            field::{Field, entered},
            logo::logo_in,
            notice::banner_ui,
            text,
        },
    },
};
use egui::{Sense, Stroke, StrokeKind, Ui, vec2};

/// The logo's ground: white like the paper it is printed on.
const GROUND: egui::Vec2 = vec2(220.0, 120.0);

/// Draws the logo, and how it is changed.
pub fn logo_ui(ui: &mut Ui, view: &mut View<'_>) {
    text::heading(ui, view.t("settings-logo"));
    text::quiet(ui, view.t("settings-logo-words"));
    let state = view.state;
    let (step, kept) = (&state.logo.step, &state.logo.kept);
    if let Some(logo) = kept {
        let (ground, response) = ui.allocate_exact_size(GROUND, Sense::hover());
        let name = view.t("settings-logo");
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, &name));
        let edge = Stroke::new(1.0, view.palette.hairline);
        ui.painter().rect(ground, radius::TILE, LIGHT.qr_light, edge, StrokeKind::Inside);
        logo_in(ui, &mut view.drafts.logo, logo, ground.shrink(space::M));
    }
    if let LogoStep::Typing(suggested) = step {
        path_ui(ui, view, suggested);
    } else {
        view.drafts.logo_path = None;
        let reason = match step {
            LogoStep::Choosing(_) => Some(view.t("logo-choosing")),
            LogoStep::Reading(..) => Some(view.t("logo-reading")),
            LogoStep::Idle | LogoStep::Typing(_) => None,
        };
        ui.horizontal(|ui| {
            let key = if kept.is_some() { "logo-change" } else { "logo-choose" };
            if Button::quiet(view.t(key)).disabled_because(reason.clone()).show(ui) {
                view.act(Action::ChooseLogo);
            }
            let remove = Button::destructive(view.t("logo-remove")).icon(icon::TRASH);
            if kept.is_some() && remove.disabled_because(reason).show(ui) {
                view.act(Action::RemoveLogo);
            }
        });
    }
    if let Some(trouble) = &state.logo.trouble {
        banner_ui(ui, view, trouble, Tone::Trouble, None);
    }
}

fn path_ui(ui: &mut Ui, view: &mut View<'_>, suggested: &str) {
    let mut typed = view.drafts.logo_path.take().unwrap_or_else(|| suggested.to_owned());
    let field = Field::new(view.t("logo-path"), &mut typed).low().help(view.t("logo-path-help")).show(ui);
    ui.horizontal(|ui| {
        if Button::primary(view.t("logo-take")).show(ui) || entered(&field) {
            view.act(Action::TakeLogo(typed.clone()));
        }
        if Button::quiet(view.t("word-cancel")).show(ui) {
            view.act(Action::CancelLogo);
        }
    });
    view.drafts.logo_path = Some(typed);
}
