//! Links: the account's payment links in a table, with one of them beside it.

use super::{link_detail, link_form, printed_notes};
use crate::{
    app::{
        Action,
        links::{Catalogue, catalogue::Entry},
    },
    domain::link::{LinkState, PaymentLink},
    ui::{
        View, icon,
        theme::{Text, Tone, size, space},
        when,
        widgets::{
            button::Button,
            field::Field,
            notice::banner_ui,
            pill::{filter, pill_on},
            text,
        },
    },
};
use egui::{
    Align, CentralPanel, Color32, FontId, Frame, Label, Layout, Margin, Panel, Rect, RichText, Role, Sense,
    Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

/// Days before its end from which a link is said to end soon.
const ENDS_SOON_DAYS: i64 = 3;

/// Draws the links.
pub fn links_ui(ui: &mut Ui, view: &mut View<'_>) {
    let links = &view.state.links;
    let has_detail =
        links.form.is_some() || links.selected.as_ref().is_some_and(|id| links.get(id).is_some());
    let head = Frame::new().inner_margin(Margin { left: 32, right: 24, top: 20, bottom: 12 });
    Panel::top("links_head")
        .resizable(false)
        .show_separator_line(false)
        .frame(head)
        .show(ui, |ui| head_ui(ui, view));
    progress_ui(ui, view);
    printed_notes::printed_notes_ui(ui, view);
    if has_detail {
        let side = Frame::new().fill(view.palette.surface).inner_margin(Margin::same(24));
        let width = size::DETAIL.min(ui.available_width() * 0.5);
        let panel = Panel::right("link_detail").exact_size(width).resizable(false).show_separator_line(false);
        panel.frame(side).show(ui, |ui| {
            let left = ui.max_rect().left() - 24.0;
            ui.painter().vline(
                left,
                ui.max_rect().expand(24.0).y_range(),
                Stroke::new(1.0, view.palette.hairline),
            );
            let height = ui.available_height();
            if view.state.links.form.is_some() {
                link_form::link_form_ui(ui, view);
                return;
            }
            egui::ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                link_detail::link_detail_ui(ui, view, height);
            });
        });
    }
    view.drafts.links.was_open = view.state.links.form.is_some();
    CentralPanel::no_frame().show(ui, |ui| body_ui(ui, view));
}

fn head_ui(ui: &mut Ui, view: &mut View<'_>) {
    ui.horizontal(|ui| {
        ui.set_height(size::PRIMARY);
        text::title(ui, view.t("links-title"));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = space::M;
            if Button::primary(view.t("links-new")).icon(icon::PLUS).show(ui) {
                view.act(Action::OpenLinkForm);
            }
            let reading = view.state.links.reading.is_some().then(|| view.t("links-reading"));
            let refresh = Button::quiet(view.t("links-refresh")).icon_only(icon::REFRESH).width(52.0);
            if refresh.disabled_because(reading).show(ui) {
                view.act(Action::RefreshLinks);
            }
            let mut search = std::mem::take(&mut view.drafts.links.search);
            ui.allocate_ui(vec2(300.0, size::BUTTON), |ui| {
                let field = Field::new(view.t("links-search"), &mut search).label_hidden().low().width(300.0);
                field.hint(view.t("links-search-hint")).icon(icon::SEARCH).show(ui);
            });
            view.drafts.links.search = search;
        });
    });
    filters_ui(ui, view);
}

fn filters_ui(ui: &mut Ui, view: &mut View<'_>) {
    let all = view.state.links.all.value.clone().unwrap_or_default();
    let now = view.state.now;
    let shows_sales = view.drafts.links.shows_counter_sales;
    let is_here = |entry: &&Entry| entry.is_counter_sale == shows_sales;
    let count =
        |state: LinkState| all.iter().filter(is_here).filter(|entry| entry.state(now) == state).count();
    let here = all.iter().filter(is_here).count();
    let sales = if shows_sales { here } else { all.len() - here };
    let words = |key: &str, count: usize| format!("{} {count}", view.t(key));
    let chosen = view.drafts.links.filter;
    let mut pick = chosen;
    let mut turns_over = false;
    ui.horizontal(|ui| {
        if filter(ui, &words("links-all", here), chosen.is_none()) {
            pick = None;
        }
        for state in [LinkState::Active, LinkState::Inactive, LinkState::Expired, LinkState::LimitReached] {
            if filter(ui, &words(state_key(state), count(state)), chosen == Some(state)) {
                pick = Some(state);
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            turns_over = filter(ui, &words("links-counter-sales", sales), shows_sales);
        });
    });
    view.drafts.links.filter = pick;
    view.drafts.links.shows_counter_sales = shows_sales != turns_over;
}

