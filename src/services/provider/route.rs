//! Turns a path of the dialect and an id into an address below the base, from which no id can escape.

use url::Url;

/// The longest id that is put into a path, in bytes.
const LONGEST_ID: usize = 256;

/// The address of a call, or `None` when the id can't stand in a path.
pub(super) fn address(base: &Url, template: &str, id: Option<&str>) -> Option<Url> {
    let mut url = base.clone();
    url.set_query(None);
    url.set_fragment(None);
    if !id.is_none_or(is_usable) {
        return None;
    }
    let id = id.unwrap_or_default();
    let wanted: Vec<String> =
        template.split('/').skip(1).map(|segment| segment.replace("{id}", id)).collect();
    // A dot segment would climb, in whatever spelling.
    if wanted.iter().any(|segment| is_dots(segment)) {
        return None;
    }
    let before = url.path_segments()?.filter(|segment| !segment.is_empty()).count();
    url.path_segments_mut().ok()?.pop_if_empty().extend(&wanted);
    (url.path_segments()?.count() == before + wanted.len()).then_some(url)
}

fn is_usable(id: &str) -> bool {
    (1..=LONGEST_ID).contains(&id.len()) && !id.chars().any(|c| c.is_control() || c.is_whitespace())
}

fn is_dots(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LINK: &str = "/api/payment-links/{id}";

    fn base() -> Url {
        Url::parse("https://portal.rexpayments.com").unwrap()
    }

    fn built(id: &str) -> Option<String> {
        address(&base(), LINK, Some(id)).map(|url| url.as_str().to_owned())
    }

    #[test]
    fn ids_are_encoded_into_one_segment() {
        let path =
            |segment: &str| Some(format!("https://portal.rexpayments.com/api/payment-links/{segment}"));
        assert_eq!(built("1"), path("1"));
        assert_eq!(built("a/b"), path("a%2Fb"));
        assert_eq!(built("../../admin"), path("..%2F..%2Fadmin"));
        assert_eq!(built("1?x=y#z"), path("1%3Fx=y%23z"));
        assert_eq!(built("a%2fb"), path("a%252fb"));
        assert_eq!(built("a\\..\\b"), path("a%5C..%5Cb"));
        assert_eq!(built("é"), path("%C3%A9"));
    }

    #[test]
    fn an_id_that_cannot_stand_in_a_path_is_not_sent() {
        for id in ["", ".", "..", "%2e%2E", ".%2e", "a b", "a\nb", "a\0", &"x".repeat(257)] {
            assert_eq!(built(id), None, "{id:?}");
        }
    }

    #[test]
    fn the_base_may_have_a_path_of_its_own() {
        for base in ["http://127.0.0.1:4711/rex", "http://127.0.0.1:4711/rex/?x=1#y"] {
            let url = address(&Url::parse(base).unwrap(), "/api/payment-links", None).unwrap();
            assert_eq!(url.as_str(), "http://127.0.0.1:4711/rex/api/payment-links");
        }
    }

    proptest! {
        #[test]
        fn no_id_leaves_its_segment(id in "\\PC{0,30}") {
            if let Some(url) = address(&base(), LINK, Some(&id)) {
                prop_assert_eq!(url.host_str(), Some("portal.rexpayments.com"));
                prop_assert!(url.path().starts_with("/api/payment-links/"));
                prop_assert_eq!(url.path_segments().unwrap().count(), 3);
                prop_assert!(url.query().is_none() && url.fragment().is_none());
            }
        }
    }
}
