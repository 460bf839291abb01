//! The shop as its owner set it up.

use super::{
    address::Origin,
    money::{Currency, Money},
    reference::Till,
};

/// Longest shop name in characters; it stands on the customer's window and on cards.
pub const LONGEST_SHOP_NAME: usize = 60;

/// What the owner tells the console once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shop {
    /// The name customers see.
    pub name: String,
    /// The account's currency: the provider's links name none.
    pub currency: Currency,
    /// This till's short name.
    pub till: Till,
    /// How many tills share the account, and with it the provider's rate limit.
    pub tills: u32,
    /// The website registered with the provider, if it asks for one.
    pub origin: Option<Origin>,
}

/// Longest name of a favourite in characters; it must fit its tile.
pub const LONGEST_FAVOURITE: usize = 40;

/// Most favourites: more would not be found at a glance.
pub const MOST_FAVOURITES: usize = 24;

/// A tile at the counter: what is sold often, and its price. It is never a shared payment link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Favourite {
    /// What stands on the tile.
    pub name: String,
    /// What it adds to the sale.
    pub price: Money,
}

impl Favourite {
    /// A favourite with a trimmed name of 1 to [`LONGEST_FAVOURITE`] characters and a price above zero.
    pub fn new(name: &str, price: Money) -> Option<Self> {
        let name = name.trim();
        let fits = (1..=LONGEST_FAVOURITE).contains(&name.chars().count()) && price.minor() > 0;
        fits.then(|| Self { name: name.to_owned(), price })
    }
}

/// What is wrong with a field of the shop's form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ShopFormError {
    /// The shop name is empty.
    #[error("the shop name is empty")]
    NameEmpty,
    /// The shop name is longer than [`LONGEST_SHOP_NAME`].
    #[error("the shop name is too long")]
    NameTooLong,
    /// No currency was chosen.
    #[error("no known currency")]
    Currency,
    /// The till name is not 1 to 6 letters or digits.
    #[error("not a till name")]
    Till,
}

impl Shop {
    /// The shop from its form, or the first thing that stands against it.
    pub fn from_typed(name: &str, currency: &str, till: &str) -> Result<Self, ShopFormError> {
        let name = name.trim();
        if name.is_empty() {
            return Err(ShopFormError::NameEmpty);
        }
        if name.chars().count() > LONGEST_SHOP_NAME {
            return Err(ShopFormError::NameTooLong);
        }
        let currency = Currency::from_code(currency).ok_or(ShopFormError::Currency)?;
        let till = till.parse().map_err(|_| ShopFormError::Till)?;
        Ok(Self { name: name.to_owned(), currency, till, tills: 1, origin: None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shop_needs_a_name_a_currency_and_a_till() {
        let shop = Shop::from_typed(" Café Rex ", "eur", "t1").unwrap();
        assert_eq!((shop.name.as_str(), shop.till.to_string().as_str()), ("Café Rex", "T1"));
        let error = |name: &str, currency, till| Shop::from_typed(name, currency, till).unwrap_err();
        assert_eq!(error(" ", "EUR", "T1"), ShopFormError::NameEmpty);
        assert_eq!(error(&"x".repeat(61), "EUR", "T1"), ShopFormError::NameTooLong);
        assert_eq!(error("Rex", "", "T1"), ShopFormError::Currency);
        assert_eq!(error("Rex", "EUR", "till one"), ShopFormError::Till);
    }
}
