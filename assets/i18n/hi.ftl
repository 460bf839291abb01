### Rex Console के शब्द, हिन्दी में।
### काउंटर (till), बिक्री (sale), काउंटर बिक्री (counter sale), पेमेंट लिंक (payment link), एक बार का पेमेंट (one-off payment),
### पेमेंट लेना (charge), रिफ़ंड (refund), पता करना (look up), रसीद (receipt), क्लोज़िंग (closing), तय नहीं (not settled),
### दिखा (seen), सफ़ाई (tidy up), अभ्यास (practice), टोकन (token), कीरिंग (keyring), बैकअप (backup), जर्नल (journal)।

## The language itself

language-own-name = हिन्दी
language-not-reviewed = किसी मातृभाषी ने अभी नहीं जाँचा

## Everywhere

app-name = Rex Console
app-claim = RexPayments से काउंटर पर पेमेंट लें
app-starting = कीरिंग खोली जा रही है …
word-back = वापस
word-cancel = रद्द करें
word-dismiss = हटाएँ
try-again = फिर कोशिश करें
export-qr = एक्सपोर्ट
copy-link = लिंक कॉपी करें
open-link = खोलें
pay-as-customer = ग्राहक बनकर पेमेंट करें
qr-name = ग्राहक के स्कैन के लिए QR कोड

## Welcome

welcome-connect-title = अपनी दुकान जोड़ें
welcome-connect-words = RexPayments पोर्टल के अपने प्रोफ़ाइल पेज से API टोकन यहाँ पेस्ट करें। वह इस कंप्यूटर की कीरिंग में रहता है, किसी फ़ाइल में कभी नहीं।
welcome-token = API टोकन
welcome-connect = जोड़ें
welcome-checking = जाँच हो रही है …
welcome-unlock = कीरिंग खोलें
welcome-where = कहाँ मिलेगा? portal.rexpayments.com पर लॉग इन करके Profile खोलें: वहाँ उसका नाम API Key है और वह rx_ से शुरू होता है।
welcome-practise-title = पहले अभ्यास करें
welcome-practise-words = बिना अकाउंट के सब कुछ आज़माएँ। अभ्यास का प्रोवाइडर इसी प्रोग्राम में चलता है: आप कैशियर भी बन सकते हैं और ग्राहक भी।
welcome-practise = अभ्यास शुरू करें
welcome-open-account = अभी अकाउंट नहीं है? portal.rexpayments.com पर खोलें, फिर यहाँ लौट आएँ।
welcome-keeping = टोकन इस कंप्यूटर की कीरिंग में रखा जा रहा है …
welcome-opening = जुड़ रहा है …
welcome-not-kept-title = टोकन सही है, पर रखा नहीं जा सका
welcome-not-kept-words = आप इसे रखे बिना भी आगे बढ़ सकते हैं: यह Rex Console बंद होने तक मेमोरी में रहेगा, और अगली बार फिर पेस्ट करना होगा। यह कभी किसी फ़ाइल में नहीं लिखा जाता।
welcome-keep-again = फिर रखकर देखें
welcome-session-only = सिर्फ़ इस बार
token-malformed = यह टोकन जैसा नहीं लगता। पूरा पेस्ट करें, बिना खाली जगह के: वह rx_ से शुरू होता है।
session-failed = कनेक्शन नहीं बन सका। कोई पैसा नहीं लिया गया। Rex Console बंद करके फिर शुरू करें।

## The shop

shop-title = आपकी दुकान
shop-words = यह आपके ग्राहकों को दिखता है, और इस काउंटर को दूसरों से अलग करता है।
shop-name = दुकान का नाम
shop-name-empty = वह नाम लिखें जो आपके ग्राहक जानते हैं।
shop-name-long = ज़्यादा से ज़्यादा 60 अक्षर, ताकि ग्राहक की स्क्रीन पर आ जाए।
shop-currency = मुद्रा
shop-currency-help = तीन अक्षर, जैसे आपके RexPayments अकाउंट में हैं: RexPayments हमें यह नहीं बताता।
shop-currency-error = अपने अकाउंट की मुद्रा के तीन अक्षर लिखें, जैसे EUR।
shop-till = काउंटर का नाम
shop-till-help = 6 अक्षर या अंक तक। हर काउंटर का अपना नाम हो।
shop-till-error = 1 से 6 अक्षर या अंक लिखें, जैसे T1।
shop-tills = इस अकाउंट के काउंटर
shop-tills-help = एक अकाउंट कितनी बार पूछ सकता है, इसकी RexPayments ने सीमा रखी है: सब काउंटर उसे बाँटते हैं।
shop-tills-error = 1 से 12 तक की पूरी संख्या।
shop-origin = आपकी वेबसाइट, अगर RexPayments माँगे
shop-origin-help = जैसी RexPayments में दर्ज है। वरना खाली छोड़ें।
shop-origin-error = पते का सिर्फ़ शुरुआती हिस्सा लिखें, जैसे https://shop.example
shop-first-save = काउंटर खोलें
shop-save = सेव करें

## The rail

rail-sell = बिक्री
rail-one-off = एक बार
rail-links = लिंक
rail-transactions = लेन-देन
rail-day = दिन
rail-settings = सेटिंग
practice-frame = अभ्यास · असली पैसा नहीं
practice-watermark = अभ्यास · असली पैसा नहीं

## Sell

strangers-words =
    { $count ->
        [one] RexPayments पर इस काउंटर का { $count } खुला बिक्री लिंक है जिसे यह कंप्यूटर नहीं जानता, शायद नए सिरे से सेट करने से पहले का। उस पर कोई नज़र नहीं रख रहा।
       *[other] RexPayments पर इस काउंटर के { $count } खुले बिक्री लिंक हैं जिन्हें यह कंप्यूटर नहीं जानता, शायद नए सिरे से सेट करने से पहले के। उन पर कोई नज़र नहीं रख रहा।
    }
strangers-close = बंद कर दें
strangers-leave = रहने दें
first-payment-words = अभी जाँचा नहीं गया: 1 का पहला पेमेंट करके देखें कि सब ठीक चलता है और पेमेंट असली हैं या टेस्ट। पेमेंट अपने फ़ोन से ख़ुद करें।
first-payment-begin = पहला पेमेंट करें
first-payment-later = अभी नहीं
first-payment-note = पहला पेमेंट
verify-words = ठीक चल रहा है। अब ग्राहक के पेज पर दिखी पेमेंट आईडी लिखें, स्कैन करें या पेस्ट करें: उससे पता चलेगा कि पेमेंट असली हैं या टेस्ट।
verify-check = जाँचें
verify-no-sale = पहला पेमेंट अब इस स्क्रीन पर नहीं है। सेटिंग से फिर करें।
verify-other-currency = यह अकाउंट { $currency } लेता है। सेटिंग में मुद्रा बदलें।
verify-other-payment = यह कोई और पेमेंट है: पहला अभी-अभी सफल हुआ, उसी रक़म का।
verify-no-mode = RexPayments नहीं बताता कि यह पेमेंट असली है या टेस्ट।
verified-live = जाँचा गया: पेमेंट असली हैं।
verified-test = जाँचा गया: पेमेंट टेस्ट हैं, कोई पैसा नहीं आता-जाता।
verified-not-yet = अभी जाँचा नहीं गया: यहाँ पता नहीं कि पेमेंट असली हैं या टेस्ट।
favourites-title = पसंदीदा
favourites-arrange = सजाएँ
favourites-arrange-title = पसंदीदा सजाएँ
favourites-empty = जो सबसे ज़्यादा बिकता है, उसे टाइल पर रखें: “सजाएँ” दबाएँ। या रक़म लिखकर Enter दबाएँ; ग्राहक के लिए QR कोड यहाँ दिखेगा।
favourites-name = पसंदीदा { $number } का नाम
favourites-price = पसंदीदा { $number } का दाम
favourites-up = पसंदीदा { $number } ऊपर करें
favourites-remove = पसंदीदा { $number } हटाएँ
favourites-add = पसंदीदा जोड़ें
favourites-full = इससे ज़्यादा एक नज़र में नहीं मिलते
favourites-incomplete = हर पसंदीदा का नाम और दाम चाहिए
favourites-done = हो गया
sell-next-hint = अगली बिक्री कभी भी लिखें
sell-total = कुल { $amount } { $currency }
sell-charge = पेमेंट लें
sell-charge-amount = { $amount } लें
sell-charge-nothing = पहले रक़म लिखें
sell-strip = दूसरी बिक्रियाँ
sell-strip-row = बिक्री { $number }, { $amount }, { $state }
sell-seen-row = { $product }: +{ $added }, { $amount }, { $state } { $time }
sell-seen-at = दिखा
sell-seen-away = बंद रहते हुए
sell-seen-hide = सूची से हटाएँ: { $product }, +{ $added }, { $time }
key-point = दशमलव बिंदु
key-backspace = आख़िरी अंक हटाएँ
key-plus = जोड़ में मिलाएँ
key-clear = साफ़ करें
state-creating = QR कोड बन रहा है …
state-searching = खोजा जा रहा है …
state-waiting = इंतज़ार { $time }
state-paid = पेमेंट हुआ
state-paid-at = पेमेंट हुआ { $time }
state-paid-behind = पेमेंट हुआ { $time }, आपके आगे बढ़ने के बाद
state-not-known = अभी पता नहीं
state-not-sent = भेजा नहीं गया
state-lost = कुछ देना नहीं
state-closing = बंद हो रही है, पेमेंट अब भी हो सकता है
state-closed = बंद
state-unusable = दिखाया नहीं गया
banner-unheard = { $time } से RexPayments से संपर्क नहीं है। सामान न दें, दोबारा पेमेंट न लें। हम पूछते रहेंगे।
check-now = अभी जाँचें
sale-checked = बिक्री { $number } · { $seconds } सेकंड पहले जाँची
sale-says-paid = ग्राहक कहे: दे दिया
sale-cancel = बिक्री रद्द करें
sale-done = हो गया
sale-paid-words = बिक्री { $number } · { $time } पर दिखा, { $after } के बाद
sale-reference = रेफ़रेंस { $reference }
sale-creating-words = RexPayments पेमेंट लिंक बना रहा है।
sale-searching-words = जवाब रास्ते में खो गया। हम देख रहे हैं कि पेमेंट लिंक बना या नहीं। अभी कोई पेमेंट नहीं कर सकता।
sale-not-sent-words = कोई पैसा नहीं लिया गया। बिक्री इस काउंटर से निकली ही नहीं, या RexPayments ने मना कर दिया।
sale-lost-words = कोई पैसा नहीं लिया गया, और कोई पेमेंट कर भी नहीं सकता: QR कोड किसी ग्राहक के पास नहीं है। आप तुरंत फिर शुरू कर सकते हैं। खोया लिंक मिला तो बंद कर दिया जाएगा।
sale-closing-words = लिंक बंद किया जा रहा है। जब तक RexPayments पुष्टि न करे, ग्राहक पेमेंट कर सकता है। हम पूछते रहेंगे।
sale-closed-words = लिंक बंद है, पेमेंट नहीं हुआ। बैंक के देर से आए जवाब से एक घंटे के भीतर पेमेंट अब भी हो सकता है: हम नज़र रखेंगे और दिखाएँगे।
sale-unusable-words = QR कोड ग्राहक को नहीं दिखाया गया। कोई पैसा नहीं लिया गया।
sale-start-again = फिर शुरू करें
sale-put-aside = अलग रखें
sale-link-switched-off = यह लिंक कहीं और से बंद कर दिया गया। ग्राहक अब इस पर पेमेंट नहीं कर सकता।
sale-paid-too-often = इस बिक्री में जितने पेमेंट होने चाहिए, RexPayments उससे ज़्यादा गिनता है। सामान देने से पहले पोर्टल पर देखें।
unusable-no-count = RexPayments के जवाबों में इस अकाउंट के पेमेंट की गिनती नहीं है, इसलिए “पेमेंट हुआ” कभी दिख ही नहीं सकता। कृपया सेटिंग से विवरण सपोर्ट को भेजें।
unusable-other-amount = RexPayments ने ली गई रक़म से अलग रक़म बताई। सामान न दें; पोर्टल पर देखें।
unusable-but-paid = RexPayments कहता है कि इस बिक्री के लिंक पर पेमेंट हुआ, जबकि उसका कोड यहाँ कभी दिखाया नहीं गया। सामान देने से पहले पोर्टल पर देखें।
unusable-address = RexPayments का जवाब ऐसे पते पर ले जाता है जिसकी अनुमति नहीं है, या उसमें पता ही नहीं है।
unusable-not-fresh = RexPayments ने ऐसा लिंक बताया जो नया वाला नहीं है: उस पर पेमेंट हो चुका है, वह बंद है या उसकी सीमाएँ अलग हैं।

