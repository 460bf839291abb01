//! Fills HTML templates; whatever is filled in is escaped unless it is a page's own content.

use std::fmt;

const FRAME: &str = include_str!("html/page.html");
const REFRESH: &str = "<meta http-equiv=\"refresh\" content=\"3\">";

/// A whole page.
pub(super) struct Page<'a> {
    pub(super) title: &'a str,
    /// HTML that was filled before.
    pub(super) content: &'a str,
    /// Whether the page asks again by itself.
    pub(super) refresh: bool,
}

impl fmt::Display for Page<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let refresh = if self.refresh { REFRESH } else { "" };
        let title = escape(self.title);
        f.write_str(&place(FRAME, |name| match name {
            "title" => title.clone(),
            "content" => self.content.to_owned(),
            "refresh" => refresh.to_owned(),
            _ => String::new(),
        }))
    }
}

/// A template with its `{{names}}` replaced by escaped values.
pub(super) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    place(template, |name| {
        values.iter().find(|(key, _)| *key == name).map(|(_, value)| escape(value)).unwrap_or_default()
    })
}

/// Goes over the template once, so that a value that looks like a name stays a value.
fn place(template: &str, value: impl Fn(&str) -> String) -> String {
    let mut pieces = template.split("{{");
    let mut filled = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_once("}}").unwrap_or((piece, ""));
        filled.push_str(&value(name));
        filled.push_str(rest);
    }
    filled
}

/// Text that is safe between tags and in quoted attributes.
fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_can_neither_break_out_nor_name_other_values() {
        let filled = fill("<p title=\"{{a}}\">{{b}}</p>", &[("a", "\"'{{b}}"), ("b", "<script>&")]);
        assert_eq!(filled, "<p title=\"&quot;&#39;{{b}}\">&lt;script&gt;&amp;</p>");
    }

    #[test]
    fn every_name_in_the_frame_is_known() {
        let page = Page { title: "T", content: "<b>C</b>", refresh: true }.to_string();
        assert!(page.contains("<title>T") && page.contains("<b>C</b>") && page.contains(REFRESH));
        assert!(!page.contains("{{"));
    }
}
