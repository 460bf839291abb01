//! Searching: by whatever people have at hand.

use super::*;

/// What was found, by a short name: number of the sale, id of the order, product.
fn names(found: &[Entry]) -> Vec<String> {
    let name = |entry: &Entry| match &entry.source {
        Source::Sale(reference) => reference.number().to_string(),
        Source::Refund(reference, nth) => format!("{}/{nth}", reference.number()),
        Source::Order(key) => key.id.to_string(),
        Source::Sighting { product, .. } => product.clone(),
    };
    found.iter().map(name).collect()
}

/// A till's journal with something of everything.
fn a_busy_day(book: &mut Book) {
    let note = |text: &str, sale| Sale { note: text.to_owned(), ..sale };
    book.records(note("Table 4, birthday", paid(4, 10)));
    book.records(note("tables outside", paid(42, 20)));
    book.records(note("Café Müller", closed(400, 30)));
    book.records(Sale { paid_another_way: Some("by cheque".to_owned()), ..closed(43, 40) });
    book.records(waiting(44));
    book.records(Sale { amount: of(1_250, "JPY"), ..paid(5, 50) });
    book.records(Sale { amount: of(12_500, "KWD"), ..paid(6, 60) });
    let refunds = vec![Refund { amount: euros(330), noted: at(70) }];
    book.records(Sale { amount: euros(9900), refunds, ..paid(7, 65) });
    book.records(sale(8, SaleStage::NotSent));
    book.keeps(&accepted("WEB-17", 80, "pay_Ab12", None));
    book.keeps(&order("WEB-18", 81, OrderStage::Open { address: None }));
    book.keeps(&order("WEB-19", 82, OrderStage::GivenUp));
    book.prints("7", "Iced coffee");
    book.counts("7", "Iced coffee", 2, 90);
}

#[test]
fn people_find_things_by_what_they_have_at_hand() {
    let folder = TempDir::new().unwrap();
    let mut book = Book::in_folder(folder.path());
    a_busy_day(&mut book);
    let reference = paid(42, 0).reference.to_string();
    let cases: [(&str, &[&str]); 24] = [
        ("42", &["42"]),
        ("#42", &["42"]),
        (" 42 ", &["42"]),
        ("T1-4", &["44", "43", "400", "42", "4"]),
        ("t1-42", &["42"]),
        ("T1-42-", &["42"]),
        (&reference, &["42"]),
        (&reference[..9], &["42"]),
        ("T2-4", &[]),
        ("WEB-1", &["WEB-18", "WEB-17"]),
        ("web-17", &["WEB-17"]),
        ("pay_Ab12", &["WEB-17"]),
        ("pay_A", &["WEB-17"]),
        ("tab", &["42", "4"]),
        ("TABLE birth", &["4"]),
        ("muller", &["400"]),
        ("cheque", &["43"]),
        ("coff", &["Iced coffee"]),
        ("12.50", &["6", "44", "43", "400", "42", "4"]),
        ("12,5", &["6", "44", "43", "400", "42", "4"]),
        ("1250", &["5"]),
        ("3.30", &["7/0"]),
        ("8", &[]),
        ("nothing like it", &[]),
    ];
    for (text, found) in cases {
        let mut names = names(&book.finds(text));
        let mut wanted: Vec<_> = found.iter().map(ToString::to_string).collect();
        names.sort();
        wanted.sort();
        assert_eq!(names, wanted, "{text:?}");
    }
    let found = book.finds("12.50");
    assert!(found.is_sorted_by(|a, b| a.at >= b.at), "newest first");
    assert_eq!(standings(&book.finds("44")), [Standing::NotSettled]);
}

#[test]
fn a_note_that_changed_is_found_by_its_new_words_alone() {
    let folder = TempDir::new().unwrap();
    let mut book = Book::in_folder(folder.path());
    book.records(Sale { note: "terrace".to_owned(), ..paid(1, 1) });
    book.records(Sale { note: "cellar".to_owned(), ..paid(1, 1) });
    assert_eq!((names(&book.finds("cellar")), book.finds("terrace")), (vec!["1".to_owned()], Vec::new()));
}

#[test]
fn a_late_payment_is_one_entry_and_the_one_that_counts() {
    let folder = TempDir::new().unwrap();
    let mut book = Book::in_folder(folder.path());
    book.records(closed(1, 10));
    book.closes(20, 1);
    let late = SaleStage::Paid { link: link(1), seen: at(30), was_closed: true };
    book.records(Sale { stage: late, ..closed(1, 10) });
    for text in ["1", "12.50", "T1-1"] {
        assert_eq!(standings(&book.finds(text)), [Standing::Paid], "{text}");
    }
}

#[test]
fn a_payment_noted_for_a_sale_leads_to_it() {
    use crate::domain::payment::{Usage, UsedFor};
    let folder = TempDir::new().unwrap();
    let mut book = Book::in_folder(folder.path());
    book.records(paid(9, 1));
    let usage = Usage { of: UsedFor::Sale(paid(9, 1).reference), at: at(2) };
    let payment = PaymentId::from_typed("pay_900").unwrap();
    orders::record_use(&mut book.connection, &book.account, &payment, &usage).unwrap();
    assert_eq!(names(&book.finds("pay_900")), ["9"]);
}

#[test]
fn no_text_breaks_the_search() {
    let folder = TempDir::new().unwrap();
    let mut book = Book::in_folder(folder.path());
    a_busy_day(&mut book);
    for text in [
        "",
        " ",
        "-",
        "--",
        "T1-",
        "\"",
        "a\"b",
        "a*",
        "* OR 1",
        "NEAR(a b)",
        "NOT",
        "text:",
        "'; DROP",
        "%",
        "_",
        "हिन्दी नोट",
        "日本語",
        "e\u{301}",
        "\u{202e}abc",
        "99999999999999999999",
        "0",
        "-0",
        "T1-4294967295-",
        "1.2.3",
        "AND",
        "x\0y",
    ] {
        book.finds(text);
    }
}

#[test]
fn the_newest_are_shown_and_that_there_are_more() {
    let folder = TempDir::new().unwrap();
    let mut book = Book::in_folder(folder.path());
    fill(&mut book, 700);
    for text in ["T1", "12.50"] {
        let DayDone::Found(found, has_more) = book.does(&DayTask::Search(text.to_owned())) else { panic!() };
        assert_eq!((found.len(), has_more), (MOST_FOUND, true), "{text}");
        assert!(found.is_sorted_by(|a, b| a.at >= b.at));
        assert_eq!(names(&found)[..1], ["700"], "{text}");
    }
}
