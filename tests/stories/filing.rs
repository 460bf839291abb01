//! Papers on their way: one at a time, into a file or to the printer, and always with a word of what came of it.

use crate::till::{Till, euros, secs};
use rex_console::{
    app::{
        Action,
        filing::{FilingStep, PaperAction},
    },
    domain::{
        link::LinkId,
        receipt::{Paper as Sheet, Receipt},
        received::Received,
        sale::{Sale, SaleStage},
    },
    services::{
        event::Event,
        export::{ExportError, write::WriteError},
        job::{Job, Ticket},
        papers::{Filed, Paper, PaperError},
    },
};
use std::{path::Path, time::Duration};

fn receipt() -> Box<Receipt> {
    Box::new(Receipt {
        paper: Sheet::A4,
        shop: "Café Rex".to_owned(),
        logo: None,
        title: "Payment received".to_owned(),
        amount: "12.50 EUR".to_owned(),
        lines: Vec::new(),
        footer: Vec::new(),
        mark: None,
    })
}

/// A till that offers the receipt of a sale.
fn offering() -> Till {
    let mut till = Till::open();
    let sale = Sale {
        reference: "T1-42-k7m2qx9d".parse().unwrap(),
        amount: euros(1250),
        started: till.at.now,
        note: String::new(),
        days: 1,
        closes: None,
        paid_another_way: None,
        refunds: Vec::new(),
        stage: SaleStage::Paid { link: LinkId("7".into()), seen: till.at.now, was_closed: false },
    };
    let received = Received::of_sale(&sale, None).unwrap();
    assert!(till.acts(PaperAction::Offer(Box::new(received))).is_empty());
    till
}

/// A receipt is to be saved, and the system's dialog is asked for.
fn choosing() -> (Till, Ticket) {
    let mut till = offering();
    let jobs = till.saves();
    let [Job::ChoosePath { ticket, file_name }] = &jobs[..] else { panic!("{jobs:?}") };
    assert_eq!(file_name, "Receipt.pdf");
    let ticket = *ticket;
    (till, ticket)
}

impl Till {
    fn acts(&mut self, action: PaperAction) -> Vec<Job> {
        self.does(Action::Paper(action))
    }

    fn saves(&mut self) -> Vec<Job> {
        self.acts(PaperAction::SaveReceipt(receipt(), "Receipt.pdf".to_owned()))
    }

    /// The dialog ends with this path after so many milliseconds.
    fn chose(&mut self, ticket: Ticket, path: Option<&str>, open_for: u64) -> Vec<Job> {
        let open_for = Duration::from_millis(open_for);
        let folder = Some("/home/a/Documents".into());
        self.hears(Event::PathChosen { ticket, path: path.map(Into::into), open_for, folder })
    }

    /// The field for the path, if it shows: what it begins with, and what is said of the last try.
    fn typing(&self) -> Option<(&str, Option<&'static str>)> {
        match &self.state.filing.as_ref()?.step {
            FilingStep::Typing { suggested, trouble } => {
                Some((suggested, trouble.as_ref().map(|trouble| trouble.key)))
            }
            _ => None,
        }
    }

    fn was_saved(&mut self, ticket: Ticket, result: Result<&[&str], WriteError>) {
        let result = result
            .map(|paths| Filed(paths.iter().map(Into::into).collect()))
            .map_err(|error| PaperError::Export(error.into()));
        assert!(self.hears(Event::PaperSaved(ticket, result)).is_empty());
    }
}

/// The one job is to write a paper; where to.
fn writes(jobs: &[Job]) -> &Path {
    let [Job::SavePaper { path, .. }] = jobs else { panic!("{jobs:?}") };
    path
}

#[test]
fn a_receipt_is_saved_where_the_dialog_says_and_the_till_tells_where() {
    let (mut till, ticket) = choosing();
    let jobs = till.chose(ticket, Some("/tmp/r.pdf"), 2_000);
    let [Job::SavePaper { session, ticket: of, paper, path }] = &jobs[..] else { panic!("{jobs:?}") };
    assert_eq!((*session, *of, path.as_path()), (Some(till.session()), ticket, Path::new("/tmp/r.pdf")));
    assert_eq!(**paper, Paper::Receipt(*receipt()));
    assert!(till.state.receipt.is_some(), "not before it is on the disk");
    till.was_saved(ticket, Ok(&["/tmp/r.pdf"]));
    assert_eq!(till.notice(), Some("notice-exported"));
    assert!(till.state.filing.is_none() && till.state.receipt.is_none());
}

#[test]
fn of_two_files_both_are_told() {
    let (mut till, ticket) = choosing();
    till.chose(ticket, Some("/tmp/day.pdf"), 2_000);
    till.was_saved(ticket, Ok(&["/tmp/day.pdf", "/tmp/day (2).csv"]));
    let notice = till.state.notice.clone().unwrap().message;
    assert_eq!(notice.key, "notice-filed-two");
    let told = [("path", "/tmp/day.pdf".to_owned()), ("second", "day (2).csv".to_owned())];
    assert_eq!(notice.arguments, told);
}

#[test]
fn a_second_click_while_one_is_under_way_does_nothing() {
    let (mut till, ticket) = choosing();
    assert!(till.saves().is_empty());
    assert!(till.acts(PaperAction::PrintReceipt(receipt())).is_empty());
    till.chose(ticket, Some("/tmp/r.pdf"), 2_000);
    assert!(till.saves().is_empty());
    till.was_saved(ticket, Ok(&["/tmp/r.pdf"]));
    assert_eq!(till.saves().len(), 1);
}

