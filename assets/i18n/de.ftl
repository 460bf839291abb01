### Die Worte von Rex Console auf Deutsch.
### Kasse (till), Verkauf (sale), Zahlungslink (payment link), Einzelzahlung (one-off payment), kassieren (charge),
### Erstattung (refund), nachschlagen (look up), Beleg (receipt), Abschluss (closing), ungeklärt (not settled),
### gesehen (seen), aufräumen (tidy up), Übung (practice), Token, Schlüsselbund (keyring), Sicherung (backup).

## The language itself

language-own-name = Deutsch
language-not-reviewed = noch nicht von Muttersprachlern geprüft

## Everywhere

app-name = Rex Console
app-claim = Zahlungen an der Kasse annehmen, mit RexPayments
app-starting = Der Schlüsselbund wird geöffnet …
word-back = Zurück
word-cancel = Abbrechen
word-dismiss = Ausblenden
try-again = Noch einmal
export-qr = Export
copy-link = Link kopieren
open-link = Öffnen
pay-as-customer = Als Kunde bezahlen
qr-name = QR-Code, den der Kunde scannt

## Welcome

welcome-connect-title = Ihr Geschäft verbinden
welcome-connect-words = Fügen Sie das API-Token von Ihrer Profilseite im RexPayments-Portal ein. Es liegt dann im Schlüsselbund dieses Computers, nie in einer Datei.
welcome-token = API-Token
welcome-connect = Verbinden
welcome-checking = Wird geprüft …
welcome-unlock = Schlüsselbund entsperren
welcome-where = Wo steht es? Melden Sie sich bei portal.rexpayments.com an und öffnen Sie Profile: Es heißt dort API Key und beginnt mit rx_.
welcome-practise-title = Erst einmal üben
welcome-practise-words = Probieren Sie alles ohne Konto aus. Ein Übungsanbieter läuft in diesem Programm: Sie können Kassierer und Kunde sein.
welcome-practise = Übung beginnen
welcome-open-account = Noch kein Konto? Eröffnen Sie eines bei portal.rexpayments.com und kommen Sie dann hierher zurück.
welcome-keeping = Das Token kommt in den Schlüsselbund dieses Computers …
welcome-opening = Wird verbunden …
welcome-not-kept-title = Das Token gilt, konnte aber nicht aufbewahrt werden
welcome-not-kept-words = Sie können weitermachen, ohne es aufzubewahren: Es bleibt im Arbeitsspeicher, bis Sie Rex Console schließen, und Sie fügen es nächstes Mal wieder ein. Es wird nie in eine Datei geschrieben.
welcome-keep-again = Erneut aufbewahren
welcome-session-only = Nur für diese Sitzung
token-malformed = Das sieht nicht wie ein Token aus. Fügen Sie es ganz und ohne Leerzeichen ein: Es beginnt mit rx_.
session-failed = Die Verbindung konnte nicht eingerichtet werden. Es wurde nichts kassiert. Schließen Sie Rex Console und starten Sie es neu.

## The shop

shop-title = Ihr Geschäft
shop-words = Das steht auf dem, was Ihre Kunden sehen, und unterscheidet diese Kasse von anderen.
shop-name = Name des Geschäfts
shop-name-empty = Geben Sie den Namen ein, den Ihre Kunden kennen.
shop-name-long = Höchstens 60 Zeichen, damit er auf den Bildschirm des Kunden passt.
shop-currency = Währung
shop-currency-help = Drei Buchstaben, wie bei Ihrem RexPayments-Konto: RexPayments teilt sie uns nicht mit.
shop-currency-error = Geben Sie die drei Buchstaben der Währung Ihres Kontos ein, zum Beispiel EUR.
shop-till = Name der Kasse
shop-till-help = Bis zu 6 Buchstaben oder Ziffern. Jede Kasse braucht ihren eigenen.
shop-till-error = 1 bis 6 Buchstaben oder Ziffern, zum Beispiel T1.
shop-tills = Kassen, die das Konto teilen
shop-tills-help = RexPayments begrenzt, wie oft ein Konto anfragen darf: Die Kassen teilen sich das.
shop-tills-error = Eine ganze Zahl von 1 bis 12.
shop-origin = Ihre Website, falls RexPayments eine verlangt
shop-origin-help = Wie bei RexPayments hinterlegt. Sonst leer lassen.
shop-origin-error = Nur den Anfang der Adresse eingeben, zum Beispiel https://shop.example.
shop-first-save = Kasse öffnen
shop-save = Speichern

## The rail

rail-sell = Verkauf
rail-one-off = Einzelzahlung
rail-links = Links
rail-transactions = Zahlungen
rail-day = Tag
rail-settings = Einstellungen
practice-frame = Übung · kein echtes Geld
practice-watermark = ÜBUNG · KEIN ECHTES GELD

## Sell

strangers-words =
    { $count ->
        [one] Bei RexPayments ist 1 Verkaufslink dieser Kasse offen, den dieser Computer nicht kennt, vielleicht von vor einer Neueinrichtung. Niemand beobachtet ihn.
       *[other] Bei RexPayments sind { $count } Verkaufslinks dieser Kasse offen, die dieser Computer nicht kennt, vielleicht von vor einer Neueinrichtung. Niemand beobachtet sie.
    }
strangers-close = Abschalten
strangers-leave = Offen lassen
first-payment-words = Noch nicht geprüft: Machen Sie eine erste Zahlung über 1, um zu sehen, ob alles funktioniert und ob Zahlungen echt oder Tests sind. Bezahlen Sie sie selbst mit Ihrem Handy.
first-payment-begin = Erste Zahlung
first-payment-later = Jetzt nicht
first-payment-note = Erste Zahlung
verify-words = Es funktioniert. Jetzt die Zahlungs-ID eingeben, scannen oder einfügen, die auf der Seite des Kunden steht: Sie verrät, ob Zahlungen echt oder Tests sind.
verify-check = Prüfen
verify-no-sale = Die erste Zahlung ist nicht mehr auf diesem Bildschirm. Machen Sie sie in den Einstellungen noch einmal.
verify-other-currency = Dieses Konto nimmt { $currency }. Ändern Sie die Währung in den Einstellungen.
verify-other-payment = Das ist eine andere Zahlung: Die erste war gerade eben erfolgreich, mit demselben Betrag.
verify-no-mode = RexPayments sagt nicht, ob diese Zahlung echt oder ein Test ist.
verified-live = Geprüft: Zahlungen sind echt.
verified-test = Geprüft: Zahlungen sind Tests, es fließt kein Geld.
verified-not-yet = Noch nicht geprüft: Hier weiß niemand, ob Zahlungen echt oder Tests sind.
favourites-title = Favoriten
favourites-arrange = Anordnen
favourites-arrange-title = Favoriten anordnen
favourites-empty = Legen Sie, was Sie am meisten verkaufen, auf Kacheln: „Anordnen“ drücken. Oder Betrag eingeben und Enter drücken; der QR-Code für den Kunden erscheint hier.
favourites-name = Name von Favorit { $number }
favourites-price = Preis von Favorit { $number }
favourites-up = Favorit { $number } nach oben
favourites-remove = Favorit { $number } entfernen
favourites-add = Favorit hinzufügen
favourites-full = Mehr findet man nicht auf einen Blick
favourites-incomplete = Jeder Favorit braucht Name und Preis
favourites-done = Fertig
sell-next-hint = nächsten Verkauf jederzeit tippen
sell-total = Summe { $amount } { $currency }
sell-charge = Kassieren
sell-charge-amount = { $amount } kassieren
sell-charge-nothing = Erst einen Betrag eingeben
sell-strip = Andere Verkäufe
sell-strip-row = Verkauf { $number }, { $amount }, { $state }
sell-seen-row = { $product }: +{ $added }, { $amount }, { $state } { $time }
sell-seen-at = Gesehen
sell-seen-away = Während geschlossen war
sell-seen-hide = Aus der Liste nehmen: { $product }, +{ $added }, { $time }
key-point = Komma
key-backspace = Letzte Ziffer zurücknehmen
key-plus = Zur Summe hinzufügen
key-clear = Löschen
state-creating = QR-Code wird erstellt …
state-searching = Wird gesucht …
state-waiting = Wartet { $time }
state-paid = Bezahlt
state-paid-at = Bezahlt { $time }
state-paid-behind = Bezahlt { $time }, nachdem Sie weitergegangen sind
state-not-known = Noch nicht bekannt
state-not-sent = Nicht gesendet
state-lost = Nichts zu bezahlen
state-closing = Wird geschlossen, kann noch bezahlt werden
state-closed = Geschlossen
state-unusable = Nicht gezeigt
banner-unheard = RexPayments ist seit { $time } nicht erreichbar. Keine Ware herausgeben, nicht noch einmal kassieren. Wir fragen weiter nach.
check-now = Jetzt prüfen
sale-checked = Verkauf { $number } · vor { $seconds } s geprüft
sale-says-paid = Kunde sagt: bezahlt
sale-cancel = Abbrechen
sale-done = Fertig
sale-paid-words = Verkauf { $number } · gesehen { $time }, nach { $after }
sale-reference = Referenz { $reference }
sale-creating-words = RexPayments erstellt den Zahlungslink.
sale-searching-words = Die Antwort ging unterwegs verloren. Wir sehen nach, ob der Zahlungslink erstellt wurde. Noch kann ihn niemand bezahlen.
sale-not-sent-words = Es wurde nichts kassiert. Der Verkauf hat diese Kasse nie verlassen, oder RexPayments hat ihn abgelehnt.
sale-lost-words = Es wurde nichts kassiert, und niemand kann bezahlen: Kein Kunde hat den QR-Code. Sie können sofort neu beginnen. Taucht der verlorene Link auf, wird er abgeschaltet.
sale-closing-words = Der Link wird abgeschaltet. Bis RexPayments das bestätigt, kann der Kunde noch bezahlen. Wir fragen weiter nach.
sale-closed-words = Der Link ist abgeschaltet und unbezahlt. Die späte Antwort einer Bank kann ihn binnen einer Stunde noch bezahlen: Wir beobachten ihn weiter und würden es zeigen.
sale-unusable-words = Der QR-Code wird dem Kunden nicht gezeigt. Es wurde nichts kassiert.
sale-start-again = Neu beginnen
sale-put-aside = Zur Seite legen
sale-link-switched-off = Dieser Link wurde anderswo abgeschaltet. Der Kunde kann ihn nicht mehr bezahlen.
sale-paid-too-often = RexPayments zählt mehr Zahlungen, als dieser Verkauf zulässt. Sehen Sie im Portal nach, bevor Sie die Ware herausgeben.
unusable-no-count = In den Antworten von RexPayments fehlt für dieses Konto die Zahl der Zahlungen, „Bezahlt“ könnte also nie erscheinen. Bitte senden Sie dem Support die Details aus den Einstellungen.
unusable-other-amount = RexPayments hat mit einem anderen Betrag geantwortet als dem kassierten. Keine Ware herausgeben; sehen Sie im Portal nach.
unusable-but-paid = RexPayments sagt, dass der Link dieses Verkaufs bezahlt wurde, obwohl sein Code hier nie gezeigt wurde. Sehen Sie im Portal nach, bevor Sie die Ware herausgeben.
unusable-address = Die Antwort von RexPayments führt zu einer Adresse, die nicht erlaubt ist, oder zu keiner.
unusable-not-fresh = RexPayments hat mit einem Link geantwortet, der nicht der neue ist: Er ist schon bezahlt, abgeschaltet oder hat andere Grenzen.

