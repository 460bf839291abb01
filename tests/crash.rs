//! The program is killed at any moment, as by a power cut, and started again: no link without its row in the journal,
//! and none left that could still be paid.
//!
//! A child process, this very program, sells at random until it is killed; the provider lives on in the parent.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test that can't go on should stop")]
#![allow(clippy::print_stdout, reason = "the counts are part of what is told")]

#[path = "canary/drawer.rs"]
#[expect(dead_code, reason = "only the canary's keyring fails")]
mod drawer;
#[path = "crash/shop.rs"]
mod shop;

use rex_console::{
    domain::{
        address::AllowedHosts,
        sale::{Sale, SaleStage},
    },
    practice::{self, Control},
    services::{
        journal::{AccountKey, Journal, Wanted},
        settings::SettingsFile,
    },
};
use shop::Shop;
use std::{
    collections::HashSet,
    path::Path,
    process::{Child, Command, Stdio},
    sync::mpsc::sync_channel,
    thread,
    time::{Duration, Instant},
};
use url::Url;

const TOKEN: &str = "rx_practice_for_tests";
/// Where the child finds the provider, and its own files; it does nothing where these are not set.
const BASE: &str = "REX_CONSOLE_CRASH_BASE";
const PROFILE: &str = "REX_CONSOLE_CRASH_PROFILE";
const ROUNDS: u32 = 20;

/// What the child is: a shop that sells and sells.
#[test]
fn child() {
    let (Ok(base), Ok(profile)) = (std::env::var(BASE), std::env::var(PROFILE)) else { return };
    let shop = Shop::open(&base.parse().unwrap(), Path::new(&profile), TOKEN);
    loop {
        shop.does_something();
    }
}

fn start(base: &Url, profile: &Path) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "child", "--nocapture", "--test-threads=1"]);
    command.env(BASE, base.as_str()).env(PROFILE, profile);
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// Every sale that the journal holds and that could have a link.
fn sales_in_journal(base: &Url, profile: &Path) -> Vec<Sale> {
    let settings = SettingsFile::at(profile.join("config")).load().unwrap().settings;
    let (journal, _) = Journal::open(&profile.join("data").join("journal")).unwrap();
    let (told, result) = sync_channel(1);
    let wanted = Wanted {
        account: AccountKey(settings.account.unwrap()),
        till: "T1".parse().unwrap(),
        since: jiff::Timestamp::UNIX_EPOCH,
        hosts: AllowedHosts::of_base(base).unwrap(),
    };
    journal.load(wanted, move |loaded| told.send(loaded).unwrap());
    let loaded = result.recv().unwrap().unwrap();
    assert!(loaded.unreadable.is_empty(), "{:?}", loaded.unreadable);
    loaded.sales
}

fn assert_all_are_known(control: &Control, sales: &[Sale], round: u32) {
    let known: HashSet<String> = sales.iter().map(|sale| sale.reference.to_string()).collect();
    assert_eq!(known.len(), sales.len());
    let mut seen = HashSet::new();
    for link in control.links() {
        assert!(known.contains(&link.product_name), "round {round}: {} has no row", link.product_name);
        assert!(
            seen.insert(link.product_name.clone()),
            "round {round}: {} is there twice",
            link.product_name
        );
    }
}

#[test]
fn killed_at_any_moment_nothing_is_lost() {
    let folder = tempfile::TempDir::new().unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let settings = practice::Settings::new(TOKEN.into());
    let settings = practice::Settings { requests_per_minute: None, ..settings };
    let provider = runtime.block_on(practice::start(settings)).unwrap();
    let (base, control) = (provider.base_url(), provider.control());
    // Another seed kills at other moments: REX_CRASH_SEED=1 to 10 make two hundred kills.
    let chosen = std::env::var("REX_CRASH_SEED").ok().and_then(|number| number.parse().ok());
    let mut random = fastrand::Rng::with_seed(chosen.unwrap_or(7));
    let begin = Instant::now();
    for round in 0..ROUNDS {
        if let Some(rule) = random.choice([
            "create:cut-after*1",
            "create:cut*1",
            "create:delay-after=300*1",
            "view:delay=50*1",
        ]) {
            control.add_fault(rule.parse().unwrap());
        }
        let links = control.link_count();
        let mut child = start(&base, folder.path());
        let waited = Instant::now();
        while control.link_count() == links {
            assert!(waited.elapsed() < Duration::from_mins(1), "round {round}: the shop sells nothing");
            assert!(child.try_wait().unwrap().is_none(), "round {round}: the shop ended by itself");
            thread::sleep(Duration::from_millis(5));
        }
        thread::sleep(Duration::from_millis(random.u64(0..700)));
        // On Unix this is SIGKILL.
        child.kill().unwrap();
        child.wait().unwrap();
        assert_all_are_known(&control, &sales_in_journal(&base, folder.path()), round);
    }
    let kills = begin.elapsed();

    // The last start: customers pay some of what they were shown, and the cashier gives the rest up.
    control.clear_faults();
    let before = sales_in_journal(&base, folder.path());
    let mut payable: Vec<u64> = Vec::new();
    for sale in &before {
        if let SaleStage::Waiting { link, .. } = &sale.stage {
            payable.push(link.0.parse().unwrap());
        }
    }
    let paid =
        payable.iter().enumerate().filter(|(n, link)| n % 4 > 0 && control.pay(**link).is_ok()).count();
    let shop = Shop::open(&base, folder.path(), TOKEN);
    shop.settles_everything(&control);
    drop(shop);
    let after = sales_in_journal(&base, folder.path());
    assert_all_are_known(&control, &after, ROUNDS);
    let is_paid = |sale: &&Sale| matches!(sale.stage, SaleStage::Paid { .. });
    let seen: Vec<_> = after.iter().filter(is_paid).collect();
    assert!(seen.len() >= paid);
    for link in control.links() {
        let own = seen.iter().any(|sale| sale.reference.to_string() == link.product_name);
        assert_eq!(own, link.payment_count == 1, "{}", link.product_name);
        assert!(own || !link.active, "{} may still be paid", link.product_name);
    }
    println!(
        "{ROUNDS} kills in {} s: {} links, {} sales in the journal, {} paid, all settled",
        kills.as_secs(),
        control.link_count(),
        after.len(),
        seen.len()
    );
}
