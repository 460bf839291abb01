//! The form beside the table: a new link, one like another, or a change to one. What is typed belongs to the window.

use super::Catalogue;
use crate::{
    app::{Message, State},
    domain::{
        card::Layout,
        link::{LinkEdit, LinkField, LinkId, NewLink, PaymentLink},
    },
    services::{
        job::Ticket,
        provider::{ApiError, ApiErrorKind},
    },
};
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;

/// How far the provider's clock may be behind: a link made after its form was sent may seem so much older.
const CLOCKS_DIFFER: SignedDuration = SignedDuration::from_mins(2);

/// What the form is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A link like no other.
    New,
    /// A link whose code goes on to be printed as a card for the counter.
    CounterCard,
    /// A link like this one, for what can't be changed on it.
    Copy(LinkId),
    /// A change to a link, on which this stood when the form was opened.
    Edit(LinkId, LinkEdit),
}

/// The form, as far as the provider has a part in it.
#[derive(Clone, Debug)]
pub struct Form {
    /// What it is for.
    pub purpose: Purpose,
    /// Which opening it is: with another one, the fields begin anew.
    pub opened: Ticket,
    /// The question under way.
    pub sending: Option<Ticket>,
    /// Why it was not made or changed.
    pub trouble: Option<Message>,
    /// What the provider said of each field.
    pub field_troubles: HashMap<LinkField, String>,
    /// What stands on the link now, when somebody else changed it meanwhile.
    pub theirs: Option<LinkEdit>,
    /// The link that may have been made although its answer got lost.
    pub(super) sought: Option<Sought>,
    /// The question for the newest links, to look for it there.
    pub(super) looking: Option<Ticket>,
    /// A link that looks like the one whose answer got lost.
    pub turned_up: Option<LinkId>,
}

/// A link that was perhaps made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sought {
    pub(super) link: NewLink,
    pub(super) sent: Timestamp,
}

impl Form {
    /// A form that has just been opened. All forms are made here.
    pub(super) fn open(state: &mut State, purpose: Purpose) -> Self {
        Self {
            purpose,
            opened: state.new_ticket(),
            sending: None,
            trouble: None,
            field_troubles: HashMap::new(),
            theirs: None,
            sought: None,
            looking: None,
            turned_up: None,
        }
    }

    /// It is sent: what was said of the last try is over.
    pub(super) fn send(&mut self, ticket: Ticket) {
        self.sending = Some(ticket);
        self.trouble = None;
        self.field_troubles.clear();
        self.theirs = None;
        self.sought = None;
        self.looking = None;
        self.turned_up = None;
    }

    /// It was refused: the provider's words go to their fields, the rest stands below them.
    pub(super) fn refuse(&mut self, error: &ApiError) {
        if let ApiErrorKind::Validation { fields, .. } = &error.kind {
            let at_fields =
                fields.iter().filter_map(|(name, words)| Some((field_named(name)?, words.join(" "))));
            self.field_troubles = at_fields.collect();
        }
        self.trouble = Some(Message::from(error));
    }

    /// How the link goes on to be printed once it is made; `None` where its detail shows.
    pub fn prints_as(&self) -> Option<Layout> {
        (self.purpose == Purpose::CounterCard).then_some(Layout::CounterCard)
    }

    /// The link it changes.
    pub fn edited(&self) -> Option<&LinkId> {
        match &self.purpose {
            Purpose::Edit(id, _) => Some(id),
            Purpose::New | Purpose::CounterCard | Purpose::Copy(_) => None,
        }
    }
}

impl Sought {
    fn is(&self, link: &PaymentLink) -> bool {
        link.product_name == self.link.product_name
            && link.amount == self.link.amount
            && link.created.is_none_or(|created| created >= self.sent - CLOCKS_DIFFER)
    }

    /// The link among those that are known by now.
    pub(super) fn find(&self, all: &Catalogue) -> Option<LinkId> {
        all.iter().find(|entry| self.is(&entry.link)).map(|entry| entry.link.id.clone())
    }
}

fn field_named(name: &str) -> Option<LinkField> {
    Some(match name {
        "product_name" => LinkField::ProductName,
        "amount" => LinkField::Amount,
        "description" => LinkField::Description,
        "expires_days" => LinkField::ExpiresDays,
        "payment_limit" => LinkField::PaymentLimit,
        _ => return None,
    })
}
