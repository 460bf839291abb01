//! The only home of colour, type and spacing.
#![allow(clippy::disallowed_methods, reason = "this is the place where colours and fonts are made")]

use egui::{Color32, FontData, FontDefinitions, FontFamily, FontId, Stroke, Vec2, vec2};
use std::sync::Arc;

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
    pub const DETAIL: f32 = 402.0;
    /// The widest a page's content grows.
    pub const CONTENT: f32 = 1100.0;
    /// A table's row.
    pub const ROW: f32 = 46.0;
    /// The practice frame's stripes.
    pub const STRIPES: f32 = 8.0;
}

/// Corner radii.
pub mod radius {
    /// Buttons and fields.
    pub const BUTTON: u8 = 10;
    /// Tiles, keys and lists.
    pub const TILE: u8 = 14;
    /// Cards.
    pub const CARD: u8 = 20;
}

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

/// The colours of a theme. Each name says what it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the documentation; pairs are told in `text_pairs`")]
pub struct Palette {
    pub ground: Color32,
    pub surface: Color32,
    pub hairline: Color32,
    pub edge: Color32,
    pub ink: Color32,
    pub ink_2: Color32,
    pub key: Color32,
    pub accent: Color32,
    pub accent_weak: Color32,
    pub on_accent: Color32,
    pub paid: Color32,
    pub paid_weak: Color32,
    pub waiting: Color32,
    pub waiting_weak: Color32,
    pub trouble: Color32,
    pub trouble_weak: Color32,
    pub practice: Color32,
    pub on_practice: Color32,
    pub qr_dark: Color32,
    pub qr_light: Color32,
}

const fn hex(rgb: u32) -> Color32 {
    let [_, r, g, b] = rgb.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

/// Ink on near-white.
pub const LIGHT: Palette = Palette {
    ground: hex(0xF4_F5F8),
    surface: hex(0xFF_FFFF),
    hairline: hex(0xE2_E5EB),
    edge: hex(0x8B_93A1),
    ink: hex(0x14_171F),
    ink_2: hex(0x59_6273),
    key: hex(0xEB_EDF2),
    accent: hex(0x34_43C9),
    accent_weak: hex(0xE9_ECFD),
    on_accent: hex(0xFF_FFFF),
    paid: hex(0x0F_6B39),
    paid_weak: hex(0xE3_F4EA),
    waiting: hex(0x8A_4B00),
    waiting_weak: hex(0xFF_F1D9),
    trouble: hex(0xB3_261E),
    trouble_weak: hex(0xFC_EAE8),
    practice: hex(0x7A_4DD8),
    on_practice: hex(0xFF_FFFF),
    qr_dark: hex(0),
    qr_light: hex(0xFF_FFFF),
};

/// Near-black.
pub const DARK: Palette = Palette {
    ground: hex(0x0F_1217),
    surface: hex(0x18_1C24),
    hairline: hex(0x2B_313C),
    edge: hex(0x66_7083),
    ink: hex(0xF2_F4F7),
    ink_2: hex(0xA2_ACBA),
    key: hex(0x25_2B36),
    accent: hex(0x9A_A6FF),
    accent_weak: hex(0x23_2A4A),
    on_accent: hex(0x0F_1217),
    paid: hex(0x5D_D394),
    paid_weak: hex(0x13_3524),
    waiting: hex(0xF2_B75C),
    waiting_weak: hex(0x3A_2C12),
    trouble: hex(0xFF_8F86),
    trouble_weak: hex(0x43_201E),
    ..LIGHT
};

/// What a coloured thing is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Nothing in particular.
    Plain,
    /// What is active or selected.
    Accent,
    /// Money received.
    Paid,
    /// Waiting, or ending soon.
    Waiting,
    /// Failed, not known, destructive.
    Trouble,
}

impl Palette {
    /// The palette of the theme that shows.
    pub fn of(ctx: &egui::Context) -> Self {
        if ctx.theme() == egui::Theme::Dark { DARK } else { LIGHT }
    }

    /// Colour of text and outline, and of the ground behind it.
    pub const fn tone(&self, tone: Tone) -> (Color32, Color32) {
        match tone {
            Tone::Plain => (self.ink_2, self.hairline),
            Tone::Accent => (self.accent, self.accent_weak),
            Tone::Paid => (self.paid, self.paid_weak),
            Tone::Waiting => (self.waiting, self.waiting_weak),
            Tone::Trouble => (self.trouble, self.trouble_weak),
        }
    }

    /// Every pair of text and ground that screens use.
    pub fn text_pairs(&self) -> Vec<(Color32, Color32)> {
        let mut pairs: Vec<_> = [self.ground, self.surface]
            .into_iter()
            .flat_map(|ground| {
                [self.ink, self.ink_2, self.accent, self.paid, self.waiting, self.trouble]
                    .map(|text| (text, ground))
            })
            .collect();
        let tones = [Tone::Plain, Tone::Accent, Tone::Paid, Tone::Waiting, Tone::Trouble];
        pairs.extend(tones.map(|tone| self.tone(tone)));
        let weak = [self.waiting_weak, self.trouble_weak, self.accent_weak, self.key];
        pairs.extend(weak.map(|ground| (self.ink, ground)));
        pairs.extend([
            (self.on_accent, self.accent),
            (self.surface, self.ink),
            (self.on_practice, self.practice),
        ]);
        pairs.extend([(self.surface, self.paid), (self.ink_2, self.key)]);
        pairs
    }
}

