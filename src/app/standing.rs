//! How each sale stands, in the few words that customers and ears need. Read from the counter's state, never kept.

use super::{State, sell::WatchedSale};
use crate::domain::{reference::Reference, sale::SaleStage};

/// How a sale stands for those who don't work the till.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is no code yet.
    Making,
    /// The code can be paid.
    Payable,
    /// The provider is silent, or says what can't be true: nobody should pay again.
    Unsure,
    /// Paid.
    Paid,
    /// Given up, or switched off.
    Off,
    /// It never came to anything, so there is nothing to pay.
    Nothing,
}

/// What matters to ears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Paid.
    Paid,
    /// A person must look.
    Trouble,
    /// Neither.
    Quiet,
}

/// How a sale stands.
pub fn standing(state: &State, watched: &WatchedSale) -> Standing {
    match &watched.sale.stage {
        SaleStage::Recording | SaleStage::Creating | SaleStage::Searching { .. } => Standing::Making,
        SaleStage::Waiting { .. } if is_switched_off(watched) => Standing::Off,
        SaleStage::Waiting { .. } if is_doubtful(state, watched) => Standing::Unsure,
        SaleStage::Waiting { .. } => Standing::Payable,
        SaleStage::Paid { .. } => Standing::Paid,
        SaleStage::Closing { .. } | SaleStage::Closed { .. } => Standing::Off,
        SaleStage::NotSent | SaleStage::Lost { .. } | SaleStage::Unusable(_) => Standing::Nothing,
    }
}

/// Every sale, and what it is to ears.
pub fn kinds(state: &State) -> Vec<(Reference, Kind)> {
    let kind = |watched: &WatchedSale| match &watched.sale.stage {
        SaleStage::Paid { .. } => Kind::Paid,
        SaleStage::Unusable(_) => Kind::Trouble,
        _ if is_doubtful(state, watched) => Kind::Trouble,
        _ => Kind::Quiet,
    };
    state.sell.sales.iter().map(|watched| (watched.sale.reference.clone(), kind(watched))).collect()
}

fn is_doubtful(state: &State, watched: &WatchedSale) -> bool {
    let contradicts = |key: &str| key == "sale-paid-too-often" || key.starts_with("unusable-");
    watched.is_unheard(state.elapsed)
        || watched.trouble.as_ref().is_some_and(|trouble| contradicts(trouble.key))
}

fn is_switched_off(watched: &WatchedSale) -> bool {
    watched.trouble.as_ref().is_some_and(|trouble| trouble.key == "sale-link-switched-off")
}
