"""Looks into the files of the Windows and macOS packages. Called by check-others.sh, from the project's folder."""

import plistlib
import re
import struct
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

WINDOWS, MACOS = Path("packaging/windows"), Path("packaging/macos")
SETTINGS = {
    "dpiAware": "true/pm",
    "dpiAwareness": "PerMonitorV2, PerMonitor",
    "longPathAware": "true",
    "activeCodePage": "UTF-8",
}
# What NSIS and Apple call the program's languages.
LANGUAGES = {
    "en": ("English", "en"),
    "es": ("Spanish", "es"),
    "pt-BR": ("PortugueseBR", "pt-BR"),
    "fr": ("French", "fr"),
    "de": ("German", "de"),
    "it": ("Italian", "it"),
    "hi": ("Hindi", "hi"),
    "zh-CN": ("SimpChinese", "zh-Hans"),
}
FAULTS = []


def hold(is_so, otherwise):
    """Notes a fault unless something is so."""
    if not is_so:
        FAULTS.append(otherwise)


def check_languages():
    """The installer and the bundle know the languages that the program has."""
    spoken = {path.stem for path in Path("assets/i18n").glob("*.ftl")}
    hold(spoken == set(LANGUAGES), "languages: this list is not assets/i18n")
    script = (WINDOWS / "installer.nsi").read_text(encoding="utf-8")
    listed = re.findall(r'MUI_LANGUAGE "(\w+)"', script)
    hold(sorted(listed) == sorted(nsis for nsis, _ in LANGUAGES.values()), "installer.nsi: languages differ")
    words = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\} ", (WINDOWS / "words.nsh").read_text(encoding="utf-8"), re.M)
    keys = {key for key, _ in words}
    for language in listed:
        missing = keys - {key for key, of in words if of == language.upper()}
        hold(not missing, f"words.nsh: {language} lacks {sorted(missing)}")
    hold(len(words) == len(set(words)), "words.nsh: a word stands twice")
    unsaid = [key for key in sorted(keys) if f"$({key})" not in script]
    hold(not unsaid, f"words.nsh: never said: {unsaid}")


def check_uninstaller():
    """What the installer brings the uninstaller takes away, and it deletes no folder with all that is in it."""
    script = (WINDOWS / "installer.nsi").read_text(encoding="utf-8")
    brought = {re.split(r"[\\/]", path)[-1] for path in re.findall(r'^\s*File "\$\{ROOT\}\\(.+)"', script, re.M)}
    taken = set(re.findall(r'^\s*Delete "\$INSTDIR\\(.+)"', script, re.M))
    hold(brought | {"${PROGRAM}", "uninstall.exe"} == taken, f"installer.nsi: brings {brought}, takes away {taken}")
    hold(not re.search(r"RMDir\s+/r|/REBOOTOK", script), "installer.nsi: a folder is deleted with what others put there")


def check_manifest():
    """The manifest that goes into the .exe."""
    root = ElementTree.parse(WINDOWS / "rex-console.exe.manifest").getroot()
    found = {element.tag.rsplit("}", 1)[-1]: element for element in root.iter()}
    for name, value in SETTINGS.items():
        hold(name in found and found[name].text == value, f"manifest: {name} is not {value}")
    level = found["requestedExecutionLevel"].get("level") if "requestedExecutionLevel" in found else None
    hold(level == "asInvoker", "manifest: the program must not ask for rights")
    hold("supportedOS" in found, "manifest: no supportedOS")
    controls = [e.get("version") for e in root.iter() if e.get("name") == "Microsoft.Windows.Common-Controls"]
    hold(controls == ["6.0.0.0"], "manifest: not the common controls 6")


def check_ico():
    """The icon's sizes, and that each picture lies within the file."""
    data = (WINDOWS / "rex-console.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", data)
    hold((reserved, kind) == (0, 1), "rex-console.ico is no icon")
    sizes = []
    for number in range(count):
        width, height, _, _, _, bits, size, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        sizes.append(width or 256)
        hold(width == height and bits == 32 and offset + size <= len(data), f"rex-console.ico: picture {number} is damaged")
    hold(sizes == [16, 20, 24, 32, 40, 48, 64, 256], f"rex-console.ico: sizes {sizes}")


def check_bundle():
    """Info.plist, the entitlements and the pictures of the macOS bundle."""
    info = plistlib.loads((MACOS / "Info.plist").read_bytes())
    rust = tomllib.loads(Path("Cargo.toml").read_text(encoding="utf-8"))["package"]
    hold(info["CFBundleExecutable"] == rust["name"], "Info.plist: another program's name")
    hold(info["CFBundleShortVersionString"] == info["CFBundleVersion"] == "@VERSION@", "Info.plist: a version of its own")
    hold(info["NSHighResolutionCapable"] is True, "Info.plist: blurred on Retina screens")
    hold("NSAppTransportSecurity" not in info, "Info.plist: an exception for insecure connections")
    named = sorted(apple for _, apple in LANGUAGES.values())
    hold(sorted(info["CFBundleLocalizations"]) == named, "Info.plist: languages differ")
    script = (MACOS / "bundle.sh").read_text(encoding="utf-8")
    target = f"MACOSX_DEPLOYMENT_TARGET={info['LSMinimumSystemVersion']}"
    hold(f"export {target}\n" in script, f"bundle.sh builds for another macOS than Info.plist says ({target})")
    text = (MACOS / "entitlements.plist").read_bytes()
    hold(b"<!--" not in text, "entitlements.plist: some systems refuse one with comments")
    allowed = {"com.apple.security.network.client": True, "com.apple.security.network.server": True}
    hold(plistlib.loads(text) == allowed, "entitlements.plist: more or less than the network")
    for size in (16, 32, 64, 128, 256, 512, 1024):
        head = (MACOS / "icon" / f"{size}.png").read_bytes()[:24]
        hold(head[1:4] == b"PNG" and struct.unpack(">II", head[16:24]) == (size, size), f"icon/{size}.png: another size")


def main():
    """All of it; every fault is told."""
    for check in (check_languages, check_uninstaller, check_manifest, check_ico, check_bundle):
        check()
    for fault in FAULTS:
        print(f"packaging: {fault}", file=sys.stderr)
    if FAULTS:
        sys.exit(1)
    print("manifest, icons, plists and the installer's words are well formed")


if __name__ == "__main__":
    main()
