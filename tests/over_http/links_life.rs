//! The life of a link over real HTTP: changed here and elsewhere, with answers that get lost, at a plain and at a
//! strict provider.

use rex_console::{
    domain::{
        address::AllowedHosts,
        link::{LinkEdit, LinkId, NewLink, PaymentLink},
        money::{Currency, Money},
    },
    practice::{self, Call, Control, Practice},
    services::{
        asks,
        event::{Answer, Edited, Switched},
        job::{Ask, Ticket},
        provider::{ApiError, ApiErrorKind, Client, ClientSettings, Dialect, Limits, Urgency},
    },
};

const TOKEN: &str = "rx_practice_for_tests";

/// A provider, the console's way to it, and somebody else's.
struct Shop {
    control: Control,
    client: Client,
    elsewhere: Client,
    _practice: Practice,
}

impl Shop {
    async fn open(strict: bool) -> Self {
        let settings = practice::Settings::new(TOKEN.into());
        let settings = practice::Settings { strict, requests_per_minute: None, ..settings };
        let practice = practice::start(settings).await.unwrap();
        let (client, elsewhere) = (client(&practice), client(&practice));
        Self { control: practice.control(), client, elsewhere, _practice: practice }
    }

    /// The same, with a link for coffee.
    async fn with_coffee(strict: bool) -> (Self, PaymentLink) {
        let shop = Self::open(strict).await;
        let link = NewLink {
            product_name: "Coffee".into(),
            amount: Money::from_minor(350, Currency::from_code("EUR").unwrap()),
            description: Some("to stay".into()),
            expires_days: None,
            payment_limit: None,
        };
        let Answer::LinkCreated(_, made) = shop.ask(Ask::CreateLink(Ticket(1), link)).await else { panic!() };
        (shop, made.unwrap())
    }

    async fn ask(&self, ask: Ask) -> Answer {
        asks::answer(&self.client, ask).await
    }

    async fn edit(&self, id: &LinkId, before: &LinkEdit, after: &LinkEdit) -> Result<Edited, ApiError> {
        let (before, after) = (before.clone(), after.clone());
        let answer = self.ask(Ask::EditLink { id: id.clone(), before, after }).await;
        let Answer::LinkEdited(of, result) = answer else { panic!("{answer:?}") };
        assert_eq!(of, *id);
        result
    }

    async fn switch(&self, id: &LinkId, active: bool) -> Result<Switched, ApiError> {
        let answer = self.ask(Ask::SetActive(id.clone(), active)).await;
        let Answer::ActiveSet(_, wanted, result) = answer else { panic!("{answer:?}") };
        assert_eq!(wanted, active);
        result
    }

    async fn delete(&self, id: &LinkId) -> Result<(), ApiError> {
        let answer = self.ask(Ask::DeleteLink(id.clone())).await;
        let Answer::LinkDeleted(_, result) = answer else { panic!("{answer:?}") };
        result
    }

    fn fault(&self, rule: &str) {
        self.control.add_fault(rule.parse().unwrap());
    }

    /// The name of the only link, as the provider has it.
    fn name(&self) -> String {
        self.control.links()[0].product_name.clone()
    }
}

fn client(practice: &Practice) -> Client {
    let base = practice.base_url();
    let settings = ClientSettings {
        hosts: AllowedHosts::of_base(&base).unwrap(),
        base,
        token: TOKEN.into(),
        origin: None,
        currency: Currency::from_code("EUR").unwrap(),
        dialect: Dialect::built_in(),
        payment_path: None,
        tills: 1,
        limits: Limits::default(),
    };
    Client::new(settings).unwrap()
}

fn espresso(link: &PaymentLink) -> LinkEdit {
    LinkEdit { product_name: "Espresso".into(), ..LinkEdit::of(link) }
}

#[tokio::test]
async fn a_link_is_changed_switched_off_and_deleted() {
    for strict in [false, true] {
        let (shop, coffee) = Shop::with_coffee(strict).await;
        let after = LinkEdit {
            product_name: "Espresso".into(),
            description: "strong\nand short".into(),
            active: true,
        };
        let done = shop.edit(&coffee.id, &LinkEdit::of(&coffee), &after).await.unwrap();
        let Edited::Done(espresso) = done else { panic!("{done:?}") };
        assert!(after.is_on(&espresso));
        let off = shop.switch(&coffee.id, false).await.unwrap();
        assert_eq!((off.link.active, off.was_so), (Some(false), false));
        assert_eq!(off.link.product_name, "Espresso", "what isn't switched stays, strict or not");
        assert!(shop.switch(&coffee.id, false).await.unwrap().was_so);
        shop.delete(&coffee.id).await.unwrap();
        assert_eq!(shop.control.link_count(), 0);
    }
}

