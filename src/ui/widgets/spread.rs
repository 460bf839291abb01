//! Large lines one below the other, in the middle of a window: each as large as fits into its width.

use crate::{
    domain::money::Money,
    ui::{
        theme::{Text, space},
        words::Words,
    },
};
use egui::{Align, Color32, Galley, Pos2, Rect, Role, Sense, Ui, WidgetInfo, pos2, text::LayoutJob, vec2};
use std::sync::Arc;

/// The type scale from its largest step down.
const STEPS: [Text; 8] = [
    Text::Customer,
    Text::Amount,
    Text::Figure,
    Text::State,
    Text::Key,
    Text::Title,
    Text::Large,
    Text::Body,
];

/// A line being made.
pub struct Line {
    text: String,
    size: Text,
    least: Text,
    colour: Color32,
    is_strong: bool,
    is_said: bool,
    spoken: Option<String>,
    gap: f32,
}

impl Line {
    /// A line in the heavier weight.
    pub fn new(text: &str, size: Text, colour: Color32) -> Self {
        let text = text.to_owned();
        Self { text, size, least: size, colour, is_strong: true, is_said: false, spoken: None, gap: space::S }
    }

    /// May be set smaller, down to a size, before it is broken into several.
    #[must_use]
    pub fn down_to(mut self, least: Text) -> Self {
        self.least = least;
        self
    }

    /// In the usual weight.
    #[must_use]
    pub fn regular(mut self) -> Self {
        self.is_strong = false;
        self
    }

    /// Stands so far below what is above it.
    #[must_use]
    pub fn after(mut self, gap: f32) -> Self {
        self.gap = gap;
        self
    }

    /// Screen readers say it when it changes.
    #[must_use]
    pub fn said(mut self) -> Self {
        self.is_said = true;
        self
    }

    /// Screen readers say this instead, or nothing.
    #[must_use]
    pub fn spoken(mut self, words: &str) -> Self {
        self.spoken = Some(words.to_owned());
        self
    }

    fn layout(&self, ui: &Ui, size: Text, width: f32, align: Align) -> Arc<Galley> {
        let font = if self.is_strong { size.strong() } else { size.regular() };
        let mut job = LayoutJob::simple(self.text.clone(), font, self.colour, width);
        job.halign = align;
        ui.fonts_mut(|fonts| fonts.layout_job(job))
    }

    fn fit(&self, ui: &Ui, width: f32, align: Align) -> Arc<Galley> {
        let steps = STEPS
            .iter()
            .filter(|step| step.points() <= self.size.points() && step.points() >= self.least.points());
        for step in steps {
            let galley = self.layout(ui, *step, f32::INFINITY, align);
            if galley.size().x <= width {
                return galley;
            }
        }
        self.layout(ui, self.least, width, align)
    }
}

enum Part {
    Line(Line),
    /// Figures, the currency on their baseline, and both as they are said.
    Amount {
        figures: Line,
        code: Line,
        spoken: String,
    },
    /// Room for a sign that is painted by the caller.
    Sign(f32),
}

/// Lines being put together.
pub struct Spread {
    room: Rect,
    align: Align,
    parts: Vec<Part>,
}

struct Placed {
    height: f32,
    gap: f32,
    galleys: Vec<(f32, f32, Arc<Galley>)>,
    spoken: Option<(String, bool)>,
}

impl Spread {
    /// No lines yet, in a room.
    pub fn new(room: Rect, align: Align) -> Self {
        Self { room, align, parts: Vec::new() }
    }

    /// A line more.
    pub fn line(&mut self, line: Line) {
        if !line.text.is_empty() {
            self.parts.push(Part::Line(line));
        }
    }

    /// An amount, as large as fits.
    pub fn amount(&mut self, words: &Words, amount: Money, figures: Color32, currency: Color32) {
        self.parts.push(Part::Amount {
            figures: Line::new(&words.figures(amount), Text::Customer, figures).down_to(Text::Title),
            code: Line::new(amount.currency().code(), Text::State, currency).regular(),
            spoken: words.money(amount),
        });
    }

