//! What becomes of two journals that know something of the same shop.

use crate::shop::{Shop, at, closed, euros, paid, sum, waiting};
use rex_console::{domain::takings::Kind, services::backup::Merged};

/// A shop with something of everything, its first two days closed.
fn busy() -> Shop {
    let shop = Shop::new();
    let till = shop.till();
    let first = till.sells(1, 1);
    till.gives_back(&first, 250, 5);
    let second = waiting(2, 6);
    till.records(at(6), &second);
    till.records(at(20), &closed(&second, 20));
    till.closes(1, 60);
    // The bank's check of a closed sale ended in a payment after the day.
    till.records(at(61), &paid(&second, 61));
    till.accepts("WEB-1", "pi_1", 70);
    till.counts(2, 80);
    till.closes(2, 120);
    till.sells(3, 130);
    till.counts(3, 140);
    till.records(at(150), &waiting(4, 150));
    drop(till);
    shop
}

#[test]
fn an_empty_till_knows_everything_afterwards_and_counts_nothing_again() {
    let (from, to) = (busy(), Shop::new());
    let restored = to.restores(&from.backup("b")).unwrap();
    assert_eq!(restored.merged, Merged { new_sales: 4, further_sales: 0, renumbered: Vec::new() });
    for kind in ["counter", "refund", "closed", "one_off", "printed", "unusable"] {
        assert_eq!(to.taken(kind), from.taken(kind), "{kind}");
    }
    assert_eq!(to.taken("counter"), [(None, 1, 1250), (Some(1), 1, 1250), (Some(2), 1, 1250)]);
    for sql in [
        "SELECT count(*) FROM changes",
        "SELECT count(*) FROM used_payments",
        "SELECT count(*) FROM closing_totals",
    ] {
        assert_eq!(to.count(sql), from.count(sql), "{sql}");
    }
    let next = to.till().closes(3, 200);
    assert_eq!((sum(&next, Kind::Counter), sum(&next, Kind::Printed)), (1250, 350));
    assert_eq!((sum(&next, Kind::OneOff), sum(&next, Kind::Refund)), (0, 0));
}

#[test]
fn the_same_till_and_a_second_time_change_nothing() {
    let from = busy();
    let backup = from.backup("b");
    let before = from.dump();
    assert_eq!(from.restores(&backup).unwrap().merged, Merged::default());
    assert_eq!(from.dump(), before);
    let to = Shop::new();
    to.restores(&backup).unwrap();
    let once = to.dump();
    assert_eq!(to.restores(&backup).unwrap().merged, Merged::default());
    assert_eq!(to.dump(), once);
}

#[test]
fn an_older_backup_takes_nothing_back() {
    let shop = busy();
    let backup = shop.backup("b");
    let till = shop.till();
    till.records(at(160), &paid(&waiting(4, 150), 160));
    till.sells(5, 170);
    till.closes(3, 180);
    drop(till);
    let before = shop.dump();
    assert_eq!(shop.restores(&backup).unwrap().merged, Merged::default());
    assert_eq!(shop.dump(), before);
}

#[test]
fn a_sale_that_got_further_in_the_backup_is_taken_from_there() {
    let from = busy();
    let to = Shop::new();
    to.restores(&from.backup("early")).unwrap();
    let till = from.till();
    let fourth = paid(&waiting(4, 150), 160);
    till.records(at(160), &fourth);
    till.gives_back(&fourth, 100, 170);
    drop(till);
    let merged = to.restores(&from.backup("late")).unwrap().merged;
    assert_eq!((merged.new_sales, merged.further_sales), (0, 1));
    assert_eq!(to.taken("counter"), from.taken("counter"));
    assert_eq!(to.taken("refund"), from.taken("refund"));
    let history = "SELECT count(*) FROM changes JOIN sales ON id = sale WHERE number = 4";
    assert_eq!((to.count(history), from.count(history)), (3, 3));
}

/// Two tills that went on from one backup.
fn parted() -> (Shop, Shop) {
    let (here, there) = (busy(), Shop::new());
    there.restores(&here.backup("common")).unwrap();
    (here, there)
}

