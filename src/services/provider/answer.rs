//! Tells from a status and a body what an answer means, and for a write whether it may have been done.

use super::{
    error::{ApiErrorKind, LONGEST_MESSAGE, Outcome},
    redact::{hide_token, shorten},
    wire::document,
};
use secrecy::SecretString;
use serde::Deserialize;
use serde_json::value::RawValue;
use std::{collections::BTreeMap, time::Duration};

/// Most fields and most messages a field that are kept of a 422.
const MOST_MESSAGES: usize = 50;

/// Whether a call can change something at the provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    Read,
    Write,
}

/// An answer as it came.
#[derive(Debug)]
pub(super) struct Answer {
    pub status: u16,
    /// The `Location` of a redirect.
    pub location: Option<String>,
    /// What `Retry-After` asks for.
    pub retry_after: Option<Duration>,
    pub body: Vec<u8>,
}

/// Laravel's error body; others put their words under `error`.
#[derive(Default)]
struct Complaint {
    message: Option<String>,
    fields: Vec<(String, Vec<String>)>,
    /// Whether it was a JSON object that holds anything at all.
    says_something: bool,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Messages {
    One(String),
    Many(Vec<String>),
}

/// Judges an answer: `Ok` for a 2xx, whatever its body.
pub(super) fn judge(
    answer: &Answer,
    effect: Effect,
    token: &SecretString,
) -> Result<(), (ApiErrorKind, Outcome)> {
    let refused = |kind| Err((kind, Outcome::NotDone));
    let complaint = Complaint::read(&answer.body, token);
    let wait = answer.retry_after;
    match answer.status {
        200..=299 => Ok(()),
        300..=399 if answer.leads_to_login() => refused(ApiErrorKind::Unauthorized),
        401 => refused(ApiErrorKind::Unauthorized),
        403 => refused(ApiErrorKind::Forbidden),
        410 => refused(ApiErrorKind::NotFound),
        404 if complaint.speaks_of_the_object() => refused(ApiErrorKind::NotFound),
        404 | 405 => refused(ApiErrorKind::NoSuchRoute),
        422 => refused(ApiErrorKind::Validation {
            fields: complaint.fields,
            message: complaint.message.unwrap_or_default(),
        }),
        429 => refused(ApiErrorKind::RateLimited { retry_after: wait.unwrap_or(super::retry_after::UNSAID) }),
        // From here on a write may have been done before the trouble began.
        _ if effect == Effect::Write && !(400..=499).contains(&answer.status) || answer.status == 408 => {
            Err((ApiErrorKind::Lost, effect.unknown()))
        }
        503 if wait.is_some() => {
            refused(ApiErrorKind::RateLimited { retry_after: wait.unwrap_or(super::retry_after::UNSAID) })
        }
        status @ 500..=599 => refused(ApiErrorKind::Server { status }),
        400..=499 => refused(ApiErrorKind::Refused),
        // Redirects to elsewhere and statuses that don't exist: whoever answered, it was not the API.
        _ => refused(ApiErrorKind::NotJson),
    }
}

impl Effect {
    /// The outcome when no usable answer came.
    pub fn unknown(self) -> Outcome {
        match self {
            Self::Read => Outcome::NotDone,
            Self::Write => Outcome::Unknown,
        }
    }

    /// The outcome when the provider said 2xx but the rest can't be read.
    pub fn unreadable(self) -> Outcome {
        match self {
            Self::Read => Outcome::NotDone,
            Self::Write => Outcome::Done,
        }
    }
}

impl Answer {
    pub fn is_success(&self) -> bool {
        (200..=299).contains(&self.status)
    }

    /// The body as JSON, `None` for an empty one. A web page in answer to a write may come from anyone.
    pub fn json(&self, effect: Effect) -> Result<Option<&RawValue>, (ApiErrorKind, Outcome)> {
        if self.body.trim_ascii().is_empty() {
            return Ok(None);
        }
        let kind = if effect == Effect::Write { ApiErrorKind::Lost } else { ApiErrorKind::NotJson };
        document(&self.body).map(Some).ok_or((kind, effect.unknown()))
    }

    fn leads_to_login(&self) -> bool {
        let path = self.location.as_deref().unwrap_or_default();
        let path = path.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
        path.split('/').any(|segment| matches!(segment, "login" | "signin" | "sign-in"))
    }
}

impl Complaint {
    fn read(body: &[u8], token: &SecretString) -> Self {
        let Some(object) = document(body)
            .and_then(|raw| serde_json::from_str::<BTreeMap<String, &RawValue>>(raw.get()).ok())
        else {
            return Self::default();
        };
        let text = |name: &str| {
            let raw = object.get(name)?;
            serde_json::from_str::<String>(raw.get()).ok().map(|text| clean(&text, token))
        };
        let fields = object
            .get("errors")
            .and_then(|raw| serde_json::from_str::<BTreeMap<String, Messages>>(raw.get()).ok())
            .unwrap_or_default();
        let fields = fields.into_iter().take(MOST_MESSAGES).map(|(field, messages)| {
            let messages = match messages {
                Messages::One(message) => vec![message],
                Messages::Many(messages) => messages,
            };
            let messages = messages.iter().take(MOST_MESSAGES).map(|message| clean(message, token));
            (clean(&field, token), messages.collect())
        });
        Self {
            message: text("message").or_else(|| text("error")),
            fields: fields.collect(),
            says_something: !object.is_empty(),
        }
    }

