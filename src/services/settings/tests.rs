//! Settings outlive what happens to files.

use super::*;
use crate::domain::{
    address::Origin,
    link_table::{Column, Sort},
    money::Money,
};
use proptest::prelude::*;
use std::fs;

fn shop() -> Shop {
    let shop = Shop::from_typed("Café \"Rex\" \\ 咖啡", "EUR", "T1").unwrap();
    Shop { tills: 3, origin: Origin::from_typed("https://shop.example"), ..shop }
}

fn changed() -> Settings {
    let base = Some("https://portal.rexpayments.com/".parse().unwrap());
    let customer =
        CustomerWindow { is_wanted: true, monitor: Some("HDMI-1".to_owned()), is_full_screen: false };
    Settings {
        shop: Some(shop()),
        base,
        theme: Theme::Dark,
        has_less_motion: true,
        text_size: TextSize::nearest(150),
        languages: Languages { console: Some(Language::German), customers: Some(Language::Portuguese) },
        entry: EntryStyle::Decimal,
        sounds: false,
        account: Some("1795359600000".to_owned()),
        payment_path: Some("/api/payments/{id}".to_owned()),
        is_live: Some(false),
        time_limit_minutes: 20,
        largest_sale: Some(50_000),
        favourites: vec![Favourite::new("Coffee", Money::from_minor(350, shop().currency)).unwrap()],
        customer,
        callback: CallbackListener { is_wanted: true, port: 18_000 },
        pin: Some(PinLock {
            hash: "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA".to_owned(),
            minutes: 15,
            failures: 2,
            failed_at: Timestamp::from_second(1_795_359_600).ok(),
        }),
        day: DaySettings { ends_at: 3, zone: Some("Europe/Berlin".to_owned()), has_bom: true },
        receipt_paper: Paper::Roll80,
        links: LinksTable {
            sort: Sort { column: Column::Amount, is_descending: false },
            widths: [Some(320), None, None, Some(90), None, None],
        },
        first_steps: FirstSteps::Connect,
    }
}

fn other() -> Settings {
    Settings { theme: Theme::Light, ..changed() }
}

struct Desk {
    _root: tempfile::TempDir,
    folder: PathBuf,
    settings: SettingsFile,
}

fn desk() -> Desk {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("config").join("rex-console");
    Desk { settings: SettingsFile::at(&folder), folder, _root: root }
}

impl Desk {
    fn put(&self, name: &str, text: &str) {
        fs::create_dir_all(&self.folder).unwrap();
        fs::write(self.folder.join(name), text).unwrap();
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.folder.join(name)).unwrap()
    }

    fn note(&self) -> Note {
        self.settings.load().unwrap().note
    }
}

#[test]
fn a_new_shop_starts_with_the_defaults() {
    let desk = desk();
    assert_eq!(desk.settings.load(), Ok(Loaded { settings: Settings::default(), note: Note::Fresh }));
    assert!(!desk.folder.exists(), "reading makes nothing");
}

#[test]
fn what_is_saved_is_loaded() {
    let desk = desk();
    for settings in [Settings::default(), changed(), other()] {
        desk.settings.save(&settings).unwrap();
        assert_eq!(desk.settings.load(), Ok(Loaded { settings, note: Note::FromFile }));
    }
    let mut names: Vec<_> =
        fs::read_dir(&desk.folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, [LAST_GOOD, FILE], "nothing else is left behind");
}

#[test]
fn the_file_is_plain_to_read() {
    let desk = desk();
    desk.settings.save(&changed()).unwrap();
    let text = desk.text(FILE);
    for line in [
        "version = 1",
        "theme = \"dark\"",
        "entry = \"decimal\"",
        "less_motion = true",
        "sounds = false",
        "[shop]",
        "tills = 3",
    ] {
        assert!(text.lines().any(|l| l == line), "{line} is missing in\n{text}");
    }
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_look() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = desk();
    desk.settings.save(&changed()).unwrap();
    desk.settings.save(&other()).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&desk.folder), 0o700);
    assert_eq!((mode(&desk.folder.join(FILE)), mode(&desk.folder.join(LAST_GOOD))), (0o600, 0o600));
}

