### The words of Rex Console, in English. Short, plain, in the merchant's words:
### what happened, what it means for the money, what to do next.

## The language itself

language-own-name = English
language-not-reviewed = not yet reviewed by a native speaker

## Everywhere

app-name = Rex Console
app-claim = Take payments at the counter with RexPayments
app-starting = Opening the keyring …
word-back = Back
word-cancel = Cancel
word-dismiss = Dismiss
try-again = Try again
export-qr = Export
copy-link = Copy link
open-link = Open
pay-as-customer = Pay as the customer
qr-name = QR code for the customer to scan

## Welcome

welcome-connect-title = Connect your shop
welcome-connect-words = Paste the API token from your profile page on the RexPayments portal. It is kept in this computer's keyring, never in a file.
welcome-token = API token
welcome-connect = Connect
welcome-checking = Checking …
welcome-unlock = Unlock the keyring
welcome-where = Where is it? Log in at portal.rexpayments.com and open Profile: it is called API Key and begins with rx_.
welcome-practise-title = Practice first
welcome-practise-words = Try everything without an account. A practice provider runs inside this program: you can be the cashier and the customer.
welcome-practise = Start practising
welcome-open-account = No account yet? Open one at portal.rexpayments.com, then come back here.
welcome-keeping = Keeping the token in this computer's keyring …
welcome-opening = Connecting …
welcome-not-kept-title = The token works, but it could not be kept
welcome-not-kept-words = You can go on without keeping it: it then lives in memory until you close Rex Console, and you paste it again next time. It is never written to a file.
welcome-keep-again = Try to keep it again
welcome-session-only = This session only
token-malformed = That doesn't look like a token. Paste it whole, without spaces: it begins with rx_.
session-failed = The connection could not be set up. Nothing was charged. Close Rex Console and start it again.

## The shop

shop-title = Your shop
shop-words = This stands on what your customers see, and tells this till from others.
shop-name = Shop name
shop-name-empty = Type the name your customers know.
shop-name-long = At most 60 characters, so that it fits the customer's screen.
shop-currency = Currency
shop-currency-help = Three letters, as on your RexPayments account: RexPayments doesn't tell us.
shop-currency-error = Type the three letters of your account's currency, for instance EUR.
shop-till = Till name
shop-till-help = Up to 6 letters or digits. Each till needs its own.
shop-till-error = Use 1 to 6 letters or digits, for instance T1.
shop-tills = Tills that share the account
shop-tills-help = RexPayments limits how often an account may ask: the tills share it.
shop-tills-error = A whole number from 1 to 12.
shop-origin = Your website, if RexPayments asks for one
shop-origin-help = As registered with RexPayments. Leave it empty otherwise.
shop-origin-error = Type only the beginning of the address, for instance https://shop.example.
shop-first-save = Open the till
shop-save = Save

## The rail

rail-sell = Sell
rail-one-off = One-off
rail-links = Links
rail-transactions = Transactions
rail-day = Day
rail-settings = Settings
rail-help = Help
practice-frame = Practice · no real money
practice-watermark = PRACTICE · NO REAL MONEY

## Sell

strangers-words =
    { $count ->
        [one] RexPayments holds 1 open sale link of this till that this computer knows nothing of, perhaps from before it was set up anew. Nobody watches it.
       *[other] RexPayments holds { $count } open sale links of this till that this computer knows nothing of, perhaps from before it was set up anew. Nobody watches them.
    }
strangers-close = Switch them off
strangers-leave = Leave them
first-payment-words = Not verified yet: make a first payment of 1 to see that everything works, and whether payments are real or tests. Pay it yourself, with your phone.
first-payment-begin = Make a first payment
first-payment-later = Not now
first-payment-note = First payment
verify-words = It works. Now type, scan or paste the payment id that the customer's page shows: it tells whether payments are real or tests.
verify-check = Check it
verify-no-sale = The first payment is gone from this screen. Make it again from Settings.
verify-other-currency = This account takes { $currency }. Change the currency in Settings.
verify-other-payment = That is another payment: the first one succeeded just now, with the same amount.
verify-no-mode = RexPayments doesn't say whether this payment is real or a test.
verified-live = Verified: payments are real.
verified-test = Verified: payments are tests, no money moves.
verified-not-yet = Not verified yet: nobody knows here whether payments are real or tests.
favourites-title = Favourites
favourites-arrange = Arrange
favourites-arrange-title = Arrange the favourites
favourites-empty = Put what you sell most on tiles: press Arrange. Or type the amount and press Enter; the QR code for the customer shows here.
favourites-name = Name of favourite { $number }
favourites-price = Price of favourite { $number }
favourites-up = Move favourite { $number } up
favourites-remove = Remove favourite { $number }
favourites-add = Add a favourite
favourites-full = That is as many as can be found at a glance
favourites-incomplete = Each favourite needs a name and a price
favourites-done = Done
sell-next-hint = type the next sale at any time
sell-total = Total { $amount } { $currency }
sell-charge = Charge
sell-charge-amount = Charge { $amount }
sell-charge-nothing = Type an amount first
sell-strip = Other sales
sell-strip-row = Sale { $number }, { $amount }, { $state }
sell-seen-row = { $product }: +{ $added }, { $amount }, { $state } { $time }
sell-seen-at = Seen
sell-seen-away = While closed
sell-seen-hide = Take it off the list: { $product }, +{ $added }, { $time }
key-point = Decimal point
key-backspace = Take back the last digit
key-plus = Add to the sum
key-clear = Clear
state-creating = Making the QR code …
state-searching = Looking for it …
state-waiting = Waiting { $time }
state-paid = Paid
state-paid-at = Paid { $time }
state-paid-behind = Paid { $time }, after you moved on
state-not-known = Not known yet
spoken-paid = Sale { $number } is paid: { $amount }.
spoken-unheard = RexPayments can't be reached. Don't hand over, don't charge again.
spoken-heard = RexPayments can be reached again.
state-not-sent = Not sent
state-lost = Nothing to pay
state-closing = Closing, may still be paid
state-closed = Closed
state-unusable = Not shown
banner-unheard = Can't reach RexPayments for { $time }. Don't hand over, don't charge again. We keep checking.
check-now = Check now
sale-checked = Sale { $number } · checked { $seconds } s ago
sale-says-paid = Customer says it's paid
sale-cancel = Cancel sale
sale-done = Done
sale-paid-words = Sale { $number } · seen { $time }, after { $after }
sale-reference = Reference { $reference }
sale-creating-words = RexPayments is making the payment link.
sale-searching-words = The answer got lost on the way. We are looking whether the payment link was made. Nobody can pay it yet.
sale-not-sent-words = Nothing was charged. The sale never left this till, or RexPayments refused it.
sale-lost-words = Nothing was charged, and nobody can pay it: no customer has its QR code. You can start again at once. If the lost link turns up, it is switched off.
sale-closing-words = The link is being switched off. Until RexPayments confirms it, the customer may still pay. We keep checking.
sale-closed-words = The link is switched off and unpaid. A bank's late answer may still pay it within the hour: we keep watching and would show it.
sale-unusable-words = The QR code is not shown to the customer. Nothing was charged.
sale-start-again = Start again
sale-put-aside = Put aside
sale-link-switched-off = This link was switched off elsewhere. The customer can't pay it any more.
sale-paid-too-often = RexPayments counts more payments than this sale allows. Look it up on the portal before you hand over.
unusable-no-count = RexPayments' answers hold no payment count for this account, so "Paid" could never be shown. Please send the details in Settings to support.
unusable-other-amount = RexPayments answered with another amount than the one charged. Don't hand over; look it up on the portal.
unusable-but-paid = RexPayments says that this sale's link was paid, although its code was never shown here. Look it up on the portal before you hand over.
unusable-address = RexPayments' answer leads to an address that isn't allowed, or to none.
unusable-not-fresh = RexPayments answered with a link that isn't the new one: it is already paid, switched off or has other limits.

