//! Rex Console.
fn main() {}