#[test]
fn a_dialog_that_was_never_seen_gives_a_field_to_type_in() {
    let (mut till, ticket) = choosing();
    assert!(till.chose(ticket, None, 20).is_empty());
    assert_eq!(till.typing(), Some(("/home/a/Documents/Receipt.pdf", None)));
    assert!(till.acts(PaperAction::FileTo(" / ".to_owned())).is_empty());
    assert_eq!(till.typing(), Some((" / ", Some("export-no-name"))));
    let jobs = till.acts(PaperAction::FileTo(" /nowhere/r.pdf ".to_owned()));
    assert_eq!(writes(&jobs), Path::new("/nowhere/r.pdf"));
    till.was_saved(ticket, Err(WriteError::NoFolder));
    assert_eq!(till.typing(), Some(("/nowhere/r.pdf", Some("export-no-folder"))), "it can be mended");
    till.acts(PaperAction::Leave);
    assert!(till.state.filing.is_none() && till.state.receipt.is_some(), "back at the offer");
}

#[test]
fn a_dialog_that_somebody_closed_leads_back_to_the_offer() {
    let (mut till, ticket) = choosing();
    assert!(till.chose(ticket, None, 2_000).is_empty());
    assert!(till.state.filing.is_none() && till.state.receipt.is_some());
    assert_eq!(till.notice(), None);
}

#[test]
fn a_chosen_path_that_fails_is_said_and_can_be_tried_again() {
    let (mut till, ticket) = choosing();
    till.chose(ticket, Some("/full/r.pdf"), 2_000);
    till.was_saved(ticket, Err(WriteError::DiskFull));
    assert_eq!(till.notice(), Some("export-disk-full"));
    assert!(till.state.filing.is_none() && till.state.receipt.is_some());
    assert_eq!(till.saves().len(), 1);
}

#[test]
fn a_completed_name_that_is_taken_is_asked_about() {
    let (mut till, ticket) = choosing();
    till.chose(ticket, Some("/tmp/r"), 2_000);
    till.was_saved(ticket, Err(WriteError::Exists("/tmp/r.pdf".into())));
    assert_eq!(till.typing(), Some(("/tmp/r.pdf", Some("export-exists"))));
}

#[test]
fn printing_opens_the_viewer_and_says_so() {
    let mut till = offering();
    let jobs = till.acts(PaperAction::PrintReceipt(receipt()));
    let [Job::PrintPaper { ticket, .. }] = jobs[..] else { panic!("{jobs:?}") };
    till.hears(Event::PaperPrinted(Ticket(ticket.0 + 1), Ok(())));
    assert!(till.state.filing.is_some() && till.notice().is_none(), "that was another paper");
    let none = ExportError::NoViewer { detail: "not found".into() };
    till.hears(Event::PaperPrinted(ticket, Err(none.into())));
    assert_eq!(till.notice(), Some("export-no-viewer"));
    assert!(till.state.receipt.is_some(), "it can still be saved");
    let jobs = till.acts(PaperAction::PrintReceipt(receipt()));
    let [Job::PrintPaper { ticket, .. }] = jobs[..] else { panic!("{jobs:?}") };
    till.hears(Event::PaperPrinted(ticket, Ok(())));
    assert_eq!((till.notice(), till.state.receipt.is_none()), (Some("print-opened"), true));
}

#[test]
fn an_offer_that_is_left_leaves_a_dialog_that_hangs_and_its_late_answer_is_dropped() {
    let (mut till, ticket) = choosing();
    till.acts(PaperAction::Withdraw);
    assert!(till.state.filing.is_none() && till.state.receipt.is_none());
    assert!(till.chose(ticket, Some("/tmp/r.pdf"), 2_000).is_empty());
    let jobs = till.saves();
    let [Job::ChoosePath { ticket: next, .. }] = jobs[..] else { panic!("{jobs:?}") };
    assert_ne!(next, ticket);
    assert!(till.chose(ticket, Some("/tmp/r.pdf"), 2_000).is_empty(), "the first one's, late");
}

#[test]
fn what_is_being_written_is_told_even_after_the_offer_was_left() {
    let (mut till, ticket) = choosing();
    till.chose(ticket, Some("/tmp/r.pdf"), 2_000);
    till.acts(PaperAction::Withdraw);
    till.was_saved(ticket, Ok(&["/tmp/r.pdf"]));
    assert_eq!(till.notice(), Some("notice-exported"));
}

#[test]
fn with_the_connection_go_its_offers_and_what_has_no_place_yet() {
    let (mut till, ticket) = choosing();
    till.does(Action::LeavePractice);
    assert!(till.state.receipt.is_none() && till.state.filing.is_none());
    assert!(till.chose(ticket, Some("/tmp/r.pdf"), 2_000).is_empty());

    let (mut till, ticket) = choosing();
    till.chose(ticket, Some("/tmp/r.pdf"), 2_000);
    till.does(Action::LeavePractice);
    till.was_saved(ticket, Ok(&["/tmp/r.pdf"]));
    assert_eq!(till.notice(), Some("notice-exported"), "it is on the disk all the same");
}

#[test]
fn the_shops_kind_of_paper_is_remembered() {
    let mut till = offering();
    let jobs = till.acts(PaperAction::ChooseSheet(Sheet::Roll80));
    let [Job::SaveSettings(settings)] = &jobs[..] else { panic!("{jobs:?}") };
    assert_eq!(settings.receipt_paper, Sheet::Roll80);
    assert!(till.acts(PaperAction::ChooseSheet(Sheet::Roll80)).is_empty(), "it is chosen already");
    till.waits(secs(60));
    assert_eq!(till.state.settings.receipt_paper, Sheet::Roll80);
}
