//! A link's state and payments in words.

use crate::{
    app::links::Doing,
    domain::link::{LinkState, PaymentLink},
    ui::{View, icon, theme::Tone, when},
};

/// Days before its end from which a link is said to end soon.
const ENDS_SOON_DAYS: i64 = 3;

/// The word of a state.
pub(super) fn key(state: LinkState) -> &'static str {
    match state {
        LinkState::Active => "link-active",
        LinkState::Inactive => "link-inactive",
        LinkState::Expired => "link-expired",
        LinkState::LimitReached => "link-limit-reached",
    }
}

/// Payments so far, and how many are allowed.
pub fn payments_words(link: &PaymentLink) -> String {
    match (link.payment_count, link.payment_limit) {
        (Some(count), Some(limit)) => format!("{count} / {limit}"),
        (Some(count), None) => count.to_string(),
        (None, _) => "?".to_owned(),
    }
}

/// A link's state as icon, word and tone.
pub fn state_words(view: &View<'_>, link: &PaymentLink) -> (&'static str, String, Tone) {
    if let Some(doing) = view.state.links.doing(&link.id) {
        return (icon::CLOCK, view.t(doing_key(doing)), Tone::Waiting);
    }
    let state = link.state(view.state.now);
    let days_left = link.expires.map(|expires| expires.duration_since(view.state.now).as_hours() / 24);
    match (state, days_left) {
        (LinkState::Active, Some(days)) if days < ENDS_SOON_DAYS => (
            icon::ALARM,
            view.t_with("link-ends-soon", &[("when", &when::expiry(view, link.expires))]),
            Tone::Waiting,
        ),
        (LinkState::Active, _) => (icon::CHECK, view.t(key(state)), Tone::Accent),
        (LinkState::Inactive, _) => (icon::PAUSE, view.t(key(state)), Tone::Plain),
        (LinkState::Expired, _) => (icon::EXPIRED, view.t(key(state)), Tone::Plain),
        (LinkState::LimitReached, _) => (icon::LIMIT, view.t(key(state)), Tone::Plain),
    }
}

/// What is being done to a link: how it stands meanwhile, nobody knows.
fn doing_key(doing: Doing) -> &'static str {
    match doing {
        Doing::SwitchingOn => "link-switching-on",
        Doing::SwitchingOff => "link-switching-off",
        Doing::Editing => "link-being-changed",
        Doing::Deleting => "link-being-deleted",
    }
}