#[tokio::test]
async fn what_somebody_else_wrote_is_not_written_over() {
    for strict in [false, true] {
        let (shop, coffee) = Shop::with_coffee(strict).await;
        let theirs = LinkEdit { product_name: "Cappuccino".into(), active: false, ..LinkEdit::of(&coffee) };
        shop.elsewhere.update_link(&coffee.id, &theirs).await.unwrap();
        let (before, after) = (LinkEdit::of(&coffee), espresso(&coffee));
        let result = shop.edit(&coffee.id, &before, &after).await.unwrap();
        let Edited::ChangedElsewhere(now) = result else { panic!("{result:?}") };
        assert!(theirs.is_on(&now));
        assert_eq!((shop.name(), shop.control.requests(Call::Update)), ("Cappuccino".into(), 1));

        let result = shop.edit(&coffee.id, &theirs, &after).await.unwrap();
        assert!(matches!(result, Edited::Done(_)), "{result:?}");
        assert_eq!(shop.name(), "Espresso");
    }
}

#[tokio::test]
async fn who_wanted_the_same_writes_nothing() {
    let (shop, coffee) = Shop::with_coffee(false).await;
    let after = espresso(&coffee);
    shop.elsewhere.update_link(&coffee.id, &after).await.unwrap();
    let result = shop.edit(&coffee.id, &LinkEdit::of(&coffee), &after).await.unwrap();
    assert!(matches!(result, Edited::Done(_)), "{result:?}");
    assert_eq!(shop.control.requests(Call::Update), 1);
}

#[tokio::test]
async fn a_lost_answer_to_a_change_is_judged_by_the_link() {
    for rule in ["update:cut-after*1", "update:status-after=502*1", "update:garbage*1", "update:empty*1"] {
        let (shop, coffee) = Shop::with_coffee(true).await;
        shop.fault(rule);
        let result = shop.edit(&coffee.id, &LinkEdit::of(&coffee), &espresso(&coffee)).await.unwrap();
        assert!(matches!(&result, Edited::Done(link) if link.product_name == "Espresso"), "{rule}");
        assert_eq!(shop.control.requests(Call::Update), 1, "{rule}");
    }
    let (shop, coffee) = Shop::with_coffee(true).await;
    shop.fault("update:cut*1");
    let result = shop.edit(&coffee.id, &LinkEdit::of(&coffee), &espresso(&coffee)).await.unwrap();
    assert!(matches!(&result, Edited::NotTaken(link) if link.product_name == "Coffee"), "{result:?}");
}

#[tokio::test]
async fn a_change_that_can_not_be_looked_at_is_perhaps_done() {
    let (shop, coffee) = Shop::with_coffee(false).await;
    // The first look succeeds; what comes after the change finds nobody.
    shop.fault("update:delay-after=300*1");
    let (before, after) = (LinkEdit::of(&coffee), espresso(&coffee));
    let edit = shop.edit(&coffee.id, &before, &after);
    let break_off = async {
        while shop.control.requests(Call::Update) == 0 {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        shop.fault("view:status=403/json");
    };
    let (result, ()) = tokio::join!(edit, break_off);
    let error = result.unwrap_err();
    assert!(error.is_perhaps_done(), "{error:?}");
    assert_eq!(shop.name(), "Espresso");
}

#[tokio::test]
async fn a_refused_change_names_its_fields() {
    let (shop, coffee) = Shop::with_coffee(true).await;
    let long = LinkEdit { product_name: "x".repeat(256), ..LinkEdit::of(&coffee) };
    let error = shop.edit(&coffee.id, &LinkEdit::of(&coffee), &long).await.unwrap_err();
    let ApiErrorKind::Validation { fields, .. } = &error.kind else { panic!("{error:?}") };
    assert_eq!(fields[0].0, "product_name");
    assert!(!error.is_perhaps_done());
    assert_eq!(shop.name(), "Coffee");
}

#[tokio::test]
async fn a_link_deleted_elsewhere_is_gone_for_everything() {
    let (shop, coffee) = Shop::with_coffee(false).await;
    shop.elsewhere.delete_link(&coffee.id).await.unwrap();
    let edited = shop.edit(&coffee.id, &LinkEdit::of(&coffee), &espresso(&coffee)).await.unwrap_err();
    let switched = shop.switch(&coffee.id, false).await.unwrap_err();
    let deleted = shop.delete(&coffee.id).await.unwrap_err();
    for error in [edited, switched, deleted] {
        assert_eq!(error.kind, ApiErrorKind::NotFound);
    }
    assert_eq!(shop.control.requests(Call::Update), 0);
}

#[tokio::test]
async fn a_lost_answer_to_a_deletion_is_looked_at_and_not_repeated() {
    for rule in ["delete:cut-after*1", "delete:status-after=502*1"] {
        let (shop, coffee) = Shop::with_coffee(false).await;
        shop.fault(rule);
        shop.delete(&coffee.id).await.unwrap();
        assert_eq!((shop.control.link_count(), shop.control.requests(Call::Delete)), (0, 1), "{rule}");
    }
    let (shop, coffee) = Shop::with_coffee(false).await;
    shop.fault("delete:cut*1");
    let error = shop.delete(&coffee.id).await.unwrap_err();
    assert!(!error.is_perhaps_done(), "it is still there: {error:?}");
    assert_eq!((shop.control.link_count(), shop.control.requests(Call::Delete)), (1, 1));
    shop.client.view_link(&coffee.id, Urgency::Foreground).await.unwrap();

    shop.fault("delete:cut-after*1");
    shop.fault("view:status=403/json*1");
    let error = shop.delete(&coffee.id).await.unwrap_err();
    assert!(error.is_perhaps_done(), "nobody could look: {error:?}");
}
