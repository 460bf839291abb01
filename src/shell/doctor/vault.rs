//! The keyring: whether there is one, and whether it opens.

use super::Finding;
use crate::services::vault::{Account, Patience, Vault, VaultError};
use url::Url;

const WHAT: &str = "keyring";

pub(super) async fn look(vault: &Vault, base: &Url) -> Finding {
    let Ok(account) = Account::of_base(base) else {
        return Finding::broken(
            WHAT,
            "the provider's address is none",
            "Look at --base-url and settings.toml.",
        );
    };
    match vault.load(&account, Patience::Unattended).await {
        Ok(Some(_)) => Finding::good(WHAT, "it opens, and holds a token"),
        Ok(None) => Finding::good(WHAT, "it opens, and holds no token yet"),
        Err(error) => {
            let advice = match error {
                VaultError::Absent => {
                    "Install and start GNOME Keyring, KWallet or KeePassXC. Until then the token is asked for at each start."
                }
                VaultError::Locked | VaultError::Denied | VaultError::Slow => {
                    "Unlock the keyring, or have it unlocked when you sign in to the computer."
                }
                VaultError::TooLong | VaultError::Broken { .. } => {
                    "Look at the entry \"rex-console\" in the keyring's own program."
                }
            };
            Finding::look(WHAT, error.to_string(), advice)
        }
    }
}