#[test]
fn a_damaged_file_gives_way_to_the_last_good_one() {
    let desk = desk();
    desk.settings.save(&changed()).unwrap();
    desk.settings.save(&other()).unwrap();
    let whole = desk.text(FILE);
    for damaged in ["", "\0\0\0\0", "version = ", "[shop", "sounds = true", &whole[..whole.len() / 2]] {
        desk.put(FILE, damaged);
        let loaded = desk.settings.load().unwrap();
        assert_eq!(
            (loaded.settings, loaded.note),
            (changed(), Note::FromLastGood(Fault::Damaged)),
            "{damaged:?}"
        );
    }
    fs::write(desk.folder.join(FILE), b"version = 1\n\xff\xfe").unwrap();
    assert_eq!(desk.note(), Note::FromLastGood(Fault::Damaged));
    fs::remove_file(desk.folder.join(FILE)).unwrap();
    assert_eq!(desk.note(), Note::FromLastGood(Fault::Missing));
}

#[test]
fn a_damaged_file_never_becomes_the_last_good_one() {
    let desk = desk();
    desk.settings.save(&changed()).unwrap();
    desk.put(FILE, "version = 1\n[shop");
    desk.settings.save(&other()).unwrap();
    desk.put(FILE, "garbage");
    assert_eq!(desk.settings.load().unwrap().settings, changed());
}

#[test]
fn the_first_settings_have_a_copy_too() {
    let desk = desk();
    desk.settings.save(&changed()).unwrap();
    desk.put(FILE, "garbage");
    assert_eq!(desk.settings.load().unwrap().settings, changed());
}

#[test]
fn two_damaged_files_are_said_to_be_unreadable() {
    let desk = desk();
    desk.put(FILE, "garbage");
    assert_eq!(desk.note(), Note::Unreadable(Fault::Damaged));
    desk.put(LAST_GOOD, "garbage");
    let loaded = desk.settings.load().unwrap();
    assert_eq!((loaded.settings, loaded.note), (Settings::default(), Note::Unreadable(Fault::Damaged)));
    desk.settings.save(&changed()).unwrap();
    assert_eq!(desk.note(), Note::FromFile);
}

#[test]
fn values_that_mean_nothing_are_named_and_looks_dont_matter() {
    let desk = desk();
    let shop = "[shop]\nname = 'Rex'\ncurrency = 'EUR'\ntill = 'T1'\n";
    for (text, what) in [
        ("version = 0".to_owned(), "version"),
        ("version = 1\nbase = 'portal'".to_owned(), "base"),
        ("version = 1\nbase = 'https://me:word@portal.test'".to_owned(), "base"),
        (format!("version = 1\n{}", shop.replace("EUR", "€")), "shop"),
        (format!("version = 1\n{}", shop.replace("T1", "till one")), "shop"),
        (format!("version = 1\n{shop}tills = 0"), "tills"),
        (format!("version = 1\n{shop}origin = 'shop'"), "origin"),
    ] {
        desk.put(FILE, &text);
        assert_eq!(desk.note(), Note::Unreadable(Fault::Value(what)), "{text}");
    }
    desk.put(FILE, &format!("version = 1\ntheme = 'purple'\nnew = {{ key = [1] }}\n{shop}"));
    let loaded = desk.settings.load().unwrap();
    assert_eq!(loaded.note, Note::FromFile);
    assert_eq!((loaded.settings.theme, loaded.settings.sounds), (Theme::System, true));
    assert_eq!(loaded.settings.shop.map(|shop| shop.tills), Some(1));
}

#[test]
fn an_hour_that_no_clock_shows_is_midnight_and_loses_no_shop() {
    let desk = desk();
    let shop = "[shop]\nname = 'Rex'\ncurrency = 'EUR'\ntill = 'T1'\n";
    for (written, ends_at) in [("3", 3), ("23", 23), ("24", 0), ("-1", 0), ("300", 0)] {
        desk.put(FILE, &format!("version = 1\n{shop}[day]\nends_at = {written}\nzone = 'Mars/Olympus'\n"));
        let loaded = desk.settings.load().unwrap();
        assert_eq!((loaded.note, loaded.settings.day.ends_at), (Note::FromFile, ends_at), "{written}");
        assert_eq!(loaded.settings.day.zone.as_deref(), Some("Mars/Olympus"), "it is kept as it stands");
    }
}

