#!/usr/bin/env python3
"""Makes the bundled fonts: subsets of Inter and of Lucide's icon font.

    pip install fonttools;  apt-get install fonts-inter;  npm pack lucide-static && tar xzf lucide-static-*.tgz
    assets/fonts/make.py INTER_FOLDER LUCIDE_FONT_FOLDER

Two things are baked in, since egui can't switch font features: contextual alternates are left out (they turn the x
in an id like 9x2 into a times sign), and the tabular fonts hold digits of equal width under the usual code points.
Writes the fonts beside this file and src/ui/icon.rs.
"""
import json, pathlib, sys
from fontTools import subset
from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).parent
TEXT = [(0x20, 0x7E), (0xA0, 0x24F), (0x259, 0x259), (0x2B0, 0x2DD), (0x300, 0x328), (0x370, 0x3FF), (0x400, 0x45F),
        (0x490, 0x4E9), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209C), (0x20A0, 0x20C0), (0x2116, 0x2122),
        (0x2190, 0x2193), (0x2212, 0x2215), (0x2248, 0x2265), (0x25CF, 0x25CF), (0x2713, 0x2713)]
DIGITS = "0123456789"
ICONS = {
    "ACCOUNT": "user-plus", "ALARM": "alarm-clock", "BACK": "arrow-left", "BACKSPACE": "delete", "CHECK": "check",
    "CHEVRON": "chevron-right", "CLOCK": "clock", "CLOSE": "x", "COPY": "copy", "DAY": "calendar-check",
    "DOWNLOAD": "download", "EXPIRED": "calendar-x", "EXTERNAL": "external-link", "HELP": "circle-question-mark",
    "INFO": "info", "KEY": "key-round", "LIMIT": "circle-slash", "LINKS": "link", "MOON": "moon", "ONE_OFF": "receipt-text",
    "PAUSE": "pause", "PENCIL": "pencil", "PLAY": "play", "PLUS": "plus", "PRACTICE": "graduation-cap",
    "REFRESH": "refresh-cw", "SCAN": "scan-barcode", "SEARCH": "search", "SELL": "calculator", "SETTINGS": "settings",
    "SHOW": "monitor", "SIGN_OUT": "log-out", "SUN": "sun", "UP": "arrow-up", "TRANSACTIONS": "search-check", "TRASH": "trash-2",
    "WARNING": "triangle-alert", "OFFLINE": "wifi-off", "PRINTER": "printer", "COPY_PLUS": "copy-plus", "QR_CARD": "qr-code",
    "CALENDAR": "calendar", "REFUND": "undo-2", "STORE": "store", "BACKUP": "hard-drive-download", "RESTORE": "archive-restore",
    "LOCK": "lock", "UNLOCK": "lock-open", "LANGUAGE": "languages", "KEYBOARD": "keyboard", "SHIELD": "shield-check",
    "FOLDER": "folder", "DIFFERENCE": "git-compare-arrows", "DOWN": "arrow-down", "TEXT_SIZE": "a-large-small", "HAND": "hand-coins",
    "CHEVRON_DOWN": "chevron-down", "REPORT": "life-buoy",
}


def code_points():
    return [c for first, last in TEXT for c in range(first, last + 1)]


def save(font, unicodes, name, features=("kern", "mark", "mkmk", "ccmp", "locl")):
    options = subset.Options()
    options.layout_features = list(features)
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.hinting = True
    options.notdef_outline = True
    options.desubroutinize = True
    cut = subset.Subsetter(options)
    cut.populate(unicodes=unicodes)
    cut.subset(font)
    font["head"].modified = font["head"].created
    font.save(HERE / name, reorderTables=True)


def tabular(font):
    """Puts the glyphs of the tnum feature under the plain digits."""
    swaps = {}
    for record in font["GSUB"].table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for i in record.Feature.LookupListIndex:
                for table in font["GSUB"].table.LookupList.Lookup[i].SubTable:
                    table = getattr(table, "ExtSubTable", table)
                    swaps.update(getattr(table, "mapping", {}))
    for table in font["cmap"].tables:
        for c in map(ord, DIGITS + ".,:/- "):
            if c in table.cmap:
                table.cmap[c] = swaps.get(table.cmap[c], table.cmap[c])
    return font


def main(inter, lucide):
    for weight in ("Regular", "SemiBold"):
        file = pathlib.Path(inter) / f"Inter-{weight}.otf"
        save(TTFont(file, recalcTimestamp=False), code_points(), f"Inter-{weight}.otf")
        save(tabular(TTFont(file, recalcTimestamp=False)), map(ord, DIGITS + ".,:/- "), f"InterTabular-{weight}.otf", features=())
    points = json.loads((pathlib.Path(lucide) / "codepoints.json").read_text())
    save(TTFont(pathlib.Path(lucide) / "lucide.ttf", recalcTimestamp=False), [points[n] for n in ICONS.values()], "Lucide.ttf", features=())
    lines = ["//! The icon font's code points, written by assets/fonts/make.py.", "#![allow(missing_docs, reason = \"each name says which picture it is\")]", ""]
    lines += [f"pub const {name}: &str = \"\\u{{{points[icon]:x}}}\";" for name, icon in sorted(ICONS.items())]
    (HERE / "../../src/ui/icon.rs").write_text("\n".join(lines) + "\n")


main(*sys.argv[1:])
