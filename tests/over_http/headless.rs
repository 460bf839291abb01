//! A console without a window, practising in a folder of its own.

use rex_console::{
    app::{
        Action, Input, State,
        sell::{Gate, Kind, WatchedSale},
    },
    domain::{
        money::{Currency, Money},
        reference::Reference,
        sale::SaleStage,
    },
    practice::Control,
    shell::{self, Console, command_line::Options},
};
use std::{
    path::Path,
    sync::Arc,
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// Longer than anything here takes on a busy computer.
const PATIENCE: Duration = Duration::from_secs(90);

pub struct Headless {
    pub console: Console,
    pub control: Control,
}

impl Headless {
    /// A console that practises, with its files below a folder.
    pub fn practising(profile: &Path) -> Self {
        let options = Options { practice: true, profile: Some(profile.to_owned()), ..Options::default() };
        let console = shell::set_up(&options).unwrap();
        wait("practice to open", || {
            let state = console.engine.state();
            (state.is_practice() && state.sell.gate == Gate::Open).then_some(())
        });
        let control = console.school.control().expect("the practice provider runs");
        Self { console, control }
    }

    pub fn state(&self) -> Arc<State> {
        self.console.engine.state()
    }

    pub fn does(&self, action: Action) {
        self.console.engine.send(Input::Action(action));
    }

    /// Waits until the state shows something.
    pub fn until<T>(&self, what: &str, find: impl Fn(&State) -> Option<T>) -> T {
        wait(what, || find(&self.state()))
    }

    /// Charges an amount; the reference of the sale that begins.
    pub fn charges(&self, minor: i64) -> Reference {
        let before = self.state().sell.sales.len();
        self.does(Action::Charge { amount: euros(minor), note: String::new(), kind: Kind::Counter });
        self.new_sale(before)
    }

    /// The sale that comes to the front as the one after so many.
    pub fn new_sale(&self, before: usize) -> Reference {
        self.until("a sale to begin", |state| {
            let front = state.sell.front.clone();
            front.filter(|_| state.sell.sales.len() > before)
        })
    }

    pub fn until_sale<T>(
        &self,
        what: &str,
        reference: &Reference,
        find: impl Fn(&WatchedSale) -> Option<T>,
    ) -> T {
        self.until(what, |state| state.sell.get(reference).and_then(&find))
    }

    /// Waits for a sale's QR code; the id of its link.
    pub fn until_waiting(&self, reference: &Reference) -> u64 {
        self.until_sale("the QR code", reference, |watched| match &watched.sale.stage {
            SaleStage::Waiting { link, .. } => Some(link.0.parse().unwrap()),
            _ => None,
        })
    }

    pub fn until_paid(&self, reference: &Reference) {
        self.until_sale("the payment", reference, |watched| {
            matches!(watched.sale.stage, SaleStage::Paid { .. }).then_some(())
        });
    }

    /// How many links the provider has of this product name.
    pub fn links_named(&self, name: &str) -> usize {
        self.control.links().iter().filter(|link| link.product_name == name).count()
    }
}

/// Polls a condition; fails with its name when it never holds.
pub fn wait<T>(what: &str, condition: impl Fn() -> Option<T>) -> T {
    let begin = Instant::now();
    loop {
        if let Some(found) = condition() {
            return found;
        }
        assert!(begin.elapsed() < PATIENCE, "waited too long for {what}");
        thread::sleep(Duration::from_millis(10));
    }
}

pub fn folder() -> TempDir {
    TempDir::new().unwrap()
}

pub fn euros(minor: i64) -> Money {
    Money::from_minor(minor, Currency::from_code("EUR").unwrap())
}
