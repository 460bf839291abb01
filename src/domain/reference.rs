//! References: what a sale or order is called by people (till and number) and by machines (a random tag).

use std::{fmt, str::FromStr};

/// Crockford's base 32: no letter that could be taken for a digit when read aloud.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Characters in the random tag.
const TAG_LENGTH: usize = 8;

/// The short name of a till: 1 to 6 letters or digits, upper case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Till(String);

/// A text is not a till name or a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a till name or reference")]
pub struct NotAReference;

impl FromStr for Till {
    type Err = NotAReference;

    fn from_str(text: &str) -> Result<Self, NotAReference> {
        let text = text.trim();
        let fits = (1..=6).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric());
        if fits { Ok(Self(text.to_ascii_uppercase())) } else { Err(NotAReference) }
    }
}

impl fmt::Display for Till {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A reference such as `T1-42-k7m2qx9d`. Numbers restart and typed prefixes collide; the tag does not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reference {
    till: Till,
    number: u32,
    tag: [u8; TAG_LENGTH],
}

impl Reference {
    /// Makes a reference; 40 of `random`'s bits become the tag.
    pub fn new(till: Till, number: u32, random: u64) -> Self {
        let mut bits = random;
        let tag = [(); TAG_LENGTH].map(|()| {
            let [low, ..] = bits.to_le_bytes();
            bits >>= 5;
            ALPHABET[usize::from(low & 31)]
        });
        Self { till, number, tag }
    }

    /// The till it was made at.
    pub fn till(&self) -> &Till {
        &self.till
    }

    /// The number people call the sale by.
    pub fn number(&self) -> u32 {
        self.number
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}-", self.till, self.number)?;
        // A table of a million lines writes a million of them.
        f.write_str(str::from_utf8(&self.tag).map_err(|_| fmt::Error)?)
    }
}

impl FromStr for Reference {
    type Err = NotAReference;

    fn from_str(text: &str) -> Result<Self, NotAReference> {
        let mut parts = text.split('-');
        let (Some(till), Some(number), Some(tag), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(NotAReference);
        };
        let tag: [u8; TAG_LENGTH] = tag.as_bytes().try_into().map_err(|_| NotAReference)?;
        // Only as it is printed: no sign, no zero in front, and the till as it calls itself.
        let is_printed =
            number.bytes().all(|b| b.is_ascii_digit()) && (number == "0" || !number.starts_with('0'));
        let reference = Self { till: till.parse()?, number: number.parse().map_err(|_| NotAReference)?, tag };
        let exact = is_printed && reference.till.0 == till && tag.iter().all(|b| ALPHABET.contains(b));
        if exact { Ok(reference) } else { Err(NotAReference) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn references_survive_being_printed(till in "[A-Z0-9]{1,6}", number: u32, random: u64) {
            let reference = Reference::new(till.parse().unwrap(), number, random);
            prop_assert_eq!(reference.to_string().parse(), Ok(reference));
        }

        #[test]
        fn different_random_bits_make_different_references(a in 0_u64..1 << 40, b in 0_u64..1 << 40) {
            let make = |random| Reference::new("T1".parse().unwrap(), 42, random);
            prop_assert_eq!(make(a) == make(b), a == b);
        }
    }

    #[test]
    fn near_misses_are_not_references() {
        for text in [
            "",
            "T1-42",
            "T1-42-k7m2qx9",
            "T1-42-k7m2qx9dd",
            "T1-42-k7m2qx9i",
            "t1-42-k7m2qx9d",
            "T1-042-k7m2qx9d",
            "T1-+42-k7m2qx9d",
            "T1--k7m2qx9d",
            "T1-42-k7m2qx9d-x",
            "Kaffee-42-k7m2qx9d-",
        ] {
            assert_eq!(text.parse::<Reference>(), Err(NotAReference), "{text}");
        }
        assert!("Till one".parse::<Till>().is_err() && "".parse::<Till>().is_err());
    }
}
