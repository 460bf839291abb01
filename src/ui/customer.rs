//! What the customer sees: black on white in every theme, readable at two metres, and nothing that is not for them.

use super::{
    icon,
    theme::{LIGHT, Text, size, space},
    widgets::{
        glyph,
        logo::{LogoTexture, logo_in, logo_size},
        practice::stripes,
        qr::{Codes, qr_ui},
        spread::{Line, Spread},
    },
    words::Words,
};
use crate::{
    app::{
        State,
        customer::{Scene, scene},
    },
    domain::{address::PayAddress, money::Money},
    services::logo::Logo,
};
use egui::{Align, Pos2, Rect, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

/// The tick's disc, and the other signs' height.
const SIGN: f32 = 260.0;

/// Letters of a product's name that are shown: the code and the amount need the room more.
const LONGEST_PRODUCT: usize = 80;
/// The most of the window's height that the shop's logo takes.
const LOGO: f32 = 0.4;

/// What is drawn once for a window and kept.
#[derive(Default)]
pub struct Pictures {
    codes: Codes,
    logo: LogoTexture,
}

/// Draws the customer's picture over the whole of `ui`.
pub fn customer_ui(ui: &mut Ui, state: &State, pictures: &mut Pictures, words: &Words) {
    let outside = ui.max_rect();
    ui.painter().rect_filled(outside, 0.0, LIGHT.qr_light);
    let area = if state.is_practice() { outside.shrink(size::STRIPES) } else { outside };
    let mut picture = Picture { ui, area, words };
    match scene(state) {
        Scene::Idle => picture.idle(&mut pictures.logo, state.logo.kept.as_ref(), &shop_name(state, words)),
        Scene::Making(amount) => picture.making(amount),
        Scene::Pay(amount, address) => {
            picture.pay(&mut pictures.codes, &shop_name(state, words), None, amount, address);
        }
        Scene::Link(link) => {
            let (shop, product) = (shop_name(state, words), Some(link.product.as_str()));
            picture.pay(&mut pictures.codes, &shop, product, link.amount, &link.address);
        }
        Scene::Checking(amount) => picture.checking(amount),
        Scene::Paid(amount) => picture.paid(amount),
        Scene::Closed(amount) => picture.closed(amount),
        Scene::Test => picture.test(&shop_name(state, words)),
    }
    if state.is_practice() {
        stripes(ui, outside, &LIGHT, icon::PRACTICE, &words.get("practice-frame"));
    }
}

/// The shop that customers know; practice has none.
fn shop_name(state: &State, words: &Words) -> String {
    match state.shop() {
        Some(_) if state.is_practice() => words.get("customer-practice-shop"),
        Some(shop) => shop.name.clone(),
        None => String::new(),
    }
}

/// A product's name as far as there is room beside the code.
fn shortened(product: &str) -> String {
    let mut letters = product.chars();
    let shown: String = letters.by_ref().take(LONGEST_PRODUCT).collect();
    if letters.next().is_some() { format!("{} …", shown.trim_end()) } else { shown }
}

struct Picture<'a> {
    ui: &'a mut Ui,
    area: Rect,
    words: &'a Words,
}

