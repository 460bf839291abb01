//! What can be chosen: the layout, the sheet, one file or many, the kind of file.

use super::pictogram;
use crate::{
    app::{
        Action,
        exporting::{Export, FileKind, Gather, Wish},
    },
    domain::card::{Grid, Layout},
    ui::{
        View,
        theme::{Piece, Text, radius, size, space},
        widgets::{pill::filter, stance::Stance, text},
    },
};
use egui::{Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// A layout's tile is so high.
const TILE: f32 = 64.0;

/// Sizes of a picture to choose from, in pixels.
const WIDTHS: [u32; 5] = [256, 512, 1024, 2048, 4096];

/// Draws the choices; another choice is a new wish.
pub fn choices_ui(ui: &mut Ui, view: &mut View<'_>, export: &Export) {
    let mut wish = export.wish;
    if export.is_of_links() {
        layouts_ui(ui, view, &mut wish);
        if let Layout::Stickers(grid) = wish.layout {
            grid_ui(ui, view, &mut wish, grid);
        }
    }
    if export.subjects.len() > 1 {
        ui.horizontal_wrapped(|ui| {
            for (gather, key) in
                [(Gather::OneDocument, "print-one-document"), (Gather::OneFileEach, "print-one-each")]
            {
                if filter(ui, &view.t(key), wish.gather == gather) {
                    wish.gather = gather;
                }
            }
        });
    }
    if export.subjects.len() == 1 || wish.gather == Gather::OneFileEach {
        kinds_ui(ui, view, &mut wish);
    }
    if wish != export.wish {
        view.act(Action::WishPrint(wish));
    }
}

/// A layout's name.
pub fn layout_words(view: &View<'_>, layout: Layout) -> String {
    view.t(match layout {
        Layout::Bare => "layout-bare",
        Layout::CounterCard => "layout-counter-card",
        Layout::Poster => "layout-poster",
        Layout::Stickers(_) => "layout-stickers",
    })
}

fn layouts_ui(ui: &mut Ui, view: &View<'_>, wish: &mut Wish) {
    let width = (ui.available_width() - space::S) / 2.0;
    let layouts = [Layout::Bare, Layout::CounterCard, Layout::Poster, Layout::Stickers(wish.grid)];
    for pair in layouts.chunks(2) {
        ui.horizontal(|ui| {
            for layout in pair {
                if tile(ui, view, *layout, wish.layout == *layout, width) {
                    wish.layout = *layout;
                }
            }
        });
    }
}

fn tile(ui: &mut Ui, view: &View<'_>, layout: Layout, is_chosen: bool, width: f32) -> bool {
    let words = layout_words(view, layout);
    let (rect, response) = ui.allocate_exact_size(vec2(width, TILE), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, &words));
    let skin = Stance::of(ui, &response).paint(ui, rect, radius::TILE, Piece::Card(is_chosen));
    let drawn = Rect::from_min_size(rect.min + vec2(space::S, 0.0), vec2(44.0, TILE));
    pictogram::paint(ui.painter(), drawn, layout, skin.ink);
    let room = rect.right() - drawn.right() - space::M;
    let galley = ui.painter().layout(words, Text::Small.strong(), skin.ink, room);
    let at = pos2(drawn.right() + space::XS, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, skin.ink);
    response.clicked()
}

fn grid_ui(ui: &mut Ui, view: &View<'_>, wish: &mut Wish, grid: Grid) {
    let mut row = |ui: &mut Ui, key: &str, counted: &str, most: u8, chosen: u8, make: &dyn Fn(u8) -> Grid| {
        text::small(ui, view.t(key));
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::XS;
            for number in 1..=most {
                let name = view.t_with(counted, &[("count", &number)]);
                if number_choice(ui, number, &name, number == chosen) {
                    *wish = wish.with_grid(make(number));
                }
            }
        });
    };
    let (columns, rows) = (grid.columns(), grid.rows());
    row(ui, "print-columns", "columns-count", Grid::MOST_COLUMNS, columns, &|n| Grid::new(n, rows));
    row(ui, "print-rows", "rows-count", Grid::MOST_ROWS, rows, &|n| Grid::new(columns, n));
}

fn number_choice(ui: &mut Ui, number: u8, name: &str, is_chosen: bool) -> bool {
    let (rect, response) = ui.allocate_exact_size(vec2(size::SMALL, size::SMALL), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, name));
    let stance = Stance::of(ui, &response);
    let ink = stance.paint(ui, rect, radius::BUTTON, Piece::Filter(is_chosen)).ink;
    let align = egui::Align2::CENTER_CENTER;
    ui.painter().text(rect.center(), align, number.to_string(), Text::Small.strong(), ink);
    response.clicked()
}

fn kinds_ui(ui: &mut Ui, view: &View<'_>, wish: &mut Wish) {
    text::small(ui, view.t("print-kind"));
    ui.horizontal_wrapped(|ui| {
        for (kind, key) in
            [(FileKind::Pdf, "file-pdf"), (FileKind::Png, "file-png"), (FileKind::Svg, "file-svg")]
        {
            if filter(ui, &view.t(key), wish.kind == kind) {
                wish.kind = kind;
            }
        }
    });
    if wish.kind == FileKind::Png {
        text::small(ui, view.t("print-width"));
        ui.horizontal_wrapped(|ui| {
            for width in WIDTHS {
                if filter(ui, &width.to_string(), wish.width_px == width) {
                    wish.width_px = width;
                }
            }
        });
    }
}
