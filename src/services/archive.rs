//! What the links of old sales were like before they were deleted: a file of JSON lines that is only ever added to.

use super::{export::write::WriteError, private};
use crate::domain::{
    link::{LinkAddress, PaymentLink},
    reference::Reference,
};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::{
    fs::{File, OpenOptions},
    io::{Read as _, Seek as _, SeekFrom, Write as _},
    path::{Path, PathBuf},
};

/// A link of a sale that was never paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArchiveEntry {
    /// What the sale is called.
    pub reference: Reference,
    /// When it was charged.
    pub started: Timestamp,
    /// When its link was known to be off.
    pub closed: Timestamp,
    /// When the provider was asked for the link as it stands here.
    pub seen: Timestamp,
    /// The link.
    pub link: PaymentLink,
}

/// Where the archives of a connection are: beside its journal's folder.
pub fn folder(journal: &Path) -> PathBuf {
    journal.parent().unwrap_or(journal).join("archive")
}

/// Adds a line; it is on the disk when this returns.
///
/// A line that a power cut left unfinished stays, and the next begins below it.
pub fn append(path: &Path, entry: &ArchiveEntry) -> Result<(), WriteError> {
    let folder = path.parent().unwrap_or(Path::new("."));
    private::make_folder(folder)?;
    let mut options = OpenOptions::new();
    options.read(true).append(true).create(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(path)?;
    let mut line = String::new();
    if is_unfinished(&mut file)? {
        line.push('\n');
    }
    line.push_str(&json_of(entry).to_string());
    line.push('\n');
    file.write_all(line.as_bytes())?;
    file.sync_all()?;
    sync_folder(folder);
    Ok(())
}

fn is_unfinished(file: &mut File) -> std::io::Result<bool> {
    if file.metadata()?.len() == 0 {
        return Ok(false);
    }
    file.seek(SeekFrom::End(-1))?;
    let mut last = [0];
    file.read_exact(&mut last)?;
    Ok(last != *b"\n")
}

/// Makes a new file's name survive a power cut too, where the file system can.
fn sync_folder(folder: &Path) {
    if cfg!(unix)
        && let Err(error) = File::open(folder).and_then(|folder| folder.sync_all())
    {
        tracing::debug!(kind = %error.kind(), "the archive's folder could not be synced");
    }
}

/// Amounts as text and as whole minor units: no reader need make a float of them.
fn json_of(entry: &ArchiveEntry) -> Value {
    let link = &entry.link;
    let text = |time: Option<Timestamp>| time.map(|time| time.to_string());
    let address = match &link.address {
        LinkAddress::Allowed(address) => Some(address.as_str()),
        LinkAddress::Refused(_) | LinkAddress::Missing => None,
    };
    json!({
        "reference": entry.reference.to_string(),
        "started": entry.started.to_string(),
        "closed": entry.closed.to_string(),
        "seen": entry.seen.to_string(),
        "link": {
            "id": link.id.0,
            "product_name": link.product_name,
            "description": link.description,
            "amount": link.amount.decimal(),
            "amount_minor": link.amount.minor(),
            "currency": link.amount.currency().code(),
            "active": link.active,
            "payment_count": link.payment_count,
            "payment_limit": link.payment_limit,
            "expires": text(link.expires),
            "created": text(link.created),
            "address": address,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        link::LinkId,
        money::{Currency, Money},
    };
    use std::fs;
    use tempfile::TempDir;

    fn entry(number: u32) -> ArchiveEntry {
        let reference = Reference::new("T1".parse().unwrap(), number, 7);
        let link = PaymentLink {
            id: LinkId(number.to_string()),
            product_name: reference.to_string(),
            description: None,
            amount: Money::from_minor(1250, Currency::from_code("EUR").unwrap()),
            active: Some(false),
            payment_count: Some(0),
            payment_limit: Some(1),
            expires: Some(Timestamp::UNIX_EPOCH),
            created: None,
            address: LinkAddress::Missing,
        };
        let at = Timestamp::UNIX_EPOCH;
        ArchiveEntry { reference, started: at, closed: at, seen: at, link }
    }

    fn lines(path: &Path) -> Vec<Result<Value, serde_json::Error>> {
        fs::read_to_string(path).unwrap().lines().map(serde_json::from_str).collect()
    }

    #[test]
    fn each_link_is_a_line_that_says_what_it_was() {
        let folder = TempDir::new().unwrap();
        let path = super::folder(&folder.path().join("journal")).join("links-2026-11-22.jsonl");
        append(&path, &entry(1)).unwrap();
        append(&path, &entry(2)).unwrap();
        let lines: Vec<Value> = lines(&path).into_iter().map(Result::unwrap).collect();
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[1]["reference"], entry(2).reference.to_string());
        let link = &lines[1]["link"];
        assert_eq!(
            (&link["id"], &link["amount"], &link["currency"]),
            (&json!("2"), &json!("12.50"), &json!("EUR"))
        );
        assert_eq!((&link["active"], &link["payment_count"]), (&json!(false), &json!(0)));
        assert_eq!(link["expires"], "1970-01-01T00:00:00Z");
    }

    #[test]
    fn a_line_cut_by_a_power_cut_spoils_no_other() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("links.jsonl");
        append(&path, &entry(1)).unwrap();
        let whole = fs::read(&path).unwrap();
        fs::write(&path, &whole[..whole.len() - 20]).unwrap();
        append(&path, &entry(2)).unwrap();
        let read = lines(&path);
        assert!(read.len() == 2 && read[0].is_err() && read[1].is_ok(), "{read:?}");
    }

    #[test]
    fn what_stands_in_the_way_is_told() {
        let folder = TempDir::new().unwrap();
        fs::create_dir(folder.path().join("links.jsonl")).unwrap();
        assert!(append(&folder.path().join("links.jsonl"), &entry(1)).is_err());
        fs::write(folder.path().join("archive"), "").unwrap();
        assert!(append(&folder.path().join("archive/links.jsonl"), &entry(1)).is_err());
    }
}
