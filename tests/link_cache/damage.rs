//! Files that are no cache, no longer a whole one, or can't be written.

use super::{a_cache, file, link, mark, page, portions, read, shop, start};
use rex_console::{domain::link::PaymentLink, services::link_cache::SyncMark};
use rusqlite::Connection;
use std::{
    fs,
    io::{Seek as _, SeekFrom, Write as _},
};
use tempfile::TempDir;

/// Whatever lies there: the console begins with an empty cache, and the next start finds what was kept in it.
fn is_begun_anew(folder: &TempDir, what: &str) {
    let cache = start(folder.path());
    assert_eq!(read(&cache, shop()), (Vec::new(), None), "{what}");
    cache.keep(shop().account, page([5]));
    drop(cache);
    assert_eq!(read(&start(folder.path()), shop()), (vec![link(5)], Some(mark(2))), "{what}");
}

#[test]
fn a_file_that_is_no_cache_is_begun_anew() {
    let a_whole_one = fs::read(file(&a_cache(300))).expect("the file");
    let random: Vec<u8> = std::iter::repeat_with(|| fastrand::u8(..)).take(10_000).collect();
    let headed: Vec<u8> = a_whole_one[..100].iter().copied().chain(random.clone()).collect();
    for (what, content) in [
        ("a text", b"Dear diary, today I sold a coffee.".repeat(50)),
        ("random bytes", random),
        ("random bytes behind a header", headed),
        ("cut in a page", a_whole_one[..a_whole_one.len() / 2 + 77].to_vec()),
        ("cut in the first page", a_whole_one[..1_000].to_vec()),
        ("the first page alone", a_whole_one[..4_096].to_vec()),
        ("nothing", Vec::new()),
    ] {
        let folder = TempDir::new().expect("a folder");
        fs::write(file(&folder), content).expect("it is written");
        is_begun_anew(&folder, what);
    }
}

#[test]
fn a_cache_of_another_version_or_program_is_begun_anew() {
    for sql in [
        "PRAGMA user_version = 99",
        "PRAGMA user_version = 0",
        "PRAGMA application_id = 7",
        "DROP TABLE accounts",
    ] {
        let folder = a_cache(3);
        Connection::open(file(&folder)).and_then(|other| other.execute_batch(sql)).expect(sql);
        is_begun_anew(&folder, sql);
    }
}

#[test]
fn a_table_that_lacks_something_is_damage() {
    for sql in ["DROP TABLE links", "ALTER TABLE links DROP COLUMN expires"] {
        let folder = a_cache(3);
        Connection::open(file(&folder)).and_then(|other| other.execute_batch(sql)).expect(sql);
        let never_completed = Some(SyncMark { pass: 1, next_page: None, completed: None });
        assert_eq!(read(&start(folder.path()), shop()), (Vec::new(), never_completed), "{sql}");
        start(folder.path()).keep(shop().account, page([5]));
        assert_eq!(read(&start(folder.path()), shop()).0, [link(5)], "{sql}");
    }
}

#[test]
fn what_stands_before_the_damage_is_shown_and_no_pass_counts_as_completed() {
    let folder = a_cache(5_000);
    let mut damaged = fs::OpenOptions::new().write(true).open(file(&folder)).expect("the file");
    let size = damaged.metadata().expect("its size").len();
    damaged.seek(SeekFrom::Start(size / 2)).expect("its middle");
    damaged.write_all(&vec![0xa5; usize::try_from(size / 4).expect("a size")]).expect("it is damaged");
    let cache = start(folder.path());
    let (links, known) = read(&cache, shop());
    let expected: Vec<PaymentLink> = (0..5_000).rev().take(links.len()).map(link).collect();
    assert!(!links.is_empty() && links.len() < 5_000, "{}", links.len());
    assert!(links == expected, "what is shown is sound");
    let never_completed = Some(SyncMark { pass: 1, next_page: None, completed: None });
    assert_eq!(known, never_completed);
    drop(cache);
    assert_eq!(read(&start(folder.path()), shop()), (Vec::new(), never_completed));
}

#[test]
fn changes_of_a_lost_file_are_not_taken_for_a_new_ones() {
    let folder = TempDir::new().expect("a folder");
    let cache = start(folder.path());
    cache.keep(shop().account, page(0..50));
    assert_eq!(read(&cache, shop()).0.len(), 50);
    let alone = TempDir::new().expect("a folder");
    fs::copy(folder.path().join("links.sqlite-wal"), alone.path().join("links.sqlite-wal")).expect("a copy");
    is_begun_anew(&alone, "changes alone");
}

#[test]
fn what_cant_be_written_is_said_without_a_path_and_tried_again() {
    let outer = TempDir::new().expect("a folder");
    let file_instead = outer.path().join("data");
    fs::write(&file_instead, "a file where the folder should be").expect("a file");
    let folder_inside = TempDir::new().expect("a folder");
    fs::create_dir(file(&folder_inside)).expect("a folder where the file should be");
    for folder in [file_instead.as_path(), &file_instead.join("deeper"), folder_inside.path()] {
        let cache = start(folder);
        cache.keep(shop().account, page([1]));
        let (none, Err(error)) = portions(&cache, shop()) else { panic!("it can't be read") };
        assert!(none.is_empty() && !error.to_string().contains(['/', '\\']), "{error}");
    }
    let cache = start(folder_inside.path());
    cache.keep(shop().account, page([1]));
    portions(&cache, shop()).1.expect_err("it can't be read");
    fs::remove_dir(file(&folder_inside)).expect("the way is free");
    cache.keep(shop().account, page([2]));
    assert_eq!(read(&cache, shop()), (vec![link(2)], None), "a page of the pass was lost, so it has no mark");
}

/// For the superuser there is no read-only file, so there this shows nothing; elsewhere it does.
#[cfg(unix)]
#[test]
fn a_read_only_file_is_said() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = a_cache(1);
    fs::set_permissions(file(&folder), fs::Permissions::from_mode(0o400)).expect("it is made read-only");
    if fs::OpenOptions::new().write(true).open(file(&folder)).is_ok() {
        return;
    }
    portions(&start(folder.path()), shop()).1.expect_err("it can't be used");
}
