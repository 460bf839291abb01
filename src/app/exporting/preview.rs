//! The picture of what would be printed. One is drawn at a time; the one before stays until the next is there.

use super::{Export, wish::Gather};
use crate::{
    app::{Message, State},
    domain::card::Layout,
    services::{
        export::{ExportError, Picture},
        job::{Job, Ticket},
    },
};
use std::sync::Arc;

/// What a preview depends on, as long as the codes are the same.
type Look = (Layout, Gather);

/// A preview, and the drawing of the next.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    /// The newest picture.
    pub picture: Option<Arc<Picture>>,
    /// Why there is none of the layout that is chosen.
    pub trouble: Option<Message>,
    asked: Option<(Ticket, Look)>,
    drawn: Option<Look>,
}

impl Export {
    /// Whether the picture is still that of an earlier choice.
    pub fn is_preview_old(&self) -> bool {
        self.preview.drawn != Some(self.look())
    }

    fn look(&self) -> Look {
        (self.wish.layout, self.wish.gather)
    }
}

/// Has the preview drawn where it isn't what was chosen, unless one is being drawn already.
pub(super) fn follow(state: &mut State) -> Vec<Job> {
    let wanted = match &state.export {
        Some(export) if export.preview.asked.is_none() && export.is_preview_old() => export.look(),
        _ => return Vec::new(),
    };
    let Some(print) = super::material(state, |of| of.first_page(wanted.0, wanted.1)) else {
        return Vec::new();
    };
    let ticket = state.new_ticket();
    if let Some(export) = &mut state.export {
        export.preview.asked = Some((ticket, wanted));
    }
    vec![Job::Preview { ticket, print: Box::new(print) }]
}

pub(super) fn drawn(
    state: &mut State,
    ticket: Ticket,
    result: Result<Arc<Picture>, ExportError>,
) -> Vec<Job> {
    let Some(preview) = state.export.as_mut().map(|export| &mut export.preview) else { return Vec::new() };
    let Some((_, look)) = preview.asked.take_if(|(asked, _)| *asked == ticket) else { return Vec::new() };
    // One that failed isn't tried again until something else is chosen.
    preview.drawn = Some(look);
    match result {
        Ok(picture) => {
            preview.picture = Some(picture);
            preview.trouble = None;
        }
        Err(error) => {
            preview.picture = None;
            preview.trouble = Some(Message::from(&error));
        }
    }
    follow(state)
}
