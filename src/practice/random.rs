//! Names nobody can guess: tokens, checkout slugs and payment ids from the system's random source.

const LETTERS: &[u8; 32] = b"abcdefghijkmnopqrstuvwxyz2345678";

/// `length` letters and digits, five random bits each.
pub(super) fn letters(length: usize) -> String {
    let mut bytes = vec![0_u8; length];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn never_says_the_same_twice() {
        let said: std::collections::BTreeSet<_> = (0..1_000).map(|_| letters(24)).collect();
        assert_eq!(said.len(), 1_000);
        assert!(said.iter().all(|word| word.len() == 24));
    }
}
