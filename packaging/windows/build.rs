//! Gives the `.exe` its icon, version and manifest. Does nothing for other systems.
//!
//! The resource compiler comes with Visual Studio's build tools, so a build from another system to Windows makes a program
//! that runs but has none of the three. Nothing here depends on time or place: the same source gives the same program.

use std::{env, error::Error};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=packaging/windows/build.rs");
    if env::var("CARGO_CFG_TARGET_OS")? == "windows" {
        resources()?;
    }
    Ok(())
}

#[cfg(windows)]
fn resources() -> Result<(), Box<dyn Error>> {
    const ICON: &str = "packaging/windows/rex-console.ico";
    const MANIFEST: &str = "packaging/windows/rex-console.exe.manifest";
    println!("cargo::rerun-if-changed={ICON}");
    println!("cargo::rerun-if-changed={MANIFEST}");
    let mut resource = winresource::WindowsResource::new();
    resource.set_icon(ICON).set_manifest_file(MANIFEST);
    // The task manager and the system's questions call the program by its description.
    resource.set("FileDescription", "Rex Console").set("ProductName", "Rex Console");
    resource.set("OriginalFilename", "rex-console.exe").set("LegalCopyright", "MIT OR Apache-2.0");
    resource.compile_for("rex-console")?;
    Ok(())
}

#[cfg(not(windows))]
#[expect(clippy::unnecessary_wraps, reason = "the same shape as where it does something")]
fn resources() -> Result<(), Box<dyn Error>> {
    println!("cargo::warning=made on another system: the .exe has no icon, no version and no manifest");
    Ok(())
}
