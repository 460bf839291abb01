//! The screens, drawn without a window and used by accessible name. What a person does goes through `app::update`;
//! what the provider would answer is told by the test.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    missing_docs,
    reason = "a test says what went wrong by failing"
)]

mod about;
mod announce;
mod backup;
mod contrast;
mod crash;
mod customer;
mod cut;
mod day;
mod day_closing;
mod day_entry;
mod day_settings;
mod day_stage;
mod forms;
mod guide;
mod keys;
mod keys_focus;
mod keys_scanner;
mod languages;
mod large_text;
mod letters;
mod link_changes;
mod link_detail;
mod links_layout;
mod links_refresh;
mod links_table;
mod logo;
mod motion;
mod one_off;
mod pictures;
mod pin;
mod print;
mod printed;
mod reading_order;
mod receipts;
mod scenes;
mod sell;
mod sell_ways;
mod settings;
mod sources;
mod stage;
mod states;
mod stretched;
mod targets;
mod targets_seen;
mod tree;
mod walk;