sell-opening = Das Journal wird gelesen …
sell-shut = Das Journal lässt sich nicht schreiben, deshalb wird nichts verkauft
sell-note = Notiz zum nächsten Verkauf
sell-note-help = Für Sie selbst, etwa ein Tisch oder ein Name. Sie bleibt auf dieser Kasse.
sell-send-title = Stattdessen Link senden
sell-send-words = Für eine Bestellung am Telefon: Betrag eingeben, wählen, wie lange der Link lebt, dann für den Kunden kopieren. Er wird genauso beobachtet.
sell-send-days =
    { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
sale-closes = schließt in { $time }
sale-keep-open = offen halten
sale-lives =
    { $count ->
        [one] Bleibt offen; der Link lebt 1 Tag
       *[other] Bleibt offen; der Link lebt { $count } Tage
    }
sale-another-way = Anders bezahlt
sale-show = Zeigen
sale-only-here = Nur dieser Bildschirm zählt, kein Handy.
sale-being-asked = RexPayments wird gefragt …
sale-not-paid-yet = RexPayments sagt: noch nicht bezahlt. Warten Sie auf den grünen Haken.
sale-another-way-words = Vermerkt. Der Link ist abgeschaltet, damit niemand doppelt bezahlt.
sale-paid-twice = Dieser Verkauf war schon als anders bezahlt vermerkt. Geben Sie einen der beiden Beträge zurück.
sale-refund = Erstattet …
sale-refunded = { $amount } erstattet, vermerkt { $time }
copy-reference = Referenz kopieren
state-paid-another-way = Anders bezahlt
another-way-title = Wie hat der Kunde bezahlt?
another-way-words = Der Link wird abgeschaltet, damit niemand doppelt bezahlt. Notieren Sie, wie bezahlt wurde, zum Beispiel bar.
another-way-field = Bezahlt mit
another-way-done = Link abschalten
refund-title = Erstattung vermerken
refund-words = Das Geld wird im RexPayments-Portal erstattet: Suchen Sie dort die Referenz des Verkaufs. Hier wird es nur für Ihre eigenen Bücher vermerkt.
refund-field = Erstattet
refund-done = Vermerken
question-incomplete = Erst das Feld ausfüllen
largest-title = Wirklich { $amount } kassieren?
largest-words = Das ist mehr, als dieses Geschäft sonst auf einmal verkauft. Drücken Sie den Knopf, wenn es stimmt; Enter gilt hier nicht als Antwort.
notice-scanner = Das war ein Scanner, kein Betrag. Zahlungs-IDs werden unter „Zahlungen“ nachgeschlagen.
notice-refund-noted = Die Erstattung ist vermerkt.

## One-off

one-off-title = Einzelzahlung
one-off-words = Für Bestellungen im Web und am Telefon. Sie lässt sich nicht beobachten: Sie bestätigen sie mit der Zahlungs-ID. An der Kasse nehmen Sie „Verkauf“.
one-off-none-title = Hier erscheint der QR-Code
one-off-none-words = Geben Sie den Betrag ein und erstellen Sie den Zahlungslink. Zeigen Sie dann seinen Code, oder kopieren Sie den Link in eine Nachricht.
one-off-order = Bestellnummer
one-off-order-help = Ein Vorschlag. Setzen Sie Ihre eigene Bestellnummer ein, wenn Sie eine haben.
one-off-amount = Betrag
one-off-make = Zahlungslink erstellen
one-off-sending = Wird erstellt …
one-off-already = Der Zahlungslink dieser Bestellung ist erstellt. Drücken Sie „Nächste Einzelzahlung“, oder nehmen Sie eine andere Bestellnummer.
one-off-made = Bestellung { $order } · erstellt { $time }
one-off-waits = RexPayments sagt hier nicht, wann sie bezahlt ist. Der Kunde sieht nach dem Bezahlen eine Zahlungs-ID: Geben Sie sie ein, scannen Sie sie, oder fügen Sie die Adresse jener Seite ein. Nur die Antwort von RexPayments darauf zählt.
one-off-claim = Zahlungs-ID vom Kunden
one-off-claim-hint = Scannen, eingeben oder Adresse der Seite einfügen
one-off-check = Prüfen
one-off-from-browser = Der Browser dieses Computers kam mit dieser Zahlung von der Bezahlseite zurück.
one-off-no-address = Ihre Adresse führt zu einem Server, der nicht mehr erlaubt ist, deshalb wird sie nicht gezeigt.
one-off-show = Dem Kunden zeigen
one-off-show-busy = Der Kunde sieht gerade einen Verkauf.
same-id-title = Bestellung { $order } gab es schon
same-id-open = Über { $amount }, erstellt { $time }, und sie kann noch bezahlt werden. Nur noch einmal erstellen, wenn dies eine andere Bestellung ist.
same-id-paid = Über { $amount }, erstellt { $time }, und eine Zahlung wurde dafür angenommen. Nur noch einmal erstellen, wenn dies eine andere Bestellung ist.
same-id-again = Erneut erstellen: { $amount }
same-id-back = Zurück
order-waits = Wartet
order-could-belong = Könnte hierher gehören
order-could-belong-words = Eine Zahlung über { $amount } war um { $time } erfolgreich. RexPayments sagt nicht, für welche Bestellung: Vergleichen Sie, dann nehmen Sie sie an.
order-accept = Diese Zahlung annehmen
order-accept-for = Für Bestellung { $order } annehmen
order-accepting = Wird aufgeschrieben …
notice-order-accepted = Die Zahlung ist für Bestellung { $order } angenommen.
order-accepted = Angenommen
order-accepted-words = Zahlung { $payment }, erfolgt { $paid }, hier angenommen { $at }.
order-does-not-fit = Passt nicht
order-same-amount = Achtung: Über diesen Betrag ist noch eine Bestellung offen: { $orders }. Fragen Sie den Kunden nach der Bestell-ID, bevor Sie annehmen.
order-give-up = Nicht mehr erwartet
order-given-up = Nicht mehr erwartet
order-given-up-words = Hier wartet niemand mehr auf diese Zahlung. Wer ihre Adresse hat, kann noch bezahlen; eine solche Zahlung finden Sie unter „Zahlungen“.
orders-open = Offen
orders-ended = Frühere
orders-more = { $count ->
    [one] Und eine weitere, ältere
   *[other] Und { $count } weitere, ältere
}
misfit-not-open = Diese Bestellung wartet nicht mehr auf eine Zahlung.
misfit-other-currency = Die Zahlung hat eine andere Währung als die Bestellung.
misfit-other-amount = Die Zahlung hat einen anderen Betrag als die Bestellung.
misfit-before-order = Die Zahlung erfolgte vor der Bestellung, galt also etwas anderem.
misfit-future = Die Zeit der Zahlung liegt in der Zukunft. Prüfen Sie Datum und Uhrzeit dieses Computers.
misfit-used = Die Zahlung wurde hier schon verwendet. Sie kann nicht zweimal gelten.
misfit-use-unknown = Das Journal kann nicht sagen, ob die Zahlung hier schon verwendet wurde. Fragen Sie noch einmal.
misfit-test = Eine Testzahlung: Es ist kein Geld geflossen, und dieses Konto nimmt echtes Geld.
misfit-pending = Die Bank hat noch nicht entschieden. Es wird von selbst wieder nachgefragt; keine Ware herausgeben.
misfit-failed = Die Zahlung ist fehlgeschlagen: Es wurde kein Geld abgebucht. Der Kunde kann es mit demselben Code noch einmal versuchen.
misfit-unknown-state = RexPayments sagt über diese Zahlung etwas, das Rex Console nicht kennt. Sehen Sie im Portal nach.
one-off-next = Nächste Einzelzahlung
one-off-lost = Die Antwort ging verloren. Niemand hat die Adresse dieser Zahlung, also kann niemand sie bezahlen. Erstellen Sie sie noch einmal; nehmen Sie eine andere Bestellnummer, wenn Ihre Bücher für jede eine brauchen.
order-empty = Geben Sie eine Bestellnummer ein.
order-too-long = Höchstens 64 Zeichen.
order-unprintable = Nur Buchstaben, Ziffern und Zeichen, keine Zeilenumbrüche oder Tabs.

## Amounts

amount-empty = Geben Sie einen Betrag ein.
amount-not-a-number = Nur Ziffern und ein Komma, zum Beispiel 12,50.
amount-separators = Ohne Tausenderpunkte: 1234,50, nicht 1.234,50.
amount-no-decimals = Diese Währung hat keine Nachkommastellen.
amount-decimals =
    { $count ->
        [one] Höchstens 1 Nachkommastelle.
       *[other] Höchstens { $count } Nachkommastellen.
    }
amount-negative = Der Betrag darf nicht unter null liegen.
amount-zero = Der Betrag muss über null liegen.
amount-too-large = Das ist mehr, als eine Zahlung haben kann.
amount-between-units = Das liegt zwischen zwei der kleinsten Münzen.

## Links

links-title = Zahlungslinks
links-new = Neuer Link
links-refresh = Links neu lesen
links-reading = Links werden gelesen …
links-search = Suchen
links-search-hint = Name, Betrag oder ID suchen
links-all = Alle
links-counter-sales = Kassenverkäufe
links-none-known = Die Links wurden noch nicht gelesen.
links-empty-title = Noch keine Zahlungslinks
links-empty-words = Ein Zahlungslink verkauft eine Sache zu einem Preis, so oft Sie es erlauben. Erstellen Sie einen, drucken Sie seinen QR-Code und stellen Sie ihn auf die Theke.
links-make-first = Ersten Link erstellen
links-only-sales =
    { $count ->
        [one] 1 Kassenverkauf steht hinter einem eigenen Filter.
       *[other] { $count } Kassenverkäufe stehen hinter einem eigenen Filter.
    }
links-no-sales-title = Noch keine Kassenverkäufe
links-no-sales-words = Jeder Verkauf an der Kasse erstellt einen eigenen Zahlungslink. Sie stehen hier, getrennt von den Links des Geschäfts.
links-none-in-state = Kein Link hat diesen Zustand.
links-show-all = Alle zeigen
links-not-found = Nichts gefunden für „{ $words }“
links-not-found-in-state = Nur Links im gewählten Zustand wurden durchsucht.
links-not-found-no-sales = Kassenverkäufe wurden nicht durchsucht; sie haben einen eigenen Filter.
links-clear-search = Suche löschen
links-counter-card = Thekenkarte machen
links-tidy-up = Aufräumen …
links-read-of = { $count } von { $total } Links gelesen
links-stopped = Das Lesen der Links wurde angehalten.
links-stop = Anhalten
links-continue = Fortsetzen
links-rows-are-old = Die Zeilen stehen so, wie sie zuletzt gelesen wurden. Neue Zahlungen sind jetzt nicht zu sehen.
links-chosen =
    { $count ->
        [one] 1 Link gewählt
       *[other] { $count } Links gewählt
    }
links-choose = { $name } wählen
links-choose-none = Keinen wählen
links-export-chosen = Export …
links-back = Zurück zur Liste
links-unreadable =
    { $count ->
        [one] 1 Link ließ sich nicht lesen und fehlt hier.
       *[other] { $count } Links ließen sich nicht lesen und fehlen hier.
    }
column-product = Produkt
column-amount = Betrag
column-state = Zustand
column-payments = Zahlungen
column-expires = Läuft ab
column-created = Erstellt
column-sorted-up = { $column }, aufsteigend sortiert
column-sorted-down = { $column }, absteigend sortiert
link-active = Aktiv
link-inactive = Inaktiv
link-expired = Abgelaufen
link-limit-reached = Ausgeschöpft
link-ends-soon = Endet { $when }
link-payments-of = { $count } von { $limit } Zahlungen
link-payments =
    { $count ->
        [one] 1 Zahlung
       *[other] { $count } Zahlungen
    }
link-payments-unknown = Zahlungen von RexPayments nicht mitgeteilt
link-never-ends = läuft nie ab
link-hour-left = noch weniger als eine Stunde
link-hours-left =
    { $count ->
        [one] noch 1 Stunde
       *[other] noch { $count } Stunden
    }
link-days-left =
    { $count ->
        [one] noch 1 Tag
       *[other] noch { $count } Tage
    }
link-until = bis { $day }
link-ended = endete { $day }
link-unheard = Zahlungen sind jetzt nicht zu sehen
link-show = Zeigen
link-hide = Schließen
link-shown = Der Kunde sieht den Code. Zahlungen darauf werden hier nicht beobachtet.
link-show-inactive = Dieser Link nimmt jetzt keine Zahlungen an
link-show-taken = Der Kunde sieht gerade einen Verkauf. Beenden Sie ihn oder legen Sie ihn erst zur Seite.
link-copy = Kopieren
link-edit = Ändern
link-duplicate = Duplizieren
link-more = Mehr
link-description = Beschreibung
link-id = ID
link-created = Erstellt
link-expires = Läuft ab
link-address = Adresse
link-switching-on = Wird eingeschaltet …
link-switching-off = Wird abgeschaltet …
link-being-changed = Wird geändert …
link-being-deleted = Wird gelöscht …
link-no-address = Die Antwort von RexPayments enthält keine Adresse für diesen Link, deshalb gibt es keinen QR-Code.
link-activate = Aktivieren
link-deactivate = Deaktivieren
link-delete = Diesen Link löschen
link-busy = RexPayments erfährt es gerade …
link-delete-unknown = Die Antwort ging verloren, deshalb wissen wir nicht, ob der Link gelöscht ist. Lesen Sie die Links gleich neu, bevor Sie es noch einmal versuchen.
link-delete-lost = Die Antwort ging verloren, und der Link ist noch da: Er ist nicht gelöscht. Sie können es noch einmal versuchen.
link-not-switched = RexPayments hat die Änderung angenommen, zeigt den Link aber noch wie zuvor. Lesen Sie die Links gleich neu.
link-switch-unknown = Die Antwort ging verloren, deshalb wissen wir nicht, ob der Link noch Zahlungen annimmt. Lesen Sie die Links gleich neu.
link-gone = „{ $name }“ wurde anderswo gelöscht. Bei RexPayments gibt es ihn nicht mehr.
link-gone-unnamed = Dieser Link wurde anderswo gelöscht. Bei RexPayments gibt es ihn nicht mehr.
link-lost = Wir wissen nicht, ob der Link erstellt wurde: Die Antwort ging verloren. Noch hat niemand seine Adresse. Sehen Sie die neuesten Links an, bevor Sie es noch einmal versuchen.
link-lost-not-seen = Die Antwort ging verloren, und der Link ist nicht unter den neuesten. Niemand hat seine Adresse, Sie können ihn also noch einmal erstellen.
link-turned-up = Ein Link mit diesem Namen und diesem Betrag ist jetzt da. Ist es Ihrer, erstellen Sie ihn nicht noch einmal.
link-turned-up-at = Ein Link mit diesem Namen und diesem Betrag ist jetzt da, erstellt { $time }. Ist es Ihrer, erstellen Sie ihn nicht noch einmal.
link-turned-up-show = Das ist er
link-form-title = Neuer Zahlungslink
link-form-name = Produktname
link-form-amount = Betrag
link-form-description = Beschreibung (wenn Sie mögen)
link-form-days = Läuft ab nach (Tagen)
link-form-days-help = 1 bis 365. Leer: nie.
link-form-limit = Erlaubte Zahlungen
link-form-limit-help = 1 bis 1000. Leer: unbegrenzt.
link-form-make = Link erstellen
link-form-sending = Wird erstellt …
link-copy-title = Ein Link wie dieser
link-copy-words = Betrag, Tage und Grenze eines Links lassen sich nicht ändern. So entsteht ein neuer Link mit neuem QR-Code; der alte bleibt, wie er ist.
link-replaced = Der alte Link nimmt noch Zahlungen an: Mit seinen gedruckten Codes werden weiter { $amount } kassiert.
link-replaced-off = Alten Link deaktivieren
link-replaced-leave = So lassen
link-edit-title = Link ändern
link-edit-active = Nimmt Zahlungen an
link-edit-inactive = Nimmt keine Zahlungen an
link-edit-words = Gedruckte QR-Codes bleiben gültig. Betrag, Tage und Grenze lassen sich nicht ändern: Duplizieren Sie dafür den Link.
link-edit-save = Speichern
link-edit-sending = Wird gespeichert …
link-edit-same = Noch ist nichts geändert
link-edit-asked = Wählen Sie erst, wessen Worte gelten
link-theirs = Jemand anders hat diesen Link inzwischen geändert. Von Ihnen wurde nichts geschrieben. Jetzt steht da:
link-theirs-no-description = Keine Beschreibung
link-theirs-use = Diese nehmen
link-theirs-over = Meine schreiben
link-changed-elsewhere = Jemand anders hat diesen Link inzwischen geändert, deshalb wurde Ihre Änderung nicht geschrieben.
link-not-changed = RexPayments hat die Änderung angenommen, zeigt den Link aber noch wie zuvor: Er ist nicht geändert. Versuchen Sie es gleich noch einmal.
link-change-unknown = Die Antwort ging verloren, deshalb wissen wir nicht, ob der Link geändert wurde. Speichern Sie noch einmal: Es wird zuerst nachgesehen.
link-name-empty = Geben Sie ein, was Sie verkaufen.
link-days-range = Eine ganze Zahl von Tagen von 1 bis { $most }, oder nichts.
link-limit-range = Eine ganze Zahl von Zahlungen von 1 bis { $most }, oder nichts.
text-room-left =
    { $count ->
        [one] noch 1 Zeichen
       *[other] noch { $count } Zeichen
    }
text-too-long = { $length } Zeichen; höchstens { $limit } passen.
delete-title = Diesen Link endgültig löschen?
delete-what =
    { $count ->
        [one] „{ $name }“, { $amount }, hat bisher 1 Zahlung.
       *[other] „{ $name }“, { $amount }, hat bisher { $count } Zahlungen.
    }
delete-what-unknown = „{ $name }“, { $amount }. RexPayments sagt nicht, wie oft er bezahlt wurde.
delete-words = Gedruckte Karten und Codes funktionieren dann nicht mehr, und er lässt sich nicht zurückholen. Deaktivieren Sie ihn stattdessen, wenn Sie ihn vielleicht wieder brauchen.
delete-keep = Behalten
delete-really = Löschen

## Printed links

printed-seen = { $product }: +{ $added }, { $amount }, auf dem gedruckten Code gesehen.
printed-fell = RexPayments zählt für „{ $product }“ jetzt weniger Zahlungen als zuvor. Hier wird nichts abgezogen: Sehen Sie im Portal nach.
printed-gone = „{ $product }“ wurde bei RexPayments gelöscht, sein Code ist aber auf Papier. Nehmen Sie das Papier weg.
printed-inactive = „{ $product }“ ist abgeschaltet, sein Code ist aber auf Papier: Kunden können damit nicht bezahlen.
printed-ended = „{ $product }“ ist abgelaufen, sein Code ist aber auf Papier. Drucken Sie einen neuen oder nehmen Sie das Papier weg.
printed-used-up = „{ $product }“ hatte alle erlaubten Zahlungen. Sein gedruckter Code nimmt keine mehr an.
printed-ends-soon = „{ $product }“ läuft binnen 3 Tagen ab, und sein Code ist auf Papier. Drucken Sie rechtzeitig einen neuen.
printed-few-left = „{ $product }“ hat weniger als ein Zehntel seiner Zahlungen übrig, und sein Code ist auf Papier.
printed-forget = Nicht mehr auf Papier
paper-since = Auf Papier seit { $day }
paper-seen = gesehen { $time }
paper-seen-away = gesehen { $time }, kam, während die Konsole geschlossen war
paper-earlier =
    { $count ->
        [one] und 1 frühere
       *[other] und { $count } frühere
    }
printed-show-link = Link zeigen
printed-more =
    { $count ->
        [one] 1 weiterer gedruckter Code braucht einen Blick.
       *[other] { $count } weitere gedruckte Codes brauchen einen Blick.
    }
printed-not-kept = Der Code ist gedruckt, aber die Kasse kann das nicht aufschreiben: Seine Zahlungen werden nicht beobachtet. Speichern oder drucken Sie ihn später noch einmal.
printed-not-forgotten = Die Kasse kann das gerade nicht aufschreiben, deshalb wird der Link weiter beobachtet. Versuchen Sie es gleich noch einmal.
printed-not-written = Auf einem gedruckten Code gingen Zahlungen ein, aber die Kasse kann sie nicht aufschreiben, deshalb erscheinen sie noch nicht. Prüfen Sie das Laufwerk dieses Computers.

## Tidying up

tidy-title = Aufräumen
tidy-back = Zurück zu den Links
tidy-looking = Alte Links werden gesucht …
tidy-none = Es gibt nichts aufzuräumen: Diese Kasse hat keinen Link eines geschlossenen, unbezahlten Verkaufs, der älter als 7 Tage ist.
tidy-found =
    { $count ->
        [one] 1 Link eines geschlossenen, unbezahlten Verkaufs, älter als 7 Tage
       *[other] { $count } Links geschlossener, unbezahlter Verkäufe, älter als 7 Tage
    }
tidy-words = Auf ihnen wurde nichts bezahlt. Nach jedem wird noch einmal gefragt; ist es noch so, wird er als Datei auf diesem Computer archiviert und dann bei RexPayments endgültig gelöscht. Verkäufe gehen vor, deshalb dauert es eine Weile; Sie können diese Seite verlassen.
tidy-begin = Archivieren und löschen
tidy-stop = Anhalten
tidy-stopping = Hält nach diesem an …
tidy-progress = { $done } von { $total }
tidy-running = Wird archiviert und gelöscht …
tidy-over = Fertig
tidy-halted = Angehalten
tidy-continue = Noch einmal suchen
tidy-deleted =
    { $count ->
        [0] Kein Link wurde gelöscht.
        [one] 1 Link wurde archiviert und gelöscht.
       *[other] { $count } Links wurden archiviert und gelöscht.
    }
tidy-already-gone =
    { $count ->
        [one] 1 Link war nicht mehr da.
       *[other] { $count } Links waren nicht mehr da.
    }
tidy-archive = Das Archiv ist { $path }
tidy-paid =
    { $count ->
        [one] 1 Verkauf wurde doch bezahlt. Er bleibt und steht unter „Verkauf“ als bezahlt:
       *[other] { $count } Verkäufe wurden doch bezahlt. Sie bleiben und stehen unter „Verkauf“ als bezahlt:
    }
tidy-left =
    { $count ->
        [one] 1 Link blieb, wie er ist:
       *[other] { $count } Links blieben, wie sie sind:
    }
tidy-not-the-sales = Name oder Betrag ist nicht der des Verkaufs
tidy-still-on = er nimmt noch Zahlungen an
tidy-no-count = seine Zahlungen gehen nicht auf: sehen Sie im Portal nach
tidy-refused = RexPayments hat abgelehnt, oder die Antwort ist nicht lesbar
tidy-still-there = er sollte gelöscht werden und ist noch da
tidy-not-read = Das Journal der Kasse lässt sich gerade nicht lesen. Es wurde nichts gelöscht. Versuchen Sie es gleich noch einmal.
tidy-archive-failed = Das Archiv lässt sich nicht schreiben, deshalb wurde dieser Link nicht gelöscht. Prüfen Sie das Laufwerk dieses Computers und räumen Sie dann noch einmal auf.
tidy-not-recorded = Der letzte Link ist gelöscht, aber die Kasse kann das nicht aufschreiben. Prüfen Sie das Laufwerk dieses Computers. Noch einmal aufräumen schadet nicht.

## Transactions

look-up-title = Zahlung nachschlagen
look-up-field = Zahlungs-ID
look-up-hint = Zahlungs-ID oder Adresse scannen, eingeben oder einfügen
look-up-ask = Nachschlagen
look-up-again = Erneut fragen
look-up-asking = RexPayments wird nach { $id } gefragt …
look-up-empty-words = Hier zählt nur die Antwort von RexPayments selbst, nicht der Bildschirm eines Kunden.
look-up-empty = Eine Zahlungs-ID eingeben oder scannen.
look-up-no-id = Diese Adresse enthält keine Zahlungs-ID. Fügen Sie die Adresse der Seite ein, die der Kunde nach dem Bezahlen sah.
look-up-not-an-id = Das ist keine Zahlungs-ID: Sie enthält Leerzeichen oder ist zu lang.
look-up-recent = Zuletzt
verdict-succeeded = Erfolgreich
verdict-failed = Fehlgeschlagen
verdict-pending = Ausstehend
verdict-other = Nicht bekannt: { $word }
verdict-not-found = Nicht gefunden
verdict-not-found-words = RexPayments kennt keine Zahlung { $id }. Prüfen Sie sie Zeichen für Zeichen. Keine Ware herausgeben.
verdict-could-not-ask = Keine Auskunft
verdict-could-not-ask-words = Das sagt nichts über die Zahlung. Noch keine Ware herausgeben; fragen Sie noch einmal.
payment-id = Zahlungs-ID
payment-method = Zahlungsart
payment-live = Echtes Geld
payment-live-yes = ja
payment-live-no = nein, ein Test
payment-live-unknown = RexPayments sagt es nicht
payment-belongs = Könnte gehören zu
payment-could-belong = Bestellung { $order }: gleicher Betrag, bezahlt nach ihrer Erstellung ({ $time })
payment-facts = { $amount }, erfolgt { $time }, { $ago }
payment-used = Hier schon verwendet
payment-used-no = nein
payment-used-unknown = nicht bekannt
payment-used-for = ja, für { $what } um { $time }
payment-fits-nothing = nichts Offenem hier
payment-tied = Von RexPayments zugeordnet
payment-tied-no = nein – Betrag und Zeit vergleichen
payment-test = TEST

payment-copy = Details kopieren
notice-details-copied = Die Details sind kopiert.

## Receipts

receipt-button = Beleg
receipt-title = Beleg
receipt-of-sale = Verkauf { $number }
receipt-of-order = Bestellung { $order }
receipt-of-payment = Zahlung { $id }
receipt-a4 = A4
receipt-roll = Rolle 80 mm
receipt-file = Beleg { $name }
receipt-received = Zahlung erhalten
receipt-practice = ÜBUNG
receipt-sale = Verkauf
receipt-reference = Referenz
receipt-seen = Bezahlt gesehen
receipt-paid = Bezahlt
receipt-order = Bestellung
receipt-accepted = Angenommen
receipt-refunded = Erstattet
receipt-refund-noted = { $amount }, vermerkt { $time }
receipt-refunded-some = Ein Teil davon oder alles wurde später erstattet.
receipt-no-money = Es ist kein Geld geflossen.
receipt-by-count = Die Zahlungszählung von RexPayments für den eigenen Link dieses Verkaufs sagt, dass er bezahlt wurde.
receipt-by-word = RexPayments sagt, dass diese Zahlung erfolgreich war.
receipt-by-person = RexPayments sagt, dass diese Zahlung erfolgreich war. Das Geschäft hat sie dieser Bestellung zugeordnet: RexPayments sagt nicht, für welche Bestellung eine Zahlung ist.
receipt-no-invoice = Dies ist keine Rechnung im steuerlichen Sinn.
paper-not-read = Das Journal der Kasse lässt sich gerade nicht lesen. Es wurde nichts gespeichert oder gedruckt. Versuchen Sie es gleich noch einmal.

## Printing and saving codes

print-title = Drucken oder speichern
print-count =
    { $count ->
        [one] 1 Link
       *[other] { $count } Links
    }
print-preview = Vorschau: { $layout }
print-drawing = Vorschau wird gezeichnet …
layout-bare = Nur QR-Code
layout-counter-card = Thekenkarte A6
layout-poster = Plakat A4
layout-stickers = Aufkleber A4
print-columns = Aufkleber nebeneinander
print-rows = Aufkleber untereinander
columns-count =
    { $count ->
        [one] 1 Spalte
       *[other] { $count } Spalten
    }
rows-count =
    { $count ->
        [one] 1 Zeile
       *[other] { $count } Zeilen
    }
print-one-document = Alle in einem PDF
print-one-each = Je eine Datei
print-kind = Art der Datei
file-pdf = PDF
file-png = Bild (PNG)
file-svg = SVG
print-width = Breite mindestens (Pixel)
print-always-words = Damit werden immer { $amount } kassiert, und wer ihn scannt, kann jederzeit bezahlen. Die Zahlungen stehen unter „Links“.
print-always-words-many = Mit jedem wird immer sein Betrag kassiert, und wer ihn scannt, kann jederzeit bezahlen. Die Zahlungen stehen unter „Links“.
print-one-off-words = Dieser Code gilt für diese eine Bestellung. Ist sie bezahlt, ist er verbraucht.
print-inactive = Dieser Link ist abgeschaltet. Niemand kann ihn bezahlen, bis Sie ihn aktivieren.
print-expired = Dieser Link ist abgelaufen. Niemand kann ihn mehr bezahlen: Erstellen Sie einen neuen und drucken Sie den.
print-limit-reached = Dieser Link hatte alle erlaubten Zahlungen. Niemand kann ihn mehr bezahlen: Erstellen Sie einen neuen und drucken Sie den.
print-closed-many =
    { $count ->
        [one] 1 dieser Links nimmt jetzt keine Zahlungen an.
       *[other] { $count } dieser Links nehmen jetzt keine Zahlungen an.
    }
print-ends = Dieser Link nimmt nur noch begrenzte Zeit Zahlungen an; Ende: { $when } – nehmen Sie die Karte dann weg.
print-ends-many =
    { $count ->
        [one] 1 dieser Links nimmt bald keine Zahlungen mehr an; Ende: { $when }
       *[other] { $count } dieser Links nehmen bald keine Zahlungen mehr an; der erste endet: { $when }
    }
print-limited =
    { $left ->
        [one] Dieser Link nimmt noch 1 Zahlung an, dann gilt die Karte nicht mehr.
       *[other] Dieser Link nimmt noch { $left } Zahlungen an, dann gilt die Karte nicht mehr.
    }
print-limited-many =
    { $count ->
        [one] 1 dieser Links nimmt nur eine begrenzte Zahl von Zahlungen an.
       *[other] { $count } dieser Links nehmen nur eine begrenzte Zahl von Zahlungen an.
    }
print-left-out =
    { $count ->
        [one] 1 Link hat keine Adresse, die gezeigt werden darf, und wird ausgelassen: { $names }
       *[other] { $count } Links haben keine Adresse, die gezeigt werden darf, und werden ausgelassen: { $names }
    }
print-none-usable = Die Antwort von RexPayments enthält keine Adresse, die gezeigt werden darf, deshalb gibt es nichts zu drucken.
print-missing-letters = Keine Schrift auf diesem Computer hat einige dieser Buchstaben: Leere Kästchen stehen dafür. Installieren Sie eine passende Schrift oder ändern Sie den Namen.
print-practice-words = Übung: Er ist als nicht bezahlbar gekennzeichnet.
print-print = Drucken
print-save = Speichern als …
print-save-many = In Ordner speichern …
print-copy = Bild kopieren
print-done = Fertig
print-stop = Anhalten
print-stopping = Hält nach dieser Datei an
print-stopping-at = Hält an. { $count } von { $total } Dateien sind geschrieben.
print-written-of = { $count } von { $total } Dateien sind geschrieben.
print-choosing = Wählen Sie, wohin …
print-saving = Wird gespeichert …
print-opening = Ihr PDF-Programm wird geöffnet …
print-opened = Ihr PDF-Programm öffnet sich jetzt: Drucken Sie dort, mit 100 %. Öffnet sich keines, speichern Sie als PDF.
print-copied = Das Bild ist kopiert.
export-many-done =
    { $count ->
        [one] 1 Datei ist in { $folder } geschrieben.
       *[other] { $count } Dateien sind in { $folder } geschrieben.
    }
export-many-stopped = Angehalten. { $count } von { $total } Dateien sind in { $folder } geschrieben. Die nächste wäre „{ $name }“.
export-many-failed = { $count } von { $total } Dateien sind in { $folder } geschrieben. Bei „{ $name }“ war Schluss:
card-call = Zum Bezahlen scannen
card-expires = Gültig bis { $day }
card-file-of-several = { $count } QR-Codes
counter-card-title = Thekenkarte machen
counter-card-words = Ein QR-Code für eine Sache zu einem Preis. Als Nächstes sehen Sie die Karte, dann drucken Sie sie.
counter-card-name = Was verkaufen Sie?
counter-card-price = Preis
counter-card-make = Karte machen
settings-logo = Logo
settings-logo-words = Es steht auf Ihren Karten und im Kundenfenster.
logo-choose = Bild wählen
logo-change = Anderes Bild wählen
logo-remove = Logo entfernen
logo-choosing = Wählen Sie im anderen Fenster ein Bild
logo-reading = Das Bild wird gelesen …
logo-path = Bilddatei
logo-path-help = Dieser Computer kann sein Fenster zum Wählen von Dateien nicht zeigen. Geben Sie ein, wo das Bild liegt.
logo-take = Nehmen
logo-no-name = Geben Sie den Namen einer Bilddatei ein, zum Beispiel logo.png.
logo-not-there = Diese Datei lässt sich nicht lesen. Prüfen Sie Name und Ordner.
logo-too-large = Dieses Bild ist zu groß: höchstens 10 MB und 40 Millionen Pixel.
logo-no-picture = Diese Datei ist kein PNG- oder JPEG-Bild, oder sie ist beschädigt.
logo-not-kept = Das Logo konnte auf diesem Computer nicht aufbewahrt werden. Prüfen Sie das Laufwerk.

## Backups, and removing everything

backup-title = Sicherungen
backup-words = Rex Console kopiert jeden Tag von selbst Verkäufe, Abschlüsse, Einstellungen und Favoriten und behält die Kopien zwei Wochen. Das Token ist nie darin.
backup-kept = Neueste Kopie: { $time }
backup-save = Sicherung speichern
backup-restore = Sicherung einspielen
backup-daily-failed = Die heutige Kopie von Verkäufen und Einstellungen konnte nicht gemacht werden. Verkäufe gehen weiter und sind auf diesem Computer sicher. Speichern Sie eine Sicherung an einem anderen Ort.
backup-not-there = Diese Datei lässt sich nicht lesen. Prüfen Sie Name und Ordner.
backup-no-backup = Diese Datei ist keine Sicherung von Rex Console. Es wurde nichts geändert.
backup-damaged = Diese Sicherung ist beschädigt, deshalb wurde nichts daraus übernommen. Wählen Sie eine ältere.
backup-newer = Eine neuere Rex Console hat diese Sicherung gemacht. Aktualisieren Sie Rex Console, dann spielen Sie sie ein. Es wurde nichts geändert.
backup-busy = Dieser Computer hat gerade zu viel zu tun. Versuchen Sie es gleich noch einmal.
backup-no-name = Geben Sie den Namen einer Sicherung ein, der auf .rexbackup endet.
restore-title = Sicherung einspielen
restore-choosing = Wählen Sie im anderen Fenster eine Sicherung
restore-inspecting = Die Sicherung wird gelesen …
restore-restoring = Wird eingespielt. Bitte Rex Console offen lassen …
restore-path = Sicherungsdatei
restore-path-help = Dieser Computer kann sein Fenster zum Wählen von Dateien nicht zeigen. Geben Sie ein, wo die Sicherung liegt.
restore-look = Ansehen
restore-another = Andere Datei wählen
restore-no-shop = Geschäft ohne Namen
restore-of-shop = { $shop } { $till }
restore-made = Gemacht { $time } von Rex Console { $version }
restore-sales =
    { $count ->
        [0] Kein Verkauf
        [one] 1 Verkauf
       *[other] { $sales } Verkäufe
    }{ $open ->
        [0] , keiner offen
       *[other] , { $open } offen
    }
restore-closing = Letzter Abschluss: { $number }, { $time }
restore-no-closing = Noch kein Tag wurde abgeschlossen.
restore-words = Ihre Verkäufe und Abschlüsse kommen zu denen hinzu, die hier sind. Hier geht nichts verloren, und nichts zählt doppelt.
restore-settings-too = Geschäft, Favoriten, Logo und Einstellungen kommen mit.
restore-token-words = Das Token ist in keiner Sicherung. Fügen Sie es zum Verbinden ein, oder machen Sie im RexPayments-Portal ein neues.
restore-sales-only = Nur Verkäufe
restore-with-settings = Auch Geschäft und Favoriten
restore-now = Einspielen
restore-done =
    { $count ->
        [one] Eingespielt: 1 Verkauf ist hier neu
       *[other] Eingespielt: { $sales } Verkäufe sind hier neu
    }{ $further ->
        [0] .
        [one] , { $further } war in der Sicherung weiter.
       *[other] , { $further } waren in der Sicherung weiter.
    }
restore-nothing-new = Eingespielt: Jeder Verkauf der Sicherung war schon hier.
restore-renumbered = Abschluss { $was } der Sicherung ist hier Abschluss { $is }: Ein anderer hat seine Nummer. Seine Summen sind wie gedruckt.
restore-go-on = Weiter
remove-title = Alles entfernen
remove-what = Löscht das Token, alle Verkäufe, Abschlüsse, Einstellungen und Sicherungen auf diesem Computer, etwa bevor Sie ihn verkaufen oder weggeben.
remove-ask = Alles entfernen …
remove-question = Alles von diesem Computer entfernen?
remove-words = Token, Verkäufe, Abschlüsse, Links, Einstellungen, Logo, Übung und die automatischen Sicherungen werden gelöscht. Das lässt sich nicht rückgängig machen. Dateien, die Sie anderswo gespeichert haben, bleiben.
remove-open-sales = Offene Verkäufe werden zuerst geschlossen, damit niemand sie mehr bezahlen kann.
remove-save-first = Erst Sicherung speichern
remove-word = ENTFERNEN
remove-type = { $word } eingeben, um alles zu entfernen
remove-now = Alles löschen
remove-keep = Alles behalten
remove-closing = Die offenen Verkäufe werden geschlossen …
remove-removing = Alles wird entfernt …
remove-sales-open = RexPayments hat nicht rechtzeitig bestätigt, dass die offenen Verkäufe geschlossen sind, deshalb wurde nichts entfernt. Versuchen Sie es wieder, wenn dieser Computer online ist.
remove-token-stays = Der Schlüsselbund gab das Token nicht her, deshalb wurde nichts entfernt. Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal.
remove-not-begun = In den Ordner von Rex Console lässt sich nicht schreiben, deshalb wurde nichts gelöscht. Prüfen Sie das Laufwerk und versuchen Sie es noch einmal.
remove-gone = Alles ist von diesem Computer entfernt. Widerrufen Sie jetzt das Token im RexPayments-Portal, damit keine Kopie davon benutzt werden kann.
remove-gone-but-some = Das Token ist entfernt. Einige Dateien hält noch ein anderes Programm fest: Starten Sie Rex Console noch einmal, dann verschwinden auch sie. Widerrufen Sie das Token im RexPayments-Portal.

## Saving where no dialog can be shown

save-as-title = Speichern als
save-as-words = Dieser Computer kann sein Fenster zum Speichern nicht zeigen. Geben Sie ein, wohin die Datei soll.
save-as-title-many = In Ordner speichern
save-as-words-many = Dieser Computer kann sein Fenster zum Wählen eines Ordners nicht zeigen. Geben Sie ein, welcher es ist.
save-as-folder = Ordner
save-as-path = Datei
save-as-save = Speichern
export-no-name = Geben Sie einen Dateinamen ein, zum Beispiel kaffee.png.
export-no-folder-name = Geben Sie einen Ordner ein.
export-no-folder = Diesen Ordner gibt es nicht.
export-not-allowed = In diesen Ordner darf nicht geschrieben werden. Wählen Sie einen anderen.
export-disk-full = Das Laufwerk ist voll. Es wurde nichts geschrieben.
export-is-folder = Das ist ein Ordner. Fügen Sie einen Dateinamen hinzu.
export-exists = Eine Datei mit diesem Namen gibt es schon. Drücken Sie noch einmal „Speichern“, um sie zu ersetzen, oder ändern Sie den Namen.
export-unreadable = Der QR-Code ließ sich nicht zurücklesen, deshalb wurde nichts gespeichert oder gedruckt. Bitte sagen Sie es dem Support.
export-bad-logo = Das Logo des Geschäfts lässt sich nicht lesen. Wählen Sie in den Einstellungen eine andere PNG- oder JPEG-Datei.
export-too-fine = Der Code wäre zu klein zum Lesen. Wählen Sie ein größeres Layout oder weniger Aufkleber pro Bogen.
export-no-viewer = Kein Programm auf diesem Computer hat das Dokument geöffnet. Speichern Sie es als PDF und drucken Sie von dort.
export-failed = Das hat nicht geklappt, und es wurde nichts gespeichert oder gedruckt. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Ort.

## Settings

settings-title = Einstellungen
settings-connection = Verbindung
settings-connected-to = Verbunden mit { $host }
settings-token-kept = Das Token liegt im Schlüsselbund dieses Computers.
settings-token-in-memory = Das Token ist nur im Arbeitsspeicher und ist weg, wenn Sie Rex Console schließen.
settings-sign-out = Abmelden und Token entfernen
settings-practice-words = Übungsmodus: Der Anbieter läuft in diesem Programm, und es fließt kein Geld.
settings-leave-practice = Übung beenden
settings-look = Aussehen
theme-system = Wie das System
theme-light = Hell
theme-dark = Dunkel
theme-system-unknown = Dieser Computer verrät es nicht, deshalb ist es hier hell.
text-size-title = Größe von Text und Knöpfen
text-size-percent = { $percent } %
settings-language = Sprache
language-system = Wie der Computer
language-marked = { $language } – { $mark }
language-customers = Was Kunden in ihrem Fenster lesen
language-customers-same = Wie die Konsole
language-no-letters = Dieser Computer hat keine Schrift für { $language }. Installieren Sie eine und starten Sie Rex Console neu.
settings-entry = Beträge an der Kasse
entry-cents-first = 1250 ist 12,50
entry-decimal = 12,5 ist 12,50
settings-limits = Grenzen an der Kasse
settings-time-limit = Ein unbezahlter Verkauf schließt nach
minutes-count =
    { $count ->
        [one] 1 Minute
       *[other] { $count } Minuten
    }
settings-largest = Größter üblicher Verkauf
settings-largest-help = Darüber fragt die Kasse einmal nach, falls es eine Ziffer zu viel war. Leer: Sie fragt nie.
settings-sounds = Töne
sounds-on = Ein
sounds-off = Aus

settings-autostart = Mit dem Computer starten
autostart-words = Rex Console öffnet sich von selbst, wenn Sie sich an diesem Computer anmelden.
autostart-failed = Dieser Computer lässt Rex Console nicht von selbst starten.
settings-customer = Kundenfenster
settings-customer-words = Ein zweites Fenster für den Kunden: der Betrag, der QR-Code und ein Haken, wenn bezahlt ist.
customer-window-on = Zeigen
customer-window-off = Nicht zeigen
customer-one-monitor = Dieser Computer hat einen Bildschirm, deshalb öffnet es sich als gewöhnliches Fenster. Schieben Sie es dorthin, wo der Kunde es sieht.
customer-other-monitor = Der andere Bildschirm
customer-monitor-gone = { $name } (nicht angeschlossen)
customer-full-screen = Ganzer Bildschirm
customer-framed = Im Fenster
customer-show-test = Testbild zeigen
settings-callback = Einzelzahlung: Bezahlseiten im Browser dieses Computers
callback-words = Für Bezahlseiten, die Mitarbeiter im Browser dieses Computers öffnen. Er kommt dann hierher zurück und nennt die Zahlung; RexPayments wird danach gefragt. Handys von Kunden erreichen diese Adresse nicht, tragen Sie sie also nicht als Callback URL Ihres Kontos ein.
callback-on = Empfangen
callback-off = Nicht empfangen
callback-port = Port
callback-port-error = Eine Zahl von 1024 bis 65535.
callback-opening = Wird geöffnet …
callback-listens = Empfängt unter { $address }
callback-taken = Ein anderes Programm hat Port { $port }. Wählen Sie einen anderen.
callback-refused = Dieser Computer lässt Rex Console an diesem Port nicht empfangen. Wählen Sie einen anderen.
settings-day = Tag
day-ends-words = Der Tag endet um
day-ends-earlier = Eine Stunde früher
day-ends-later = Eine Stunde später
day-ends-help = Verkäufe nach Mitternacht gehören bis zu dieser Stunde zum Vorabend.
day-zone-words = Zeitzone: { $name }
day-zone-of-computer = Zeitzone: { $name }, wie auf diesem Computer
day-zone-unnamed = Zeitzone: wie auf diesem Computer
day-zone-unknown = Dieser Computer kennt keine Zeitzone „{ $name }“. Seine eigene gilt: Wählen Sie hier eine.
day-zone-change = Andere Zeitzone wählen
day-zone-search = Stadt oder Region
day-zone-search-help = Zum Beispiel Berlin, oder America.
day-zone-none = Keine Zeitzone heißt so. Versuchen Sie eine größere Stadt in der Nähe.
day-zone-more = { $count } weitere: Geben Sie mehr vom Namen ein.
day-zone-computer = Wie auf diesem Computer
day-mark-words = Gespeicherte Tabellen
day-mark-off = Üblich
day-mark-on = Für ältere Tabellenprogramme
day-mark-help = Wählen Sie das zweite, wenn Buchstaben wie é oder ü in der Tabelle falsch aussehen.
clock-is-wrong = Die Uhr dieses Computers geht { $unit ->
    [minutes] { $count ->
        [one] 1 Minute
       *[other] { $count } Minuten
    }
    [hours] { $count ->
        [one] 1 Stunde
       *[other] { $count } Stunden
    }
   *[days] { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
    } { $side ->
        [ahead] vor
       *[behind] nach
    }. Es gilt die Zeit von RexPayments: { $weekday ->
        [1] Montag
        [2] Dienstag
        [3] Mittwoch
        [4] Donnerstag
        [5] Freitag
        [6] Samstag
       *[7] Sonntag
    }, { date-day }, { $time }.
clock-set-right = Stellen Sie Datum und Uhrzeit in den Einstellungen des Computers richtig, dann verschwindet dies von selbst.
settings-shop = Geschäft
settings-about = Rex Console { $version }

## The customer's window

customer-title = Rex Console · Kunde
customer-practice-shop = Übungsgeschäft
customer-making = Einen Moment …
customer-scan = Zum Bezahlen scannen
customer-secure = Sichere Zahlung bei
customer-checking = Wird geprüft …
customer-dont-pay-again = Bitte nicht noch einmal bezahlen.
customer-paid = Bezahlt. Vielen Dank!
customer-closed = Abgebrochen
customer-dont-pay = Bitte diesen nicht bezahlen.
customer-test = Das sieht Ihr Kunde.
customer-test-code = Hier steht der QR-Code
customer-test-size = { $width } × { $height } Pixel
customer-back = Zurück zur Konsole

already-open = Rex Console ist schon offen
already-open-words = Es antwortet gerade nicht. Suchen Sie sein Fenster oder warten Sie einen Moment; hängt es, beenden Sie es und starten Sie es neu.
already-open-close = Schließen

## Leaving

quit-title =
    { $count ->
        [one] Ein Verkauf ist noch offen
       *[other] { $count } Verkäufe sind noch offen
    }
quit-words = Schließen Sie sie, damit niemand sie mehr bezahlen kann. Oder lassen Sie sie offen: Der Kunde kann noch bezahlen, und Sie klären sie beim nächsten Start von Rex Console.
quit-words-practice = In der Übung enden alle Verkäufe mit dem Programm: Der Übungsanbieter vergisst sie. In Ihrem Geschäft könnten Sie sie offen lassen und beim nächsten Start klären.
quit-close-first = Erst schließen
quit-leave = Offen lassen
quit-back = Zurück
quit-closing-title = Die offenen Verkäufe werden geschlossen …
quit-closing-words = RexPayments erfährt es gerade. Rex Console schließt sich, sobald es bestätigt ist.
quit-gave-up-title =
    { $count ->
        [one] Ein Verkauf konnte nicht geschlossen werden
       *[other] { $count } Verkäufe konnten nicht geschlossen werden
    }
quit-gave-up-words = RexPayments hat es nicht rechtzeitig bestätigt. Bis dahin kann der Kunde noch bezahlen. Wir versuchen es weiter, solange Rex Console offen ist.

crash-title = Rex Console wurde durch einen Fehler beendet
crash-words = Beim letzten Mal hat Rex Console von selbst aufgehört. Kein Verkauf ist verloren: Verkäufe stehen im Journal, und jeder offene wird wieder abgefragt. Was der Kunde bezahlt hat, zählt.
fault-title = Ein Teil von Rex Console ist ausgefallen
fault-words = Beim letzten Mal ging neben der Kasse etwas schief, etwa eine Datei oder ein Ton. Die Kasse lief weiter, und Verkäufe stehen im Journal. Fehlt etwas, das Sie wollten, machen Sie es bitte noch einmal.
crash-report-words = Ein Bericht sagt dem Support, was kaputtging: kein Token, keine Namen, keine Beträge. Nichts wird gesendet; Sie entscheiden, wer ihn bekommt.
crash-save = Bericht für den Support speichern …
crash-done = Fertig

no-window-title = Rex Console kann sein Fenster nicht öffnen.
no-window-words = Weder OpenGL noch Vulkan, DirectX oder Metal funktioniert hier. Aktualisieren Sie den Grafiktreiber und starten Sie den Computer neu. Dem Support hilft, was „rex-console doctor“ in einem Terminal sagt. Die Verkäufe sind sicher im Journal.

## Short notices

notice-copied = Link kopiert.
notice-link-made = Der Link ist erstellt.
notice-link-activated = Der Link nimmt wieder Zahlungen an.
notice-link-was-active = „{ $name }“ war schon eingeschaltet.
notice-link-was-inactive = „{ $name }“ war schon abgeschaltet.
notice-link-changed = Der Link ist geändert.
notice-link-deactivated = Der Link nimmt keine Zahlungen mehr an.
notice-link-deleted = Der Link ist gelöscht.
notice-exported = Gespeichert als { $path }
notice-filed-two = Gespeichert als { $path }, und daneben { $second }
notice-browser-failed = Der Browser ließ sich nicht öffnen. Kopieren Sie stattdessen den Link.
notice-signing-out = Abmeldung läuft: Warten Sie kurz mit dem nächsten Verkauf. Es wurde nichts kassiert.
notice-settings-older = Die Einstellungsdatei war beschädigt. Eine ältere Kopie gilt: Prüfen Sie, ob sie stimmt.
settings-lost = Die Einstellungsdatei lässt sich nicht lesen, deshalb muss das Geschäft neu eingerichtet werden. Verkäufe und Links sind sicher.
notice-signed-out = Abgemeldet. Das Token ist nicht mehr im Schlüsselbund dieses Computers.
notice-not-forgotten = Das Token ließ sich nicht aus dem Schlüsselbund entfernen. Entfernen Sie dort „rex-console“ selbst, oder versuchen Sie es noch einmal.
notice-settings-not-saved = Die Einstellungen konnten nicht gespeichert werden. Sie gelten, bis Sie Rex Console schließen.
notice-open-sales = Ein Verkauf ist noch offen. Lassen Sie ihn erst bezahlen oder brechen Sie ihn ab.

## What the provider or the connection says

api-not-sent = RexPayments ist nicht erreichbar. Es wurde nichts gesendet und nichts kassiert. Prüfen Sie die Internetverbindung und versuchen Sie es noch einmal.
api-lost = Die Antwort von RexPayments ging unterwegs verloren.
api-unauthorized = RexPayments nimmt dieses Token nicht an. Kopieren Sie es noch einmal von Ihrer Profilseite im Portal.
api-forbidden = RexPayments erlaubt das für Ihr Konto nicht.
api-not-found = RexPayments kennt nichts mit dieser ID.
api-no-such-route = RexPayments antwortet unter dieser Adresse nicht. Prüfen Sie die Adresse des Anbieters, oder fragen Sie den Support.
api-could-not-ask = RexPayments hat mit dieser ID nichts gefunden. Da zuvor noch keine Zahlung dieses Kontos gefunden wurde, kann die ID falsch sein, oder Zahlungen werden anderswo nachgeschlagen. Prüfen Sie die ID Zeichen für Zeichen.
api-validation = RexPayments hat es abgelehnt: { $words }
api-rate-limited =
    { $seconds ->
        [one] RexPayments bittet uns, langsamer zu fragen. Versuchen Sie es in 1 Sekunde noch einmal.
       *[other] RexPayments bittet uns, langsamer zu fragen. Versuchen Sie es in { $seconds } Sekunden noch einmal.
    }
api-server = RexPayments hat gerade selbst eine Störung. Versuchen Sie es in einer Minute noch einmal.
api-not-json = Statt der Antwort von RexPayments kam eine Webseite. Vielleicht will dieses Netz, dass Sie sich erst anmelden.
api-decode = Die Antwort von RexPayments enthält etwas, das wir nicht lesen können: { $field }.
api-unexpected = RexPayments gab eine Antwort, die wir nicht verstehen.
address-refused = Die Adresse führt zu einem Server, der nicht erlaubt ist, deshalb wird kein QR-Code gezeigt.

## The keyring

keyring-locked = Der Schlüsselbund dieses Computers ist gesperrt. Entsperren Sie ihn mit Ihrem Anmeldepasswort, dann versuchen Sie es noch einmal.
keyring-absent = Auf diesem Computer läuft kein Schlüsselbund.
keyring-slow = Der Schlüsselbund dieses Computers antwortet nicht.
keyring-denied = Der Schlüsselbund wurde nicht entsperrt.
keyring-too-long = Dieses Token ist zu lang für den Schlüsselbund.
keyring-broken = Der Schlüsselbund dieses Computers funktioniert nicht, wie er soll.

## Day

day-today = Heute, { $day }
day-yesterday = Gestern, { $day }
day-week = Diese Woche, { $from } – { $to }
day-month = Dieser Monat, { $month }
day-from-to = { $from } – { $to }
day-not-closed = Noch nicht abgeschlossen
day-closing = Abschluss { $number }
day-closing-from-to = Von { $from } bis { $to }
day-closing-first = Vom ersten Verkauf bis { $to }
day-since-closing = Seit Abschluss { $number }, { $time }
day-never-closed = Alles bisher: Noch kein Tag wurde abgeschlossen.
day-ends-at = Der Tag des Geschäfts beginnt und endet um { $hour }.
day-other = Anderer Tag
day-choose-today = Heute
day-choose-yesterday = Gestern
day-choose-week = Diese Woche
day-choose-month = Dieser Monat
day-closings = Abschlüsse
day-from = Von
day-to = Bis
day-date-wrong = Schreiben Sie es wie 2026-11-22 oder 22.11.2026.
day-range-incomplete = Nennen Sie den ersten und den letzten Tag.
day-show-range = Diese Tage zeigen
day-month-before = Der Monat davor
day-month-after = Der Monat danach
day-not-yet = Das kommt erst noch.
day-save = Speichern
day-print = Drucken
day-close = Tag abschließen
day-nothing-to-save = Das Journal wird noch gelesen.
day-taken = Eingenommen
day-gross =
    { $count ->
        [one] 1 Zahlung · brutto, nicht die Auszahlung
       *[other] { $shown } Zahlungen · brutto, nicht die Auszahlung
    }
day-payments =
    { $count ->
        [one] 1 Zahlung
       *[other] { $shown } Zahlungen
    }
day-seen-count = { $shown } gesehen
day-noted-count = { $shown } vermerkt
day-look-before = { $shown } · vor dem Abschluss ansehen
day-counter = Kassenverkäufe
day-one-off = Einzelzahlungen
day-printed = Gedruckte Links
day-refunds = Erstattungen
day-not-settled = Ungeklärt
day-too-much = Mehr, als sich zählen lässt
day-tests = Testzahlungen, nicht in den Summen:
day-tests-apart = Testzahlungen, nicht in den Summen: { $amount }
day-unverified = Noch hat niemand geprüft, ob dieses Konto echtes Geld bewegt. Schlagen Sie eine seiner Zahlungen unter „Zahlungen“ nach, dann ist es bekannt.
day-list = Verkäufe und Zahlungen
day-unsettled-first = Ungeklärt: Das Geld kann noch kommen
day-at-counter = Kasse
day-order = Einzelzahlung { $order }
day-seen-several = { $product } × { $count }
day-refund-of = Erstattung von Verkauf { $number }
day-paid = Bezahlt
day-paid-refunded = Bezahlt, erstattet
day-accepted = Angenommen
day-seen = Auf Link gesehen
day-refunded = Erstattet
day-closed-unpaid = Geschlossen, unbezahlt
day-another-way = Anders bezahlt
day-unusable = Link nicht vertrauenswürdig
day-test-standing = Test · { $standing }
day-mode-live = Echtes Geld
day-mode-unverified = Nicht geprüft
day-mode-test = Test
day-settle = Klären
day-settle-named = { $what } klären
day-settle-words = RexPayments wird gefragt, ob es bezahlt wurde. Nur seine Antwort klärt es.
day-settle-order-words = Fragen Sie den Kunden nach der Zahlungs-ID: Nur damit kann RexPayments sagen, ob bezahlt wurde.
day-left-out = Die neuesten { $shown } von { $all }; die Dateien enthalten alle.
day-search = Journal durchsuchen
day-search-hint = Nummer, Referenz, Betrag, Worte
day-searching = Wird gesucht …
day-not-found = Nichts gefunden für „{ $words }“
day-not-found-words = Suchen Sie nach Nummer oder Referenz eines Verkaufs, nach einer Bestellnummer oder Zahlungs-ID, einem Betrag oder Worten einer Notiz.
day-clear-search = Suche löschen
day-found-more = Es gibt mehr. Schreiben Sie mehr von dem, was Sie suchen.
day-all-tills = Alle Kassen
day-reading = Das Journal wird gelesen …
day-try-again = Noch einmal
day-empty-today = Heute wurde nichts eingenommen
day-empty-today-words = Was diese Kasse kassiert, steht hier, sobald es kassiert wird.
day-empty-not-closed = Es ist nichts mehr abzuschließen
day-empty-not-closed-words = Alles, was eingenommen wurde, gehört zu einem Abschluss. Was jetzt kommt, gehört zum nächsten.
day-empty-closing = Dieser Abschluss enthält nichts
day-empty-other = An diesen Tagen wurde nichts eingenommen
day-empty-other-words = Hier steht nur, was diese Kasse selbst eingenommen hat. Andere Kassen haben ihr eigenes Journal.
day-go-to-sell = Zum Verkauf
day-back = Zurück zur Liste
day-close-detail = Details schließen
day-fact-when = Wann
day-fact-since = Begonnen
day-fact-made = Bestellung erstellt
day-fact-reference = Referenz
day-fact-order = Bestellnummer
day-fact-payment = Zahlungs-ID
day-fact-payments = Zahlungen
day-fact-mode = Geld
day-fact-closing = Abschluss
day-copy-reference = Referenz kopieren
day-copy-order = Bestellnummer kopieren
day-copy-payment = Zahlungs-ID kopieren
day-copy-for-portal = Referenz fürs Portal kopieren
day-refunded-wholly = Alles wurde erstattet.
day-refund-title = Erstattung von Verkauf { $number } vermerken
day-refund-left = Höchstens { $left }
day-refund-too-much = Das ist mehr, als vom Verkauf übrig ist: { $left }.
day-column-when = Wann
day-column-day = Tag
day-column-kind = Art
day-column-what = Was
day-column-state = Zustand
day-column-amount = Betrag
day-column-not-counted = Nicht gezählt
day-column-currency = Währung
day-column-mode = Geld
day-column-note = Notiz
day-column-payment = Zahlung
day-column-closing = Abschluss
day-paper-till = Kasse { $till }
day-paper-made = Gemacht { $time }
day-paper-totals = Summen
day-paper-entries = Verkäufe und Zahlungen
day-paper-footer = Beträge sind brutto: was Kunden bezahlt haben, nicht was dem Geschäft ausgezahlt wird.
day-taken-gross = Eingenommen, brutto
day-after-refunds = Nach Erstattungen

## Closing the day

close-day-checking = Es wird noch einmal nachgefragt
close-day-checked = { $done } von { $of } geschlossenen Verkäufen geprüft
close-day-checking-words = Die Prüfung einer Bank kann nach dem Schließen eines Verkaufs noch zu einer Zahlung geführt haben.
close-day-unasked = Ohne weiteres Nachfragen abschließen
close-day-not-yet = Noch nicht
close-day-title = Den Tag als Nummer { $number } abschließen?
close-day-holds = Der Abschluss wird enthalten:
close-day-nothing = Seit dem letzten Abschluss wurde nichts eingenommen. Dieser wird nichts enthalten.
close-day-gross = Brutto, nicht die Auszahlung. Was später kommt, gehört zum nächsten Abschluss.
close-day-unsettled =
    { $count ->
        [one] 1 Verkauf über { $sums } ist ungeklärt. Er bleibt offen; wird er bezahlt, gehört er zum nächsten Abschluss.
       *[other] { $count } Verkäufe sind ungeklärt, zusammen { $sums }. Sie bleiben offen; was davon bezahlt wird, gehört zum nächsten Abschluss.
    }
close-day-not-asked =
    { $count ->
        [one] Nach 1 geschlossenen Verkauf konnte nicht gefragt werden. Wurde er doch bezahlt, gehört er zum nächsten Abschluss.
       *[other] Nach { $count } geschlossenen Verkäufen konnte nicht gefragt werden. Was davon doch bezahlt wurde, gehört zum nächsten Abschluss.
    }
close-day-writing = Der Tag wird abgeschlossen …
close-day-writing-words = Es wird aufgeschrieben.
close-day-failed = Der Tag ist nicht abgeschlossen
close-day-done = Abschluss { $number } ist gemacht: { $sums }
close-day-done-words = Was ab jetzt kommt, gehört zum nächsten.
close-day-leave = Fertig
close-day-save = Abschluss speichern
close-day-print = Abschluss drucken

## All tills

tills-title = Alle Kassen
tills-words = { $days }. Aus der Linkliste von RexPayments, nach dem Zeitpunkt der Erstellung: Die Liste sagt nicht, wann bezahlt wurde.
tills-reading = Die Liste wird noch gelesen. Hier können Zahlungen fehlen.
tills-none = Die Liste enthält keinen bezahlten Kassenverkauf dieser Tage.
tills-till = Kasse { $till }
tills-together = Alle Kassen zusammen
tills-differences = Wo sich die Liste und das Journal dieser Kasse unterscheiden
tills-undated =
    { $count ->
        [one] Ein bezahlter Link ist ausgelassen: RexPayments sagt nicht, wann er erstellt wurde.
       *[other] { $count } bezahlte Links sind ausgelassen: RexPayments sagt nicht, wann sie erstellt wurden.
    }
tills-same = Kein Unterschied: Das Journal dieser Kasse und die Liste sagen dasselbe.
tills-same-so-far = Bisher kein Unterschied.
tills-more-differences = Und { $count } weitere.
tills-paid-there = { $reference }: Die Liste sagt, { $amount } wurde bezahlt, dieses Journal nicht. Suchen Sie es im Journal und klären Sie es.
tills-unknown-here = { $reference }: Die Liste sagt, { $amount } wurde bezahlt, und dieses Journal kennt den Verkauf nicht. Er kann von vor dem Neubeginn des Journals sein.
tills-paid-here = { $reference }: Dieses Journal sagt, { $amount } wurde bezahlt, begonnen { $time }; die Liste nicht. Sehen Sie im Portal nach.
tills-not-listed = { $reference }: { $amount } wurde bezahlt, begonnen { $time }, und der Link ist nicht mehr in der Liste. Vielleicht wurde er gelöscht.
tills-other-amount = { $reference }: Dieses Journal sagt { $here }, die Liste sagt { $there }.

## Times

date-day = { $day }. { $month ->
    [1] Jan.
    [2] Feb.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
}
date-day-year = { $day }. { $month ->
    [1] Jan.
    [2] Feb.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
} { $year }
date-weekday = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}, { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
date-and-time = { $day }, { $time }
time-before-noon = { $time } vorm.
time-after-noon = { $time } nachm.
date-weekday-year = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}, { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }
date-month-year = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }
date-weekday-short = { $weekday ->
    [1] Mo
    [2] Di
    [3] Mi
    [4] Do
    [5] Fr
    [6] Sa
   *[7] So
}
ago-future = in der Zukunft
ago-now = gerade eben
ago-minutes =
    { $count ->
        [one] vor 1 Minute
       *[other] vor { $count } Minuten
    }
