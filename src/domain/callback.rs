//! Reads a payment id out of what people bring: the id itself, or the address their browser was sent to.

use super::payment::PaymentId;
use url::Url;

/// The query parameters that may hold each value; the provider's text doesn't print their names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallbackNames {
    /// Names of the order id, best first.
    pub order: Vec<String>,
    /// Names of the payment id, best first.
    pub payment: Vec<String>,
    /// Names of the status, best first.
    pub status: Vec<String>,
}

/// What a customer's callback address says. Only the provider's own answer is ever believed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Callback {
    /// The payment to ask the provider about.
    pub payment: PaymentId,
    /// The order id it claims.
    pub claimed_order: Option<String>,
    /// The status it claims.
    pub claimed_status: Option<String>,
}

/// Why a text leads to no payment id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CallbackError {
    /// Nothing was entered.
    #[error("nothing was entered")]
    Empty,
    /// An address without any known parameter for the payment id.
    #[error("the address holds no payment id")]
    NoPaymentId,
    /// Neither an address nor a possible payment id.
    #[error("not a payment id")]
    NotAnId,
}

impl Callback {
    /// Reads a payment id or a whole callback address.
    pub fn from_typed(text: &str, names: &CallbackNames) -> Result<Self, CallbackError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(CallbackError::Empty);
        }
        if let Ok(url) = Url::parse(text)
            && matches!(url.scheme(), "http" | "https")
        {
            return Self::from_address(&url, names);
        }
        let payment = PaymentId::from_typed(text).map_err(|_| CallbackError::NotAnId)?;
        Ok(Self { payment, claimed_order: None, claimed_status: None })
    }

    fn from_address(url: &Url, names: &CallbackNames) -> Result<Self, CallbackError> {
        let value = |names: &[String]| {
            names.iter().find_map(|name| {
                let mut pairs = url.query_pairs();
                pairs.find(|(key, value)| key == name && !value.is_empty()).map(|(_, v)| v.into_owned())
            })
        };
        let payment = value(&names.payment).ok_or(CallbackError::NoPaymentId)?;
        Ok(Self {
            payment: PaymentId::from_typed(&payment).map_err(|_| CallbackError::NoPaymentId)?,
            claimed_order: value(&names.order),
            claimed_status: value(&names.status),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> CallbackNames {
        let list = |names: &[&str]| names.iter().map(ToString::to_string).collect();
        CallbackNames {
            order: list(&["order_id", "orderId"]),
            payment: list(&["transaction_id", "payment_id"]),
            status: list(&["status"]),
        }
    }

    #[test]
    fn a_bare_id_is_taken_as_it_is() {
        let callback = Callback::from_typed("  pi_3QK9x2\n", &names()).unwrap();
        assert_eq!((callback.payment.as_str(), callback.claimed_order), ("pi_3QK9x2", None));
    }

    #[test]
    fn a_callback_address_gives_its_payment_and_only_claims_the_rest() {
        let address = "https://shop.example/thanks?orderId=A%2042&payment_id=pi_1&status=succeeded#top";
        let callback = Callback::from_typed(address, &names()).unwrap();
        assert_eq!(callback.payment.as_str(), "pi_1");
        assert_eq!(callback.claimed_order.as_deref(), Some("A 42"));
        assert_eq!(callback.claimed_status.as_deref(), Some("succeeded"));
    }

    #[test]
    fn what_holds_no_id_says_so() {
        let read = |text| Callback::from_typed(text, &names()).unwrap_err();
        assert_eq!(read(" "), CallbackError::Empty);
        assert_eq!(read("https://shop.example/thanks?transaction_id="), CallbackError::NoPaymentId);
        assert_eq!(read("two words"), CallbackError::NotAnId);
    }
}
