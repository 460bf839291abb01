//! The customer's browser: a real one without a window, led by its own driver.

use crate::{running::Running, tool::tool, web::Web};
use reqwest::Method;
use serde_json::{Value, json};
use std::{
    io::{BufRead as _, BufReader},
    path::Path,
    process::Stdio,
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// Quiet, without a window and without what browsers do on their own; the superuser can't have its sandbox.
const ARGUMENTS: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
];

/// The name that `WebDriver` gives an element's id by.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

const PATIENCE: Duration = Duration::from_secs(30);

/// The driver and its port; `None` where it left without saying one.
fn driver(home: &Path) -> Option<(Running, u16)> {
    let mut command = tool("chromedriver", "chromium-driver");
    command.arg("--port=0").env("HOME", home).env("TMPDIR", home).env_remove("DISPLAY");
    let mut driver =
        Running::start(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()));
    let mut lines = BufReader::new(driver.stdout.take()?).lines().map_while(Result::ok);
    let port = lines.find_map(|line| {
        let (_, port) = line.split_once("started successfully on port ")?;
        port.trim_end_matches('.').parse::<u16>().ok()
    })?;
    // It may go on talking.
    thread::Builder::new().name("driver's words".to_owned()).spawn(move || lines.for_each(drop)).unwrap();
    Some((driver, port))
}

/// A browser with one page.
pub struct Browser {
    _driver: Running,
    session: String,
    web: Web,
    _profile: TempDir,
}

impl Browser {
    /// Starts driver and browser.
    pub fn start() -> Self {
        let browser = tool("chromium", "chromium");
        let profile = TempDir::new().unwrap();
        // A free port that it chose may be another's before it is its own: it leaves then.
        let (driver, port) = (0..5).find_map(|_| driver(profile.path())).expect("the driver says its port");
        let mut arguments: Vec<String> = ARGUMENTS.map(str::to_owned).into();
        arguments.push(format!("--user-data-dir={}", profile.path().join("profile").display()));
        let mut new = Self {
            _driver: driver,
            session: format!("http://127.0.0.1:{port}/session"),
            web: Web::new(),
            _profile: profile,
        };
        let options = json!({ "binary": browser.get_program().to_str(), "args": arguments });
        let wanted = json!({ "capabilities": { "alwaysMatch": { "goog:chromeOptions": options } } });
        let answer = new.command(Method::POST, "", Some(&wanted)).expect("a browser starts");
        let id = answer["sessionId"].as_str().expect("a session has an id");
        new.session = format!("{}/{id}", new.session);
        new
    }

    fn command(&self, method: Method, path: &str, body: Option<&Value>) -> Result<Value, String> {
        let answer = self.web.ask(method, &format!("{}{path}", self.session), None, body);
        match answer.map_err(|error| error.to_string())? {
            (200, mut answer) => Ok(answer["value"].take()),
            (_, answer) => Err(answer["value"]["message"].to_string()),
        }
    }

    /// Goes to an address.
    pub fn open(&self, url: &str) {
        self.command(Method::POST, "/url", Some(&json!({ "url": url }))).unwrap();
    }

    /// Does something with an element once it is there.
    fn with<T>(&self, selector: &str, act: impl Fn(&str) -> Result<T, String>) -> T {
        let end = Instant::now() + PATIENCE;
        let sought = json!({ "using": "css selector", "value": selector });
        loop {
            let found = self.command(Method::POST, "/element", Some(&sought)).and_then(|element| {
                act(&format!("/element/{}", element[ELEMENT].as_str().unwrap_or_default()))
            });
            match found {
                Ok(done) => return done,
                Err(error) => assert!(Instant::now() < end, "nothing on the page is {selector}: {error}"),
            }
            thread::sleep(Duration::from_millis(100));
        }
    }

    /// Clicks an element.
    pub fn click(&self, selector: &str) {
        self.with(selector, |element| {
            self.command(Method::POST, &format!("{element}/click"), Some(&json!({})))
        });
    }

    /// The text of an element.
    pub fn text(&self, selector: &str) -> String {
        let text = self.with(selector, |element| self.command(Method::GET, &format!("{element}/text"), None));
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Pays at a checkout, and returns the payment id that the customer is shown.
    pub fn pay(&self, address: &str) -> String {
        self.open(address);
        self.click("#pay");
        self.text("#result[data-status=succeeded]");
        self.text("#payment-id")
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Without this the browser would outlive its driver.
        let _ = self.command(Method::DELETE, "", None);
    }
}
