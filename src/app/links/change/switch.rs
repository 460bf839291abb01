//! Switching a link on or off. The row waits for the provider's word: a guess might let a customer stand before a
//! link that takes nothing.

use super::{super::learned, Doing, begin, end, gone};
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
) -> Vec<Job> {
    end(state, &id);
    let error = match result {
        Ok(Switched { link, was_so }) => {
            let name = &link.product_name;
            match (link.active == Some(wanted), was_so, wanted) {
                (false, ..) => state.links.trouble = Some((id, Message::new("link-not-switched"))),
                (true, true, true) => state.notify(Message::new("notice-link-was-active").with("name", name)),
                (true, true, false) => {
                    state.notify(Message::new("notice-link-was-inactive").with("name", name));
                }
                (true, false, true) => state.notify(Message::new("notice-link-activated")),
                (true, false, false) => state.notify(Message::new("notice-link-deactivated")),
            }
            return learned(state, [link]);
        }
        Err(error) if error.kind == ApiErrorKind::NotFound => return gone(state, &id),
        Err(error) => error,
    };
    let message = if error.is_perhaps_done() {
        Message::new("link-switch-unknown").with_detail(error.to_string())
    } else {
        Message::from(&error)
    };
    state.links.trouble = Some((id, message));
    Vec::new()
}