sell-opening = Reading the journal …
sell-shut = The journal can't be written, so nothing is sold
sell-note = Note to the next sale
sell-note-help = For yourself, such as a table or a name. It stays on this till.
sell-send-title = Send a link instead
sell-send-words = For an order by phone: type the amount, choose how long the link lives, then copy it to the customer. It is watched all the same.
sell-send-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
sale-closes = closes in { $time }
sale-keep-open = keep open
sale-lives =
    { $count ->
        [one] Kept open; the link lives 1 day
       *[other] Kept open; the link lives { $count } days
    }
sale-another-way = Paid another way
sale-show = Show
sale-only-here = Only this screen counts, not a phone.
sale-being-asked = Asking RexPayments …
sale-not-paid-yet = RexPayments says: not paid yet. Wait for the green tick.
sale-another-way-words = Noted. The link is switched off, so that nobody pays twice.
sale-paid-twice = This sale was already noted as paid another way. Give one of the two back.
sale-refund = Refunded …
sale-refunded = { $amount } given back, noted { $time }
copy-reference = Copy reference
state-paid-another-way = Paid another way
another-way-title = How did the customer pay?
another-way-words = The link is switched off, so that nobody pays twice. Write down how it was paid, for instance cash.
another-way-field = Paid by
another-way-done = Switch the link off
refund-title = Note a refund
refund-words = The money is given back on the RexPayments portal: look for the sale's reference there. Here it is only noted for your own books.
refund-field = Given back
refund-done = Note it
question-incomplete = Fill in the field first
largest-title = Really charge { $amount }?
largest-words = That is more than this shop usually sells at once. Press the button if it is right; Enter doesn't answer this.
notice-scanner = That was a scanner, not an amount. Payment ids are looked up under Transactions.
notice-refund-noted = The refund is noted.

## One-off

one-off-title = One-off payment
one-off-words = For web and phone orders. It can't be watched: you confirm it with the payment id. At the counter, use Sell.
one-off-none-title = The QR code shows here
one-off-none-words = Type the amount and make the payment link. Then show its code, or copy the link into a message.
one-off-order = Order id
one-off-order-help = Suggested. Change it to your own order number if you have one.
one-off-amount = Amount
one-off-make = Make payment link
one-off-sending = Making it …
one-off-already = This order's payment link is made. Press Next one-off payment, or use another order id.
one-off-made = Order { $order } · made { $time }
one-off-waits = RexPayments doesn't say here when it is paid. The customer sees a payment id after paying: type it, scan it, or paste that page's address. Only RexPayments' answer to it counts.
one-off-claim = Payment id from the customer
one-off-claim-hint = Scan, type or paste the page's address
one-off-check = Check
one-off-from-browser = This computer's browser came back from the checkout with this payment.
one-off-no-address = Its address leads to a host that isn't allowed any more, so it isn't shown.
one-off-show = Show to customer
one-off-show-busy = The customer is looking at a sale.
same-id-title = Order { $order } was made before
same-id-open = For { $amount }, made { $time }, and it may still be paid. Make it again only if this is another order.
same-id-paid = For { $amount }, made { $time }, and a payment was accepted for it. Make it again only if this is another order.
same-id-again = Make it again for { $amount }
same-id-back = Go back
order-waits = Waiting
order-could-belong = Could belong here
order-could-belong-words = A payment of { $amount } succeeded at { $time }. RexPayments doesn't say for which order: compare, then accept it.
order-accept = Accept this payment
order-accept-for = Accept for order { $order }
order-accepting = Writing it down …
notice-order-accepted = The payment is accepted for order { $order }.
order-accepted = Accepted
order-accepted-words = Payment { $payment }, made { $paid }, accepted here { $at }.
order-does-not-fit = Doesn't fit
order-same-amount = Mind: of this amount there is another open order: { $orders }. Ask the customer for the order id before you accept.
order-give-up = No longer expected
order-given-up = No longer expected
order-given-up-words = Nobody here waits for this payment. Who has its address can still pay; look such a payment up under Transactions.
orders-open = Open
orders-ended = Earlier
orders-more = { $count ->
    [one] And one more, older
   *[other] And { $count } more, older
}
misfit-not-open = This order no longer waits for a payment.
misfit-other-currency = The payment is in another currency than the order.
misfit-other-amount = The payment is of another amount than the order.
misfit-before-order = The payment was made before the order, so it was for something else.
misfit-future = The payment's time lies in the future. Check this computer's date and time.
misfit-used = The payment was used here before. It can't pay twice.
misfit-use-unknown = The journal can't say whether the payment was used here before. Ask again.
misfit-test = A test payment: no money moved, and this account takes real money.
misfit-pending = The bank hasn't decided yet. It is asked again by itself; don't hand over.
misfit-failed = The payment failed: no money was taken. The customer can try again with the same code.
misfit-unknown-state = RexPayments says something about this payment that Rex Console doesn't know. Look at it in the portal.
one-off-next = Next one-off payment
one-off-lost = The answer got lost. Nobody has this payment's address, so nobody can pay it. Make it again; use another order id if your records need one each.
order-empty = Type an order id.
order-too-long = At most 64 characters.
order-unprintable = Use letters, digits and signs only, no line breaks or tabs.

## Amounts

amount-empty = Type an amount.
amount-not-a-number = Use digits and one decimal point only, for instance 12.50.
amount-separators = Leave out the thousands separators: 1234.50, not 1.234,50.
amount-no-decimals = This currency has no decimals.
amount-decimals =
    { $count ->
        [one] At most 1 decimal.
       *[other] At most { $count } decimals.
    }
amount-negative = The amount can't be less than zero.
amount-zero = The amount must be more than zero.
amount-too-large = That is more than one payment can be.
amount-between-units = That lies between two of the smallest coins.

## Links

links-title = Payment links
links-new = New link
links-refresh = Read the links again
links-reading = Reading the links …
links-search = Search
links-search-hint = Search name, amount or id
links-all = All
links-counter-sales = Counter sales
links-none-known = The links have not been read yet.
links-empty-title = No payment links yet
links-empty-words = A payment link sells one thing at one price, as often as you allow. Make one, print its QR code, and put it on the counter.
links-make-first = Make the first link
links-only-sales =
    { $count ->
        [one] 1 counter sale stands behind its own filter.
       *[other] { $count } counter sales stand behind their own filter.
    }
links-no-sales-title = No counter sales yet
links-no-sales-words = Each sale of the counter makes a payment link of its own. They show here, apart from the shop's links.
links-none-in-state = No link is in this state.
links-show-all = Show all
links-not-found = Nothing found for “{ $words }”
links-not-found-in-state = Only links in the chosen state were searched.
links-not-found-no-sales = Counter sales were not searched; they have their own filter.
links-clear-search = Clear search
links-counter-card = Make a counter card
links-tidy-up = Tidy up …
links-read-of = { $count } of { $total } links read
links-stopped = Reading the links was stopped.
links-stop = Stop
links-continue = Continue
links-rows-are-old = The rows are as they were read last. New payments can't be seen now.
links-chosen =
    { $count ->
        [one] 1 link chosen
       *[other] { $count } links chosen
    }
links-choose = Choose { $name }
links-choose-none = Choose none
links-export-chosen = Export …
links-back = Back to the list
links-unreadable =
    { $count ->
        [one] 1 link could not be read and is not shown.
       *[other] { $count } links could not be read and are not shown.
    }
