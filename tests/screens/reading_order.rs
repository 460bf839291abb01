//! Whether the tree is read as the eye reads: down a column, from left to right within a line.

use crate::walk::Met;
use egui::{Rangef, accesskit::Role};

/// How much of the smaller of two must lie beside the other, for both to be in one line or one column.
const SHARED: f32 = 0.5;

fn share(a: Rangef, b: Rangef) -> bool {
    let shared = a.max.min(b.max) - a.min.max(b.min);
    shared > SHARED * a.span().min(b.span())
}

/// What is met before something that the eye comes to first.
pub fn findings(met: &[Met]) -> Vec<String> {
    let mut found = Vec::new();
    for (place, later) in met.iter().enumerate() {
        if !is_seen(later) {
            continue;
        }
        let before = met[..place].iter().rev().find(|first| {
            is_seen(first)
                && first.layer == later.layer
                && !later.above.contains(&first.id)
                && is_after(first, later)
        });
        if let Some(first) = before {
            found.push(format!(
                "{:?} at {:?} is read before {:?} at {:?}",
                first.words, first.rect, later.words, later.rect
            ));
        }
    }
    found
}

fn is_seen(node: &Met) -> bool {
    node.rect.is_positive() && node.role != Role::TextRun && node.role != Role::Window
}

/// Whether the eye comes to `first` only after `later`.
fn is_after(first: &Met, later: &Met) -> bool {
    let (a, b) = (first.rect, later.rect);
    let is_above = b.bottom() <= a.top() + 1.0 && share(a.x_range(), b.x_range());
    let is_left = b.right() <= a.left() + 1.0 && share(a.y_range(), b.y_range());
    is_above || is_left
}
