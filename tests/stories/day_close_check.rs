//! Before the day is closed, sales that were closed unpaid are asked for once more: a bank's check ends when it likes.

use crate::{
    day_settle::{link, old_closed},
    till::{Till, one_ask, secs},
    world::{id, link_of, lost, not_found, not_sent, paid, rate_limited, unreadable},
};
use rex_console::{
    app::day::{CloseStep, DayAction},
    domain::{link::PaymentLink, sale::Sale},
    services::{
        event::Answer,
        job::{Ask, Job},
        provider::ApiError,
    },
};

impl Till {
    fn list_says(&mut self, links: &[PaymentLink]) -> Vec<Job> {
        self.answered(Answer::OthersWatched(Ok(links.to_vec())))
    }

    fn left(&self) -> (usize, usize) {
        match self.step() {
            CloseStep::Checking { left, of } => (*left, *of),
            step => panic!("{step:?}"),
        }
    }

    /// Waits for the next call: that for this sale's link.
    fn asks_for(&mut self, sale: &Sale, within: u64) {
        let ask = one_ask(self.waits(secs(within)));
        assert!(
            matches!(&ask, Ask::WatchSale(of, link) if *of == sale.reference && Some(link) == sale.stage.link())
        );
    }

    fn one_says(&mut self, sale: &Sale, result: Result<PaymentLink, ApiError>) -> Vec<Job> {
        self.answered(Answer::SaleWatched(sale.reference.clone(), result))
    }
}

#[test]
fn one_look_at_the_list_tells_of_those_it_shows_and_the_others_are_asked_for_one_by_one() {
    let sales = [old_closed(1), old_closed(2), old_closed(3), old_closed(4)];
    let mut till = Till::open();
    one_ask(till.begins_close(11, &sales));
    assert!(till.list_says(&[link(&sales[1]), link(&sales[2])]).is_empty());
    assert_eq!(till.left(), (2, 4));
    assert!(till.waits(secs(1)).is_empty(), "slower than the allowance lets");
    till.asks_for(&sales[0], 1);
    assert_eq!(till.left(), (2, 4));
    assert!(till.one_says(&sales[0], Ok(link(&sales[0]))).is_empty());
    assert_eq!(till.left(), (1, 4));
    till.asks_for(&sales[3], 2);
    assert!(till.asked_of_day.is_empty());
    assert!(till.one_says(&sales[3], Err(not_found())).is_empty(), "deleted: nothing can come of it");
    till.would_hold(100);
    assert_eq!(till.asks_to_close(), (12, 100, 0));
    assert!(till.state.sell.sales.is_empty() && till.written.is_empty(), "the counter saw nothing of it");
}

#[test]
fn a_sale_found_paid_is_written_before_the_report_is_read() {
    for is_listed in [true, false] {
        let (mut till, sale) = (Till::open(), old_closed(3));
        one_ask(till.begins_close(11, std::slice::from_ref(&sale)));
        if is_listed {
            till.list_says(&[paid(&link(&sale))]);
        } else {
            till.list_says(&[]);
            till.asks_for(&sale, 2);
            till.one_says(&sale, Ok(paid(&link(&sale))));
        }
        assert!(till.is_paid(&sale));
        assert_eq!(till.rows_of(&sale).len(), 1);
        assert!(till.asked_of_day.is_empty(), "the journal doesn't have it yet");
        till.is_written(&sale, Ok(()));
        till.would_hold(1350);
        assert_eq!(till.asks_to_close(), (12, 1350, 0));
    }
}

#[test]
fn what_can_not_be_the_sales_payment_is_not_taken_for_it() {
    let (mut till, sale) = (Till::open(), old_closed(3));
    one_ask(till.begins_close(11, std::slice::from_ref(&sale)));
    let other = PaymentLink { amount: crate::till::euros(1), ..paid(&link(&sale)) };
    till.list_says(&[other]);
    assert!(!till.is_paid(&sale));
    till.would_hold(100);
    assert_eq!(till.asks_to_close(), (12, 100, 0));
}

#[test]
fn a_link_that_is_on_again_is_switched_off() {
    let (mut till, sale) = (Till::open(), old_closed(3));
    one_ask(till.begins_close(11, std::slice::from_ref(&sale)));
    till.list_says(&[link_of(&sale, "3")]);
    let ask = one_ask(till.waits(secs(1)));
    assert!(matches!(&ask, Ask::CloseSale(_, link) if *link == id("3")), "{ask:?}");
}

