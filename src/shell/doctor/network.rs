//! The network, as far as the provider's host, and this computer's clock beside the provider's.

use super::Finding;
use crate::{services::provider, shell::clock};
use jiff::{SignedDuration, Timestamp};
use url::Url;

const NETWORK: &str = "network";
const CLOCK: &str = "clock";

/// A clock that is off by more is worth setting, although the console goes by the provider's.
const OFF: SignedDuration = SignedDuration::from_secs(60);

pub(super) async fn look(base: &Url) -> [Finding; 2] {
    let host = base.host_str().unwrap_or_default();
    match provider::reach(base).await {
        Ok(reached) => {
            let said = format!("{host} answers (status {})", reached.status);
            [Finding::good(NETWORK, said), of_clock(reached.date, clock::now())]
        }
        Err(why) => {
            let advice = "Look at the cable or Wi-Fi, the proxy and the firewall; a wrong clock spoils certificates too.";
            [
                Finding::broken(NETWORK, format!("{host} doesn't answer: {why}"), advice),
                Finding::look(CLOCK, "not compared: nobody answered", ""),
            ]
        }
    }
}

fn of_clock(there: Option<Timestamp>, here: Timestamp) -> Finding {
    let Some(there) = there else { return Finding::look(CLOCK, "the answer tells no time", "") };
    let off = here.duration_since(there);
    if off.abs() <= OFF {
        return Finding::good(CLOCK, "as the provider's");
    }
    let side = if off.is_positive() { "ahead of" } else { "behind" };
    let said = format!("{} seconds {side} the provider's", off.as_secs().abs());
    Finding::look(
        CLOCK,
        said,
        "Have the system set the clock by the network. Until then the console goes by the provider's.",
    )
}

#[cfg(test)]
mod tests {
    use super::{super::Verdict, *};

    #[test]
    fn a_clock_that_is_off_is_told_with_its_side() {
        let at = |second| Timestamp::from_second(second).unwrap();
        assert_eq!(of_clock(Some(at(1000)), at(1030)).verdict, Verdict::Good);
        let behind = of_clock(Some(at(1000)), at(400));
        assert_eq!(
            (behind.verdict, behind.said.as_str()),
            (Verdict::Look, "600 seconds behind the provider's")
        );
        assert_eq!(of_clock(None, at(0)).verdict, Verdict::Look);
    }
}