sell-opening = जर्नल पढ़ा जा रहा है …
sell-shut = जर्नल में लिखा नहीं जा सकता, इसलिए कोई बिक्री नहीं हो रही
sell-note = अगली बिक्री का नोट
sell-note-help = आपके लिए, जैसे टेबल या नाम। यह इसी काउंटर पर रहता है।
sell-send-title = इसकी जगह लिंक भेजें
sell-send-words = फ़ोन के ऑर्डर के लिए: रक़म लिखें, लिंक कितने दिन चले यह चुनें, फिर ग्राहक के लिए कॉपी करें। उस पर भी नज़र रखी जाती है।
sell-send-days =
    { $count ->
        [one] { $count } दिन
       *[other] { $count } दिन
    }
sale-closes = { $time } में बंद होगी
sale-keep-open = खुली रखें
sale-lives =
    { $count ->
        [one] खुली रहेगी; लिंक { $count } दिन चलेगा
       *[other] खुली रहेगी; लिंक { $count } दिन चलेगा
    }
sale-another-way = दूसरे तरीक़े से
sale-show = दिखाएँ
sale-only-here = सिर्फ़ यह स्क्रीन मानी जाएगी, फ़ोन नहीं।
sale-being-asked = RexPayments से पूछा जा रहा है …
sale-not-paid-yet = RexPayments कहता है: अभी पेमेंट नहीं हुआ। हरे निशान का इंतज़ार करें।
sale-another-way-words = लिख लिया। लिंक बंद है, ताकि कोई दो बार पेमेंट न करे।
sale-paid-twice = इस बिक्री का पेमेंट दूसरे तरीक़े से लिखा जा चुका था। दोनों में से एक लौटा दें।
sale-refund = रिफ़ंड दिया …
sale-refunded = { $amount } लौटाए, { $time } पर लिखा
copy-reference = रेफ़रेंस कॉपी करें
state-paid-another-way = दूसरे तरीक़े से पेमेंट हुआ
another-way-title = ग्राहक ने पेमेंट कैसे किया?
another-way-words = लिंक बंद कर दिया जाएगा, ताकि कोई दो बार पेमेंट न करे। लिखें कि पेमेंट कैसे हुआ, जैसे नक़द।
another-way-field = पेमेंट का तरीक़ा
another-way-done = लिंक बंद करें
refund-title = रिफ़ंड लिखें
refund-words = पैसा RexPayments पोर्टल पर लौटाया जाता है: वहाँ बिक्री का रेफ़रेंस खोजें। यहाँ वह सिर्फ़ आपके हिसाब के लिए लिखा जाता है।
refund-field = लौटाई रक़म
refund-done = लिख लें
question-incomplete = पहले खाली जगह भरें
largest-title = सच में { $amount } लेने हैं?
largest-words = यह दुकान आम तौर पर एक बार में इतना नहीं बेचती। रक़म सही हो तो बटन दबाएँ; Enter से जवाब नहीं होता।
notice-scanner = यह स्कैनर था, रक़म नहीं। पेमेंट आईडी “लेन-देन” में पता की जाती है।
notice-refund-noted = रिफ़ंड लिख लिया गया।

## One-off

one-off-title = एक बार का पेमेंट
one-off-words = वेब और फ़ोन के ऑर्डर के लिए। इस पर नज़र नहीं रखी जा सकती: आप पेमेंट आईडी से इसकी पुष्टि करते हैं। काउंटर पर “बिक्री” का उपयोग करें।
one-off-none-title = QR कोड यहाँ दिखेगा
one-off-none-words = राशि लिखें और पेमेंट लिंक बनाएँ। फिर उसका कोड दिखाएँ, या लिंक को किसी संदेश में कॉपी करें।
one-off-order = ऑर्डर आईडी
one-off-order-help = यह सुझाव है। आपका अपना ऑर्डर नंबर हो तो वह लिखें।
one-off-amount = रक़म
one-off-make = पेमेंट लिंक बनाएँ
one-off-sending = बन रहा है …
one-off-already = इस ऑर्डर का पेमेंट लिंक बन चुका है। “अगला एक बार का पेमेंट” दबाएँ, या दूसरी ऑर्डर आईडी लें।
one-off-made = ऑर्डर { $order } · { $time } पर बना
one-off-waits = पेमेंट कब हुआ, यह RexPayments यहाँ नहीं बताता। पेमेंट के बाद ग्राहक को पेमेंट आईडी दिखती है: उसे लिखें, स्कैन करें, या उस पेज का पता पेस्ट करें। उस पर सिर्फ़ RexPayments का जवाब माना जाएगा।
one-off-claim = ग्राहक से मिली पेमेंट आईडी
one-off-claim-hint = पेज का पता स्कैन करें, लिखें या पेस्ट करें
one-off-check = जाँचें
one-off-from-browser = इस कंप्यूटर का ब्राउज़र चेकआउट से यह पेमेंट लेकर लौटा।
one-off-no-address = इसका पता ऐसे होस्ट पर ले जाता है जिसकी अब अनुमति नहीं है, इसलिए वह नहीं दिखाया जाता।
one-off-show = ग्राहक को दिखाएँ
one-off-show-busy = ग्राहक एक बिक्री देख रहा है।
same-id-title = ऑर्डर { $order } पहले बन चुका है
same-id-open = { $amount } का, { $time } पर बना, और उस पर पेमेंट अब भी हो सकता है। फिर तभी बनाएँ जब यह कोई दूसरा ऑर्डर हो।
same-id-paid = { $amount } का, { $time } पर बना, और उसके लिए एक पेमेंट स्वीकार हो चुका है। फिर तभी बनाएँ जब यह कोई दूसरा ऑर्डर हो।
same-id-again = { $amount } का फिर बनाएँ
same-id-back = वापस जाएँ
order-waits = इंतज़ार
order-could-belong = शायद यहाँ का है
order-could-belong-words = { $amount } का एक पेमेंट { $time } पर सफल हुआ। RexPayments नहीं बताता कि किस ऑर्डर का है: मिलाकर देखें, फिर स्वीकार करें।
order-accept = यह पेमेंट स्वीकारें
order-accept-for = ऑर्डर { $order } के लिए स्वीकारें
order-accepting = लिखा जा रहा है …
notice-order-accepted = ऑर्डर { $order } के लिए पेमेंट स्वीकार हुआ।
order-accepted = स्वीकार
order-accepted-words = पेमेंट { $payment }, { $paid } पर हुआ, यहाँ { $at } पर स्वीकार किया।
order-does-not-fit = मेल नहीं खाता
order-same-amount = ध्यान दें: इसी राशि का एक और ऑर्डर खुला है: { $orders }। स्वीकार करने से पहले ग्राहक से ऑर्डर आईडी पूछें।
order-give-up = अब इंतज़ार नहीं
order-given-up = अब इंतज़ार नहीं
order-given-up-words = यहाँ अब कोई इस पेमेंट का इंतज़ार नहीं कर रहा। जिसके पास इसका पता है वह अब भी पेमेंट कर सकता है; ऐसा पेमेंट “लेन-देन” में पता करें।
orders-open = खुले
orders-ended = पहले के
orders-more = { $count ->
    [one] और { $count } पुराना
   *[other] और { $count } पुराने
}
misfit-not-open = यह ऑर्डर अब पेमेंट का इंतज़ार नहीं कर रहा।
misfit-other-currency = पेमेंट की मुद्रा ऑर्डर से अलग है।
misfit-other-amount = पेमेंट की रक़म ऑर्डर से अलग है।
misfit-before-order = पेमेंट ऑर्डर से पहले हुआ, यानी किसी और चीज़ का था।
misfit-future = पेमेंट का समय भविष्य का है। इस कंप्यूटर की तारीख़ और समय जाँचें।
misfit-used = यह पेमेंट यहाँ पहले इस्तेमाल हो चुका है। वह दो बार नहीं चल सकता।
misfit-use-unknown = जर्नल नहीं बता सकता कि यह पेमेंट यहाँ पहले इस्तेमाल हुआ या नहीं। फिर पूछें।
misfit-test = टेस्ट पेमेंट: कोई पैसा नहीं आया, और यह अकाउंट असली पैसा लेता है।
misfit-pending = बैंक ने अभी फ़ैसला नहीं किया। अपने-आप फिर पूछा जाएगा; सामान न दें।
misfit-failed = पेमेंट नाकाम रहा: कोई पैसा नहीं कटा। ग्राहक उसी कोड से फिर कोशिश कर सकता है।
misfit-unknown-state = RexPayments इस पेमेंट के बारे में कुछ ऐसा कहता है जो Rex Console नहीं जानता। पोर्टल पर देखें।
one-off-next = अगला एक बार का पेमेंट
one-off-lost = जवाब खो गया। इस पेमेंट का पता किसी के पास नहीं है, इसलिए कोई पेमेंट नहीं कर सकता। फिर बनाएँ; अगर आपके हिसाब में हर एक की अलग आईडी चाहिए तो दूसरी ऑर्डर आईडी लें।
order-empty = ऑर्डर आईडी लिखें।
order-too-long = ज़्यादा से ज़्यादा 64 अक्षर।
order-unprintable = सिर्फ़ अक्षर, अंक और चिह्न लिखें, नई लाइन या टैब नहीं।

## Amounts

amount-empty = रक़म लिखें।
amount-not-a-number = सिर्फ़ अंक और एक दशमलव बिंदु लिखें, जैसे 12.50।
amount-separators = हज़ार के कॉमा न लगाएँ: 1234.50, न कि 1,234.50।
amount-no-decimals = इस मुद्रा में दशमलव नहीं होते।
amount-decimals =
    { $count ->
        [one] दशमलव के बाद ज़्यादा से ज़्यादा { $count } अंक।
       *[other] दशमलव के बाद ज़्यादा से ज़्यादा { $count } अंक।
    }
amount-negative = रक़म शून्य से कम नहीं हो सकती।
amount-zero = रक़म शून्य से ज़्यादा होनी चाहिए।
amount-too-large = एक पेमेंट इतना बड़ा नहीं हो सकता।
amount-between-units = यह सबसे छोटे दो सिक्कों के बीच की रक़म है।

## Links

links-title = पेमेंट लिंक
links-new = नया लिंक
links-refresh = लिंक फिर पढ़ें
links-reading = लिंक पढ़े जा रहे हैं …
links-search = खोजें
links-search-hint = नाम, रक़म या आईडी खोजें
links-all = सभी
links-counter-sales = काउंटर बिक्री
links-none-known = लिंक अभी पढ़े नहीं गए हैं।
links-empty-title = अभी कोई पेमेंट लिंक नहीं
links-empty-words = पेमेंट लिंक एक चीज़ एक दाम पर बेचता है, जितनी बार आप चाहें। एक बनाएँ, उसका QR कोड प्रिंट करें और काउंटर पर रखें।
links-make-first = पहला लिंक बनाएँ
links-only-sales =
    { $count ->
        [one] { $count } काउंटर बिक्री अपने अलग फ़िल्टर में है।
       *[other] { $count } काउंटर बिक्रियाँ अपने अलग फ़िल्टर में हैं।
    }
links-no-sales-title = अभी कोई काउंटर बिक्री नहीं
links-no-sales-words = काउंटर की हर बिक्री अपना पेमेंट लिंक बनाती है। वे यहाँ दिखते हैं, दुकान के लिंक से अलग।
links-none-in-state = इस स्थिति में कोई लिंक नहीं है।
links-show-all = सभी दिखाएँ
links-not-found = “{ $words }” नहीं मिला
links-not-found-in-state = सिर्फ़ चुनी हुई स्थिति के लिंक में खोजा गया।
links-not-found-no-sales = काउंटर बिक्री में नहीं खोजा गया; उनका अपना फ़िल्टर है।
links-clear-search = खोज हटाएँ
links-counter-card = काउंटर कार्ड बनाएँ
links-tidy-up = सफ़ाई करें …
links-read-of = { $total } में से { $count } लिंक पढ़े
links-stopped = लिंक पढ़ना रोक दिया गया।
links-stop = रोकें
links-continue = जारी रखें
links-rows-are-old = लाइनें वैसी हैं जैसी पिछली बार पढ़ी गई थीं। नए पेमेंट अभी नहीं दिख सकते।
links-chosen =
    { $count ->
        [one] { $count } लिंक चुना
       *[other] { $count } लिंक चुने
    }
links-choose = { $name } चुनें
links-choose-none = कोई न चुनें
links-export-chosen = एक्सपोर्ट …
links-back = सूची पर वापस
links-unreadable =
    { $count ->
        [one] { $count } लिंक पढ़ा नहीं जा सका और नहीं दिखाया गया।
       *[other] { $count } लिंक पढ़े नहीं जा सके और नहीं दिखाए गए।
    }
column-product = सामान
column-amount = रक़म
column-state = स्थिति
column-payments = पेमेंट
column-expires = समाप्ति
column-created = बना
column-sorted-up = { $column }, बढ़ते क्रम में
column-sorted-down = { $column }, घटते क्रम में
link-active = चालू
link-inactive = बंद
link-expired = समय समाप्त
link-limit-reached = सीमा पूरी
link-ends-soon = समाप्ति { $when }
link-payments-of = { $limit } में से { $count } पेमेंट
link-payments =
    { $count ->
        [one] { $count } पेमेंट
       *[other] { $count } पेमेंट
    }
