//! One console for each profile: the second start brings the first to the front, and a crash is in nobody's way.

use crate::{console::Console, desk::Desk};
use std::{
    process::{Command, Output},
    time::{Duration, Instant},
};

#[test]
fn a_second_start_brings_the_first_to_the_front() {
    let desk = Desk::without_keyring();
    let mut first = Console::start(&desk, "one-instance", &["--practice"]);
    first.see("Favourites");

    let began = Instant::now();
    let second = start_again(&desk);
    assert!(began.elapsed() < Duration::from_secs(5), "it took {:?}", began.elapsed());
    assert!(second.status.success(), "{second:?}");
    assert!(String::from_utf8_lossy(&second.stderr).contains("Rex Console is already open."), "{second:?}");
    first.see("Favourites");
    let log = first.log();
    assert!(String::from_utf8_lossy(&log).contains("this window comes to the front"));

    // Killed, as by a crash: nothing it leaves behind holds up the next.
    first.stop();
    let mut third = Console::start(&desk, "one-instance", &["--practice"]);
    third.see("Favourites");
}

/// Starts the console once more in the same profile, as a double click on its icon would.
fn start_again(desk: &Desk) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rex-console"));
    desk.dress(&mut command);
    command.arg("--profile").arg(desk.profile()).output().unwrap()
}
