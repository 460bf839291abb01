//! The customer, with a phone.

use crate::hand::Hand;

/// Pays what the QR code on the screen leads to, as the checkout's form does; returns the payment id.
pub fn pay(hand: &mut Hand) -> String {
    let picture = image::load_from_memory(&hand.picture()).unwrap().into_luma8();
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let grey = |x: usize, y: usize| picture.as_raw()[y * width + x];
    let mut seen = rqrr::PreparedImage::prepare_from_greyscale(width, height, grey);
    let codes = seen.detect_grids();
    let (_, address) = codes.first().expect("a QR code is on the screen").decode().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let page = runtime.block_on(async {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let form = client.post(&address).header("Content-Type", "application/x-www-form-urlencoded");
        form.body("decision=pay").send().await.unwrap().text().await.unwrap()
    });
    let (_, rest) = page.split_once("id=\"payment-id\">").expect("the customer is shown a payment id");
    rest.split('<').next().unwrap().to_owned()
}
