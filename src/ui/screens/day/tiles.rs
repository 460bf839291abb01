//! The tiles: what was taken leads, then where it came from, then what is not settled. A row for each currency.

use super::{
    names,
    sums::{Figures, Sum, currencies},
};
use crate::{
    domain::{
        money::Currency,
        takings::{Kind, Mode, Report},
    },
    ui::{
        View, icon,
        theme::{Piece, Text, radius, space},
        widgets::{glyph, stance::Stance, text},
    },
};
use egui::{Color32, FontId, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

/// How high a tile is, in points.
const HEIGHT: f32 = 132.0;
/// The least width of a tile, in points.
const LEAST: f32 = 148.0;
/// How many tiles' places a usual row has.
const USUAL: usize = 6;
/// How many tiles' place the one that leads takes, at most.
const LEADING: usize = 2;
/// How much wider it is than the others.
const LEADING_SHARE: f32 = 1.6;

/// What stands in a tile.
struct Tile {
    caption: String,
    figure: String,
    below: String,
    is_unsettled: bool,
}

/// Draws the tiles of a report, and what is to be known beside them.
pub fn tiles_ui(ui: &mut Ui, view: &mut View<'_>, report: &Report) {
    let Some(shop) = names::currency(view) else { return };
    let modes = names::counted(view);
    for currency in currencies(shop, &report.totals, &report.unsettled, modes) {
        let figures = Figures::of(&report.totals, &report.unsettled, currency, modes);
        row_ui(ui, view, &figures, currency == shop);
    }
    if modes.len() < Mode::ALL.len() {
        tests_ui(ui, view, report, shop);
    }
    let is_unverified = report.totals.iter().any(|total| total.mode == Mode::Unverified);
    if is_unverified && !view.state.is_practice() {
        text::quiet(ui, view.t("day-unverified"));
    }
}

/// One currency's tiles: all in a row where there is room, else in several that are filled.
fn row_ui(ui: &mut Ui, view: &mut View<'_>, figures: &Figures, is_shops: bool) {
    let currency = figures.currency;
    let tiles = tiles(view, figures, is_shops);
    let all = ui.available_width();
    // Other currencies recede: they are as wide as they need.
    let most = if is_shops { all } else { side(all, USUAL) * counted_as(tiles.len() + LEADING) };
    let width = all.min(most);
    let columns = (2..=tiles.len() + LEADING).rev().find(|count| side(width, *count) >= LEAST).unwrap_or(1);
    let beside = columns.saturating_sub(LEADING).min(tiles.len());
    let (first, rest) = tiles.split_at(beside);
    let rows = rest.len().div_ceil(columns).max(1);
    let in_row = rest.len().div_ceil(rows).max(1);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::M, space::M);
        let unit = side(width, beside + LEADING);
        // Alone with few others, the one that leads takes no more than its share of a full row.
        let lead = if first.is_empty() { width } else { unit * LEADING_SHARE };
        ui.horizontal(|ui| {
            lead_ui(ui, view, figures, lead);
            let each = side(width - lead - space::M, beside.max(1));
            for tile in first {
                tile_ui(ui, view, tile, currency, each);
            }
        });
        for row in rest.chunks(in_row) {
            ui.horizontal(|ui| {
                for tile in row {
                    tile_ui(ui, view, tile, currency, side(width, row.len()));
                }
            });
        }
    });
}

fn counted_as(count: usize) -> f32 {
    f32::from(u8::try_from(count).unwrap_or(u8::MAX))
}

/// How wide each of several tiles is in a row.
fn side(width: f32, count: usize) -> f32 {
    let count = counted_as(count);
    (width - (count - 1.0) * space::M) / count
}

/// The tiles besides the one that leads: those that have something, and in the shop's currency the counter always.
fn tiles(view: &View<'_>, figures: &Figures, is_shops: bool) -> Vec<Tile> {
    let currency = figures.currency;
    let mut tiles: Vec<_> = Kind::ALL
        .into_iter()
        .map(|kind| (kind, figures.kind(kind)))
        .filter(|(kind, sum)| sum.count > 0 || (is_shops && *kind == Kind::Counter))
        .map(|(kind, sum)| {
            let below = match kind {
                Kind::Counter | Kind::OneOff => "day-payments",
                Kind::Printed => "day-seen-count",
                Kind::Refund => "day-noted-count",
            };
            Tile {
                caption: view.t(names::kind_key(kind)),
                figure: names::figure(view, sum.money(currency)),
                below: counted(view, below, sum),
                is_unsettled: false,
            }
        })
        .collect();
    if figures.unsettled.count > 0 {
        tiles.push(Tile {
            caption: view.t("day-not-settled"),
            figure: names::figure(view, figures.unsettled.money(currency)),
            below: counted(view, "day-look-before", figures.unsettled),
            is_unsettled: true,
        });
    }
    tiles
}

/// A count in words: large ones are written in groups.
fn counted(view: &View<'_>, key: &str, sum: Sum) -> String {
    let shown = view.words.count(sum.count);
    view.t_with(key, &[("count", &sum.count), ("shown", &shown)])
}

