//! Answers that say no, in Laravel's shapes (inferred).

use axum::Json;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::super::store::StoreFailure;

/// Why a call isn't done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) enum Problem {
    /// 401: no token, or a wrong one.
    Unauthenticated,
    /// 302 to the sign-in page: the same, to a caller that doesn't ask for JSON.
    SignIn,
    /// 404: no such thing, or no such call.
    NotFound,
    /// 405: the address exists, not with this method.
    WrongMethod,
    /// 400: the body is no JSON object.
    Malformed,
    /// 413: the body is larger than any call needs.
    TooLarge,
    /// 422: fields and what is wrong with them, in the order they were checked.
    Invalid(Vec<(&'static str, String)>),
    /// 429: seconds to wait.
    TooMany(i64),
    /// 500: the store couldn't be written; nothing changed.
    Broken,
}

impl From<StoreFailure> for Problem {
    fn from(failure: StoreFailure) -> Self {
        tracing::error!(%failure, "the practice provider couldn't keep a change");
        Self::Broken
    }
}

#[derive(Serialize)]
struct Message<'a> {
    message: &'a str,
}

fn message(status: StatusCode, message: &str) -> Response {
    (status, Json(Message { message })).into_response()
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        match self {
            Self::Unauthenticated => message(StatusCode::UNAUTHORIZED, "Unauthenticated."),
            Self::SignIn => (StatusCode::FOUND, [(header::LOCATION, "/login")]).into_response(),
            Self::NotFound => message(StatusCode::NOT_FOUND, "Not found."),
            Self::WrongMethod => {
                message(StatusCode::METHOD_NOT_ALLOWED, "This method is not supported for this address.")
            }
            Self::Malformed => message(StatusCode::BAD_REQUEST, "The body is not a JSON object."),
            Self::TooLarge => message(StatusCode::PAYLOAD_TOO_LARGE, "The body is too large."),
            Self::Invalid(errors) => invalid(errors),
            Self::TooMany(wait) => {
                let mut answer = message(StatusCode::TOO_MANY_REQUESTS, "Too Many Attempts.");
                answer.headers_mut().insert(header::RETRY_AFTER, wait.into());
                answer
            }
            Self::Broken => message(StatusCode::INTERNAL_SERVER_ERROR, "Server Error"),
        }
    }
}

/// All errors by field, and the first one as the message.
fn invalid(errors: Vec<(&'static str, String)>) -> Response {
    let first = errors.first().map_or("The given data was invalid.", |(_, text)| text);
    let message = match errors.len() {
        0 | 1 => first.to_owned(),
        2 => format!("{first} (and 1 more error)"),
        count => format!("{first} (and {} more errors)", count - 1),
    };
    let mut fields = Map::new();
    for (field, text) in errors {
        if let Value::Array(texts) = fields.entry(field).or_insert_with(|| json!([])) {
            texts.push(text.into());
        }
    }
    (StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "message": message, "errors": fields }))).into_response()
}
