use super::*;
use image::{Rgba, RgbaImage};
use tempfile::TempDir;

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn saved(folder: &TempDir, name: &str, width: u32, height: u32) -> PathBuf {
    let path = folder.path().join(name);
    let picture = RgbaImage::from_pixel(width, height, Rgba([200, 30, 30, 255]));
    DynamicImage::from(picture).to_rgb8().save(&path).unwrap();
    path
}

fn kept(folder: &TempDir) -> LogoFile {
    LogoFile::at(&folder.path().join("settings"))
}

#[test]
fn a_picture_becomes_a_small_png_that_is_there_again_at_the_next_start() {
    let folder = folder();
    for name in ["sign.png", "sign.jpg"] {
        let logo = kept(&folder).take(&saved(&folder, name, 2048, 512)).unwrap();
        let file = image::load_from_memory_with_format(&logo.file, ImageFormat::Png).unwrap();
        assert_eq!((file.width(), file.height()), (1024, 256), "{name}");
        assert_eq!((logo.picture.width, logo.picture.height), (512, 128));
        assert_eq!(logo.picture.rgba.len(), 512 * 128 * 4);
        assert!(logo.picture.rgba[0] > 180 && logo.picture.rgba[1] < 60, "its colours stay");
        assert_eq!(kept(&folder).read(), Some(logo));
    }
}

#[test]
fn a_small_picture_stays_as_it_is() {
    let folder = folder();
    let logo = kept(&folder).take(&saved(&folder, "sign.png", 40, 30)).unwrap();
    assert_eq!((logo.picture.width, logo.picture.height), (40, 30));
}

#[test]
fn where_a_photo_was_taken_is_not_kept_and_it_stands_upright() {
    let folder = folder();
    let path = saved(&folder, "photo.jpg", 40, 20);
    let mut photo = fs::read(&path).unwrap();
    // EXIF (TIFF, little endian) with one entry, orientation 6: turned a quarter to the right.
    let mut exif = b"\xff\xe1\x00\x22Exif\0\0II*\0\x08\0\0\0\x01\0".to_vec();
    exif.extend(b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0");
    photo.splice(2..2, exif);
    fs::write(&path, photo).unwrap();
    let logo = kept(&folder).take(&path).unwrap();
    assert_eq!((logo.picture.width, logo.picture.height), (20, 40));
    assert!(!logo.file.windows(4).any(|four| four == b"Exif" || four == b"eXIf"));
}

#[test]
fn what_is_no_picture_is_refused_and_the_one_before_stays() {
    let folder = folder();
    let before = kept(&folder).take(&saved(&folder, "sign.png", 40, 30)).unwrap();
    let refused = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        kept(&folder).take(&path).unwrap_err()
    };
    assert_eq!(refused("sign.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"), LogoError::NoPicture);
    assert_eq!(refused("sign.gif", b"GIF89a\x01\0\x01\0\0\0\0;"), LogoError::NoPicture);
    assert_eq!(refused("empty.png", b""), LogoError::NoPicture);
    let whole = fs::read(folder.path().join("sign.png")).unwrap();
    assert_eq!(refused("cut.png", &whole[..whole.len() / 2]), LogoError::NoPicture);
    assert_eq!(kept(&folder).take(&folder.path().join("none.png")).unwrap_err(), LogoError::NotThere);
    assert_eq!(kept(&folder).read(), Some(before));
}

#[test]
fn huge_files_and_huge_pictures_are_not_unpacked() {
    let folder = folder();
    let path = folder.path().join("long.png");
    File::create(&path).unwrap().set_len(LONGEST_FILE + 1).unwrap();
    assert_eq!(kept(&folder).take(&path).unwrap_err(), LogoError::TooLarge);
    // Little more than a head that promises 20,000 by 20,000 pixels.
    let mut bomb = Vec::new();
    let mut encoder = png::Encoder::new(&mut bomb, 20_000, 20_000);
    encoder.set_depth(png::BitDepth::One);
    encoder.write_header().unwrap().write_chunk(png::chunk::IDAT, &[0x78, 0x9c]).unwrap();
    fs::write(&path, bomb).unwrap();
    assert_eq!(kept(&folder).take(&path).unwrap_err(), LogoError::TooLarge);
}

#[test]
fn a_removed_logo_is_gone() {
    let folder = folder();
    kept(&folder).take(&saved(&folder, "sign.png", 40, 30)).unwrap();
    kept(&folder).remove();
    assert_eq!(kept(&folder).read(), None);
    kept(&folder).remove();
}
