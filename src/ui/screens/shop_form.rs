//! The shop's name, currency and till: asked once after connecting, and changed in Settings.

use crate::{
    app::Action,
    domain::{
        address::Origin,
        money::Currency,
        shop::{Shop, ShopFormError},
    },
    ui::{
        View,
        drafts::ShopDraft,
        theme::space,
        widgets::{button::Button, field::Field},
    },
};
use egui::Ui;

/// Each till's share of the rate limit must still let it watch its sales.
const MOST_TILLS: u32 = 12;

/// Why the form shows.
#[derive(PartialEq, Eq)]
pub enum Purpose {
    /// For the first time: a currency without a default, no website.
    First,
    /// To change what was said.
    Change,
}

/// What is wrong with the draft: the shop's own fields, and the website.
fn check(draft: &ShopDraft) -> Result<Shop, Fault> {
    let shop = Shop::from_typed(&draft.name, &draft.currency, &draft.till).map_err(Fault::Shop)?;
    let tills = draft
        .tills
        .trim()
        .parse()
        .ok()
        .filter(|tills| (1..=MOST_TILLS).contains(tills))
        .ok_or(Fault::Tills)?;
    let shop = Shop { tills, ..shop };
    match draft.origin.trim() {
        "" => Ok(shop),
        typed => Ok(Shop { origin: Some(Origin::from_typed(typed).ok_or(Fault::Origin)?), ..shop }),
    }
}

#[derive(PartialEq, Eq)]
enum Fault {
    Shop(ShopFormError),
    Tills,
    Origin,
}

/// Draws the form; saves the shop when it is sent and whole.
pub fn shop_form_ui(ui: &mut Ui, view: &mut View<'_>, purpose: &Purpose) {
    let mut draft = view.drafts.shop.clone();
    if !draft.is_filled {
        draft = filled(view);
    }
    let fault = check(&draft).err().filter(|_| draft.was_tried);
    let error =
        |of: &[Fault], key: &str| fault.as_ref().filter(|fault| of.contains(fault)).map(|_| view.t(key));
    let name_error = error(&[Fault::Shop(ShopFormError::NameEmpty)], "shop-name-empty")
        .or_else(|| error(&[Fault::Shop(ShopFormError::NameTooLong)], "shop-name-long"));
    let currency_error = error(&[Fault::Shop(ShopFormError::Currency)], "shop-currency-error");
    let till_error = error(&[Fault::Shop(ShopFormError::Till)], "shop-till-error");
    let many_error = error(&[Fault::Tills], "shop-tills-error");
    let origin_error = error(&[Fault::Origin], "shop-origin-error");

    ui.spacing_mut().item_spacing.y = space::M;
    Field::new(view.t("shop-name"), &mut draft.name).low().error(name_error).show(ui);
    let known = Currency::from_code(&draft.currency).map(Currency::name);
    let currency_help = known.unwrap_or_else(|| view.t("shop-currency-help"));
    let currency =
        Field::new(view.t("shop-currency"), &mut draft.currency).low().hint("EUR").help(currency_help);
    currency.error(currency_error).show(ui);
    let till = Field::new(view.t("shop-till"), &mut draft.till).low().help(view.t("shop-till-help"));
    till.error(till_error).show(ui);
    if *purpose == Purpose::Change {
        let tills = Field::new(view.t("shop-tills"), &mut draft.tills).low().help(view.t("shop-tills-help"));
        tills.error(many_error).show(ui);
        let origin = Field::new(view.t("shop-origin"), &mut draft.origin).low().hint("https://shop.example");
        origin.help(view.t("shop-origin-help")).error(origin_error).show(ui);
    }
    let words = view.t(if *purpose == Purpose::First { "shop-first-save" } else { "shop-save" });
    let button = if *purpose == Purpose::First { Button::primary(words) } else { Button::quiet(words) };
    if button.show(ui) {
        draft.was_tried = true;
        if let Ok(shop) = check(&draft) {
            view.act(Action::SaveShop(shop));
            draft.is_filled = false;
            draft.was_tried = false;
        }
    }
    view.drafts.shop = draft;
}

fn filled(view: &View<'_>) -> ShopDraft {
    let kept = view.drafts.shop.clone();
    match &view.state.settings.shop {
        Some(shop) => ShopDraft {
            is_filled: true,
            name: shop.name.clone(),
            currency: shop.currency.code().to_owned(),
            till: shop.till.to_string(),
            tills: shop.tills.to_string(),
            origin: shop.origin.as_ref().map_or_else(String::new, |origin| origin.as_str().to_owned()),
            was_tried: false,
        },
        None => ShopDraft { is_filled: true, till: "T1".to_owned(), tills: "1".to_owned(), ..kept },
    }
}
