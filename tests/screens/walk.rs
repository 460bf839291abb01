//! A walk over the accessibility tree: what a screen reader, or a hand that can't hold a mouse, would stumble over.

use crate::reading_order;
use egui::accesskit::{Action, NodeId, Role};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use std::collections::HashMap;

/// What a person can use, so what must have a name of its own.
pub const CONTROLS: [Role; 16] = [
    Role::Button,
    Role::Cell,
    Role::CheckBox,
    Role::ColumnHeader,
    Role::ComboBox,
    Role::DisclosureTriangle,
    Role::Link,
    Role::ListGrid,
    Role::MultilineTextInput,
    Role::PasswordInput,
    Role::RadioButton,
    Role::Row,
    Role::SearchInput,
    Role::Switch,
    Role::Tab,
    Role::TextInput,
];

const FIELDS: [Role; 4] = [Role::TextInput, Role::MultilineTextInput, Role::PasswordInput, Role::SearchInput];

/// A node as the walk meets it.
pub struct Met {
    pub id: NodeId,
    pub role: Role,
    /// Its name, or what it says.
    pub words: String,
    pub rect: egui::Rect,
    /// The dialog or the floating window it belongs to; the same for all that lies on the console itself.
    pub layer: NodeId,
    /// The nearest of its choices, dialogs and windows: within it, names must differ.
    pub group: NodeId,
    /// The nodes above it, the nearest last.
    pub above: Vec<NodeId>,
}

/// All nodes that say something, in the order of the tree.
pub fn met<S>(window: &Harness<'_, S>) -> Vec<Met> {
    let root = window.root();
    let mut met = Vec::new();
    let mut way = vec![(root.accesskit_node(), Vec::<NodeId>::new(), None, None)];
    while let Some((node, above, group, layer)) = way.pop() {
        let words = node.label().or_else(|| node.value()).unwrap_or_default();
        let bounds = node.bounding_box();
        if let Some(bounds) = bounds.filter(|_| !words.is_empty() || CONTROLS.contains(&node.role())) {
            #[expect(clippy::cast_possible_truncation, reason = "points on a screen")]
            let rect = egui::Rect::from_min_max(
                egui::pos2(bounds.x0 as f32, bounds.y0 as f32),
                egui::pos2(bounds.x1 as f32, bounds.y1 as f32),
            );
            let layer = layer.unwrap_or_else(|| above.get(1).copied().unwrap_or_else(|| node.locate().0));
            met.push(Met {
                id: node.locate().0,
                role: node.role(),
                words,
                rect,
                layer,
                group: group.unwrap_or(layer),
                above: above.clone(),
            });
        }
        let mut below = above.clone();
        below.push(node.locate().0);
        let children: Vec<_> = node.children().collect();
        let is_over = matches!(node.role(), Role::Dialog | Role::Menu);
        let layer = if is_over { Some(node.locate().0) } else { layer };
        let group = if is_over { None } else { group };
        let group = if node.role() == Role::RadioGroup { Some(node.locate().0) } else { group };
        way.extend(children.into_iter().rev().map(|child| (child, below.clone(), group, layer)));
    }
    met
}

/// Everything wrong with the tree, in words.
pub fn findings<S>(window: &Harness<'_, S>, scene: &str) -> Vec<String> {
    let mut found = Vec::new();
    for node in window.query_all_by(|_| true) {
        let node = node.accesskit_node();
        let (role, name) = (node.role(), node.label().unwrap_or_default());
        let can_be_used =
            node.data().supports_action(Action::Click) || node.data().supports_action(Action::Focus);
        let is_control = CONTROLS.contains(&role);
        if (is_control || role == Role::Image) && name.trim().is_empty() {
            found.push(format!("a {role:?} without a name at {:?}", node.bounding_box()));
        }
        // Words that can be marked for copying take clicks, but nobody comes to them with the keyboard.
        let is_text = role == Role::Label && !node.data().supports_action(Action::Focus);
        if can_be_used && !is_control && !is_ground(role) && !is_text {
            found.push(format!("{name:?} can be used but is a {role:?}"));
        }
        if is_control && node.is_disabled() && node.description().is_none_or(|why| why.is_empty()) {
            found.push(format!("{name:?} is disabled and doesn't say why"));
        }
        if role == Role::PasswordInput
            && node.value().is_some_and(|value| value.chars().any(char::is_alphanumeric))
        {
            found.push(format!("{name:?} tells what is typed"));
        }
        if FIELDS.contains(&role) {
            let error = node.data().error_message();
            if node.data().invalid().is_some() != error.is_some() {
                found.push(format!("the error of {name:?} is not tied to it"));
            }
        }
        let said = [node.label(), node.value(), node.description()];
        for said in said.into_iter().flatten() {
            if said.chars().any(|letter| ('\u{e000}'..='\u{f8ff}').contains(&letter)) {
                found.push(format!("an icon is read out: {said:?}"));
            }
        }
    }
    let met = met(window);
    found.extend(twice(&met));
    found.extend(reading_order::findings(&met));
    found.into_iter().map(|finding| format!("{scene}: {finding}")).collect()
}

/// The grounds of panels, dialogs and lists take clicks for themselves; nobody uses them.
fn is_ground(role: Role) -> bool {
    matches!(
        role,
        Role::GenericContainer
            | Role::Dialog
            | Role::ScrollView
            | Role::Window
            | Role::Group
            | Role::Pane
            | Role::TextRun
            | Role::ScrollBar
    )
}

/// Controls that can't be told apart by their names, within one layer.
fn twice(met: &[Met]) -> Vec<String> {
    let mut names: HashMap<(NodeId, Role, &str), usize> = HashMap::new();
    for node in met.iter().filter(|node| CONTROLS.contains(&node.role)) {
        *names.entry((node.group, node.role, &node.words)).or_default() += 1;
    }
    let twice = names.into_iter().filter(|(_, count)| *count > 1);
    twice.map(|((_, role, name), count)| format!("{name:?} names {count} of {role:?}")).collect()
}