ago-hours =
    { $count ->
        [one] vor 1 Stunde
       *[other] vor { $count } Stunden
    }
ago-days =
    { $count ->
        [one] vor 1 Tag
       *[other] vor { $count } Tagen
    }
expires-never = nie
expires-within-the-hour = binnen einer Stunde
expires-in-hours =
    { $count ->
        [one] in 1 Stunde
       *[other] in { $count } Stunden
    }
expires-in-days =
    { $count ->
        [one] in 1 Tag
       *[other] in { $count } Tagen
    }

## The journal

journal-not-writable = Die Kasse kann nicht aufschreiben, was sie verkauft, deshalb verkauft sie nichts: Es wurde nichts gesendet und nichts kassiert. Prüfen Sie das Laufwerk dieses Computers.
day-not-read = Das Journal dieser Kasse ließ sich gerade nicht lesen. Nichts ist verloren. Versuchen Sie es gleich noch einmal.
day-close-failed = Der Tag ist nicht abgeschlossen: Das Journal dieser Kasse konnte es gerade nicht. Nichts ist verloren. Versuchen Sie es gleich noch einmal.
day-settled-paid = Verkauf { $number } ist bezahlt: { $amount }.
day-settled-unpaid = Verkauf { $number } ist nicht bezahlt, sagt RexPayments. Sein Link nimmt keine Zahlung mehr an.
day-settled-open = Verkauf { $number } ist noch nicht bezahlt. Wir beobachten ihn weiter.
day-settled-lost = Der Link von Verkauf { $number } wurde nicht gefunden. Niemand hat seinen QR-Code, also kann niemand ihn bezahlen.
day-settle-portal = Der Link dieses Verkaufs ist nicht vertrauenswürdig, deshalb wird hier nicht nach ihm gefragt. Suchen Sie { $reference } im Portal.
day-sale-unknown = Das Journal dieser Kasse kennt diesen Verkauf nicht mehr. Suchen Sie ihn im Portal.
day-order-unknown = Bestellung { $order } ist lange her oder von einem anderen Konto. Schlagen Sie ihre Zahlung unter „Zahlungen“ nach.
day-refund-unpaid = Nicht vermerkt: Dieser Verkauf ist nicht bezahlt, es gibt also nichts zu erstatten.
day-refund-beyond = Nicht vermerkt: Von diesem Verkauf lassen sich höchstens noch { $left } erstatten.

