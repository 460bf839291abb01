//! Texts for people in the code of a screen: they belong into the language files.

use proc_macro2::{TokenStream, TokenTree};
use syn::{
    Attribute, ExprMethodCall, ItemMod, LitStr, Macro,
    visit::{self, Visit},
};

/// Macros whose texts are for developers, or no texts at all.
const FOR_DEVELOPERS: [&str; 12] = [
    "trace",
    "debug",
    "info",
    "warn",
    "error",
    "assert",
    "assert_eq",
    "panic",
    "unreachable",
    "include_bytes",
    "include_str",
    "env",
];

/// What is the same in every language: a currency, and how a token begins.
const EVERYWHERE: [&str; 2] = ["EUR", "rx_…"];

/// The texts of a file that people would read.
pub fn of(source: &str) -> Vec<String> {
    let mut walk = Walk { found: Vec::new() };
    walk.visit_file(&syn::parse_file(source).unwrap());
    walk.found.retain(|text| is_spoken(text));
    walk.found
}

struct Walk {
    found: Vec<String>,
}

impl Walk {
    /// The texts among a macro's tokens, without those of a macro for developers within it.
    fn take_tokens(&mut self, tokens: TokenStream) {
        let mut name = String::new();
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    name = ident.to_string();
                    continue;
                }
                TokenTree::Punct(punct) if punct.as_char() == '!' => continue,
                TokenTree::Group(group) if FOR_DEVELOPERS.contains(&name.as_str()) => drop(group),
                TokenTree::Group(group) => self.take_tokens(group.stream()),
                TokenTree::Literal(literal) => {
                    let text = syn::parse_str::<LitStr>(&literal.to_string());
                    self.found.extend(text.map(|text| text.value()));
                }
                TokenTree::Punct(_) => {}
            }
            name.clear();
        }
    }
}

impl Visit<'_> for Walk {
    fn visit_attribute(&mut self, _: &Attribute) {}

    fn visit_item_mod(&mut self, module: &ItemMod) {
        if !module.attrs.iter().any(|attribute| attribute.path().is_ident("cfg")) {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_expr_method_call(&mut self, call: &ExprMethodCall) {
        // Why something can't be absent is for who reads the code.
        if call.method == "expect" {
            self.visit_expr(&call.receiver);
        } else {
            visit::visit_expr_method_call(self, call);
        }
    }

    fn visit_macro(&mut self, called: &Macro) {
        let name = called.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
        if !FOR_DEVELOPERS.contains(&name.as_str()) {
            self.take_tokens(called.tokens.clone());
        }
    }

    fn visit_lit_str(&mut self, text: &LitStr) {
        self.found.push(text.value());
    }
}

/// Whether a text has words of its own: keys, ids and what stands between placeholders have none.
fn is_spoken(text: &str) -> bool {
    let is_name =
        text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_'));
    let mut depth = 0;
    let outside: String = text
        .chars()
        .map(|c| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            if depth > 0 { ' ' } else { c }
        })
        .collect();
    let is_word = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count() > 1;
    !is_name
        && !EVERYWHERE.contains(&text)
        && !text.contains("://")
        && outside.split(char::is_whitespace).any(is_word)
}
