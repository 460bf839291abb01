//! The tiles: what is sold often, each a name and a price. They add to the sale; they are never a shared link.

use crate::{
    app::Action,
    domain::{
        money::{Currency, Money},
        shop::{Favourite, LONGEST_FAVOURITE, MOST_FAVOURITES},
    },
    ui::{
        View, icon,
        screens::one_off::amount_words,
        theme::{size, space},
        widgets::{button::Button, field::Field, reading::from_right, text, tile},
    },
};
use egui::{Align, Ui};

/// How many tiles stand side by side: two where there is little room.
const COLUMNS: (usize, usize) = (2, 4);
/// The width from which there is room for all of them, and for a favourite's parts in one row, in points.
const WIDE: f32 = 480.0;
/// How wide the fields for a favourite's name and price are, in points.
const NAME: f32 = 260.0;
const PRICE: f32 = 140.0;

/// Draws the tiles, or the form in which they are arranged.
pub fn favourites_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(currency) = view.state.shop().map(|shop| shop.currency) else { return };
    if view.drafts.tiles.is_some() {
        arrange_ui(ui, view, currency);
        return;
    }
    ui.horizontal(|ui| {
        text::heading(ui, view.t("favourites-title"));
        from_right(ui, Align::Center, |ui| {
            if Button::ghost(view.t("favourites-arrange")).icon(icon::PENCIL).show(ui) {
                let kept = view.state.settings.favourites.iter();
                view.drafts.tiles =
                    Some(kept.map(|tile| (tile.name.clone(), view.words.typed(tile.price))).collect());
            }
        });
    });
    // Prices of another currency mean nothing here; they wait until it comes back.
    let tiles: Vec<_> = view
        .state
        .settings
        .favourites
        .iter()
        .filter(|tile| tile.price.currency() == currency)
        .cloned()
        .collect();
    if tiles.is_empty() {
        text::quiet(ui, view.t("favourites-empty"));
        return;
    }
    let columns = if ui.available_width() < WIDE { COLUMNS.0 } else { COLUMNS.1 };
    let count = f32::from(u8::try_from(columns).unwrap_or(u8::MAX));
    let width = (ui.available_width() - space::M * (count - 1.0)) / count;
    for row in tiles.chunks(columns) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::M;
            for favourite in row {
                if tile::tile(ui, width, &favourite.name, &view.words.figures(favourite.price)) {
                    add(view, favourite);
                }
            }
        });
        ui.add_space(space::XS);
    }
}

/// Adds a tile's price to the sum, and its name to the note.
fn add(view: &mut View<'_>, tile: &Favourite) {
    view.drafts.entry.add(tile.price, view.state.settings.entry);
    let note = &mut view.drafts.note;
    if !note.is_empty() {
        note.push_str(", ");
    }
    note.push_str(&tile.name);
}

enum Change {
    Up(usize),
    Remove(usize),
}

fn arrange_ui(ui: &mut Ui, view: &mut View<'_>, currency: Currency) {
    let Some(mut tiles) = view.drafts.tiles.take() else { return };
    text::heading(ui, view.t("favourites-arrange-title"));
    let mut change = None;
    for (place, (name, price)) in tiles.iter_mut().enumerate() {
        let number = place + 1;
        let is_narrow = ui.available_width() < WIDE;
        let name_ui = |ui: &mut Ui, name: &mut String| {
            let label = view.t_with("favourites-name", &[("number", &number)]);
            let error = name_error(view, name);
            Field::new(label, name).label_hidden().low().width(NAME).error(error).show(ui);
        };
        if is_narrow {
            name_ui(ui, name);
        }
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            if !is_narrow {
                name_ui(ui, name);
            }
            let label = view.t_with("favourites-price", &[("number", &number)]);
            let error = price_error(view, price, currency);
            Field::new(label, price)
                .label_hidden()
                .low()
                .width(PRICE)
                .suffix(currency.code())
                .error(error)
                .show(ui);
            let up = Button::ghost(view.t_with("favourites-up", &[("number", &number)])).icon_only(icon::UP);
            if up.show(ui) {
                change = Some(Change::Up(place));
            }
            let remove = Button::ghost(view.t_with("favourites-remove", &[("number", &number)]))
                .icon_only(icon::CLOSE);
            if remove.show(ui) {
                change = Some(Change::Remove(place));
            }
        });
    }
    match change {
        Some(Change::Remove(place)) => drop(tiles.remove(place)),
        Some(Change::Up(place)) => tiles.swap(place, place.saturating_sub(1)),
        None => {}
    }
    let whole: Option<Vec<_>> = tiles
        .iter()
        .map(|(name, price)| Favourite::new(name, Money::from_typed(price, currency).ok()?))
        .collect();
    let mut is_over = false;
    ui.horizontal_wrapped(|ui| {
        let full = (tiles.len() >= MOST_FAVOURITES).then(|| view.t("favourites-full"));
        if Button::quiet(view.t("favourites-add")).icon(icon::PLUS).disabled_because(full).show(ui) {
            tiles.push((String::new(), String::new()));
        }
        let incomplete = whole.is_none().then(|| view.t("favourites-incomplete"));
        if Button::quiet(view.t("favourites-done")).icon(icon::CHECK).disabled_because(incomplete).show(ui)
            && let Some(tiles) = whole
        {
            let others = view.state.settings.favourites.iter();
            let others = others.filter(|tile| tile.price.currency() != currency).cloned();
            let all = tiles.into_iter().chain(others).collect();
            view.act(Action::SetFavourites(all));
            is_over = true;
        }
        is_over |= Button::ghost(view.t("word-cancel")).height(size::BUTTON).show(ui);
    });
    view.drafts.tiles = (!is_over).then_some(tiles);
}

fn name_error(view: &View<'_>, name: &str) -> Option<String> {
    let length = name.trim().chars().count();
    let is_long = length > LONGEST_FAVOURITE;
    is_long.then(|| view.t_with("text-too-long", &[("length", &length), ("limit", &LONGEST_FAVOURITE)]))
}

fn price_error(view: &View<'_>, price: &str, currency: Currency) -> Option<String> {
    let error = Money::from_typed(price, currency).err().filter(|_| !price.is_empty());
    error.map(|error| amount_words(view, error))
}
