//! Makes texts fit for a support mail: no token in any spelling, no addresses with their queries, no noise.

use secrecy::{ExposeSecret as _, SecretString};

/// The longest excerpt of an answer, in characters.
const LONGEST_EXCERPT: usize = 200;
/// How much of an answer is looked at, in bytes.
const LOOKED_AT: usize = 64 * 1024;
/// From this length on, a run of letters and digits could be a secret.
const SUSPICIOUS: usize = 16;
/// What stands in place of something hidden.
const HIDDEN: &str = "[…]";

/// A short excerpt of an answer's body: a web page's title, else its beginning.
pub(super) fn excerpt(body: &[u8], token: &SecretString) -> String {
    let cut = body.len() > LOOKED_AT;
    let text = String::from_utf8_lossy(body.get(..LOOKED_AT).unwrap_or(body));
    let text = title(&text).unwrap_or(&text);
    // A token cut in two at the end would not be recognised.
    let text = if cut { text.rsplit_once(|c| !is_run(c)).map_or("", |(kept, _)| kept) } else { text };
    shorten(&redact(text, token), LONGEST_EXCERPT)
}

/// Hides the token in its usual spellings, and any run of characters that looks like a secret or an address.
pub(super) fn redact(text: &str, token: &SecretString) -> String {
    let text = hide_token(text, token);
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let end = rest.find(|c| !is_run(c)).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        out.push_str(if is_suspicious(run) { HIDDEN } else { run });
        let next = after.chars().next();
        out.extend(next);
        rest = after.get(next.map_or(0, char::len_utf8)..).unwrap_or_default();
    }
    out
}

/// Hides the token only; for messages that people are meant to read as they came.
pub(super) fn hide_token(text: &str, token: &SecretString) -> String {
    let token = token.expose_secret();
    if token.is_empty() {
        return text.to_owned();
    }
    let spell = |spell: fn(u8) -> String| token.bytes().map(spell).collect::<String>();
    let spellings = [
        token.to_owned(),
        url::form_urlencoded::byte_serialize(token.as_bytes()).collect(),
        spell(|b| format!("{b:02x}")),
        spell(|b| format!("{b:02X}")),
        spell(|b| format!("%{b:02x}")),
        spell(|b| format!("%{b:02X}")),
    ];
    spellings.iter().fold(text.to_owned(), |text, spelling| text.replace(spelling.as_str(), HIDDEN))
}

/// Cuts a text at a number of characters, without control characters and without runs of spaces.
pub(super) fn shorten(text: &str, longest: usize) -> String {
    let spaced: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let joined = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    match joined.char_indices().nth(longest) {
        None => joined,
        Some((end, _)) => format!("{}…", &joined[..end]),
    }
}

fn is_run(c: char) -> bool {
    c.is_ascii_alphanumeric() || "_-+/=%.~:?&".contains(c)
}

fn is_suspicious(run: &str) -> bool {
    let inner = run.get(1..).unwrap_or_default();
    let telling = |c: char| c.is_ascii_digit() || c.is_ascii_uppercase() || "=%?&".contains(c);
    run.starts_with("rx_") || (run.len() >= SUSPICIOUS && (inner.contains(telling) || inner.contains("://")))
}

fn title(text: &str) -> Option<&str> {
    let lower = text.to_ascii_lowercase();
    let start = lower.find("<title>")? + "<title>".len();
    let length = lower.get(start..)?.find("</title>")?;
    text.get(start..start + length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::{Engine as _, engine::general_purpose::STANDARD};
    use proptest::prelude::*;

    fn token() -> SecretString {
        "rx_c4nary/T0ken+9f".into()
    }

    #[test]
    fn the_token_is_hidden_in_every_spelling() {
        let raw = token();
        let raw = raw.expose_secret();
        let spelled = |spell: fn(u8) -> String| raw.bytes().map(spell).collect::<String>();
        let hex = spelled(|b| format!("{b:02x}"));
        let percent = spelled(|b| format!("%{b:02X}"));
        let spellings = [
            raw.to_owned(),
            hex.clone(),
            hex.to_uppercase(),
            percent,
            STANDARD.encode(raw),
            STANDARD.encode(format!("api:{raw}")),
            raw.replace('/', "%2F").replace('+', "%2B"),
        ];
        for spelling in spellings {
            let said = excerpt(format!("denied for {spelling}, sorry").as_bytes(), &token());
            assert!(!said.contains(spelling.get(4..12).unwrap()), "{said}");
            assert!(said.starts_with("denied for") && said.ends_with("sorry"), "{said}");
        }
    }

    #[test]
    fn plain_words_stay_and_addresses_go() {
        let said = |text: &str| excerpt(text.as_bytes(), &token());
        assert_eq!(said("{\"message\":\"Unauthenticated.\"}"), "{\"message\":\"Unauthenticated.\"}");
        assert_eq!(said("see https://evil.test/x?y=z now"), "see […] now");
        assert_eq!(said("a\u{7}b\n\n c"), "a b c");
        assert_eq!(said("<html><head><TITLE>502 Bad\nGateway</TITLE></head>"), "502 Bad Gateway");
        assert_eq!(said(&"é ".repeat(500)).chars().count(), 201);
    }

    #[test]
    fn a_token_cut_at_the_edge_of_what_is_looked_at_does_not_show() {
        let body = format!("{}{}", " ".repeat(LOOKED_AT - 9), token().expose_secret());
        assert_eq!(excerpt(body.as_bytes(), &token()), "");
    }

    proptest! {
        #[test]
        fn no_text_around_it_lets_the_token_through(before in "\\PC{0,300}", after in "\\PC{0,40}") {
            let text = format!("{before}{}{after}", token().expose_secret());
            prop_assert!(!excerpt(text.as_bytes(), &token()).contains("c4nary"));
        }
    }
}
