//! Rex Console.
