//! Welcome: connect, or practise first.

use super::{backup, page_ui, remove, shop_form};
use crate::{
    app::{
        Action,
        account::{Welcome, WelcomeStep},
        backup::BackupAction,
    },
    ui::{
        View, icon,
        theme::{Palette, Text, Tone, radius, sign, space},
        widgets::{
            button::Button,
            field::{Field, entered},
            glyph,
            notice::banner_ui,
            text,
        },
    },
};
use egui::{CentralPanel, Frame, Id, Margin, Stroke, Ui, UiBuilder, vec2};
use secrecy::SecretString;

const CARD_WIDTH: f32 = 440.0;
const CARD_INSIDE: f32 = CARD_WIDTH - 2.0 * space::XXL;

/// The keyring is being asked.
pub fn starting_ui(ui: &mut Ui, view: &View<'_>) {
    let ground = Frame::new().fill(view.palette.ground);
    CentralPanel::no_frame().frame(ground).show(ui, |ui| {
        ui.vertical_centered(|ui| {
            ui.add_space(ui.available_height() * 0.4);
            text::label(ui, view.t("app-name"), Text::State.strong(), view.palette.ink);
            text::quiet(ui, view.t("app-starting"));
        });
    });
}

/// The way in.
pub fn welcome_ui(ui: &mut Ui, view: &mut View<'_>, welcome: &Welcome) {
    let ground = Frame::new().fill(view.palette.ground);
    CentralPanel::no_frame().frame(ground).show(ui, |ui| {
        page_ui(ui, 2.0 * CARD_WIDTH + space::XL, |ui| {
            let is_low = ui.ctx().content_rect().height() < 720.0;
            ui.add_space(if is_low { 0.0 } else { space::PAGE });
            ui.vertical_centered(|ui| {
                text::label(ui, view.t("app-name"), Text::State.strong(), view.palette.ink);
                text::label(ui, view.t("app-claim"), Text::Large.regular(), view.palette.ink_2);
            });
            ui.add_space(space::XL);
            match welcome.step {
                WelcomeStep::Choose | WelcomeStep::Checking => choose_ui(ui, view, welcome),
                WelcomeStep::Keeping => busy_ui(ui, view, "welcome-keeping"),
                WelcomeStep::Opening => busy_ui(ui, view, "welcome-opening"),
                WelcomeStep::NotKept => not_kept_ui(ui, view, welcome),
                WelcomeStep::Shop => shop_ui(ui, view),
            }
        });
    });
}

fn card_ui<R>(
    ui: &mut Ui,
    palette: Palette,
    (name, height): (&str, f32),
    draw: impl FnOnce(&mut Ui) -> R,
) -> R {
    Frame::new()
        .fill(palette.surface)
        .stroke(Stroke::new(1.0, palette.hairline))
        .corner_radius(radius::CARD)
        .inner_margin(Margin::same(32))
        .show(ui, |ui| {
            // The keyboard stays in its field when a larger text puts one card below the other.
            let card = UiBuilder::new().scope_id(Id::unique(("welcome_card", name)));
            ui.set_width(CARD_INSIDE.min(ui.available_width()));
            ui.set_min_height(height);
            ui.scope_builder(card, |ui| ui.vertical(draw).inner).inner
        })
        .inner
}

/// Puts one card in the middle.
fn centred_card_ui(ui: &mut Ui, view: &mut View<'_>, draw: impl FnOnce(&mut Ui, &mut View<'_>)) {
    let side = ((ui.available_width() - CARD_WIDTH) / 2.0).max(0.0);
    ui.horizontal_top(|ui| {
        ui.add_space(side);
        card_ui(ui, view.palette, ("only", 0.0), |ui| draw(ui, view));
    });
}

fn choose_ui(ui: &mut Ui, view: &mut View<'_>, welcome: &Welcome) {
    if view.state.backup.restore.is_some() {
        return centred_card_ui(ui, view, backup::restore_ui);
    }
    remove::gone_ui(ui, view);
    if ui.available_width() < 2.0 * CARD_WIDTH {
        connect_ui(ui, view, welcome);
        ui.add_space(space::L);
        practise_ui(ui, view);
    } else {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::XL;
            connect_ui(ui, view, welcome);
            practise_ui(ui, view);
        });
    }
    ui.add_space(space::XL);
    ui.vertical_centered(|ui| {
        let restore = Button::ghost(view.t("backup-restore")).icon(icon::RESTORE);
        if welcome.step == WelcomeStep::Choose && restore.show(ui) {
            view.act(Action::Backup(BackupAction::Choose));
        }
        text::small(ui, view.t("welcome-open-account"));
    });
}