journal-disk-full = Das Laufwerk dieses Computers ist voll. Die Kasse kann nicht aufschreiben, was sie verkauft, deshalb wurde nichts gesendet und nichts kassiert. Schaffen Sie Platz und versuchen Sie es noch einmal.
journal-newer = Das Journal dieser Kasse wurde von einer neueren Rex Console geschrieben. Starten Sie stattdessen diese.
journal-busy = Die Kasse schreibt gerade. Es wurde nichts gesendet. Versuchen Sie es gleich noch einmal.
journal-set-aside = Das Journal dieser Kasse war beschädigt. Es liegt jetzt als { $file }, und ein neues ist begonnen. Frühere offene Verkäufe sehen Sie im Portal.
journal-broken = Das Journal dieser Kasse funktioniert nicht, wie es soll. Es wurde nichts gesendet. Starten Sie Rex Console neu, und sagen Sie es dem Support, wenn das nicht hilft.

## The owner's PIN

pin-title = Die Inhaber-PIN
pin-words = Das ist Sache des Inhabers. Geben Sie die PIN ein, um weiterzumachen.
pin-field = PIN
pin-enter = Weiter
pin-backspace = Letzte Ziffer löschen
pin-checking = Die PIN wird geprüft
pin-wrong = Das ist nicht die PIN. Es wurde nichts geändert.
pin-wait =
    { $minutes ->
        [one] Zu viele falsche PINs. Versuchen Sie es in einer Minute noch einmal.
       *[other] Zu viele falsche PINs. Versuchen Sie es in { $minutes } Minuten noch einmal.
    }
