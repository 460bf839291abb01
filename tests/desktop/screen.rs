//! What is on the screen, as a screen reader meets it.

use egui::accesskit::{Node, NodeId, Rect, Role, TreeUpdate};
use std::{
    collections::{HashMap, HashSet},
    fmt,
};

/// One widget.
#[derive(Clone, Debug)]
pub struct Widget {
    pub role: Role,
    /// Its accessible name.
    pub name: String,
    /// What it holds, or a label's words.
    pub value: String,
    /// Help, an error, or why it can't be pressed.
    pub description: String,
    pub bounds: Option<Rect>,
    pub is_disabled: bool,
    /// Whether what stands in it is marked as wrong.
    pub is_wrong: bool,
    /// Whether it has the keyboard.
    pub has_focus: bool,
}

impl Widget {
    fn of(node: &Node) -> Self {
        let own = |text: Option<&str>| text.unwrap_or_default().to_owned();
        Self {
            role: node.role(),
            name: own(node.label()),
            value: own(node.value()),
            description: own(node.description()),
            bounds: node.bounds(),
            is_disabled: node.is_disabled(),
            is_wrong: node.invalid().is_some(),
            has_focus: false,
        }
    }

    /// Whether it shows words, as its name, what it holds or what is said about it.
    pub fn says(&self, words: &str) -> bool {
        [&self.name, &self.value, &self.description].into_iter().any(|text| text.contains(words))
    }

    /// Whether a person would click or type into it.
    pub fn is_operable(&self) -> bool {
        !matches!(
            self.role,
            Role::Label | Role::Heading | Role::Window | Role::GenericContainer | Role::Pane | Role::Image
        )
    }

    /// Whether text is typed into it.
    pub fn is_field(&self) -> bool {
        matches!(self.role, Role::TextInput | Role::MultilineTextInput | Role::PasswordInput)
    }

    /// The point to click at.
    #[expect(clippy::cast_possible_truncation, reason = "points of a screen")]
    pub fn centre(&self) -> Option<egui::Pos2> {
        self.bounds.map(|area| {
            egui::pos2(f64::midpoint(area.x0, area.x1) as f32, f64::midpoint(area.y0, area.y1) as f32)
        })
    }
}

impl fmt::Display for Widget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {:?}", self.role, self.name)?;
        if !self.value.is_empty() {
            write!(f, " = {:?}", self.value)?;
        }
        if !self.description.is_empty() {
            write!(f, " ({})", self.description)?;
        }
        if self.is_disabled {
            f.write_str(" disabled")?;
        }
        if self.is_wrong {
            f.write_str(" wrong")?;
        }
        if let Some(Rect { x0, y0, x1, y1 }) = self.bounds {
            write!(f, " [{x0:.0} {y0:.0} {x1:.0} {y1:.0}]")?;
        }
        Ok(())
    }
}

/// All widgets, in reading order.
#[derive(Clone, Debug)]
pub struct Screen {
    /// Frames drawn since the window opened.
    pub frame: u64,
    pub widgets: Vec<Widget>,
}

impl Screen {
    /// Takes a tree apart: depth first, without what is hidden and without runs of text.
    pub fn of(frame: u64, update: &TreeUpdate) -> Self {
        let nodes: HashMap<NodeId, &Node> = update.nodes.iter().map(|(id, node)| (*id, node)).collect();
        let root = update.tree.as_ref().map(|tree| tree.root);
        let (mut widgets, mut seen) = (Vec::new(), HashSet::new());
        let mut waiting: Vec<NodeId> = root.into_iter().collect();
        while let Some(id) = waiting.pop() {
            let Some(node) = nodes.get(&id).filter(|_| seen.insert(id)) else { continue };
            waiting.extend(node.children().iter().rev());
            if node.role() != Role::TextRun && !node.is_hidden() {
                let has_focus = update.focus == id;
                widgets.push(Widget { has_focus, ..Widget::of(node) });
            }
        }
        Self { frame, widgets }
    }

    /// Whether a widget's middle lies within the window, where it can be clicked.
    pub fn shows(&self, widget: &Widget) -> bool {
        let window = self.widgets.iter().find(|widget| widget.role == Role::Window);
        match (window.and_then(|window| window.bounds), widget.centre()) {
            (Some(area), Some(centre)) => {
                area.contains(egui::accesskit::Point::new(centre.x.into(), centre.y.into()))
            }
            (None, at) => at.is_some(),
            (_, None) => false,
        }
    }

    /// Whether words show anywhere.
    pub fn says(&self, words: &str) -> bool {
        self.widgets.iter().any(|widget| widget.says(words))
    }

    /// The first widget of a name that can be operated.
    pub fn named(&self, name: &str) -> Option<&Widget> {
        self.widgets.iter().find(|widget| widget.name == name && widget.is_operable())
    }

    /// The field of a name.
    pub fn field(&self, name: &str) -> Option<&Widget> {
        self.widgets.iter().find(|widget| widget.name == name && widget.is_field())
    }
}

impl fmt::Display for Screen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let told = |widget: &&Widget| !(widget.name.is_empty() && widget.value.is_empty());
        self.widgets.iter().filter(told).try_for_each(|widget| writeln!(f, "{widget}"))
    }
}
