//! The table: its head, and the rows in sight.

use super::{
    columns::{self, SPECS},
    row::{self, Done, Standing},
    select, table_id, table_of,
};
use crate::{
    app::{
        Action,
        links::{Catalogue, catalogue::Place},
    },
    ui::{
        View,
        theme::size,
        widgets::table::{
            columns::{Spans, lay_out},
            head,
            rows::Rows,
        },
    },
};
use egui::{EventFilter, Key, Role, Sense, StrokeKind, Ui, WidgetInfo};

/// Draws the table.
pub fn table_ui(ui: &mut Ui, view: &mut View<'_>, all: &Catalogue) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let kept = view.state.settings.links.widths;
    let drawing = &mut view.drafts.links.table.drawing;
    // What was drawn shows until it is kept, so that no column jumps back in between.
    drawing.take_if(|drawn| *drawn == kept);
    let widths = drawing.unwrap_or(kept);
    let spans = lay_out(&SPECS, &widths, ui.available_rect_before_wrap().x_range());
    let captions = columns::captions(view, all.sort());
    let sorted = (columns::number(all.sort().column), all.sort().is_descending);
    let head = head::Head { specs: &SPECS, spans: &spans, widths: &widths, captions, sorted };
    match head.show(ui, table_id()) {
        head::Done::Nothing => {}
        head::Done::Sort(column) => view.act(Action::SortLinks(columns::clicked(all.sort(), column))),
        head::Done::Drawing(widths) => table_of(view).drawing = Some(widths),
        head::Done::Drawn(widths) => {
            table_of(view).drawing = Some(widths);
            view.act(Action::SetLinkColumnWidths(widths));
        }
    }
    rows_ui(ui, view, all, &spans);
}

fn rows_ui(ui: &mut Ui, view: &mut View<'_>, all: &Catalogue, spans: &Spans<{ columns::COUNT }>) {
    let place = ui.available_rect_before_wrap();
    let stop = ui.interact(place, table_id(), Sense::focusable_noninteractive());
    let name = view.t("links-title");
    stop.widget_info(|| WidgetInfo::labeled(Role::ListGrid, true, &name));
    if stop.gained_focus() && ui.input(|input| input.key_pressed(Key::Tab)) {
        table_of(view).is_walked = true;
    }
    let is_marked = stop.has_focus() && table_of(view).is_walked;
    if stop.has_focus() {
        let keeps = EventFilter { vertical_arrows: true, horizontal_arrows: true, escape: true, tab: false };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(stop.id, keeps));
    }
    let offset = table_of(view).offset(all);
    let count = table_of(view).listing.rows.len();
    ui.ctx().accesskit_node_builder(stop.id, |node| node.set_row_count(count));
    let selected = view.state.links.selected.as_ref().and_then(|id| all.place(id));
    let cursor = table_of(view).cursor.as_ref().and_then(|id| all.place(id));
    // Taken out for the time of drawing, in which rows may change what else is in the draft.
    let rows = std::mem::take(&mut table_of(view).listing.rows);
    table_of(view).seen.clear();
    let mut done = None;
    let drawn = Rows { id: stop.id, count, height: size::ROW, offset };
    let sight = drawn.show(ui, |ui, number, place| {
        let Some(entry) = all.at(rows[number]) else { return };
        let table = table_of(view);
        table.seen.push(rows[number]);
        let standing = Standing {
            is_selected: selected == Some(rows[number]),
            has_cursor: is_marked && cursor == Some(rows[number]),
            is_ticked: table.ticked.contains(&entry.link.id),
            is_any_ticked: !table.ticked.is_empty(),
        };
        let id = stop.id.with(rows[number]);
        if cursor == Some(rows[number]) {
            // The table has the keyboard; screen readers say the row that it is at.
            ui.ctx().accesskit_node_builder(stop.id, |node| node.set_active_descendant(id.accesskit_id()));
        }
        let drawn = row::row_ui(ui, view, &entry.link, (id, place), spans, standing);
        ui.ctx().accesskit_node_builder(id, |node| node.set_row_index(number));
        match drawn {
            Done::Nothing => {}
            other => done = Some((number, other)),
        }
    });
    if is_marked && !sight.rows.clone().any(|number| cursor == Some(rows[number])) {
        ui.painter().rect_stroke(place.shrink(1.0), 0.0, view.palette.ring(), StrokeKind::Inside);
    }
    table_of(view).sight = sight;
    if let Some((number, done)) = done {
        stop.request_focus();
        table_of(view).is_walked = false;
        act(view, all, &rows, (number, done));
    }
    table_of(view).listing.rows = rows;
}

fn act(view: &mut View<'_>, all: &Catalogue, rows: &[Place], (number, done): (usize, Done)) {
    let Some(id) = rows.get(number).and_then(|&place| all.at(place)).map(|entry| entry.link.id.clone())
    else {
        return;
    };
    let is_open = view.state.links.selected.as_ref() == Some(&id);
    let table = table_of(view);
    match done {
        Done::Nothing => {}
        Done::Clicked => {
            table.cursor = Some(id.clone());
            select(view, (!is_open).then_some(id));
        }
        Done::Ticked => {
            if !table.ticked.remove(&id) {
                table.ticked.insert(id.clone());
            }
            table.cursor = Some(id);
        }
        Done::TickedThrough => {
            let from = table.cursor.as_ref().and_then(|id| all.place(id));
            let from = from.and_then(|from| rows.iter().position(|&other| other == from)).unwrap_or(number);
            let through = &rows[from.min(number)..=from.max(number)];
            table.ticked.extend(through.iter().filter_map(|&place| Some(all.at(place)?.link.id.clone())));
        }
    }
}
