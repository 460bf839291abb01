//! Programs that look at what was written; a missing one is named with the Debian package that brings it.

use rex_console::domain::card::Grid;
use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

fn run(name: &str, package: &str, set_up: impl FnOnce(&mut Command) -> &mut Command) -> Output {
    let mut command = Command::new(name);
    set_up(&mut command).output().unwrap_or_else(|error| {
        panic!("this test needs {name}: install Debian's package {package} ({error})")
    })
}

fn text(output: &Output, what: &str, path: &Path) -> String {
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{what} refused {}: {said}", path.display());
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

/// What a phone reads in each of these pictures, by their names without extension. All in one run.
pub fn scanned(pictures: &[PathBuf]) -> HashMap<String, Vec<String>> {
    let output = run("zbarimg", "zbar-tools", |command| {
        command.args(["--quiet", "--xml", "--nodbus", "-Sdisable", "-Sqrcode.enable"]).args(pictures)
    });
    let xml = String::from_utf8(output.stdout).expect("an address is ASCII");
    let codes = |source: &str| {
        let data = source.split("<![CDATA[").skip(1);
        data.map(|data| data.split("]]>").next().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    let sources = xml.split("<source href='").skip(1);
    let named = |source: &str| {
        let path = source.split('\'').next().unwrap_or_default();
        (stem(Path::new(path)), codes(source))
    };
    sources.map(named).collect()
}

/// A picture of a sheet cut along its lines, as people do before they scan. Margins are those of the layout.
pub fn cut_apart(sheet: &Path, grid: Grid) -> Vec<PathBuf> {
    let picture = image::open(sheet).expect("a picture").into_luma8();
    let margin = picture.width() * 8 / 210;
    let (width, height) = (picture.width() - 2 * margin, picture.height() - 2 * margin);
    let (columns, rows) = (u32::from(grid.columns()), u32::from(grid.rows()));
    let mut stickers = Vec::new();
    for at in 0..columns * rows {
        let left = margin + at % columns * width / columns;
        let top = margin + at / columns * height / rows;
        let path = sheet.with_file_name(format!("{}_{at}.png", stem(sheet)));
        let sticker = image::imageops::crop_imm(&picture, left, top, width / columns, height / rows);
        sticker.to_image().save(&path).expect("a picture");
        stickers.push(path);
    }
    stickers
}

/// What a picture is called.
pub fn stem(path: &Path) -> String {
    path.file_stem().expect("a file").to_string_lossy().into_owned()
}

/// An SVG as a picture of so many pixels across.
pub fn svg_as_png(svg: &Path, width: u32) -> PathBuf {
    let png = svg.with_extension("svg.png");
    let output = run("rsvg-convert", "librsvg2-bin", |command| {
        command.args(["-w", &width.to_string(), "-b", "white", "-o"]).arg(&png).arg(svg)
    });
    text(&output, "rsvg-convert", svg);
    png
}

/// A logo as cameras and designers send it.
pub fn jpeg(folder: &Path) -> Vec<u8> {
    let path = folder.join("logo.jpg");
    let output = run("convert", "imagemagick", |command| {
        command.args(["-size", "600x120", "gradient:navy-orange"]).arg(&path)
    });
    text(&output, "convert", &path);
    fs::read(&path).expect("a picture")
}

/// A PDF's pages as pictures of so many dots an inch.
pub fn pdf_as_png(pdf: &Path, dots: u32) -> Vec<PathBuf> {
    let start = pdf.with_extension("pdf");
    let output = run("pdftoppm", "poppler-utils", |command| {
        command.args(["-gray", "-png", "-r", &dots.to_string()]).arg(pdf).arg(&start)
    });
    text(&output, "pdftoppm", pdf);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "pdftoppm complains of {}", pdf.display());
    let name = format!("{}-", start.file_name().expect("a file").to_string_lossy());
    let mut pages: Vec<PathBuf> = fs::read_dir(pdf.parent().expect("a folder"))
        .expect("our folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.file_name().expect("a file").to_string_lossy().starts_with(&name))
        .collect();
    pages.sort();
    pages
}

/// Fails unless a PDF is in order.
pub fn check_pdf(pdf: &Path) {
    let output = run("qpdf", "qpdf", |command| command.arg("--check").arg(pdf));
    let said = text(&output, "qpdf", pdf);
    assert!(said.contains("No syntax or stream encoding errors found"), "{said}");
}

/// The words in a PDF, without spaces and line ends.
pub fn words_in(pdf: &Path) -> String {
    let output = run("pdftotext", "poppler-utils", |command| command.arg(pdf).arg("-"));
    without_spaces(&text(&output, "pdftotext", pdf))
}

/// A text without spaces, and without what pdftotext puts around text that runs to the left.
pub fn without_spaces(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !('\u{202a}'..='\u{202e}').contains(c)).collect()
}

/// What pdfinfo says of each page's size, and of the whole document.
pub fn pdf_info(pdf: &Path) -> String {
    let output = run("pdfinfo", "poppler-utils", |command| command.args(["-l", "-1"]).arg(pdf));
    text(&output, "pdfinfo", pdf)
}

/// The words in a PDF line by line, as they stand beside each other.
pub fn lines_in(pdf: &Path) -> Vec<String> {
    let output = run("pdftotext", "poppler-utils", |command| command.arg("-layout").arg(pdf).arg("-"));
    let words = text(&output, "pdftotext", pdf);
    words.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// What pdffonts says of each font of a PDF: its name, and whether it is embedded and a subset.
pub fn fonts_in(pdf: &Path) -> Vec<(String, bool, bool)> {
    let output = run("pdffonts", "poppler-utils", |command| command.arg(pdf));
    let table = text(&output, "pdffonts", pdf);
    let font = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        // Name, type, encoding, embedded, subset, has Unicode, two numbers: types may have two words.
        let [.., embedded, subset, _, _, _] = words[..] else { panic!("no font: {line}") };
        (words[0].to_owned(), embedded == "yes", subset == "yes")
    };
    table.lines().skip(2).map(font).collect()
}

/// Tables opened by a spreadsheet that takes these characters (as numbers) for the ends of cells, and that runs formulas
/// it finds. What it then holds, as flat `OpenDocument`.
pub fn opened_by_spreadsheet(tables: &[PathBuf], ends_of_cells: &str, folder: &Path) -> Vec<String> {
    // Ends of cells, quotes, UTF-8, first line, columns, language (US), quoted is text, numbers are found, and, behind
    // what only matters when it writes, formulas are run.
    let filter = format!("--infilter=CSV:{ends_of_cells},34,76,1,,1033,false,true,false,false,false,0,true");
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let output = run("soffice", "libreoffice-calc-nogui", |command| {
        let limited = command.env("HOME", folder).args([&profile, "--headless", "--norestore", &filter]);
        limited.args(["--convert-to", "fods", "--outdir"]).arg(folder).args(tables)
    });
    text(&output, "soffice", folder);
    let opened =
        tables.iter().map(|table| folder.join(table.with_extension("fods").file_name().expect("a file")));
    opened.map(|path| fs::read_to_string(path).expect("the spreadsheet's file")).collect()
}

/// How tall each word of a PDF is, in points.
pub fn word_heights(pdf: &Path) -> HashMap<String, f32> {
    boxes(pdf).map(|(word, [_, top, _, bottom])| (word, bottom - top)).collect()
}

/// Where each word of a PDF ends at the right, in points.
pub fn word_ends(pdf: &Path) -> HashMap<String, f32> {
    boxes(pdf).map(|(word, [_, _, right, _])| (word, right)).collect()
}

/// The words of a PDF, each with its left, upper, right and lower edge.
fn boxes(pdf: &Path) -> impl Iterator<Item = (String, [f32; 4])> {
    let output = run("pdftotext", "poppler-utils", |command| command.arg("-bbox").arg(pdf).arg("-"));
    let words = text(&output, "pdftotext", pdf);
    let word = |line: &str| {
        let word = line.split('>').nth(1)?.split('<').next()?.to_owned();
        let edge = |name: &str| -> Option<f32> {
            line.split(&format!("{name}=\"")).nth(1)?.split('"').next()?.parse().ok()
        };
        Some((word, [edge("xMin")?, edge("yMin")?, edge("xMax")?, edge("yMax")?]))
    };
    words.lines().filter(|line| line.contains("<word ")).filter_map(word).collect::<Vec<_>>().into_iter()
}
