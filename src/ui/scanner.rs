//! One gate for every key. What a scanner types reaches the fields that wait for it, and nothing else: no shortcut, no
//! button, no answer to a question. It runs before anything is drawn.

use super::{View, entry::Entry};
use crate::app::{Action, Screen, account::Place};
use egui::{Context, Event, FocusDirection, Id, Key};

/// Keys that follow each other faster than a hand can type, in seconds.
const FASTER_THAN_A_HAND: f64 = 0.03;
/// So many of them in a row come from a scanner.
const BURST: u32 = 6;
/// A scanner's Enter comes at once after its last digit, in seconds.
const BURST_ENDS: f64 = 0.25;

/// How fast keys came in.
#[derive(Default, Clone, Debug)]
pub struct Burst {
    /// When the last letter came, in the window's seconds.
    last: f64,
    /// How many came so fast in a row.
    run: u32,
    /// What stood before the first of them.
    before: Option<Before>,
}

/// What the first letters of a scanner may change until it gives itself away.
#[derive(Clone, Debug)]
struct Before {
    entry: Entry,
    search: String,
    focused: Option<Id>,
    is_in_field: bool,
}

/// Says that what stands in a field may come from a scanner, whose Enter then counts.
pub fn takes_scans(ctx: &Context, field: Id) {
    ctx.data_mut(|data| data.insert_temp(field.with("takes_scans"), true));
}

/// Lets the keys of this frame through, or not.
pub fn gate(ctx: &Context, view: &mut View<'_>) {
    let now = ctx.input(|input| input.time);
    let focused = ctx.memory(egui::Memory::focused);
    let is_in_field = ctx.text_edit_focused();
    let is_awaited = focused.is_some_and(|id| {
        is_in_field && ctx.data(|data| data.get_temp::<bool>(id.with("takes_scans"))) == Some(true)
    });
    let mut burst = std::mem::take(&mut view.drafts.burst);
    let mut is_told = false;
    let events = ctx.input_mut(|input| std::mem::take(&mut input.events));
    let mut kept = Vec::with_capacity(events.len());
    for event in events {
        match &event {
            Event::Text(_) => {
                let is_found = burst.hears(now, || Before {
                    entry: view.drafts.entry.clone(),
                    search: view.drafts.links.search.clone(),
                    focused,
                    is_in_field,
                });
                if is_found && !burst.began_in_field() {
                    kept.retain(|kept| !matches!(kept, Event::Text(_)));
                    is_told = true;
                }
                if burst.began_in_field() || !burst.is_running(now) {
                    kept.push(event);
                }
            }
            Event::Key { key, pressed: true, repeat, .. } => {
                let is_press = matches!(key, Key::Enter | Key::Space);
                // Held down, a key presses once: what comes to stand below it was not meant.
                let is_held = is_press && *repeat && !is_in_field;
                let is_letter = *key == Key::Space && !is_in_field && burst.is_fast(now);
                let is_end = *key == Key::Enter && is_awaited && burst.began_in_field();
                if !is_held && !is_letter && (!burst.is_running(now) || is_end) {
                    kept.push(event);
                } else if *key == Key::Tab {
                    ctx.memory_mut(|memory| memory.move_focus(FocusDirection::None));
                }
            }
            _ => kept.push(event),
        }
    }
    ctx.input_mut(|input| input.events = kept);
    if is_told && let Some(before) = burst.before.take() {
        undo(ctx, view, before);
    }
    view.drafts.burst = burst;
}

/// As if the scanner hadn't begun.
fn undo(ctx: &Context, view: &mut View<'_>, before: Before) {
    view.drafts.entry = before.entry;
    view.drafts.links.search = before.search;
    ctx.memory_mut(|memory| match (before.focused, memory.focused()) {
        (Some(had), _) => memory.request_focus(had),
        (None, Some(has)) => memory.surrender_focus(has),
        (None, None) => {}
    });
    let is_free = ctx.memory(|memory| memory.top_modal_layer().is_none());
    if is_free && matches!(view.state.place, Place::Console(_)) && view.state.screen == Screen::Sell {
        view.act(Action::ScannerSeen);
    }
}

impl Burst {
    /// Whether a letter just now came too fast for a hand.
    fn is_fast(&self, now: f64) -> bool {
        self.run > 0 && now - self.last < FASTER_THAN_A_HAND
    }

    /// Whether a scanner is typing, or was just now.
    fn is_running(&self, now: f64) -> bool {
        self.run >= BURST && now - self.last < BURST_ENDS
    }

    /// Whether its letters go to a field that had the keyboard before them.
    fn began_in_field(&self) -> bool {
        self.before.as_ref().is_some_and(|before| before.is_in_field)
    }

    /// Judges one more letter; `true` for the one that gives a scanner away.
    fn hears(&mut self, now: f64, before: impl FnOnce() -> Before) -> bool {
        if !self.is_fast(now) && !self.is_running(now) {
            self.run = 0;
            self.before = Some(before());
        }
        self.run += 1;
        self.last = now;
        self.run == BURST
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn before() -> Before {
        Before { entry: Entry::default(), search: String::new(), focused: None, is_in_field: false }
    }

    #[test]
    fn a_hand_is_heard_and_a_scanner_is_not() {
        let mut burst = Burst::default();
        let hand = (0..20).map(|i| 10.0 + f64::from(i) * 0.06);
        for at in hand {
            assert!(!burst.hears(at, before));
        }
        let mut burst = Burst::default();
        let found = (0..13).filter(|i| burst.hears(10.0 + f64::from(*i) * 0.002, before)).collect::<Vec<_>>();
        assert_eq!(found, [5], "the sixth gives it away, and only that one");
        assert!(burst.is_running(10.05), "its Enter is none either");
        assert!(!burst.is_running(11.0));
        assert!(!burst.hears(12.0, before) && !burst.is_running(12.0), "a hand after it is heard again");
    }
}
