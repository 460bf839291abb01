//! The page for the shop's own website, in a real browser.

use rex_console::services::provider::Dialect;
use std::{path::PathBuf, process::Command};
use tempfile::TempDir;
use url::Url;

const PAGE: &str = include_str!("../../packaging/callback-page.html");

fn address(query: &[(&str, &str)]) -> Url {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("packaging/callback-page.html");
    let mut url = Url::from_file_path(file).unwrap();
    url.query_pairs_mut().extend_pairs(query);
    url
}

/// Runs the browser. Without one the page is not tested, which must not look like a pass.
fn browser(arguments: &[&str], address: &Url) -> Vec<u8> {
    let profile = TempDir::new().unwrap();
    let program = ["chromium", "chromium-browser", "google-chrome"].into_iter().find(|program| {
        Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success())
    });
    let program = program.expect("a browser is missing: install Debian's package chromium");
    let output = Command::new(program)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"])
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .args(arguments)
        .arg(address.as_str())
        .output()
        .unwrap();
    output.stdout
}

fn shown(query: &[(&str, &str)]) -> String {
    String::from_utf8(browser(&["--dump-dom"], &address(query))).unwrap()
}

/// The text of an element without elements in it, as the page's source has it after the scripts ran.
fn element<'a>(page: &'a str, start: &str) -> &'a str {
    let (_, rest) = page.split_once(start).unwrap_or_else(|| panic!("{start} is not in {page}"));
    let (_, rest) = rest.split_once('>').unwrap();
    rest.split_once('<').unwrap().0
}

#[test]
fn the_page_knows_every_name_of_the_dialect_in_its_order() {
    let names = Dialect::built_in().callback_names();
    for (constant, names) in [("ORDER", names.order), ("PAYMENT", names.payment)] {
        let quoted: Vec<_> = names.iter().map(|name| format!("\"{name}\"")).collect();
        let line = format!("const {constant} = [{}];", quoted.join(", "));
        assert!(PAGE.contains(&line), "{line}");
    }
}

#[test]
fn nothing_comes_from_elsewhere_and_nothing_is_put_in_as_html() {
    for forbidden in
        ["src=", "href=", "innerHTML", "outerHTML", "document.write", "eval(", "fetch(", "import "]
    {
        assert!(!PAGE.contains(forbidden), "{forbidden}");
    }
    assert!(PAGE.contains("default-src 'none'"));
}

#[test]
fn what_the_address_says_is_shown_as_text_only() {
    let hostile = "<img src=x onerror=document.title='owned'><b>7</b>";
    let page = shown(&[("orderId", hostile), ("txn_id", "<script>1</script>")]);
    let escaped = "&lt;img src=x onerror=document.title='owned'&gt;&lt;b&gt;7&lt;/b&gt;";
    assert_eq!(element(&page, "<dd id=\"order\""), escaped);
    assert_eq!(element(&page, "<dd id=\"payment\""), "&lt;script&gt;1&lt;/script&gt;");
    assert!(page.contains("<title>Thank you</title>") && !page.contains("<img"));
    let page = shown(&[("order_id", "7"), ("transaction_id", "two words")]);
    assert_eq!(element(&page, "<dd id=\"payment\""), "");
    assert_eq!(element(&page, "<p id=\"words\""), "This page's address holds no payment id.");
}

#[test]
fn a_scanner_reads_the_payment_id_from_the_screen() {
    let longest = "x".repeat(128);
    // One for each version of the code.
    let ids = ["pay_1", "pi_3QK9x2LmNo7Rs", &longest[..40], &longest[..70], &longest[..100], &longest];
    for id in ids {
        let folder = TempDir::new().unwrap();
        let picture = folder.path().join("page.png");
        let shot = format!("--screenshot={}", picture.display());
        let query = [("order_id", "WEB-1007"), ("transaction_id", id)];
        browser(&[&shot, "--window-size=600,900"], &address(&query));
        let read = Command::new("zbarimg").args(["--quiet", "--raw"]).arg(&picture).output();
        let read = read.expect("zbarimg is missing: install Debian's package zbar-tools");
        assert_eq!(String::from_utf8(read.stdout).unwrap().trim_end(), id);
    }
}
