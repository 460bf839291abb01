//! What may stand on paper, and where a line may end.

/// A text as it can be printed: one line, without characters that control, hide or turn what follows.
pub fn legible(text: &str) -> String {
    let mut words = String::new();
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()) {
        let word: String = word.chars().filter(|&c| !turns_or_hides(c) && !is_no_character(c)).collect();
        if !word.is_empty() && !words.is_empty() {
            words.push(' ');
        }
        words.push_str(&word);
    }
    words
}

/// Direction marks, separators and invisible characters. The joiners U+200C and U+200D stay: scripts need them.
pub fn turns_or_hides(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(c, '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// Code points that are set aside for ever and mean nothing; XML forbids some (XML 1.0, 2.2).
fn is_no_character(c: char) -> bool {
    matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe
}

/// Characters that shape their neighbours and have no picture of their own: joiners and variation selectors.
pub fn is_silent(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// Whether a line may end between two letters that no space parts: scripts without spaces break nearly anywhere
/// (UAX 14, classes ID and CJ), but not before what closes nor after what opens.
pub fn may_part(before: &str, after: &str) -> bool {
    let (Some(before), Some(after)) = (before.chars().next_back(), after.chars().next()) else {
        return false;
    };
    if "、。，．：；！？）」』】》〉〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;!?)]}”’%…".contains(after)
        || "（「『【《〈〔([{“‘".contains(before)
    {
        return false;
    }
    before == '-' || is_unspaced(before) || is_unspaced(after)
}

fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{a000}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}')
        || matches!(c, '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff9f}' | '\u{1f300}'..='\u{1faff}')
        || matches!(c, '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_controls_or_turns_is_left_out() {
        for (typed, printed) in [
            ("Coffee card", "Coffee card"),
            ("  two \n lines\u{0}\u{7} ", "two lines"),
            ("card gnp.\u{202e}exe", "card gnp.exe"),
            ("क्\u{200d}ष", "क्\u{200d}ष"),
            ("\u{ffff}a\u{fdd0}b\u{1fffe}", "ab"),
            ("\u{200f} \u{2066}", ""),
            ("<svg> & \"x\"", "<svg> & \"x\""),
        ] {
            assert_eq!(legible(typed), printed, "{typed:?}");
        }
    }

    #[test]
    fn lines_end_where_readers_expect() {
        assert!(may_part("珈", "琲") && may_part("A", "琲") && may_part("well-", "known"));
        assert!(!may_part("琲", "。") && !may_part("「", "珈") && !may_part("a", "b") && !may_part("", "b"));
    }
}