column-product = Product
column-amount = Amount
column-state = State
column-payments = Payments
column-expires = Expires
column-created = Created
column-sorted-up = { $column }, sorted upwards
column-sorted-down = { $column }, sorted downwards
link-active = Active
link-inactive = Inactive
link-expired = Expired
link-limit-reached = Limit reached
link-ends-soon = Ends { $when }
link-payments-of = { $count } of { $limit } payments
link-payments =
    { $count ->
        [one] 1 payment
       *[other] { $count } payments
    }
link-payments-unknown = Payments not told by RexPayments
link-never-ends = never expires
link-hour-left = less than an hour left
link-hours-left =
    { $count ->
        [one] 1 hour left
       *[other] { $count } hours left
    }
link-days-left =
    { $count ->
        [one] 1 day left
       *[other] { $count } days left
    }
link-until = until { $day }
link-ended = ended { $day }
link-unheard = Payments can't be seen now
link-show = Show
link-hide = Close
link-shown = The customer sees the code. Payments on it aren't watched here.
link-show-inactive = This link takes no payments now
link-show-taken = The customer is looking at a sale. Finish it or put it aside first.
link-copy = Copy
link-edit = Edit
link-duplicate = Duplicate
link-more = More
link-description = Description
link-id = Id
link-created = Created
link-expires = Expires
link-address = Address
link-switching-on = Switching on …
link-switching-off = Switching off …
link-being-changed = Changing …
link-being-deleted = Deleting …
link-no-address = RexPayments' answer holds no address for this link, so there is no QR code.
link-activate = Activate
link-deactivate = Deactivate
link-delete = Delete this link
link-busy = RexPayments is being told …
link-delete-unknown = The answer got lost, so we don't know whether the link is deleted. Read the links again in a moment before you try again.
link-delete-lost = The answer got lost, and the link is still there: it is not deleted. You can try again.
link-not-switched = RexPayments took the change but still shows the link as before. Read the links again in a moment.
link-switch-unknown = The answer got lost, so we don't know whether the link still takes payments. Read the links again in a moment.
link-gone = “{ $name }” was deleted elsewhere. It no longer exists on RexPayments.
link-gone-unnamed = This link was deleted elsewhere. It no longer exists on RexPayments.
link-lost = We don't know whether the link was made: the answer got lost. Nobody has its address yet. Look at the newest links before you try again.
link-lost-not-seen = The answer got lost, and the link is not among the newest ones. Nobody has its address, so you can make it again.
link-turned-up = A link with this name and this amount is there now. If it is yours, don't make it again.
link-turned-up-at = A link with this name and this amount is there now, made { $time }. If it is yours, don't make it again.
link-turned-up-show = That's it
link-form-title = New payment link
link-form-name = Product name
link-form-amount = Amount
link-form-description = Description (if you like)
link-form-days = Expires after (days)
link-form-days-help = 1 to 365. Empty: never.
link-form-limit = Payments allowed
link-form-limit-help = 1 to 1000. Empty: no limit.
link-form-make = Make link
link-form-sending = Making it …
link-copy-title = A link like this one
link-copy-words = Amount, days and limit of a link can't be changed. This makes a new link with a new QR code; the old one stays as it is.
link-replaced = The old link still takes payments: its printed codes go on charging { $amount }.
link-replaced-off = Deactivate the old link
link-replaced-leave = Leave it
link-edit-title = Edit link
link-edit-active = Takes payments
link-edit-inactive = Takes no payments
link-edit-words = Printed QR codes stay valid. Amount, days and limit can't be changed: duplicate the link for that.
link-edit-save = Save
link-edit-sending = Saving it …
link-edit-same = Nothing is changed yet
link-edit-asked = Choose whose words count first
link-theirs = Somebody else changed this link meanwhile. Nothing of yours was written. It says now:
link-theirs-no-description = No description
link-theirs-use = Use theirs
link-theirs-over = Write mine over it
link-changed-elsewhere = Somebody else changed this link meanwhile, so your change was not written.
link-not-changed = RexPayments took the change but still shows the link as before: it is not changed. Try again in a moment.
link-change-unknown = The answer got lost, so we don't know whether the link was changed. Save it again: it is looked at first.
link-name-empty = Type what you sell.
link-days-range = A whole number of days from 1 to { $most }, or nothing.
link-limit-range = A whole number of payments from 1 to { $most }, or nothing.
text-room-left =
    { $count ->
        [one] 1 character left
       *[other] { $count } characters left
    }
text-too-long = { $length } characters; at most { $limit } fit.
delete-title = Delete this link for good?
delete-what =
    { $count ->
        [one] “{ $name }”, { $amount }, has 1 payment so far.
       *[other] “{ $name }”, { $amount }, has { $count } payments so far.
    }
delete-what-unknown = “{ $name }”, { $amount }. RexPayments doesn't say how often it was paid.
delete-words = Printed cards and codes of it stop working, and it can't be brought back. Deactivate it instead if you may need it again.
delete-keep = Keep it
delete-really = Delete

## Printed links

printed-seen = { $product }: +{ $added }, { $amount }, seen on its printed code.
printed-fell = RexPayments now counts fewer payments for “{ $product }” than before. Nothing is taken off here: look at the portal.
printed-gone = “{ $product }” was deleted on RexPayments, but its code is on paper. Take the paper away.
printed-inactive = “{ $product }” is switched off, but its code is on paper: customers can't pay with it.
printed-ended = “{ $product }” has expired, but its code is on paper. Print a new one or take the paper away.
printed-used-up = “{ $product }” has had all the payments it allows. Its printed code takes no more.
printed-ends-soon = “{ $product }” expires within 3 days, and its code is on paper. Print a new one in time.
printed-few-left = “{ $product }” has less than a tenth of its payments left, and its code is on paper.
printed-forget = No longer on paper
paper-since = On paper since { $day }
paper-seen = seen { $time }
paper-seen-away = seen { $time }, came in while the console was closed
paper-earlier =
    { $count ->
        [one] and 1 earlier
       *[other] and { $count } earlier
    }
printed-show-link = Show the link
printed-more =
    { $count ->
        [one] 1 more printed code needs a look.
       *[other] { $count } more printed codes need a look.
    }
printed-not-kept = The code is printed, but the till can't write down that it is: its payments are not watched. Save or print it again later.
printed-not-forgotten = The till can't write this down just now, so the link is still watched. Try again in a moment.
printed-not-written = Payments came in on a printed code, but the till can't write them down, so they don't show yet. Check the disk of this computer.

## Tidying up

tidy-title = Tidy up
tidy-back = Back to the links
tidy-looking = Looking for old links …
tidy-none = There is nothing to tidy up: this till has no link of a closed, unpaid sale older than 7 days.
tidy-found =
    { $count ->
        [one] 1 link of a closed, unpaid sale older than 7 days
       *[other] { $count } links of closed, unpaid sales older than 7 days
    }
tidy-words = Nothing was paid on them. Each is asked for once more; if that is still so, it is archived as a file on this computer, then deleted at RexPayments for good. Sales go first, so it takes a while; you can leave this page.
tidy-begin = Archive and delete
tidy-stop = Stop
tidy-stopping = Stopping after this one …
tidy-progress = { $done } of { $total }
tidy-running = Archiving and deleting …
tidy-over = Done
tidy-halted = Stopped
tidy-continue = Look again
tidy-deleted =
    { $count ->
        [0] No link was deleted.
        [one] 1 link was archived and deleted.
       *[other] { $count } links were archived and deleted.
    }
tidy-already-gone =
    { $count ->
        [one] 1 link was no longer there.
       *[other] { $count } links were no longer there.
    }
tidy-archive = The archive is { $path }
tidy-paid =
    { $count ->
        [one] 1 sale was paid after all. It is kept, and shown on Sell as paid:
       *[other] { $count } sales were paid after all. They are kept, and shown on Sell as paid:
    }
tidy-left =
    { $count ->
        [one] 1 link was left alone:
       *[other] { $count } links were left alone:
    }
