//! A part of the journal as a table for spreadsheets: CSV as RFC 4180 says, in UTF-8.

use super::{formula::guarded, moment};
use crate::{
    domain::{
        day::{DayRule, Span},
        takings::{Entry, Kind, Mode, Source, Standing},
    },
    services::papers::DayPaper,
};
use jiff::Timestamp;
use std::{
    fmt::Write as _,
    io::{self, Write},
};

/// By which programs tell UTF-8 from older codes.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// How many bytes are gathered before they are written.
const BUFFER: usize = 1 << 16;

/// Writes entries line by line, in the order they come in.
///
/// The columns: when (ISO 8601, with the distance to UTC), the shop's day, kind, what, state, amount, amount that doesn't
/// count, currency, mode, note, payment, closing. Amounts are plain numbers with a point, all decimals of their currency
/// and a minus for refunds, so that a sheet adds them up; what is unpaid stands in a column of its own, so that it adds
/// nothing. What people or others wrote is guarded, so that no sheet runs it (`formula`).
pub struct DayCsv<W: Write> {
    lines: csv::Writer<W>,
    rule: DayRule,
    /// The shop's day of the entry before, when it is, and its name: entries come in order, most on the same day.
    day: Option<(Span, String)>,
    kinds: Vec<String>,
    standings: Vec<String>,
    modes: Vec<String>,
    /// Used again for each field that is put together.
    field: String,
}

impl<W: Write> DayCsv<W> {
    /// Begins with the heads of the columns.
    pub fn new(mut out: W, paper: &DayPaper) -> io::Result<Self> {
        if paper.has_bom {
            out.write_all(BYTE_ORDER_MARK)?;
        }
        let lines = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .buffer_capacity(BUFFER)
            .from_writer(out);
        let names = |words: &[String]| words.iter().map(|word| guarded(word).into_owned()).collect();
        let words = &paper.words;
        let mut this = Self {
            lines,
            rule: paper.rule.clone(),
            day: None,
            kinds: names(&words.kinds),
            standings: names(&words.standings),
            modes: names(&words.modes),
            field: String::new(),
        };
        let (when, others) = words.columns.split_at(words.columns.len().min(1));
        for head in when.iter().chain([&words.day]).chain(others) {
            this.text(head)?;
        }
        this.end_line()?;
        Ok(this)
    }

    /// Adds an entry.
    pub fn entry(&mut self, entry: &Entry) -> io::Result<()> {
        let local = moment::local(entry.at, &self.rule.zone);
        self.put(|field| moment::put_exact(field, local))?;
        self.day(entry.at)?;
        let kind = entry.source.kind();
        self.lines.write_field(name(&self.kinds, &Kind::ALL, &kind))?;
        match &entry.source {
            Source::Sale(reference) | Source::Refund(reference, _) => {
                self.put(|field| write!(field, "{reference}"))?;
            }
            Source::Order(order) => self.text(order.id.as_str())?,
            Source::Sighting { product, added: 1, .. } => self.text(product)?,
            Source::Sighting { product, added, .. } => {
                self.field.clear();
                self.field.push_str(&guarded(product));
                fill(write!(self.field, " ×{added}"));
                self.lines.write_field(&self.field)?;
            }
        }
        self.lines.write_field(name(&self.standings, &Standing::ALL, &entry.standing))?;
        let amount = entry.amount.decimal();
        let (counted, other) =
            if entry.standing.counts() { (amount.as_str(), "") } else { ("", amount.as_str()) };
        self.lines.write_field(counted)?;
        self.lines.write_field(other)?;
        self.lines.write_field(entry.amount.currency().code())?;
        self.lines.write_field(name(&self.modes, &Mode::ALL, &entry.mode))?;
        self.text(&entry.note)?;
        self.text(entry.payment.as_ref().map_or("", |payment| payment.as_str()))?;
        match entry.closing {
            Some(closing) => self.put(|field| write!(field, "{closing}"))?,
            None => self.lines.write_field("")?,
        }
        self.end_line()
    }

    /// Writes what is gathered, and gives back what was written to.
    pub fn finish(self) -> io::Result<W> {
        self.lines.into_inner().map_err(csv::IntoInnerError::into_error)
    }

    /// The shop's day of a moment: a bar that closes at three has its last guests the day before.
    fn day(&mut self, at: Timestamp) -> io::Result<()> {
        if !self.day.as_ref().is_some_and(|(span, _)| span.holds(at)) {
            let day = self.rule.day_of(at);
            self.day = Some((self.rule.span(day, day), day.to_string()));
        }
        let name = self.day.as_ref().map_or("", |(_, name)| name);
        Ok(self.lines.write_field(name)?)
    }

    /// A field of what people or others wrote.
    fn text(&mut self, text: &str) -> io::Result<()> {
        Ok(self.lines.write_field(guarded(text).as_bytes())?)
    }

    /// A field that is put together here: numbers, times and references, which no sheet runs.
    fn put(&mut self, put: impl FnOnce(&mut String) -> std::fmt::Result) -> io::Result<()> {
        self.field.clear();
        fill(put(&mut self.field));
        Ok(self.lines.write_field(&self.field)?)
    }

    fn end_line(&mut self) -> io::Result<()> {
        Ok(self.lines.write_record(None::<&[u8]>)?)
    }
}

fn fill(put: std::fmt::Result) {
    put.expect("a string takes everything");
}

/// A thing's name; empty where there is no word for it.
fn name<'w, T: PartialEq>(words: &'w [String], all: &[T], one: &T) -> &'w str {
    let place = all.iter().position(|other| other == one);
    place.and_then(|place| words.get(place)).map_or("", String::as_str)
}
