//! A file name that people recognise and every system takes.

use super::letters::turns_or_hides;
use crate::domain::card::Format;

/// Longest name in characters, extension included.
pub const LONGEST_NAME: usize = 80;

/// Longest name in bytes of UTF-8: common Linux file systems take 255, encrypted ones (eCryptfs) 143.
const LONGEST_BYTES: usize = 140;

/// Longest extension with its dot.
const EXTENSION: usize = ".png".len();

/// Room for a number that tells files of the same name apart, such as ` (1000)`.
const NUMBER: usize = " (1000)".len();

/// Suggests a name for a product's QR code or card, such as `Coffee card 3.50 EUR.png`. Any script is kept.
///
/// The rules are those of Windows, the strictest ("Naming Files, Paths, and Namespaces"): no reserved characters or
/// device names, no dot or space at the end. Characters that turn the direction of writing are dropped: they can
/// make a name look like another.
pub fn file_name(product: &str, amount: &str) -> String {
    file_name_as(product, amount, Format::Png { width_px: 0 })
}

/// The same for any kind of file.
pub fn file_name_as(product: &str, amount: &str, format: Format) -> String {
    format!("{}.{}", stem(product, amount), format.extension())
}

/// The same name for the `count`-th file that would have it, such as `Coffee card (2).png`.
pub fn numbered_file_name(product: &str, amount: &str, format: Format, count: usize) -> String {
    let stem = stem(product, amount);
    let short = shorten(&stem, NUMBER).trim_end_matches(EDGES);
    format!("{short} ({count}).{}", format.extension())
}

fn stem(product: &str, amount: &str) -> String {
    let mut stem = String::new();
    for word in product.split_whitespace().chain(amount.split_whitespace()) {
        let word: String = word.chars().filter_map(allowed).collect();
        if !word.is_empty() && !stem.is_empty() {
            stem.push(' ');
        }
        stem.push_str(&word);
    }
    let stem = shorten(stem.trim_matches(EDGES), 1);
    // Again, as shortening may have bared a space or dot.
    let stem = stem.trim_end_matches(EDGES);
    let stem = if stem.is_empty() { "QR code" } else { stem };
    // A device's name is reserved whatever follows its first dot.
    let reserved = if is_device(stem) { "_" } else { "" };
    format!("{reserved}{stem}")
}

/// What a name must not begin or end with: a leading dot hides a file, a leading dash looks like an option.
const EDGES: [char; 4] = ['.', ' ', '-', '\u{200d}'];

fn allowed(c: char) -> Option<char> {
    match c {
        '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*' => Some('-'),
        c if c.is_control() || turns_or_hides(c) => None,
        c => Some(c),
    }
}

/// Leaves room for the extension and for what is added: the mark before a device's name, or a number.
fn shorten(stem: &str, added: usize) -> &str {
    let characters = LONGEST_NAME - EXTENSION - added;
    let bytes = LONGEST_BYTES - EXTENSION - added;
    let end = stem
        .char_indices()
        .take(characters)
        .map(|(at, c)| at + c.len_utf8())
        .take_while(|&end| end <= bytes)
        .last()
        .unwrap_or_default();
    &stem[..end]
}

fn is_device(stem: &str) -> bool {
    let name = stem.split('.').next().unwrap_or(stem).trim_end().to_uppercase();
    let numbered = |device: &str| {
        name.strip_prefix(device).is_some_and(|number| {
            number.chars().count() == 1 && number.contains(|c: char| c.is_ascii_digit() || "¹²³".contains(c))
        })
    };
    matches!(name.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$")
        || numbered("COM")
        || numbered("LPT")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn people_recognise_their_product() {
        for (product, amount, name) in [
            ("Coffee card", "3.50 EUR", "Coffee card 3.50 EUR.png"),
            ("  Coffee \t card ", "", "Coffee card.png"),
            ("Käse & Brot", "", "Käse & Brot.png"),
            ("コーヒー", "350 JPY", "コーヒー 350 JPY.png"),
            ("قهوة", "", "قهوة.png"),
            ("क्\u{200d}ष", "", "क्\u{200d}ष.png"),
            ("1/2 pizza: \"large\"?", "", "1-2 pizza- -large.png"),
            ("..\\..\\etc/passwd", "", "etc-passwd.png"),
            ("", "", "QR code.png"),
            ("???", "", "QR code.png"),
            ("...", "", "QR code.png"),
            (".hidden", "", "hidden.png"),
            ("-rf", "", "rf.png"),
            ("card gnp.\u{202e}exe", "", "card gnp.exe.png"),
            ("a\u{0}b\u{7}c", "", "abc.png"),
            ("CON", "", "_CON.png"),
            ("nul.tar", "", "_nul.tar.png"),
            ("Aux ", "", "_Aux.png"),
            ("com¹", "", "_com¹.png"),
            ("LPT0", "", "_LPT0.png"),
            ("Cont", "", "Cont.png"),
            ("COM10", "", "COM10.png"),
            ("con fire", "", "con fire.png"),
        ] {
            assert_eq!(file_name(product, amount), name, "{product:?}");
        }
    }

    #[test]
    fn long_names_are_cut_between_characters() {
        assert_eq!(file_name(&"x".repeat(200), "").chars().count(), LONGEST_NAME - 1);
        assert!(file_name(&"🙂".repeat(200), "").len() <= LONGEST_BYTES);
        assert_eq!(file_name(&format!("{} y", "x".repeat(74)), ""), format!("{}.png", "x".repeat(74)));
    }

    #[test]
    fn names_are_told_apart_by_numbers() {
        let name = |product: &str, count| numbered_file_name(product, "3.50 EUR", Format::Pdf, count);
        assert_eq!(file_name_as("Coffee", "", Format::Svg), "Coffee.svg");
        assert_eq!(name("Coffee", 2), "Coffee 3.50 EUR (2).pdf");
        assert_eq!(name("CON", 2), "CON 3.50 EUR (2).pdf");
        assert!(name(&"x".repeat(200), 1000).ends_with("xx (1000).pdf"));
        assert!(name(&"🙂".repeat(200), 1000).len() <= LONGEST_BYTES);
        assert_eq!(name(&"x".repeat(200), 1000).chars().count(), LONGEST_NAME);
    }

    proptest! {
        #[test]
        fn every_name_is_safe(product in "\\PC{0,100}|(?s).{0,100}", amount in ".{0,20}") {
            let name = file_name(&product, &amount);
            prop_assert!(name.chars().count() <= LONGEST_NAME && name.len() <= LONGEST_BYTES);
            prop_assert!(!name.contains(['<', '>', ':', '"', '/', '\\', '|', '?', '*']));
            prop_assert!(!name.chars().any(|c| c.is_control() || turns_or_hides(c)));
            let stem = name.strip_suffix(".png").unwrap();
            prop_assert!(!stem.is_empty() && !stem.starts_with(['.', '-', ' ']) && !stem.ends_with(['.', ' ']));
            prop_assert!(!is_device(&name));
        }

        #[test]
        fn devices_are_marked(device in "(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]", rest in "[. ]{0,3}|\\.[a-z]{1,3}") {
            let name = file_name(&format!("{device}{rest}"), "");
            prop_assert!(!is_device(&name));
        }
    }
}
