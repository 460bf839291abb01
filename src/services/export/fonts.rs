//! The letters there are: the two faces we bring, and what this computer has for all other scripts.

use super::letters::is_silent;
use resvg::usvg::fontdb::{Database, FaceInfo, ID, Source, Stretch, Style};
use rustybuzz::ttf_parser;
use std::{collections::HashMap, sync::Arc};

/// The bytes of a font file.
type Bytes = Arc<dyn AsRef<[u8]> + Send + Sync>;

/// How heavy letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weight {
    /// For what is read second.
    Plain,
    /// For what leads.
    Strong,
}

/// The two faces that the console brings along.
#[derive(Clone, Copy)]
pub struct House {
    /// The bytes of a TrueType or OpenType font.
    pub plain: &'static [u8],
    /// The same, heavier.
    pub strong: &'static [u8],
}

/// Figures that are all equally wide, and what stands between them: `0123456789.,:/-` and the space.
const FIGURES: [&[u8]; 2] = [
    include_bytes!("../../../assets/fonts/InterTabular-Regular.otf"),
    include_bytes!("../../../assets/fonts/InterTabular-SemiBold.otf"),
];

/// One face among those in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FaceId(usize);

/// A face in use.
#[derive(Clone)]
pub struct Face {
    /// The whole file.
    pub bytes: Bytes,
    /// Which of the file's faces.
    pub index: u32,
    /// What it calls its family.
    pub family: String,
    /// From 1 to 1000 (CSS Fonts, `font-weight`).
    pub weight: u16,
}

impl Face {
    /// Whether its pictures have colours, as those of emoji.
    pub fn is_coloured(&self) -> bool {
        ttf_parser::Face::parse((*self.bytes).as_ref(), self.index).is_ok_and(|face| {
            let tables = face.tables();
            tables.cbdt.is_some() || tables.sbix.is_some() || tables.colr.is_some() || tables.svg.is_some()
        })
    }
}

/// Finds letters. The computer's own fonts are looked for when the first letter is wanted that ours lack: that takes
/// some milliseconds for each hundred of them, so it is nothing for the window's thread.
pub struct Fonts {
    faces: Vec<Face>,
    system: Option<System>,
    known: HashMap<(char, Weight), Option<FaceId>>,
}

struct System {
    database: Database,
    /// Faces by how well they go with ours, for plain and strong letters.
    ranked: [Vec<ID>; 2],
    taken: HashMap<ID, FaceId>,
}

