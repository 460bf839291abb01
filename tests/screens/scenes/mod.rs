//! Every screen in every state, by name. What looks at all of them – the tree, large text, languages, pictures – reads
//! this list; a new state of a screen belongs here.

mod album;
mod day;
mod links;
mod one_off;
mod over;
mod printing;
mod sell;
mod settings;
mod transactions;
mod welcome;

use crate::stage::Stage;
use album::Album;
use std::collections::HashMap;

/// One state of one screen.
#[derive(Clone, Copy)]
pub struct Scene {
    /// Its name: the screen, then the state.
    pub name: &'static str,
    make: fn() -> Stage,
}

impl Scene {
    const fn of(name: &'static str, make: fn() -> Stage) -> Self {
        Self { name, make }
    }

    /// Plays what leads there; the window is 1366×768 points, or high enough for a page that scrolls.
    pub fn stage(&self) -> Stage {
        let mut stage = (self.make)();
        stage.pause();
        stage
    }
}

/// All of them.
pub fn all() -> impl Iterator<Item = Scene> {
    let screens = [
        welcome::SCENES,
        sell::SCENES,
        one_off::SCENES,
        links::SCENES,
        printing::SCENES,
        transactions::SCENES,
        day::SCENES,
        settings::SCENES,
        over::SCENES,
    ];
    screens.into_iter().flatten().copied()
}

#[test]
fn no_two_scenes_have_the_same_name() {
    let mut names: Vec<_> = all().map(|scene| scene.name).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
}

#[test]
fn every_scene_can_be_played_and_says_something_of_its_own() {
    let album = Album::asked_for();
    let mut said = HashMap::new();
    for scene in all() {
        let mut stage = scene.stage();
        let texts = stage.texts();
        assert!(!texts.is_empty(), "{} says nothing", scene.name);
        let size = stage.window.ctx.content_rect().size().to_string();
        if let Some(other) = said.insert((size, texts), scene.name) {
            panic!("{} says the same as {other}", scene.name);
        }
        if let Some(album) = &album {
            album.add(&scene, &mut stage);
        }
    }
}
