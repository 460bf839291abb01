//! A shop with an account at a practice provider, and a customer with a browser.

use std::time::Duration;

use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, LOCATION};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, StatusCode};
use rex_console::practice::{Control, Practice, Settings, start};
use serde_json::{Value, json};

pub const TOKEN: &str = "rx_practice_for_tests";

pub struct Shop {
    pub practice: Practice,
    pub control: Control,
    pub base: String,
    pub http: Client,
}

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("no JSON: {}", self.text))
    }

    pub fn location(&self) -> &str {
        self.headers[LOCATION].to_str().unwrap()
    }

    /// What a 422 says about a field.
    pub fn complaint(&self, field: &str) -> String {
        assert_eq!(self.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", self.text);
        let answer = self.json();
        assert!(answer["message"].is_string(), "{answer}");
        answer["errors"][field][0].as_str().unwrap_or_else(|| panic!("{field} not in {answer}")).to_owned()
    }
}

/// Settings that tests start from: no rate limit, and pending stays pending until the clock is put forward.
pub fn settings() -> Settings {
    let settings = Settings::new(TOKEN.to_owned().into());
    Settings { requests_per_minute: None, pending_settles_after: Duration::from_hours(1), ..settings }
}

/// A browser that shows redirects instead of following them.
pub fn browser() -> Client {
    Client::builder().redirect(Policy::none()).no_proxy().build().unwrap()
}

pub async fn shop() -> Shop {
    shop_with(settings()).await
}

pub async fn shop_with(settings: Settings) -> Shop {
    let practice = start(settings).await.unwrap();
    let base = practice.base_url().as_str().trim_end_matches('/').to_owned();
    Shop { control: practice.control(), base, http: browser(), practice }
}

impl Shop {
    pub fn request(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        self.http
            .request(Method::from_bytes(method.as_bytes()).unwrap(), format!("{}{path}", self.base))
            .header(ACCEPT, "application/json")
            .header(AUTHORIZATION, format!("Bearer {TOKEN}"))
    }

    pub async fn get(&self, path: &str) -> Answer {
        read(self.request("GET", path)).await
    }

    pub async fn send(&self, method: &str, path: &str, body: &Value) -> Answer {
        self.send_text(method, path, &body.to_string()).await
    }

    pub async fn send_text(&self, method: &str, path: &str, body: &str) -> Answer {
        let request = self.request(method, path).header(CONTENT_TYPE, "application/json");
        read(request.body(body.to_owned())).await
    }

    /// Makes a link and gives its `data`.
    pub async fn link(&self, wish: &Value) -> Value {
        let answer = self.send("POST", "/api/payment-links", wish).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text);
        answer.json()["data"].clone()
    }

    /// Makes a link that may be paid so many times.
    pub async fn limited_link(&self, limit: u64) -> Value {
        self.link(&json!({ "product_name": "Cup", "amount": "3.50", "payment_limit": limit })).await
    }

    /// The customer's browser opens an address.
    pub async fn open(&self, address: &str) -> Answer {
        read(self.http.get(address)).await
    }

    /// The customer opens the page and presses a button of it, by the button's id.
    pub async fn press(&self, address: &str, button: &str) -> Answer {
        let page = self.open(address).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        self.submit(address, button, attempt(&page.text)).await
    }

    /// Sends the page's form.
    pub async fn submit(&self, address: &str, button: &str, attempt: &str) -> Answer {
        let form = format!("attempt={attempt}&decision={button}");
        let request = self.http.post(address).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        read(request.body(form)).await
    }

    /// Where a redirect to the provider's own page leads.
    pub async fn follow(&self, answer: &Answer) -> Answer {
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        self.open(&format!("{}{}", self.base, answer.location())).await
    }
}

pub async fn read(request: reqwest::RequestBuilder) -> Answer {
    let answer = request.send().await.unwrap();
    let (status, headers) = (answer.status(), answer.headers().clone());
    Answer { status, headers, text: answer.text().await.unwrap() }
}

/// The hidden field that makes a form sent twice pay once.
pub fn attempt(page: &str) -> &str {
    let (_, rest) = page.split_once("name=\"attempt\" value=\"").unwrap();
    rest.split_once('"').unwrap().0
}

/// The payment id on the thank-you page.
pub fn payment_id(page: &str) -> &str {
    let (_, rest) = page.split_once("id=\"payment-id\">").unwrap();
    rest.split_once('<').unwrap().0
}
