//! The desk is told what to print, and tells what became of it.

use super::*;
use crate::domain::{
    address::AllowedHosts,
    card::{Card, Layout, Letterhead},
};
use std::{
    fs,
    sync::{
        OnceLock,
        mpsc::{Receiver, SyncSender, sync_channel},
    },
    time::Duration,
};

const HOUSE: House = House {
    plain: include_bytes!("../../../../assets/fonts/Inter-Regular.otf"),
    strong: include_bytes!("../../../../assets/fonts/Inter-SemiBold.otf"),
};

const TICKET: Ticket = Ticket(7);

fn print(product: &str, layout: Layout) -> Print {
    let hosts = AllowedHosts::of_base(&"https://portal.rexpayments.com".parse().unwrap()).unwrap();
    let address = hosts.check("https://portal.rexpayments.com/checkout/1").unwrap();
    let (product, amount) = (product.to_owned(), "3.50 EUR".to_owned());
    Print {
        cards: vec![Card { address, product, amount, expires: None }],
        head: Letterhead::default(),
        layout,
        format: Format::Png { width_px: 256 },
    }
}

fn bare(product: &str) -> Print {
    print(product, Layout::Bare)
}

/// A desk, its thread, and what it tells.
struct Office {
    desk: Desk,
    files: Files,
    events: Receiver<Event>,
}

impl Office {
    fn open(opener: Opener) -> Self {
        let (sender, events) = sync_channel(100);
        let files = Files::start().unwrap();
        let tell = Arc::new(move |event| sender.send(event).unwrap());
        Self { desk: Desk::open(files.clone(), tell, HOUSE, opener), files, events }
    }

    /// Keeps the files' thread busy until the sender is dropped.
    fn hold(&self) -> SyncSender<()> {
        let (release, wait) = sync_channel::<()>(0);
        assert!(self.files.run(move || {
            let _ = wait.recv();
        }));
        release
    }

    fn next(&self) -> Event {
        self.events.recv_timeout(Duration::from_mins(1)).expect("an event")
    }

    /// What the desk tells until the files' thread has nothing left to do.
    fn rest(&self) -> Vec<Event> {
        let (done, finished) = sync_channel(1);
        assert!(self.files.run(move || done.send(()).unwrap()));
        finished.recv_timeout(Duration::from_mins(1)).expect("the thread goes on");
        self.events.try_iter().collect()
    }
}

fn never(_: &Path) -> io::Result<()> {
    panic!("nothing is opened")
}

fn names(folder: &Path) -> Vec<String> {
    let name = |entry: io::Result<fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
    let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(name).collect();
    names.sort();
    names
}

/// How the batch ends: which are written, what stopped it, and the numbers told on the way.
fn end_of_batch(office: &Office) -> (Vec<usize>, Option<ExportError>, Vec<usize>) {
    let mut told = Vec::new();
    loop {
        match office.next() {
            Event::ExportProgress { ticket: TICKET, done } => told.push(done),
            Event::ExportedMany(TICKET, ManyExported { done, trouble, .. }) => return (done, trouble, told),
            event => panic!("{event:?}"),
        }
    }
}

#[test]
fn only_the_newest_waiting_picture_is_drawn() {
    let office = Office::open(never);
    let held = office.hold();
    for product in ["C", "Co", "Coffee"] {
        office.desk.preview(TICKET, bare(product));
    }
    office.desk.preview(TICKET, print("Coffee", Layout::CounterCard));
    office.desk.preview(Ticket(8), bare("Tea"));
    drop(held);
    let shown: Vec<_> = office
        .rest()
        .into_iter()
        .map(|event| match event {
            Event::Previewed(ticket, picture) => (ticket, picture.unwrap()),
            event => panic!("{event:?}"),
        })
        .collect();
    let [(TICKET, card), (Ticket(8), bare)] = &shown[..] else { panic!("{} pictures", shown.len()) };
    assert!(card.height > card.width && bare.height == bare.width, "the last wish is the one that is drawn");
    for picture in [card, bare] {
        assert_eq!(picture.rgba.len(), 4 * picture.width * picture.height);
        assert!((850..1100).contains(&picture.height), "{}", picture.height);
    }
}

