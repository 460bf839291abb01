//! Every call of the client against the practice provider, plain and strict.

use rex_console::{
    domain::{
        address::AllowedHosts,
        link::{LinkAddress, LinkEdit, LinkId, NewLink},
        money::{Currency, Money},
        order::OrderId,
        payment::{PaymentId, PaymentStatus},
    },
    practice::{self, Control, Decision, Practice},
    services::provider::{ApiErrorKind, Client, ClientSettings, Dialect, Limits, Urgency},
};

const TOKEN: &str = "rx_practice_for_tests";

async fn provider(strict: bool) -> (Practice, Control) {
    let settings = practice::Settings::new(TOKEN.into());
    let settings = practice::Settings { strict, requests_per_minute: None, ..settings };
    let practice = practice::start(settings).await.unwrap();
    let control = practice.control();
    (practice, control)
}

fn client(practice: &Practice, token: &str) -> Client {
    let base = practice.base_url();
    let settings = ClientSettings {
        hosts: AllowedHosts::of_base(&base).unwrap(),
        base,
        token: token.into(),
        origin: None,
        currency: Currency::from_code("EUR").unwrap(),
        dialect: Dialect::built_in(),
        payment_path: None,
        tills: 1,
        limits: Limits::default(),
    };
    Client::new(settings).unwrap()
}

fn euros(minor: i64) -> Money {
    Money::from_minor(minor, Currency::from_code("EUR").unwrap())
}

fn tea() -> NewLink {
    NewLink {
        product_name: "Tea".into(),
        amount: euros(280),
        description: Some("green".into()),
        expires_days: Some(30),
        payment_limit: Some(3),
    }
}

async fn the_life_of_a_link(strict: bool) {
    let (practice, control) = provider(strict).await;
    let client = client(&practice, TOKEN);
    client.check_token().await.unwrap();
    let made = client.create_link(&tea()).await.unwrap();
    assert_eq!((made.amount, made.payment_limit, made.payment_count), (euros(280), Some(3), Some(0)));
    assert_eq!((made.active, made.description.as_deref()), (Some(true), Some("green")));
    assert!(made.expires.is_some() && made.created.is_some() && made.pay_address().is_some());
    let read = client.view_link(&made.id, Urgency::Foreground).await.unwrap();
    assert_eq!(read, made, "the same whichever call tells");

    let edit = LinkEdit { product_name: "Mint tea".into(), description: String::new(), active: false };
    client.update_link(&made.id, &edit).await.unwrap();
    let off = client.view_link(&made.id, Urgency::Foreground).await.unwrap();
    assert_eq!((off.active, off.product_name.as_str(), off.description), (Some(false), "Mint tea", None));
    client.toggle_link(&made.id).await.unwrap();
    let on = client.view_link(&made.id, Urgency::Poll).await.unwrap();
    assert_eq!(on.active, Some(true));

    control.pay(made.id.0.parse().unwrap()).unwrap();
    let page = client.list_page(1, Urgency::Background).await.unwrap();
    assert_eq!((page.links.len(), page.links[0].payment_count, page.next), (1, Some(1), None));
    client.delete_link(&made.id).await.unwrap();
    let gone = client.view_link(&made.id, Urgency::Foreground).await.unwrap_err();
    assert_eq!(gone.kind, ApiErrorKind::NotFound);
    assert_eq!(control.link_count(), 0);
}

#[tokio::test]
async fn a_link_lives_its_whole_life() {
    the_life_of_a_link(false).await;
}

#[tokio::test]
async fn a_link_lives_its_whole_life_at_a_strict_provider() {
    the_life_of_a_link(true).await;
}

#[tokio::test]
async fn a_long_list_is_read_page_by_page() {
    let (practice, control) = provider(false).await;
    control.add_links(230, 500).unwrap();
    let client = client(&practice, TOKEN);
    let (mut ids, mut next) = (Vec::new(), Some(1));
    while let Some(number) = next {
        let page = client.list_page(number, Urgency::Foreground).await.unwrap();
        assert!(page.unreadable.is_empty());
        ids.extend(page.links.into_iter().map(|link| link.id));
        next = page.next;
    }
    let mut known: Vec<_> = control.links().iter().map(|link| LinkId(link.id.to_string())).collect();
    ids.sort();
    known.sort();
    assert_eq!(ids, known);
}

#[tokio::test]
async fn a_one_off_payment_is_generated_paid_and_looked_up() {
    let (practice, control) = provider(false).await;
    let client = client(&practice, TOKEN);
    let unknown = PaymentId::from_typed("pay_nobody").unwrap();
    let error = client.payment(&unknown).await.unwrap_err();
    assert_eq!(error.kind, ApiErrorKind::CouldNotAsk, "no path has ever worked, so a 404 says nothing");

    let order = OrderId::from_typed("WEB-1007").unwrap();
    let address = client.generate_payment(&order, euros(50_000)).await.unwrap();
    let LinkAddress::Allowed(address) = address else { panic!("{address:?}") };
    let paid = control.visit(&address.as_str().parse().unwrap(), Decision::Pay).unwrap();
    let payment = client.payment(&PaymentId::from_typed(&paid).unwrap()).await.unwrap();
    assert_eq!((payment.amount, payment.status), (euros(50_000), PaymentStatus::Succeeded));

    let error = client.payment(&unknown).await.unwrap_err();
    assert_eq!(error.kind, ApiErrorKind::NotFound, "now it does");
}

#[tokio::test]
async fn refusals_keep_their_kind() {
    let (practice, control) = provider(false).await;
    let stranger = client(&practice, "rx_of_somebody_else");
    assert_eq!(stranger.check_token().await.unwrap_err().kind, ApiErrorKind::Unauthorized);
    let client = client(&practice, TOKEN);
    let long = NewLink { product_name: "x".repeat(256), expires_days: Some(366), ..tea() };
    let error = client.create_link(&long).await.unwrap_err();
    let ApiErrorKind::Validation { fields, .. } = &error.kind else { panic!("{error:?}") };
    let mut named: Vec<_> = fields.iter().map(|(name, _)| name.as_str()).collect();
    named.sort_unstable();
    assert_eq!(named, ["expires_days", "product_name"]);
    assert!(!error.is_perhaps_done());
    assert_eq!(control.link_count(), 0);
}
