//! Full queues, full disks and damage: links may be lost, and no mark claims that they aren't.

use super::{
    super::{CacheChange, CacheError, CachedLink, LinkCache, SyncMark, open, thread::MOST_WAITING},
    ids, key, mark, page, read,
};
use std::{
    fs,
    io::{Seek as _, SeekFrom, Write as _},
    sync::mpsc::sync_channel,
};
use tempfile::TempDir;

#[test]
fn a_full_queue_loses_links_but_no_mark_stands_above_the_hole() {
    let folder = TempDir::new().unwrap();
    let cache = LinkCache::start(folder.path()).unwrap();
    cache.keep(key(), page([1, 2], 3, 2));
    let (go, gate) = sync_channel::<()>(0);
    let (stuck, is_stuck) = sync_channel(1);
    cache.run(move |_| {
        stuck.send(()).unwrap();
        gate.recv().unwrap();
    });
    is_stuck.recv().unwrap();
    let most = u32::try_from(MOST_WAITING).unwrap();
    for number in 3..3 + most + 5 {
        cache.keep(key(), page([number], 3, number));
    }
    go.send(()).unwrap();
    let (_, first) = read_when_there_is_room(&cache);
    assert_eq!(first, Ok(Some(mark(3, 2))), "the pass goes on before the hole");
    cache.keep(key(), page([500], 3, 90));
    let (links, still) = read(&cache);
    assert_eq!(still, Ok(Some(mark(3, 2))));
    assert_eq!(ids(&links)[..2], ["500", &(most + 2).to_string()], "what there was room for is kept");
    assert_eq!(links.len(), 2 + MOST_WAITING + 1);
    cache.keep(key(), page([501], 4, 2));
    assert_eq!(read(&cache).1, Ok(Some(mark(4, 2))), "the next pass closes the hole");
}

fn read_when_there_is_room(cache: &LinkCache) -> (Vec<CachedLink>, Result<Option<SyncMark>, CacheError>) {
    loop {
        match read(cache) {
            (_, Err(_)) => std::thread::yield_now(),
            read => return read,
        }
    }
}

#[test]
fn a_full_disk_loses_a_page_but_no_mark_stands_above_the_hole() {
    let folder = TempDir::new().unwrap();
    let cache = LinkCache::start(folder.path()).unwrap();
    cache.keep(key(), page([1], 1, 2));
    cache.run(|connection| connection.execute_batch("PRAGMA max_page_count = 1").unwrap());
    let mut large = page([2], 1, 3);
    large.seen[0].link.description = Some("x".repeat(100_000));
    cache.keep(key(), large);
    cache.keep(key(), page([3], 1, 4));
    let (links, known) = read(&cache);
    assert_eq!((ids(&links), known), (vec!["3", "1"], Ok(Some(mark(1, 2)))));
}

/// Writes nonsense over all but the first page, which still looks like a cache.
fn spoil(folder: &TempDir) {
    let mut file = fs::OpenOptions::new().write(true).open(open::file(folder.path())).unwrap();
    let size = file.metadata().unwrap().len();
    file.seek(SeekFrom::Start(4096)).unwrap();
    file.write_all(&vec![0xa5; usize::try_from(size).unwrap() - 4096]).unwrap();
}

/// A cache of many links of pass 7 whose file is damaged, seen by a new handle.
fn damaged() -> (TempDir, LinkCache) {
    let folder = TempDir::new().unwrap();
    let cache = LinkCache::start(folder.path()).unwrap();
    cache.keep(key(), page(1..=500, 7, 9));
    drop(cache);
    spoil(&folder);
    let cache = LinkCache::start(folder.path()).unwrap();
    (folder, cache)
}

#[test]
fn damage_met_in_reading_begins_a_new_cache() {
    let (_folder, cache) = damaged();
    assert_eq!(read(&cache), (Vec::new(), Ok(None)));
    cache.keep(key(), page([1], 1, 2));
    let (links, known) = read(&cache);
    assert_eq!((ids(&links), known), (vec!["1"], Ok(Some(mark(1, 2)))));
}

#[test]
fn damage_met_in_writing_begins_a_new_cache_whose_pass_is_not_half_done() {
    let (_folder, cache) = damaged();
    cache.keep(key(), page([1], 7, 10));
    cache.keep(key(), page([2], 7, 11));
    let (links, known) = read(&cache);
    assert_eq!((ids(&links), known), (vec!["2"], Ok(None)), "most of pass 7 is lost");
    assert_eq!(links[0].pass, 0, "a link of a pass that isn't known was seen in none");
    cache.keep(key(), page([3], 8, 2));
    assert_eq!(read(&cache).1, Ok(Some(mark(8, 2))));
}

#[test]
fn links_of_a_pass_that_the_mark_does_not_know_count_for_the_marks_own() {
    let folder = TempDir::new().unwrap();
    let cache = LinkCache::start(folder.path()).unwrap();
    cache.keep(key(), page([1], 7, 2));
    cache.keep(key(), CacheChange { mark: None, ..page([2, 3], 8, 2) });
    let passes = |links: Vec<CachedLink>| links.into_iter().map(|cached| cached.pass).collect::<Vec<_>>();
    assert_eq!(passes(read(&cache).0), [7, 7, 7]);
    // Also when the next pass has begun: they have not been seen in that one yet.
    cache.keep(key(), CacheChange { seen: Vec::new(), ..page([], 8, 2) });
    assert_eq!(passes(read(&cache).0), [7, 7, 7]);
}
