//! The type scale, and the fonts it is set in.
#![allow(clippy::disallowed_methods, reason = "this is the place where colours and fonts are made")]

use egui::{FontData, FontDefinitions, FontFamily, FontId};
use std::sync::Arc;

/// The type scale, in points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// Help and captions.
    Small,
    /// Running text.
    Body,
    /// Fields and primary buttons.
    Large,
    /// Titles of screens.
    Title,
    /// The keypad's keys.
    Key,
    /// State words and verdicts.
    State,
    /// The amount beside a verdict.
    Figure,
    /// The amount that matters.
    Amount,
    /// The amount on the customer's window, read at two metres.
    Customer,
}

impl Text {
    /// The size in points.
    pub const fn points(self) -> f32 {
        match self {
            Self::Small => 13.0,
            Self::Body => 15.0,
            Self::Large => 18.0,
            Self::Title => 24.0,
            Self::Key => 28.0,
            Self::State => 40.0,
            Self::Figure => 56.0,
            Self::Amount => 72.0,
            Self::Customer => 120.0,
        }
    }

    /// In the usual weight.
    pub fn regular(self) -> FontId {
        FontId::new(self.points(), FontFamily::Proportional)
    }

    /// In the heavier weight.
    pub fn strong(self) -> FontId {
        FontId::new(self.points(), family(STRONG))
    }

    /// In the usual weight with digits of equal width.
    pub fn tabular(self) -> FontId {
        FontId::new(self.points(), family(TABULAR))
    }

    /// In the heavier weight with digits of equal width.
    pub fn tabular_strong(self) -> FontId {
        FontId::new(self.points(), family(TABULAR_STRONG))
    }
}

const STRONG: &str = "strong";
const TABULAR: &str = "tabular";
const TABULAR_STRONG: &str = "tabular-strong";
const ICONS: &str = "icons";

fn family(name: &'static str) -> FontFamily {
    FontFamily::Name(name.into())
}

/// An icon at a size of its own.
pub fn icon_font(points: f32) -> FontId {
    FontId::new(points, family(ICONS))
}

/// The fonts, and what each falls back to where a letter is missing.
pub(super) fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let files: [(&str, &[u8]); 5] = [
        ("Inter", include_bytes!("../../../assets/fonts/Inter-Regular.otf")),
        ("Inter SemiBold", include_bytes!("../../../assets/fonts/Inter-SemiBold.otf")),
        ("Inter Tabular", include_bytes!("../../../assets/fonts/InterTabular-Regular.otf")),
        ("Inter Tabular SemiBold", include_bytes!("../../../assets/fonts/InterTabular-SemiBold.otf")),
        ("Lucide", include_bytes!("../../../assets/fonts/Lucide.ttf")),
    ];
    for (name, bytes) in files {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    // What none of them has comes from the fonts of the system.
    let chain = |names: &[&str]| names.iter().map(ToString::to_string).collect::<Vec<_>>();
    fonts.families.insert(FontFamily::Proportional, chain(&["Inter"]));
    fonts.families.insert(FontFamily::Monospace, chain(&["Inter Tabular", "Inter"]));
    fonts.families.insert(family(STRONG), chain(&["Inter SemiBold", "Inter"]));
    fonts.families.insert(family(TABULAR), chain(&["Inter Tabular", "Inter"]));
    fonts
        .families
        .insert(family(TABULAR_STRONG), chain(&["Inter Tabular SemiBold", "Inter SemiBold", "Inter"]));
    fonts.families.insert(family(ICONS), chain(&["Lucide", "Inter"]));
    fonts
}
