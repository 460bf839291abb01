//! "Nothing leaves this PC": a practice day in a network that has nothing but loopback, and counts every try to leave it.

use crate::{console::Console, desk::Desk, tool::tool};
use egui::Key;
use std::{
    env, fs,
    io::{Read as _, Write as _},
    net::{TcpStream, UdpSocket},
    os::unix::fs::MetadataExt as _,
    time::Duration,
};

const INSIDE: &str = "REX_CONSOLE_TEST_INSIDE";
const NAME: &str = "nothing_leaves::a_practice_day_tries_no_way_out";

#[test]
fn a_practice_day_tries_no_way_out() {
    if env::var_os(INSIDE).is_none() {
        return in_a_network_of_its_own();
    }
    let at_first = tries();
    let socket = UdpSocket::bind("0.0.0.0:0").unwrap();
    assert!(socket.send_to(b"out", "192.0.2.1:9").is_err(), "there is no way out here");
    drop(socket);
    let before = tries();
    assert!(before > at_first, "a try is counted: {before}");

    let desk = Desk::without_keyring();
    let mut console = Console::start(&desk, "nothing-leaves", &["--practice"]);
    console.see("Favourites");
    console.type_text("700");
    console.press(Key::Enter);
    console.see("Waiting");
    console.click("Pay as the customer");
    let address = console.wait("no browser is opened", Duration::from_secs(10), |_| desk.opened());
    pay(&address);
    console.wait("the sale isn't seen as paid", Duration::from_secs(40), |screen| {
        screen.widgets.iter().any(|widget| widget.value == "Paid").then_some(())
    });
    for (screen, seen) in
        [("Links", "New link"), ("One-off", "Order id"), ("Day", "Taken"), ("Transactions", "Look up")]
    {
        console.click(screen);
        console.see(seen);
        only_loopback();
    }
    console.click("Settings");
    console.click("About");
    console.click("Prepare the diagnostics file");
    console.see("This is all that will be in the file");
    only_loopback();
    console.stop();
    assert_eq!(tries(), before, "something tried to leave this computer");
}

/// Runs this test once more, where there is only loopback.
fn in_a_network_of_its_own() {
    let mut command = tool("unshare", "util-linux");
    tool("ip", "iproute2");
    if fs::metadata("/proc/self").unwrap().uid() != 0 {
        command.arg("--map-root-user");
    }
    let script = "ip link set lo up && exec \"$0\" --exact \"$1\" --nocapture";
    command.args(["--net", "--", "sh", "-c", script]).arg(env::current_exe().unwrap()).arg(NAME);
    assert!(command.env(INSIDE, "yes").status().unwrap().success(), "see above");
}

/// How often a way out was looked for, or somebody who answers for names on this computer: all that the kernel counts.
fn tries() -> u64 {
    let snmp = fs::read_to_string("/proc/self/net/snmp").unwrap();
    let six = fs::read_to_string("/proc/self/net/snmp6").unwrap_or_default();
    let six =
        six.lines().filter(|line| line.starts_with("Ip6OutNoRoutes") || line.starts_with("Udp6NoPorts"));
    let six = six.map(|line| line.split_whitespace().last().unwrap().parse::<u64>().unwrap());
    counter(&snmp, "Ip:", "OutNoRoutes") + counter(&snmp, "Udp:", "NoPorts") + six.sum::<u64>()
}

fn counter(snmp: &str, protocol: &str, name: &str) -> u64 {
    let mut lines = snmp.lines().filter(|line| line.starts_with(protocol));
    let (names, values) = (lines.next().unwrap(), lines.next().unwrap());
    let place = names.split_whitespace().position(|column| column == name).unwrap();
    values.split_whitespace().nth(place).unwrap().parse().unwrap()
}

/// Every socket in this network has both ends on this computer, or waits on loopback.
fn only_loopback() {
    let mut seen = 0;
    for table in ["tcp", "tcp6", "udp", "udp6"] {
        let table = fs::read_to_string(format!("/proc/self/net/{table}")).unwrap_or_default();
        for line in table.lines().skip(1) {
            let mut columns = line.split_whitespace().skip(1);
            let (local, remote) = (columns.next().unwrap(), columns.next().unwrap());
            let is_loopback = |end: &str| {
                let address = end.split_once(':').unwrap().0;
                address == "0100007F" || address == "00000000000000000000000001000000"
            };
            let is_nobody = remote.bytes().all(|digit| digit == b'0' || digit == b':');
            assert!(is_loopback(local) && (is_nobody || is_loopback(remote)), "{line}");
            seen += 1;
        }
    }
    assert!(seen > 0, "the practice provider listens");
}

/// Pays at the practice provider's checkout, without a browser: one would look for ways out itself.
fn pay(address: &str) {
    let (host, path) = address.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let form = "decision=pay";
    let mut peer = TcpStream::connect(host).unwrap();
    let head = format!("POST /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n");
    let body = format!(
        "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        form.len()
    );
    peer.write_all((head + &body).as_bytes()).unwrap();
    let mut answer = String::new();
    peer.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 303") || answer.starts_with("HTTP/1.1 200"), "{answer}");
}
