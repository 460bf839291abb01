//! One file a screen.

pub mod about;
pub mod backup;
pub mod callback_settings;
pub mod day;
pub mod day_settings;
pub mod devices;
pub mod filing;
pub mod guide;
pub mod language;
pub mod link_detail;
pub mod link_form;
pub mod links;
pub mod logo;
pub mod look_settings;
pub mod motion;
pub mod one_off;
pub mod pin_settings;
pub mod print;
pub mod printed_notes;
pub mod rail;
pub mod receipt;
pub mod remove;
pub mod sell;
pub mod settings;
pub mod shop_form;
pub mod tidy;
pub mod transactions;
pub mod welcome;

use super::{
    View, icon,
    theme::{size, space},
    widgets::{practice, reading},
};
use crate::app::{Screen, account::Session};
use egui::{CentralPanel, Frame, Ui, UiBuilder};

/// Draws the connected console: the rail, the screen, and the practice frame where it is practice.
pub fn console_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session) {
    rail::rail_ui(ui, view);
    let ground = Frame::new().fill(view.palette.ground);
    CentralPanel::no_frame().frame(ground).show(ui, |ui| {
        let outside = ui.max_rect();
        let inside = if session.is_practice { outside.shrink(size::STRIPES) } else { outside };
        let screen = |ui: &mut Ui, view: &mut View<'_>| match view.state.screen {
            Screen::Sell => sell::sell_ui(ui, view),
            Screen::OneOff => one_off::one_off_ui(ui, view),
            Screen::Links if view.state.tidy.is_shown => tidy::tidy_ui(ui, view),
            Screen::Links => links::links_ui(ui, view),
            Screen::Transactions => transactions::transactions_ui(ui, view),
            Screen::Day => day::day_ui(ui, view),
            Screen::Settings => settings::settings_ui(ui, view),
        };
        let ((), screen) = reading::hold(ui, |ui| {
            ui.scope_builder(UiBuilder::new().max_rect(inside), |ui| screen(ui, view));
        });
        if session.is_practice {
            let words = view.t("practice-frame");
            practice::stripes(ui, outside, &view.palette, icon::PRACTICE, &words);
        }
        // That it is practice is drawn over the screen, and read before it.
        screen.put(ui);
    });
    print::print_ui(ui, view);
    receipt::receipt_ui(ui, view);
    filing::filing_ui(ui, view);
}

/// A page of fields and text: scrolls when it must, never wider than is good to read.
fn page_ui<R>(ui: &mut Ui, width: f32, draw: impl FnOnce(&mut Ui) -> R) -> R {
    let side = ((ui.available_width() - width) / 2.0).max(space::XXL);
    let width = ui.available_width() - 2.0 * side;
    page_at_ui(ui, side, width, draw)
}

/// The same beside a list, from which it begins.
fn page_beside_ui<R>(ui: &mut Ui, width: f32, draw: impl FnOnce(&mut Ui) -> R) -> R {
    let width = width.min(ui.available_width() - 2.0 * space::XXL);
    page_at_ui(ui, space::XXL, width, draw)
}

fn page_at_ui<R>(ui: &mut Ui, left: f32, width: f32, draw: impl FnOnce(&mut Ui) -> R) -> R {
    egui::ScrollArea::vertical()
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.add_space(space::XXL);
            ui.horizontal_top(|ui| {
                ui.add_space(left);
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing.y = space::S;
                    let inner = draw(ui);
                    ui.add_space(space::PAGE);
                    inner
                })
                .inner
            })
            .inner
        })
        .inner
}