pin-wait-reason = Zu viele falsche PINs: kurz warten
pin-not-digits = Eine PIN hat nur Ziffern.
pin-too-short = Eine PIN hat mindestens 4 Ziffern.
pin-too-long = Eine PIN hat höchstens 12 Ziffern.
pin-too-easy = Das ist die erste PIN, die jeder versuchen würde. Wählen Sie eine andere.
pin-differ = Die beiden stimmen nicht überein. Geben Sie die PIN zweimal ein.
pin-not-kept = Die PIN konnte nicht aufbewahrt werden. Es wurde nichts geändert.
pin-kept = Die PIN ist gesetzt. Bewahren Sie sie sicher auf.
pin-forgotten = PIN vergessen
pin-forgotten-words = Melden Sie sich ab und verbinden Sie neu mit dem API-Token aus dem Portal. Das entfernt die PIN; Verkäufe und Einstellungen bleiben.
pin-forgotten-stops = Bis das Token wieder eingefügt ist, nimmt diese Kasse keine Zahlungen an. Legen Sie es vorher bereit.

settings-pin = Inhaber-PIN
settings-pin-words = Mit einer PIN ändern nur Sie Einstellungen und Links, vermerken Erstattungen, schließen den Tag ab, schalten die Übung ein oder aus und melden ab. „Verkauf“, „Einzelzahlung“ und „Zahlungen“ bleiben allen offen.
settings-pin-lock = Wieder sperren nach
settings-pin-lock-now = Jetzt sperren
settings-pin-remove = PIN entfernen
settings-pin-first = PIN
settings-pin-new = Neue PIN
settings-pin-again = Noch einmal dieselbe
settings-pin-help = 4 bis 12 Ziffern.
settings-pin-set = PIN setzen
settings-pin-change = PIN ändern
settings-pin-empty = Die PIN zweimal eingeben

