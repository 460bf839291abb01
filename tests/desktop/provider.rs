//! A provider of its own process, so that the console connects to it like to the real one.

use crate::{running::Running, web::Web};
use reqwest::Method;
use serde_json::Value;
use std::{
    fs,
    io::{BufRead as _, BufReader},
    process::{Command, Stdio},
};
use tempfile::TempDir;

/// A running provider.
pub struct Provider {
    _running: Running,
    /// Its address.
    pub base: String,
    token: String,
    _folder: TempDir,
}

impl Provider {
    /// Starts one on any free port, for an account with this token.
    pub fn start(token: &str, arguments: &[&str]) -> Self {
        Self::start_at("0", token, arguments)
    }

    /// Starts another one in this one's place.
    pub fn replace(self, arguments: &[&str]) -> Self {
        let token = self.token.clone();
        let port = self.base.rsplit_once(':').unwrap().1.trim_end_matches('/').to_owned();
        drop(self);
        Self::start_at(&port, &token, arguments)
    }

    fn start_at(port: &str, token: &str, arguments: &[&str]) -> Self {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("token");
        fs::write(&file, token).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_rex-console"));
        command
            .args(["practice-provider", "--port", port, "--token-file"])
            .arg(&file)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut running = Running::start(&mut command);
        let mut line = String::new();
        BufReader::new(running.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let base = line.split_whitespace().last().expect("the provider says its address").to_owned();
        Self { _running: running, base, token: token.to_owned(), _folder: folder }
    }

    /// The checkout address of a link, as the provider tells it.
    pub fn address_of(&self, product: &str) -> String {
        let links = self.links();
        let link = links.iter().find(|link| link["product_name"] == product);
        link.map(|link| &link["url"]).and_then(Value::as_str).expect("the provider has the link").to_owned()
    }

    /// The newest links, as the provider tells them.
    pub fn links(&self) -> Vec<Value> {
        let url = format!("{}/api/payment-links", self.base.trim_end_matches('/'));
        let (status, mut links) = Web::new().ask(Method::GET, &url, Some(&self.token), None).unwrap();
        assert_eq!(status, 200, "{links}");
        let Value::Array(links) = links["data"].take() else { panic!("no list of links: {links}") };
        links
    }
}