tidy-not-the-sales = its name or amount is another than the sale's
tidy-still-on = it still takes payments
tidy-no-count = its payments don't add up: look at the portal
tidy-refused = RexPayments refused, or its answer can't be read
tidy-still-there = it was to be deleted, and is still there
tidy-not-read = The till's journal can't be read just now. Nothing was deleted. Try again in a moment.
tidy-archive-failed = The archive can't be written, so this link was not deleted. Check the disk of this computer, then tidy up again.
tidy-not-recorded = The last link is deleted, but the till can't write that down. Check the disk of this computer. Tidying up again does no harm.

## Transactions

look-up-title = Look up a payment
look-up-field = Payment id
look-up-hint = Scan, type or paste the payment id or address
look-up-ask = Look up
look-up-again = Ask again
look-up-asking = Asking RexPayments about { $id } …
look-up-empty-words = Here only RexPayments' own answer counts, not a customer's screen.
look-up-empty = Type or scan a payment id.
look-up-no-id = This address holds no payment id. Paste the address of the page the customer saw after paying.
look-up-not-an-id = That is no payment id: it holds spaces or is too long.
look-up-recent = Recent
verdict-succeeded = Succeeded
verdict-failed = Failed
verdict-pending = Pending
verdict-other = Not known: { $word }
verdict-not-found = Not found
verdict-not-found-words = RexPayments knows no payment { $id }. Check it letter by letter. Don't hand over.
verdict-could-not-ask = Couldn't ask
verdict-could-not-ask-words = That says nothing about the payment. Don't hand over yet; ask again.
payment-id = Payment id
payment-method = Payment method
payment-live = Real money
payment-live-yes = yes
payment-live-no = no, a test
payment-live-unknown = RexPayments doesn't say
payment-belongs = Could belong to
payment-could-belong = order { $order }: same amount, paid after it was made ({ $time })
payment-facts = { $amount }, made { $time }, { $ago }
payment-used = Used here before
payment-used-no = no
payment-used-unknown = not known
payment-used-for = yes, for { $what } at { $time }
payment-fits-nothing = nothing open here
payment-tied = Tied to an order by RexPayments
payment-tied-no = no – compare amount and time
payment-test = TEST

payment-copy = Copy details
notice-details-copied = The details are copied.

## Receipts

receipt-button = Receipt
receipt-title = Receipt
receipt-of-sale = Sale { $number }
receipt-of-order = Order { $order }
receipt-of-payment = Payment { $id }
receipt-a4 = A4
receipt-roll = 80 mm roll
receipt-file = Receipt { $name }
receipt-received = Payment received
receipt-practice = PRACTICE
receipt-sale = Sale
receipt-reference = Reference
receipt-seen = Seen paid
receipt-paid = Paid
receipt-order = Order
receipt-accepted = Accepted
receipt-refunded = Given back
receipt-refund-noted = { $amount }, noted { $time }
receipt-refunded-some = Some or all of it was given back later.
receipt-no-money = No money moved.
receipt-by-count = RexPayments' payment count for this sale's own link says that it was paid.
receipt-by-word = RexPayments says that this payment succeeded.
receipt-by-person = RexPayments says that this payment succeeded. The shop took it for this order: RexPayments doesn't say which order a payment is for.
receipt-no-invoice = This is not a tax invoice.
paper-not-read = The till's journal can't be read just now. Nothing was saved or printed. Try again in a moment.

## Printing and saving codes

print-title = Print or save
print-count =
    { $count ->
        [one] 1 link
       *[other] { $count } links
    }
print-preview = Preview: { $layout }
print-drawing = Drawing the preview …
layout-bare = QR code only
layout-counter-card = Counter card A6
layout-poster = Poster A4
layout-stickers = Stickers A4
print-columns = Stickers side by side
print-rows = Stickers one below the other
columns-count =
    { $count ->
        [one] 1 column
       *[other] { $count } columns
    }
rows-count =
    { $count ->
        [one] 1 row
       *[other] { $count } rows
    }
print-one-document = All in one PDF
print-one-each = One file each
print-kind = Kind of file
file-pdf = PDF
file-png = Picture (PNG)
file-svg = SVG
print-width = At least so many pixels wide
print-always-words = It always charges { $amount }, and anyone who scans it can pay, at any time. The payments show under Links.
print-always-words-many = Each always charges its amount, and anyone who scans it can pay, at any time. The payments show under Links.
print-one-off-words = This code is for this one order. Once it is paid, it is used up.
print-inactive = This link is switched off. Nobody can pay it until you activate it.
print-expired = This link has expired. Nobody can pay it any more: make a new one and print that.
print-limit-reached = This link has had all the payments it allows. Nobody can pay it any more: make a new one and print that.
print-closed-many =
    { $count ->
        [one] 1 of these links takes no payments now.
       *[other] { $count } of these links take no payments now.
    }
print-ends = This link stops taking payments: { $when }. Take the card away then.
print-ends-many =
    { $count ->
        [one] 1 of these links stops taking payments: { $when }.
       *[other] { $count } of these links stop taking payments, the first: { $when }.
    }
print-limited =
    { $left ->
        [one] This link takes 1 more payment, then the card no longer works.
       *[other] This link takes { $left } more payments, then the card no longer works.
    }
print-limited-many =
    { $count ->
        [one] 1 of these links takes only so many payments.
       *[other] { $count } of these links take only so many payments.
    }
print-left-out =
    { $count ->
        [one] 1 link has no address that may be shown, and is left out: { $names }
       *[other] { $count } links have no address that may be shown, and are left out: { $names }
    }
print-none-usable = RexPayments' answer holds no address that may be shown, so there is nothing to print.
print-missing-letters = No font on this computer has some of these letters: empty boxes stand for them. Install a font for this script, or change the name.
print-practice-words = Practice: it is marked as not payable.
print-print = Print
print-save = Save as …
print-save-many = Save into a folder …
print-copy = Copy picture
print-done = Done
print-stop = Stop
print-stopping = It stops after this file
print-stopping-at = Stopping. { $count } of { $total } files are written.
print-written-of = { $count } of { $total } files are written.
print-choosing = Choose where it goes …
print-saving = Saving …
print-opening = Opening your PDF viewer …
print-opened = Your PDF viewer opens now: print it there, at 100 %. If none opens, save it as a PDF.
print-copied = The picture is copied.
export-many-done =
    { $count ->
        [one] 1 file is written in { $folder }.
       *[other] { $count } files are written in { $folder }.
    }
export-many-stopped = Stopped. { $count } of { $total } files are written in { $folder }. The next would be “{ $name }”.
export-many-failed = { $count } of { $total } files are written in { $folder }. It ended at “{ $name }”:
card-call = Scan to pay
card-expires = Valid until { $day }
card-file-of-several = { $count } QR codes
counter-card-title = Make a counter card
counter-card-words = A QR code for one thing at one price. Next you see the card, then you print it.
counter-card-name = What do you sell?
counter-card-price = Price
counter-card-make = Make the card
settings-logo = Logo
settings-logo-words = It is printed on your cards and shown on the customer's window.
logo-choose = Choose a picture
logo-change = Choose another picture
logo-remove = Remove the logo
logo-choosing = Choose a picture in the other window
logo-reading = Reading the picture …
logo-path = Picture file
logo-path-help = This computer can't show its window for choosing files. Type where the picture lies.
logo-take = Use it
logo-no-name = Type the name of a picture file, for instance logo.png.
logo-not-there = That file can't be read. Check its name and folder.
logo-too-large = That picture is too large: at most 10 MB and 40 million pixels.
logo-no-picture = That file is no PNG or JPEG picture, or it is damaged.
logo-not-kept = The logo could not be kept on this computer. Check its disk.

## Backups, and removing everything

