//! The colours of both themes.
#![allow(clippy::disallowed_methods, reason = "this is the place where colours and fonts are made")]

use egui::Color32;

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
    edge: hex(0x85_8D9B),
    ink: hex(0x14_171F),
    ink_2: hex(0x59_6273),
    key: hex(0xEB_EDF2),
    accent: hex(0x34_43C9),
    accent_weak: hex(0xE9_ECFD),
    on_accent: hex(0xFF_FFFF),
    paid: hex(0x0C_5E32),
    paid_weak: hex(0xE3_F4EA),
    waiting: hex(0x7E_4400),
    waiting_weak: hex(0xFF_F1D9),
    trouble: hex(0x9E_211A),
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

/// Contrast of two colours, from 1 to 21 (WCAG 2.2, relative luminance).
pub fn contrast(a: Color32, b: Color32) -> f64 {
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

#[cfg(test)]
mod tests {
    use super::*;

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
                for word in [palette.ink, palette.paid, palette.waiting, palette.trouble] {
                    assert!(contrast(word, ground) >= 7.0, "{word:?} on {ground:?}");
                }
                for line in [palette.edge, palette.accent, palette.trouble, palette.practice] {
                    let contrast = contrast(line, ground);
                    assert!(contrast >= 3.0, "{line:?} on {ground:?}: {contrast:.2}");
                }
            }
            // The ring of what has the focus stands apart from a key and from what is chosen, too.
            for ground in [palette.key, palette.accent_weak, palette.trouble_weak, palette.waiting_weak] {
                assert!(contrast(palette.accent, ground) >= 3.0, "{ground:?}");
            }
        }
    }
}