link-payments-unknown = RexPayments ने पेमेंट नहीं बताए
link-never-ends = कभी समाप्त नहीं
link-hour-left = एक घंटे से कम बाक़ी
link-hours-left =
    { $count ->
        [one] { $count } घंटा बाक़ी
       *[other] { $count } घंटे बाक़ी
    }
link-days-left =
    { $count ->
        [one] { $count } दिन बाक़ी
       *[other] { $count } दिन बाक़ी
    }
link-until = { $day } तक
link-ended = { $day } को समाप्त हुआ
link-unheard = पेमेंट अभी नहीं दिख सकते
link-show = दिखाएँ
link-hide = बंद करें
link-shown = ग्राहक को कोड दिख रहा है। इस पर हुए पेमेंट पर यहाँ नज़र नहीं रखी जाती।
link-show-inactive = यह लिंक अभी पेमेंट नहीं लेता
link-show-taken = ग्राहक एक बिक्री देख रहा है। पहले उसे पूरा करें या अलग रखें।
link-copy = कॉपी
link-edit = बदलें
link-duplicate = डुप्लिकेट
link-more = और
link-description = विवरण
link-id = आईडी
link-created = बना
link-expires = समाप्ति
link-address = पता
link-switching-on = चालू किया जा रहा है …
link-switching-off = बंद किया जा रहा है …
link-being-changed = बदला जा रहा है …
link-being-deleted = डिलीट किया जा रहा है …
link-no-address = RexPayments के जवाब में इस लिंक का पता नहीं है, इसलिए QR कोड नहीं है।
link-activate = चालू करें
link-deactivate = बंद करें
link-delete = यह लिंक डिलीट करें
link-busy = RexPayments को बताया जा रहा है …
link-delete-unknown = जवाब खो गया, इसलिए पता नहीं कि लिंक डिलीट हुआ या नहीं। फिर कोशिश करने से पहले थोड़ी देर में लिंक फिर पढ़ें।
link-delete-lost = जवाब खो गया, और लिंक अब भी है: वह डिलीट नहीं हुआ। आप फिर कोशिश कर सकते हैं।
link-not-switched = RexPayments ने बदलाव ले लिया पर लिंक अब भी पहले जैसा दिखाता है। थोड़ी देर में लिंक फिर पढ़ें।
link-switch-unknown = जवाब खो गया, इसलिए पता नहीं कि लिंक अब भी पेमेंट लेता है या नहीं। थोड़ी देर में लिंक फिर पढ़ें।
link-gone = “{ $name }” कहीं और से डिलीट कर दिया गया। RexPayments पर वह अब नहीं है।
link-gone-unnamed = यह लिंक कहीं और से डिलीट कर दिया गया। RexPayments पर वह अब नहीं है।
link-lost = पता नहीं कि लिंक बना या नहीं: जवाब खो गया। उसका पता अभी किसी के पास नहीं है। फिर कोशिश करने से पहले सबसे नए लिंक देखें।
link-lost-not-seen = जवाब खो गया, और लिंक सबसे नए लिंकों में नहीं है। उसका पता किसी के पास नहीं है, इसलिए आप फिर बना सकते हैं।
link-turned-up = इसी नाम और इसी रक़म का एक लिंक अब मौजूद है। आपका हो तो फिर न बनाएँ।
link-turned-up-at = इसी नाम और इसी रक़म का एक लिंक अब मौजूद है, { $time } पर बना। आपका हो तो फिर न बनाएँ।
link-turned-up-show = यही है
link-form-title = नया पेमेंट लिंक
link-form-name = सामान का नाम
link-form-amount = रक़म
link-form-description = विवरण (चाहें तो)
link-form-days = कितने दिन बाद समाप्त
link-form-days-help = 1 से 365। खाली: कभी नहीं।
link-form-limit = कितने पेमेंट
link-form-limit-help = 1 से 1000। खाली: कोई सीमा नहीं।
link-form-make = लिंक बनाएँ
link-form-sending = बन रहा है …
link-copy-title = इसी जैसा लिंक
link-copy-words = लिंक की रक़म, दिन और सीमा बदली नहीं जा सकती। इससे नए QR कोड वाला नया लिंक बनता है; पुराना वैसा ही रहता है।
link-replaced = पुराना लिंक अब भी पेमेंट लेता है: उसके छपे कोड { $amount } लेते रहेंगे।
link-replaced-off = पुराना लिंक बंद करें
link-replaced-leave = रहने दें
link-edit-title = लिंक बदलें
link-edit-active = पेमेंट लेता है
link-edit-inactive = पेमेंट नहीं लेता
link-edit-words = छपे QR कोड चलते रहेंगे। रक़म, दिन और सीमा बदली नहीं जा सकती: उसके लिए लिंक को डुप्लिकेट करें।
link-edit-save = सेव करें
link-edit-sending = सेव हो रहा है …
link-edit-same = अभी कुछ बदला नहीं
link-edit-asked = पहले चुनें कि किसके शब्द रहें
link-theirs = इस बीच किसी और ने यह लिंक बदल दिया। आपका कुछ नहीं लिखा गया। अब उसमें है:
link-theirs-no-description = विवरण नहीं
link-theirs-use = उनका रखें
link-theirs-over = मेरा लिखें
link-changed-elsewhere = इस बीच किसी और ने यह लिंक बदल दिया, इसलिए आपका बदलाव नहीं लिखा गया।
link-not-changed = RexPayments ने बदलाव ले लिया पर लिंक अब भी पहले जैसा दिखाता है: वह बदला नहीं। थोड़ी देर में फिर कोशिश करें।
link-change-unknown = जवाब खो गया, इसलिए पता नहीं कि लिंक बदला या नहीं। फिर सेव करें: पहले उसे देखा जाएगा।
link-name-empty = लिखें कि आप क्या बेचते हैं।
link-days-range = 1 से { $most } तक पूरे दिन, या खाली।
link-limit-range = 1 से { $most } तक पेमेंट की पूरी संख्या, या खाली।
text-room-left =
    { $count ->
        [one] { $count } अक्षर बाक़ी
       *[other] { $count } अक्षर बाक़ी
    }
text-too-long = { $length } अक्षर; ज़्यादा से ज़्यादा { $limit } आ सकते हैं।
delete-title = यह लिंक हमेशा के लिए डिलीट करें?
delete-what =
    { $count ->
        [one] “{ $name }”, { $amount }, अब तक { $count } पेमेंट।
       *[other] “{ $name }”, { $amount }, अब तक { $count } पेमेंट।
    }
delete-what-unknown = “{ $name }”, { $amount }। RexPayments नहीं बताता कि इस पर कितनी बार पेमेंट हुआ।
delete-words = इसके छपे कार्ड और कोड काम करना बंद कर देंगे, और यह वापस नहीं लाया जा सकता। फिर ज़रूरत पड़ सकती हो तो डिलीट की जगह इसे बंद करें।
delete-keep = रहने दें
delete-really = डिलीट करें

## Printed links

printed-seen = { $product }: +{ $added }, { $amount }, छपे कोड पर दिखा।
printed-fell = RexPayments अब “{ $product }” के पहले से कम पेमेंट गिनता है। यहाँ कुछ नहीं घटाया जाता: पोर्टल पर देखें।
printed-gone = “{ $product }” RexPayments पर डिलीट हो गया, पर उसका कोड काग़ज़ पर है। काग़ज़ हटा दें।
printed-inactive = “{ $product }” बंद है, पर उसका कोड काग़ज़ पर है: ग्राहक उससे पेमेंट नहीं कर सकते।
printed-ended = “{ $product }” का समय समाप्त हो गया, पर उसका कोड काग़ज़ पर है। नया प्रिंट करें या काग़ज़ हटा दें।
printed-used-up = “{ $product }” के जितने पेमेंट हो सकते थे, हो चुके। उसका छपा कोड और नहीं लेगा।
printed-ends-soon = “{ $product }” 3 दिन के भीतर समाप्त होगा, और उसका कोड काग़ज़ पर है। समय रहते नया प्रिंट करें।
printed-few-left = “{ $product }” के दसवें हिस्से से भी कम पेमेंट बाक़ी हैं, और उसका कोड काग़ज़ पर है।
printed-forget = अब काग़ज़ पर नहीं
paper-since = { $day } से काग़ज़ पर
paper-seen = { $time } पर दिखा
paper-seen-away = { $time } पर दिखा, कंसोल बंद रहते हुए आया
paper-earlier =
    { $count ->
        [one] और { $count } पहले का
       *[other] और { $count } पहले के
    }
printed-show-link = लिंक दिखाएँ
printed-more =
    { $count ->
        [one] { $count } और छपा कोड देखना है।
       *[other] { $count } और छपे कोड देखने हैं।
    }
printed-not-kept = कोड छप गया, पर काउंटर यह लिख नहीं पा रहा: उसके पेमेंट पर नज़र नहीं रखी जा रही। बाद में फिर सेव या प्रिंट करें।
printed-not-forgotten = काउंटर अभी यह लिख नहीं पा रहा, इसलिए लिंक पर नज़र रखी जा रही है। थोड़ी देर में फिर कोशिश करें।
printed-not-written = छपे कोड पर पेमेंट आए, पर काउंटर उन्हें लिख नहीं पा रहा, इसलिए वे अभी नहीं दिखते। इस कंप्यूटर की डिस्क जाँचें।

## Tidying up

tidy-title = सफ़ाई
tidy-back = लिंक पर वापस
tidy-looking = पुराने लिंक खोजे जा रहे हैं …
tidy-none = सफ़ाई के लिए कुछ नहीं है: इस काउंटर पर बंद, बिना पेमेंट वाली बिक्री का 7 दिन से पुराना कोई लिंक नहीं है।
tidy-found =
    { $count ->
        [one] बंद, बिना पेमेंट वाली बिक्री का { $count } लिंक, 7 दिन से पुराना
       *[other] बंद, बिना पेमेंट वाली बिक्रियों के { $count } लिंक, 7 दिन से पुराने
    }
tidy-words = इन पर कोई पेमेंट नहीं हुआ। हर एक के बारे में फिर पूछा जाता है; अब भी ऐसा हो तो उसे इस कंप्यूटर पर फ़ाइल में आर्काइव करके RexPayments से हमेशा के लिए डिलीट किया जाता है। बिक्री पहले चलती है, इसलिए समय लगता है; आप यह पेज छोड़ सकते हैं।
tidy-begin = आर्काइव और डिलीट करें
tidy-stop = रोकें
tidy-stopping = इसके बाद रुकेगा …
tidy-progress = { $total } में से { $done }
tidy-running = आर्काइव और डिलीट हो रहा है …
tidy-over = हो गया
tidy-halted = रुका हुआ
tidy-continue = फिर देखें
tidy-deleted =
    { $count ->
        [0] कोई लिंक डिलीट नहीं हुआ।
        [one] { $count } लिंक आर्काइव और डिलीट हुआ।
       *[other] { $count } लिंक आर्काइव और डिलीट हुए।
    }
tidy-already-gone =
    { $count ->
        [one] { $count } लिंक पहले से नहीं था।
       *[other] { $count } लिंक पहले से नहीं थे।
    }
tidy-archive = आर्काइव यहाँ है: { $path }
tidy-paid =
    { $count ->
        [one] { $count } बिक्री का पेमेंट आख़िर हुआ था। वह रखी गई है, और “बिक्री” में पेमेंट हुआ दिखती है:
       *[other] { $count } बिक्रियों का पेमेंट आख़िर हुआ था। वे रखी गई हैं, और “बिक्री” में पेमेंट हुआ दिखती हैं:
    }
tidy-left =
    { $count ->
        [one] { $count } लिंक छोड़ दिया गया:
       *[other] { $count } लिंक छोड़ दिए गए:
    }
tidy-not-the-sales = इसका नाम या रक़म बिक्री से अलग है
tidy-still-on = यह अब भी पेमेंट लेता है
tidy-no-count = इसके पेमेंट का जोड़ नहीं मिलता: पोर्टल पर देखें
tidy-refused = RexPayments ने मना किया, या उसका जवाब पढ़ा नहीं जा सकता
tidy-still-there = इसे डिलीट होना था, पर अब भी है
tidy-not-read = काउंटर का जर्नल अभी पढ़ा नहीं जा सकता। कुछ डिलीट नहीं हुआ। थोड़ी देर में फिर कोशिश करें।
tidy-archive-failed = आर्काइव लिखा नहीं जा सकता, इसलिए यह लिंक डिलीट नहीं हुआ। इस कंप्यूटर की डिस्क जाँचें, फिर दोबारा सफ़ाई करें।
tidy-not-recorded = आख़िरी लिंक डिलीट हो गया, पर काउंटर यह लिख नहीं पा रहा। इस कंप्यूटर की डिस्क जाँचें। दोबारा सफ़ाई करने से कोई नुक़सान नहीं।