    /// An amount, as large as fits, with the currency below it.
    pub fn split_amount(&mut self, words: &Words, amount: Money, figures: Color32, currency: Color32) {
        self.line(
            Line::new(&words.figures(amount), Text::Customer, figures)
                .down_to(Text::Key)
                .spoken(&words.money(amount)),
        );
        self.line(Line::new(amount.currency().code(), Text::State, currency).regular().after(0.0).spoken(""));
    }

    /// Room of a height for a sign; `show` says where it is.
    pub fn sign(&mut self, height: f32) {
        self.parts.push(Part::Sign(height));
    }

    /// Draws the lines in the middle of the room. Returns where the sign goes.
    pub fn show(self, ui: &mut Ui) -> Option<Rect> {
        let placed: Vec<_> = self.parts.iter().map(|part| self.place(ui, part)).collect();
        let height: f32 = placed
            .iter()
            .enumerate()
            .map(|(at, part)| part.height + if at > 0 { part.gap } else { 0.0 })
            .sum();
        let mut top = self.room.center().y - height / 2.0;
        let mut sign = None;
        for (at, part) in placed.iter().enumerate() {
            top += if at > 0 { part.gap } else { 0.0 };
            let rect = Rect::from_min_size(pos2(self.room.left(), top), vec2(self.room.width(), part.height));
            if let Some((spoken, is_said)) = part.spoken.as_ref().filter(|(spoken, _)| !spoken.is_empty()) {
                let response = ui.interact(rect, ui.scope_id().with(("spread", at, spoken)), Sense::hover());
                response.widget_info(|| WidgetInfo::labeled(Role::Label, true, spoken));
                if *is_said {
                    super::text::announce(ui, &response);
                }
            } else if part.galleys.is_empty() {
                sign = Some(rect);
            }
            for (x, y, galley) in &part.galleys {
                ui.painter().galley(Pos2::new(*x, top + y), galley.clone(), Color32::PLACEHOLDER);
            }
            top += part.height;
        }
        sign
    }

    fn place(&self, ui: &Ui, part: &Part) -> Placed {
        let width = self.room.width();
        match part {
            Part::Sign(height) => {
                Placed { height: *height, gap: space::XL, galleys: Vec::new(), spoken: None }
            }
            Part::Line(line) => {
                let galley = line.fit(ui, width, self.align);
                let x = match self.align {
                    Align::Min => self.room.left(),
                    Align::Center => self.room.center().x,
                    Align::Max => self.room.right(),
                };
                Placed {
                    height: galley.size().y,
                    gap: line.gap,
                    galleys: vec![(x, 0.0, galley)],
                    spoken: Some((line.spoken.as_ref().unwrap_or(&line.text).clone(), line.is_said)),
                }
            }
            Part::Amount { figures, code, spoken } => self.place_amount(ui, figures, code, spoken),
        }
    }

    fn place_amount(&self, ui: &Ui, figures: &Line, code: &Line, spoken: &str) -> Placed {
        let width = self.room.width();
        let code = code.layout(ui, Text::State, f32::INFINITY, Align::Min);
        let room = width - space::L - code.size().x;
        let figures = figures.fit(ui, room, Align::Min);
        let whole = figures.size().x + space::L + code.size().x;
        let left = match self.align {
            Align::Min => self.room.left(),
            Align::Center => self.room.center().x - whole / 2.0,
            Align::Max => self.room.right() - whole,
        };
        let baseline = super::text::baseline(&figures) - super::text::baseline(&code);
        Placed {
            height: figures.size().y,
            gap: space::M,
            spoken: Some((spoken.to_owned(), false)),
            galleys: vec![(left + figures.size().x + space::L, baseline, code), (left, 0.0, figures)],
        }
    }
}
