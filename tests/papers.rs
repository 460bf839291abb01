//! Papers as the services make them of a real journal: a receipt on the disk, a day's report and its table, and what
//! stands in their way.

#[path = "canary/drawer.rs"]
#[expect(dead_code, reason = "nothing is asked of this keyring")]
mod drawer;

use drawer::Drawer;
use jiff::{Timestamp, tz::TimeZone};
use rex_console::{
    domain::{
        day::DayRule,
        link::LinkId,
        money::{Currency, Money},
        order::{Acceptance, Order, OrderId, OrderKey, OrderStage},
        payment::PaymentId,
        receipt::{Paper as Sheet, Receipt},
        reference::Reference,
        sale::{Refund, Sale, SaleStage},
        shop::Shop,
        takings::{Kind, Scope},
    },
    services::{
        crew::{Crew, Ground},
        event::Event,
        export::{ExportError, House, write::WriteError},
        job::{Job, SessionId, Ticket},
        journal::{
            JournalError, OrderChange,
            day::{DayDone, DayTask},
        },
        papers::{DayPaper, DayWords, Filed, Paper, PaperError},
        provider::{Dialect, Limits},
        settings::SettingsFile,
        vault::{ApiToken, Vault},
    },
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::{
        Arc,
        mpsc::{Receiver, sync_channel},
    },
    time::Duration,
};
use tempfile::TempDir;
use tokio::runtime::Runtime;

const SESSION: SessionId = SessionId(3);
const TICKET: Ticket = Ticket(8);
const BASE: &str = "https://portal.rexpayments.com";
const HOUSE: House = House {
    plain: include_bytes!("../assets/fonts/Inter-Regular.otf"),
    strong: include_bytes!("../assets/fonts/Inter-SemiBold.otf"),
};

fn money(minor: i64, code: &str) -> Money {
    Money::from_minor(minor, Currency::from_code(code).expect("a currency"))
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_795_359_600 + second).expect("a time")
}

/// Services with a connection and a journal, and the folder that all lies in.
struct Office {
    crew: Crew,
    told: Receiver<Event>,
    folder: TempDir,
    _runtime: Runtime,
}

impl Office {
    fn open() -> Self {
        let (runtime, folder) = (Runtime::new().expect("a runtime"), TempDir::new().expect("a folder"));
        let (tell, told) = sync_channel(1000);
        let journal = folder.path().join("journal");
        let ground = Ground {
            runtime: runtime.handle().clone(),
            events: Arc::new(move |event| tell.send(event).expect("somebody waits")),
            vault: Vault::with_store(Arc::new(Drawer::default())),
            base: BASE.parse().expect("an address"),
            dialect: Dialect::built_in(),
            limits: Limits::default(),
            settings: SettingsFile::at(folder.path()),
            journal_folder: journal.clone(),
            state_folder: journal.join("state"),
            autostart: None,
            fonts: HOUSE,
        };
        let crew = Crew::new(ground).expect("the threads");
        let shop = Shop::from_typed("Café Rex", "EUR", "T1").expect("a shop");
        let token = ApiToken::from_typed("rx_test").expect("a token");
        crew.connect(SESSION, &shop, &BASE.parse().expect("an address"), token, journal);
        let office = Self { crew, told, folder, _runtime: runtime };
        assert!(matches!(office.next(), Event::SessionOpened(SESSION, _)));
        let (account, since) = ("shop".to_owned(), Timestamp::UNIX_EPOCH);
        office.crew.start(Job::OpenJournal { session: SESSION, account, till: shop.till, since });
        assert!(matches!(office.next(), Event::JournalOpened(SESSION, Ok(_))));
        office
    }

    fn next(&self) -> Event {
        self.told.recv_timeout(Duration::from_mins(1)).expect("an event")
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn records(&self, sale: Sale) {
        self.crew.start(Job::RecordSale { session: SESSION, at: sale.started, sale: Box::new(sale) });
        let event = self.next();
        assert!(matches!(&event, Event::SaleRecorded(_, _, Ok(()))), "{event:?}");
    }

    fn keeps(&self, order: Order) {
        let change = Box::new(OrderChange { order, may_repeat: false });
        self.crew.start(Job::RecordOrder { session: SESSION, change });
        let event = self.next();
        assert!(matches!(&event, Event::OrderRecorded(_, _, Ok(_))), "{event:?}");
    }

    fn saves(
        &self,
        session: Option<SessionId>,
        paper: Paper,
        name: &str,
    ) -> Result<Vec<PathBuf>, PaperError> {
        let (paper, path) = (Arc::new(paper), self.path(name));
        self.crew.start(Job::SavePaper { session, ticket: TICKET, paper, path });
        let Event::PaperSaved(TICKET, result) = self.next() else { panic!("it is told") };
        result.map(|Filed(paths)| paths)
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).expect("our folder");
        let mut names: Vec<_> =
            entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8")).collect();
        names.retain(|name| name != "journal");
        names.sort();
        names
    }
}

