//! The gallery's pages as pictures, a few a theme, drawn by one pinned software renderer; and what the gallery must hold.

#[path = "../../examples/gallery/pages/mod.rs"]
mod pages;

use egui_kittest::{Harness, SnapshotOptions, SnapshotResults};
use image::RgbaImage;
use pages::{Bench, PAGES, Page, Specimen, WIDTH};
use rex_console::ui::theme;
use std::{cell::RefCell, collections::BTreeSet, fs, path::Path, rc::Rc};

/// The pages whose pictures are kept: what is touched, what is written, what stands over the screen.
const KEPT: [&str; 4] = ["buttons", "fields", "counter", "words"];

/// A page's window, and the specimens on it.
fn page(page: Page, look: egui::Theme) -> (Harness<'static>, Rc<RefCell<Vec<Specimen>>>) {
    let seen: Rc<RefCell<Vec<Specimen>>> = Rc::default();
    let (noted, mut bench) = (Rc::clone(&seen), Bench::default());
    let mut window = Harness::builder()
        .with_size(egui::vec2(WIDTH, page.height))
        .with_theme(look)
        .with_context_setup(theme::install)
        .build_ui(move |ui| {
            page.show_whole(&mut bench, ui);
            noted.borrow_mut().clone_from(&bench.specimens);
        });
    window.run();
    (window, seen)
}

fn keep(look: egui::Theme, name: &str) {
    let mut results = SnapshotResults::new();
    for kept in PAGES.into_iter().filter(|page| KEPT.contains(&page.name)) {
        let (mut window, _) = page(kept, look);
        // Anti-aliasing differs a little between processors.
        let options = SnapshotOptions::new().threshold(1.5).max_failed_pixels(120);
        results.add(window.try_snapshot_options(format!("{}_{name}", kept.name), &options));
    }
}

#[test]
fn the_gallery_in_the_light() {
    keep(egui::Theme::Light, "light");
}

#[test]
fn the_gallery_in_the_dark() {
    keep(egui::Theme::Dark, "dark");
}

/// The modules that a module of the widgets lists.
fn modules(list: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(root().join("src/ui/widgets").join(list)).unwrap();
    let names = text.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    names.map(ToOwned::to_owned).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Whether a text uses something of a module.
fn uses(text: &str, module: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(&format!("{module}::")).any(|(at, _)| !text[..at].ends_with(is_word))
}

#[test]
fn every_widget_is_in_the_gallery() {
    let mut text = String::new();
    for file in fs::read_dir(root().join("examples/gallery/pages")).unwrap() {
        text += &fs::read_to_string(file.unwrap().path()).unwrap();
    }
    let widgets: BTreeSet<_> = modules("mod.rs").into_iter().chain(modules("table/mod.rs")).collect();
    assert!(widgets.len() > 20, "only {widgets:?} were found");
    let missing: Vec<_> = widgets.iter().filter(|widget| !uses(&text, widget)).collect();
    assert!(missing.is_empty(), "not in the gallery: {missing:?}");
    assert!(!uses("narrow::row()", "row") && uses("{row::Row}", "row"));
}

/// The least part of a specimen's pixels that differ, and by how much at least, for the eye to see another state.
const PART: f64 = 0.02;
const LEVELS: u8 = 10;

#[test]
fn no_two_states_of_a_widget_look_alike() {
    let (mut compared, mut found) = (0, Vec::new());
    for look in [egui::Theme::Light, egui::Theme::Dark] {
        for shown in PAGES {
            let (mut window, specimens) = page(shown, look);
            if specimens.borrow().is_empty() {
                continue;
            }
            let picture = window.render().unwrap();
            let specimens = specimens.borrow();
            for (at, one) in specimens.iter().enumerate() {
                for other in specimens[at + 1..].iter().filter(|other| other.widget == one.widget) {
                    compared += 1;
                    let part = differing(&picture, one, other);
                    if part < PART {
                        let (a, b) = (one.state, other.state);
                        found.push(format!("{look:?} {}: {a} and {b} differ in {part:.3}", one.widget));
                    }
                }
            }
        }
    }
    assert!(compared > 300, "only {compared} pairs were compared");
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
}

/// The part of the pixels in which two specimens differ.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "pixels of a page that was laid out on whole points"
)]
fn differing(picture: &RgbaImage, one: &Specimen, other: &Specimen) -> f64 {
    let (width, height) = (one.place.width() as u32, one.place.height() as u32);
    let at = |specimen: &Specimen, x: u32, y: u32| {
        let place = specimen.place.min;
        *picture.get_pixel(place.x as u32 + x, place.y as u32 + y)
    };
    let pixels = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    let differ = pixels.filter(|&(x, y)| {
        let (a, b) = (at(one, x, y), at(other, x, y));
        a.0.iter().zip(b.0).any(|(a, b)| a.abs_diff(b) >= LEVELS)
    });
    f64::from(u32::try_from(differ.count()).unwrap()) / f64::from(width * height)
}
