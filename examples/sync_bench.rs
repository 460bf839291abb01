//! How long reading a long list takes, against a bare loop over the same pages at the same pace, in the same run.
//!
//! `cargo run --release --example sync_bench [links] [calls a minute]`
#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use rex_console::{
    app::{Action, Input, Screen, sell::Gate},
    practice::{self, Call, Control, Settings},
    services::provider::Limits,
    shell::{self, command_line::Options},
};
use std::{
    error::Error,
    thread,
    time::{Duration, Instant},
};
use tokio::runtime::Runtime;

type Outcome<T> = Result<T, Box<dyn Error>>;

const TOKEN: &str = "rx_bench";
/// Rows a page, as the console asks for them.
const ROWS: usize = 100;
/// Reading in the background has three quarters of the calls, and so many may leave at once.
const BACKGROUND: (u32, u32) = (3, 4);
const BURST: u32 = 4;

fn many(control: &Control, links: usize) -> Outcome<()> {
    control.set_requests_per_minute(None);
    control.set_page_rows(ROWS, ROWS);
    Ok(control.add_links(links, 1250)?)
}

/// Until all links are there, as the console reads, shows and keeps them.
fn console(links: usize, calls_a_minute: u32) -> Outcome<(Duration, u64)> {
    let profile = tempfile::TempDir::new()?;
    let options = Options {
        practice: true,
        profile: Some(profile.path().to_owned()),
        limits: Limits { calls_a_minute, ..Limits::default() },
        ..Options::default()
    };
    let console = shell::set_up(&options)?;
    let wait_for = |is_there: &dyn Fn() -> bool| {
        while !is_there() {
            thread::sleep(Duration::from_millis(1));
        }
    };
    wait_for(&|| console.engine.state().sell.gate == Gate::Open);
    let control = console.school.control().ok_or("practice isn't open")?;
    many(&control, links)?;
    // What was called at the start is not part of the list.
    thread::sleep(Duration::from_secs(1));
    let (before, begin) = (control.requests(Call::List), Instant::now());
    console.engine.send(Input::Action(Action::GoTo(Screen::Links)));
    wait_for(&|| console.engine.state().links.all.value.as_ref().is_some_and(|all| all.len() >= links));
    Ok((begin.elapsed(), control.requests(Call::List) - before))
}

/// The same pages: asked for one after the other, none before its time.
async fn bare(links: usize, calls_a_minute: u32) -> Outcome<(Duration, u64)> {
    let practice = practice::start(Settings::new(TOKEN.into())).await?;
    let control = practice.control();
    many(&control, links)?;
    let list = practice.base_url().join("api/payment-links")?;
    let client = reqwest::Client::builder().no_proxy().build()?;
    let interval = Duration::from_mins(1) * BACKGROUND.1 / BACKGROUND.0 / calls_a_minute;
    let begin = Instant::now();
    let mut due = begin;
    for page in 1..=links.div_ceil(ROWS) {
        let earliest = due.checked_sub(interval * (BURST - 1)).unwrap_or(begin);
        tokio::time::sleep_until(earliest.into()).await;
        due = due.max(Instant::now()) + interval;
        let query = [("page", page.to_string()), ("per_page", ROWS.to_string())];
        let call = client.get(list.clone()).query(&query).bearer_auth(TOKEN);
        let answer = call.header("Accept", "application/json").send().await?.error_for_status()?;
        answer.bytes().await?;
    }
    let took = begin.elapsed();
    let pages = control.requests(Call::List);
    practice.stop().await;
    Ok((took, pages))
}

fn main() -> Outcome<()> {
    let mut numbers = std::env::args().skip(1).map(|number| number.parse::<u32>());
    let links = usize::try_from(numbers.next().transpose()?.unwrap_or(20_000))?;
    let calls_a_minute = numbers.next().transpose()?.unwrap_or(1_200);
    let profile = if cfg!(debug_assertions) { "dev" } else { "release" };
    println!("{links} links, {ROWS} a page, {calls_a_minute} calls a minute, {profile} profile");
    let (bare, pages) = Runtime::new()?.block_on(bare(links, calls_a_minute))?;
    println!("a bare loop: {bare:.2?} for {pages} pages");
    let (console, pages) = console(links, calls_a_minute)?;
    println!("the console: {console:.2?} for {pages} pages");
    println!("ratio: {:.3}", console.as_secs_f64() / bare.as_secs_f64());
    Ok(())
}
