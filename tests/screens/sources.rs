//! Nothing outside the theme names a colour, a size of text or a font.

use std::{fs, path::Path};

/// What only the theme may write: colours made by hand or out of others, and fonts; and egui's short cuts to sizes of its
/// own.
const OURS: [&str; 27] = [
    "Color32 as",
    "Rgba::",
    "Hsva",
    "hex_color!",
    "gamma_multiply",
    "linear_multiply",
    "lerp_to_gamma",
    ".blend(",
    ".additive()",
    "set_opacity(",
    "multiply_opacity(",
    "FontId::",
    "FontId { size",
    "FontFamily::",
    "TextStyle::",
    "TextFormat {",
    ".heading()",
    ".monospace()",
    ".small()",
    ".weak()",
    ".font_id(",
    "ui.heading(",
    "ui.small(",
    "ui.monospace(",
    "ui.weak(",
    "ui.strong(",
    "ui.colored_label(",
];

/// A line that names a colour of egui's. What lets everything through and what takes any colour are none; a picture is
/// painted in white so that it keeps its own.
fn names_colour(line: &str) -> bool {
    let mut named = line
        .split("Color32::")
        .skip(1)
        .map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default());
    named.any(|name| match name {
        "TRANSPARENT" | "PLACEHOLDER" => false,
        "WHITE" => !line.contains(".image("),
        _ => true,
    })
}

/// A line that gives an icon a size of its own. A part of another size is none.
fn sizes_icon(line: &str) -> bool {
    let is_size = |word: &str| word.parse::<f32>().is_ok_and(|size| size > 0.0) && !word.starts_with('.');
    let drawn =
        line.split("glyph::").nth(1).filter(|call| call.starts_with("icon(") || call.starts_with("paint("));
    drawn.is_some_and(|call| call.split([',', '(', ')']).any(|word| is_size(word.trim())))
}

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

fn breaches(text: &str) -> Vec<&str> {
    // Tests may look at colours: they come last in a file.
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let is_comment = |line: &&str| line.trim_start().starts_with("//");
    let is_size = |line: &str| line.contains("RichText") && line.contains(".size(");
    code.lines()
        .filter(|line| !is_comment(line))
        .filter(|line| {
            let is_ours = OURS.iter().any(|ours| line.contains(ours));
            is_ours || is_size(line) || names_colour(line) || sizes_icon(line)
        })
        .collect()
}

#[test]
fn colours_and_fonts_are_named_in_the_theme_only() {
    let (mut files, mut found) = (Vec::new(), Vec::new());
    for floor in ["src/ui", "src/shell"] {
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(floor), &mut files);
    }
    assert!(files.len() > 80, "only {} files were read", files.len());
    for (path, text) in files.iter().filter(|(path, _)| !path.contains("/ui/theme/")) {
        found.extend(breaches(text).into_iter().map(|line| format!("{path}: {}", line.trim())));
    }
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
}

#[test]
fn a_colour_made_by_hand_is_found() {
    assert_eq!(breaches("let ink = Color32::from_gray(9);").len(), 1);
    assert_eq!(breaches("let ink = Color32::DARK_GRAY;").len(), 1);
    assert_eq!(breaches("let ink = palette.ink.gamma_multiply(0.5);").len(), 1);
    assert_eq!(breaches("rect_filled(area, 0.0, Color32::WHITE);").len(), 1);
    assert_eq!(breaches("glyph::icon(ui, mark, 20.0, ink);").len(), 1);
    assert_eq!(breaches("RichText::new(words).size(12.0)").len(), 1);
    assert!(breaches("painter.image(id, area, whole, Color32::WHITE);").is_empty());
    assert!(breaches("glyph::paint(painter, centre, mark, side * 0.62, ink);").is_empty());
    assert!(breaches("let ink = palette.ink;\n// Color32::from_gray(9)").is_empty());
}