/// Light or dark, as the owner chose.
pub fn preference(theme: crate::services::settings::Theme) -> egui::ThemePreference {
    use crate::services::settings::Theme;
    match theme {
        Theme::Light => egui::ThemePreference::Light,
        Theme::Dark => egui::ThemePreference::Dark,
        Theme::System => egui::ThemePreference::System,
    }
}

/// Gives a window the console's fonts and colours.
pub fn install(ctx: &egui::Context) {
    ctx.set_fonts(fonts());
    for (theme, palette) in [(egui::Theme::Light, LIGHT), (egui::Theme::Dark, DARK)] {
        ctx.style_mut_of(theme, |style| dress(style, &palette));
    }
    ctx.options_mut(|options| options.fallback_theme = egui::Theme::Light);
}

fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let files: [(&str, &[u8]); 5] = [
        ("Inter", include_bytes!("../../assets/fonts/Inter-Regular.otf")),
        ("Inter SemiBold", include_bytes!("../../assets/fonts/Inter-SemiBold.otf")),
        ("Inter Tabular", include_bytes!("../../assets/fonts/InterTabular-Regular.otf")),
        ("Inter Tabular SemiBold", include_bytes!("../../assets/fonts/InterTabular-SemiBold.otf")),
        ("Lucide", include_bytes!("../../assets/fonts/Lucide.ttf")),
    ];
    for (name, bytes) in files {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let rest = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    let chain =
        |first: &[&str]| first.iter().map(ToString::to_string).chain(rest.clone()).collect::<Vec<_>>();
    fonts.families.insert(FontFamily::Proportional, chain(&["Inter"]));
    fonts.families.insert(family(STRONG), chain(&["Inter SemiBold", "Inter"]));
    fonts.families.insert(family(TABULAR), chain(&["Inter Tabular", "Inter"]));
    fonts
        .families
        .insert(family(TABULAR_STRONG), chain(&["Inter Tabular SemiBold", "Inter SemiBold", "Inter"]));
    fonts.families.insert(family(ICONS), chain(&["Lucide", "Inter"]));
    fonts
}

fn dress(style: &mut egui::Style, palette: &Palette) {
    use egui::TextStyle;
    style.text_styles = [
        (TextStyle::Small, Text::Small.regular()),
        (TextStyle::Body, Text::Body.regular()),
        (TextStyle::Button, Text::Body.strong()),
        (TextStyle::Heading, Text::Title.strong()),
        (TextStyle::Monospace, Text::Body.tabular()),
    ]
    .into();
    style.animation_time = 0.0;
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(space::S, space::S);
    spacing.button_padding = vec2(space::L, space::S);
    spacing.interact_size = Vec2::splat(size::SMALL);
    spacing.scroll = egui::style::ScrollStyle::thin();
    let visuals = &mut style.visuals;
    visuals.dark_mode = palette.ground == DARK.ground;
    visuals.override_text_color = Some(palette.ink);
    visuals.weak_text_color = Some(palette.ink_2);
    visuals.panel_fill = palette.ground;
    visuals.window_fill = palette.surface;
    visuals.window_stroke = Stroke::new(1.0, palette.hairline);
    visuals.window_corner_radius = radius::CARD.into();
    visuals.menu_corner_radius = radius::BUTTON.into();
    visuals.extreme_bg_color = palette.surface;
    visuals.text_edit_bg_color = Some(palette.surface);
    visuals.hyperlink_color = palette.accent;
    visuals.selection.bg_fill = palette.accent_weak;
    visuals.selection.stroke = Stroke::new(2.0, palette.accent);
    let widgets = &mut visuals.widgets;
    for (state, fill) in [
        (&mut widgets.noninteractive, palette.ground),
        (&mut widgets.inactive, palette.surface),
        (&mut widgets.hovered, palette.accent_weak),
        (&mut widgets.active, palette.accent_weak),
        (&mut widgets.open, palette.surface),
    ] {
        state.bg_fill = fill;
        state.weak_bg_fill = fill;
        state.bg_stroke = Stroke::new(1.0, palette.edge);
        state.fg_stroke = Stroke::new(1.0, palette.ink);
        state.corner_radius = radius::BUTTON.into();
        state.expansion = 0.0;
    }
    widgets.noninteractive.bg_stroke = Stroke::new(1.0, palette.hairline);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Contrast of two colours (WCAG 2.2, relative luminance).
    fn contrast(a: Color32, b: Color32) -> f64 {
        let luminance = |c: Color32| {
            let linear = |byte: u8| {
                let part = f64::from(byte) / 255.0;
                if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
            };
            0.2126 * linear(c.r()) + 0.7152 * linear(c.g()) + 0.0722 * linear(c.b())
        };
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_is_readable_in_both_themes() {
        for palette in [LIGHT, DARK] {
            for (text, ground) in palette.text_pairs() {
                let contrast = contrast(text, ground);
                assert!(contrast >= 4.5, "{text:?} on {ground:?}: {contrast:.2}");
            }
        }
    }

    #[test]
    fn amounts_and_outlines_stand_out() {
        for palette in [LIGHT, DARK] {
            for ground in [palette.ground, palette.surface] {
                assert!(contrast(palette.ink, ground) >= 7.0);
                assert!(contrast(palette.edge, ground) >= 2.8, "{:?}", contrast(palette.edge, ground));
            }
            assert!(contrast(palette.edge, palette.surface) >= 3.0);
        }
    }
}