backup-title = Backups
backup-words = Each day Rex Console copies sales, closings, settings and favourites by itself, and keeps the copies for two weeks. The token is never in them.
backup-kept = Newest copy: { $time }
backup-save = Save a backup
backup-restore = Restore from a backup
backup-daily-failed = Today's copy of sales and settings could not be made. Sales go on and are safe on this computer. Save a backup to another place.
backup-not-there = That file can't be read. Check its name and folder.
backup-no-backup = That file is no backup of Rex Console. Nothing was changed.
backup-damaged = That backup is damaged, so nothing was taken from it. Choose an older one.
backup-newer = A newer Rex Console made that backup. Update Rex Console, then restore. Nothing was changed.
backup-busy = This computer has too much to do just now. Try again in a moment.
backup-no-name = Type the name of a backup, ending in .rexbackup.
restore-title = Restore from a backup
restore-choosing = Choose a backup in the other window
restore-inspecting = Reading the backup …
restore-restoring = Restoring. Please leave Rex Console open …
restore-path = Backup file
restore-path-help = This computer can't show its window for choosing files. Type where the backup lies.
restore-look = Look at it
restore-another = Choose another file
restore-no-shop = Shop without a name
restore-of-shop = { $shop } { $till }
restore-made = Made { $time } by Rex Console { $version }
restore-sales =
    { $count ->
        [0] No sale
        [one] 1 sale
       *[other] { $sales } sales
    }{ $open ->
        [0] , none open
       *[other] , { $open } open
    }
restore-closing = Last closing: { $number }, { $time }
restore-no-closing = No day was closed yet.
restore-words = Its sales and closings come to those that are here. Nothing here is lost, and nothing counts twice.
restore-settings-too = Shop, favourites, logo and settings come with them.
restore-token-words = The token is not in a backup. Paste it to connect, or make a new one on the RexPayments portal.
restore-sales-only = Sales only
restore-with-settings = Also shop and favourites
restore-now = Restore
restore-done =
    { $count ->
        [one] Restored: 1 sale is new here
       *[other] Restored: { $sales } sales are new here
    }{ $further ->
        [0] .
       *[other] , { $further } got further in the backup.
    }
restore-nothing-new = Restored: every sale of the backup was here already.
restore-renumbered = Closing { $was } of the backup is closing { $is } here: another one has its number. Its totals are as they were printed.
restore-go-on = Go on
remove-title = Remove everything
remove-what = Erases the token, all sales, closings, settings and backups kept on this computer, as before you sell or give it away.
remove-ask = Remove everything …
remove-question = Remove everything from this computer?
remove-words = Token, sales, closings, links, settings, logo, practice and the automatic backups are erased. That can't be undone. Files that you saved elsewhere stay.
remove-open-sales = Open sales are closed first, so that nobody can pay them any more.
remove-save-first = Save a backup first
remove-word = REMOVE
remove-type = Type { $word } to remove everything
remove-now = Erase it all
remove-keep = Keep everything
remove-closing = Closing the open sales …
remove-removing = Removing everything …
remove-sales-open = RexPayments hasn't confirmed in time that the open sales are closed, so nothing was removed. Try again when this computer is online.
remove-token-stays = The keyring didn't let go of the token, so nothing was removed. Unlock the keyring and try again.
remove-not-begun = Rex Console's folder can't be written, so nothing was erased. Check its disk, then try again.
remove-gone = Everything is removed from this computer. Now revoke the token on the RexPayments portal, so that no copy of it can be used.
remove-gone-but-some = The token is removed. Some files are still held by another program: start Rex Console once more and they go too. Revoke the token on the RexPayments portal.

## Saving where no dialog can be shown

save-as-title = Save as
save-as-words = This computer can't show its save window. Type where the file goes.
save-as-title-many = Save into a folder
save-as-words-many = This computer can't show its window for choosing a folder. Type which one it is.
save-as-folder = Folder
save-as-path = File
save-as-save = Save
export-no-name = Type a file name, for instance coffee.png.
export-no-folder-name = Type a folder.
export-no-folder = That folder doesn't exist.
export-not-allowed = This folder can't be written to. Choose another one.
export-disk-full = The disk is full. Nothing was written.
export-is-folder = That is a folder. Add a file name.
export-exists = A file of that name is already there. Press Save again to replace it, or change the name.
export-unreadable = The QR code could not be read back, so nothing was saved or printed. Please tell support.
export-bad-logo = The shop's logo can't be read. Choose another PNG or JPEG file in Settings.
export-too-fine = The code would be too small to read. Choose a larger layout, or fewer stickers on a sheet.
export-no-viewer = No program on this computer opened the document. Save it as a PDF and print it from there.
export-failed = That didn't work, and nothing was saved or printed. Try again, or choose another place.

## Settings

settings-title = Settings
settings-connection = Connection
settings-connected-to = Connected to { $host }
settings-token-kept = The token is kept in this computer's keyring.
settings-token-in-memory = The token is in memory only and is gone when you close Rex Console.
settings-sign-out = Sign out and remove the token
settings-practice-words = Practice mode: the provider runs inside this program, and no money moves.
settings-leave-practice = Leave practice
settings-look = Look
theme-system = As the system
theme-light = Light
theme-dark = Dark
motion-title = Motion
motion-usual = As usual
motion-less = Less motion
motion-help = With less motion nothing glides, coasts or blinks. The desktop doesn't tell programs its own choice.
theme-system-unknown = This computer doesn't say which it is, so it is light here.
text-size-title = Size of text and buttons
text-size-percent = { $percent } %
settings-language = Language
language-system = As this computer
language-marked = { $language } – { $mark }
language-customers = What customers read on their window
language-customers-same = As the console
language-no-letters = This computer has no letters for { $language }. Install a font for it, then start Rex Console again.
settings-entry = Amounts at the counter
entry-cents-first = 1250 is 12.50
entry-decimal = 12.5 is 12.50
settings-limits = Limits at the counter
settings-time-limit = An unpaid sale is closed after
minutes-count =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
settings-largest = Largest usual sale
settings-largest-help = Above it the till asks once, in case of a digit too many. Empty: it never asks.
settings-sounds = Sounds
sounds-on = On
sounds-off = Off