fn state_key(state: LinkState) -> &'static str {
    match state {
        LinkState::Active => "link-active",
        LinkState::Inactive => "link-inactive",
        LinkState::Expired => "link-expired",
        LinkState::LimitReached => "link-limit-reached",
    }
}

/// A thin bar: how much of the list is read.
fn progress_ui(ui: &Ui, view: &View<'_>) {
    if view.state.links.reading.is_none() {
        return;
    }
    let area = ui.available_rect_before_wrap();
    let part = view.state.links.progress().unwrap_or(0.05);
    let bar = Rect::from_min_max(area.min, pos2(area.right(), area.top() + 3.0));
    let done = Rect::from_min_max(bar.min, pos2(bar.left() + bar.width() * part, bar.bottom()));
    let painter =
        ui.ctx().layer_painter(egui::LayerId::new(egui::Order::Middle, egui::Id::unique("links_progress")));
    painter.rect_filled(bar, 0.0, view.palette.hairline);
    painter.rect_filled(done, 0.0, view.palette.accent);
}

fn body_ui(ui: &mut Ui, view: &mut View<'_>) {
    let trouble = view.state.links.all.trouble.clone();
    if let Some(trouble) = trouble {
        Frame::new().inner_margin(Margin::symmetric(32, 12)).show(ui, |ui| {
            if banner_ui(ui, view, &trouble, Tone::Trouble, Some(view.t("try-again"))) {
                view.act(Action::RefreshLinks);
            }
            if let Some(detail) = &trouble.detail {
                text::small(ui, detail);
            }
        });
    }
    let Some(all) = view.state.links.all.value.clone() else {
        let words =
            view.t(if view.state.links.reading.is_some() { "links-reading" } else { "links-none-known" });
        Frame::new().inner_margin(Margin::symmetric(32, 24)).show(ui, |ui| text::quiet(ui, words));
        return;
    };
    let rows = matching(&all, view);
    if rows.is_empty() {
        Frame::new().inner_margin(Margin::symmetric(32, 24)).show(ui, |ui| {
            if all.iter().all(|entry| entry.is_counter_sale) {
                text::heading(ui, view.t("links-empty-title"));
                text::quiet(ui, view.t("links-empty-words"));
            } else {
                text::quiet(ui, view.t("links-no-match"));
            }
        });
        return;
    }
    table_ui(ui, view, &rows);
}

/// The links that the search and the filter leave.
fn matching<'a>(all: &'a Catalogue, view: &View<'_>) -> Vec<&'a PaymentLink> {
    let found = all.search(&view.drafts.links.search);
    let (wanted, now) = (view.drafts.links.filter, view.state.now);
    let shows_sales = view.drafts.links.shows_counter_sales;
    let fits = |entry: &Entry| {
        entry.is_counter_sale == shows_sales && wanted.is_none_or(|wanted| entry.state(now) == wanted)
    };
    let places = all.order().iter().filter(|&&place| found.has(place));
    places.filter_map(|&place| all.at(place)).filter(|entry| fits(entry)).map(|entry| &entry.link).collect()
}

/// Left or right edges of the columns for a table of a width.
struct Columns {
    product: (f32, f32),
    amount: f32,
    state: f32,
    payments: f32,
    expires: Option<f32>,
    created: Option<f32>,
}

impl Columns {
    fn of(area: Rect) -> Self {
        let (left, right) = (area.left() + space::XXL, area.right() - space::XL);
        let has_all = area.width() > 760.0;
        let created = has_all.then_some(right);
        let expires = has_all.then_some(right - 88.0);
        let payments = expires.map_or(right, |expires| expires - 106.0);
        let state = payments - 230.0;
        let amount = state - space::XXL;
        Self { product: (left, amount - 110.0), amount, state, payments, expires, created }
    }
}

fn table_ui(ui: &mut Ui, view: &mut View<'_>, rows: &[&PaymentLink]) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let (head, _) = ui.allocate_exact_size(vec2(ui.available_width(), 36.0), Sense::hover());
    let columns = Columns::of(head);
    let caption = |key: &str, x: f32, align: Align| {
        let at = pos2(x, head.center().y);
        let anchor = if align == Align::Max { egui::Align2::RIGHT_CENTER } else { egui::Align2::LEFT_CENTER };
        ui.painter().text(at, anchor, view.t(key), Text::Small.strong(), view.palette.ink_2);
    };
    caption("column-product", columns.product.0, Align::Min);
    caption("column-amount", columns.amount, Align::Max);
    caption("column-state", columns.state, Align::Min);
    caption("column-payments", columns.payments, Align::Max);
    if let Some(x) = columns.expires {
        caption("column-expires", x, Align::Max);
    }
    if let Some(x) = columns.created {
        caption("column-created", x, Align::Max);
    }
    ui.painter().hline(head.x_range(), head.bottom(), Stroke::new(1.0, view.palette.hairline));
    if view.state.links.unreadable > 0 {
        let words = view.t_with("links-unreadable", &[("count", &view.state.links.unreadable)]);
        Frame::new()
            .inner_margin(Margin::symmetric(32, 8))
            .show(ui, |ui| text::label(ui, words, Text::Small.regular(), view.palette.waiting));
    }
    egui::ScrollArea::vertical().auto_shrink(false).show_rows(ui, size::ROW, rows.len(), |ui, shown| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for link in &rows[shown] {
            row_ui(ui, view, link);
        }
    });
}

