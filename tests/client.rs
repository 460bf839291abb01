//! The client against a real TCP peer that answers as told: late, cut, garbled, or not at all.

#[path = "client/payments.rs"]
mod payments;
#[path = "client/peer.rs"]
mod peer;
#[path = "client/reads.rs"]
mod reads;
#[path = "client/secrecy.rs"]
mod secrecy;
#[path = "client/writes.rs"]
mod writes;
