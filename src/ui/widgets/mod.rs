//! The console's own widgets, each in all its states.

pub mod button;
pub mod empty;
pub mod entry;
pub mod field;
pub mod fit;
pub mod glyph;
pub mod key;
pub mod logo;
pub mod notice;
pub mod path;
pub mod picture;
pub mod pill;
pub mod practice;
pub mod progress;
pub mod qr;
pub mod question;
pub mod reading;
pub mod row;
pub mod spread;
pub mod stance;
pub mod table;
pub mod text;
pub mod tick;
pub mod tile;