fn lead_ui(ui: &mut Ui, view: &View<'_>, figures: &Figures, width: f32) {
    let code = figures.currency.code();
    let (caption, figure) = (view.t("day-taken"), names::figure(view, figures.taken.money(figures.currency)));
    let mut below = counted(view, "day-gross", figures.taken);
    let (place, response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::hover());
    let name = format!("{caption}: {figure} {code}, {below}");
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
    let palette = view.palette;
    ground(ui, place, palette.surface, Stroke::new(1.0, palette.hairline));
    let inside = place.shrink2(vec2(space::XL, 0.0));
    line(ui, inside, place.top() + 28.0, &caption, Text::Body.regular(), palette.ink_2);
    let quiet = ui.painter().layout_no_wrap(code.to_owned(), Text::Large.regular(), palette.ink_2);
    let room = inside.width() - quiet.size().x - space::M;
    let steps = [Text::State, Text::Key, Text::Large];
    let size = fitting(ui, &figure, steps, room);
    let galley = ui.painter().layout_no_wrap(figure, size.strong(), palette.ink);
    // One baseline, whatever size the figures have.
    let middle = place.top() + 64.0;
    let at = pos2(inside.left(), middle - galley.size().y / 2.0);
    let baseline = at.y + text::baseline(&galley) - text::baseline(&quiet);
    let code_at = pos2(at.x + galley.size().x + space::M, baseline);
    ui.painter().galley(at, galley, palette.ink);
    ui.painter().galley(code_at, quiet, palette.ink_2);
    let font = Text::Small.regular();
    if ui.painter().layout_no_wrap(below.clone(), font, palette.ink_2).size().x > inside.width() {
        below = below.replacen(" · ", "\n", 1);
    }
    below_ui(ui, inside, place.top() + 92.0, below, palette.ink_2);
}

fn tile_ui(ui: &mut Ui, view: &mut View<'_>, tile: &Tile, currency: Currency, width: f32) {
    let sense = if tile.is_unsettled { Sense::click() } else { Sense::hover() };
    let (place, response) = ui.allocate_exact_size(vec2(width, HEIGHT), sense);
    let role = if tile.is_unsettled { Role::Button } else { Role::Label };
    let name = format!("{}: {} {currency}, {}", tile.caption, tile.figure, tile.below);
    response.widget_info(|| WidgetInfo::labeled(role, true, &name));
    let palette = view.palette;
    let (caption, quiet) = if tile.is_unsettled {
        let skin = Stance::of(ui, &response).paint(ui, place, radius::TILE, Piece::Unsettled);
        (skin.ink, skin.quiet)
    } else {
        ground(ui, place, palette.surface, Stroke::new(1.0, palette.hairline));
        (palette.ink_2, palette.ink_2)
    };
    let inside = place.shrink2(vec2(space::XL.min(width / 10.0), 0.0));
    let font = if tile.is_unsettled { Text::Body.strong() } else { Text::Body.regular() };
    line(ui, inside, place.top() + 28.0, &tile.caption, font, caption);
    let steps = [Text::Title, Text::Large, Text::Body];
    let size = fitting(ui, &tile.figure, steps, inside.width());
    line(ui, inside, place.top() + 62.0, &tile.figure, size.strong(), palette.ink);
    below_ui(ui, inside, place.top() + 84.0, tile.below.clone(), quiet);
    if response.clicked() {
        view.drafts.day.goes_to_unsettled = true;
        ui.ctx().request_repaint();
    }
}

/// Test payments, apart from all that counts.
fn tests_ui(ui: &mut Ui, view: &View<'_>, report: &Report, shop: Currency) {
    let sums: Vec<_> = currencies(shop, &report.totals, &[], &[Mode::Test])
        .into_iter()
        .map(|currency| Figures::of(&report.totals, &[], currency, &[Mode::Test]))
        .filter(|figures| figures.taken.count > 0 || figures.kind(Kind::Refund).count > 0)
        .map(|figures| {
            let sum = names::money(view, figures.taken.money(figures.currency));
            format!("{sum} · {}", counted(view, "day-payments", figures.taken))
        })
        .collect();
    if sums.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        glyph::icon(ui, icon::INFO, Text::Body.points(), view.palette.ink_2);
        text::label(ui, view.t("day-tests"), Text::Body.strong(), view.palette.ink_2);
        text::label(ui, sums.join("   "), Text::Body.tabular(), view.palette.ink_2);
    });
}

fn ground(ui: &Ui, place: Rect, fill: Color32, edge: Stroke) {
    ui.painter().rect(place, radius::TILE, fill, edge, StrokeKind::Inside);
}

/// The largest of some sizes in which a text fits; the smallest when none does.
fn fitting(ui: &Ui, text: &str, steps: [Text; 3], room: f32) -> Text {
    let fits = |step: &&Text| {
        let galley = ui.painter().layout_no_wrap(text.to_owned(), step.strong(), Color32::PLACEHOLDER);
        galley.size().x <= room
    };
    *steps.iter().find(fits).unwrap_or(&steps[2])
}

/// A line of text around a height, cut at the place's right edge.
fn line(ui: &Ui, place: Rect, middle: f32, words: &str, font: FontId, colour: Color32) {
    let mut job = egui::text::LayoutJob::simple_singleline(words.to_owned(), font, colour);
    job.wrap = egui::text::TextWrapping::truncate_at_width(place.width());
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(pos2(place.left(), middle - galley.size().y / 2.0), galley, colour);
}

/// Small words below the figure, on two lines where one is too short.
fn below_ui(ui: &Ui, place: Rect, top: f32, words: String, colour: Color32) {
    let mut job = egui::text::LayoutJob::simple(words, Text::Small.regular(), colour, place.width());
    job.wrap.max_rows = 2;
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(pos2(place.left(), top), galley, colour);
}
