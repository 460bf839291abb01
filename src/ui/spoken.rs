//! What screen readers say by themselves of the sales, whatever screen shows: that one was paid, that the provider is not
//! heard, and that it is heard again. Each is told from one frame to the next, so it is said once, however often the
//! state is drawn.

use super::View;
use crate::{
    app::sell::WatchedSale,
    domain::{reference::Reference, sale::SaleStage},
};
use egui::{Id, Rect, Role, Sense, Ui, WidgetInfo, accesskit::Live, vec2};
use std::collections::HashSet;

/// What was known at the frame before, and what was said last.
#[derive(Default)]
pub struct Spoken {
    unpaid: HashSet<Reference>,
    is_unheard: bool,
    words: String,
}

/// Says what changed since the frame before.
pub fn spoken_ui(ui: &Ui, view: &mut View<'_>) {
    let mut spoken = std::mem::take(&mut view.drafts.spoken);
    let news = spoken.news(view);
    if !news.is_empty() {
        spoken.words = news.join(" ");
    }
    if !spoken.words.is_empty() {
        spoken.tell(ui);
    }
    view.drafts.spoken = spoken;
}

impl Spoken {
    fn news(&mut self, view: &View<'_>) -> Vec<String> {
        let sales = &view.state.sell.sales;
        let paid = |watched: &&WatchedSale| matches!(watched.sale.stage, SaleStage::Paid { .. });
        let mut news = Vec::new();
        for watched in sales.iter().filter(paid) {
            if self.unpaid.contains(&watched.sale.reference) {
                let (number, amount) =
                    (watched.sale.reference.number(), view.words.money(watched.sale.amount));
                news.push(view.t_with("spoken-paid", &[("number", &number), ("amount", &amount)]));
            }
        }
        self.unpaid = sales
            .iter()
            .filter(|watched| !paid(watched))
            .map(|watched| watched.sale.reference.clone())
            .collect();
        let is_unheard = sales.iter().any(|watched| watched.is_unheard(view.state.elapsed));
        if is_unheard != self.is_unheard {
            self.is_unheard = is_unheard;
            // When what was not heard is no longer waited for, there is nothing to say.
            if is_unheard || sales.iter().any(WatchedSale::is_open) {
                news.push(view.t(if is_unheard { "spoken-unheard" } else { "spoken-heard" }));
            }
        }
        news
    }

    /// A node that is told of but not seen, at the end of the window where nothing comes after it.
    fn tell(&self, ui: &Ui) {
        let corner = ui.ctx().content_rect().right_bottom();
        let place = Rect::from_min_max(corner - vec2(1.0, 1.0), corner);
        let response = ui.interact(place, Id::unique("spoken"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &self.words));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Assertive));
    }
}
