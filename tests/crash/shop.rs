//! A console without a window, connected to a provider as an account, and a hurried cashier.

use crate::drawer::Drawer;
use rex_console::{
    app::{
        Action, Input, State,
        account::{Place, WelcomeStep},
        sell::{Gate, Kind},
    },
    domain::{
        money::{Currency, Money},
        sale::SaleStage,
        shop,
    },
    practice::Control,
    services::vault::Vault,
    shell::{self, Console, command_line::Options},
};
use std::{
    path::Path,
    sync::Arc,
    thread,
    time::{Duration, Instant},
};
use url::Url;

pub struct Shop(Console);

impl Shop {
    /// Starts the console and signs in: its keyring forgets everything with each start.
    pub fn open(base: &Url, profile: &Path, token: &str) -> Self {
        let options =
            Options { base_url: Some(base.clone()), profile: Some(profile.to_owned()), ..Options::default() };
        let vault = Vault::with_store(Arc::new(Drawer::default()));
        let shop = Self(shell::set_up_with(&options, vault).unwrap());
        shop.until("Welcome", |state| is_at(state, WelcomeStep::Choose));
        shop.does(Action::Connect(token.into()));
        let is_new = shop.until("the way in", |state| {
            let is_open = state.sell.gate == Gate::Open;
            is_open.then_some(false).or_else(|| is_at(state, WelcomeStep::Shop).map(|()| true))
        });
        if is_new {
            shop.does(Action::SaveShop(shop::Shop::from_typed("Café Rex", "EUR", "T1").unwrap()));
            shop.until("the counter", |state| (state.sell.gate == Gate::Open).then_some(()));
        }
        shop
    }

    fn does(&self, action: Action) {
        self.0.engine.send(Input::Action(action));
    }

    fn until<T>(&self, what: &str, find: impl Fn(&State) -> Option<T>) -> T {
        let begin = Instant::now();
        loop {
            if let Some(found) = find(&self.0.engine.state()) {
                return found;
            }
            assert!(begin.elapsed() < Duration::from_mins(4), "waited too long for {what}");
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// Charges, cancels, starts again, puts aside; and a moment goes by.
    pub fn does_something(&self) {
        let sales = self.0.engine.state().sell.sales.clone();
        let some = fastrand::choice(&sales).map(|watched| watched.sale.reference.clone());
        match (fastrand::u8(..12), some) {
            (0, Some(sale)) => self.does(Action::CancelSale(sale)),
            (1, Some(sale)) => self.does(Action::StartAgain(sale)),
            (2, Some(sale)) => self.does(Action::ShowSale(sale)),
            _ => {
                self.does(Action::PutAside);
                let currency = Currency::from_code("EUR").unwrap();
                let amount = Money::from_minor(fastrand::i64(1..10_000), currency);
                self.does(Action::Charge { amount, note: String::new(), kind: Kind::Counter });
            }
        }
        thread::sleep(Duration::from_millis(fastrand::u64(50..500)));
    }

    /// Gives up all that waits, until nothing at the provider can be paid any more.
    pub fn settles_everything(&self, control: &Control) {
        self.until("everything to be settled", |state| {
            for watched in &state.sell.sales {
                if matches!(watched.sale.stage, SaleStage::Waiting { .. }) {
                    self.does(Action::CancelSale(watched.sale.reference.clone()));
                }
            }
            let is_off = control.links().iter().all(|link| !link.active || link.payment_count == 1);
            (is_off && !state.sell.has_open()).then_some(())
        });
    }
}

fn is_at(state: &State, step: WelcomeStep) -> Option<()> {
    matches!(&state.place, Place::Welcome(welcome) if welcome.step == step).then_some(())
}