## Transactions

look-up-title = पेमेंट पता करें
look-up-field = पेमेंट आईडी
look-up-hint = पेमेंट आईडी या पता स्कैन करें, लिखें या पेस्ट करें
look-up-ask = पता करें
look-up-again = फिर पूछें
look-up-asking = RexPayments से { $id } के बारे में पूछा जा रहा है …
look-up-empty-words = यहाँ सिर्फ़ RexPayments का अपना जवाब माना जाता है, ग्राहक की स्क्रीन नहीं।
look-up-empty = पेमेंट आईडी लिखें या स्कैन करें।
look-up-no-id = इस पते में पेमेंट आईडी नहीं है। उस पेज का पता पेस्ट करें जो ग्राहक को पेमेंट के बाद दिखा।
look-up-not-an-id = यह पेमेंट आईडी नहीं है: इसमें खाली जगह है या यह बहुत लंबी है।
look-up-recent = हाल के
verdict-succeeded = सफल
verdict-failed = नाकाम
verdict-pending = बाक़ी
verdict-other = अनजान: { $word }
verdict-not-found = नहीं मिला
verdict-not-found-words = RexPayments पेमेंट { $id } को नहीं जानता। एक-एक अक्षर मिलाएँ। सामान न दें।
verdict-could-not-ask = पूछ नहीं सके
verdict-could-not-ask-words = इससे पेमेंट के बारे में कुछ पता नहीं चलता। अभी सामान न दें; फिर पूछें।
payment-id = पेमेंट आईडी
payment-method = पेमेंट का तरीक़ा
payment-live = असली पैसा
payment-live-yes = हाँ
payment-live-no = नहीं, टेस्ट
payment-live-unknown = RexPayments नहीं बताता
payment-belongs = शायद इसका है
payment-could-belong = ऑर्डर { $order }: वही रक़म, उसके बनने ({ $time }) के बाद पेमेंट
payment-facts = { $amount }, { $time } पर हुआ, { $ago }
payment-used = यहाँ पहले इस्तेमाल
payment-used-no = नहीं
payment-used-unknown = पता नहीं
payment-used-for = हाँ, { $what } के लिए { $time } पर
payment-fits-nothing = यहाँ कुछ खुला नहीं
payment-tied = RexPayments ने ऑर्डर से जोड़ा
payment-tied-no = नहीं – रक़म और समय मिलाएँ
payment-test = टेस्ट

payment-copy = विवरण कॉपी करें
notice-details-copied = विवरण कॉपी हो गया।

## Receipts

receipt-button = रसीद
receipt-title = रसीद
receipt-of-sale = बिक्री { $number }
receipt-of-order = ऑर्डर { $order }
receipt-of-payment = पेमेंट { $id }
receipt-a4 = A4
receipt-roll = 80 mm रोल
receipt-file = रसीद { $name }
receipt-received = पेमेंट मिला
receipt-practice = अभ्यास
receipt-sale = बिक्री
receipt-reference = रेफ़रेंस
receipt-seen = पेमेंट दिखा
receipt-paid = पेमेंट हुआ
receipt-order = ऑर्डर
receipt-accepted = स्वीकार
receipt-refunded = लौटाया
receipt-refund-noted = { $amount }, { $time } पर लिखा
receipt-refunded-some = इसका कुछ हिस्सा या पूरा बाद में लौटाया गया।
receipt-no-money = कोई पैसा नहीं आया।
receipt-by-count = इस बिक्री के अपने लिंक की RexPayments वाली पेमेंट गिनती कहती है कि पेमेंट हुआ।
receipt-by-word = RexPayments कहता है कि यह पेमेंट सफल हुआ।
receipt-by-person = RexPayments कहता है कि यह पेमेंट सफल हुआ। दुकान ने इसे इस ऑर्डर का माना: पेमेंट किस ऑर्डर का है, यह RexPayments नहीं बताता।
receipt-no-invoice = यह टैक्स इनवॉइस नहीं है।
paper-not-read = काउंटर का जर्नल अभी पढ़ा नहीं जा सकता। कुछ सेव या प्रिंट नहीं हुआ। थोड़ी देर में फिर कोशिश करें।

## Printing and saving codes

print-title = प्रिंट या सेव करें
print-count =
    { $count ->
        [one] { $count } लिंक
       *[other] { $count } लिंक
    }
print-preview = झलक: { $layout }
print-drawing = झलक बन रही है …
layout-bare = सिर्फ़ QR कोड
layout-counter-card = काउंटर कार्ड A6
layout-poster = पोस्टर A4
layout-stickers = स्टिकर A4
print-columns = एक लाइन में स्टिकर
print-rows = ऊपर से नीचे स्टिकर
columns-count =
    { $count ->
        [one] { $count } कॉलम
       *[other] { $count } कॉलम
    }
rows-count =
    { $count ->
        [one] { $count } लाइन
       *[other] { $count } लाइनें
    }
print-one-document = सब एक PDF में
print-one-each = हर एक की फ़ाइल
print-kind = फ़ाइल का प्रकार
file-pdf = PDF
file-png = तस्वीर (PNG)
file-svg = SVG
print-width = कम से कम चौड़ाई (पिक्सेल)
print-always-words = यह हमेशा { $amount } लेता है, और जो भी स्कैन करे, कभी भी पेमेंट कर सकता है। पेमेंट “लिंक” में दिखते हैं।
print-always-words-many = हर एक हमेशा अपनी रक़म लेता है, और जो भी स्कैन करे, कभी भी पेमेंट कर सकता है। पेमेंट “लिंक” में दिखते हैं।
print-one-off-words = यह कोड इसी एक ऑर्डर का है। पेमेंट हो जाने पर यह ख़त्म हो जाता है।
print-inactive = यह लिंक बंद है। जब तक आप चालू न करें, कोई पेमेंट नहीं कर सकता।
print-expired = इस लिंक का समय समाप्त हो गया। अब कोई पेमेंट नहीं कर सकता: नया बनाएँ और वह प्रिंट करें।
print-limit-reached = इस लिंक के जितने पेमेंट हो सकते थे, हो चुके। अब कोई पेमेंट नहीं कर सकता: नया बनाएँ और वह प्रिंट करें।
print-closed-many =
    { $count ->
        [one] इनमें से { $count } लिंक अभी पेमेंट नहीं लेता।
       *[other] इनमें से { $count } लिंक अभी पेमेंट नहीं लेते।
    }
print-ends = यह लिंक पेमेंट लेना बंद करेगा: { $when }। तब कार्ड हटा दें।
print-ends-many =
    { $count ->
        [one] इनमें से { $count } लिंक पेमेंट लेना बंद करेगा: { $when }।
       *[other] इनमें से { $count } लिंक पेमेंट लेना बंद करेंगे, पहला: { $when }।
    }
print-limited =
    { $left ->
        [one] यह लिंक { $left } पेमेंट और लेगा, फिर कार्ड काम नहीं करेगा।
       *[other] यह लिंक { $left } पेमेंट और लेगा, फिर कार्ड काम नहीं करेगा।
    }
print-limited-many =
    { $count ->
        [one] इनमें से { $count } लिंक गिने-चुने पेमेंट ही लेता है।
       *[other] इनमें से { $count } लिंक गिने-चुने पेमेंट ही लेते हैं।
    }
print-left-out =
    { $count ->
        [one] { $count } लिंक का कोई पता दिखाया नहीं जा सकता, उसे छोड़ दिया गया: { $names }
       *[other] { $count } लिंकों का कोई पता दिखाया नहीं जा सकता, उन्हें छोड़ दिया गया: { $names }
    }
print-none-usable = RexPayments के जवाब में दिखाने लायक पता नहीं है, इसलिए प्रिंट करने को कुछ नहीं है।
print-missing-letters = इस कंप्यूटर के किसी फ़ॉन्ट में इनमें से कुछ अक्षर नहीं हैं: उनकी जगह खाली डिब्बे हैं। इस लिपि का फ़ॉन्ट इंस्टॉल करें, या नाम बदलें।
print-practice-words = अभ्यास: इस पर लिखा है कि पेमेंट नहीं हो सकता।
print-print = प्रिंट
print-save = ऐसे सेव करें …
print-save-many = फ़ोल्डर में सेव करें …
print-copy = तस्वीर कॉपी करें
print-done = हो गया
print-stop = रोकें
print-stopping = इस फ़ाइल के बाद रुकेगा
print-stopping-at = रुक रहा है। { $total } में से { $count } फ़ाइलें लिखी गईं।
print-written-of = { $total } में से { $count } फ़ाइलें लिखी गईं।
print-choosing = जगह चुनें …
print-saving = सेव हो रहा है …
print-opening = आपका PDF प्रोग्राम खुल रहा है …
print-opened = आपका PDF प्रोग्राम अब खुलेगा: वहाँ 100 % पर प्रिंट करें। न खुले तो PDF के रूप में सेव करें।
print-copied = तस्वीर कॉपी हो गई।
export-many-done =
    { $count ->
        [one] { $count } फ़ाइल { $folder } में लिखी गई।
       *[other] { $count } फ़ाइलें { $folder } में लिखी गईं।
    }
export-many-stopped = रुक गया। { $total } में से { $count } फ़ाइलें { $folder } में लिखी गईं। अगली “{ $name }” होती।
export-many-failed = { $total } में से { $count } फ़ाइलें { $folder } में लिखी गईं। “{ $name }” पर रुक गया:
card-call = पेमेंट के लिए स्कैन करें
card-expires = { $day } तक मान्य
card-file-of-several = { $count } QR कोड
counter-card-title = काउंटर कार्ड बनाएँ
counter-card-words = एक चीज़, एक दाम, एक QR कोड। आगे आपको कार्ड दिखेगा, फिर उसे प्रिंट करें।
counter-card-name = आप क्या बेचते हैं?
counter-card-price = दाम
counter-card-make = कार्ड बनाएँ
settings-logo = लोगो
settings-logo-words = यह आपके कार्ड पर छपता है और ग्राहक की विंडो में दिखता है।
logo-choose = तस्वीर चुनें
logo-change = दूसरी तस्वीर चुनें
logo-remove = लोगो हटाएँ
logo-choosing = दूसरी विंडो में तस्वीर चुनें
logo-reading = तस्वीर पढ़ी जा रही है …
logo-path = तस्वीर की फ़ाइल
logo-path-help = यह कंप्यूटर फ़ाइल चुनने की विंडो नहीं दिखा सकता। लिखें कि तस्वीर कहाँ है।
logo-take = यह लें
logo-no-name = तस्वीर की फ़ाइल का नाम लिखें, जैसे logo.png
logo-not-there = वह फ़ाइल पढ़ी नहीं जा सकती। उसका नाम और फ़ोल्डर जाँचें।
logo-too-large = तस्वीर बहुत बड़ी है: ज़्यादा से ज़्यादा 10 MB और 4 करोड़ पिक्सेल।
logo-no-picture = वह फ़ाइल PNG या JPEG तस्वीर नहीं है, या ख़राब है।
logo-not-kept = लोगो इस कंप्यूटर पर रखा नहीं जा सका। डिस्क जाँचें।

## Backups, and removing everything

backup-title = बैकअप
backup-words = Rex Console हर दिन बिक्री, क्लोज़िंग, सेटिंग और पसंदीदा की नक़ल अपने-आप बनाता है और दो हफ़्ते रखता है। टोकन उनमें कभी नहीं होता।
backup-kept = सबसे नई नक़ल: { $time }
backup-save = बैकअप सेव करें
backup-restore = बैकअप रीस्टोर करें
backup-daily-failed = बिक्री और सेटिंग की आज की नक़ल नहीं बन सकी। बिक्री चलती रहेगी और इस कंप्यूटर पर सुरक्षित है। बैकअप किसी और जगह सेव करें।
backup-not-there = वह फ़ाइल पढ़ी नहीं जा सकती। उसका नाम और फ़ोल्डर जाँचें।
backup-no-backup = वह फ़ाइल Rex Console का बैकअप नहीं है। कुछ नहीं बदला।
backup-damaged = वह बैकअप ख़राब है, इसलिए उससे कुछ नहीं लिया गया। कोई पुराना चुनें।
backup-newer = वह बैकअप नए Rex Console ने बनाया है। पहले Rex Console अपडेट करें, फिर रीस्टोर करें। कुछ नहीं बदला।
backup-busy = इस कंप्यूटर पर अभी बहुत काम है। थोड़ी देर में फिर कोशिश करें।
backup-no-name = बैकअप का नाम लिखें, जिसके अंत में .rexbackup हो।
restore-title = बैकअप रीस्टोर करें
restore-choosing = दूसरी विंडो में बैकअप चुनें
restore-inspecting = बैकअप पढ़ा जा रहा है …
restore-restoring = रीस्टोर हो रहा है। Rex Console खुला रहने दें …
restore-path = बैकअप फ़ाइल
restore-path-help = यह कंप्यूटर फ़ाइल चुनने की विंडो नहीं दिखा सकता। लिखें कि बैकअप कहाँ है।
restore-look = देखें
restore-another = दूसरी फ़ाइल चुनें
restore-no-shop = बिना नाम की दुकान
restore-of-shop = { $shop } { $till }
restore-made = { $time } पर Rex Console { $version } ने बनाया
restore-sales =
    { $count ->
        [0] कोई बिक्री नहीं
        [one] { $sales } बिक्री
       *[other] { $sales } बिक्रियाँ
    }{ $open ->
        [0] , कोई खुली नहीं
       *[other] , { $open } खुली
    }