/// Both cards are as high as the fuller one.
const HEIGHT: f32 = 340.0;

fn connect_ui(ui: &mut Ui, view: &mut View<'_>, welcome: &Welcome) {
    let is_checking = welcome.step == WelcomeStep::Checking;
    let mut token = std::mem::take(&mut view.drafts.token);
    let mut is_sent = false;
    let mut is_retried = false;
    card_ui(ui, view.palette, ("connect", HEIGHT), |ui| {
        glyph::icon(ui, icon::KEY, sign::CARD, view.palette.accent);
        text::heading(ui, view.t("welcome-connect-title"));
        text::quiet(ui, view.t("welcome-connect-words"));
        ui.add_space(space::XS);
        if let Some(why) = &welcome.withheld {
            let unlock = welcome.may_unlock.then(|| view.t("welcome-unlock"));
            is_retried = banner_ui(ui, view, why, Tone::Waiting, unlock);
            ui.add_space(space::XS);
        }
        let error = welcome.trouble.as_ref().map(|trouble| view.message(trouble));
        let field = Field::new(view.t("welcome-token"), &mut token)
            .hint("rx_…")
            .password()
            .label_hidden()
            .error(error);
        let response = field.show(ui);
        ui.add_space(space::XS);
        ui.horizontal(|ui| {
            let busy = is_checking.then(|| view.t("welcome-checking"));
            let button =
                Button::primary(view.t(if is_checking { "welcome-checking" } else { "welcome-connect" }));
            is_sent = button.disabled_because(busy).show(ui) || entered(&response);
        });
        text::small(ui, view.t("welcome-where"));
    });
    if is_sent && !is_checking {
        view.act(Action::Connect(SecretString::from(std::mem::take(&mut token))));
    }
    if is_retried {
        view.act(Action::TryKeyring);
    }
    view.drafts.token = token;
}

fn practise_ui(ui: &mut Ui, view: &mut View<'_>) {
    let mut is_started = false;
    card_ui(ui, view.palette, ("practise", HEIGHT), |ui| {
        glyph::icon(ui, icon::PRACTICE, sign::CARD, view.palette.practice);
        text::heading(ui, view.t("welcome-practise-title"));
        text::quiet(ui, view.t("welcome-practise-words"));
        ui.add_space(space::L);
        is_started =
            Button::quiet(view.t("welcome-practise")).height(crate::ui::theme::size::PRIMARY).show(ui);
    });
    if is_started {
        view.act(Action::Practise);
    }
}

fn busy_ui(ui: &mut Ui, view: &mut View<'_>, key: &str) {
    ui.vertical_centered(|ui| {
        ui.add_space(space::PAGE);
        text::said(ui, view.t(key), Text::Large.regular(), view.palette.ink_2);
    });
}

fn not_kept_ui(ui: &mut Ui, view: &mut View<'_>, welcome: &Welcome) {
    centred_card_ui(ui, view, |ui, view| {
        text::heading(ui, view.t("welcome-not-kept-title"));
        if let Some(trouble) = &welcome.trouble {
            banner_ui(ui, view, trouble, Tone::Waiting, None);
        }
        text::quiet(ui, view.t("welcome-not-kept-words"));
        ui.add_space(space::S);
        if Button::primary(view.t("welcome-keep-again")).show(ui) {
            view.act(Action::KeepToken);
        }
        if Button::quiet(view.t("welcome-session-only")).show(ui) {
            view.act(Action::SessionOnly);
        }
        if Button::ghost(view.t("word-back")).icon(icon::BACK).show(ui) {
            view.act(Action::BackToWelcome);
        }
    });
}

fn shop_ui(ui: &mut Ui, view: &mut View<'_>) {
    centred_card_ui(ui, view, |ui, view| {
        text::heading(ui, view.t("shop-title"));
        text::quiet(ui, view.t("shop-words"));
        if let Some(trouble) = &view.state.settings_trouble {
            banner_ui(ui, view, trouble, Tone::Waiting, None);
        }
        ui.add_space(space::S);
        shop_form::shop_form_ui(ui, view, &shop_form::Purpose::First);
        ui.allocate_space(vec2(0.0, space::XS));
    });
}
