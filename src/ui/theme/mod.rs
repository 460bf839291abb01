//! The only home of colour, type and spacing.

mod dress;
mod follow;
mod palette;
mod scale;
mod skin;

pub use follow::{asked_size, follow, knows_system};
pub use palette::{DARK, LIGHT, Palette, Tone, contrast};
pub use scale::{Text, icon_font};
pub use skin::{Piece, Skin, Touch};

/// Distances, on a grid of 4 points.
pub mod space {
    /// Between things that belong together.
    pub const XS: f32 = 4.0;
    /// Between touch targets.
    pub const S: f32 = 8.0;
    /// Inside rows.
    pub const M: f32 = 12.0;
    /// Between fields.
    pub const L: f32 = 16.0;
    /// Inside panels.
    pub const XL: f32 = 24.0;
    /// Around a screen.
    pub const XXL: f32 = 32.0;
    /// Between the parts of a page.
    pub const PAGE: f32 = 48.0;
}

/// Heights and widths of what is touched.
pub mod size {
    /// Primary buttons and form fields.
    pub const PRIMARY: f32 = 56.0;
    /// Other buttons.
    pub const BUTTON: f32 = 44.0;
    /// The least a target may have.
    pub const SMALL: f32 = 36.0;
    /// The button that charges.
    pub const CHARGE: f32 = 80.0;
    /// The rail on the left.
    pub const RAIL: f32 = 104.0;
    /// The keypad's panel.
    pub const KEYPAD: f32 = 452.0;
    /// The detail beside a table.
    pub const DETAIL: f32 = 420.0;
    /// The widest a page's content grows.
    pub const CONTENT: f32 = 1100.0;
    /// A table's row.
    pub const ROW: f32 = 46.0;
    /// The practice frame's stripes.
    pub const STRIPES: f32 = 8.0;
}

/// The sides of icons.
pub mod sign {
    /// In a pill.
    pub const PILL: f32 = 14.0;
    /// In a row, or beside words.
    pub const ROW: f32 = 18.0;
    /// In a field or a banner.
    pub const FIELD: f32 = 20.0;
    /// Above an entry's word.
    pub const ENTRY: f32 = 21.0;
    /// On a card that is chosen from.
    pub const CARD: f32 = 32.0;
    /// Beside a verdict.
    pub const VERDICT: f32 = 56.0;
}

/// Corner radii.
pub mod radius {
    /// Bars that say how much is done.
    pub const BAR: u8 = 3;
    /// Boxes that are ticked.
    pub const TICK: u8 = 4;
    /// Captions of columns.
    pub const CAPTION: u8 = 6;
    /// Buttons and fields.
    pub const BUTTON: u8 = 10;
    /// Tiles, keys and lists.
    pub const TILE: u8 = 14;
    /// Cards.
    pub const CARD: u8 = 20;
}

/// Gives a window the console's fonts and colours.
pub fn install(ctx: &egui::Context) {
    ctx.set_fonts(scale::fonts());
    for (theme, palette) in [(egui::Theme::Light, LIGHT), (egui::Theme::Dark, DARK)] {
        ctx.style_mut_of(theme, |style| dress::dress(style, &palette));
    }
    ctx.options_mut(|options| {
        options.fallback_theme = egui::Theme::Light;
        // The settings say how large everything is, and keep it.
        options.zoom_with_keyboard = false;
    });
}
