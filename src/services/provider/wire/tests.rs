//! Links and lists in all the shapes they may come in, and in some they must not.

use super::{LinkReader, document, one_off_address, page, payment};
use crate::{
    domain::{
        address::{AddressRefusal, AllowedHosts},
        link::{LinkAddress, LinkId, PaymentLink},
        money::Currency,
        payment::PaymentId,
    },
    services::provider::dialect::Dialect,
};
use proptest::prelude::*;
use std::sync::LazyLock;
use url::Url;

static HOSTS: LazyLock<AllowedHosts> =
    LazyLock::new(|| AllowedHosts::of_base(&Url::parse("https://portal.rexpayments.com").unwrap()).unwrap());
static DIALECT: LazyLock<std::sync::Arc<Dialect>> = LazyLock::new(Dialect::built_in);

const PLAIN: &str = r#"{"id":7,"product_name":"Plan","description":"Monthly","amount":99.99,"active":true,"payment_count":2,"payment_limit":10,"expires_at":"2026-12-22T00:00:00Z","created_at":"2026-11-22T14:45:02Z","url":"https://portal.rexpayments.com/checkout/7"}"#;

fn reader() -> LinkReader<'static> {
    LinkReader { dialect: &DIALECT, currency: Currency::from_code("EUR").unwrap(), hosts: &HOSTS }
}

/// The link in an answer, or the name of the field that can't be read.
fn read(json: &str) -> Result<PaymentLink, String> {
    reader().link(document(json.as_bytes()).expect("the case is JSON")).map_err(|error| error.field)
}

fn with(from: &str, to: &str) -> String {
    assert!(PLAIN.contains(from), "{from} is not in the plain answer");
    PLAIN.replacen(from, to, 1)
}

