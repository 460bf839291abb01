//! What the console decides, told as stories: a person does something, the world answers, time passes.
//! No window, no network, no clock but the story's own.
#![allow(clippy::unwrap_used, missing_docs, reason = "a story that can't go on should stop")]
#![allow(clippy::print_stdout, reason = "some stories count, and tell their counts")]

mod backup;
mod callback;
mod closing;
mod counter;
mod counter_card;
mod counts;
mod customer;
mod cuts;
mod damage;
mod drawer;
mod exporting;
mod exporting_many;
mod exporting_preview;
mod first_days;
mod heard;
mod journal;
mod late;
mod leaving;
mod limits;
mod links;
mod links_cache;
mod links_change;
mod links_change_new;
mod links_change_off;
mod links_sync;
mod logo;
mod look_up;
mod look_up_fraud;
mod lost_answers;
mod moving_on;
mod one_off;
mod one_off_accepted;
mod paid;
mod portal;
mod printed;
mod printed_pace;
mod printed_troubles;
mod provider;
mod rate;
mod remove;
mod restart;
mod rough_day;
mod selling;
mod shop_orders;
mod tidy;
mod till;
mod welcome;
mod world;
