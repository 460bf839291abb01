//! Floor 1: all input and output. Imports `domain` only.

pub mod export;
pub mod settings;
pub mod vault;