settings-autostart = Start with the computer
autostart-words = Rex Console opens by itself when you sign in to this computer.
autostart-failed = This computer does not let Rex Console start by itself.
settings-customer = Customer window
settings-customer-words = A second window for the customer: the amount, the QR code, and a tick when it is paid.
customer-window-on = Show it
customer-window-off = Don't show it
customer-one-monitor = This computer has one screen, so it opens as an ordinary window. Move it to where the customer sees it.
customer-other-monitor = The other screen
customer-monitor-gone = { $name } (not connected)
customer-full-screen = Fill the screen
customer-framed = In a window
customer-show-test = Show the test picture
settings-callback = One-off: checkouts in this computer's browser
callback-words = For checkouts that staff open in this computer's browser. It then comes back here and names the payment; RexPayments is asked about it. Customers' phones can't reach this address, so don't register it as your account's Callback URL.
callback-on = Listen
callback-off = Don't listen
callback-port = Port
callback-port-error = A number from 1024 to 65535.
callback-opening = Opening …
callback-listens = Listening at { $address }
callback-taken = Another program has port { $port }. Choose another one.
callback-refused = This computer doesn't let Rex Console listen on this port. Choose another one.
settings-day = Day
day-ends-words = The day ends at
day-ends-earlier = An hour earlier
day-ends-later = An hour later
day-ends-help = Sales after midnight belong to the evening before until this hour.
day-zone-words = Time zone: { $name }
day-zone-of-computer = Time zone: { $name }, as on this computer
day-zone-unnamed = Time zone: as on this computer
day-zone-unknown = This computer knows no time zone “{ $name }”. Its own is used: choose one here.
day-zone-change = Choose another time zone
day-zone-search = City or region
day-zone-search-help = For example Berlin, or America.
day-zone-none = No time zone of this name. Try a larger city nearby.
day-zone-more = { $count } more: type more of the name.
day-zone-computer = As on this computer
day-mark-words = Saved tables
day-mark-off = Usual
day-mark-on = For older spreadsheet programs
day-mark-help = Choose the second where letters like é or ü look wrong in the spreadsheet.
clock-is-wrong = This computer's clock is { $unit ->
    [minutes] { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
    [hours] { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
   *[days] { $count ->
        [one] 1 day
       *[other] { $count } days
    }
    } { $side ->
        [ahead] ahead
       *[behind] behind
    }. RexPayments' time is used: { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }, { date-day }, { $time }.
clock-set-right = Set the date and time in this computer's own settings, then this goes by itself.
settings-shop = Shop
settings-shop-practice = The practice shop has no name of its own. Connect your shop to set its name, currency and till.
settings-receipts = Receipts
settings-receipts-words = What your receipts are printed on.
settings-backup-practice = Practice sales need no backup. Once your shop is connected, its sales are kept safe from here.
section-shop = Shop
section-counter = Counter
section-look = Look and language
section-customers = Customer window
section-printing = Printing
section-day = Day and time
section-pin = Owner's PIN
section-connection = Connection
section-backup = Backup
section-about = About

## About

settings-about = Rex Console { $version }
about-licence = Free for everybody to use, change and pass on, under the MIT or the Apache 2.0 licence.
about-support = When you need help
about-support-words = A diagnostics file tells support about this computer, your settings, how many sales there are in each state, and the last warnings. No token, no names, no amounts, no payment ids.
about-prepare = Prepare the diagnostics file
about-preparing = Putting it together …
about-all-of-it = This is all that will be in the file. Nothing is sent: you decide who gets it.
about-save = Save the diagnostics file
about-leave = Don't save it
about-places = Where your files are
about-data = Sales, links and backups
about-config = Settings and logo
about-state = Logs and error reports
about-open = Open folder
about-open-data = Open the folder of sales, links and backups
about-open-config = Open the folder of settings and logo
about-open-state = Open the folder of logs and error reports
about-others = Made with the work of others
about-others-words = Fonts and parts of the program by many people, and the licences they gave them under.
about-others-show = Show the licences
about-others-hide = Hide the licences
notice-folder-failed = The folder can't be opened from here. You find it at { $path }.

## The first steps, said one at a time on the screen itself

guide-step = First steps: { $number } of { $count }
guide-skip = Skip
guide-skip-name = Skip the first steps
guide-next = Next
guide-again = Show the first steps again
guide-charge = Type an amount and press Charge.
guide-charge-more = Any amount will do: this is practice, and no money moves.
guide-pay = This is what your customer scans. Press “{ $button }” and pay.
guide-pay-more = A page opens in the browser, as it does on a customer's phone. Then come back here.
guide-proof = This green tick is the only proof of payment.
guide-proof-more = Wait for it before you hand over the goods. A message on the customer's phone proves nothing.
guide-connect = You made your first sale. Now connect your shop.
guide-connect-more = You need the API token from your profile page on the RexPayments portal. Or go on practising.
guide-leave = Connect my shop
guide-card = Your shop is connected. Now print your first card.
guide-card-more = A QR code for one thing at one price, to stand on your counter.
guide-make-card = Make your first card

## The customer's window

customer-title = Rex Console · Customer
customer-practice-shop = Practice shop
customer-making = One moment …
customer-scan = Scan to pay
customer-secure = Secure payment at
customer-checking = Checking …
customer-dont-pay-again = Please don't pay again.
customer-paid = Paid. Thank you!
customer-closed = Cancelled
customer-dont-pay = Please don't pay this one.
customer-test = This is what your customer sees.
customer-test-code = The QR code stands here
customer-test-size = { $width } × { $height } pixels
customer-back = Back to the console

already-open = Rex Console is already open
already-open-words = It doesn't answer just now. Look for its window, or wait a moment; if it hangs, end it and start it again.
already-open-close = Close

## Leaving

quit-title =
    { $count ->
        [one] One sale is still open
       *[other] { $count } sales are still open
    }
quit-words = Close them, so that nobody can pay them any more. Or leave them: the customer can still pay, and you settle them when you next start Rex Console.
quit-words-practice = In practice, all sales end with the program: the practice provider forgets them. With your shop you could leave them open and settle them at the next start.
quit-close-first = Close them first
quit-leave = Leave them
quit-back = Back
quit-closing-title = Closing the open sales …
quit-closing-words = RexPayments is being told. Rex Console closes as soon as it has confirmed.
quit-gave-up-title =
    { $count ->
        [one] One sale could not be closed
       *[other] { $count } sales could not be closed
    }
quit-gave-up-words = RexPayments hasn't confirmed it in time. Until it does, the customer may still pay. We keep trying while Rex Console is open.

crash-title = Rex Console ended because of an error
crash-words = The last time, Rex Console stopped by itself. No sale is lost: sales are in the journal, and each open one is being asked for again. What the customer paid counts.
fault-title = A part of Rex Console failed
fault-words = The last time, something went wrong beside the till, such as a file or a sound. The till went on, and sales are in the journal. If something you wanted is missing, do it once more.
crash-report-words = A report says what broke, for support: no token, no names, no amounts. Nothing is sent; you decide who gets it.
crash-save = Save the report for support …
crash-done = Done

no-window-title = Rex Console can't open its window.
no-window-words = Neither OpenGL nor Vulkan, DirectX or Metal works here. Update the graphics driver and start the computer again. Support is helped by what “rex-console doctor” says in a terminal. Sales are safe in the journal.

## Short notices

notice-copied = Link copied.
notice-link-made = The link is made.
notice-link-activated = The link takes payments again.
notice-link-was-active = “{ $name }” was already switched on.
notice-link-was-inactive = “{ $name }” was already switched off.
notice-link-changed = The link is changed.
notice-link-deactivated = The link takes no more payments.
notice-link-deleted = The link is deleted.
notice-exported = Saved as { $path }
notice-filed-two = Saved as { $path }, and beside it { $second }
notice-browser-failed = The browser could not be opened. Copy the link instead.
notice-signing-out = Signing out: wait a moment before the next sale. Nothing was charged.
notice-settings-older = The settings file was damaged. An older copy is in use: check that it is right.
settings-lost = The settings file can't be read, so the shop has to be set up again. Sales and links are safe.
notice-signed-out = Signed out. The token is gone from this computer's keyring.
notice-not-forgotten = The token could not be removed from the keyring. Remove “rex-console” there yourself, or try again.
notice-settings-not-saved = The settings could not be saved. They hold until you close Rex Console.
notice-open-sales = A sale is still open. Let it be paid or cancel it first.

## What the provider or the connection says

api-not-sent = RexPayments can't be reached. Nothing was sent, nothing was charged. Check the internet connection and try again.
api-lost = The answer from RexPayments got lost on the way.
api-unauthorized = RexPayments doesn't accept this token. Copy it again from your profile page on the portal.
api-forbidden = RexPayments doesn't allow this for your account.
api-not-found = RexPayments knows nothing by that id.
api-no-such-route = RexPayments doesn't answer at this address. Check the address of the provider, or ask support.
api-could-not-ask = RexPayments found nothing by this id. As no payment of this account was found before, the id may be wrong, or payments may be looked up elsewhere. Check the id letter by letter.
api-validation = RexPayments refused it: { $words }
api-rate-limited =
    { $seconds ->
        [one] RexPayments asks us to slow down. Try again in 1 second.
       *[other] RexPayments asks us to slow down. Try again in { $seconds } seconds.
    }
api-server = RexPayments has a fault of its own just now. Try again in a minute.
api-not-json = A web page came instead of RexPayments' answer. Perhaps this network wants you to log in first.
api-decode = RexPayments' answer holds something we can't read: { $field }.
api-unexpected = RexPayments gave an answer we don't understand.
address-refused = The address leads to a host that isn't allowed, so no QR code is shown.

## The keyring

keyring-locked = This computer's keyring is locked. Unlock it with the password you log in with, then try again.
keyring-absent = This computer has no keyring running.
keyring-slow = This computer's keyring doesn't answer.
keyring-denied = The keyring was not unlocked.
keyring-too-long = This token is too long for the keyring.
keyring-broken = This computer's keyring doesn't work as it should.

## Day

day-today = Today, { $day }
day-yesterday = Yesterday, { $day }
day-week = This week, { $from } – { $to }
day-month = This month, { $month }
day-from-to = { $from } – { $to }
day-not-closed = Not closed yet
day-closing = Closing { $number }
day-closing-from-to = From { $from } to { $to }
day-closing-first = From the first sale to { $to }
day-since-closing = Since closing { $number }, { $time }
day-never-closed = Everything so far: no day was closed yet.
day-ends-at = The shop's day begins and ends at { $hour }.
day-other = Other day
day-choose-today = Today
day-choose-yesterday = Yesterday
day-choose-week = This week
day-choose-month = This month
day-closings = Closings
day-from = From
day-to = To
day-date-wrong = Write it like 2026-11-22 or 22.11.2026.
day-range-incomplete = Say the first and the last day.
day-show-range = Show these days
day-month-before = The month before
day-month-after = The month after
day-not-yet = That is yet to come.
day-save = Save
day-print = Print
day-close = Close the day
day-nothing-to-save = The journal is still being read.
day-taken = Taken
day-gross =
    { $count ->
        [one] 1 payment · gross, not the payout
       *[other] { $shown } payments · gross, not the payout
    }
day-payments =
    { $count ->
        [one] 1 payment
       *[other] { $shown } payments
    }
day-seen-count = { $shown } seen
day-noted-count = { $shown } noted
day-look-before = { $shown } · look before closing
day-counter = Counter sales
day-one-off = One-off
day-printed = Printed links
day-refunds = Refunds
day-not-settled = Not settled
day-too-much = More than can be counted
day-tests = Test payments, not in the totals:
day-tests-apart = Test payments, not in the totals: { $amount }
day-unverified = Nobody has checked yet whether this account moves real money. Make a first payment under Settings, and this is known.
day-list = Sales and payments
day-unsettled-first = Not settled: the money may still come
day-at-counter = Counter
day-order = One-off { $order }
day-seen-several = { $product } × { $count }
day-refund-of = Refund of sale { $number }
day-paid = Paid
day-paid-refunded = Paid, refunded
day-accepted = Accepted
day-seen = Seen on link
day-refunded = Given back
day-closed-unpaid = Closed, unpaid
day-another-way = Paid another way
day-unusable = Link can't be trusted
day-test-standing = Test · { $standing }
day-mode-live = Real money
day-mode-unverified = Not checked
day-mode-test = Test
day-settle = Settle
day-settle-named = Settle { $what }
day-settle-words = RexPayments is asked whether it was paid. Only its answer settles it.
day-settle-order-words = Ask the customer for the payment id: only with it can RexPayments say whether it was paid.
day-left-out = The newest { $shown } of { $all }; the files have all.
day-search = Search the journal
day-search-hint = Number, reference, amount, words
day-searching = Searching …
day-not-found = Nothing found for “{ $words }”
day-not-found-words = Search for a sale's number or reference, an order or payment id, an amount, or words of a note.
day-clear-search = Clear the search
day-found-more = There is more. Write more of what you look for.
day-all-tills = All tills
day-reading = The journal is being read …
day-try-again = Try again
day-empty-today = Nothing was taken today
day-empty-today-words = What this till charges shows here as soon as it is charged.
day-empty-not-closed = Nothing is left to be closed
day-empty-not-closed-words = All that was taken belongs to a closing. What comes in next belongs to the next one.
day-empty-closing = This closing holds nothing
day-empty-other = Nothing was taken in these days
day-empty-other-words = Only what this till itself took shows here. Other tills have journals of their own.
day-go-to-sell = Go to Sell
day-back = Back to the list
day-close-detail = Close the details
day-fact-when = When
day-fact-since = Begun
day-fact-made = Order made
day-fact-reference = Reference
day-fact-order = Order id
day-fact-payment = Payment id
day-fact-payments = Payments
day-fact-mode = Money
day-fact-closing = Closing
day-copy-reference = Copy the reference
day-copy-order = Copy the order id
day-copy-payment = Copy the payment id
day-copy-for-portal = Copy the reference for the portal
day-refunded-wholly = All of it was given back.
day-refund-title = Note a refund of sale { $number }
day-refund-left = At most { $left }
day-refund-too-much = That is more than what is left of the sale: { $left }.
day-column-when = When
day-column-day = Day
day-column-kind = Kind
day-column-what = What
day-column-state = State
day-column-amount = Amount
day-column-not-counted = Not counted
day-column-currency = Currency
day-column-mode = Money
day-column-note = Note
day-column-payment = Payment
day-column-closing = Closing
day-paper-till = Till { $till }
day-paper-made = Made { $time }
day-paper-totals = Totals
day-paper-entries = Sales and payments
day-paper-footer = Amounts are gross: what customers paid, not what is paid out to the shop.
day-taken-gross = Taken, gross
day-after-refunds = After refunds

## Closing the day

close-day-checking = Asking once more
close-day-checked = { $done } of { $of } closed sales checked
close-day-checking-words = A bank's check may have ended in a payment after a sale was closed.
close-day-unasked = Close without asking further
close-day-not-yet = Not yet
close-day-title = Close the day as number { $number }?
close-day-holds = The closing will hold:
close-day-nothing = Nothing was taken since the last closing. This one will hold nothing.
close-day-gross = Gross, not the payout. What comes in later belongs to the next closing.
close-day-unsettled =
    { $count ->
        [one] 1 sale of { $sums } is not settled. It stays open; if it is paid, it belongs to the next closing.
       *[other] { $count } sales are not settled, { $sums } together. They stay open; what is paid of them belongs to the next closing.
    }
close-day-not-asked =
    { $count ->
        [one] 1 closed sale could not be asked for. If it was paid after all, it belongs to the next closing.
       *[other] { $count } closed sales could not be asked for. What was paid of them after all belongs to the next closing.
    }
close-day-writing = Closing the day …
close-day-writing-words = It is being written down.
close-day-failed = The day is not closed
close-day-done = Closing { $number } is made: { $sums }
close-day-done-words = What comes in from now on belongs to the next one.
close-day-leave = Done
close-day-save = Save the closing
close-day-print = Print the closing

## All tills

tills-title = All tills
tills-words = { $days }. From RexPayments' list of links, by when they were made: the list doesn't say when they were paid.
tills-reading = The list is still being read. Payments may be missing here.
tills-none = The list has no paid counter sale of these days.
tills-till = Till { $till }
tills-together = All tills together
tills-differences = Where the list and this till's journal differ
tills-undated =
    { $count ->
        [one] One paid link is left out: RexPayments doesn't say when it was made.
       *[other] { $count } paid links are left out: RexPayments doesn't say when they were made.
    }
tills-same = Nothing differs: this till's journal and the list say the same.
tills-same-so-far = Nothing differs so far.
tills-more-differences = And { $count } more.
tills-paid-there = { $reference }: the list says { $amount } was paid, this journal doesn't. Search for it in the journal and settle it.
tills-unknown-here = { $reference }: the list says { $amount } was paid, and this journal doesn't know the sale. It may have been made before the journal was begun anew.
tills-paid-here = { $reference }: this journal says { $amount } was paid, begun { $time }; the list doesn't. Look on the portal.
tills-not-listed = { $reference }: { $amount } was paid, begun { $time }, and its link is no longer in the list. It may have been deleted.
tills-other-amount = { $reference }: this journal says { $here }, the list says { $there }.

## Times

date-day = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
date-day-year = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
} { $year }
date-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
} { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
date-and-time = { $day }, { $time }
time-before-noon = { $time } am
time-after-noon = { $time } pm
date-weekday-year = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
} { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
date-month-year = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
date-weekday-short = { $weekday ->
    [1] Mo
    [2] Tu
    [3] We
    [4] Th
    [5] Fr
    [6] Sa
   *[7] Su
}
ago-future = in the future
ago-now = just now
ago-minutes =
    { $count ->
        [one] 1 minute ago
       *[other] { $count } minutes ago
    }
ago-hours =
    { $count ->
        [one] 1 hour ago
       *[other] { $count } hours ago
    }
ago-days =
    { $count ->
        [one] 1 day ago
       *[other] { $count } days ago
    }
expires-never = never
expires-within-the-hour = within the hour
expires-in-hours =
    { $count ->
        [one] in 1 hour
       *[other] in { $count } hours
    }
expires-in-days =
    { $count ->
        [one] in 1 day
       *[other] in { $count } days
    }

## The journal

journal-not-writable = The till can't write down what it sells, so it sells nothing: nothing was sent, nothing was charged. Check the disk of this computer.
day-not-read = The journal of this till couldn't be read just now. Nothing is lost. Try again in a moment.
day-close-failed = The day is not closed: the journal of this till couldn't do it just now. Nothing is lost. Try again in a moment.
day-settled-paid = Sale { $number } is paid: { $amount }.
day-settled-unpaid = Sale { $number } is not paid, RexPayments says. Its link takes no payment any more.
day-settled-open = Sale { $number } is not paid yet. We keep watching it.
day-settled-lost = The link of sale { $number } was not found. Nobody has its QR code, so nobody can pay it.
day-settle-portal = This sale's link can't be trusted, so it isn't asked for here. Look for { $reference } on the portal.
day-sale-unknown = The journal of this till doesn't know this sale any more. Look for it on the portal.
day-order-unknown = Order { $order } was made long ago or with another account. Look its payment up under Transactions.
day-refund-unpaid = Not noted: this sale is not paid, so there is nothing to give back.
day-refund-beyond = Not noted: of this sale { $left } at most can still be given back.

journal-disk-full = The disk of this computer is full. The till can't write down what it sells, so nothing was sent and nothing was charged. Make room and try again.
journal-newer = The journal of this till was written by a newer Rex Console. Start that one instead.
journal-busy = The till is busy writing. Nothing was sent. Try again in a moment.
journal-set-aside = The journal of this till was damaged. It is kept as { $file }, and a new one is begun. Earlier open sales can be seen on the portal.
journal-broken = The journal of this till doesn't work as it should. Nothing was sent. Start Rex Console again, and tell support if that doesn't help.

## The owner's PIN

pin-title = The owner's PIN
pin-words = This belongs to the owner. Enter the PIN to go on.
pin-field = PIN
pin-enter = Go on
pin-backspace = Delete the last digit
pin-checking = The PIN is being checked
pin-wrong = That is not the PIN. Nothing was changed.
pin-wait =
    { $minutes ->
        [one] Too many wrong PINs. Try again in a minute.
       *[other] Too many wrong PINs. Try again in { $minutes } minutes.
    }
pin-wait-reason = Too many wrong PINs: wait a little
pin-not-digits = A PIN has digits only.
pin-too-short = A PIN has at least 4 digits.
pin-too-long = A PIN has at most 12 digits.
pin-too-easy = That is the first PIN anybody would try. Choose another.
pin-differ = The two don't agree. Type the PIN twice.
pin-not-kept = The PIN could not be kept. Nothing was changed.
pin-kept = The PIN is set. Keep it in a safe place.
pin-forgotten = The PIN is forgotten
pin-forgotten-words = Sign out and connect anew with the API token from the portal. That removes the PIN; sales and settings stay.
pin-forgotten-stops = Until the token is pasted again, this till takes no payments. Have it at hand first.

settings-pin = Owner's PIN
settings-pin-words = With a PIN, only you change settings and links, note refunds, close the day, switch practice on or off and sign out. Sell, One-off and Transactions stay open to everybody.
settings-pin-lock = Lock again after
settings-pin-lock-now = Lock now
settings-pin-remove = Remove the PIN
settings-pin-first = PIN
settings-pin-new = New PIN
settings-pin-again = The same once more
settings-pin-help = 4 to 12 digits.
settings-pin-set = Set the PIN
settings-pin-change = Change the PIN
settings-pin-empty = Type the PIN twice

## Help

help-title = Help
help-keys = Keys
help-anywhere = Everywhere
help-in-questions = In a question over the screen
help-sell = Take a payment at the counter: type the amount, press Charge, and let the customer scan the code. Only the green Paid says that the money is there.
help-one-off = One payment for one order, by phone for instance. Nobody says by itself when it is paid: look the payment up by its id, and accept it.
help-links = Links that can be paid again and again. Show, send or print their codes, change them, delete them.
help-transactions = Type or scan a payment id to see whether it succeeded, how much it was, and how old it is.
help-day = What this till took, day by day. Close the day, print it, or save it as a file.
help-settings = The shop, the language, printing, the PIN, backups, and the connection to RexPayments.
help-when = What to do when
help-offline = RexPayments can't be reached
help-offline-do = Hand nothing over until it says Paid. Sales that wait stay on the list and are asked about again by themselves. Until the connection is back, take money another way.
help-says-paid = The customer says they have paid
help-says-paid-do = Press “Customer says it's paid”, and wait. Believe what this screen says, not the customer's phone: a bank may still refuse.
help-wrong-amount = The amount was wrong
help-wrong-amount-do = Not paid yet: cancel the sale and charge anew. Paid already: give the money back in the RexPayments portal, then note it here with “Refunded …”.
help-not-known = It says “Not known yet”
help-not-known-do = The money may have come or not. Leave the sale on the list; charge anew only when it says that nothing was sent. When it is closed, a bank's late answer may still pay it within the hour: tell the customer so before you charge anew.
help-another-way = The customer pays with cash after all
help-another-way-do = Press “Paid another way” in the sale. Its link is switched off, so that nobody pays twice.
help-scanner = A barcode scanner is used
help-scanner-do = It types only into the fields for payment ids and into searches that were chosen before. Anywhere else it changes nothing and answers nothing.
help-touch = There is no keyboard
help-touch-do = Everything can be reached by touch, and amounts and the PIN have keys on the screen. For other text the computer's own keyboard is needed. On Linux with Wayland it may come by itself, if it is switched on. On Windows, open it with the keyboard symbol in the taskbar. On a Mac, switch on the Accessibility Keyboard. On older Linux desktops (X11), start one from the desktop's settings.
does-help = Help
does-show = Show the customer what to scan
does-next = To the next button or field
does-before = To the one before
does-press = Press the button that has the frame
does-leave = Leave
does-find = Search
does-charge = Charge the amount
does-add = Add another amount
does-take-back = Take back the last digit
does-clear = Begin the amount anew
does-receipt = Receipt
does-new = New link
does-walk = From row to row
does-page = A page of rows
does-ends = To the first or last row
does-open = Open the link, then go to it
does-tick = Tick the row
does-tick-all = Tick all rows
does-copy = Copy the link's address
does-back = Close the link, untick the rows, empty the search
does-export = Print or save the link's code
does-print = Print
does-save = Save as a file
does-look-up = Look up what was typed
help-space = Space
help-up-down = ↑ ↓
