//! Packs rows that repeat (RFC 1950 and 1951). A general packer looks at every byte; here it is known that a module's rows
//! are alike, so only the first of them is looked at.

use std::{cmp::Reverse, collections::BinaryHeap};

/// The longest copy (RFC 1951, 3.2.5).
const LONGEST: usize = 258;
/// The furthest copy.
const FURTHEST: usize = 32_768;
/// Earlier places that are compared, the newest first.
const MOST_TRIED: usize = 8;
/// Ends the data.
const END: usize = 256;
/// In which order the lengths of the lengths' codes stand (RFC 1951, 3.2.7).
const ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/// A byte, or a copy of what came before.
#[derive(Clone, Copy)]
enum Token {
    Byte(u8),
    Copy { length: usize, distance: usize },
}

/// Packs rows of equal length as a zlib stream, each of them `times` times.
pub fn packed(rows: &[Vec<u8>], times: usize) -> Vec<u8> {
    let tokens = tokens(rows, times);
    let mut bits = Bits { bytes: vec![0x78, 0xda], ..Bits::default() };
    let (mut letters, mut distances) = (vec![0_u32; 286], vec![0_u32; 30]);
    letters[END] = 1;
    for token in &tokens {
        match *token {
            Token::Byte(byte) => letters[usize::from(byte)] += 1,
            Token::Copy { length, distance } => {
                letters[257 + length_code(length).0] += 1;
                distances[place(distance - 1, 1).0] += 1;
            }
        }
    }
    let (letters, distances) = (Codes::of(&letters, 15), Codes::of(&distances, 15));
    head(&mut bits, &letters, &distances);
    for token in tokens {
        match token {
            Token::Byte(byte) => letters.put(&mut bits, usize::from(byte)),
            Token::Copy { length, distance } => {
                let (symbol, extra, rest) = length_code(length);
                letters.put(&mut bits, 257 + symbol);
                bits.put(rest, extra);
                let (symbol, extra, rest) = place(distance - 1, 1);
                distances.put(&mut bits, symbol);
                bits.put(rest, extra);
            }
        }
    }
    letters.put(&mut bits, END);
    let mut bytes = bits.finish();
    bytes.extend(adler(rows, times).to_be_bytes());
    bytes
}

/// What stands for all rows.
fn tokens(rows: &[Vec<u8>], times: usize) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut seen = Seen::default();
    for (y, row) in rows.iter().enumerate() {
        let mut x = 0;
        while x < row.len() {
            let (length, distance) = longest(rows, times, &seen, (y, x));
            let step = if length >= 3 {
                tokens.push(Token::Copy { length, distance });
                length
            } else {
                tokens.push(Token::Byte(row[x]));
                1
            };
            (x..x + step).for_each(|at| seen.note(row, (y, at)));
            x += step;
        }
        let mut left = (times - 1) * row.len();
        while left > 0 {
            // At least three are left over for the last copy.
            let length = if left > LONGEST && left < LONGEST + 3 { left - 3 } else { left.min(LONGEST) };
            tokens.push(Token::Copy { length, distance: row.len() });
            left -= length;
        }
    }
    tokens
}

/// Where three bytes were, the last place first.
struct Seen {
    /// The newest note of each kind of three bytes, counted from 1.
    newest: Vec<usize>,
    /// Row and column, and the note before it of the same kind.
    notes: Vec<(usize, usize, usize)>,
}

impl Default for Seen {
    fn default() -> Self {
        Self { newest: vec![0; 4096], notes: Vec::new() }
    }
}

impl Seen {
    /// A number for three bytes; others may have the same.
    fn kind(row: &[u8], x: usize) -> Option<usize> {
        let &[a, b, c] = row.get(x..x + 3)? else { return None };
        Some((usize::from(a) << 4 ^ usize::from(b) << 2 ^ usize::from(c)) & 4095)
    }

    fn note(&mut self, row: &[u8], (y, x): (usize, usize)) {
        if let Some(kind) = Self::kind(row, x) {
            self.notes.push((y, x, self.newest[kind]));
            self.newest[kind] = self.notes.len();
        }
    }

    fn like(&self, row: &[u8], x: usize) -> impl Iterator<Item = (usize, usize)> {
        let mut at = Self::kind(row, x).map_or(0, |kind| self.newest[kind]);
        let next = move || {
            let (y, x, before) = *self.notes.get(at.checked_sub(1)?)?;
            at = before;
            Some((y, x))
        };
        std::iter::from_fn(next).take(MOST_TRIED)
    }
}

/// The longest copy from rows above or from the same row, and how far it is.
fn longest(rows: &[Vec<u8>], times: usize, seen: &Seen, (y, x): (usize, usize)) -> (usize, usize) {
    let row = &rows[y];
    let mut best = (0, 0);
    for (above, left) in seen.like(row, x) {
        // The last of the rows that are alike is the nearest.
        let apart = if above == y { 0 } else { ((y - above - 1) * times + 1) * row.len() };
        let distance = apart + x - left.min(apart + x);
        let alike = rows[above][left..].iter().zip(&row[x..]).take_while(|(one, other)| one == other).count();
        let length = alike.min(LONGEST);
        if length > best.0 && (1..=FURTHEST).contains(&distance) {
            best = (length, distance);
        }
    }
    best
}

/// The symbol of a length above 256, and the bits after it.
fn length_code(length: usize) -> (usize, u32, u32) {
    if length == LONGEST { (28, 0, 0) } else { place(length - 3, 2) }
}