impl Picture<'_> {
    fn t(&self, key: &str) -> String {
        self.words.get(key)
    }

    /// The room for a picture whose lines stand in the middle.
    fn middle(&self) -> Spread {
        Spread::new(self.area.shrink(space::PAGE), Align::Center)
    }

    fn idle(&mut self, texture: &mut LogoTexture, logo: Option<&Logo>, shop: &str) {
        if shop.is_empty() {
            return;
        }
        let mut spread = self.middle();
        if let Some(logo) = logo {
            let room = vec2(self.area.width() * 0.6, self.area.height() * LOGO);
            spread.sign(logo_size(logo, room, self.ui.ctx().pixels_per_point()).y);
        }
        spread.line(Line::new(shop, Text::Amount, LIGHT.ink).down_to(Text::State).after(space::XXL));
        if let (Some(place), Some(logo)) = (spread.show(self.ui), logo) {
            logo_in(self.ui, texture, logo, place);
        }
    }

    fn making(&mut self, amount: Money) {
        let mut spread = self.middle();
        spread.amount(self.words, amount, LIGHT.ink, LIGHT.ink_2);
        spread.line(Line::new(&self.t("customer-making"), Text::State, LIGHT.ink_2).after(space::XL));
        spread.show(self.ui);
    }

    /// Words beside the code where the window is wide, above and below it where it is high.
    fn pay(
        &mut self,
        codes: &mut Codes,
        shop: &str,
        product: Option<&str>,
        amount: Money,
        address: &PayAddress,
    ) {
        let area = self.area.shrink(space::XL);
        let is_wide = area.width() > area.height() * 1.2;
        let most = if is_wide {
            area.height().min(area.width() * 0.6)
        } else {
            area.width().min(area.height() * 0.62)
        };
        let middle = area.center();
        let (code, above, below) = if is_wide {
            let centre = pos2(area.right() - most / 2.0, middle.y);
            let beside = Rect::from_min_max(
                pos2(area.left() + space::PAGE, area.top()),
                pos2(area.right() - most - space::L, area.bottom()),
            );
            (centre, beside, None)
        } else {
            let rest = (area.height() - most) / 2.0;
            let above = Rect::from_min_max(area.min, pos2(area.right(), area.top() + rest));
            let below = Rect::from_min_max(pos2(area.left(), area.bottom() - rest), area.max);
            (middle, above, Some(below))
        };
        let mut spread = Spread::new(above, if is_wide { Align::Min } else { Align::Center });
        spread.line(Line::new(shop, Text::Key, LIGHT.ink).down_to(Text::Large));
        if let Some(product) = product {
            let line = Line::new(&shortened(product), Text::Key, LIGHT.ink_2).regular();
            spread.line(line.down_to(Text::Large));
        }
        if let Some(below) = below {
            spread.amount(self.words, amount, LIGHT.ink, LIGHT.ink_2);
            spread.show(self.ui);
            self.code(codes, address, code, most);
            spread = Spread::new(below, Align::Center);
        } else {
            // The currency has a line of its own, so that the figures can be larger.
            spread.split_amount(self.words, amount, LIGHT.ink, LIGHT.ink_2);
        }
        spread.line(Line::new(&self.t("customer-scan"), Text::State, LIGHT.ink).after(space::XXL));
        spread
            .line(Line::new(&self.t("customer-secure"), Text::Title, LIGHT.ink_2).regular().after(space::M));
        spread.line(Line::new(address.host(), Text::Title, LIGHT.ink_2).regular().down_to(Text::Body));
        spread.show(self.ui);
        if is_wide {
            self.code(codes, address, code, most);
        }
    }

    fn code(&mut self, codes: &mut Codes, address: &PayAddress, centre: Pos2, most: f32) {
        let name = self.t("qr-name");
        let place = Rect::from_center_size(centre, vec2(most, most));
        self.ui.scope_builder(
            UiBuilder::new()
                .max_rect(place)
                .layout(egui::Layout::centered_and_justified(egui::Direction::TopDown)),
            |ui| qr_ui(ui, codes, address, most, &name),
        );
    }

    fn checking(&mut self, amount: Money) {
        let mut spread = self.middle();
        spread.sign(Text::Customer.points());
        spread.line(
            Line::new(&self.t("customer-checking"), Text::Figure, LIGHT.waiting).after(space::L).said(),
        );
        spread.line(Line::new(&self.t("customer-dont-pay-again"), Text::State, LIGHT.ink).after(space::S));
        spread
            .line(Line::new(&self.words.money(amount), Text::State, LIGHT.ink_2).regular().after(space::XL));
        if let Some(place) = spread.show(self.ui) {
            glyph::paint(self.ui.painter(), place.center(), icon::CLOCK, place.height(), LIGHT.waiting);
        }
    }

    fn paid(&mut self, amount: Money) {
        let mut spread = self.middle();
        spread.sign(SIGN.min(self.area.height() * 0.34));
        spread.amount(self.words, amount, LIGHT.ink, LIGHT.ink_2);
        spread.line(Line::new(&self.t("customer-paid"), Text::Figure, LIGHT.paid).after(space::L));
        if let Some(place) = spread.show(self.ui) {
            let painter = self.ui.painter();
            painter.circle_filled(place.center(), place.height() / 2.0, LIGHT.paid);
            glyph::paint(painter, place.center(), icon::CHECK, place.height() * 0.62, LIGHT.surface);
        }
    }

    fn closed(&mut self, amount: Money) {
        let mut spread = self.middle();
        spread.sign(Text::Customer.points());
        spread.line(Line::new(&self.t("customer-closed"), Text::Figure, LIGHT.ink).after(space::L).said());
        spread.line(Line::new(&self.t("customer-dont-pay"), Text::State, LIGHT.ink).after(space::S));
        spread
            .line(Line::new(&self.words.money(amount), Text::State, LIGHT.ink_2).regular().after(space::XL));
        if let Some(place) = spread.show(self.ui) {
            glyph::paint(self.ui.painter(), place.center(), icon::CLOSE, place.height(), LIGHT.ink);
        }
    }

    /// A frame at the very edges, and a block of words where the code will stand: no phone finds anything to pay.
    fn test(&mut self, shop: &str) {
        let painter = self.ui.painter();
        painter.rect_stroke(self.area, 0.0, Stroke::new(space::XS, LIGHT.accent), StrokeKind::Inside);
        for (corner, inwards) in [
            (self.area.left_top(), vec2(1.0, 1.0)),
            (self.area.right_top(), vec2(-1.0, 1.0)),
            (self.area.left_bottom(), vec2(1.0, -1.0)),
            (self.area.right_bottom(), vec2(-1.0, -1.0)),
        ] {
            let side = inwards * space::PAGE;
            painter.rect_filled(Rect::from_two_pos(corner, corner + side), 0.0, LIGHT.accent);
        }
        let block = self.area.height().min(self.area.width()) * 0.4;
        let mut spread = self.middle();
        spread.line(Line::new(shop, Text::Figure, LIGHT.ink).down_to(Text::Title));
        spread.sign(block);
        spread.line(Line::new(&self.t("customer-test"), Text::State, LIGHT.ink).after(space::XL));
        let pixels = self.ui.ctx().pixels_per_point() * self.ui.max_rect().size();
        let measures = [("width", pixels.x.round().to_string()), ("height", pixels.y.round().to_string())];
        let measures: Vec<(&str, &dyn ToString)> =
            measures.iter().map(|(name, value)| (*name, value as &dyn ToString)).collect();
        let words = self.words.get_with("customer-test-size", &measures);
        spread.line(Line::new(&words, Text::Title, LIGHT.ink_2).regular().after(space::M));
        if let Some(place) = spread.show(self.ui) {
            let side = Rect::from_center_size(place.center(), vec2(place.height(), place.height()));
            self.ui.painter().rect(side, 0.0, LIGHT.key, Stroke::new(2.0, LIGHT.edge), StrokeKind::Inside);
            let mut block = Spread::new(side.shrink(space::L), Align::Center);
            block.line(Line::new(&self.t("customer-test-code"), Text::Title, LIGHT.ink));
            block.show(self.ui);
        }
    }
}

/// Whether there is anything to show to a customer.
pub fn is_worth_showing(state: &State) -> bool {
    !matches!(scene(state), Scene::Idle | Scene::Test)
}

/// What the desktop calls the window.
pub fn window_title(words: &Words) -> String {
    words.get("customer-title")
}