#[test]
fn a_link_reads_the_same_in_every_envelope_and_type() {
    let plain = read(PLAIN).unwrap();
    assert_eq!((plain.amount.minor(), plain.payment_count, plain.payment_limit), (9999, Some(2), Some(10)));
    assert!(matches!(plain.address, LinkAddress::Allowed(_)));
    let variants = [
        format!(r#"{{"data":{PLAIN}}}"#),
        format!(r#"{{"data":{{"data":{PLAIN}}}}}"#),
        format!(r#"{{"success":true,"message":"ok","data":{PLAIN}}}"#),
        format!(r#"{{"data":{{"payment_link":{PLAIN}}}}}"#),
        format!(r#"{{"link":{PLAIN}}}"#),
        with(r#""id":7"#, r#""id":"7""#),
        with(r#""id":7"#, r#""link_id":7"#),
        with("product_name", "name"),
        with("product_name", "title"),
        with("99.99", "\"99.99\""),
        with("99.99", "99.989999999999995"),
        with("99.99", "99.990000000000009"),
        with("99.99", "\"99.990\""),
        with("99.99", "9999e-2"),
        with(r#""amount""#, r#""price""#),
        with(r#""active":true"#, r#""active":1"#),
        with(r#""active":true"#, r#""active":"1""#),
        with(r#""active":true"#, r#""is_active":"true""#),
        with(r#""active":true"#, r#""status":"Active""#),
        with(r#""active":true"#, r#""status":"live","enabled":true"#),
        with(r#""active":true"#, r#""active":null,"status":"active""#),
        with(r#""payment_count":2"#, r#""payment_count":"2""#),
        with(r#""payment_count":2"#, r#""payments_count":2"#),
        with(r#""payment_count":2"#, r#""current_payments":2,"payments":[{"id":1}]"#),
        with(r#""payment_limit":10"#, r#""max_payments":"10""#),
        with(r#""2026-12-22T00:00:00Z""#, r#""2026-12-22 00:00:00""#),
        with(r#""2026-12-22T00:00:00Z""#, r#""2026-12-22T01:00:00.000000+01:00""#),
        with(r#""2026-12-22T00:00:00Z""#, "1797897600"),
        with(r#""expires_at""#, r#""expiration_date""#),
        with(r#""2026-11-22T14:45:02Z""#, r#""1795358702""#),
        with(r#""created_at""#, r#""created""#),
        with(r#""url""#, r#""payment_url""#),
        with(r#""url""#, r#""paymentLink""#),
        with(r#""url""#, r#""unknown":{"a":[1e999]},"checkout_url""#),
        with("{", r#"{"currency":"eur","#),
        with(r#""id":7"#, r#""id":8,"id":7"#),
    ];
    for variant in variants {
        assert_eq!(read(&variant).as_ref(), Ok(&plain), "{variant}");
    }
}

#[test]
fn what_is_absent_or_null_is_simply_not_known() {
    let bare = read(r#"{"id":1,"name":"x","amount":"1"}"#).unwrap();
    let nulls = read(
        r#"{"id":1,"product_name":"x","amount":1.00,"description":null,"active":null,"payment_count":null,"payment_limit":null,"expires_at":null,"created_at":"","url":null}"#,
    );
    assert_eq!(nulls.as_ref(), Ok(&bare));
    assert_eq!((bare.active, bare.payment_count, bare.expires), (None, None, None));
    assert_eq!(bare.address, LinkAddress::Missing);
    let unsaid = read(&with(r#""active":true"#, r#""status":"on hold""#)).unwrap();
    assert_eq!(unsaid.active, None, "an unknown word says nothing");
    assert_eq!(read(&with("\"2026-12-22T00:00:00Z\"", "\"0000-00-00 00:00:00\"")).unwrap().expires, None);
    assert_eq!(read(&with(":10", ":0")).unwrap().payment_limit, None);
    let payments = read(&with(r#""payment_count":2"#, r#""payments":[{"status":"failed"}]"#)).unwrap();
    assert_eq!(payments.payment_count, None, "a list of payments is no count of successful ones");
}

#[test]
fn what_cannot_be_understood_is_named() {
    let cases = [
        (with(":7", ":7.5"), "id"),
        (with(":7", ":[7]"), "id"),
        (with(":7", ":\"\""), "id"),
        (with(":7", ":null"), "id"),
        (with("\"Plan\"", "[]"), "product_name"),
        (with("\"Plan\"", "\"\\ud800\""), "product_name"),
        (with("product_name", "label"), "product_name"),
        (with("\"Monthly\"", "{}"), "description"),
        (with("99.99", "\"NaN\""), "amount"),
        (with("99.99", "12.345"), "amount"),
        (with("99.99", "1e999"), "amount"),
        (with("99.99", "1e-2147483648"), "amount"),
        (with("99.99", "-5"), "amount"),
        (with("99.99", "\"1,234.50\""), "amount"),
        (with("99.99", "\"12.50 EUR\""), "amount"),
        (with("99.99", "true"), "amount"),
        (with("99.99", "null"), "amount"),
        (with("99.99", &"9".repeat(10_000)), "amount"),
        (with("\"amount\":99.99", "\"price\":[1]"), "price"),
        (with("true", "7"), "active"),
        (with("true", "{}"), "active"),
        (with(":2,", ":2.5,"), "payment_count"),
        (with(":2,", ":-1,"), "payment_count"),
        (with(":2,", ":\"many\","), "payment_count"),
        (with(":10", ":true"), "payment_limit"),
        (with("\"2026-12-22T00:00:00Z\"", "\"next week\""), "expires_at"),
        (with("\"2026-11-22T14:45:02Z\"", "[]"), "created_at"),
        (with("{", r#"{"currency":"usd","#), "currency"),
        ("[]".to_owned(), "answer"),
        ("\"x\"".to_owned(), "answer"),
        (r#"{"message":"created"}"#.to_owned(), "id"),
    ];
    for (json, field) in cases {
        assert_eq!(read(&json).unwrap_err(), field, "{json}");
    }
}

#[test]
fn an_address_to_another_host_is_refused_not_hidden() {
    let link = read(&with("portal.rexpayments.com", "evil.test")).unwrap();
    assert_eq!(link.address, LinkAddress::Refused(AddressRefusal::ForeignHost));
}

#[test]
fn a_one_off_payments_answer_is_an_address() {
    let one_off = |json: &str| one_off_address(document(json.as_bytes()).unwrap(), &DIALECT, &HOSTS);
    let address = "https://portal.rexpayments.com/pay-now?o=hbvt&a=g73u&us=hA%3D%3D";
    for json in [
        format!(r#"{{"paymentLink":"{address}"}}"#),
        format!(r#"{{"paymentLink":"{}"}}"#, address.replace('/', "\\/")),
        format!(r#"{{"data":{{"paymentLink":"{address}"}}}}"#),
        format!(r#"{{"status":"success","data":{{"payment_link":"{address}"}}}}"#),
        format!(r#"{{"link":{{"url":"{address}"}}}}"#),
    ] {
        let Ok(LinkAddress::Allowed(read)) = one_off(&json) else { panic!("{json}") };
        assert_eq!(read.as_str(), address);
    }
    assert!(matches!(one_off(r#"{"paymentLink":"https://evil.test/"}"#), Ok(LinkAddress::Refused(_))));
    for json in ["{}", "[]", r#"{"paymentLink":5}"#, r#"{"paymentLink":""}"#, r#"{"message":"ok"}"#] {
        assert!(one_off(json).is_err(), "{json}");
    }
}

#[test]
fn a_list_reads_the_same_in_every_envelope() {
    let rows = r#"[{"id":1},{"id":2}]"#;
    let cases = [
        (rows.to_owned(), None, None),
        (format!(r#"{{"data":{rows}}}"#), None, None),
        (format!(r#"{{"payment_links":{rows}}}"#), None, None),
        (format!(r#"{{"data":{{"payment_links":{rows}}}}}"#), None, None),
        (r#"{"data":{"0":{"id":1},"4":{"id":2}}}"#.to_owned(), None, None),
        (format!(r#"{{"current_page":1,"data":{rows},"last_page":3,"total":5}}"#), Some(2), Some(5)),
        (format!(r#"{{"current_page":"1","data":{rows},"last_page":"1","total":"2"}}"#), None, Some(2)),
        (
            format!(
                r#"{{"data":{rows},"links":{{"next":"https://x/?page=2"}},"meta":{{"current_page":1,"last_page":2,"total":4,"links":[{{"url":null}}]}}}}"#
            ),
            Some(2),
            Some(4),
        ),
        (
            format!(r#"{{"success":true,"data":{{"data":{rows},"current_page":1,"last_page":2}}}}"#),
            Some(2),
            None,
        ),
        (format!(r#"{{"data":{rows},"current_page":1,"next_page_url":"https://x/?page=2"}}"#), Some(2), None),
        (format!(r#"{{"data":{rows},"current_page":1,"next_page_url":null}}"#), None, None),
        (format!(r#"{{"data":{rows},"links":{{"next":null}}}}"#), None, None),
        (format!(r#"{{"data":{rows},"total":5,"per_page":2}}"#), Some(2), Some(5)),
        (format!(r#"{{"items":{rows},"pagination":{{"page":1,"total_pages":9}}}}"#), Some(2), None),
        (format!(r#"{{"data":{rows},"meta":[],"last_page":{{}},"total":-1}}"#), None, None),
    ];
    for (json, next, total) in cases {
        let found = page(document(json.as_bytes()).unwrap(), &DIALECT).unwrap_or_else(|_| panic!("{json}"));
        let ids: Vec<_> = found.rows.iter().filter_map(|row| reader().id(row)).collect();
        assert_eq!(ids, [LinkId("1".into()), LinkId("2".into())], "{json}");
        assert_eq!((found.after(1), found.total), (next, total), "{json}");
    }
}

#[test]
fn an_empty_page_ends_the_list_and_a_foreign_answer_is_none() {
    for json in ["[]", r#"{"data":[],"current_page":2,"last_page":9}"#] {
        let raw = document(json.as_bytes()).unwrap();
        assert_eq!(page(raw, &DIALECT).unwrap().after(2), None, "{json}");
    }
    for json in [
        "{}",
        "5",
        "null",
        r#"{"data":null}"#,
        r#"{"data":"x"}"#,
        r#"{"message":"hello"}"#,
        r#"{"data":{"data":{"data":{"data":[]}}}}"#,
    ] {
        let raw = document(json.as_bytes()).unwrap();
        assert_eq!(page(raw, &DIALECT).unwrap_err().field, "data", "{json}");
    }
}

/// JSON of any shape, its keys often ones that mean something.
fn any_json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|flag| flag.to_string()),
        any::<i64>().prop_map(|number| number.to_string()),
        "-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,12})?",
        "\\PC{0,20}".prop_map(|text| serde_json::to_string(&text).unwrap()),
        "[0-9:TZ +.-]{0,25}".prop_map(|text| serde_json::to_string(&text).unwrap()),
    ];
    let key = prop::sample::select(vec![
        "data",
        "id",
        "amount",
        "product_name",
        "active",
        "status",
        "payment_count",
        "expires_at",
        "created",
        "currency",
        "url",
        "paymentLink",
        "link",
        "links",
        "meta",
        "last_page",
        "total",
        "0",
        "next",
    ]);
    leaf.prop_recursive(5, 60, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(|items| format!("[{}]", items.join(","))),
            prop::collection::vec((key.clone(), inner), 0..8).prop_map(|fields| {
                let fields: Vec<_> = fields.iter().map(|(key, json)| format!("\"{key}\":{json}")).collect();
                format!("{{{}}}", fields.join(","))
            }),
        ]
    })
}

proptest! {
    #[test]
    fn no_json_makes_it_panic(json in any_json()) {
        let raw = document(json.as_bytes()).expect("the strategy writes JSON");
        let named = |field: String| { prop_assert_ne!(field, ""); Ok(()) };
        if let Err(error) = reader().link(raw) { named(error.field)?; }
        if let Err(error) = payment(raw, &DIALECT, &PaymentId::from_typed("1").unwrap()) { named(error.field)?; }
        if let Err(error) = one_off_address(raw, &DIALECT, &HOSTS) { named(error.field)?; }
        if let Ok(found) = page(raw, &DIALECT) {
            let _ = found.after(1);
            found.rows.iter().for_each(|row| drop(reader().link(row)));
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = document(&bytes);
    }
}