## The rail

rail-help = Hilfe

## Help

help-title = Hilfe
help-keys = Tasten
help-anywhere = Überall
help-in-questions = In einer Frage über dem Bildschirm
help-sell = An der Kasse eine Zahlung annehmen: Betrag eingeben, „Kassieren“ drücken und den Kunden den Code scannen lassen. Nur das grüne „Bezahlt“ sagt, dass das Geld da ist.
help-one-off = Eine Zahlung für eine Bestellung, zum Beispiel am Telefon. Niemand sagt von selbst, wann sie bezahlt ist: Schlagen Sie die Zahlung mit ihrer ID nach und nehmen Sie sie an.
help-links = Links, die immer wieder bezahlt werden können. Ihre Codes zeigen, senden oder drucken, sie ändern, sie löschen.
help-transactions = Zahlungs-ID eingeben oder scannen und sehen, ob sie erfolgreich war, wie hoch sie war und wie alt sie ist.
help-day = Was diese Kasse eingenommen hat, Tag für Tag. Den Tag abschließen, drucken oder als Datei speichern.
help-settings = Das Geschäft, die Sprache, das Drucken, die PIN, Sicherungen und die Verbindung zu RexPayments.
help-when = Was tun, wenn
help-offline = RexPayments ist nicht erreichbar
help-offline-do = Keine Ware herausgeben, bis „Bezahlt“ dasteht. Wartende Verkäufe bleiben in der Liste, und nach ihnen wird von selbst wieder gefragt. Bis die Verbindung zurück ist, nehmen Sie Geld auf anderem Weg an.
help-says-paid = Der Kunde sagt, er habe bezahlt
help-says-paid-do = Drücken Sie „Kunde sagt: bezahlt“ und warten Sie. Glauben Sie diesem Bildschirm, nicht dem Handy des Kunden: Eine Bank kann noch ablehnen.
help-wrong-amount = Der Betrag war falsch
help-wrong-amount-do = Noch nicht bezahlt: Verkauf abbrechen und neu kassieren. Schon bezahlt: das Geld im RexPayments-Portal erstatten, dann hier mit „Erstattet …“ vermerken.
help-not-known = Es steht „Noch nicht bekannt“ da
help-not-known-do = Das Geld kann gekommen sein oder nicht. Lassen Sie den Verkauf in der Liste; kassieren Sie erst neu, wenn dasteht, dass nichts gesendet wurde. Ist er geschlossen, kann ihn eine späte Antwort der Bank binnen einer Stunde noch bezahlen: Sagen Sie das dem Kunden, bevor Sie neu kassieren.
help-another-way = Der Kunde zahlt doch bar
help-another-way-do = Drücken Sie im Verkauf „Anders bezahlt“. Sein Link wird abgeschaltet, damit niemand doppelt bezahlt.
help-scanner = Ein Barcode-Scanner wird benutzt
help-scanner-do = Er schreibt nur in Felder für Zahlungs-IDs und in Suchfelder, die vorher gewählt wurden. Anderswo ändert er nichts und beantwortet nichts.
help-touch = Es gibt keine Tastatur
help-touch-do = Alles ist durch Berühren zu erreichen, und Beträge und PIN haben Tasten auf dem Bildschirm. Für anderen Text braucht es die Bildschirmtastatur des Computers. Unter Linux mit Wayland kann sie von selbst kommen, wenn sie eingeschaltet ist. Unter Windows öffnen Sie sie mit dem Tastatursymbol in der Taskleiste. Am Mac schalten Sie die Bedienungshilfen-Tastatur ein. Auf älteren Linux-Desktops (X11) starten Sie eine in den Einstellungen des Desktops.
does-help = Hilfe
does-show = Dem Kunden zeigen, was er scannt
does-next = Zum nächsten Knopf oder Feld
does-before = Zum vorigen
does-press = Den umrahmten Knopf drücken
does-leave = Verlassen
does-find = Suchen
does-charge = Den Betrag kassieren
does-add = Einen weiteren Betrag hinzufügen
does-take-back = Letzte Ziffer zurücknehmen
does-clear = Betrag neu beginnen
does-receipt = Beleg
does-new = Neuer Link
does-walk = Von Zeile zu Zeile
does-page = Eine Seite Zeilen weiter
does-ends = Zur ersten oder letzten Zeile
does-open = Link öffnen, dann dorthin gehen
does-tick = Zeile ankreuzen
does-tick-all = Alle Zeilen ankreuzen
does-copy = Adresse des Links kopieren
does-back = Link schließen, Kreuze entfernen, Suche leeren
does-export = Code des Links drucken oder speichern
does-print = Drucken
does-save = Als Datei speichern
does-look-up = Das Eingegebene nachschlagen
help-space = Leertaste
help-up-down = ↑ ↓