#[test]
fn a_silent_provider_is_given_up_and_it_is_said_how_many_could_not_be_asked() {
    let mut till = Till::open();
    one_ask(till.begins_close(11, &[old_closed(1), old_closed(2)]));
    assert!(till.waits(secs(19)).is_empty(), "one call at a time");
    assert_eq!(till.left(), (2, 2));
    assert!(till.waits(secs(1)).is_empty());
    till.would_hold(100);
    assert_eq!(till.asks_to_close(), (12, 100, 2));
}

#[test]
fn calls_that_fail_are_made_again_until_then() {
    let mut till = Till::open();
    one_ask(till.begins_close(11, &[old_closed(1), old_closed(2)]));
    assert!(till.answered(Answer::OthersWatched(Err(not_sent()))).is_empty());
    assert!(matches!(one_ask(till.waits(secs(3))), Ask::WatchOthers));
    till.list_says(&[link(&old_closed(1))]);
    till.asks_for(&old_closed(2), 2);
    assert!(till.one_says(&old_closed(2), Err(rate_limited(7))).is_empty());
    assert!(till.waits(secs(6)).is_empty(), "as long as the provider said");
    till.asks_for(&old_closed(2), 1);
    till.one_says(&old_closed(2), Err(lost()));
    till.waits(secs(20));
    till.would_hold(100);
    assert_eq!(till.asks_to_close(), (12, 100, 1));
}

#[test]
fn an_answer_that_makes_no_sense_is_that_sales_own_trouble() {
    let sales = [old_closed(1), old_closed(2), old_closed(3)];
    let mut till = Till::open();
    one_ask(till.begins_close(11, &sales));
    till.list_says(&[PaymentLink { payment_count: None, ..link(&sales[0]) }]);
    till.asks_for(&sales[1], 2);
    till.one_says(&sales[1], Err(unreadable()));
    till.asks_for(&sales[2], 2);
    till.one_says(&sales[2], Ok(link(&sales[2])));
    till.would_hold(100);
    assert_eq!(till.asks_to_close(), (12, 100, 2));
}

#[test]
fn who_does_not_want_to_wait_goes_on_and_late_answers_still_count() {
    let (mut till, sale) = (Till::open(), old_closed(1));
    one_ask(till.begins_close(11, &[sale.clone(), old_closed(2)]));
    till.list_says(&[]);
    till.asks_for(&sale, 2);
    till.day(DayAction::SkipChecks);
    till.would_hold(100);
    assert_eq!(till.asks_to_close(), (12, 100, 2));
    till.day(DayAction::SkipChecks);
    assert_eq!(till.asks_to_close(), (12, 100, 2));
    till.one_says(&sale, Ok(link(&sale)));
    assert!(till.waits(secs(60)).is_empty(), "nobody is asked for any more");
}

#[test]
fn the_sale_in_front_goes_first() {
    let mut till = Till::open();
    let (front, link_in_front) = till.sells(1250, "7");
    let jobs = till.begins_close(11, &[old_closed(1)]);
    assert!(jobs.is_empty(), "{jobs:?}");
    let in_its_first_minute = till.waits(secs(10));
    assert!(!in_its_first_minute.is_empty());
    let is_for_front =
        |job: &Job| matches!(job, Job::Ask(_, Ask::WatchSale(of, _)) if *of == front.reference);
    assert!(in_its_first_minute.iter().all(is_for_front), "{in_its_first_minute:?}");
    let ask = one_ask(till.one_says(&front, Ok(paid(&link_in_front))));
    assert!(matches!(ask, Ask::WatchOthers), "{ask:?}");
}

#[test]
fn a_sale_that_was_paid_since_the_journal_was_asked_is_not_asked_for() {
    let mut till = Till::open();
    let (sale, link) = till.sells(1250, "7");
    till.one_says(&sale, Ok(paid(&link)));
    let since = till.at.now;
    let stage = rex_console::domain::sale::SaleStage::Closed { link: id("7"), since };
    let jobs = till.begins_close(11, &[Sale { stage, ..sale }]);
    assert!(jobs.is_empty(), "{jobs:?}");
    till.would_hold(1250);
}
