//! HTTP for the tests, one request after the other.

use reqwest::{Client, Method};
use serde_json::Value;
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};

/// A client that speaks JSON.
pub struct Web {
    runtime: Runtime,
    client: Client,
}

impl Web {
    pub fn new() -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let client = Client::builder().no_proxy().timeout(Duration::from_mins(1)).build().unwrap();
        Self { runtime, client }
    }

    /// Sends a request; the status, and the answer as far as it is JSON.
    pub fn ask(
        &self,
        method: Method,
        url: &str,
        token: Option<&str>,
        body: Option<&Value>,
    ) -> Result<(u16, Value), reqwest::Error> {
        let mut request = self.client.request(method, url).header("Accept", "application/json");
        if let Some(token) = token {
            request = request.bearer_auth(token);
        }
        if let Some(body) = body {
            request = request.json(body);
        }
        self.runtime.block_on(async {
            let answer = request.send().await?;
            let status = answer.status().as_u16();
            Ok((status, answer.json().await.unwrap_or(Value::Null)))
        })
    }
}
