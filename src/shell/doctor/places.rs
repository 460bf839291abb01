//! The folders: there, to be written to, closed to others, with room.

use super::Finding;
use crate::{services::private, shell::folders::Folders};
use std::path::Path;

/// Less free space than this, in bytes, and the journal may soon not be written.
const LITTLE: u64 = 200 << 20;
const NONE: u64 = 10 << 20;

pub(super) fn look(folders: &Folders) -> Vec<Finding> {
    let named =
        ["settings", "data", "state"].into_iter().zip([&folders.config, &folders.data, &folders.state]);
    named.map(|(what, folder)| of(what, folder)).collect()
}

fn of(what: &'static str, folder: &Path) -> Finding {
    let shown = folder.display();
    let is_there = folder.is_dir();
    // One that isn't there yet is made at the first start, below what is there.
    let Some(ground) = folder.ancestors().find(|above| above.is_dir()) else {
        return Finding::broken(
            what,
            format!("{shown}: no folder above it is there"),
            "Make the folder, or choose one with --profile.",
        );
    };
    if let Err(error) = tempfile::tempfile_in(ground) {
        let said = format!("{shown} can't be written: {}", error.kind());
        return Finding::broken(what, said, "Give this user the folder, or make room on the disk.");
    }
    match free_space(ground) {
        Some(free) if free < NONE => {
            return Finding::broken(
                what,
                format!("{shown}: the disk is full"),
                "Make room: sales are written down before they are sent.",
            );
        }
        Some(free) if free < LITTLE => {
            return Finding::look(
                what,
                format!("{shown}: {} MiB are free", free >> 20),
                "Make room on the disk.",
            );
        }
        _ => {}
    }
    if is_there && private::is_open_to_others(folder).unwrap_or(false) {
        return Finding::look(
            what,
            format!("{shown} is open to other users"),
            "Start the console once: it closes its folders.",
        );
    }
    Finding::good(
        what,
        if is_there { shown.to_string() } else { format!("{shown}, made at the first start") },
    )
}

#[cfg(unix)]
fn free_space(folder: &Path) -> Option<u64> {
    let about = rustix::fs::statvfs(folder).ok()?;
    Some(about.f_bavail.saturating_mul(about.f_frsize))
}

#[cfg(not(unix))]
fn free_space(_folder: &Path) -> Option<u64> {
    None
}

#[cfg(all(test, unix))]
mod tests {
    use super::{super::Verdict, *};
    use std::{fs, os::unix::fs::PermissionsExt as _};

    #[test]
    fn what_is_wrong_with_a_folder_is_told() {
        let there = tempfile::tempdir().unwrap();
        assert_eq!(of("data", &there.path().join("not/yet")).verdict, Verdict::Good);
        fs::set_permissions(there.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let open = of("data", there.path());
        assert_eq!(open.verdict, Verdict::Look);
        assert!(open.said.contains("other users"), "{open}");
        assert_eq!(of("data", Path::new("/proc/rex-console")).verdict, Verdict::Broken);
    }
}
