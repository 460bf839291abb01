//! Order ids of one-off payments.

use std::fmt;

/// The longest order id the console sends. The provider prints no limit; this fits its usual column and a QR code.
pub const LONGEST_ORDER_ID: usize = 64;

/// An order id: trimmed, 1 to [`LONGEST_ORDER_ID`] printable characters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OrderId(String);

/// Why a text is not an order id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OrderIdError {
    /// Nothing was entered.
    #[error("the order id is empty")]
    Empty,
    /// Longer than [`LONGEST_ORDER_ID`] characters.
    #[error("the order id is too long")]
    TooLong,
    /// It holds a line break, tab or other control character.
    #[error("the order id holds an unprintable character")]
    Unprintable,
}

impl OrderId {
    /// Trims and checks what a person typed.
    pub fn from_typed(text: &str) -> Result<Self, OrderIdError> {
        let text = text.trim();
        if text.is_empty() {
            Err(OrderIdError::Empty)
        } else if text.chars().count() > LONGEST_ORDER_ID {
            Err(OrderIdError::TooLong)
        } else if text.chars().any(char::is_control) {
            Err(OrderIdError::Unprintable)
        } else {
            Ok(Self(text.to_owned()))
        }
    }

    /// The id as it is sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OrderId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_ids_are_trimmed_and_checked() {
        assert_eq!(OrderId::from_typed(" 123456 ").unwrap().as_str(), "123456");
        assert_eq!(OrderId::from_typed(" \t"), Err(OrderIdError::Empty));
        assert_eq!(OrderId::from_typed("a\nb"), Err(OrderIdError::Unprintable));
        assert_eq!(OrderId::from_typed(&"x".repeat(65)), Err(OrderIdError::TooLong));
        assert!(OrderId::from_typed(&"é".repeat(64)).is_ok());
    }
}
