//! The keyboard in the table: it walks, ticks, opens and copies, and letters go to the search.

use super::{draft::Scroll, has_side, select, side, table_id, table_of};
use crate::{
    app::{Action, links::Catalogue},
    domain::link::LinkId,
    ui::{View, commands::Command, theme::size},
};
use egui::{
    Context, Event, Id, InputState, Key, Modifiers, Ui,
    text::{CCursor, CCursorRange},
    text_edit::TextEditState,
};

/// How far a key walks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
}

const STEPS: [(Key, Step); 6] = [
    (Key::ArrowUp, Step::Up),
    (Key::ArrowDown, Step::Down),
    (Key::PageUp, Step::PageUp),
    (Key::PageDown, Step::PageDown),
    (Key::Home, Step::First),
    (Key::End, Step::Last),
];

impl Step {
    /// The row it leads to.
    fn from(self, row: Option<usize>, rows: usize, page: usize) -> usize {
        let last = rows.saturating_sub(1);
        match (self, row) {
            (Self::First, _) | (Self::Up | Self::Down | Self::PageUp | Self::PageDown, None) => 0,
            (Self::Last, _) => last,
            (Self::Up, Some(row)) => row.saturating_sub(1),
            (Self::Down, Some(row)) => (row + 1).min(last),
            (Self::PageUp, Some(row)) => row.saturating_sub(page),
            (Self::PageDown, Some(row)) => (row + page).min(last),
        }
    }
}

/// Takes in the keys that are for the table, before anything else is drawn.
pub fn keys_ui(ui: &Ui, view: &mut View<'_>, all: Option<&Catalogue>, is_beside: bool) {
    let ctx = ui.ctx();
    if !ctx.memory(|memory| memory.is_above_modal_layer(ui.layer_id())) {
        return;
    }
    everywhere(ctx, view);
    let focused = ctx.memory(egui::Memory::focused);
    if let Some(search) = table_of(view).search {
        let leads_down = focused == Some(search)
            && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::ArrowDown));
        if leads_down {
            enter_table(ui, view, all);
        }
        // The key that takes the keyboard from the search is still the search's own.
        if ctx.memory(|memory| memory.had_focus_last_frame(search)) {
            return;
        }
    }
    // Where nothing has the keyboard, the table has it; but for a form, in which letters and Enter mean other things.
    let is_form_open = view.state.links.form.is_some();
    let hears = focused.map_or(!is_form_open, |focused| focused == table_id());
    let leaves = (hears || focused == Some(side::detail_id()))
        && has_side(view)
        && !is_form_open
        && Command::Back.is_taken(ctx);
    if leaves {
        select(view, None);
        ctx.memory_mut(|memory| memory.request_focus(table_id()));
    }
    let Some(all) = all else { return };
    if hears && (is_beside || !has_side(view)) {
        in_table(ctx, view, all, is_beside);
    }
}

/// Keys of the whole screen.
fn everywhere(ctx: &Context, view: &mut View<'_>) {
    if let (true, Some(search)) = (Command::FindLink.is_taken(ctx), table_of(view).search) {
        focus_search(ctx, search, &view.drafts.links.search, true);
    }
    let is_form_open = view.state.links.form.is_some();
    if Command::NewLink.is_taken(ctx) && !is_form_open {
        view.act(Action::OpenLinkForm);
    }
    let selected = view.state.links.selected.clone().filter(|_| !is_form_open);
    if let (true, Some(link)) = (Command::ExportLink.is_taken(ctx), selected) {
        let is_payable = view.state.links.get(&link).is_some_and(|link| link.pay_address().is_some());
        if is_payable {
            view.act(Action::ExportLink(link));
        }
    }
}

fn in_table(ctx: &Context, view: &mut View<'_>, all: &Catalogue, is_beside: bool) {
    let step = ctx.input_mut(|input| {
        STEPS.into_iter().find(|&(key, _)| input.consume_key(Modifiers::NONE, key)).map(|(_, step)| step)
    });
    if let Some(step) = step {
        walk(ctx, view, all, step, is_beside);
    }
    if Command::Open.is_taken(ctx) {
        open(ctx, view);
    }
    if Command::Tick.is_taken(ctx) {
        tick(view);
    }
    if Command::TickAll.is_taken(ctx) {
        let table = table_of(view);
        let rows = table.listing.rows.iter();
        let ids: Vec<LinkId> = rows.filter_map(|&place| Some(all.at(place)?.link.id.clone())).collect();
        table.ticked.extend(ids);
    }
    if Command::Back.is_taken(ctx) {
        // What stands out goes first: the chosen rows, then the search.
        if table_of(view).ticked.is_empty() {
            view.drafts.links.search.clear();
        } else {
            table_of(view).ticked.clear();
        }
    }
    // The system says that something is to be copied rather than which keys were pressed.
    let copies = ctx.input(|input| input.events.contains(&Event::Copy)) || Command::CopyLink.is_taken(ctx);
    if copies && !is_text_marked(ctx) {
        copy(ctx, view, all);
    }
    let typed = ctx.input_mut(take_letters);
    if let (false, Some(search)) = (typed.is_empty(), table_of(view).search) {
        view.drafts.links.search.push_str(&typed);
        focus_search(ctx, search, &view.drafts.links.search, false);
    }
}

