//! Links whose code is printed somewhere: anyone may pay them at any time, so they are watched.

use super::State;
use crate::{domain::link::LinkId, services::job::Job};

/// Codes of these links are on paper now.
pub(super) fn remember(_state: &mut State, _links: &[LinkId]) -> Vec<Job> {
    Vec::new()
}