restore-closing = आख़िरी क्लोज़िंग: { $number }, { $time }
restore-no-closing = अभी तक कोई दिन बंद नहीं हुआ।
restore-words = इसकी बिक्री और क्लोज़िंग यहाँ वालों में जुड़ जाएँगी। यहाँ का कुछ नहीं खोता, और कुछ दो बार नहीं गिना जाता।
restore-settings-too = दुकान, पसंदीदा, लोगो और सेटिंग भी साथ आएँगे।
restore-token-words = टोकन बैकअप में नहीं होता। जोड़ने के लिए उसे पेस्ट करें, या RexPayments पोर्टल पर नया बनाएँ।
restore-sales-only = सिर्फ़ बिक्री
restore-with-settings = दुकान और पसंदीदा भी
restore-now = रीस्टोर करें
restore-done =
    { $count ->
        [one] रीस्टोर हुआ: यहाँ { $sales } बिक्री नई है
       *[other] रीस्टोर हुआ: यहाँ { $sales } बिक्रियाँ नई हैं
    }{ $further ->
        [0] ।
       *[other] , { $further } बैकअप में आगे तक पहुँची थीं।
    }
restore-nothing-new = रीस्टोर हुआ: बैकअप की हर बिक्री यहाँ पहले से थी।
restore-renumbered = बैकअप की क्लोज़िंग { $was } यहाँ क्लोज़िंग { $is } है: उसका नंबर किसी और का है। उसके जोड़ वही हैं जो छपे थे।
restore-go-on = आगे बढ़ें
remove-title = सब कुछ हटाएँ
remove-what = टोकन और इस कंप्यूटर पर रखी सारी बिक्री, क्लोज़िंग, सेटिंग और बैकअप मिटाता है, जैसे इसे बेचने या देने से पहले।
remove-ask = सब कुछ हटाएँ …
remove-question = इस कंप्यूटर से सब कुछ हटाएँ?
remove-words = टोकन, बिक्री, क्लोज़िंग, लिंक, सेटिंग, लोगो, अभ्यास और अपने-आप बने बैकअप मिट जाएँगे। यह वापस नहीं हो सकता। जो फ़ाइलें आपने कहीं और सेव की हैं, वे रहेंगी।
remove-open-sales = पहले खुली बिक्रियाँ बंद की जाएँगी, ताकि कोई उन पर पेमेंट न कर सके।
remove-save-first = पहले बैकअप सेव करें
remove-word = REMOVE
remove-type = सब कुछ हटाने के लिए { $word } लिखें
remove-now = सब मिटाएँ
remove-keep = सब रहने दें
remove-closing = खुली बिक्रियाँ बंद की जा रही हैं …
remove-removing = सब कुछ हटाया जा रहा है …
remove-sales-open = RexPayments ने समय पर पुष्टि नहीं की कि खुली बिक्रियाँ बंद हो गईं, इसलिए कुछ नहीं हटाया गया। जब यह कंप्यूटर ऑनलाइन हो तब फिर कोशिश करें।
remove-token-stays = कीरिंग ने टोकन नहीं छोड़ा, इसलिए कुछ नहीं हटाया गया। कीरिंग खोलें और फिर कोशिश करें।
remove-not-begun = Rex Console के फ़ोल्डर में लिखा नहीं जा सकता, इसलिए कुछ नहीं मिटाया गया। डिस्क जाँचें, फिर कोशिश करें।
remove-gone = इस कंप्यूटर से सब कुछ हट गया। अब RexPayments पोर्टल पर टोकन रद्द करें, ताकि उसकी कोई नक़ल इस्तेमाल न हो सके।
remove-gone-but-some = टोकन हट गया। कुछ फ़ाइलें अभी दूसरे प्रोग्राम के पास हैं: Rex Console एक बार और शुरू करें, वे भी हट जाएँगी। RexPayments पोर्टल पर टोकन रद्द करें।

## Saving where no dialog can be shown

save-as-title = ऐसे सेव करें
save-as-words = यह कंप्यूटर सेव की विंडो नहीं दिखा सकता। लिखें कि फ़ाइल कहाँ जाए।
save-as-title-many = फ़ोल्डर में सेव करें
save-as-words-many = यह कंप्यूटर फ़ोल्डर चुनने की विंडो नहीं दिखा सकता। लिखें कि कौन सा फ़ोल्डर।
save-as-folder = फ़ोल्डर
save-as-path = फ़ाइल
save-as-save = सेव करें
export-no-name = फ़ाइल का नाम लिखें, जैसे coffee.png
export-no-folder-name = फ़ोल्डर लिखें।
export-no-folder = वह फ़ोल्डर नहीं है।
export-not-allowed = इस फ़ोल्डर में लिखा नहीं जा सकता। दूसरा चुनें।
export-disk-full = डिस्क भर गई है। कुछ नहीं लिखा गया।
export-is-folder = वह फ़ोल्डर है। फ़ाइल का नाम जोड़ें।
export-exists = इस नाम की फ़ाइल पहले से है। उसकी जगह रखने के लिए “सेव करें” फिर दबाएँ, या नाम बदलें।
export-unreadable = QR कोड वापस पढ़ा नहीं जा सका, इसलिए कुछ सेव या प्रिंट नहीं हुआ। कृपया सपोर्ट को बताएँ।
export-bad-logo = दुकान का लोगो पढ़ा नहीं जा सकता। सेटिंग में दूसरी PNG या JPEG फ़ाइल चुनें।
export-too-fine = कोड इतना छोटा होगा कि पढ़ा न जा सके। बड़ा लेआउट चुनें, या एक शीट पर कम स्टिकर।
export-no-viewer = इस कंप्यूटर के किसी प्रोग्राम ने दस्तावेज़ नहीं खोला। PDF के रूप में सेव करके वहाँ से प्रिंट करें।
export-failed = यह नहीं हो सका, और कुछ सेव या प्रिंट नहीं हुआ। फिर कोशिश करें, या दूसरी जगह चुनें।

## Settings

settings-title = सेटिंग
settings-connection = कनेक्शन
settings-connected-to = { $host } से जुड़ा है
settings-token-kept = टोकन इस कंप्यूटर की कीरिंग में रखा है।
settings-token-in-memory = टोकन सिर्फ़ मेमोरी में है और Rex Console बंद करते ही चला जाएगा।
settings-sign-out = साइन आउट करें और टोकन हटाएँ
settings-practice-words = अभ्यास मोड: प्रोवाइडर इसी प्रोग्राम में चलता है, और कोई पैसा नहीं आता-जाता।
settings-leave-practice = अभ्यास छोड़ें
settings-look = रूप
theme-system = सिस्टम जैसा
theme-light = हल्का
theme-dark = गहरा
theme-system-unknown = यह कंप्यूटर नहीं बताता कि कौन सा है, इसलिए यहाँ हल्का है।
text-size-title = अक्षरों और बटनों का आकार
text-size-percent = { $percent }%
settings-language = भाषा
language-system = इस कंप्यूटर जैसी
language-marked = { $language } – { $mark }
language-customers = ग्राहक अपनी विंडो में क्या पढ़ें
language-customers-same = कंसोल जैसी
language-no-letters = इस कंप्यूटर में { $language } के अक्षर नहीं हैं। उसका फ़ॉन्ट इंस्टॉल करें, फिर Rex Console दोबारा शुरू करें।
settings-entry = काउंटर पर रक़म
entry-cents-first = 1250 यानी 12.50
entry-decimal = 12.5 यानी 12.50
settings-limits = काउंटर की सीमाएँ
settings-time-limit = बिना पेमेंट की बिक्री इतने में बंद
minutes-count =
    { $count ->
        [one] { $count } मिनट
       *[other] { $count } मिनट
    }
settings-largest = आम तौर पर सबसे बड़ी बिक्री
settings-largest-help = इससे ऊपर काउंटर एक बार पूछता है, कहीं एक अंक ज़्यादा न हो। खाली: कभी नहीं पूछता।
settings-sounds = आवाज़
sounds-on = चालू
sounds-off = बंद

settings-autostart = कंप्यूटर के साथ शुरू हो
autostart-words = जब आप इस कंप्यूटर में साइन इन करते हैं, Rex Console अपने आप खुलता है।
autostart-failed = यह कंप्यूटर Rex Console को अपने आप शुरू नहीं होने देता।
settings-customer = ग्राहक की विंडो
settings-customer-words = ग्राहक के लिए दूसरी विंडो: रक़म, QR कोड, और पेमेंट होने पर सही का निशान।
customer-window-on = दिखाएँ
customer-window-off = न दिखाएँ
customer-one-monitor = इस कंप्यूटर में एक ही स्क्रीन है, इसलिए यह साधारण विंडो में खुलती है। इसे वहाँ ले जाएँ जहाँ ग्राहक देख सके।
customer-other-monitor = दूसरी स्क्रीन
customer-monitor-gone = { $name } (जुड़ी नहीं है)
customer-full-screen = पूरी स्क्रीन
customer-framed = विंडो में
customer-show-test = टेस्ट तस्वीर दिखाएँ
settings-callback = एक बार: इस कंप्यूटर के ब्राउज़र में चेकआउट
callback-words = उन चेकआउट के लिए जो स्टाफ़ इस कंप्यूटर के ब्राउज़र में खोलता है। फिर ब्राउज़र यहाँ लौटकर पेमेंट बताता है; उसके बारे में RexPayments से पूछा जाता है। ग्राहकों के फ़ोन इस पते तक नहीं पहुँच सकते, इसलिए इसे अपने अकाउंट के Callback URL में दर्ज न करें।
callback-on = सुनें
callback-off = न सुनें
callback-port = पोर्ट
callback-port-error = 1024 से 65535 तक की संख्या।
callback-opening = खुल रहा है …
callback-listens = { $address } पर सुन रहा है
callback-taken = पोर्ट { $port } दूसरे प्रोग्राम के पास है। कोई और चुनें।
callback-refused = यह कंप्यूटर Rex Console को इस पोर्ट पर सुनने नहीं देता। कोई और चुनें।
settings-day = दिन
day-ends-words = दिन ख़त्म होता है
day-ends-earlier = एक घंटा पहले
day-ends-later = एक घंटा बाद
day-ends-help = आधी रात के बाद इस घंटे तक की बिक्री पिछली शाम की गिनी जाती है।
day-zone-words = समय क्षेत्र: { $name }
day-zone-of-computer = समय क्षेत्र: { $name }, इस कंप्यूटर जैसा
day-zone-unnamed = समय क्षेत्र: इस कंप्यूटर जैसा
day-zone-unknown = यह कंप्यूटर समय क्षेत्र “{ $name }” नहीं जानता। इसका अपना चल रहा है: यहाँ एक चुनें।
day-zone-change = दूसरा समय क्षेत्र चुनें
day-zone-search = शहर या इलाक़ा
day-zone-search-help = जैसे Berlin, या America।
day-zone-none = इस नाम का समय क्षेत्र नहीं है। पास का बड़ा शहर आज़माएँ।
day-zone-more = { $count } और: नाम का और हिस्सा लिखें।
day-zone-computer = इस कंप्यूटर जैसा
day-mark-words = सेव की गई टेबल
day-mark-off = सामान्य
day-mark-on = पुराने स्प्रेडशीट प्रोग्राम के लिए
day-mark-help = अगर स्प्रेडशीट में é या ü जैसे अक्षर ग़लत दिखें तो दूसरा चुनें।
clock-is-wrong = इस कंप्यूटर की घड़ी { $unit ->
    [minutes] { $count ->
        [one] { $count } मिनट
       *[other] { $count } मिनट
    }
    [hours] { $count ->
        [one] { $count } घंटा
       *[other] { $count } घंटे
    }
   *[days] { $count ->
        [one] { $count } दिन
       *[other] { $count } दिन
    }
    } { $side ->
        [ahead] आगे
       *[behind] पीछे
    } है। RexPayments का समय लिया जा रहा है: { $weekday ->
        [1] सोमवार
        [2] मंगलवार
        [3] बुधवार
        [4] गुरुवार
        [5] शुक्रवार
        [6] शनिवार
       *[7] रविवार
    }, { date-day }, { $time }।
