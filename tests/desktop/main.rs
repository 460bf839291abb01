//! The real program in a real window: these stories start the console on a desktop of their own, and play a day
//! at the counter. They need the feature `inspection`, and programs that each story names when one is missing.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that can't go on should stop")]

mod browser;
mod canary;
mod closing;
mod console;
mod desk;
mod framebuffer;
mod hand;
mod journal;
mod key_strokes;
mod provider;
mod running;
mod screen;
mod tool;
mod web;
mod zbar;

mod a_day;
mod bad_input;
mod books;
mod by_keyboard;
mod counter;
mod crash;
mod doctor;
mod keyring;
mod link_life;
mod nothing_leaves;
mod one_instance;
mod one_off_paid;
mod practice;
mod rest;
mod slow;
mod small;
