use super::*;
use crate::domain::{
    money::{Currency, Money},
    shop::{Favourite, Shop},
};

fn known() -> Known {
    let shop = Shop::from_typed("Café Rex", "EUR", "TILL9").unwrap();
    let coffee = Favourite::new("Espresso", Money::from_minor(350, Currency::from_code("EUR").unwrap()));
    Known {
        now: "2026-11-22T15:00:00Z".parse().unwrap(),
        running: Duration::from_mins(42),
        renderer: Some("glow (OpenGL)".to_owned()),
        host: Some("portal.rexpayments.com".to_owned()),
        is_practice: false,
        is_token_kept: true,
        clock_off: SignedDuration::from_secs(-130),
        links: Some(12),
        printed: 3,
        settings: Settings {
            shop: Some(shop),
            favourites: coffee.into_iter().collect(),
            account: Some("1795359600000".to_owned()),
            largest_sale: Some(77_123),
            ..Settings::default()
        },
    }
}

fn counted() -> Result<Counts, JournalError> {
    Ok(Counts { sales: vec![("paid".to_owned(), 40), ("waiting".to_owned(), 2)], orders: 5, closings: 1 })
}

#[test]
fn support_reads_how_the_console_stands() {
    let logged =
        [Line { place: "+3 s WARN rex_console::shell:117".to_owned(), said: "no window".to_owned() }];
    let text = text(&known(), &Dialect::built_in(), Some(&counted()), &logged);
    for line in [
        concat!("version: ", env!("CARGO_PKG_VERSION")),
        "made: 2026-11-22 15:00 UTC",
        "running for: 42 minutes",
        "window drawn by: glow (OpenGL)",
        "provider: portal.rexpayments.com",
        "this computer's clock is off by: -130 seconds",
        "dialect: as built in",
        "currency: EUR",
        "largest sale set: yes",
        "favourites: 1",
        "sales paid: 40",
        "sales waiting: 2",
        "orders: 5",
        "links on paper: 3",
        "links known: 12",
        "+3 s WARN rex_console::shell:117 no window",
    ] {
        assert!(text.lines().any(|said| said == line), "{line:?} is not in:\n{text}");
    }
}

#[test]
fn nothing_of_the_shop_is_in_it() {
    let said = "Café Rex sold Espresso to anna@example.org as \"Table 7\" at /home/anna for 1795359600000"
        .to_owned();
    let logged = [Line { place: String::new(), said }];
    let text = text(&known(), &Dialect::built_in(), None, &logged);
    for secret in ["Café", "Rex sold", "Espresso", "TILL9", "anna", "Table", "1795359600000", "77123", "771"]
    {
        assert!(!text.contains(secret), "{secret:?} is in:\n{text}");
    }
}

#[test]
fn a_dialect_of_the_owners_own_is_told_key_by_key() {
    let own = Dialect::load_over("[calls]\nlinks = \"/api/v2/links\"\n").unwrap();
    let text = text(&known(), &own, None, &[]);
    assert!(text.contains("dialect: changed by dialect.toml"), "{text}");
    assert!(text.contains("changed: calls.links = \"/api/v2/links\""), "{text}");
    assert_eq!(own.deviations().len(), 1, "{:?}", own.deviations());
}

#[test]
fn a_journal_that_cannot_be_read_is_told() {
    let text = text(&known(), &Dialect::built_in(), Some(&Err(JournalError::DiskFull)), &[]);
    assert!(text.contains("not readable: "), "{text}");
    assert!(text.contains("nothing was logged"), "{text}");
}
