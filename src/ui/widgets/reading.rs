//! The order in which screen readers meet what is drawn. They are told of widgets as they are drawn; where the eye comes
//! last to what is drawn first, like a panel at the right, it is put in its place here.

use egui::{Align, InnerResponse, Layout, Ui, accesskit::NodeId};

/// Lays out from the right end of a line; read from left to right all the same.
pub fn from_right<R>(ui: &mut Ui, align: Align, draw: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    ui.with_layout(Layout::right_to_left(align), |ui| {
        let inner = draw(ui);
        reverse(ui);
        inner
    })
}

/// What was drawn into this `Ui` is read the other way round.
pub fn reverse(ui: &Ui) {
    reverse_since(ui, 0);
}

/// How much was drawn into this `Ui` until now.
pub fn mark(ui: &Ui) -> usize {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| node.children().len()).unwrap_or_default()
}

/// What was drawn into this `Ui` since the mark is read the other way round.
pub fn reverse_since(ui: &Ui, mark: usize) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        let mut children = node.children().to_vec();
        if let Some(since) = children.get_mut(mark..) {
            since.reverse();
            node.set_children(children);
        }
    });
}

/// What was drawn, and waits for its turn to be read.
#[must_use = "what is not put back is not read at all"]
#[derive(Debug, Default)]
pub struct Held(Vec<NodeId>);

/// Draws something now that is read later.
pub fn hold<R>(ui: &mut Ui, draw: impl FnOnce(&mut Ui) -> R) -> (R, Held) {
    let before = mark(ui);
    let inner = draw(ui);
    let held = ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        let mut children = node.children().to_vec();
        let held = children.split_off(before.min(children.len()));
        node.set_children(children);
        held
    });
    (inner, Held(held.unwrap_or_default()))
}

impl Held {
    /// Now is its turn. The `Ui` must be the one it was drawn into.
    pub fn put(self, ui: &Ui) {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            for child in self.0 {
                node.push_child(child);
            }
        });
    }
}