fn sale(number: u32, amount: Money, stage: SaleStage) -> Sale {
    Sale {
        reference: Reference::new("T1".parse().expect("a till"), number, u64::from(number) * 7_919),
        amount,
        started: at(0),
        note: String::new(),
        days: 1,
        closes: None,
        paid_another_way: None,
        refunds: Vec::new(),
        stage,
    }
}

fn paid(number: u32, amount: Money) -> Sale {
    let link = LinkId(number.to_string());
    sale(number, amount, SaleStage::Paid { link, seen: at(60 + i64::from(number)), was_closed: false })
}

/// A day of three currencies, with a refund, an order, and a sale that nobody paid.
fn a_day(office: &Office) {
    office.records(paid(1, money(1250, "EUR")));
    let given_back = Refund { amount: money(250, "EUR"), noted: at(200) };
    office.records(Sale {
        refunds: vec![given_back],
        note: "=SUM(A1)".to_owned(),
        ..paid(2, money(880, "EUR"))
    });
    office.records(paid(3, money(500, "JPY")));
    office.records(paid(4, money(1_234, "KWD")));
    office.records(sale(
        5,
        money(9_900, "EUR"),
        SaleStage::Closed { link: LinkId("5".into()), since: at(90) },
    ));
    let key = OrderKey { id: OrderId::from_typed("WEB-1").expect("an order id"), made: at(10) };
    let payment = PaymentId::from_typed("pi_3QK9").expect("a payment id");
    let accepted = Acceptance { payment, at: at(120), created: at(110), live: None };
    let stage = OrderStage::Accepted(accepted);
    office.keeps(Order { key, amount: money(6400, "EUR"), made_there: None, stage });
}

/// Words that are no more than what they name.
fn words() -> DayWords {
    let list = |words: &str| words.split(' ').map(str::to_owned).collect();
    DayWords {
        shop: "Café Rex".to_owned(),
        title: "Not closed".to_owned(),
        columns: list("when kind what state amount uncounted currency mode note payment closing"),
        day: "day".to_owned(),
        kinds: list("counter one-off printed refund"),
        standings: list("paid given-back accepted seen refunded unpaid otherwise waits unusable"),
        modes: list("real unverified test"),
        totals: "Totals".to_owned(),
        entries: "Entries".to_owned(),
        footer: "Gross, not the payout".to_owned(),
        ..DayWords::default()
    }
}

fn day() -> Paper {
    let rule = DayRule { zone: TimeZone::UTC, ends_at: 0 };
    Paper::Day(DayPaper { scope: Scope::NotClosed, rule, has_bom: true, words: words() })
}

fn receipt() -> Receipt {
    let line = |label: &str, value: &str| (label.to_owned(), value.to_owned());
    Receipt {
        paper: Sheet::Roll80,
        shop: "Café Rex".to_owned(),
        logo: None,
        title: "Payment received".to_owned(),
        amount: "12.50 EUR".to_owned(),
        lines: vec![line("Reference", "T1-42-k7m2qx9d"), line("Seen paid", "22 Nov 2026, 15:00:00")],
        footer: vec!["This is not a tax invoice.".to_owned()],
        mark: Some("TEST".to_owned()),
    }
}

/// The words in a PDF, without spaces and line ends.
fn words_in(pdf: &Path) -> String {
    let output = Command::new("pdftotext").arg(pdf).arg("-").output();
    let output = output.expect("this test needs pdftotext: install Debian's package poppler-utils");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8").split_whitespace().collect()
}

