//! Where a table's columns lie: the first one takes the room that the others leave.

use crate::ui::theme::space;
use egui::{Align, Rangef};

/// The widest a column may be drawn, in points.
const MOST: f32 = 480.0;

/// What a column is like, whatever the window.
#[derive(Clone, Copy, Debug)]
pub struct Spec {
    /// The key of its caption.
    pub caption: &'static str,
    /// Where its texts stand.
    pub align: Align,
    /// Its width until somebody draws it otherwise, in points.
    pub usual: f32,
    /// The least it can be drawn to, in points.
    pub least: f32,
    /// Whether it goes where room is short; the last one goes first.
    pub may_go: bool,
}

/// The widths that somebody drew, in points; the first column has none.
pub type Widths<const N: usize> = [Option<u16>; N];

/// Where each column lies; `None` for one that has no room.
pub type Spans<const N: usize> = [Option<Rangef>; N];

/// Lays columns out between two edges.
pub fn lay_out<const N: usize>(specs: &[Spec; N], widths: &Widths<N>, area: Rangef) -> Spans<N> {
    let room = Rangef::new(area.min + space::XXL, area.max - space::XL);
    let mut drawn: [f32; N] = std::array::from_fn(|column| width(&specs[column], widths[column]));
    let mut is_shown = [true; N];
    loop {
        let taken: f32 = (1..N).filter(|&column| is_shown[column]).map(|column| drawn[column]).sum();
        if room.span() - taken >= specs[0].least {
            break;
        }
        let Some(gone) = (1..N).rev().find(|&column| is_shown[column] && specs[column].may_go) else {
            // What was drawn on a wider screen gives way.
            drawn = std::array::from_fn(|column| specs[column].usual.min(drawn[column]));
            break;
        };
        is_shown[gone] = false;
    }
    let mut spans = [None; N];
    let mut right = room.max;
    for column in (1..N).rev().filter(|&column| is_shown[column]) {
        let left = right - drawn[column];
        spans[column] = Some(Rangef::new(left, right));
        right = left;
    }
    spans[0] = Some(Rangef::new(room.min, right.max(room.min)));
    spans
}

fn width(spec: &Spec, drawn: Option<u16>) -> f32 {
    drawn.map_or(spec.usual, |drawn| f32::from(drawn).clamp(spec.least, MOST))
}

/// Moves the edge at the left of a column: what it loses, the column before it gains.
pub fn move_edge<const N: usize>(
    specs: &[Spec; N],
    widths: &Widths<N>,
    before: usize,
    column: usize,
    by: f32,
) -> Widths<N> {
    let (left, right) = (width(&specs[before], widths[before]), width(&specs[column], widths[column]));
    let most = (right - specs[column].least).min(if before == 0 { MOST } else { MOST - left });
    let least = (right - MOST).max(if before == 0 { -MOST } else { specs[before].least - left });
    let by = by.clamp(least.min(0.0), most.max(0.0));
    let mut moved = *widths;
    if before > 0 {
        moved[before] = Some(points(left + by));
    }
    moved[column] = Some(points(right - by));
    moved
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a width from 0 to MOST")]
fn points(width: f32) -> u16 {
    width.round() as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn spec(usual: f32, may_go: bool) -> Spec {
        Spec { caption: "", align: Align::Min, usual, least: 50.0, may_go }
    }

    const THREE: [Spec; 3] = [spec(100.0, false), spec(100.0, false), spec(80.0, true)];

    fn spans(widths: Widths<3>, width: f32) -> [Option<(f32, f32)>; 3] {
        lay_out(&THREE, &widths, Rangef::new(0.0, width)).map(|span| span.map(|span| (span.min, span.max)))
    }

    #[test]
    fn the_first_column_takes_what_is_left() {
        assert_eq!(
            spans([None; 3], 400.0),
            [Some((32.0, 196.0)), Some((196.0, 296.0)), Some((296.0, 376.0))]
        );
        assert_eq!(spans([None, Some(60), None], 400.0)[0], Some((32.0, 236.0)));
    }

    #[test]
    fn the_last_column_goes_where_room_is_short_and_wide_ones_give_way() {
        assert_eq!(spans([None; 3], 280.0), [Some((32.0, 156.0)), Some((156.0, 256.0)), None]);
        assert_eq!(spans([None, Some(300), None], 280.0), [Some((32.0, 156.0)), Some((156.0, 256.0)), None]);
    }

    #[test]
    fn an_edge_takes_from_one_column_and_gives_to_the_other() {
        assert_eq!(move_edge(&THREE, &[None; 3], 1, 2, 20.0), [None, Some(120), Some(60)]);
        assert_eq!(move_edge(&THREE, &[None; 3], 1, 2, 90.0), [None, Some(130), Some(50)], "no further");
        assert_eq!(move_edge(&THREE, &[None; 3], 1, 2, -90.0), [None, Some(50), Some(130)]);
        assert_eq!(move_edge(&THREE, &[None; 3], 0, 1, -20.0), [None, Some(120), None], "the first has none");
    }
}