fn row_ui(ui: &mut Ui, view: &mut View<'_>, link: &PaymentLink) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), size::ROW), Sense::click());
    let palette = view.palette;
    let is_selected = view.state.links.selected.as_ref() == Some(&link.id);
    let (mark, words, tone) = state_words(view, link);
    let name = format!("{}, {}, {words}", link.product_name, link.amount);
    response.widget_info(|| WidgetInfo::selected(Role::Row, true, is_selected, &name));
    if is_selected {
        ui.painter().rect_filled(rect, 0.0, palette.accent_weak);
    } else if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, 0.0, palette.key);
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, palette.hairline));
    let columns = Columns::of(rect);
    let cell = |ui: &mut Ui, from: f32, to: f32, words: &str, font: FontId, colour: Color32, align: Align| {
        let area = Rect::from_min_max(pos2(from, rect.top()), pos2(to, rect.bottom()));
        let layout = if align == Align::Max {
            Layout::right_to_left(Align::Center)
        } else {
            Layout::left_to_right(Align::Center)
        };
        let mut ui = ui.new_child(UiBuilder::new().max_rect(area).layout(layout));
        ui.add(Label::new(RichText::new(words).font(font).color(colour)).selectable(false).truncate());
    };
    cell(
        ui,
        columns.product.0,
        columns.product.1,
        &link.product_name,
        Text::Body.strong(),
        palette.ink,
        Align::Min,
    );
    cell(
        ui,
        columns.product.1,
        columns.amount,
        &link.amount.decimal(),
        Text::Body.tabular(),
        palette.ink,
        Align::Max,
    );
    let state_area =
        Rect::from_min_max(pos2(columns.state, rect.top()), pos2(columns.payments, rect.bottom()));
    let mut state_ui =
        ui.new_child(UiBuilder::new().max_rect(state_area).layout(Layout::left_to_right(Align::Center)));
    let ground = if is_selected { palette.surface } else { palette.tone(tone).1 };
    pill_on(&mut state_ui, mark, &words, tone, ground);
    let payments = payments_words(link);
    cell(
        ui,
        columns.payments - 90.0,
        columns.payments,
        &payments,
        Text::Body.tabular(),
        palette.ink,
        Align::Max,
    );
    if let Some(x) = columns.expires {
        cell(
            ui,
            x - 100.0,
            x,
            &when::expiry(view, link.expires),
            Text::Body.tabular(),
            palette.ink_2,
            Align::Max,
        );
    }
    if let (Some(x), Some(created)) = (columns.created, link.created) {
        cell(ui, x - 84.0, x, &when::day(view, created), Text::Body.tabular(), palette.ink_2, Align::Max);
    }
    if response.clicked() {
        view.act(Action::SelectLink((!is_selected).then(|| link.id.clone())));
    }
}

/// Payments so far, and how many are allowed.
pub fn payments_words(link: &PaymentLink) -> String {
    match (link.payment_count, link.payment_limit) {
        (Some(count), Some(limit)) => format!("{count} / {limit}"),
        (Some(count), None) => count.to_string(),
        (None, _) => "?".to_owned(),
    }
}

/// A link's state as icon, word and tone.
pub fn state_words(view: &View<'_>, link: &PaymentLink) -> (&'static str, String, Tone) {
    let state = link.state(view.state.now);
    let days_left = link.expires.map(|expires| expires.duration_since(view.state.now).as_hours() / 24);
    match (state, days_left) {
        (LinkState::Active, Some(days)) if days < ENDS_SOON_DAYS => (
            icon::ALARM,
            view.t_with("link-ends-soon", &[("when", &when::expiry(view, link.expires))]),
            Tone::Waiting,
        ),
        (LinkState::Active, _) => (icon::CHECK, view.t(state_key(state)), Tone::Accent),
        (LinkState::Inactive, _) => (icon::PAUSE, view.t(state_key(state)), Tone::Plain),
        (LinkState::Expired, _) => (icon::EXPIRED, view.t(state_key(state)), Tone::Plain),
        (LinkState::LimitReached, _) => (icon::LIMIT, view.t(state_key(state)), Tone::Plain),
    }
}