#[test]
fn many_files_get_names_of_their_own_and_replace_nothing() {
    let office = Office::open(never);
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("Tea 3.50 EUR.png"), "mine").unwrap();
    let prints = ["Coffee", "Coffee", "Tea", "coffee", "../../x"].map(bare).to_vec();
    office.desk.export_many(TICKET, prints, folder.path().to_owned());
    assert_eq!(end_of_batch(&office), (vec![0, 1, 2, 3, 4], None, vec![1, 2, 3, 4, 5]));
    let there = [
        "Coffee 3.50 EUR (2).png",
        "Coffee 3.50 EUR.png",
        "Tea 3.50 EUR (2).png",
        "Tea 3.50 EUR.png",
        "coffee 3.50 EUR (3).png",
        "x 3.50 EUR.png",
    ];
    assert_eq!(names(folder.path()), there);
    assert_eq!(fs::read(folder.path().join("Tea 3.50 EUR.png")).unwrap(), b"mine");
}

#[test]
fn many_files_stop_between_two() {
    let desk: Arc<OnceLock<Desk>> = Arc::default();
    let (sender, events) = sync_channel(100);
    let stopper = desk.clone();
    let tell = Arc::new(move |event| {
        if matches!(event, Event::ExportProgress { done: 2, .. }) {
            stopper.get().unwrap().stop(TICKET);
        }
        sender.send(event).unwrap();
    });
    let files = Files::start().unwrap();
    let open = desk.get_or_init(|| Desk::open(files.clone(), tell, HOUSE, never)).clone();
    let office = Office { desk: open, files, events };
    let folder = tempfile::tempdir().unwrap();
    let prints = ["A", "B", "C", "D"].map(bare).to_vec();
    office.desk.export_many(TICKET, prints, folder.path().to_owned());
    assert_eq!(end_of_batch(&office), (vec![0, 1], None, vec![1, 2]));
    assert_eq!(names(folder.path()), ["A 3.50 EUR.png", "B 3.50 EUR.png"]);
}

#[test]
fn trouble_keeps_what_is_written_and_says_why() {
    let office = Office::open(never);
    let folder = tempfile::tempdir().unwrap();
    let empty = Print { cards: Vec::new(), ..bare("") };
    office.desk.export_many(TICKET, vec![bare("A"), empty, bare("C")], folder.path().to_owned());
    let (done, trouble, _) = end_of_batch(&office);
    assert_eq!((done, names(folder.path())), (vec![0], vec!["A 3.50 EUR.png".to_owned()]));
    assert!(matches!(trouble, Some(ExportError::Drawing(_))), "{trouble:?}");
    office.desk.export_many(TICKET, vec![bare("A")], folder.path().join("none"));
    let (done, trouble, _) = end_of_batch(&office);
    assert_eq!((done, trouble), (vec![], Some(ExportError::Writing(WriteError::NoFolder))));
}

#[test]
fn other_files_are_written_in_between() {
    let office = Office::open(never);
    let folder = tempfile::tempdir().unwrap();
    let held = office.hold();
    office.desk.export_many(TICKET, ["A", "B", "C"].map(bare).to_vec(), folder.path().to_owned());
    office.desk.export(Ticket(8), bare("D"), folder.path().join("d.png"));
    drop(held);
    assert!(matches!(office.next(), Event::ExportProgress { done: 1, .. }));
    assert!(matches!(office.next(), Event::Exported(Ticket(8), Ok(_))));
    assert!(matches!(office.next(), Event::ExportProgress { done: 2, .. }));
}

#[test]
fn the_viewer_gets_a_pdf_whatever_the_print_was() {
    fn looks_and_clears(path: &Path) -> io::Result<()> {
        let bytes = fs::read(path)?;
        assert!(bytes.starts_with(b"%PDF-") && path.ends_with("Coffee 3.50 EUR.pdf"), "{}", path.display());
        fs::remove_dir_all(path.parent().unwrap())
    }
    let office = Office::open(looks_and_clears);
    office.desk.print(TICKET, print("Coffee", Layout::CounterCard));
    assert!(matches!(office.next(), Event::Printed(TICKET, Ok(()))));
}

#[test]
fn a_missing_viewer_is_told() {
    fn nobody(path: &Path) -> io::Result<()> {
        fs::remove_dir_all(path.parent().unwrap())?;
        Err(io::ErrorKind::NotFound.into())
    }
    let office = Office::open(nobody);
    office.desk.print(TICKET, bare("Coffee"));
    let event = office.next();
    assert!(matches!(event, Event::Printed(TICKET, Err(ExportError::NoViewer { .. }))), "{event:?}");
}