#[test]
fn what_both_tills_did_since_is_known_to_both() {
    let (here, there) = parted();
    let (till, other) = (here.till(), there.till());
    let sale = waiting(4, 150);
    till.records(at(160), &closed(&sale, 160));
    other.records(at(161), &paid(&sale, 161));
    till.sells(5, 170);
    other.sells(6, 171);
    drop((till, other));
    let (ours, theirs) = (here.backup("ours"), there.backup("theirs"));
    here.restores(&theirs).unwrap();
    there.restores(&ours).unwrap();
    // Three before, the fourth paid, and one new of each till.
    let paid = "SELECT count(*) FROM sales WHERE stage = 'paid'";
    assert_eq!((here.count(paid), there.count(paid)), (6, 6));
    let open = [(None, 4, 5000), (Some(1), 1, 1250), (Some(2), 1, 1250)];
    assert_eq!((here.taken("counter"), there.taken("counter")), (open.to_vec(), open.to_vec()));
}

#[test]
fn refunds_noted_on_both_tills_are_all_kept() {
    let (here, there) = parted();
    let sale = {
        let (till, other) = (here.till(), there.till());
        let mut first = paid(&waiting(1, 1), 1);
        first.refunds.push(rex_console::domain::sale::Refund { amount: euros(250), noted: at(5) });
        till.gives_back(&first, 100, 200);
        other.gives_back(&first, 30, 201)
    };
    assert_eq!(sale.refunds.len(), 2);
    let theirs = there.backup("theirs");
    here.restores(&theirs).unwrap();
    let before = here.dump();
    assert_eq!(here.taken("refund"), [(None, 2, -130), (Some(1), 1, -250)]);
    here.restores(&theirs).unwrap();
    assert_eq!(here.dump(), before);
}

#[test]
fn a_payment_on_paper_that_both_tills_saw_counts_once() {
    let (here, there) = parted();
    // One sees the fourth and the fifth at once, the other the fourth, and then the fifth and the sixth.
    here.till().counts(5, 160);
    let other = there.till();
    other.counts(4, 150);
    other.counts(6, 170);
    drop(other);
    let (ours, theirs) = (here.backup("ours"), there.backup("theirs"));
    here.restores(&theirs).unwrap();
    there.restores(&ours).unwrap();
    for shop in [&here, &there] {
        assert_eq!(shop.taken("printed"), [(None, 4, 1400), (Some(2), 2, 700)]);
        assert_eq!(shop.count("SELECT count FROM printed"), 6, "none of them is seen again");
    }
}

#[test]
fn two_closings_of_one_number_are_both_kept_with_what_was_printed() {
    let (here, there) = parted();
    let till = here.till();
    till.sells(5, 170);
    let ours = till.closes(3, 180);
    let other = there.till();
    other.sells(6, 171);
    let theirs = other.closes(3, 190);
    drop((till, other));
    let backup = there.backup("theirs");
    assert_eq!(here.restores(&backup).unwrap().merged.renumbered, [(3, 4)]);
    assert_eq!((sum(&ours, Kind::Counter), sum(&theirs, Kind::Counter)), (2500, 2500));
    let totals = "SELECT sum(amount) FROM closing_totals WHERE kind = 'counter' AND closing = ";
    assert_eq!((here.count(&format!("{totals} 3")), here.count(&format!("{totals} 4"))), (2500, 2500));
    // The third sale stands on both papers, and counts once here.
    assert_eq!(
        here.taken("counter"),
        [(Some(1), 1, 1250), (Some(2), 1, 1250), (Some(3), 2, 2500), (Some(4), 1, 1250)]
    );
    let before = here.dump();
    assert_eq!(here.restores(&backup).unwrap().merged, Merged::default());
    assert_eq!(here.dump(), before);
    assert_eq!(sum(&here.till().closes(5, 300), Kind::Counter), 0, "nothing is taken twice");
}

#[test]
fn another_sale_under_the_same_reference_stays_as_it_is() {
    let (here, there) = (Shop::new(), Shop::new());
    here.till().sells(1, 1);
    let mut foreign = paid(&waiting(1, 1), 1);
    foreign.amount = euros(99_999);
    there.till().records(at(1), &foreign);
    let before = here.dump();
    assert_eq!(here.restores(&there.backup("b")).unwrap().merged, Merged::default());
    assert_eq!(here.dump(), before);
}

#[test]
fn rows_stay_with_the_account_they_were_made_in() {
    let (here, there) = (Shop::new(), Shop::new());
    here.till().sells(1, 1);
    there.till().records_of("another", at(2), &paid(&waiting(1, 1), 2));
    let merged = here.restores(&there.backup("b")).unwrap().merged;
    assert_eq!(merged.new_sales, 1);
    assert_eq!(here.count("SELECT count(DISTINCT account) FROM sales"), 2);
}