## Settings

settings-shop-practice = Das Übungsgeschäft hat keinen eigenen Namen. Verbinden Sie Ihr Geschäft, um Name, Währung und Kasse festzulegen.
settings-receipts = Belege
settings-receipts-words = Worauf Ihre Belege gedruckt werden.
settings-backup-practice = Übungsverkäufe brauchen keine Sicherung. Ist Ihr Geschäft verbunden, werden seine Verkäufe von hier aus gesichert.
section-shop = Geschäft
section-counter = Kasse
section-look = Aussehen und Sprache
section-customers = Kundenfenster
section-printing = Drucken
section-day = Tag und Zeit
section-pin = Inhaber-PIN
section-connection = Verbindung
section-backup = Sicherung
section-about = Über

## About

about-licence = Frei für alle zum Benutzen, Ändern und Weitergeben, unter der MIT- oder der Apache-2.0-Lizenz.
about-support = Wenn Sie Hilfe brauchen
about-support-words = Eine Diagnosedatei zeigt dem Support diesen Computer, Ihre Einstellungen, wie viele Verkäufe es in jedem Zustand gibt, und die letzten Warnungen. Kein Token, keine Namen, keine Beträge, keine Zahlungs-IDs.
about-prepare = Diagnosedatei vorbereiten
about-preparing = Wird zusammengestellt …
about-all-of-it = Das ist alles, was in der Datei stehen wird. Es wird nichts gesendet: Sie entscheiden, wer sie bekommt.
about-save = Diagnosedatei speichern
about-leave = Nicht speichern
about-places = Wo Ihre Dateien liegen
about-data = Verkäufe, Links und Sicherungen
about-config = Einstellungen und Logo
about-state = Protokolle und Fehlerberichte
about-open = Ordner öffnen
about-open-data = Ordner mit Verkäufen, Links und Sicherungen öffnen
about-open-config = Ordner mit Einstellungen und Logo öffnen
about-open-state = Den Ordner der Protokolle und Fehlerberichte öffnen
about-others = Mit der Arbeit anderer gemacht
about-others-words = Schriften und Teile des Programms von vielen Menschen, und die Lizenzen, unter denen sie sie gegeben haben.
about-others-show = Lizenzen zeigen
about-others-hide = Lizenzen ausblenden
notice-folder-failed = Der Ordner lässt sich von hier nicht öffnen. Sie finden ihn unter { $path }.

