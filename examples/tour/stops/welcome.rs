//! The way in, and the first steps.

use crate::tour::Tour;

pub fn welcome(tour: &mut Tour<'_>) {
    tour.see("welcome-connect-title");
    tour.picture("welcome", "Welcome: connect, or practise first");
    tour.click("welcome-practise");
    tour.see("guide-charge");
    tour.picture("first-steps", "Sell: the first of the first steps");
    tour.click("guide-skip-name");
    tour.miss("guide-charge");
    tour.picture("sell-empty", "Sell: before the first amount");
}
