//! One payment link: its QR code, its figures, and what can be done with it.

mod actions;
mod delete;
mod more;
mod news;
mod paper;

use super::links::state_words;
use crate::{
    app::Message,
    domain::{
        link::{LinkAddress, LinkState, PaymentLink},
        money::Money,
    },
    ui::{
        View,
        theme::{Text, Tone, radius, space},
        when,
        widgets::{glyph, notice::banner_ui, pill::pill, qr::qr_ui, reading::from_right, text},
    },
};
use egui::{Align, Color32, FontId, Label, Layout, Role, Sense, Ui, WidgetInfo, pos2, text::LayoutJob, vec2};

/// What stands below the QR code without a description; the code is as large as the rest leaves room for.
const BELOW_QR: f32 = 218.0;
/// A description, as far as it stands below the code.
const DESCRIPTION: f32 = 42.0;
/// The first lines of a link that is on paper.
const PAPER: f32 = 64.0;
/// Lines of a name that stand above the code; *More* has all of it.
const NAME_LINES: usize = 3;
/// Lines of a description that stand below the code; *More* has all of it.
const DESCRIPTION_LINES: usize = 2;
/// The least a code's side may have, in points.
const SMALLEST_QR: f32 = 180.0;
/// The most: as large as a phone likes it from across a counter.
const LARGEST_QR: f32 = 420.0;
/// From so many days on, the day of its end says more than their number.
const DAYS_COUNTED: i64 = 99;

/// Draws the selected link into a column of a height.
pub fn link_detail_ui(ui: &mut Ui, view: &mut View<'_>, height: f32) {
    let links = &view.state.links;
    let Some(link) = links.selected.as_ref().and_then(|id| links.get(id)).cloned() else { return };
    ui.spacing_mut().item_spacing.y = space::S;
    ui.horizontal_top(|ui| {
        from_right(ui, Align::Min, |ui| {
            let (mark, words, tone) = state_words(view, &link);
            pill(ui, mark, &words, tone);
            ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
                let colour = view.palette.ink;
                beginning_ui(ui, &link.product_name, Text::Large.strong(), colour, NAME_LINES);
            });
        });
    });
    news::news_ui(ui, view, &link);
    address_ui(ui, view, &link, height);
    amount_ui(ui, view, link.amount);
    figures_ui(ui, view, &link);
    if let Some(description) = &link.description {
        beginning_ui(ui, description, Text::Small.regular(), view.palette.ink_2, DESCRIPTION_LINES);
    }
    ui.add_space(space::XS);
    actions::actions_ui(ui, view, &link);
    paper::paper_ui(ui, view, &link);
    more::more_ui(ui, view, &link);
    delete::question_ui(ui, view);
}

fn address_ui(ui: &mut Ui, view: &mut View<'_>, link: &PaymentLink, height: f32) {
    match &link.address {
        LinkAddress::Allowed(address) => {
            let description = if link.description.is_some() { DESCRIPTION } else { 0.0 };
            let paper = if view.state.printed.get(&link.id).is_some() { PAPER } else { 0.0 };
            let above = ui.min_rect().height();
            let room = ui.available_width().min(height - above - BELOW_QR - description - paper);
            let most = room.clamp(SMALLEST_QR, LARGEST_QR);
            let name = view.t("qr-name");
            ui.vertical_centered(|ui| {
                qr_ui(ui, &mut view.drafts.qr_codes, address, most, &name);
                if view.state.links.is_unheard() {
                    text::label(ui, view.t("link-unheard"), Text::Small.strong(), view.palette.waiting);
                }
            });
        }
        LinkAddress::Refused(refusal) => {
            banner_ui(ui, view, &(*refusal).into(), Tone::Trouble, None);
        }
        LinkAddress::Missing => {
            banner_ui(ui, view, &Message::new("link-no-address"), Tone::Trouble, None);
        }
    }
}

/// What one payment charges, with its currency on the same line.
fn amount_ui(ui: &mut Ui, view: &View<'_>, amount: Money) {
    let (ink, quiet) = (view.palette.ink, view.palette.ink_2);
    let figures = ui.painter().layout_no_wrap(view.words.figures(amount), Text::Title.strong(), ink);
    let code = amount.currency().code().to_owned();
    let code = ui.painter().layout_no_wrap(code, Text::Small.regular(), quiet);
    let left = figures.size().x + space::XS + 2.0;
    ui.vertical_centered(|ui| {
        let size = vec2(left + code.size().x, figures.size().y);
        let (area, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, view.words.money(amount)));
        let baseline = text::baseline(&figures) - text::baseline(&code);
        ui.painter().galley(pos2(area.left() + left, area.top() + baseline), code, quiet);
        ui.painter().galley(area.min, figures, ink);
    });
}

/// How often it was paid, of how many times, and how long it lives.
fn figures_ui(ui: &mut Ui, view: &View<'_>, link: &PaymentLink) {
    let payments = match (link.payment_count, link.payment_limit) {
        (Some(count), Some(limit)) => {
            view.t_with("link-payments-of", &[("count", &count), ("limit", &limit)])
        }
        (Some(count), None) => view.t_with("link-payments", &[("count", &count)]),
        (None, _) => view.t("link-payments-unknown"),
    };
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = Text::Small.points();
        ui.horizontal(|ui| {
            text::small(ui, payments);
            from_right(ui, Align::Center, |ui| {
                text::small(ui, life_words(view, link));
            });
        });
    });
    if let (Some(count), Some(limit)) = (link.payment_count, link.payment_limit) {
        let (bar, _) = ui.allocate_exact_size(vec2(ui.available_width(), 6.0), Sense::hover());
        let part = |n: u64| f32::from(u16::try_from(n).unwrap_or(u16::MAX));
        let mut done = bar;
        done.set_width(bar.width() * (part(count) / part(limit).max(1.0)).min(1.0));
        ui.painter().rect_filled(bar, radius::BAR, view.palette.hairline);
        ui.painter().rect_filled(done, radius::BAR, view.palette.accent);
    }
}

/// The beginning of a text: a name may have 255 letters, a description a thousand.
fn beginning_ui(ui: &mut Ui, words: &str, font: FontId, colour: Color32, lines: usize) {
    let mut job = LayoutJob::simple(words.to_owned(), font, colour, ui.available_width());
    job.wrap.max_rows = lines;
    ui.add(Label::new(job).wrap().selectable(false));
}

/// How long a link still takes payments.
fn life_words(view: &View<'_>, link: &PaymentLink) -> String {
    let Some(expires) = link.expires else { return view.t("link-never-ends") };
    if link.state(view.state.now) == LinkState::Expired {
        return view.t_with("link-ended", &[("day", &when::day(view, expires))]);
    }
    let hours = expires.duration_since(view.state.now).as_hours();
    // The day that has begun counts: a link of 30 days says so on its first day.
    let days = (hours + 23) / 24;
    match (hours, days) {
        (0..1, _) => view.t("link-hour-left"),
        (1..24, _) => view.t_with("link-hours-left", &[("count", &hours)]),
        (_, ..=DAYS_COUNTED) => view.t_with("link-days-left", &[("count", &days)]),
        _ => view.t_with("link-until", &[("day", &when::day(view, expires))]),
    }
}

/// A sentence with an icon before it.
fn remark_ui(ui: &mut Ui, view: &View<'_>, mark: &str, words: String) {
    ui.horizontal(|ui| {
        glyph::icon(ui, mark, Text::Body.points(), view.palette.ink_2);
        text::small(ui, words);
    });
}
