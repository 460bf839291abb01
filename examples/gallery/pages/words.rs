use super::Bench;
use egui::{Align, Rect, Ui, vec2};
use rex_console::{
    domain::money::{Currency, Money},
    ui::{
        icon,
        theme::{Palette, Text, Tone, size, space},
        widgets::{
            pill,
            spread::{Line, Spread},
            text,
        },
        words::Words,
    },
};

pub fn page(bench: &mut Bench, ui: &mut Ui) {
    let palette = Palette::of(ui.ctx());
    bench.part(ui, "state words and verdicts", |_, ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::XL;
            for (mark, word, tone) in [
                (icon::CLOCK, "Waiting 0:42", Tone::Waiting),
                (icon::CHECK, "Paid", Tone::Paid),
                (icon::HELP, "Not known yet", Tone::Trouble),
                (icon::CLOSE, "Closed", Tone::Plain),
            ] {
                text::state_word(ui, mark, word, tone);
            }
        });
        ui.allocate_ui(vec2(420.0, size::PRIMARY), |ui| {
            let long = "Could belong to another order";
            text::silent_state_word(ui, icon::INFO, long, Tone::Accent);
        });
    });
    bench.part(ui, "the amount that matters, and where there is less room", |_, ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::PAGE;
            ui.allocate_ui(vec2(420.0, 90.0), |ui| text::amount(ui, "1,234.50", "EUR"));
            ui.allocate_ui(vec2(300.0, 90.0), |ui| text::amount(ui, "12,345,678.90", "EUR"));
            ui.allocate_ui(vec2(260.0, 90.0), |ui| text::amount_within(ui, "4.20", "EUR", Text::State));
        });
    });
    bench.part(ui, "pills, and one whose words are long", |_, ui| {
        ui.horizontal(|ui| {
            for (mark, word, tone) in [
                (icon::PAUSE, "Off", Tone::Plain),
                (icon::CHECK, "Active", Tone::Accent),
                (icon::CHECK, "Paid 17:02", Tone::Paid),
                (icon::CLOCK, "Ends soon", Tone::Waiting),
                (icon::WARNING, "Not known yet", Tone::Trouble),
            ] {
                pill::pill(ui, mark, word, tone);
            }
            ui.allocate_ui(vec2(200.0, 60.0), |ui| {
                pill::pill(ui, icon::CLOCK, "Closing, may still be paid by somebody", Tone::Waiting)
            });
        });
    });
    bench.part(ui, "title, heading, running text, help, an id to copy", |_, ui| {
        ui.allocate_ui(vec2(560.0, 0.0), |ui| {
            text::title(ui, "Payment links");
            text::heading(ui, "Other sales");
            text::quiet(
                ui,
                "Each sale is a payment link of its own that can be paid once. Whoever scans the code sees \
                         the shop's name and the amount.",
            );
            text::small(ui, "Only this screen counts, not a phone.");
            text::copyable(ui, "pay_01JD9W3K8Q2M7T", Text::Body.tabular(), palette.ink);
        });
    });
    bench.part(ui, "a spread: lines as large as fit, as on the customer's window", |_, ui| {
        let (place, _) = ui.allocate_exact_size(vec2(ui.available_width(), 330.0), egui::Sense::hover());
        let language = Words::english();
        let [left, right] = [0.0, 1.0].map(|half| {
            let size = vec2(place.width() / 2.0 - space::L, place.height());
            Rect::from_min_size(place.min + vec2(half * (size.x + 2.0 * space::L), 0.0), size)
        });
        for (room, align, minor) in [(left, Align::Min, 420), (right, Align::Center, 1_234_567_890)] {
            let Some(euro) = Currency::from_code("EUR") else { return };
            let mut spread = Spread::new(room, align);
            spread.line(Line::new("Corner Café", Text::Title, palette.ink));
            spread.amount(&language, Money::from_minor(minor, euro), palette.ink, palette.ink_2);
            let hint = "Scan the code with your phone and pay there";
            spread.line(Line::new(hint, Text::State, palette.waiting).down_to(Text::Large).after(space::L));
            spread.show(ui);
        }
    });
}