clock-set-right = इस कंप्यूटर की अपनी सेटिंग में तारीख़ और समय ठीक करें, फिर यह अपने-आप हट जाएगा।
settings-shop = दुकान
settings-about = Rex Console { $version }

## The customer's window

customer-title = Rex Console · ग्राहक
customer-practice-shop = अभ्यास की दुकान
customer-making = एक पल …
customer-scan = पेमेंट के लिए स्कैन करें
customer-secure = सुरक्षित पेमेंट:
customer-checking = जाँच हो रही है …
customer-dont-pay-again = कृपया दोबारा पेमेंट न करें।
customer-paid = पेमेंट हुआ। धन्यवाद!
customer-closed = रद्द
customer-dont-pay = कृपया इस पर पेमेंट न करें।
customer-test = आपके ग्राहक को यह दिखता है।
customer-test-code = QR कोड यहाँ आता है
customer-test-size = { $width } × { $height } पिक्सेल
customer-back = कंसोल पर वापस

already-open = Rex Console पहले से खुला है
already-open-words = वह अभी जवाब नहीं दे रहा। उसकी विंडो खोजें, या थोड़ा रुकें; अटक गया हो तो उसे बंद करके फिर शुरू करें।
already-open-close = बंद करें

## Leaving

quit-title =
    { $count ->
        [one] { $count } बिक्री अब भी खुली है
       *[other] { $count } बिक्रियाँ अब भी खुली हैं
    }
quit-words = उन्हें बंद करें, ताकि कोई उन पर पेमेंट न कर सके। या रहने दें: ग्राहक अब भी पेमेंट कर सकता है, और Rex Console अगली बार शुरू करने पर आप उन्हें तय करेंगे।
quit-words-practice = अभ्यास में सारी बिक्री प्रोग्राम के साथ ख़त्म हो जाती है: अभ्यास प्रदाता उन्हें भूल जाता है। अपनी दुकान में आप उन्हें खुला छोड़कर अगली शुरुआत पर निपटा सकते हैं।
quit-close-first = पहले बंद करें
quit-leave = रहने दें
quit-back = वापस
quit-closing-title = खुली बिक्रियाँ बंद की जा रही हैं …
quit-closing-words = RexPayments को बताया जा रहा है। पुष्टि होते ही Rex Console बंद हो जाएगा।
quit-gave-up-title =
    { $count ->
        [one] { $count } बिक्री बंद नहीं हो सकी
       *[other] { $count } बिक्रियाँ बंद नहीं हो सकीं
    }
quit-gave-up-words = RexPayments ने समय पर पुष्टि नहीं की। जब तक न करे, ग्राहक पेमेंट कर सकता है। Rex Console खुला रहने तक हम कोशिश करते रहेंगे।

crash-title = Rex Console एक गड़बड़ी से बंद हो गया
crash-words = पिछली बार Rex Console अपने आप रुक गया। कोई बिक्री नहीं खोई: बिक्रियाँ जर्नल में हैं, और हर खुली बिक्री फिर से पूछी जा रही है। ग्राहक ने जो चुकाया, वह गिना जाएगा।
fault-title = Rex Console का एक हिस्सा नहीं चला
fault-words = पिछली बार काउंटर के अलावा कुछ गड़बड़ हुआ, जैसे कोई फ़ाइल या आवाज़। काउंटर चलता रहा, और बिक्रियाँ जर्नल में हैं। अगर आपका चाहा कुछ नहीं हुआ, तो उसे फिर से करें।
crash-report-words = रिपोर्ट सहायता दल को बताती है कि क्या टूटा: न टोकन, न नाम, न रकम। कुछ भेजा नहीं जाता; किसे मिले, यह आप तय करते हैं।
crash-save = सहायता के लिए रिपोर्ट सहेजें …
crash-done = हो गया

no-window-title = Rex Console अपनी विंडो नहीं खोल सकता।
no-window-words = यहाँ न OpenGL चलता है, न Vulkan, DirectX या Metal। ग्राफ़िक्स ड्राइवर अपडेट करें और कंप्यूटर फिर से चालू करें। टर्मिनल में “rex-console doctor” जो कहे, उससे सहायता दल को मदद मिलती है। बिक्रियाँ जर्नल में सुरक्षित हैं।

## Short notices

notice-copied = लिंक कॉपी हो गया।
notice-link-made = लिंक बन गया।
notice-link-activated = लिंक फिर से पेमेंट लेता है।
notice-link-was-active = “{ $name }” पहले से चालू था।
notice-link-was-inactive = “{ $name }” पहले से बंद था।
notice-link-changed = लिंक बदल गया।
notice-link-deactivated = लिंक अब पेमेंट नहीं लेता।
notice-link-deleted = लिंक डिलीट हो गया।
notice-exported = सेव हुआ: { $path }
notice-filed-two = सेव हुआ: { $path }, और उसके पास { $second }
notice-browser-failed = ब्राउज़र नहीं खुल सका। इसकी जगह लिंक कॉपी करें।
notice-signing-out = साइन आउट हो रहा है: अगली बिक्री से पहले थोड़ा रुकें। कोई पैसा नहीं लिया गया।
notice-settings-older = सेटिंग की फ़ाइल ख़राब थी। पुरानी नक़ल चल रही है: जाँच लें कि सही है।
settings-lost = सेटिंग की फ़ाइल पढ़ी नहीं जा सकती, इसलिए दुकान फिर से सेट करनी होगी। बिक्री और लिंक सुरक्षित हैं।
notice-signed-out = साइन आउट हो गया। टोकन इस कंप्यूटर की कीरिंग से हट गया।
notice-not-forgotten = टोकन कीरिंग से हटाया नहीं जा सका। वहाँ “rex-console” ख़ुद हटाएँ, या फिर कोशिश करें।
notice-settings-not-saved = सेटिंग सेव नहीं हो सकी। वह Rex Console बंद होने तक चलेगी।
notice-open-sales = एक बिक्री अब भी खुली है। पहले उसका पेमेंट होने दें या उसे रद्द करें।

## What the provider or the connection says

api-not-sent = RexPayments से संपर्क नहीं हो रहा। कुछ नहीं भेजा गया, कोई पैसा नहीं लिया गया। इंटरनेट जाँचें और फिर कोशिश करें।
api-lost = RexPayments का जवाब रास्ते में खो गया।
api-unauthorized = RexPayments यह टोकन नहीं मानता। पोर्टल के अपने प्रोफ़ाइल पेज से फिर कॉपी करें।
api-forbidden = RexPayments आपके अकाउंट को इसकी अनुमति नहीं देता।
api-not-found = RexPayments के पास इस आईडी का कुछ नहीं है।
api-no-such-route = RexPayments इस पते पर जवाब नहीं देता। प्रोवाइडर का पता जाँचें, या सपोर्ट से पूछें।
api-could-not-ask = RexPayments को इस आईडी से कुछ नहीं मिला। इस अकाउंट का कोई पेमेंट पहले कभी नहीं मिला, इसलिए आईडी ग़लत हो सकती है, या पेमेंट कहीं और पता किए जाते हैं। आईडी का एक-एक अक्षर मिलाएँ।
api-validation = RexPayments ने मना किया: { $words }
api-rate-limited =
    { $seconds ->
        [one] RexPayments ने धीरे पूछने को कहा है। { $seconds } सेकंड में फिर कोशिश करें।
       *[other] RexPayments ने धीरे पूछने को कहा है। { $seconds } सेकंड में फिर कोशिश करें।
    }
api-server = RexPayments में अभी अपनी ख़राबी है। एक मिनट में फिर कोशिश करें।
api-not-json = RexPayments के जवाब की जगह एक वेब पेज आया। शायद यह नेटवर्क पहले लॉग इन चाहता है।
api-decode = RexPayments के जवाब में कुछ ऐसा है जो हम पढ़ नहीं सकते: { $field }।
api-unexpected = RexPayments ने ऐसा जवाब दिया जो हम नहीं समझते।
address-refused = पता ऐसे होस्ट पर ले जाता है जिसकी अनुमति नहीं है, इसलिए QR कोड नहीं दिखाया जाता।

## The keyring

keyring-locked = इस कंप्यूटर की कीरिंग बंद है। जिस पासवर्ड से लॉग इन करते हैं उससे खोलें, फिर कोशिश करें।
keyring-absent = इस कंप्यूटर पर कोई कीरिंग नहीं चल रही।
keyring-slow = इस कंप्यूटर की कीरिंग जवाब नहीं देती।
keyring-denied = कीरिंग नहीं खोली गई।
keyring-too-long = यह टोकन कीरिंग के लिए बहुत लंबा है।
keyring-broken = इस कंप्यूटर की कीरिंग ठीक से काम नहीं करती।

## Day

day-today = आज, { $day }
day-yesterday = बीता कल, { $day }
day-week = इस हफ़्ते, { $from } – { $to }
day-month = इस महीने, { $month }
day-from-to = { $from } – { $to }
day-not-closed = अभी बंद नहीं
day-closing = क्लोज़िंग { $number }
day-closing-from-to = { $from } से { $to } तक
day-closing-first = पहली बिक्री से { $to } तक
day-since-closing = क्लोज़िंग { $number } से, { $time }
day-never-closed = अब तक सब: अभी कोई दिन बंद नहीं हुआ।
day-ends-at = दुकान का दिन { $hour } पर शुरू और ख़त्म होता है।
day-other = दूसरा दिन
day-choose-today = आज
day-choose-yesterday = बीता कल
day-choose-week = इस हफ़्ते
day-choose-month = इस महीने
day-closings = क्लोज़िंग
day-from = से
day-to = तक
day-date-wrong = ऐसे लिखें: 2026-11-22 या 22.11.2026।
day-range-incomplete = पहला और आख़िरी दिन बताएँ।
day-show-range = ये दिन दिखाएँ
day-month-before = पिछला महीना
day-month-after = अगला महीना
day-not-yet = वह दिन अभी आना है।
day-save = सेव करें
day-print = प्रिंट
day-close = दिन बंद करें
day-nothing-to-save = जर्नल अभी पढ़ा जा रहा है।
day-taken = कमाई
day-gross =
    { $count ->
        [one] { $shown } पेमेंट · कुल रक़म, पेआउट नहीं
       *[other] { $shown } पेमेंट · कुल रक़म, पेआउट नहीं
    }
day-payments =
    { $count ->
        [one] { $shown } पेमेंट
       *[other] { $shown } पेमेंट
    }