impl Fonts {
    /// Begins with the console's own faces.
    pub fn new(house: House) -> Self {
        let face = |family: &str, bytes: &'static [u8], weight| Face {
            bytes: Arc::new(bytes),
            index: 0,
            family: family.to_owned(),
            weight,
        };
        let [plain, strong] = FIGURES;
        Self {
            faces: vec![
                face("Inter", house.plain, 400),
                face("Inter", house.strong, 600),
                face("Inter Tabular", plain, 400),
                face("Inter Tabular", strong, 600),
            ],
            system: None,
            known: HashMap::new(),
        }
    }

    /// All faces in use; one's place in it is its id.
    pub fn faces(&self) -> &[Face] {
        &self.faces
    }

    /// A face in use.
    pub fn face(&self, id: FaceId) -> &Face {
        &self.faces[id.0]
    }

    /// The console's own face.
    pub fn house(weight: Weight) -> FaceId {
        FaceId(usize::from(weight == Weight::Strong))
    }

    /// The face for figures that stand below each other.
    pub fn figures(weight: Weight) -> FaceId {
        FaceId(2 + usize::from(weight == Weight::Strong))
    }

    /// Whether a face is the console's own for words.
    pub fn is_house(id: FaceId) -> bool {
        id.0 < 2
    }

    /// The face for what is seen as one letter; `None` when no font here has it.
    pub fn face_for(&mut self, letter: &str, weight: Weight) -> Option<FaceId> {
        let mut wanted = letter.chars().filter(|&c| !is_silent(c));
        let Some(first) = wanted.next() else { return Some(Self::house(weight)) };
        // Many text fonts hold some emoji in black; the coloured ones are in a font of their own.
        let is_picture = letter.contains('\u{fe0f}') || letter.chars().any(is_pictograph);
        if !is_picture && self.has_all(Self::house(weight), letter) {
            return Some(Self::house(weight));
        }
        // Its marks may be missing in that font: then the letter alone is better than none.
        self.found(first, weight)
    }

    fn has_all(&self, face: FaceId, letter: &str) -> bool {
        let face = self.face(face);
        let Ok(parsed) = ttf_parser::Face::parse((*face.bytes).as_ref(), face.index) else { return false };
        letter.chars().all(|c| is_silent(c) || parsed.glyph_index(c).is_some())
    }

    fn found(&mut self, letter: char, weight: Weight) -> Option<FaceId> {
        if let Some(known) = self.known.get(&(letter, weight)) {
            return *known;
        }
        let in_use = self.in_use(letter, weight);
        let found = in_use.or_else(|| self.on_this_computer(letter, weight));
        self.known.insert((letter, weight), found);
        found
    }

    /// A face that was taken for another letter: one text shall not look patched.
    fn in_use(&self, letter: char, weight: Weight) -> Option<FaceId> {
        let system = self.system.as_ref().filter(|_| !is_pictograph(letter))?;
        let ranked = &system.ranked[usize::from(weight == Weight::Strong)];
        let suits = |id: &&ID| system.taken.contains_key(*id) && has(&system.database, **id, letter);
        ranked.iter().find(suits).map(|id| system.taken[id])
    }

    fn on_this_computer(&mut self, letter: char, weight: Weight) -> Option<FaceId> {
        let system = self.system.get_or_insert_with(System::look);
        let ranked = &system.ranked[usize::from(weight == Weight::Strong)];
        let is_emoji =
            |id: &ID| system.database.face(*id).is_some_and(|face| face.families[0].0.contains("Emoji"));
        let mut order: Vec<ID> = ranked.clone();
        if is_pictograph(letter) {
            order.sort_by_key(|id| !is_emoji(id));
        }
        let id = order.into_iter().find(|&id| has(&system.database, id, letter))?;
        if let Some(taken) = system.taken.get(&id) {
            return Some(*taken);
        }
        let info = system.database.face(id)?;
        let (family, weight) = (info.families.first()?.0.clone(), info.weight.0);
        // A copy, as a mapped file may change under us.
        let (bytes, index) = system.database.with_face_data(id, |bytes, index| (bytes.to_vec(), index))?;
        let face = FaceId(self.faces.len());
        self.faces.push(Face { bytes: Arc::new(bytes), index, family, weight });
        system.taken.insert(id, face);
        Some(face)
    }

    /// The faces in use as a database for `resvg`, in the order of their ids.
    pub fn database(&self) -> (Database, Vec<ID>) {
        let mut database = Database::new();
        let ids = self.faces.iter().map(|face| {
            let loaded = database.load_font_source(Source::Binary(face.bytes.clone()));
            // A collection brings all its faces in.
            let wanted =
                loaded.iter().find(|&&id| database.face(id).is_some_and(|info| info.index == face.index));
            wanted.or(loaded.first()).copied().unwrap_or_else(ID::dummy)
        });
        let ids = ids.collect();
        (database, ids)
    }
}

/// Emoji of the supplementary planes: nearly all that have no text form.
fn is_pictograph(c: char) -> bool {
    matches!(c, '\u{1f000}'..='\u{1faff}')
}

impl System {
    fn look() -> Self {
        let mut database = Database::new();
        database.load_system_fonts();
        tracing::debug!(faces = database.len(), "looked for fonts");
        let ranked = [400, 600].map(|weight| {
            let mut faces: Vec<_> =
                database.faces().map(|face| (strangeness(face, weight), face.id)).collect();
            faces.sort_by_key(|&(strangeness, _)| strangeness);
            faces.into_iter().map(|(_, id)| id).collect()
        });
        Self { database, ranked, taken: HashMap::new() }
    }
}

fn has(database: &Database, id: ID, letter: char) -> bool {
    let has = database.with_face_data(id, |bytes, index| {
        ttf_parser::Face::parse(bytes, index).is_ok_and(|face| face.glyph_index(letter).is_some())
    });
    has == Some(true)
}

/// How badly a face goes with upright letters without serifs.
fn strangeness(face: &FaceInfo, weight: u16) -> u32 {
    let family = face.families.first().map_or("", |(family, _)| family.as_str());
    let mut strangeness = u32::from(face.weight.0.abs_diff(weight));
    for (is_strange, much) in [
        (face.style != Style::Normal, 4000),
        (face.stretch != Stretch::Normal, 4000),
        // Faces that draw boxes or dingbats for everything.
        (family.contains("LastResort") || family.contains("Symbol"), 8000),
        (face.monospaced, 2000),
        (family.contains("Serif") || family.contains("Mono") || family.contains("Math"), 2000),
        (family.contains("Emoji"), 1000),
    ] {
        strangeness += u32::from(is_strange) * much;
    }
    strangeness
}
