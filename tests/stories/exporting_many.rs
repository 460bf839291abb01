//! Printing and saving the codes of many links.

use crate::{
    exporting::{chosen, opened, said},
    till::{Till, key},
    world::{coffee, id},
};
use rex_console::{
    app::{
        Action,
        exporting::{ExportStep, FileKind, Gather, Wish},
    },
    domain::{
        address::AddressRefusal,
        card::{Format, Grid, Layout},
        link::{LinkAddress, PaymentLink},
    },
    services::{
        event::{Answer, Event},
        export::{ExportError, ManyExported, Print, write::WriteError},
        job::{Job, Ticket},
    },
};

fn each() -> Wish {
    Wish { kind: FileKind::Png, width_px: 512, gather: Gather::OneFileEach, ..Wish::default() }
}

/// A till that knows so many coffees.
fn knowing(count: u32) -> Till {
    let mut till = Till::open();
    for number in 1..=count {
        let link = coffee(&number.to_string());
        till.answered(Answer::Link(link.id.clone(), Ok(link)));
    }
    till
}

fn chosen_links(count: u32) -> Action {
    Action::ExportLinks((1..=count).map(|number| id(&number.to_string())).collect())
}

/// A till that writes the codes of forty links into a folder.
fn writing() -> (Till, Ticket, Vec<Print>) {
    let (mut till, _) = opened(knowing(40), chosen_links(40));
    till.does(Action::WishPrint(each()));
    let jobs = till.does(Action::SaveCards);
    let [Job::ChooseFolder { ticket }] = jobs[..] else { panic!("{jobs:?}") };
    let mut jobs = till.hears(chosen(ticket, Some("/documents/cards"), 3000));
    let Some(Job::ExportMany { prints, folder, .. }) = jobs.pop() else { panic!("{jobs:?}") };
    assert_eq!(folder.to_str(), Some("/documents/cards"));
    (till, ticket, prints)
}

fn over(
    till: &mut Till,
    ticket: Ticket,
    done: std::ops::Range<usize>,
    trouble: Option<ExportError>,
) -> String {
    let folder = "/documents/cards".into();
    till.hears(Event::ExportedMany(ticket, ManyExported { folder, done: done.collect(), trouble }));
    let outcome = till.state.export.as_ref().unwrap().outcome.clone().unwrap();
    let told: Vec<_> =
        outcome.messages[0].arguments.iter().map(|(name, value)| format!("{name}={value}")).collect();
    // A space at the end too, so that 4 is told from 40.
    told.join(" ") + " "
}

#[test]
fn each_link_gets_a_file_of_its_own_and_progress_is_told() {
    let (mut till, ticket, prints) = writing();
    assert_eq!(prints.len(), 40);
    assert!(prints.iter().all(|print| print.cards.len() == 1));
    assert_eq!(prints[11].cards[0].product, "Coffee 12");
    assert_eq!(prints[11].format, Format::Png { width_px: 512 });
    till.hears(Event::ExportProgress { ticket, done: 12 });
    let step = till.state.export.as_ref().unwrap().step.clone();
    assert_eq!(step, ExportStep::WritingMany { done: 12, is_stopping: false });
    let told = over(&mut till, ticket, 0..40, None);
    assert_eq!(said(&till), ["export-many-done"]);
    assert!(told.contains("count=40") && told.contains("folder=/documents/cards"), "{told}");
}

#[test]
fn stopped_it_says_how_many_there_are() {
    let (mut till, ticket, _) = writing();
    till.hears(Event::ExportProgress { ticket, done: 3 });
    assert!(matches!(till.does(Action::StopExport)[..], [Job::StopExport(of)] if of == ticket));
    assert!(till.does(Action::StopExport).is_empty(), "once");
    let told = over(&mut till, ticket, 0..4, None);
    assert_eq!(said(&till), ["export-many-stopped"]);
    assert!(
        told.contains("count=4 ") && told.contains("total=40") && told.contains("name=Coffee 5 "),
        "{told}"
    );
}

#[test]
fn leaving_stops_first_and_only_then_leaves() {
    let (mut till, ticket, _) = writing();
    assert!(matches!(till.does(Action::CancelExport)[..], [Job::StopExport(of)] if of == ticket));
    assert!(till.state.export.is_some());
    till.does(Action::CancelExport);
    assert!(till.state.export.is_none(), "a folder that never answers keeps nobody");
}

#[test]
fn a_disk_that_fills_up_is_said_with_where_it_ended() {
    let (mut till, ticket, _) = writing();
    let full = ExportError::Writing(WriteError::DiskFull);
    let told = over(&mut till, ticket, 0..9, Some(full));
    assert_eq!(said(&till), ["export-many-failed", "export-disk-full"]);
    assert!(told.contains("count=9 ") && told.contains("name=Coffee 10 "), "{told}");
}

#[test]
fn all_in_one_document_is_one_file_and_always_a_pdf() {
    let (mut till, _) = opened(knowing(40), chosen_links(40));
    let grid = Grid::new(4, 6);
    let wish = Wish { layout: Layout::Stickers(grid), grid, gather: Gather::OneDocument, ..each() };
    let jobs = till.does(Action::WishPrint(wish));
    assert!(jobs.is_empty(), "the first preview is under way");
    let jobs = till.does(Action::SaveCards);
    let [Job::ChoosePath { ticket, file_name }] = &jobs[..] else { panic!("{jobs:?}") };
    assert_eq!(file_name, "40 QR codes.pdf");
    let jobs = till.hears(chosen(*ticket, Some("/documents/all.pdf"), 3000));
    let [Job::Export { print, .. }] = &jobs[..] else { panic!("{jobs:?}") };
    assert_eq!((print.cards.len(), print.format), (40, Format::Pdf));
}

#[test]
fn a_folder_can_be_typed_where_no_dialog_comes_up() {
    let (mut till, _) = opened(knowing(2), chosen_links(2));
    till.does(Action::WishPrint(each()));
    let jobs = till.does(Action::SaveCards);
    let [Job::ChooseFolder { ticket }] = jobs[..] else { panic!("{jobs:?}") };
    till.hears(chosen(ticket, None, 3));
    assert!(till.does(Action::ExportTo("  ".into())).is_empty());
    let step = till.state.export.as_ref().unwrap().step.clone();
    let ExportStep::Typing { trouble, .. } = step else { panic!("{step:?}") };
    assert_eq!(key(trouble.as_ref()), Some("export-no-folder-name"));
    let jobs = till.does(Action::ExportTo("/".into()));
    assert!(matches!(&jobs[..], [Job::ExportMany { .. }]), "a root is a folder too: {jobs:?}");
}

#[test]
fn links_without_an_allowed_address_are_left_out_and_named() {
    let mut till = knowing(2);
    let refused = LinkAddress::Refused(AddressRefusal::ForeignHost);
    let foreign = PaymentLink { address: refused, product_name: "Trap".into(), ..coffee("3") };
    till.answered(Answer::Link(id("3"), Ok(foreign)));
    let (mut till, _) = opened(till, chosen_links(3));
    let export = till.state.export.as_ref().unwrap();
    assert_eq!((export.subjects.len(), &export.left_out[..]), (2, &["Trap".to_owned()][..]));
    till.does(Action::CancelExport);
    till.does(Action::ExportLink(id("3")));
    assert!(till.state.export.is_none());
    assert_eq!(till.notice(), Some("print-none-usable"));
}
