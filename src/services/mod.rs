//! Floor 1: everything that touches the world outside. Imports the domain and nothing above.

pub mod provider;
