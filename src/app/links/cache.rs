//! What comes from the cache of links and what is handed to it: changes only, and the page the full pass is at.

use super::{
    Links,
    catalogue::{Catalogue, Entry},
    sync,
};
use crate::{
    app::State,
    domain::link::{LinkId, PaymentLink},
    services::{
        event::Answer,
        job::{Job, SessionId},
        link_cache::{CacheChange, CacheError, CachedLink, SyncMark},
    },
};
use std::sync::Arc;

/// What is noted of a link beside the link itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Noted {
    /// The last full pass it belongs to; 0 for a link that was only ever met elsewhere.
    pub pass: u32,
    /// When the provider last spoke of it, by its [`stamp`]; 0 for not since the start.
    pub looked: u32,
}

/// A number that grows with each question: what is stamped later was heard later.
pub(super) fn stamp(state: &State) -> u32 {
    u32::try_from(state.next_ticket).unwrap_or(u32::MAX)
}

/// Has the cache of the session's account opened.
pub(in crate::app) fn open(session: SessionId, account: &str) -> Job {
    Job::OpenLinkCache { session, account: account.to_owned() }
}

/// What is noted of a link.
pub(super) fn noted(links: &Links, id: &LinkId) -> Noted {
    let place = links.all.value.as_ref().and_then(|all| all.place(id));
    place.and_then(|place| links.sync.noted.get(place.index())).copied().unwrap_or_default()
}

/// All links, with what is noted of them.
pub(super) fn entries(links: &Links) -> impl Iterator<Item = (&Entry, Noted)> {
    let noted = &links.sync.noted;
    links.all.value.iter().flat_map(|all| {
        all.order().iter().filter_map(|&place| {
            Some((all.at(place)?, noted.get(place.index()).copied().unwrap_or_default()))
        })
    })
}

/// How many links the pass under way has shown.
pub(super) fn rows_of_pass(links: &Links) -> u64 {
    let Some(pass) = links.sync.pass() else { return 0 };
    entries(links).filter(|(_, noted)| noted.pass == pass).count() as u64
}

/// A portion of what was cached. Links that the provider spoke of meanwhile stay as it told them.
pub(in crate::app) fn portion(state: &mut State, cached: Vec<CachedLink>) {
    sync::shown_by_cache(&mut state.links, &cached);
    let sort = state.settings.links.sort;
    let links = &mut state.links;
    let all = links.all.value.get_or_insert_with(|| Catalogue::new(sort));
    let passes: Vec<_> = cached.iter().map(|cached| (cached.link.id.clone(), cached.pass)).collect();
    let unknown: Vec<_> = {
        let is_unknown = |cached: &CachedLink| all.place(&cached.link.id).is_none();
        cached.into_iter().filter(is_unknown).map(|cached| cached.link).collect()
    };
    all.put(unknown);
    let noted = Arc::make_mut(&mut links.sync.noted);
    noted.resize(all.places(), Noted::default());
    for (id, pass) in passes {
        if let Some(known) = all.place(&id).and_then(|place| noted.get_mut(place.index())) {
            known.pass = known.pass.max(pass);
        }
    }
}

/// The cache told all it knows. One that can't be read is no trouble for the merchant: all is read anew.
pub(in crate::app) fn is_read(state: &mut State, result: &Result<Option<SyncMark>, CacheError>) -> Vec<Job> {
    let sort = state.settings.links.sort;
    let links = &mut state.links;
    if let Ok(Some(mark)) = result {
        links.sync.mark = *mark;
        links.all.value.get_or_insert_with(|| Catalogue::new(sort));
    }
    links.sync.is_cache_read = true;
    sync::cache_is_read(state)
}

/// Shows links before it is known what they mean.
pub(super) fn show(state: &mut State, arrived: Vec<PaymentLink>) {
    put(state, arrived, None, false);
}

