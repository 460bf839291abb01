//! Changes to a link that take several calls. What the provider says of the link afterwards counts, not what its
//! answer to the change says: that one may be lost, old, or empty.

use crate::{
    domain::link::{LinkEdit, LinkId, PaymentLink},
    services::{
        event::{Edited, Switched},
        provider::{ApiError, ApiErrorKind, Client, Outcome, Urgency},
    },
};

/// Reads the link, writes all three fields that the update call prints, and reads it again.
pub(super) async fn set_active(client: &Client, id: &LinkId, active: bool) -> Result<Switched, ApiError> {
    let before = client.view_link(id, Urgency::Foreground).await?;
    if before.active == Some(active) {
        return Ok(Switched { link: before, was_so: true });
    }
    let edit = LinkEdit { active, ..LinkEdit::of(&before) };
    let link = write(client, id, &edit).await?;
    Ok(Switched { link, was_so: false })
}

/// Writes a change, unless the link stands otherwise than its owner thought: then it is only read.
pub(super) async fn edit(
    client: &Client,
    id: &LinkId,
    before: &LinkEdit,
    after: &LinkEdit,
) -> Result<Edited, ApiError> {
    let link = client.view_link(id, Urgency::Foreground).await?;
    if after.is_on(&link) {
        return Ok(Edited::Done(link));
    }
    if !before.is_on(&link) {
        return Ok(Edited::ChangedElsewhere(link));
    }
    let link = write(client, id, after).await?;
    Ok(if after.is_on(&link) {
        Edited::Done(link)
    } else if before.is_on(&link) {
        Edited::NotTaken(link)
    } else {
        Edited::ChangedElsewhere(link)
    })
}

/// Writes all three fields and reads the link again.
///
/// # Errors
/// The refusal of the change; a link that is gone; a change that was sent and could not be looked at, which is
/// perhaps done.
async fn write(client: &Client, id: &LinkId, edit: &LinkEdit) -> Result<PaymentLink, ApiError> {
    match client.update_link(id, edit).await {
        Err(error) if !error.is_perhaps_done() => return Err(error),
        Ok(_) | Err(_) => {}
    }
    client.view_link(id, Urgency::Foreground).await.map_err(|error| match error.kind {
        ApiErrorKind::NotFound => error,
        _ => ApiError { outcome: Outcome::Unknown, ..error },
    })
}

/// Deletes a link; sent once. Where the answer got lost, the link itself is asked for: if it is gone, it is deleted.
pub(super) async fn delete(client: &Client, id: &LinkId) -> Result<(), ApiError> {
    let Err(error) = client.delete_link(id).await else { return Ok(()) };
    if !error.is_perhaps_done() {
        return Err(error);
    }
    match client.view_link(id, Urgency::Foreground).await {
        Err(gone) if gone.kind == ApiErrorKind::NotFound => Ok(()),
        Ok(_) => Err(ApiError { outcome: Outcome::NotDone, ..error }),
        Err(_) => Err(error),
    }
}
