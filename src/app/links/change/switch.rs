//! Switching a link on or off. The row waits for the provider's word: a guess might let a customer stand before a
//! link that takes nothing.

use super::{Doing, begin, end, gone};
use crate::{
    app::{Message, State},
    domain::link::LinkId,
    services::{
        event::Switched,
        job::{Ask, Job},
        provider::{ApiError, ApiErrorKind},
    },
};

pub(in crate::app::links) fn set_active(state: &mut State, id: &LinkId, active: bool) -> Vec<Job> {
    let doing = if active { Doing::SwitchingOn } else { Doing::SwitchingOff };
    begin(state, id, doing, Ask::SetActive(id.clone(), active))
}

pub(in crate::app::links) fn switched(
    state: &mut State,
    id: LinkId,
    wanted: bool,
    result: Result<Switched, ApiError>,
) {
    end(state, &id);
    match result {
        Ok(Switched { link, was_so }) => {
            let is_taken = link.active == Some(wanted);
            let name = link.product_name.clone();
            state.links.merge([link]);
            if !is_taken {
                state.links.trouble = Some((id, Message::new("link-not-switched")));
                return;
            }
            state.notify(match (was_so, wanted) {
                (true, true) => Message::new("notice-link-was-active").with("name", &name),
                (true, false) => Message::new("notice-link-was-inactive").with("name", &name),
                (false, true) => Message::new("notice-link-activated"),
                (false, false) => Message::new("notice-link-deactivated"),
            });
        }
        Err(error) if error.kind == ApiErrorKind::NotFound => gone(state, &id),
        Err(error) if error.is_perhaps_done() => {
            let unknown = Message::new("link-switch-unknown").with_detail(error.to_string());
            state.links.trouble = Some((id, unknown));
        }
        Err(error) => state.links.trouble = Some((id, Message::from(&error))),
    }
}