/// Puts links in their places, as the provider tells them now. With `pass`, they belong to that full pass from now on.
/// What the cache has to know of it, which is everything when it `is_news_to_cache`.
pub(super) fn put(
    state: &mut State,
    arrived: Vec<PaymentLink>,
    pass: Option<u32>,
    is_news_to_cache: bool,
) -> Vec<CachedLink> {
    let (sort, looked) = (state.settings.links.sort, stamp(state));
    let links = &mut state.links;
    let all = links.all.value.get_or_insert_with(|| Catalogue::new(sort));
    let mut rows = Vec::new();
    for link in &arrived {
        let place = all.place(&link.id);
        let before = place.and_then(|place| links.sync.noted.get(place.index())).copied().unwrap_or_default();
        let is_same = place.and_then(|place| all.at(place)).is_some_and(|entry| entry.link == *link);
        let pass = pass.unwrap_or(before.pass);
        if !is_same || pass != before.pass || is_news_to_cache {
            rows.push(CachedLink { link: link.clone(), pass });
        }
    }
    let ids: Vec<_> = arrived.iter().map(|link| link.id.clone()).collect();
    all.put(arrived);
    let noted = Arc::make_mut(&mut links.sync.noted);
    noted.resize(all.places(), Noted::default());
    let mut newly = 0;
    for id in ids {
        if let Some(known) = all.place(&id).and_then(|place| noted.get_mut(place.index())) {
            newly += u64::from(pass.is_some_and(|pass| pass != known.pass));
            *known = Noted { pass: pass.unwrap_or(known.pass), looked };
        }
    }
    sync::count(links, newly);
    rows
}

/// Notes that links belong to a pass, without any news of them. What the cache has to know of it.
pub(super) fn note(links: &mut Links, ids: &[LinkId], pass: u32) -> Vec<CachedLink> {
    let Some(all) = &links.all.value else { return Vec::new() };
    let noted = Arc::make_mut(&mut links.sync.noted);
    let mut rows = Vec::new();
    for (place, id) in ids.iter().filter_map(|id| Some((all.place(id)?, id))) {
        if let (Some(known), Some(link)) = (noted.get_mut(place.index()), all.get(id))
            && known.pass != pass
        {
            known.pass = pass;
            rows.push(CachedLink { link: link.clone(), pass });
        }
    }
    sync::count(links, rows.len() as u64);
    rows
}

/// The job that keeps what was learned, if anything was.
pub(super) fn keep(
    state: &State,
    seen: Vec<CachedLink>,
    gone: Vec<LinkId>,
    mark: Option<SyncMark>,
) -> Vec<Job> {
    let Some(session) = state.session_id() else { return Vec::new() };
    if seen.is_empty() && gone.is_empty() && mark.is_none() {
        return Vec::new();
    }
    vec![Job::CacheLinks { session, change: Box::new(CacheChange { seen, gone, mark }) }]
}

/// Links that the provider told of elsewhere: made, changed, or watched.
pub(in crate::app) fn learned(state: &mut State, links: impl IntoIterator<Item = PaymentLink>) -> Vec<Job> {
    let rows = put(state, links.into_iter().collect(), None, false);
    keep(state, rows, Vec::new(), None)
}

/// A link that the provider knows no more.
pub(in crate::app) fn forgot(state: &mut State, id: &LinkId) -> Vec<Job> {
    if state.links.get(id).is_none() {
        state.links.drop_link(id);
        return Vec::new();
    }
    sync::one_less(&mut state.links);
    state.links.drop_link(id);
    keep(state, Vec::new(), vec![id.clone()], None)
}

/// What the counter hears of its links is known of them here too.
pub(in crate::app) fn overhear(state: &mut State, answer: &Answer) -> Vec<Job> {
    match answer {
        Answer::SaleStarted(_, Ok(link))
        | Answer::SaleWatched(_, Ok(link))
        | Answer::SaleClosed(_, Ok(link)) => learned(state, [link.clone()]),
        Answer::SaleSought(_, Ok(links))
        | Answer::OthersWatched(Ok(links))
        | Answer::LookedBack(Ok(links)) => learned(state, links.iter().cloned()),
        _ => Vec::new(),
    }
}