    /// Laravel answers an unknown route with words about the route, or in old versions with an empty message; only
    /// other words are about the object that was asked for.
    fn speaks_of_the_object(&self) -> bool {
        match &self.message {
            None => self.says_something,
            Some(message) => {
                let message = message.to_ascii_lowercase();
                let of_route =
                    message.contains("route") || message.contains("endpoint") || message.contains("url");
                !message.is_empty() && !of_route
            }
        }
    }
}

/// A message as it came, but for the token, control characters and endless length.
fn clean(message: &str, token: &SecretString) -> String {
    shorten(&hide_token(message, token), LONGEST_MESSAGE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ApiErrorKind as K;

    fn judged(status: u16, location: Option<&str>, body: &str, effect: Effect) -> Result<(), (K, Outcome)> {
        let location = location.map(str::to_owned);
        let answer = Answer { status, location, retry_after: None, body: body.into() };
        judge(&answer, effect, &"rx_t0ken".into())
    }

    #[test]
    fn refusals_mean_the_same_for_reads_and_writes() {
        let wait = super::super::retry_after::UNSAID;
        for effect in [Effect::Read, Effect::Write] {
            for (status, location, body, kind) in [
                (401, None, r#"{"message":"Unauthenticated."}"#, K::Unauthorized),
                (302, Some("https://portal.rexpayments.com/login?x"), "", K::Unauthorized),
                (403, None, "<html>", K::Forbidden),
                (404, None, r#"{"message":"No query results for model [Link] 9"}"#, K::NotFound),
                (404, None, r#"{"message":"Not Found"}"#, K::NotFound),
                (404, None, r#"{"error":"Payment link not found"}"#, K::NotFound),
                (404, None, r#"{"success":false}"#, K::NotFound),
                (410, None, "", K::NotFound),
                (404, None, r#"{"message":"The route api/x could not be found."}"#, K::NoSuchRoute),
                (404, None, r#"{"message":""}"#, K::NoSuchRoute),
                (404, None, "{}", K::NoSuchRoute),
                (404, None, "<html>Not Found</html>", K::NoSuchRoute),
                (
                    405,
                    None,
                    r#"{"message":"The PATCH method is not supported for route x."}"#,
                    K::NoSuchRoute,
                ),
                (409, None, "{}", K::Refused),
                (400, None, "", K::Refused),
                (429, None, "", K::RateLimited { retry_after: wait }),
            ] {
                assert_eq!(
                    judged(status, location, body, effect),
                    Err((kind, Outcome::NotDone)),
                    "{status} {body}"
                );
            }
            assert_eq!(judged(204, None, "", effect), Ok(()));
        }
    }

    #[test]
    fn trouble_after_sending_leaves_a_write_unknown() {
        for (status, location) in [
            (500, None),
            (502, None),
            (503, None),
            (408, None),
            (302, Some("https://evil.test/")),
            (999, None),
        ] {
            let lost = Err((K::Lost, Outcome::Unknown));
            assert_eq!(judged(status, location, "{}", Effect::Write), lost, "{status}");
        }
        assert_eq!(judged(502, None, "", Effect::Read), Err((K::Server { status: 502 }, Outcome::NotDone)));
        assert_eq!(judged(408, None, "", Effect::Read), Err((K::Lost, Outcome::NotDone)));
        assert_eq!(judged(302, Some("/elsewhere"), "", Effect::Read), Err((K::NotJson, Outcome::NotDone)));
    }

    #[test]
    fn field_messages_stay_as_they_came() {
        let long = "x".repeat(400);
        let body = format!(
            r#"{{"message":" Given data invalid. ","errors":{{"amount":["must be at least 0.01. "],"name":"rx_t0ken {long}"}}}}"#
        );
        let Err((K::Validation { fields, message }, Outcome::NotDone)) =
            judged(422, None, &body, Effect::Write)
        else {
            panic!("a 422 is a validation error");
        };
        assert_eq!(message, "Given data invalid.");
        assert_eq!(fields[0], ("amount".to_owned(), vec!["must be at least 0.01.".to_owned()]));
        assert!(
            fields[1].1[0].starts_with("[…] xxx") && fields[1].1[0].chars().count() == LONGEST_MESSAGE + 1
        );
        for odd in ["", "<html>", "[]", r#"{"errors":[]}"#, r#"{"errors":{"a":{"b":1}},"message":5}"#] {
            let kind = K::Validation { fields: vec![], message: String::new() };
            assert_eq!(judged(422, None, odd, Effect::Read), Err((kind, Outcome::NotDone)), "{odd}");
        }
    }
}
