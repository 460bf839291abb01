//! The screens of the computer, and which of them the customer looks at.

/// A screen, as the system tells of it.
#[derive(Clone, Debug, PartialEq)]
pub struct MonitorInfo {
    /// What the system calls it: `HDMI-1`, `\\.\DISPLAY2`. Empty where it has no name.
    pub name: String,
    /// Its upper left corner on the desktop, in physical pixels. Wayland tells it, X11 and Windows too.
    pub position: (i32, i32),
    /// Its size in physical pixels.
    pub size: (u32, u32),
    /// Physical pixels in a point.
    pub scale: f64,
}

/// The screen for the customer's window, as an index into `monitors`: the remembered one, else the first that the main
/// window isn't on. `None` when there is no other: then the window stays an ordinary one on the only screen.
///
/// A remembered screen that the main window stands on is passed over: a full screen there would cover the console.
pub fn choose_monitor(
    monitors: &[MonitorInfo],
    remembered: Option<&str>,
    main_window_on: Option<usize>,
) -> Option<usize> {
    let place = |at: usize| (monitors[at].position, monitors[at].size);
    // A screen that mirrors the console's shows the same desktop.
    let is_free = |at: &usize| main_window_on.is_none_or(|main| main != *at && place(main) != place(*at));
    let by_name = remembered
        .filter(|name| !name.is_empty())
        .and_then(|name| (0..monitors.len()).filter(is_free).find(|at| monitors[*at].name == name));
    // Where nobody knows on which screen the console is, any other may be that one.
    by_name.or_else(|| main_window_on.and_then(|_| (0..monitors.len()).find(is_free)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screens(names: &[&str]) -> Vec<MonitorInfo> {
        let screen = |(at, name): (i32, &&str)| MonitorInfo {
            name: (*name).to_owned(),
            position: (at * 1920, 0),
            size: (1920, 1080),
            scale: 1.0,
        };
        (0..).zip(names).map(screen).collect()
    }

    #[test]
    fn the_remembered_screen_comes_first() {
        let all = screens(&["eDP-1", "HDMI-1", "DP-3"]);
        assert_eq!(choose_monitor(&all, Some("DP-3"), Some(0)), Some(2));
        assert_eq!(choose_monitor(&all, Some("DP-3"), None), Some(2));
    }

    #[test]
    fn another_screen_stands_in_for_one_that_is_gone() {
        let all = screens(&["eDP-1", "HDMI-1"]);
        assert_eq!(choose_monitor(&all, Some("DP-3"), Some(0)), Some(1));
        assert_eq!(choose_monitor(&all, None, Some(1)), Some(0));
    }

    #[test]
    fn the_console_is_never_covered() {
        let one = screens(&["eDP-1"]);
        assert_eq!(choose_monitor(&one, Some("eDP-1"), Some(0)), None);
        assert_eq!(choose_monitor(&one, None, Some(0)), None);
        let two = screens(&["eDP-1", "HDMI-1"]);
        assert_eq!(choose_monitor(&two, Some("HDMI-1"), Some(1)), Some(0));
        assert_eq!(choose_monitor(&two, None, None), None, "nobody knows where the console is");
    }

    #[test]
    fn a_mirror_of_the_consoles_screen_is_no_other_one() {
        let mut two = screens(&["eDP-1", "HDMI-1"]);
        two[1].position = two[0].position;
        assert_eq!(choose_monitor(&two, Some("HDMI-1"), Some(0)), None);
    }

    #[test]
    fn screens_without_names_are_told_apart_by_their_place() {
        let all = screens(&["", ""]);
        assert_eq!(choose_monitor(&all, Some(""), Some(0)), Some(1));
        assert_eq!(choose_monitor(&[], Some("HDMI-1"), None), None);
        let twins = screens(&["DELL", "DELL"]);
        assert_eq!(choose_monitor(&twins, Some("DELL"), Some(0)), Some(1));
    }
}
