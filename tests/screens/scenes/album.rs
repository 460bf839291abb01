//! Every scene as a picture, for people who want to look at all states at once:
//!
//!     ALBUM=DIR cargo nextest run --all-features --test screens every_scene_can_be_played_and_says_something_of_its_own
//!
//! `ALBUM_THEME=dark` and `ALBUM_LANGUAGE=de` change what they look like.

use super::Scene;
use crate::stage::Stage;
use rex_console::{
    app::{Action, Input},
    domain::language::Language,
    services::settings::Theme,
    ui::words::Words,
};
use std::{env, fs, path::PathBuf};

/// Where the pictures go, and how they are asked for.
pub struct Album {
    folder: PathBuf,
    theme: Theme,
    language: Option<Language>,
}

impl Album {
    /// Nothing when nobody asked for pictures.
    pub fn asked_for() -> Option<Self> {
        let folder = PathBuf::from(env::var_os("ALBUM")?);
        fs::create_dir_all(&folder).unwrap();
        let theme =
            if env::var("ALBUM_THEME").is_ok_and(|name| name == "dark") { Theme::Dark } else { Theme::Light };
        let language = env::var("ALBUM_LANGUAGE").ok().map(|tag| Language::of_locale(&tag).unwrap());
        Some(Self { folder, theme, language })
    }

    /// Adds a scene's picture.
    pub fn add(&self, scene: &Scene, stage: &mut Stage) {
        stage.input(Input::Action(Action::SetTheme(self.theme)));
        if let Some(language) = self.language {
            stage.window.state_mut().words = Words::of(language);
        }
        stage.pause();
        let picture = stage.window.render().unwrap();
        let name: String = scene.name.chars().filter(|letter| !matches!(letter, ':' | '\'' | ',')).collect();
        picture.save(self.folder.join(format!("{}.png", name.replace(' ', "-")))).unwrap();
    }
}
