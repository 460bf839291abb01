//! The man pages and the shells' completions of the packages say what the command line's own definition says.
//!
//!     UPDATE_PAGES=1 cargo test --all-features --test pages
//!
//! writes them anew.
#![allow(clippy::unwrap_used, reason = "a story that can't go on should stop")]

use clap::CommandFactory as _;
use clap_complete::Shell;
use clap_mangen::Man;
use rex_console::shell::command_line::CommandLine;
use std::{collections::BTreeMap, env, fs, path::Path};

/// What the console's man page says besides the command line.
const MORE: &str = r".SH FILES
.TP
\fI~/.config/rex\-console/settings.toml\fR
The settings, with their last good copy beside them.
.TP
\fI~/.local/share/rex\-console/journal\fR
The journal of sales, and its daily copies.
.TP
\fI~/.local/share/rex\-console/practice\fR
What practice mode keeps.
.PP
With \fB\-\-profile\fR all of them lie below one folder. The API token is in none of them: it lives in the keyring of the
desktop.
.SH ENVIRONMENT
.TP
\fBRUST_LOG\fR
How much is said on standard error, for instance \fIrex_console=debug\fR.
";

/// File names and what stands in them.
type Pages = BTreeMap<String, String>;

fn pages(folder: &Path) -> Pages {
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    files
        .map(|file| {
            (file.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(file).unwrap())
        })
        .collect()
}

/// Holds a committed folder against what a maker yields, or writes it anew.
fn assert_current(committed: &str, make: impl FnOnce(&Path)) {
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join(committed);
    if env::var_os("UPDATE_PAGES").is_some_and(|wish| wish == "1") {
        let _ = fs::remove_dir_all(&committed);
        fs::create_dir_all(&committed).unwrap();
        return make(&committed);
    }
    let fresh = tempfile::tempdir().unwrap();
    make(fresh.path());
    let (committed, fresh) = (pages(&committed), pages(fresh.path()));
    let how = "UPDATE_PAGES=1 cargo test --all-features --test pages writes them anew";
    assert!(committed.keys().eq(fresh.keys()), "{:?}, not {:?}: {how}", fresh.keys(), committed.keys());
    for (name, text) in &fresh {
        assert_eq!(&committed[name], text, "{name} is not current: {how}");
    }
}

#[test]
fn man_pages() {
    assert_current("packaging/linux/man", |folder| {
        let mut console = CommandLine::command().disable_help_subcommand(true);
        console.build();
        let commands = console.get_subcommands().cloned().map(|command| (command, "")).collect::<Vec<_>>();
        for (command, more) in commands.into_iter().chain([(console, MORE)]) {
            let man = Man::new(command)
                .source(concat!("rex-console ", env!("CARGO_PKG_VERSION")))
                .manual("Rex Console");
            let mut page = Vec::new();
            man.render(&mut page).unwrap();
            // What help says last is laid out already.
            let page = String::from_utf8(page).unwrap().replace(".SH EXTRA\n", ".SH EXAMPLES\n.nf\n");
            fs::write(folder.join(man.get_filename()), page + more).unwrap();
        }
    });
}

#[test]
fn completions() {
    assert_current("packaging/linux/completions", |folder| {
        for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
            clap_complete::generate_to(shell, &mut CommandLine::command(), "rex-console", folder).unwrap();
        }
    });
}
