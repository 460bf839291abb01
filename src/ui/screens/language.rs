//! The part of the settings that is about languages.

use crate::{
    app::Action,
    domain::language::Language,
    services::settings::Languages,
    ui::{
        View,
        theme::{Text, space},
        widgets::{pill, text},
        words::{LISTED, Listed},
    },
};
use egui::Ui;

/// Draws the choice of languages. Each is named in its own words, so that who can't read the others finds theirs.
pub fn language_ui(ui: &mut Ui, view: &mut View<'_>) {
    let chosen = view.state.settings.languages;
    text::heading(ui, view.t("settings-language"));
    let first = view.t("language-system");
    let console = menu_ui(ui, view, &view.t("settings-language"), &first, chosen.console);
    if console != chosen.console {
        view.act(Action::SetLanguages(Languages { console, ..chosen }));
    }
    if !view.state.settings.customer.is_wanted {
        return;
    }
    ui.add_space(space::XS);
    let name = view.t("language-customers");
    text::quiet(ui, &name);
    let first = view.t("language-customers-same");
    let customers = menu_ui(ui, view, &name, &first, chosen.customers);
    if customers != chosen.customers {
        view.act(Action::SetLanguages(Languages { customers, ..chosen }));
    }
}

/// The languages after a first choice that names none; returns the one that is chosen now.
fn menu_ui(
    ui: &mut Ui,
    view: &View<'_>,
    title: &str,
    first: &str,
    chosen: Option<Language>,
) -> Option<Language> {
    let mut choice = chosen;
    let mut without_letters = Vec::new();
    ui.push_id(title, |ui| {
        pill::choice(ui, title, |ui| {
            if pill::filter(ui, first, chosen.is_none()) {
                choice = None;
            }
            for row in LISTED {
                if !has_letters(ui, row) {
                    without_letters.push(row);
                    continue;
                }
                if pill::filter(ui, &name(view, row), chosen == Some(row.language)) {
                    choice = Some(row.language);
                }
            }
        });
    });
    for row in without_letters {
        let language = row.language.tag();
        text::small(ui, view.t_with("language-no-letters", &[("language", &language)]));
    }
    choice
}

/// A language in its own words, with a mark while nobody who grew up with it has read them.
fn name(view: &View<'_>, row: &Listed) -> String {
    let own = own_name(row);
    match row.line("language-not-reviewed").filter(|_| !row.is_reviewed) {
        Some(mark) => view.t_with("language-marked", &[("language", &own), ("mark", &mark)]),
        None => own.to_owned(),
    }
}

fn own_name(row: &Listed) -> &'static str {
    row.line("language-own-name").unwrap_or(row.language.tag())
}

/// Whether this computer can show the language: its name is drawn with letters and not with boxes.
fn has_letters(ui: &Ui, row: &Listed) -> bool {
    ui.fonts_mut(|fonts| fonts.has_glyphs(&Text::Small.strong(), own_name(row)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme;
    use egui_kittest::Harness;

    fn row(language: Language, text: &'static str) -> Listed {
        Listed { language, text, is_reviewed: false }
    }

    /// The console's own fonts have Latin letters; others are found on the computer, if they are there.
    #[test]
    fn a_language_without_letters_is_known_by_its_name() {
        let mut known = Vec::new();
        let mut window = Harness::builder().with_context_setup(theme::install).build_ui_state(
            |ui, known: &mut Vec<bool>| {
                let portuguese = row(Language::Portuguese, "language-own-name = Português (Brasil)");
                let nobody = row(Language::Chinese, "language-own-name = \u{10ffff}");
                *known = vec![has_letters(ui, &portuguese), has_letters(ui, &nobody)];
            },
            std::mem::take(&mut known),
        );
        window.run();
        assert_eq!(*window.state(), [true, false]);
    }

    #[test]
    fn a_sentence_of_one_line_is_read_straight_from_the_file() {
        let german =
            row(Language::German, "## Die Sprache\nlanguage-own-name-old = X\nlanguage-own-name = Deutsch\n");
        assert_eq!(own_name(&german), "Deutsch");
        assert_eq!(own_name(&row(Language::German, "")), "de");
    }
}