day-seen-count = { $shown } दिखे
day-noted-count = { $shown } लिखे
day-look-before = { $shown } · बंद करने से पहले देखें
day-counter = काउंटर बिक्री
day-one-off = एक बार
day-printed = छपे लिंक
day-refunds = रिफ़ंड
day-not-settled = तय नहीं
day-too-much = इतना कि गिना न जा सके
day-tests = टेस्ट पेमेंट, जोड़ में नहीं:
day-tests-apart = टेस्ट पेमेंट, जोड़ में नहीं: { $amount }
day-unverified = अभी किसी ने नहीं जाँचा कि इस अकाउंट में असली पैसा आता है या नहीं। इसका एक पेमेंट “लेन-देन” में पता करें, तो मालूम हो जाएगा।
day-list = बिक्री और पेमेंट
day-unsettled-first = तय नहीं: पैसा अब भी आ सकता है
day-at-counter = काउंटर
day-order = एक बार { $order }
day-seen-several = { $product } × { $count }
day-refund-of = बिक्री { $number } का रिफ़ंड
day-paid = पेमेंट हुआ
day-paid-refunded = पेमेंट हुआ, रिफ़ंड हुआ
day-accepted = स्वीकार
day-seen = लिंक पर दिखा
day-refunded = लौटाया
day-closed-unpaid = बंद, पेमेंट नहीं हुआ
day-another-way = दूसरे तरीक़े से पेमेंट
day-unusable = लिंक पर भरोसा नहीं
day-test-standing = टेस्ट · { $standing }
day-mode-live = असली पैसा
day-mode-unverified = जाँचा नहीं
day-mode-test = टेस्ट
day-settle = तय करें
day-settle-named = { $what } तय करें
day-settle-words = RexPayments से पूछा जाता है कि पेमेंट हुआ या नहीं। सिर्फ़ उसके जवाब से तय होता है।
day-settle-order-words = ग्राहक से पेमेंट आईडी माँगें: उसी से RexPayments बता सकता है कि पेमेंट हुआ या नहीं।
day-left-out = { $all } में से सबसे नए { $shown }; फ़ाइलों में सब हैं।
day-search = जर्नल में खोजें
day-search-hint = नंबर, रेफ़रेंस, रक़म, शब्द
day-searching = खोजा जा रहा है …
day-not-found = “{ $words }” नहीं मिला
day-not-found-words = बिक्री का नंबर या रेफ़रेंस, ऑर्डर या पेमेंट आईडी, रक़म, या नोट के शब्द खोजें।
day-clear-search = खोज हटाएँ
day-found-more = और भी हैं। जो खोज रहे हैं उसका और हिस्सा लिखें।
day-all-tills = सभी काउंटर
day-reading = जर्नल पढ़ा जा रहा है …
day-try-again = फिर कोशिश करें
day-empty-today = आज कुछ नहीं आया
day-empty-today-words = यह काउंटर जो पेमेंट लेता है, लेते ही यहाँ दिखता है।
day-empty-not-closed = बंद करने को कुछ बाक़ी नहीं
day-empty-not-closed-words = जो कुछ आया, वह किसी क्लोज़िंग में है। अब जो आएगा, अगली में जाएगा।
day-empty-closing = इस क्लोज़िंग में कुछ नहीं है
day-empty-other = इन दिनों में कुछ नहीं आया
day-empty-other-words = यहाँ सिर्फ़ इसी काउंटर की कमाई दिखती है। दूसरे काउंटरों के अपने जर्नल हैं।
day-go-to-sell = बिक्री पर जाएँ
day-back = सूची पर वापस
day-close-detail = विवरण बंद करें
day-fact-when = कब
day-fact-since = शुरू
day-fact-made = ऑर्डर बना
day-fact-reference = रेफ़रेंस
day-fact-order = ऑर्डर आईडी
day-fact-payment = पेमेंट आईडी
day-fact-payments = पेमेंट
day-fact-mode = पैसा
day-fact-closing = क्लोज़िंग
day-copy-reference = रेफ़रेंस कॉपी करें
day-copy-order = ऑर्डर आईडी कॉपी करें
day-copy-payment = पेमेंट आईडी कॉपी करें
day-copy-for-portal = पोर्टल के लिए रेफ़रेंस कॉपी करें
day-refunded-wholly = पूरा लौटा दिया गया।
day-refund-title = बिक्री { $number } का रिफ़ंड लिखें
day-refund-left = ज़्यादा से ज़्यादा { $left }
day-refund-too-much = यह बिक्री की बची रक़म से ज़्यादा है: { $left }।
day-column-when = कब
day-column-day = दिन
day-column-kind = प्रकार
day-column-what = क्या
day-column-state = स्थिति
day-column-amount = रक़म
day-column-not-counted = गिना नहीं
day-column-currency = मुद्रा
day-column-mode = पैसा
day-column-note = नोट
day-column-payment = पेमेंट
day-column-closing = क्लोज़िंग
day-paper-till = काउंटर { $till }
day-paper-made = { $time } पर बना
day-paper-totals = जोड़
day-paper-entries = बिक्री और पेमेंट
day-paper-footer = रक़में कुल हैं: जो ग्राहकों ने दीं, न कि जो दुकान को पेआउट में मिलती हैं।
day-taken-gross = कमाई, कुल
day-after-refunds = रिफ़ंड के बाद

## Closing the day

close-day-checking = एक बार फिर पूछा जा रहा है
close-day-checked = { $of } में से { $done } बंद बिक्रियाँ जाँचीं
close-day-checking-words = बिक्री बंद होने के बाद बैंक की जाँच में पेमेंट हो गया हो सकता है।
close-day-unasked = और पूछे बिना बंद करें
close-day-not-yet = अभी नहीं
close-day-title = दिन को नंबर { $number } के रूप में बंद करें?
close-day-holds = क्लोज़िंग में यह होगा:
close-day-nothing = पिछली क्लोज़िंग के बाद कुछ नहीं आया। इसमें कुछ नहीं होगा।
close-day-gross = कुल रक़म, पेआउट नहीं। बाद में जो आए, अगली क्लोज़िंग में जाएगा।
close-day-unsettled =
    { $count ->
        [one] { $sums } की { $count } बिक्री तय नहीं है। वह खुली रहेगी; पेमेंट हुआ तो अगली क्लोज़िंग में जाएगी।
       *[other] { $count } बिक्रियाँ तय नहीं हैं, कुल { $sums }। वे खुली रहेंगी; उनमें से जिनका पेमेंट हुआ, अगली क्लोज़िंग में जाएँगी।
    }
close-day-not-asked =
    { $count ->
        [one] { $count } बंद बिक्री के बारे में पूछा नहीं जा सका। उसका पेमेंट हुआ हो तो वह अगली क्लोज़िंग में जाएगी।
       *[other] { $count } बंद बिक्रियों के बारे में पूछा नहीं जा सका। उनमें से जिनका पेमेंट हुआ हो, अगली क्लोज़िंग में जाएँगी।
    }
close-day-writing = दिन बंद किया जा रहा है …
close-day-writing-words = लिखा जा रहा है।
close-day-failed = दिन बंद नहीं हुआ
close-day-done = क्लोज़िंग { $number } बन गई: { $sums }
close-day-done-words = अब से जो आए, अगली में जाएगा।
close-day-leave = हो गया
close-day-save = क्लोज़िंग सेव करें
close-day-print = क्लोज़िंग प्रिंट करें

## All tills

tills-title = सभी काउंटर
tills-words = { $days }। RexPayments की लिंक सूची से, उनके बनने के समय से: पेमेंट कब हुआ, सूची नहीं बताती।
tills-reading = सूची अभी पढ़ी जा रही है। यहाँ कुछ पेमेंट छूटे हो सकते हैं।
tills-none = सूची में इन दिनों की कोई काउंटर बिक्री नहीं जिसका पेमेंट हुआ हो।
tills-till = काउंटर { $till }
tills-together = सभी काउंटर मिलाकर
tills-differences = जहाँ सूची और इस काउंटर का जर्नल अलग हैं
tills-undated =
    { $count ->
        [one] पेमेंट वाला { $count } लिंक छोड़ा गया: RexPayments नहीं बताता कि वह कब बना।
       *[other] पेमेंट वाले { $count } लिंक छोड़े गए: RexPayments नहीं बताता कि वे कब बने।
    }
tills-same = कोई अंतर नहीं: इस काउंटर का जर्नल और सूची एक ही बात कहते हैं।
tills-same-so-far = अब तक कोई अंतर नहीं।
tills-more-differences = और { $count }।
tills-paid-there = { $reference }: सूची कहती है { $amount } का पेमेंट हुआ, यह जर्नल नहीं। इसे जर्नल में खोजें और तय करें।
tills-unknown-here = { $reference }: सूची कहती है { $amount } का पेमेंट हुआ, और यह जर्नल उस बिक्री को नहीं जानता। शायद वह जर्नल नए सिरे से शुरू होने से पहले की है।
tills-paid-here = { $reference }: यह जर्नल कहता है { $amount } का पेमेंट हुआ, { $time } पर शुरू; सूची नहीं। पोर्टल पर देखें।
tills-not-listed = { $reference }: { $amount } का पेमेंट हुआ, { $time } पर शुरू, और उसका लिंक अब सूची में नहीं है। शायद डिलीट हो गया।
tills-other-amount = { $reference }: यह जर्नल कहता है { $here }, सूची कहती है { $there }।

## Times

date-day = { $day } { $month ->
    [1] जन॰
    [2] फ़र॰
    [3] मार्च
    [4] अप्रैल
    [5] मई
    [6] जून
    [7] जुल॰
    [8] अग॰
    [9] सित॰
    [10] अक्टू॰
    [11] नव॰
   *[12] दिस॰
}
date-day-year = { $day } { $month ->
    [1] जन॰
    [2] फ़र॰
    [3] मार्च
    [4] अप्रैल
    [5] मई
    [6] जून
    [7] जुल॰
    [8] अग॰
    [9] सित॰
    [10] अक्टू॰
    [11] नव॰
   *[12] दिस॰
} { $year }
date-weekday = { $weekday ->
    [1] सोमवार
    [2] मंगलवार
    [3] बुधवार
    [4] गुरुवार
    [5] शुक्रवार
    [6] शनिवार
   *[7] रविवार
}, { $day } { $month ->
    [1] जनवरी
    [2] फ़रवरी
    [3] मार्च
    [4] अप्रैल
    [5] मई
    [6] जून
    [7] जुलाई
    [8] अगस्त
    [9] सितंबर
    [10] अक्टूबर
    [11] नवंबर
   *[12] दिसंबर
}
date-and-time = { $day }, { $time }
time-before-noon = { $time } am
time-after-noon = { $time } pm
date-weekday-year = { $weekday ->
    [1] सोमवार
    [2] मंगलवार
    [3] बुधवार
    [4] गुरुवार
    [5] शुक्रवार
    [6] शनिवार
   *[7] रविवार
}, { $day } { $month ->
    [1] जनवरी
    [2] फ़रवरी
    [3] मार्च
    [4] अप्रैल
    [5] मई
    [6] जून
    [7] जुलाई
    [8] अगस्त
    [9] सितंबर
    [10] अक्टूबर
    [11] नवंबर
   *[12] दिसंबर
} { $year }
date-month-year = { $month ->
    [1] जनवरी
    [2] फ़रवरी
    [3] मार्च
    [4] अप्रैल
    [5] मई
    [6] जून
    [7] जुलाई
    [8] अगस्त
    [9] सितंबर
    [10] अक्टूबर
    [11] नवंबर
   *[12] दिसंबर
} { $year }
date-weekday-short = { $weekday ->
    [1] सो
    [2] मं
    [3] बु
    [4] गु
    [5] शु
    [6] श
   *[7] र
}
ago-future = भविष्य में
ago-now = अभी-अभी
ago-minutes =
    { $count ->
        [one] { $count } मिनट पहले
       *[other] { $count } मिनट पहले
    }
ago-hours =
    { $count ->
        [one] { $count } घंटा पहले
       *[other] { $count } घंटे पहले
    }
ago-days =
    { $count ->
        [one] { $count } दिन पहले
       *[other] { $count } दिन पहले
    }
expires-never = कभी नहीं
expires-within-the-hour = एक घंटे के भीतर
expires-in-hours =
    { $count ->
        [one] { $count } घंटे में
       *[other] { $count } घंटों में
    }
expires-in-days =
    { $count ->
        [one] { $count } दिन में
       *[other] { $count } दिनों में
    }

## The journal

journal-not-writable = काउंटर जो बेचता है वह लिख नहीं पा रहा, इसलिए कुछ नहीं बेच रहा: कुछ नहीं भेजा गया, कोई पैसा नहीं लिया गया। इस कंप्यूटर की डिस्क जाँचें।
day-not-read = इस काउंटर का जर्नल अभी पढ़ा नहीं जा सका। कुछ नहीं खोया। थोड़ी देर में फिर कोशिश करें।
day-close-failed = दिन बंद नहीं हुआ: इस काउंटर का जर्नल अभी यह नहीं कर सका। कुछ नहीं खोया। थोड़ी देर में फिर कोशिश करें।
day-settled-paid = बिक्री { $number } का पेमेंट हुआ: { $amount }।
day-settled-unpaid = RexPayments कहता है कि बिक्री { $number } का पेमेंट नहीं हुआ। उसका लिंक अब पेमेंट नहीं लेता।
day-settled-open = बिक्री { $number } का पेमेंट अभी नहीं हुआ। हम नज़र रख रहे हैं।
day-settled-lost = बिक्री { $number } का लिंक नहीं मिला। उसका QR कोड किसी के पास नहीं है, इसलिए कोई पेमेंट नहीं कर सकता।
day-settle-portal = इस बिक्री के लिंक पर भरोसा नहीं किया जा सकता, इसलिए यहाँ उसके बारे में नहीं पूछा जाता। पोर्टल पर { $reference } खोजें।
day-sale-unknown = इस काउंटर का जर्नल अब इस बिक्री को नहीं जानता। पोर्टल पर खोजें।
day-order-unknown = ऑर्डर { $order } बहुत पहले या किसी और अकाउंट से बना था। उसका पेमेंट “लेन-देन” में पता करें।
day-refund-unpaid = नहीं लिखा गया: इस बिक्री का पेमेंट नहीं हुआ, इसलिए लौटाने को कुछ नहीं है।
day-refund-beyond = नहीं लिखा गया: इस बिक्री का अब ज़्यादा से ज़्यादा { $left } लौटाया जा सकता है।

journal-disk-full = इस कंप्यूटर की डिस्क भर गई है। काउंटर जो बेचता है वह लिख नहीं पा रहा, इसलिए कुछ नहीं भेजा गया और कोई पैसा नहीं लिया गया। जगह बनाएँ और फिर कोशिश करें।
journal-newer = इस काउंटर का जर्नल नए Rex Console ने लिखा है। उसी को शुरू करें।
journal-busy = काउंटर अभी लिख रहा है। कुछ नहीं भेजा गया। थोड़ी देर में फिर कोशिश करें।
journal-set-aside = इस काउंटर का जर्नल ख़राब था। वह { $file } नाम से रखा है, और नया शुरू हुआ है। पहले की खुली बिक्रियाँ पोर्टल पर देखी जा सकती हैं।
journal-broken = इस काउंटर का जर्नल ठीक से काम नहीं करता। कुछ नहीं भेजा गया। Rex Console फिर शुरू करें, और उससे ठीक न हो तो सपोर्ट को बताएँ।

