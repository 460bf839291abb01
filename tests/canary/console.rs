//! The whole console without its window lives through a day with the token, good calls and bad ones.

use crate::{
    CANARY,
    drawer::Drawer,
    log::Log,
    search::{assert_clean, assert_clean_below},
};
use keyring::Error as KeyringError;
use rex_console::{
    app::{
        Action, Input, Screen, State,
        about::{AboutAction, Diagnostics},
        account::{Place, WelcomeStep},
        exporting::CardWords,
        sell::{Gate, Kind},
    },
    domain::{
        link::LinkForm,
        money::{Currency, Money},
        order::OrderId,
        sale::SaleStage,
        shop::Shop,
    },
    practice::{self, Control, Practice},
    services::{
        backup,
        event::Event,
        settings::{SettingsFile, Theme},
        vault::Vault,
    },
    shell::{self, Console, command_line::Options},
};
use std::{
    fmt::Write as _,
    path::Path,
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

/// What the cashier wrote about a customer.
const NOTE: &str = "Birthday cake for Anneliese";

/// The console, the keyring it knows, and everything its windows could have drawn.
struct Till {
    console: Console,
    control: Control,
    keyring: Drawer,
    drawn: Arc<Mutex<String>>,
}

impl Till {
    fn open(practice: &Practice, profile: &Path) -> Self {
        let (base, keyring) = (practice.base_url(), Drawer::default());
        let options =
            Options { base_url: Some(base), profile: Some(profile.to_owned()), ..Options::default() };
        let vault = Vault::with_store(Arc::new(keyring.clone()));
        let console = shell::set_up_with(&options, vault).unwrap();
        let drawn = Arc::<Mutex<String>>::default();
        let (engine, page) = (console.engine.clone(), drawn.clone());
        console.engine.wake_with(move || {
            let state = engine.state();
            writeln!(page.lock().unwrap(), "{state:?}\n{state:#?}").unwrap();
        });
        Self { console, control: practice.control(), keyring, drawn }
    }

    fn does(&self, action: Action) {
        self.console.engine.send(Input::Action(action));
    }

    fn until<T>(&self, what: &str, find: impl Fn(&State) -> Option<T>) -> T {
        let begin = Instant::now();
        loop {
            if let Some(found) = find(&self.console.engine.state()) {
                return found;
            }
            assert!(begin.elapsed() < Duration::from_secs(90), "waited too long for {what}");
            thread::sleep(Duration::from_millis(10));
        }
    }

    fn until_step(&self, step: WelcomeStep, trouble: Option<&str>) {
        self.until(&format!("{step:?} with {trouble:?}"), |state| {
            let Place::Welcome(welcome) = &state.place else { return None };
            let words = welcome.trouble.as_ref().map(|trouble| trouble.key);
            (welcome.step == step && words == trouble).then_some(())
        });
    }

    fn until_notice(&self, key: &str) {
        self.until(key, |state| {
            state.notice.as_ref().is_some_and(|notice| notice.message.key == key).then_some(())
        });
        self.does(Action::DismissNotice);
    }

    fn fault(&self, rule: &str) {
        self.control.add_fault(rule.parse().unwrap());
    }

    /// Tokens that don't do, then the good one; a keyring that objects and shows what it holds.
    fn connects(&self) {
        self.until_step(WelcomeStep::Choose, None);
        for (rule, words) in [
            ("list:status=401/json*1", "api-unauthorized"),
            ("list:status=403/json*1", "api-forbidden"),
            ("list:html*1", "api-not-json"),
        ] {
            self.fault(rule);
            self.does(Action::Connect(CANARY.into()));
            self.until_step(WelcomeStep::Choose, Some(words));
        }
        self.does(Action::Connect(format!("{CANARY} {CANARY}").into()));
        self.until_step(WelcomeStep::Choose, Some("token-malformed"));
        self.keyring.fails_with(KeyringError::BadDataFormat(CANARY.into(), "broken".into()));
        self.does(Action::Connect(CANARY.into()));
        self.until_step(WelcomeStep::NotKept, Some("keyring-broken"));
        assert!(self.keyring.is_empty(), "what was reported as not kept is not kept");
        self.does(Action::KeepToken);
        self.until_step(WelcomeStep::Shop, None);
        assert!(!self.keyring.is_empty());
        self.does(Action::SaveShop(Shop::from_typed("Café Rex", "EUR", "T1").unwrap()));
        self.until("the counter", |state| state.session().map(|_| ()));
        self.does(Action::SetTheme(Theme::Dark));
    }

    fn looks_after_links(&self) {
        self.does(Action::GoTo(Screen::Links));
        // While a reading is under way, another is not begun: the first fault would hit nothing.
        self.until("the list", |state| {
            state.links.all.value.as_ref().filter(|_| !state.links.all.asking).map(|_| ())
        });
        for rule in ["list:garbage", "list:cut", "list:status=500", "list:status=401/json", "list:truncate"] {
            self.fault(rule);
            self.does(Action::RefreshLinks);
            self.until(rule, |state| (!state.links.all.asking).then_some(state.links.all.trouble.clone()?));
            self.control.clear_faults();
        }
        self.does(Action::OpenLinkForm);
        let tea = LinkForm { product_name: "Tea".into(), amount: "2.80".into(), ..LinkForm::default() };
        self.fault("create:cut-after*1");
        self.does(Action::CreateLink(tea.clone()));
        self.until("the lost answer", |state| state.links.form.as_ref()?.trouble.clone());
        self.does(Action::CreateLink(tea));
        self.until_notice("notice-link-made");
    }

    /// Returns the payment's id.
    fn sells_and_asks(&self) -> String {
        self.until("the journal", |state| (state.sell.gate == Gate::Open).then_some(()));
        self.does(Action::Charge { amount: euros(1250), note: NOTE.to_owned(), kind: Kind::Counter });
        let link = self.until("the QR code", |state| match &state.sell.front()?.sale.stage {
            SaleStage::Waiting { link, .. } => Some(link.0.parse().unwrap()),
            _ => None,
        });
        let payment = self.control.pay(link).unwrap();
        self.until("the payment", |state| {
            matches!(state.sell.front()?.sale.stage, SaleStage::Paid { .. }).then_some(())
        });
        self.does(Action::LookUp(payment.clone()));
        self.until("the verdict", |state| state.look_up.verdict().cloned());
        self.does(Action::GeneratePayment(OrderId::from_typed("WEB-1").unwrap(), euros(500)));
        self.until("the one-off payment", |state| state.one_off.shown.clone());
        payment
    }

    /// The text for support, with the last lines of a log that says everything.
    fn tells_support(&self) -> Arc<str> {
        self.does(Action::About(AboutAction::MakeDiagnostics));
        let text = self.until("the text for support", |state| match &state.about.diagnostics {
            Diagnostics::Shown(text) => Some(text.clone()),
            _ => None,
        });
        self.does(Action::About(AboutAction::LeaveDiagnostics));
        text
    }

    fn exports(&self, path: &Path) {
        let state = self.console.engine.state();
        let address = state.one_off.shown().unwrap().order.address().cloned().unwrap();
        self.does(Action::ExportQr { address, product: "Tea".into(), amount: euros(280) });
        self.until("the dialog", |state| state.export.as_ref().map(|_| ()));
        let words = ["Scan to pay", "PRACTICE", "Practice shop", "1 QR code"].map(str::to_owned);
        let [call, watermark, practice_shop, several] = words;
        let expires = vec![None];
        self.does(Action::WordCards(CardWords {
            call,
            watermark,
            practice_shop,
            several,
            expires,
            amounts: Vec::new(),
        }));
        self.does(Action::SaveCards);
        let begin = Instant::now();
        let (ticket, _) = loop {
            if let Some(wanted) = self.console.dialogs.take() {
                break wanted;
            }
            assert!(begin.elapsed() < Duration::from_secs(30));
            thread::sleep(Duration::from_millis(10));
        };
        let (path, open_for) = (Some(path.to_owned()), Duration::from_secs(3));
        let chosen = Event::PathChosen { ticket, path, open_for, folder: None };
        self.console.engine.send(Input::Event(chosen));
        self.until("the file", |state| {
            let outcome = state.export.as_ref()?.outcome.as_ref()?;
            (outcome.messages[0].key == "notice-exported").then_some(())
        });
    }

    fn signs_out(&self) {
        self.keyring.fails_with(KeyringError::BadEncoding(CANARY.into()));
        self.does(Action::SignOut);
        // What holds no text is no token that must be kept: it is removed all the same.
        self.until_step(WelcomeStep::Choose, None);
        assert!(self.keyring.is_empty());
    }
}

/// By hand, with the token in memory and in the keyring; it lies below the folder that is searched.
fn saves_a_backup(folder: &Path) {
    let (journal, settings) = (folder.join("data/journal"), SettingsFile::at(folder.join("config")));
    let path = backup::write(&journal, &settings, &folder.join("day.rexbackup")).unwrap();
    assert!(backup::inspect(&path).unwrap().sales > 0, "there was something to be found");
}

fn euros(minor: i64) -> Money {
    Money::from_minor(minor, Currency::from_code("EUR").unwrap())
}

#[test]
fn a_day_with_the_token_leaves_it_nowhere() {
    let log = Log::of_everything();
    let folder = tempfile::TempDir::new().unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut settings = practice::Settings::new(CANARY.into());
    settings.requests_per_minute = None;
    settings.store = Some(folder.path().join("provider.json"));
    let practice = runtime.block_on(practice::start(settings)).unwrap();

    let shop = Till::open(&practice, folder.path());
    shop.connects();
    shop.looks_after_links();
    let payment = shop.sells_and_asks();
    let support = shop.tells_support();
    shop.exports(&folder.path().join("card.png"));
    saves_a_backup(folder.path());
    shop.signs_out();

    let said = log.said();
    let words = String::from_utf8_lossy(&said);
    for witness in ["/api/payment-links", "hyper", "rex_console"] {
        assert!(words.contains(witness), "the log holds nothing of {witness}: it was not caught");
    }
    assert_clean("the log", &said);
    let drawn = shop.drawn.lock().unwrap();
    assert!(drawn.contains("api-unauthorized") && drawn.contains("Paid"));
    assert_clean("the state", drawn.as_bytes());
    assert_clean("the text for support", support.as_bytes());
    assert!(support.contains("sales paid: 1") && support.contains("TRACE"), "{support}");
    for secret in ["Café", "Birthday", "Anneliese", &payment, "12.50", "1250"] {
        assert!(!support.contains(secret), "{secret:?} is in the text for support:\n{support}");
    }
    let files = assert_clean_below(folder.path());
    assert!(files >= 4, "settings, their copy, the provider's books and a picture, not {files}");

    tracing::trace!("planted: {CANARY}");
    let leaky = log.said();
    assert!(
        std::panic::catch_unwind(|| assert_clean("the log", &leaky)).is_err(),
        "a leak in the log would have been found"
    );
}
