//! Rex Console.

pub mod practice;