#[test]
fn what_could_not_be_loaded_again_is_not_saved() {
    let desk = desk();
    let no_tills = Settings { shop: Some(Shop { tills: 0, ..shop() }), ..changed() };
    assert_eq!(desk.settings.save(&no_tills), Err(SettingsError::Refused(Fault::Value("tills"))));
    for base in ["https://me:word@portal.test", "https://portal.test?token=12", "https://portal.test#12"] {
        let secret = Settings { base: Some(base.parse().unwrap()), ..changed() };
        assert_eq!(desk.settings.save(&secret), Err(SettingsError::Refused(Fault::Value("base"))));
    }
    assert!(!desk.folder.exists());
}

#[test]
fn a_newer_version_is_left_alone() {
    let newer = "version = 2\nshop = 'looks quite different'\n";
    for name in [FILE, LAST_GOOD] {
        let desk = desk();
        desk.put(name, newer);
        assert_eq!(desk.settings.load(), Err(SettingsError::Newer { found: 2 }));
        assert_eq!(desk.settings.save(&changed()), Err(SettingsError::Newer { found: 2 }));
        assert_eq!(desk.text(name), newer);
        assert_eq!(fs::read_dir(&desk.folder).unwrap().count(), 1, "nothing was written beside it");
    }
}

#[test]
fn what_cannot_be_written_leaves_the_old_file() {
    let desk = desk();
    desk.settings.save(&changed()).unwrap();
    let before = desk.text(FILE);
    fs::remove_file(desk.folder.join(LAST_GOOD)).unwrap();
    fs::create_dir(desk.folder.join(LAST_GOOD)).unwrap();
    assert_eq!(desk.settings.save(&other()), Err(SettingsError::Writing(WriteError::IsFolder)));
    assert_eq!(desk.text(FILE), before);
}

/// `/sys` takes no files from anybody: a folder's own permissions don't hold back root, who may run the tests.
#[cfg(target_os = "linux")]
#[test]
fn a_read_only_folder_is_named() {
    for folder in ["/sys/kernel", "/sys/kernel/rex-console"] {
        let saved = SettingsFile::at(folder).save(&changed());
        assert_eq!(saved, Err(SettingsError::Writing(WriteError::NotAllowed)), "{folder}");
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_was_locked_keeps_the_old_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = desk();
    desk.settings.save(&changed()).unwrap();
    fs::set_permissions(&desk.folder, fs::Permissions::from_mode(0o500)).unwrap();
    let saved = desk.settings.save(&other());
    fs::set_permissions(&desk.folder, fs::Permissions::from_mode(0o700)).unwrap();
    // Root may write all the same; then the new file must be whole.
    let expected = match saved {
        Err(error) => {
            assert_eq!(error, SettingsError::Writing(WriteError::NotAllowed));
            changed()
        }
        Ok(()) => other(),
    };
    assert_eq!(desk.settings.load(), Ok(Loaded { settings: expected, note: Note::FromFile }));
}

proptest! {
    #[test]
    fn no_text_makes_it_panic_or_lose_the_copy(text in "(version = [0-9]{1,3}\n)?(?s).{0,80}") {
        let desk = desk();
        desk.put(LAST_GOOD, &FileShape::of(&changed()).to_toml());
        desk.put(FILE, &text);
        match desk.settings.load() {
            Ok(Loaded { settings, note: Note::FromLastGood(_) }) => prop_assert_eq!(settings, changed()),
            Ok(Loaded { note, .. }) => prop_assert_eq!(note, Note::FromFile),
            Err(SettingsError::Newer { found }) => prop_assert!(found > VERSION),
            Err(error) => prop_assert!(false, "{}", error),
        }
    }

    #[test]
    fn every_shop_survives(name in "\\PC{1,60}", till in "[A-Z0-9]{1,6}", tills in 1_u32..) {
        prop_assume!(Shop::from_typed(&name, "JPY", &till).is_ok());
        let shop = Shop { tills, ..Shop::from_typed(&name, "JPY", &till).unwrap() };
        let settings = Settings { shop: Some(shop), ..changed() };
        let text = FileShape::of(&settings).to_toml();
        prop_assert!(matches!(shape::parse(&text), Ok(read) if read == settings));
    }
}

#[test]
fn a_links_table_that_makes_no_sense_is_the_usual_one() {
    let desk = desk();
    desk.put(
        FILE,
        "version = 1\n[links]\nsort = 'colour'\n[links.widths]\nproduct = 1\nstate = 60000\ncolour = 9",
    );
    let table = desk.settings.load().unwrap().settings.links;
    assert_eq!(table.sort, Sort::default());
    assert_eq!(table.widths, [Some(40), None, Some(2_000), None, None, None]);
}
