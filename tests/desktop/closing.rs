//! A window's own button for closing: asks the window manager for what a click on it does. No program that does so is
//! on every desktop, and it takes four messages of the display's protocol.

use std::{
    io::{Read as _, Write as _},
    os::unix::net::UnixStream,
};

/// An atom, a window or a length.
type Word = u32;

struct Display {
    stream: UnixStream,
    root: Word,
}

/// Closes the window that was opened first on a display such as `:7`.
pub fn close_first_window(display: &str) {
    let mut display = Display::open(display);
    let list = display.atom("_NET_CLIENT_LIST");
    let close = display.atom("_NET_CLOSE_WINDOW");
    let windows = display.property(list);
    let window = windows.first().expect("a window is open");
    // A client message (33) of 32-bit words, on behalf of a person (2).
    let event = [Word::from_le_bytes([33, 32, 0, 0]), *window, close, 0, 2, 0, 0, 0];
    let to_window_manager = 0x0018_0000;
    display.send(25, &[&[display.root, to_window_manager], &event[..]].concat());
    // The answer to another question says that this one was taken.
    display.atom("_NET_CLIENT_LIST");
}

impl Display {
    fn open(name: &str) -> Self {
        let socket = format!("/tmp/.X11-unix/X{}", name.trim_start_matches(':'));
        let mut new = Self { stream: UnixStream::connect(socket).unwrap(), root: 0 };
        // Little-endian, version 11, and no password.
        new.stream.write_all(&[b'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]).unwrap();
        let head = new.read(8);
        assert_eq!(head[0], 1, "the display lets nobody in");
        let said = new.read(4 * usize::from(u16::from_le_bytes([head[6], head[7]])));
        let vendor = usize::from(u16::from_le_bytes([said[16], said[17]]));
        let formats = usize::from(said[21]);
        new.root = word(&said, 32 + vendor.next_multiple_of(4) + formats * 8);
        new
    }

    /// Sends a request that has no small number beside its kind.
    fn send(&mut self, kind: u8, words: &[Word]) {
        let length = u16::try_from(words.len() + 1).unwrap().to_le_bytes();
        let mut request = vec![kind, 0, length[0], length[1]];
        request.extend(words.iter().flat_map(|word| word.to_le_bytes()));
        self.stream.write_all(&request).unwrap();
    }

    fn read(&mut self, length: usize) -> Vec<u8> {
        let mut bytes = vec![0; length];
        self.stream.read_exact(&mut bytes).unwrap();
        bytes
    }

    fn answer(&mut self) -> Vec<u8> {
        let mut answer = self.read(32);
        assert_eq!(answer[0], 1, "the display refuses");
        let rest = 4 * usize::try_from(word(&answer, 4)).unwrap();
        answer.extend(self.read(rest));
        answer
    }

    fn atom(&mut self, name: &str) -> Word {
        let mut words = vec![Word::try_from(name.len()).unwrap()];
        words.extend(name.as_bytes().chunks(4).map(|part| {
            let mut four = [0; 4];
            four[..part.len()].copy_from_slice(part);
            Word::from_le_bytes(four)
        }));
        self.send(16, &words);
        word(&self.answer(), 8)
    }

    /// What the root window says of itself in words.
    fn property(&mut self, name: Word) -> Vec<Word> {
        self.send(20, &[self.root, name, 0, 0, 64]);
        let answer = self.answer();
        let count = usize::try_from(word(&answer, 16)).unwrap();
        (0..count).map(|at| word(&answer, 32 + at * 4)).collect()
    }
}

fn word(bytes: &[u8], at: usize) -> Word {
    Word::from_le_bytes(bytes[at..at + 4].try_into().unwrap())
}