## The owner's PIN

pin-title = मालिक का पिन
pin-words = यह मालिक का काम है। आगे बढ़ने के लिए पिन डालें।
pin-field = पिन
pin-enter = आगे बढ़ें
pin-backspace = आख़िरी अंक हटाएँ
pin-checking = पिन जाँचा जा रहा है
pin-wrong = यह सही पिन नहीं है। कुछ नहीं बदला।
pin-wait =
    { $minutes ->
        [one] बहुत बार ग़लत पिन। { $minutes } मिनट में फिर कोशिश करें।
       *[other] बहुत बार ग़लत पिन। { $minutes } मिनट में फिर कोशिश करें।
    }
pin-wait-reason = बहुत बार ग़लत पिन: थोड़ा रुकें
pin-not-digits = पिन में सिर्फ़ अंक होते हैं।
pin-too-short = पिन में कम से कम 4 अंक होते हैं।
pin-too-long = पिन में ज़्यादा से ज़्यादा 12 अंक होते हैं।
pin-too-easy = यह वही पिन है जो हर कोई पहले आज़माएगा। दूसरा चुनें।
pin-differ = दोनों मेल नहीं खाते। पिन दो बार लिखें।
pin-not-kept = पिन रखा नहीं जा सका। कुछ नहीं बदला।
pin-kept = पिन लग गया। उसे सुरक्षित जगह रखें।
pin-forgotten = पिन भूल गए
pin-forgotten-words = साइन आउट करें और पोर्टल के API टोकन से फिर जोड़ें। इससे पिन हट जाता है; बिक्री और सेटिंग रहती हैं।
pin-forgotten-stops = जब तक टोकन फिर से पेस्ट नहीं होता, यह काउंटर कोई पेमेंट नहीं लेता। पहले उसे तैयार रखें।

settings-pin = मालिक का पिन
settings-pin-words = पिन होने पर सिर्फ़ आप सेटिंग और लिंक बदल सकते हैं, रिफ़ंड लिख सकते हैं, दिन बंद कर सकते हैं, अभ्यास चालू या बंद कर सकते हैं और साइन आउट कर सकते हैं। “बिक्री”, “एक बार” और “लेन-देन” सबके लिए खुले रहते हैं।
settings-pin-lock = इतनी देर बाद फिर लॉक
settings-pin-lock-now = अभी लॉक करें
settings-pin-remove = पिन हटाएँ
settings-pin-first = पिन
settings-pin-new = नया पिन
settings-pin-again = वही दोबारा
settings-pin-help = 4 से 12 अंक।
settings-pin-set = पिन लगाएँ
settings-pin-change = पिन बदलें
settings-pin-empty = पिन दो बार लिखें

## The rail

rail-help = मदद

## Help

help-title = मदद
help-keys = कुंजियाँ
help-anywhere = हर जगह
help-in-questions = स्क्रीन पर खुले सवाल में
help-sell = काउंटर पर पेमेंट लें: रक़म लिखें, “पेमेंट लें” दबाएँ और ग्राहक को कोड स्कैन करने दें। सिर्फ़ हरा “पेमेंट हुआ” बताता है कि पैसा आ गया।
help-one-off = एक ऑर्डर का एक पेमेंट, जैसे फ़ोन पर। पेमेंट कब हुआ, यह अपने-आप कोई नहीं बताता: पेमेंट को उसकी आईडी से पता करें और स्वीकार करें।
help-links = लिंक जिन पर बार-बार पेमेंट हो सकता है। उनके कोड दिखाएँ, भेजें या प्रिंट करें, उन्हें बदलें, डिलीट करें।
help-transactions = पेमेंट आईडी लिखें या स्कैन करें और देखें कि वह सफल हुआ या नहीं, कितने का था और कितना पुराना है।
help-day = इस काउंटर पर दिन-ब-दिन क्या आया। दिन बंद करें, प्रिंट करें, या फ़ाइल में सेव करें।
help-settings = दुकान, भाषा, प्रिंट, पिन, बैकअप और RexPayments से कनेक्शन।
help-when = कब क्या करें
help-offline = RexPayments से संपर्क नहीं हो रहा
help-offline-do = जब तक “पेमेंट हुआ” न दिखे, कुछ न दें। इंतज़ार वाली बिक्रियाँ सूची में रहती हैं और उनके बारे में अपने-आप फिर पूछा जाता है। कनेक्शन लौटने तक पैसा दूसरे तरीक़े से लें।
help-says-paid = ग्राहक कहता है कि उसने पेमेंट कर दिया
help-says-paid-do = “ग्राहक कहे: दे दिया” दबाएँ और रुकें। इस स्क्रीन की बात मानें, ग्राहक के फ़ोन की नहीं: बैंक अब भी मना कर सकता है।
help-wrong-amount = रक़म ग़लत थी
help-wrong-amount-do = अभी पेमेंट नहीं हुआ: बिक्री रद्द करें और नए सिरे से पेमेंट लें। पेमेंट हो चुका: RexPayments पोर्टल पर पैसा लौटाएँ, फिर यहाँ “रिफ़ंड दिया …” से लिख लें।
help-not-known = “अभी पता नहीं” लिखा है
help-not-known-do = पैसा आया भी हो सकता है और नहीं भी। बिक्री को सूची में रहने दें; नए सिरे से पेमेंट तभी लें जब लिखा हो कि कुछ नहीं भेजा गया। अगर वह बंद हो गई है, तो बैंक का देर से आया जवाब एक घंटे के भीतर भी उसका पेमेंट कर सकता है: नए सिरे से पेमेंट लेने से पहले ग्राहक को यह बताएँ।
help-another-way = ग्राहक आख़िर नक़द देता है
help-another-way-do = बिक्री में “दूसरे तरीक़े से” दबाएँ। उसका लिंक बंद कर दिया जाता है, ताकि कोई दो बार पेमेंट न करे।
help-scanner = बारकोड स्कैनर इस्तेमाल होता है
help-scanner-do = वह सिर्फ़ पेमेंट आईडी की जगहों में और पहले से चुनी गई खोज में लिखता है। और कहीं वह न कुछ बदलता है, न किसी सवाल का जवाब देता है।
help-touch = कीबोर्ड नहीं है
help-touch-do = सब कुछ छूकर किया जा सकता है, और रक़म व पिन के बटन स्क्रीन पर हैं। बाक़ी लिखने के लिए कंप्यूटर का अपना स्क्रीन कीबोर्ड चाहिए। Wayland वाले Linux पर, चालू हो तो, वह अपने-आप आ सकता है। Windows पर उसे टास्कबार के कीबोर्ड चिह्न से खोलें। Mac पर Accessibility Keyboard चालू करें। पुराने Linux डेस्कटॉप (X11) पर उसे डेस्कटॉप की सेटिंग से शुरू करें।
does-help = मदद
does-show = ग्राहक को स्कैन का कोड दिखाएँ
does-next = अगले बटन या जगह पर
does-before = पिछले पर
does-press = घेरे वाला बटन दबाएँ
does-leave = बाहर निकलें
does-find = खोजें
does-charge = यह रक़म लें
does-add = एक और रक़म जोड़ें
does-take-back = आख़िरी अंक हटाएँ
does-clear = रक़म फिर से शुरू करें
does-receipt = रसीद
does-new = नया लिंक
does-walk = एक लाइन से दूसरी पर
does-page = एक पेज की लाइनें
does-ends = पहली या आख़िरी लाइन पर
does-open = लिंक खोलें, फिर उस पर जाएँ
does-tick = लाइन चुनें
does-tick-all = सभी लाइनें चुनें
does-copy = लिंक का पता कॉपी करें
does-back = लिंक बंद करें, चुनाव हटाएँ, खोज खाली करें
does-export = लिंक का कोड प्रिंट या सेव करें
does-print = प्रिंट करें
does-save = फ़ाइल में सेव करें
does-look-up = जो लिखा है उसे पता करें
help-space = स्पेस
help-up-down = ↑ ↓

## Settings

settings-shop-practice = अभ्यास की दुकान का अपना नाम नहीं होता। नाम, मुद्रा और काउंटर तय करने के लिए अपनी दुकान जोड़ें।
settings-receipts = रसीदें
settings-receipts-words = आपकी रसीदें किस पर छपती हैं।
settings-backup-practice = अभ्यास की बिक्री को बैकअप नहीं चाहिए। आपकी दुकान जुड़ने पर उसकी बिक्री यहाँ से सुरक्षित रखी जाती है।
section-shop = दुकान
section-counter = काउंटर
section-look = रूप और भाषा
section-customers = ग्राहक की विंडो
section-printing = प्रिंट
section-day = दिन और समय
section-pin = मालिक का पिन
section-connection = कनेक्शन
section-backup = बैकअप
section-about = परिचय

## About

about-licence = सबके लिए मुफ़्त: इस्तेमाल करें, बदलें और आगे दें, MIT या Apache 2.0 लाइसेंस के तहत।
about-support = जब मदद चाहिए
about-support-words = डायग्नोस्टिक फ़ाइल सपोर्ट को इस कंप्यूटर, आपकी सेटिंग, हर स्थिति में कितनी बिक्रियाँ हैं और पिछली चेतावनियाँ बताती है। टोकन नहीं, नाम नहीं, रक़म नहीं, पेमेंट आईडी नहीं।
about-prepare = डायग्नोस्टिक फ़ाइल बनाएँ
about-preparing = तैयार हो रही है …
about-all-of-it = फ़ाइल में बस इतना ही होगा। कुछ भेजा नहीं जाता: आप तय करते हैं कि वह किसे मिले।
about-save = डायग्नोस्टिक फ़ाइल सेव करें
about-leave = सेव न करें
about-places = आपकी फ़ाइलें कहाँ हैं
about-data = बिक्री, लिंक और बैकअप
about-config = सेटिंग और लोगो
about-state = लॉग और गड़बड़ी की रिपोर्टें
about-open = फ़ोल्डर खोलें
about-open-data = बिक्री, लिंक और बैकअप का फ़ोल्डर खोलें
about-open-config = सेटिंग और लोगो का फ़ोल्डर खोलें
about-open-state = लॉग और गड़बड़ी की रिपोर्टों का फ़ोल्डर खोलें
about-others = दूसरों के काम से बना
about-others-words = बहुत से लोगों के बनाए फ़ॉन्ट और प्रोग्राम के हिस्से, और वे लाइसेंस जिनके तहत उन्होंने दिए।
about-others-show = लाइसेंस दिखाएँ
about-others-hide = लाइसेंस छिपाएँ
notice-folder-failed = फ़ोल्डर यहाँ से नहीं खुल सका। वह यहाँ मिलेगा: { $path }

## The first steps, said one at a time on the screen itself

guide-step = पहले क़दम: { $count } में से { $number }
guide-skip = छोड़ें
guide-skip-name = पहले क़दम छोड़ें
guide-next = आगे
guide-again = पहले क़दम फिर दिखाएँ
guide-charge = रक़म लिखें और “पेमेंट लें” दबाएँ।
guide-charge-more = कोई भी रक़म चलेगी: यह अभ्यास है, और कोई पैसा नहीं आता-जाता।
guide-pay = आपका ग्राहक इसे स्कैन करता है। “{ $button }” दबाएँ और पेमेंट करें।
guide-pay-more = ब्राउज़र में एक पेज खुलेगा, जैसे ग्राहक के फ़ोन पर खुलता है। फिर यहाँ लौट आएँ।
guide-proof = पेमेंट का सबूत सिर्फ़ यह हरा सही का निशान है।
guide-proof-more = सामान देने से पहले इसका इंतज़ार करें। ग्राहक के फ़ोन का संदेश कुछ साबित नहीं करता।
guide-connect = आपकी पहली बिक्री हो गई। अब अपनी दुकान जोड़ें।
guide-connect-more = आपको RexPayments पोर्टल के अपने प्रोफ़ाइल पेज से API टोकन चाहिए। या अभ्यास जारी रखें।
guide-leave = अभ्यास छोड़कर जोड़ें
guide-card = आपकी दुकान जुड़ गई। अब अपना पहला कार्ड प्रिंट करें।
guide-card-more = एक चीज़, एक दाम, एक QR कोड, काउंटर पर रखने के लिए।
guide-make-card = अपना पहला कार्ड बनाएँ

## Said aloud

spoken-paid = बिक्री { $number } का पेमेंट हुआ: { $amount }।
spoken-unheard = RexPayments से संपर्क नहीं हो रहा। सामान न दें, दोबारा पेमेंट न लें।
spoken-heard = RexPayments से फिर संपर्क हो गया।
motion-title = हलचल
motion-usual = सामान्य
motion-less = कम हलचल
motion-help = कम हलचल में कुछ भी फिसलता, लुढ़कता या टिमटिमाता नहीं। डेस्कटॉप अपनी पसंद प्रोग्रामों को नहीं बताता।
