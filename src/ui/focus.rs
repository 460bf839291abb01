//! What has the keyboard doesn't vanish from under it: when a question is over, the keyboard goes back to what had it
//! before; when a widget goes, to the one beside its place. egui forgets both.

use super::View;
use crate::app::Screen;
use egui::{Context, Id, Key, LayerId, Rect, Response, WidgetRect};

/// Where the keyboard was.
#[derive(Default)]
pub struct Focus {
    /// What had it at the end of the last frame, and of the one before that.
    last: Option<Spot>,
    earlier: Option<Spot>,
    /// A button that can't be pressed for a while; the keyboard waits for it.
    awaited: Option<Id>,
    /// The questions that stand over the screen, the lowest first, with what had the keyboard before each.
    questions: Vec<(LayerId, Option<Id>)>,
    /// The screen of the last frame.
    screen: Option<Screen>,
    /// The screen that was come to and has not given its first field the keyboard yet.
    arrived: Option<Screen>,
}

/// Brings what got the keyboard into sight, where it lies further down or up.
pub fn reveal(response: &Response) {
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
}

/// A widget and its place.
#[derive(Clone, Copy)]
struct Spot {
    id: Id,
    rect: Rect,
    layer: LayerId,
}

impl Focus {
    /// Whether anything had the keyboard in the last frame: its Escape only leaves it.
    pub fn was_somewhere(&self) -> bool {
        self.last.is_some()
    }

    /// Whether a screen was just come to; `true` once, for the field that then gets the keyboard.
    pub fn arrives_at(&mut self, screen: Screen) -> bool {
        self.arrived.take_if(|arrived| *arrived == screen).is_some()
    }
}

/// Puts the keyboard where it belongs, before anything is drawn.
pub fn begin(ctx: &Context, view: &mut View<'_>) {
    let screen = view.state.screen;
    let focus = &mut view.drafts.focus;
    let is_new = focus.screen.replace(screen) != Some(screen);
    if is_new {
        focus.arrived = Some(screen);
        // What had the keyboard stayed behind on the other screen.
        (focus.last, focus.earlier) = (None, None);
    }
    let top = ctx.memory(egui::Memory::top_modal_layer);
    let back = focus.follow_questions(top);
    if is_new || ctx.memory(|memory| memory.focused().is_some()) {
        focus.awaited = None;
        return;
    }
    let to = back.filter(|id| is_able(ctx, *id)).or_else(|| focus.fall(ctx, top));
    if let Some(id) = to {
        ctx.memory_mut(|memory| memory.request_focus(id));
    }
}

/// Notes what has the keyboard, after everything was drawn.
pub fn end(ctx: &Context, view: &mut View<'_>) {
    let focused = ctx.memory(egui::Memory::focused);
    let widget = |id| ctx.viewport(|viewport| viewport.this_pass.widgets.get(id).copied());
    let spot = |widget: WidgetRect| Spot { id: widget.id, rect: widget.rect, layer: widget.layer_id };
    let focus = &mut view.drafts.focus;
    let now = match focused {
        // What was not drawn had it all the same, until egui notices.
        Some(id) => widget(id).map(spot).or(focus.last.filter(|last| last.id == id)),
        None => None,
    };
    let is_lost = focus.last.is_some() && focused.is_none_or(|id| widget(id).is_none());
    focus.earlier = std::mem::replace(&mut focus.last, now);
    if is_lost {
        ctx.request_repaint();
    }
}

impl Focus {
    /// Where the keyboard falls when nothing has it any more.
    fn fall(&mut self, ctx: &Context, top: Option<LayerId>) -> Option<Id> {
        if let Some(id) = self.awaited.filter(|id| is_able(ctx, *id)) {
            return Some(id);
        }
        let lost = self.last.or(self.earlier).filter(|spot| !is_able(ctx, spot.id))?;
        if is_drawn(ctx, lost.id) {
            self.awaited = Some(lost.id);
            return None;
        }
        // At the counter the keypad hears whatever nothing else does, and so does the table of the links.
        let is_heard = matches!(self.screen, Some(Screen::Sell | Screen::Links)) && top.is_none();
        let is_left = ctx.input(|input| input.key_pressed(Key::Escape) || input.pointer.any_pressed());
        if is_heard || is_left { None } else { beside(ctx, lost, top) }
    }

    /// Follows the questions as they open and close; what had the keyboard before the one that closed.
    fn follow_questions(&mut self, top: Option<LayerId>) -> Option<Id> {
        let open = top.map(|top| self.questions.iter().position(|(layer, _)| *layer == top));
        match (top, open) {
            (Some(top), Some(None)) => {
                // It was drawn for the first time in the last frame, and may have taken the keyboard in it.
                let before = self.last.filter(|spot| spot.layer != top).or(self.earlier);
                self.questions.push((top, before.map(|spot| spot.id)));
                None
            }
            (Some(_), Some(Some(place))) => self.questions.drain(place + 1..).next()?.1,
            _ => self.questions.drain(..).next()?.1,
        }
    }
}

fn is_drawn(ctx: &Context, id: Id) -> bool {
    ctx.viewport(|viewport| viewport.prev_pass.widgets.contains(id))
}

/// Whether it is there and can have the keyboard.
fn is_able(ctx: &Context, id: Id) -> bool {
    ctx.viewport(|viewport| {
        viewport.prev_pass.widgets.get(id).is_some_and(|widget| widget.enabled && widget.sense.is_focusable())
    })
}

/// The widget nearest to a place in its layer, or in the question that stands above it.
fn beside(ctx: &Context, spot: Spot, top: Option<LayerId>) -> Option<Id> {
    let layer = top.unwrap_or(spot.layer);
    let far = |rect: Rect| rect.distance_sq_to_pos(spot.rect.center());
    ctx.viewport(|viewport| {
        let widgets = viewport.prev_pass.widgets.get_layer(layer);
        let able = widgets.filter(|widget| {
            let is_seen = widget.interact_rect.is_positive();
            widget.enabled && is_seen && widget.sense.is_focusable() && widget.sense.senses_click()
        });
        able.min_by(|a, b| far(a.rect).total_cmp(&far(b.rect))).map(|widget| widget.id)
    })
}
