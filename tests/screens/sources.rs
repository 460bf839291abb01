//! Nothing outside the theme names a colour, a size of text or a font.

use std::{fs, path::Path};

/// What only the theme may write.
const OURS: [&str; 11] = [
    "Color32::from",
    "Color32::BLACK",
    "Color32::RED",
    "Color32::GRAY",
    "Rgba::",
    "FontId::",
    "FontFamily::",
    "TextStyle::",
    ".heading()",
    ".monospace()",
    ".font_id(",
];

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
        .filter(|line| OURS.iter().any(|ours| line.contains(ours)) || is_size(line))
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
    assert_eq!(breaches("RichText::new(words).size(12.0)").len(), 1);
    assert!(breaches("let ink = palette.ink;\n// Color32::from_gray(9)").is_empty());
}
