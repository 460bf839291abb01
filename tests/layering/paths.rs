//! Every path that a source file names: in its `use` lines, in its code, in its macros and attributes.

use syn::{
    Attribute, File, ItemExternCrate, ItemMod, ItemUse, Macro, Meta, Path, UseTree, VisRestricted,
    visit::{self, Visit},
};

/// A path without braces and relative beginnings; `crate` stands first for the house's own.
pub type Segments = Vec<String>;

/// A path, and whether it stands among tests.
pub struct Named {
    pub path: Segments,
    pub is_in_tests: bool,
}

/// The paths of a file that stands at `module`, its place below the crate's root.
pub fn of(source: &str, module: &[&str]) -> Vec<Named> {
    let file: File = syn::parse_file(source).unwrap();
    let module = module.iter().map(|&name| name.to_owned()).collect();
    let mut walk = Walk { module, is_in_tests: false, found: Vec::new() };
    walk.visit_file(&file);
    walk.found
}

struct Walk {
    module: Segments,
    is_in_tests: bool,
    found: Vec<Named>,
}

impl Walk {
    /// Takes a path in, its `self` and `super` resolved.
    fn take(&mut self, path: &[String]) {
        let mut place = self.module.clone();
        let mut rest = path;
        let is_relative = matches!(path.first().map(String::as_str), Some("self" | "super"));
        while let [first, others @ ..] = rest {
            match first.as_str() {
                "self" if is_relative => {}
                "super" if is_relative => _ = place.pop(),
                _ => break,
            }
            rest = others;
        }
        let path = if is_relative {
            std::iter::once("crate".to_owned()).chain(place).chain(rest.iter().cloned()).collect()
        } else {
            path.to_vec()
        };
        self.found.push(Named { path, is_in_tests: self.is_in_tests });
    }

    fn take_tree(&mut self, before: &[String], tree: &UseTree) {
        let with = |name: String| [before, &[name]].concat();
        match tree {
            UseTree::Path(path) => self.take_tree(&with(path.ident.to_string()), &path.tree),
            UseTree::Group(group) => group.items.iter().for_each(|item| self.take_tree(before, item)),
            // `use crate::app::{self}` is `use crate::app`.
            UseTree::Name(name) if name.ident == "self" && !before.is_empty() => self.take(before),
            UseTree::Name(name) => self.take(&with(name.ident.to_string())),
            UseTree::Rename(name) if name.ident == "self" && !before.is_empty() => self.take(before),
            UseTree::Rename(name) => self.take(&with(name.ident.to_string())),
            UseTree::Glob(_) => self.take(&with("*".to_owned())),
        }
    }

    /// Macros and attributes hold tokens that nobody parsed: every chain of names in them may be a path.
    fn take_tokens(&mut self, tokens: &str) {
        for chain in chains(tokens) {
            self.take(&chain);
        }
    }
}

impl<'ast> Visit<'ast> for Walk {
    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        let was_in_tests = self.is_in_tests;
        self.is_in_tests |= item.attrs.iter().any(is_for_tests);
        self.module.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.module.pop();
        self.is_in_tests = was_in_tests;
    }

    fn visit_vis_restricted(&mut self, visibility: &'ast VisRestricted) {
        // `pub(crate)` and `pub(super)` import nothing.
        if visibility.in_token.is_some() {
            visit::visit_vis_restricted(self, visibility);
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.take_tree(&[], &item.tree);
    }

    fn visit_item_extern_crate(&mut self, item: &'ast ItemExternCrate) {
        self.take(&[item.ident.to_string()]);
    }

    fn visit_path(&mut self, path: &'ast Path) {
        let segments: Segments = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.take(&segments);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, item: &'ast Macro) {
        self.take_tokens(&item.tokens.to_string());
        visit::visit_macro(self, item);
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if let Meta::List(list) = &attribute.meta {
            self.take_tokens(&list.tokens.to_string());
        }
        visit::visit_attribute(self, attribute);
    }
}

/// Whether it is `#[cfg(test)]`.
fn is_for_tests(attribute: &Attribute) -> bool {
    let Meta::List(list) = &attribute.meta else { return false };
    list.path.is_ident("cfg") && list.tokens.to_string() == "test"
}

/// The chains of names joined by `::` in printed tokens, texts in quotes left out. A group in braces gives one chain
/// for each of its members, as far as they follow the opening brace directly or a comma.
fn chains(tokens: &str) -> Vec<Segments> {
    let mut chains = Vec::new();
    let mut groups: Vec<Segments> = Vec::new();
    let mut chain = Segments::new();
    let mut is_joined = false;
    let mut rest = tokens;
    while let Some(first) = rest.chars().next() {
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        let length = if is_name(first) {
            let end = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
            if !is_joined {
                chains.push(std::mem::take(&mut chain));
                chain = groups.last().cloned().unwrap_or_default();
            }
            chain.push(rest[..end].to_owned());
            is_joined = false;
            end
        } else if rest.starts_with("::") {
            is_joined = true;
            2
        } else {
            match first {
                '"' => text_length(rest),
                '{' => {
                    groups.push(if is_joined { chain.clone() } else { Segments::new() });
                    is_joined = false;
                    1
                }
                '}' => {
                    groups.pop();
                    1
                }
                _ => {
                    is_joined &= first.is_whitespace();
                    first.len_utf8()
                }
            }
        };
        rest = &rest[length..];
    }
    chains.push(chain);
    chains.retain(|chain| !chain.is_empty());
    chains
}

/// The bytes of a text in quotes at the beginning.
fn text_length(tokens: &str) -> usize {
    let mut is_escaped = false;
    for (place, c) in tokens.char_indices().skip(1) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return place + 1,
            _ => {}
        }
    }
    tokens.len()
}
