//! The bench on which widgets are laid out: a caption for each state, and a note of where each stands.

use egui::{Layout, Rect, TextureHandle, Ui, UiBuilder, Vec2, pos2, vec2};
use rex_console::ui::{
    theme::{Palette, Text, space},
    widgets::{logo::LogoTexture, qr::Codes, stance::Stance, text},
};

/// A widget in one of its states.
#[derive(Clone, Debug)]
#[allow(dead_code, reason = "only the tests compare them")]
pub struct Specimen {
    /// Which widget it is.
    pub widget: String,
    /// In which state.
    pub state: &'static str,
    /// Where it stands, in points.
    pub place: Rect,
}

/// Where a page is laid out.
#[derive(Default)]
pub struct Bench {
    /// What pictures are kept as while they show.
    pub kept: Kept,
    /// What stands on it, of what can be touched.
    pub specimens: Vec<Specimen>,
}

/// Pictures, as long as they show.
#[derive(Default)]
pub struct Kept {
    /// Codes.
    pub codes: Codes,
    /// The shop's logo.
    pub logo: LogoTexture,
    /// Any other.
    pub picture: Option<TextureHandle>,
}

/// The name of a state, and the stance that shows it. Without one a widget is alive, and rests until it is touched.
pub type State = (&'static str, Option<Stance>);

/// The name of a state that a widget is brought into by what it is given, and how it is drawn then.
pub type Other<'a> = (&'static str, &'a mut dyn FnMut(&mut Ui));

/// The states of a text, which is not held down.
pub const TYPED: [State; 3] = [TOUCHED[0], TOUCHED[1], TOUCHED[3]];

/// The states of whatever can be touched.
pub const TOUCHED: [State; 4] = [
    ("rest", None),
    ("hover", Some(Stance::HOVER)),
    ("pressed", Some(Stance::PRESSED)),
    ("focus", Some(Stance::FOCUS)),
];

/// The width of the captions at the left, in points.
const CAPTION: f32 = 132.0;

impl Bench {
    /// A line of the page: what it shows, and below it whatever is drawn.
    pub fn part(&mut self, ui: &mut Ui, name: &str, draw: impl FnOnce(&mut Self, &mut Ui)) {
        text::label(ui, name, Text::Small.strong(), Palette::of(ui.ctx()).ink_2);
        draw(self, ui);
        ui.add_space(space::L);
    }

    /// The names of the states, above the columns that `row` draws.
    pub fn captions(ui: &mut Ui, states: &[State], cell: Vec2, more: &[&str]) {
        let names = states.iter().map(|(state, _)| *state).chain(more.iter().copied());
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.allocate_space(vec2(CAPTION, 0.0));
            for name in names {
                let size = vec2(cell.x + space::L, Text::Small.points() * 1.5);
                ui.allocate_ui_with_layout(size, Layout::left_to_right(egui::Align::Center), |ui| {
                    ui.set_width(size.x);
                    text::small(ui, name);
                });
            }
        });
    }

    /// One widget, side by side in each state that can be shown, then in those that `more` brings along by itself.
    pub fn row(
        &mut self,
        ui: &mut Ui,
        name: &str,
        (states, cell): (&[State], Vec2),
        draw: &mut dyn FnMut(&mut Ui),
        more: &mut [Other<'_>],
    ) {
        let size = vec2(ui.available_width(), cell.y + space::M);
        let (row, _) = ui.allocate_exact_size(size, egui::Sense::hover());
        let caption = Rect::from_min_size(row.min, vec2(CAPTION - space::M, cell.y));
        let layout = Layout::left_to_right(egui::Align::Center);
        text::small(&mut ui.new_child(UiBuilder::new().max_rect(caption).layout(layout)), name);
        let mut left = row.left() + CAPTION;
        let mut put = |ui: &mut Ui, state: &'static str, draw: &mut dyn FnMut(&mut Ui)| {
            let place = Rect::from_min_size(pos2(left.round(), row.top().round()), cell);
            let builder = UiBuilder::new().max_rect(place).id_salt((name, state));
            let mut child = ui.new_child(builder);
            draw(&mut child);
            let drawn = Some(child.min_rect()).filter(Rect::is_positive).unwrap_or(place);
            self.specimens.push(Specimen { widget: name.to_owned(), state, place: drawn.expand(4.0) });
            left += cell.x + space::L;
        };
        for (state, stance) in states {
            put(ui, state, &mut |ui| match stance {
                Some(stance) => stance.show(ui, &mut *draw),
                None => draw(ui),
            });
        }
        for (state, draw) in more {
            put(ui, state, &mut **draw);
        }
    }
}
