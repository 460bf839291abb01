//! Carries out a call to the provider, and the few that take several calls.

mod links;

use super::{
    event::Answer,
    job::Ask,
    provider::{ApiError, ApiErrorKind, Client, Outcome, Urgency},
};
use crate::domain::link::{LinkId, PaymentLink};

/// Asks the provider, and waits for its answer.
pub async fn answer(client: &Client, ask: Ask) -> Answer {
    match ask {
        Ask::ListLinks { ticket, page } => {
            // The first page is what somebody waits for; the rest is read at leisure.
            let urgency = if page == 1 { Urgency::Foreground } else { Urgency::Background };
            Answer::Links(ticket, page, client.list_page(page, urgency).await)
        }
        Ask::ViewLink(id) => {
            let result = client.view_link(&id, Urgency::Background).await;
            Answer::Link(id, result)
        }
        Ask::WatchPrinted(id) => {
            let result = client.view_link(&id, Urgency::Background).await;
            Answer::PrintedWatched(id, result)
        }
        Ask::ViewTidied(id) => {
            let result = client.view_link(&id, Urgency::Background).await;
            Answer::TidiedSeen(id, result)
        }
        Ask::DeleteTidied(id) => {
            let result = client.delete_link(&id).await;
            Answer::TidiedDeleted(id, result)
        }
        Ask::CreateLink(ticket, link) => Answer::LinkCreated(ticket, client.create_link(&link).await),
        Ask::SetActive(id, active) => {
            let result = links::set_active(client, &id, active).await;
            Answer::ActiveSet(id, active, result)
        }
        Ask::EditLink { id, before, after } => {
            let result = links::edit(client, &id, &before, &after).await;
            Answer::LinkEdited(id, result)
        }
        Ask::DeleteLink(id) => {
            let result = links::delete(client, &id).await;
            Answer::LinkDeleted(id, result)
        }
        Ask::GeneratePayment(ticket, order, amount) => {
            let result = client.generate_payment(&order, amount).await;
            let date = client.provider_date().map(|(date, _)| date);
            Answer::PaymentGenerated(ticket, result, date)
        }
        Ask::LookUp(ticket, payment) => Answer::LookedUp(ticket, client.payment(&payment).await),
        Ask::StartSale(reference, link) => Answer::SaleStarted(reference, client.create_link(&link).await),
        Ask::FindSale(reference) => {
            let page = client.list_page(1, Urgency::Foreground).await;
            Answer::SaleSought(reference, page.map(|page| page.links))
        }
        Ask::WatchSale(reference, link) => {
            let result = client.view_link(&link, Urgency::Poll).await;
            Answer::SaleWatched(reference, result)
        }
        Ask::LookBack => {
            let page = client.list_page(1, Urgency::Background).await;
            Answer::LookedBack(page.map(|page| page.links))
        }
        Ask::WatchOthers => {
            let page = client.list_page(1, Urgency::Poll).await;
            Answer::OthersWatched(page.map(|page| page.links))
        }
        Ask::CloseSale(reference, link) => {
            let result = close(client, &link).await;
            Answer::SaleClosed(reference, result)
        }
    }
}

/// The answer to a call that the console itself broke off: what changes something was perhaps done.
pub fn broken_off(ask: &Ask) -> Answer {
    let read = || ApiError::broken_off(Outcome::NotDone);
    let write = || ApiError::broken_off(Outcome::Unknown);
    match ask {
        Ask::ListLinks { ticket, page } => Answer::Links(*ticket, *page, Err(read())),
        Ask::ViewLink(id) => Answer::Link(id.clone(), Err(read())),
        Ask::WatchPrinted(id) => Answer::PrintedWatched(id.clone(), Err(read())),
        Ask::ViewTidied(id) => Answer::TidiedSeen(id.clone(), Err(read())),
        Ask::DeleteTidied(id) => Answer::TidiedDeleted(id.clone(), Err(write())),
        Ask::CreateLink(ticket, _) => Answer::LinkCreated(*ticket, Err(write())),
        Ask::SetActive(id, active) => Answer::ActiveSet(id.clone(), *active, Err(write())),
        Ask::EditLink { id, .. } => Answer::LinkEdited(id.clone(), Err(write())),
        Ask::DeleteLink(id) => Answer::LinkDeleted(id.clone(), Err(write())),
        Ask::GeneratePayment(ticket, ..) => Answer::PaymentGenerated(*ticket, Err(write()), None),
        Ask::LookUp(ticket, _) => Answer::LookedUp(*ticket, Err(read())),
        Ask::StartSale(reference, _) => Answer::SaleStarted(reference.clone(), Err(write())),
        Ask::FindSale(reference) => Answer::SaleSought(reference.clone(), Err(read())),
        Ask::WatchSale(reference, _) => Answer::SaleWatched(reference.clone(), Err(read())),
        Ask::LookBack => Answer::LookedBack(Err(read())),
        Ask::WatchOthers => Answer::OthersWatched(Err(read())),
        Ask::CloseSale(reference, _) => Answer::SaleClosed(reference.clone(), Err(write())),
    }
}

/// Switches a sale's link off, unless it is paid already.
async fn close(client: &Client, id: &LinkId) -> Result<PaymentLink, ApiError> {
    let before = client.view_link(id, Urgency::Foreground).await?;
    if before.payment_count.is_some_and(|count| count > 0) {
        return Ok(before);
    }
    match links::set_active(client, id, false).await {
        // A link that a payment used up in between may refuse the update: what it says now counts.
        Err(error) if matches!(error.kind, ApiErrorKind::Validation { .. } | ApiErrorKind::Refused) => {
            client.view_link(id, Urgency::Foreground).await
        }
        result => result.map(|switched| switched.link),
    }
}
