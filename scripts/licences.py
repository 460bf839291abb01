"""Reads `cargo metadata` and writes the licences of all crates that the console is made with, and of its fonts.

Called by scripts/licences.sh. Texts that are alike but for their copyright lines stand once, below all those lines.
"""

import json
import re
import sys
from pathlib import Path

HEAD = """Rex Console is made with the work of others. Thank you.

First the list of all parts with their licences, then the texts. Where a part may be used under one of several licences,
it is used under the MIT licence if that is among them.
"""

# Parts that are not crates: their name, their licence, and where its text stands.
FONTS = [
    ("Inter (font)", "OFL-1.1", "assets/fonts/LICENSE-Inter.txt"),
    ("Lucide (icons)", "ISC", "assets/fonts/LICENSE-Lucide.txt"),
]

# What stands in place of a text that a crate's package leaves out.
MIT = """Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE."""

IS_TEXT = re.compile(r"^(licen[cs]e|copying|notice|unlicense|ofl|ufl)", re.IGNORECASE)
# With a capital, a year or a name after it: licences speak of a copyright in their sentences too.
IS_COPYRIGHT = re.compile(r"^\W*(Portions )?(Copyright|COPYRIGHT)\s+(\([cC]\)|©|\d|[A-Z])")
# Where to find the text of a licence that a crate's package leaves out: in another one's file of such a name.
ELSEWHERE = {"Apache-2.0": re.compile("apache", re.I), "BSL-1.0": re.compile("boost|bsl", re.I)}
WIDTH = 118


def parts(metadata):
    """The crates that the console is linked with, on any platform."""
    nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
    root = metadata["resolve"]["root"]
    seen, waiting = set(), [root]
    while waiting:
        node = waiting.pop()
        if node in seen:
            continue
        seen.add(node)
        for dependency in nodes[node]["deps"]:
            if any(kind["kind"] is None for kind in dependency["dep_kinds"]):
                waiting.append(dependency["pkg"])
    crates = (package for package in metadata["packages"] if package["id"] in seen - {root})
    return sorted(crates, key=lambda package: (package["name"], package["version"]))


def files(package):
    """The files in which a crate's licence stands: the MIT one alone where it may be chosen."""
    folder = Path(package["manifest_path"]).parent
    found = [path for path in sorted(folder.iterdir()) if path.is_file() and IS_TEXT.match(path.name)]
    fonts = folder / "fonts"
    if fonts.is_dir():
        found += [path for path in sorted(fonts.iterdir()) if re.search(r"licen[cs]e|ofl|ufl", path.name, re.I)]
    found = [path for path in found if path.suffix.lower() not in (".ttf", ".otf", ".html", ".rs")]
    licence = package["license"] or ""
    if " AND " not in licence and re.search(r"\bMIT\b", licence):
        mit = [path for path in found if "mit" in path.name.lower()]
        return mit or found
    return found


def offers_mit(licence):
    """Whether the MIT licence may be chosen for all of it."""
    return " AND " not in licence and re.search(r"\bMIT\b", licence) is not None


def elsewhere(crates, licence):
    """The text of a licence, from the package of another crate."""
    name = ELSEWHERE[licence]
    folders = (Path(package["manifest_path"]).parent for package in crates)
    return next(path for folder in folders for path in sorted(folder.iterdir()) if name.search(path.name)).read_text()


def wrapped(text):
    """The lines of a text, none longer than fits."""
    lines = []
    for line in text.expandtabs(4).splitlines():
        line = line.rstrip()
        while len(line) > WIDTH and " " in line.strip():
            cut = line.rfind(" ", 0, WIDTH)
            if cut <= len(line) - len(line.lstrip()):
                cut = line.find(" ", WIDTH)
                if cut < 0:
                    break
            lines.append(line[:cut].rstrip())
            line = line[cut:].lstrip()
        lines.append(line)
    return lines


def split(text):
    """Copyright lines, and the rest of a text."""
    notices, rest = [], []
    for line in text.replace("\f", "\n").replace("\r", "").splitlines():
        (notices if IS_COPYRIGHT.match(line) and len(line) < 200 else rest).append(line)
    return [notice.strip() for notice in notices], "\n".join(rest).strip()


def main():
    """Writes all of it."""
    metadata = json.load(sys.stdin)
    crates = parts(metadata)
    texts = {}

    def add(owner, text):
        notices, rest = split(text)
        if not rest:
            return
        entry = texts.setdefault(re.sub(r"\W+", "", rest).lower(), (rest, [], []))
        entry[1].append(owner)
        entry[2].extend(notice for notice in notices if notice not in entry[2])

    for package in crates:
        owner = f"{package['name']} {package['version']}"
        licence = package["license"] or ""
        found = files(package)
        for path in found:
            add(owner, path.read_text(errors="replace"))
        if not found and offers_mit(licence):
            authors = ", ".join(re.sub(r"\s*<.*?>", "", author) for author in package["authors"])
            add(owner, f"Copyright (c) {authors or 'the authors of ' + package['name']}\n{MIT}")
        elif not found:
            add(owner, elsewhere(crates, licence))
    for name, _, path in FONTS:
        add(name, Path(path).read_text())

    lines = HEAD.splitlines() + ["", "== Parts", ""]
    lines += [f"{name} — {licence}" for name, licence, _ in FONTS]
    lines += [f"{package['name']} {package['version']} — {package['license']}" for package in crates]
    for rest, owners, notices in texts.values():
        lines += ["", "=" * 40, ""] + wrapped("For " + ", ".join(sorted(set(owners)))) + [""]
        for notice in notices:
            lines += wrapped(notice)
        lines += [""] + wrapped(rest)
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    main()
