//! Floor 1: all input and output. A [`job::Job`] comes in, an [`event::Event`] goes out. Imports `domain` only.

pub mod archive;
pub mod asks;
pub mod autostart;
pub mod awake;
pub mod backup;
pub mod callback;
pub mod crew;
mod database;
pub mod diagnostics;
pub mod event;
pub mod export;
pub mod files;
pub mod job;
pub mod journal;
pub mod last_start;
pub mod link_cache;
pub mod logo;
pub mod papers;
pub mod pin;
pub mod private;
pub mod provider;
pub mod settings;
pub mod sound;
pub mod vault;
pub mod worker;
pub mod zones;
