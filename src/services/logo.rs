//! The shop's logo: any picture within bounds, made small and plain, kept beside the settings.

use super::{
    export::{
        Picture,
        write::{Readers, WriteError, replace},
    },
    private::make_folder,
};
use image::{
    DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits, codecs::png::PngEncoder,
    imageops::FilterType,
};
use std::{
    fs::{self, File},
    io::{self, Cursor, Read as _},
    path::{Path, PathBuf},
    sync::Arc,
};

/// The kept file's name.
pub const FILE: &str = "logo.png";

/// Longest file that is read, in bytes.
pub const LONGEST_FILE: u64 = 10 * 1024 * 1024;

/// Most pixels of a picture that is read: four bytes each are held in memory for a moment.
pub const MOST_PIXELS: u64 = 40_000_000;

/// Longest side of the kept picture in pixels: sharp on a poster, where it is a few centimetres wide.
pub const LONGEST_SIDE: u32 = 1024;

/// Longest side of the picture on the screen, in pixels.
const ON_SCREEN: u32 = 512;

/// The logo as it goes onto paper and onto the screen. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// A PNG file.
    pub file: Arc<[u8]>,
    /// Its pixels, at most 512 on a side.
    pub picture: Arc<Picture>,
}

/// Why a picture did not become the logo. The one before is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogoError {
    /// There is no such file, or it may not be read.
    #[error("the file can't be read")]
    NotThere,
    /// The file or its picture is larger than is read.
    #[error("the picture is too large")]
    TooLarge,
    /// It is no PNG or JPEG, or a damaged one.
    #[error("the file is no picture that can be read")]
    NoPicture,
    /// It couldn't be kept.
    #[error("the logo can't be kept: {0}")]
    NotKept(#[from] WriteError),
}

/// The logo's place on disk.
#[derive(Clone, Debug)]
pub struct LogoFile(PathBuf);

impl LogoFile {
    /// In the folder of the settings.
    pub fn at(folder: &Path) -> Self {
        Self(folder.join(FILE))
    }

    /// The kept logo, if there is one that can be read.
    pub fn read(&self) -> Option<Logo> {
        let picture = decode(&self.0).map_err(|error| (error != LogoError::NotThere).then_some(error));
        match picture.and_then(|picture| logo_of(&picture).map_err(Some)) {
            Ok(logo) => Some(logo),
            Err(error) => {
                if let Some(error) = error {
                    tracing::warn!(%error, "the kept logo can't be used");
                }
                None
            }
        }
    }

    /// Makes a picture the logo. What else its file said, such as where it was taken, is not kept.
    pub fn take(&self, path: &Path) -> Result<Logo, LogoError> {
        let logo = logo_of(&decode(path)?)?;
        if let Some(folder) = self.0.parent() {
            make_folder(folder).map_err(WriteError::from)?;
        }
        replace(&self.0, &logo.file, Readers::Owner)?;
        Ok(logo)
    }

    /// Takes it away.
    pub fn remove(&self) {
        if let Err(error) = fs::remove_file(&self.0)
            && error.kind() != io::ErrorKind::NotFound
        {
            tracing::warn!(kind = %error.kind(), "the logo can't be removed");
        }
    }
}

fn decode(path: &Path) -> Result<DynamicImage, LogoError> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|_| LogoError::NotThere)?;
    file.take(LONGEST_FILE + 1).read_to_end(&mut bytes).map_err(|_| LogoError::NotThere)?;
    if bytes.len() as u64 > LONGEST_FILE {
        return Err(LogoError::TooLarge);
    }
    let format = image::guess_format(&bytes).map_err(|_| LogoError::NoPicture)?;
    if !matches!(format, ImageFormat::Png | ImageFormat::Jpeg) {
        return Err(LogoError::NoPicture);
    }
    let mut reader = ImageReader::with_format(Cursor::new(&bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(16 * MOST_PIXELS);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| LogoError::NoPicture)?;
    // The size is told before the pixels are unpacked: a small file may hold a huge picture.
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(LogoError::TooLarge);
    }
    let orientation = decoder.orientation().map_err(|_| LogoError::NoPicture)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| LogoError::NoPicture)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

fn logo_of(picture: &DynamicImage) -> Result<Logo, LogoError> {
    let kept = within(picture, LONGEST_SIDE);
    let mut file = Vec::new();
    kept.write_with_encoder(PngEncoder::new(&mut file)).map_err(|_| LogoError::NoPicture)?;
    let shown = within(&kept, ON_SCREEN).to_rgba8();
    let picture = Picture {
        width: shown.width() as usize,
        height: shown.height() as usize,
        rgba: shown.into_raw(),
        missing_letters: false,
    };
    Ok(Logo { file: file.into(), picture: Arc::new(picture) })
}

/// In eight bits a channel, and no longer than `side` on either side.
fn within(picture: &DynamicImage, side: u32) -> DynamicImage {
    let picture = DynamicImage::from(picture.to_rgba8());
    if picture.width().max(picture.height()) > side {
        picture.resize(side, side, FilterType::CatmullRom)
    } else {
        picture
    }
}

#[cfg(test)]
mod tests;