/// What the table says came in or went back: kind, amount without its point, currency.
fn counted(csv: &Path) -> Vec<(String, i64, String)> {
    let text = fs::read_to_string(csv).expect("UTF-8");
    let text = text.strip_prefix('\u{feff}').expect("the mark by which programs tell UTF-8");
    let mut rows = Vec::new();
    for line in text.split_terminator("\r\n").skip(1) {
        let fields: Vec<_> = line.split(',').collect();
        let [_, _, kind, _, _, amount, _, currency, ..] = fields[..] else { panic!("{line}") };
        if !amount.is_empty() {
            rows.push((
                kind.to_owned(),
                amount.replace('.', "").parse().expect("a number"),
                currency.to_owned(),
            ));
        }
    }
    rows
}

/// The sum of a kind in a currency.
fn sum(rows: &[(String, i64, String)], kind: &str, currency: &str) -> i64 {
    rows.iter().filter(|row| row.0 == kind && row.2 == currency).map(|row| row.1).sum()
}

#[test]
fn a_receipt_is_saved_and_every_line_of_it_reads_back() {
    let office = Office::open();
    let paths = office.saves(None, Paper::Receipt(receipt()), "Receipt").expect("it is written");
    assert_eq!(paths, [office.path("Receipt.pdf")]);
    let words = words_in(&paths[0]);
    for line in ["CaféRex", "Paymentreceived", "12.50EUR", "T1-42-k7m2qx9d", "22Nov2026,15:00:00", "TEST"] {
        assert!(words.contains(line), "{line} is not in {words}");
    }
    assert_eq!(
        office.saves(None, Paper::Receipt(receipt()), "Receipt"),
        Err(PaperError::Export(WriteError::Exists(office.path("Receipt.pdf")).into())),
        "nobody was asked about the completed name"
    );
    assert_eq!(
        office.saves(None, Paper::Receipt(receipt()), "none/r.pdf"),
        Err(ExportError::from(WriteError::NoFolder).into())
    );
    assert_eq!(office.names(), ["Receipt.pdf"]);
}

#[test]
fn a_days_table_adds_up_to_the_journal_in_every_currency_and_the_report_says_the_same() {
    let office = Office::open();
    a_day(&office);
    let paths = office.saves(Some(SESSION), day(), "Day.pdf").expect("both are written");
    assert_eq!(paths, [office.path("Day.pdf"), office.path("Day.csv")]);

    office.crew.start(Job::AskDay(SESSION, TICKET, DayTask::Report(Scope::NotClosed)));
    let Event::DayAnswered(_, TICKET, Ok(DayDone::Report(report))) = office.next() else {
        panic!("a report")
    };
    let rows = counted(&paths[1]);
    let kinds = [(Kind::Counter, "counter"), (Kind::OneOff, "one-off"), (Kind::Refund, "refund")];
    let mut totals = Vec::new();
    for total in &report.totals {
        let (_, word) = kinds.iter().find(|(kind, _)| *kind == total.kind).expect("a kind of this day");
        let currency = total.sum.currency().code();
        assert_eq!(sum(&rows, word, currency), total.sum.minor(), "{word} {currency}");
        totals.push(total.sum.to_string());
    }
    totals.sort();
    assert_eq!(totals, ["-2.50 EUR", "1.234 KWD", "21.30 EUR", "500 JPY", "64.00 EUR"]);

    let words = words_in(&paths[0]);
    for line in ["CaféRex", "21.30", "1.234", "500", "64.00", "WEB-1", "Gross,notthepayout"] {
        assert!(words.contains(line), "{line} is not in {words}");
    }
    let table = fs::read_to_string(&paths[1]).expect("UTF-8");
    assert!(table.contains("'=SUM(A1)"), "no sheet runs a note: {table}");
}

#[test]
fn a_table_that_is_there_keeps_its_name() {
    let office = Office::open();
    a_day(&office);
    fs::write(office.path("Day.csv"), "kept").expect("a file");
    let paths = office.saves(Some(SESSION), day(), "Day.pdf").expect("both are written");
    assert_eq!(paths, [office.path("Day.pdf"), office.path("Day (2).csv")]);
    assert_eq!(fs::read_to_string(office.path("Day.csv")).expect("a file"), "kept");
}

#[test]
fn of_another_connections_journal_nothing_is_written() {
    let office = Office::open();
    for session in [None, Some(SessionId(2))] {
        let result = office.saves(session, day(), "Day.pdf");
        assert_eq!(result, Err(PaperError::Journal(JournalError::Busy)));
    }
    assert_eq!(office.names(), [""; 0]);
}
