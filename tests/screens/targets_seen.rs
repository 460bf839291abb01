//! What can be used on a stage, as egui knows it.

use crate::stage::Stage;
use egui::{Id, LayerId, Rect, Sense};

/// A target as egui knows it, with the part of it that isn't cut.
pub struct Target {
    pub id: Id,
    pub layer: LayerId,
    pub whole: Rect,
    pub seen: Rect,
}

/// What can be used now: nothing below a dialog, and nothing that is switched off.
pub fn targets(stage: &Stage) -> Vec<Target> {
    let window = stage.window.ctx.content_rect();
    // What lies below a dialog can't be used until it is answered.
    let is_free = |layer: &LayerId| stage.window.ctx.memory(|memory| memory.is_above_modal_layer(*layer));
    let layers: Vec<LayerId> =
        stage.window.ctx.viewport(|viewport| viewport.prev_pass.widgets.layer_ids().collect());
    let layers: Vec<LayerId> = layers.into_iter().filter(is_free).collect();
    stage.window.ctx.viewport(|viewport| {
        let widgets = &viewport.prev_pass.widgets;
        let all = layers.iter().flat_map(|layer| widgets.get_layer(*layer));
        all.filter(|widget| widget.enabled && widget.sense.contains(Sense::CLICK | Sense::FOCUSABLE))
            .map(|widget| Target {
                id: widget.id,
                layer: widget.layer_id,
                whole: widget.rect,
                seen: widget.interact_rect.intersect(window),
            })
            .collect()
    })
}