/// Goes from the search to the table below it.
pub fn enter_table(ui: &Ui, view: &mut View<'_>, all: Option<&Catalogue>) {
    ui.memory_mut(|memory| memory.request_focus(table_id()));
    let Some(all) = all else { return };
    let table = table_of(view);
    table.is_walked = true;
    if table.cursor_row(all).is_none() {
        let first = table.listing.rows.first().and_then(|&place| all.at(place));
        table.cursor = first.map(|entry| entry.link.id.clone());
    }
    table.scroll = Scroll::Reveal;
}

fn walk(ctx: &Context, view: &mut View<'_>, all: &Catalogue, step: Step, is_beside: bool) {
    let table = table_of(view);
    let rows = table.listing.rows.len();
    let row = step.from(table.cursor_row(all), rows, table.sight.page(size::ROW));
    let Some(entry) = table.listing.rows.get(row).and_then(|&place| all.at(place)) else { return };
    let id = entry.link.id.clone();
    table.cursor = Some(id.clone());
    table.is_walked = true;
    table.scroll = Scroll::Reveal;
    ctx.memory_mut(|memory| memory.request_focus(table_id()));
    // A form being filled in stays, and so does the table where there is no room beside it.
    if is_beside && view.state.links.form.is_none() && view.state.links.selected.as_ref() != Some(&id) {
        select(view, Some(id));
    }
}

/// Opens the detail of the keyboard's row; when it is open, goes to it.
fn open(ctx: &Context, view: &mut View<'_>) {
    let Some(id) = table_of(view).cursor.clone().filter(|_| view.state.links.form.is_none()) else { return };
    if view.state.links.selected.as_ref() == Some(&id) {
        ctx.memory_mut(|memory| memory.request_focus(side::detail_id()));
    } else {
        select(view, Some(id));
    }
}

fn tick(view: &mut View<'_>) {
    let table = table_of(view);
    let Some(id) = table.cursor.clone() else { return };
    table.is_walked = true;
    if !table.ticked.remove(&id) {
        table.ticked.insert(id);
    }
}

fn copy(ctx: &Context, view: &mut View<'_>, all: &Catalogue) {
    let id = view.state.links.selected.clone().or_else(|| table_of(view).cursor.clone());
    let Some(address) = id.and_then(|id| all.get(&id)?.pay_address().cloned()) else { return };
    ctx.copy_text(address.as_str().to_owned());
    view.act(Action::Copied);
}

/// Whether words on the screen are marked: then they are what is copied.
fn is_text_marked(ctx: &Context) -> bool {
    let marks = ctx.plugin_opt::<egui::text_selection::LabelSelectionState>();
    marks.is_some_and(|marks| marks.lock().has_selection())
}

/// Takes what was typed out of the input; a space alone is no search.
fn take_letters(input: &mut InputState) -> String {
    let mut typed = String::new();
    input.events.retain(|event| match event {
        Event::Text(letters) => {
            typed.push_str(letters);
            false
        }
        _ => true,
    });
    if typed.trim().is_empty() { String::new() } else { typed }
}

/// Gives the search the keyboard, behind its last letter, or with all of it marked.
fn focus_search(ctx: &Context, search: Id, text: &str, marks_all: bool) {
    let end = CCursor::new(text.chars().count());
    let begin = if marks_all { CCursor::new(0) } else { end };
    let mut state = TextEditState::load(ctx, search).unwrap_or_default();
    state.cursor.set_char_range(Some(CCursorRange::two(begin, end)));
    state.store(ctx, search);
    ctx.memory_mut(|memory| memory.request_focus(search));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_walk_and_stop_at_the_ends() {
        let to = |step: Step, row| step.from(row, 100, 10);
        assert_eq!([to(Step::Down, Some(4)), to(Step::Up, Some(4))], [5, 3]);
        assert_eq!([to(Step::Down, Some(99)), to(Step::Up, Some(0))], [99, 0]);
        assert_eq!([to(Step::PageDown, Some(95)), to(Step::PageUp, Some(4))], [99, 0]);
        assert_eq!([to(Step::First, Some(50)), to(Step::Last, None)], [0, 99]);
        assert_eq!(to(Step::Down, None), 0, "the first key goes to the first row");
    }
}