/// A value's symbol, how many bits follow, and those bits: values from 0 on, in groups of `1 << group` symbols for each
/// further bit (RFC 1951, 3.2.5).
fn place(value: usize, group: u32) -> (usize, u32, u32) {
    if value < 2 << group {
        return (value, 0, 0);
    }
    let extra = value.ilog2() - group;
    let rest = value & ((1 << extra) - 1);
    (((extra as usize) << group) + (value >> extra), extra, u32::try_from(rest).unwrap_or_default())
}

/// The block's head: the lengths of all codes, themselves packed.
fn head(bits: &mut Bits, letters: &Codes, distances: &Codes) {
    let lengths: Vec<u32> = letters.0.iter().chain(&distances.0).map(|&(length, _)| length).collect();
    let mut runs: Vec<(usize, u32, u32)> = Vec::new();
    let mut rest = &lengths[..];
    while let Some(&first) = rest.first() {
        let alike = rest.iter().take_while(|&&length| length == first).count();
        let (taken, run) = match (first, alike) {
            (0, 11..) => (alike.min(138), (18, 7, alike.min(138) - 11)),
            (0, 3..) => (alike, (17, 3, alike - 3)),
            _ => (1, (first as usize, 0, 0)),
        };
        runs.push((run.0, run.1, u32::try_from(run.2).unwrap_or_default()));
        rest = &rest[taken..];
    }
    let mut counts = vec![0; ORDER.len()];
    for run in &runs {
        counts[run.0] += 1;
    }
    let codes = Codes::of(&counts, 7);
    // The last block, with codes of its own, for all symbols there are.
    for (value, length) in [(1, 1), (2, 2), (286 - 257, 5), (30 - 1, 5), (19 - 4, 4)] {
        bits.put(value, length);
    }
    for symbol in ORDER {
        bits.put(codes.0[symbol].0, 3);
    }
    for (symbol, extra, rest) in runs {
        codes.put(bits, symbol);
        bits.put(rest, extra);
    }
}

/// Length and bits of each symbol's code.
struct Codes(Vec<(u32, u32)>);

impl Codes {
    /// The shortest codes for symbols that are as frequent as this, none longer than a limit.
    fn of(counts: &[u32], limit: u32) -> Self {
        let mut counts = counts.to_vec();
        let mut lengths = lengths(&counts);
        while lengths.iter().any(|&length| length > limit) {
            // Frequencies that differ less make codes that differ less.
            for count in counts.iter_mut().filter(|count| **count > 0) {
                *count = *count / 2 + 1;
            }
            lengths = self::lengths(&counts);
        }
        let mut codes = vec![(0, 0); lengths.len()];
        let mut code = 0_u32;
        for length in 1..=limit {
            for (symbol, _) in lengths.iter().enumerate().filter(|(_, of)| **of == length) {
                // Codes are written from their first bit on, all else from the last.
                codes[symbol] = (length, code.reverse_bits() >> (32 - length));
                code += 1;
            }
            code <<= 1;
        }
        Self(codes)
    }

    fn put(&self, bits: &mut Bits, symbol: usize) {
        let (length, code) = self.0[symbol];
        bits.put(code, length);
    }
}

/// How deep each symbol stands in Huffman's tree; 0 for one that is not used.
fn lengths(counts: &[u32]) -> Vec<u32> {
    let mut lengths = vec![0; counts.len()];
    let used = counts.iter().enumerate().filter(|(_, count)| **count > 0);
    let mut heap: BinaryHeap<Reverse<(u32, Vec<usize>)>> =
        used.map(|(symbol, &count)| Reverse((count, vec![symbol]))).collect();
    if let (1, Some(Reverse((_, only)))) = (heap.len(), heap.peek()) {
        lengths[only[0]] = 1;
    }
    while heap.len() > 1 {
        if let (Some(Reverse((one, mut symbols))), Some(Reverse((other, more)))) = (heap.pop(), heap.pop()) {
            symbols.extend(more);
            for &symbol in &symbols {
                lengths[symbol] += 1;
            }
            heap.push(Reverse((one + other, symbols)));
        }
    }
    lengths
}

/// Adler's sum (RFC 1950, 8.2) of all rows: a row that repeats adds the same each time.
fn adler(rows: &[Vec<u8>], times: usize) -> u32 {
    const PRIME: u64 = 65_521;
    let (mut one, mut two) = (1_u64, 0_u64);
    for row in rows {
        let (mut sum, mut sums) = (0_u64, 0_u64);
        for &byte in row {
            sum += u64::from(byte);
            sums += sum;
        }
        let length = u64::try_from(row.len()).unwrap_or(u64::MAX) % PRIME;
        for _ in 0..times {
            two = (two + length * one + sums) % PRIME;
            one = (one + sum) % PRIME;
        }
    }
    // Both are below 2^16.
    u32::try_from(two << 16 | one).unwrap_or_default()
}

/// Writes bits, the lowest of each byte first.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    held: u64,
    count: u32,
}

impl Bits {
    fn put(&mut self, value: u32, length: u32) {
        self.held |= u64::from(value) << self.count;
        self.count += length;
        while self.count >= 8 {
            self.bytes.extend(self.held.to_le_bytes().first());
            self.held >>= 8;
            self.count -= 8;
        }
    }

    fn finish(mut self) -> Vec<u8> {
        self.put(0, 7);
        self.bytes
    }
}
