//! How large everything is drawn.

/// A size of text, and of all that goes with it, in percent of the usual.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextSize(u16);

impl TextSize {
    /// The sizes there are, in percent.
    const STEPS: [u16; 5] = [100, 125, 150, 175, 200];

    /// All sizes, the smallest first.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::STEPS.into_iter().map(Self)
    }

    /// The size that is nearest to so many percent.
    pub fn nearest(percent: u16) -> Self {
        let nearest = Self::STEPS.into_iter().min_by_key(|step| step.abs_diff(percent));
        nearest.map_or_else(Self::default, Self)
    }

    /// In percent of the usual.
    pub const fn percent(self) -> u16 {
        self.0
    }

    /// As a factor: 1 for the usual size.
    pub fn factor(self) -> f32 {
        f32::from(self.0) / 100.0
    }

    /// The next larger size, or the largest.
    #[must_use]
    pub fn larger(self) -> Self {
        Self::all().find(|size| *size > self).unwrap_or(self)
    }

    /// The next smaller size, or the smallest.
    #[must_use]
    pub fn smaller(self) -> Self {
        Self::all().filter(|size| *size < self).last().unwrap_or(self)
    }
}

impl Default for TextSize {
    fn default() -> Self {
        Self(100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_from_a_file_becomes_a_size_there_is() {
        for (percent, size) in [(0, 100), (100, 100), (130, 125), (199, 200), (u16::MAX, 200)] {
            assert_eq!(TextSize::nearest(percent).percent(), size, "{percent}");
        }
    }

    #[test]
    fn sizes_follow_each_other_and_end() {
        let up: Vec<_> = std::iter::successors(Some(TextSize::default()), |size| {
            Some(size.larger()).filter(|larger| larger != size)
        })
        .collect();
        assert_eq!(up, TextSize::all().collect::<Vec<_>>());
        assert_eq!(up[4].smaller(), up[3]);
        assert_eq!(up[0].smaller(), up[0]);
    }
}
