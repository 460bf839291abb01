//! Hashing the owner's PIN, with Argon2id (RFC 9106). Slow by intent: a thread of its own.
//!
//! The PIN keeps a cashier from the owner's things at the counter. It is no lock against somebody who may edit the
//! settings file; four digits can't be one.

use crate::domain::pin::Pin;
use argon2::{
    Argon2,
    password_hash::{PasswordHasher as _, PasswordVerifier as _, phc::PasswordHash},
};

/// The most memory, in KiB, that a kept hash may ask for: one that was tampered with must not eat the computer's.
const MOST_MEMORY: u32 = 256 * 1024;

/// The PIN couldn't be hashed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the PIN could not be hashed: {0}")]
pub struct HashingError(String);

impl HashingError {
    /// The console broke off while it hashed.
    pub(super) fn broken_off() -> Self {
        Self("the console broke off".to_owned())
    }
}

/// The hash to be kept, in PHC's text form, with a salt of its own.
pub fn hash(pin: &Pin) -> Result<String, HashingError> {
    let hashed = Argon2::default().hash_password(pin.digits());
    hashed.map(|hash| hash.to_string()).map_err(|error| HashingError(error.to_string()))
}

/// Whether it is the PIN that was hashed; a kept text that is no such hash fits none.
pub fn fits(pin: &Pin, kept: &str) -> bool {
    let Ok(hash) = PasswordHash::new(kept) else { return false };
    let is_modest = hash.params.get_decimal("m").is_none_or(|memory| memory <= MOST_MEMORY)
        && hash.params.get_decimal("t").is_none_or(|rounds| rounds <= 16);
    is_modest && Argon2::default().verify_password(pin.digits(), &hash).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pin(digits: &str) -> Pin {
        Pin::from_typed(&digits.into()).unwrap()
    }

    #[test]
    fn only_the_pin_itself_fits_its_hash() {
        let kept = hash(&pin("2580")).unwrap();
        assert!(kept.starts_with("$argon2id$") && !kept.contains("2580"));
        assert!(fits(&pin("2580"), &kept));
        assert!(!fits(&pin("2581"), &kept) && !fits(&pin("02580"), &kept));
        assert_ne!(kept, hash(&pin("2580")).unwrap(), "each hash has its own salt");
    }

    #[test]
    fn what_is_no_hash_fits_nothing() {
        for kept in [
            "",
            "2580",
            "$argon2id$v=19$m=19456,t=2,p=1$AAAA$AAAA",
            "$argon2id$v=19$m=99999999,t=2,p=1$c29tZXNhbHQ$aGFzaA",
        ] {
            assert!(!fits(&pin("2580"), kept), "{kept}");
        }
    }
}