## The first steps, said one at a time on the screen itself

guide-step = Erste Schritte: { $number } von { $count }
guide-skip = Überspringen
guide-skip-name = Erste Schritte überspringen
guide-next = Weiter
guide-again = Erste Schritte noch einmal zeigen
guide-charge = Geben Sie einen Betrag ein und drücken Sie „Kassieren“.
guide-charge-more = Irgendein Betrag genügt: Das ist eine Übung, und es fließt kein Geld.
guide-pay = Das scannt Ihr Kunde. Drücken Sie „{ $button }“ und bezahlen Sie.
guide-pay-more = Eine Seite öffnet sich im Browser, wie auf dem Handy eines Kunden. Kommen Sie dann hierher zurück.
guide-proof = Dieser grüne Haken ist der einzige Beweis für die Zahlung.
guide-proof-more = Warten Sie darauf, bevor Sie die Ware herausgeben. Eine Nachricht auf dem Handy des Kunden beweist nichts.
guide-connect = Ihr erster Verkauf ist gemacht. Verbinden Sie jetzt Ihr Geschäft.
guide-connect-more = Sie brauchen das API-Token von Ihrer Profilseite im RexPayments-Portal. Oder üben Sie weiter.
guide-leave = Übung beenden und verbinden
guide-card = Ihr Geschäft ist verbunden. Drucken Sie jetzt Ihre erste Karte.
guide-card-more = Ein QR-Code für eine Sache zu einem Preis, zum Aufstellen auf der Theke.
guide-make-card = Ihre erste Karte machen

## Said aloud

spoken-paid = Verkauf { $number } ist bezahlt: { $amount }.
spoken-unheard = RexPayments ist nicht erreichbar. Keine Ware herausgeben, nicht noch einmal kassieren.
spoken-heard = RexPayments ist wieder erreichbar.
motion-title = Bewegung
motion-usual = Wie üblich
motion-less = Weniger Bewegung
motion-help = Mit weniger Bewegung gleitet, rollt und blinkt nichts. Der Desktop teilt Programmen seine eigene Wahl nicht mit.
