### The words of Rex Console, in Italian. Short, plain, in the merchant's words. Buttons command (Salva); instructions
### stand in the infinitive, so that nobody is addressed too closely.
###
### payment link: link di pagamento · one-off payment: pagamento singolo · counter sale: vendita al banco · till: cassa
### charge: incassare · hand over: consegnare · refund: rimborso · look up: cercare · receipt: ricevuta · note: annotare
### close the day: chiudere la giornata · closing: chiusura · not settled: in sospeso · settle: risolvere · seen: visto
### watched: seguito · tidy up: riordinare · practice: esercitazione · test: di prova · token: token · keyring: portachiavi
### backup: backup · save: salvare · switched off: disattivato · payout: accredito · owner: titolare

## The language itself

language-own-name = Italiano
language-not-reviewed = non ancora rivisto da un madrelingua

## Everywhere

app-name = Rex Console
app-claim = Incassare al banco con RexPayments
app-starting = Apertura del portachiavi…
word-back = Indietro
word-cancel = Annulla
word-dismiss = Chiudi
try-again = Riprova
export-qr = Esporta
copy-link = Copia il link
open-link = Apri
pay-as-customer = Paga come cliente
qr-name = Codice QR da far scansionare al cliente

## Welcome

welcome-connect-title = Collegare il negozio
welcome-connect-words = Incollare il token API dalla pagina del profilo sul portale RexPayments. Viene conservato nel portachiavi di questo computer, mai in un file.
welcome-token = Token API
welcome-connect = Collega
welcome-checking = Verifica…
welcome-unlock = Sblocca il portachiavi
welcome-where = Dove si trova? Accedere a portal.rexpayments.com e aprire Profile: si chiama API Key e comincia con rx_.
welcome-practise-title = Prima esercitarsi
welcome-practise-words = Si può provare tutto senza account. Un fornitore di esercitazione gira dentro questo programma: si fa il cassiere e il cliente.
welcome-practise = Inizia esercitazione
welcome-open-account = Ancora nessun account? Aprirne uno su portal.rexpayments.com, poi tornare qui.
welcome-keeping = Il token viene messo nel portachiavi di questo computer…
welcome-opening = Connessione…
welcome-not-kept-title = Il token funziona, ma non è stato possibile conservarlo
welcome-not-kept-words = Si può continuare senza conservarlo: resta in memoria finché Rex Console è aperto, e la prossima volta va incollato di nuovo. Non viene mai scritto in un file.
welcome-keep-again = Riprova a conservarlo
welcome-session-only = Solo questa sessione
token-malformed = Non sembra un token. Incollarlo intero, senza spazi: comincia con rx_.
session-failed = Non è stato possibile stabilire la connessione. Non è stato incassato nulla. Chiudere Rex Console e riavviarlo.

## The shop

shop-title = Il negozio
shop-words = È ciò che vedono i clienti, e distingue questa cassa dalle altre.
shop-name = Nome del negozio
shop-name-empty = Digitare il nome che i clienti conoscono.
shop-name-long = Al massimo 60 caratteri, per stare sullo schermo del cliente.
shop-currency = Valuta
shop-currency-help = Tre lettere, come sull’account RexPayments: RexPayments non ce la comunica.
shop-currency-error = Digitare le tre lettere della valuta dell’account, per esempio EUR.
shop-till = Nome della cassa
shop-till-help = Fino a 6 lettere o cifre. Ogni cassa ha bisogno del suo.
shop-till-error = Da 1 a 6 lettere o cifre, per esempio T1.
shop-tills = Casse che condividono l’account
shop-tills-help = RexPayments limita le richieste di un account: le casse se le dividono.
shop-tills-error = Un numero intero da 1 a 12.
shop-origin = Il sito web, se RexPayments ne chiede uno
shop-origin-help = Come registrato presso RexPayments. Altrimenti lasciare vuoto.
shop-origin-error = Digitare solo l’inizio dell’indirizzo, per esempio https://shop.example.
shop-first-save = Apri la cassa
shop-save = Salva

## The rail

rail-sell = Vendita
rail-one-off = Singolo
rail-links = Link
rail-transactions = Transazioni
rail-day = Giornata
rail-settings = Impostazioni
rail-help = Aiuto
practice-frame = Esercitazione · niente denaro reale
practice-watermark = ESERCITAZIONE · NIENTE DENARO REALE

## Sell

strangers-words =
    { $count ->
        [one] RexPayments ha 1 link di vendita aperto di questa cassa che questo computer non conosce, forse di prima che fosse reinstallato. Nessuno lo segue.
       *[other] RexPayments ha { $count } link di vendita aperti di questa cassa che questo computer non conosce, forse di prima che fosse reinstallato. Nessuno li segue.
    }
strangers-close = Disattivali
strangers-leave = Lasciali
first-payment-words = Non ancora verificato: fare un primo pagamento di 1 per vedere che tutto funzioni, e se i pagamenti sono reali o di prova. Pagarlo di persona, con il proprio telefono.
first-payment-begin = Fai un primo pagamento
first-payment-later = Non ora
first-payment-note = Primo pagamento
verify-words = Funziona. Ora digitare, scansionare o incollare l’ID di pagamento mostrato sulla pagina del cliente: dice se i pagamenti sono reali o di prova.
verify-check = Verifica
verify-no-sale = Il primo pagamento non è più su questo schermo. Rifarlo dalle Impostazioni.
verify-other-currency = Questo account incassa in { $currency }. Cambiare la valuta nelle Impostazioni.
verify-other-payment = È un altro pagamento: il primo è riuscito proprio ora, con lo stesso importo.
verify-no-mode = RexPayments non dice se questo pagamento è reale o di prova.
verified-live = Verificato: i pagamenti sono reali.
verified-test = Verificato: i pagamenti sono di prova, non si muove denaro.
verified-not-yet = Non ancora verificato: qui nessuno sa se i pagamenti sono reali o di prova.
favourites-title = Preferiti
favourites-arrange = Disponi
favourites-arrange-title = Disporre i preferiti
favourites-empty = Mettere sui tasti ciò che si vende di più: premere Disponi. Oppure digitare l’importo e premere Invio; qui appare il codice QR per il cliente.
favourites-name = Nome del preferito { $number }
favourites-price = Prezzo del preferito { $number }
favourites-up = Sposta su il preferito { $number }
favourites-remove = Togli il preferito { $number }
favourites-add = Aggiungi un preferito
favourites-full = Di più non se ne trovano a colpo d’occhio
favourites-incomplete = Ogni preferito ha bisogno di nome e prezzo
favourites-done = Fatto
sell-next-hint = la prossima vendita si può digitare subito
sell-total = Totale { $amount } { $currency }
sell-charge = Incassa
sell-charge-amount = Incassa { $amount }
sell-charge-nothing = Prima digitare un importo
sell-strip = Altre vendite
sell-strip-row = Vendita { $number }, { $amount }, { $state }
sell-seen-row = { $product }: +{ $added }, { $amount }, { $state } { $time }
sell-seen-at = Visto
sell-seen-away = A console chiusa
sell-seen-hide = Togli dall’elenco: { $product }, +{ $added }, { $time }
key-point = Virgola decimale
key-backspace = Cancella l’ultima cifra
key-plus = Aggiungi alla somma
key-clear = Azzera
state-creating = Creazione del codice QR…
state-searching = Ricerca…
state-waiting = In attesa { $time }
state-paid = Pagato
state-paid-at = Pagato { $time }
state-paid-behind = Pagato { $time }, dopo il passaggio ad altro
state-not-known = Non ancora noto
state-not-sent = Non inviato
state-lost = Niente da pagare
state-closing = In chiusura, può ancora essere pagato
state-closed = Chiuso
state-unusable = Non mostrato
banner-unheard = RexPayments non è raggiungibile da { $time }. Non consegnare, non incassare di nuovo. Continuiamo a verificare.
check-now = Verifica ora
sale-checked = Vendita { $number } · verificata { $seconds } s fa
sale-says-paid = Il cliente dice di aver pagato
sale-cancel = Annulla vendita
sale-done = Fatto
sale-paid-words = Vendita { $number } · vista { $time }, dopo { $after }
sale-reference = Riferimento { $reference }
sale-creating-words = RexPayments sta creando il link di pagamento.
sale-searching-words = La risposta si è persa per strada. Stiamo cercando se il link di pagamento è stato creato. Per ora nessuno può pagarlo.
sale-not-sent-words = Non è stato incassato nulla. La vendita non ha mai lasciato questa cassa, oppure RexPayments l’ha rifiutata.
sale-lost-words = Non è stato incassato nulla, e nessuno può pagare: nessun cliente ha questo codice QR. Si può ricominciare subito. Se il link perso ricompare, viene disattivato.
sale-closing-words = Il link viene disattivato. Finché RexPayments non lo conferma, il cliente può ancora pagare. Continuiamo a verificare.
sale-closed-words = Il link è disattivato e non pagato. La risposta tardiva di una banca può ancora pagarlo entro l’ora: continuiamo a seguirlo e lo mostreremmo.
sale-unusable-words = Il codice QR non viene mostrato al cliente. Non è stato incassato nulla.
sale-start-again = Ricomincia
sale-put-aside = Metti da parte
sale-link-switched-off = Questo link è stato disattivato altrove. Il cliente non può più pagarlo.
sale-paid-too-often = RexPayments conta più pagamenti di quanti ne permetta questa vendita. Cercarla sul portale prima di consegnare.
unusable-no-count = Le risposte di RexPayments non contano i pagamenti di questo account, quindi “Pagato” non potrebbe mai apparire. Inviare all’assistenza i dettagli che si trovano nelle Impostazioni.
unusable-other-amount = RexPayments ha risposto con un importo diverso da quello richiesto. Non consegnare; cercare la vendita sul portale.
unusable-but-paid = RexPayments dice che il link di questa vendita è stato pagato, anche se il suo codice non è mai stato mostrato qui. Cercarla sul portale prima di consegnare.
unusable-address = La risposta di RexPayments porta a un indirizzo non consentito, o a nessuno.
unusable-not-fresh = RexPayments ha risposto con un link che non è quello nuovo: è già pagato, disattivato o ha altri limiti.

sell-opening = Lettura del registro…
sell-shut = Il registro non si può scrivere: non si vende nulla
sell-note = Nota per la prossima vendita
sell-note-help = Per uso proprio, come un tavolo o un nome. Resta su questa cassa.
sell-send-title = Inviare invece un link
sell-send-words = Per un ordine al telefono: digitare l’importo, scegliere quanto vive il link, poi copiarlo per il cliente. Viene seguito lo stesso.
sell-send-days =
    { $count ->
        [one] 1 giorno
       *[other] { $count } giorni
    }
sale-closes = chiude tra { $time }
sale-keep-open = tieni aperto
sale-lives =
    { $count ->
        [one] Tenuto aperto; il link vive 1 giorno
       *[other] Tenuto aperto; il link vive { $count } giorni
    }
sale-another-way = Pagato altrimenti
sale-show = Mostra
sale-only-here = Vale solo questo schermo, non un telefono.
sale-being-asked = RexPayments viene interrogato…
sale-not-paid-yet = RexPayments dice: non ancora pagato. Attendere la spunta verde.
sale-another-way-words = Annotato. Il link è disattivato, così nessuno paga due volte.
sale-paid-twice = Questa vendita era già annotata come pagata in altro modo. Restituire uno dei due pagamenti.
sale-refund = Rimborsato…
sale-refunded = { $amount } rimborsati, annotato { $time }
copy-reference = Copia il riferimento
state-paid-another-way = Pagato in altro modo
another-way-title = Come ha pagato il cliente?
another-way-words = Il link viene disattivato, così nessuno paga due volte. Annotare come è stato pagato, per esempio in contanti.
another-way-field = Pagato con
another-way-done = Disattiva il link
refund-title = Annotare un rimborso
refund-words = Il denaro si restituisce sul portale RexPayments: cercare lì il riferimento della vendita. Qui viene solo annotato per i propri conti.
refund-field = Rimborsato
refund-done = Annota
question-incomplete = Prima compilare il campo
largest-title = Incassare davvero { $amount }?
largest-words = È più di quanto questo negozio venda di solito in una volta. Se è giusto, premere il pulsante; Invio qui non risponde.
notice-scanner = Era uno scanner, non un importo. Gli ID di pagamento si cercano in Transazioni.
notice-refund-noted = Il rimborso è annotato.

## One-off

one-off-title = Pagamento singolo
one-off-words = Per ordini web e telefonici. Non si può seguire: si conferma con l’ID di pagamento. Al banco, usare Vendita.
one-off-none-title = Qui appare il codice QR
one-off-none-words = Digitare l’importo e creare il link di pagamento. Poi mostrare il codice, o copiare il link in un messaggio.
one-off-order = ID ordine
one-off-order-help = Proposto. Si può mettere il proprio numero d’ordine, se c’è.
one-off-amount = Importo
one-off-make = Crea link di pagamento
one-off-sending = Creazione…
one-off-already = Il link di pagamento di questo ordine è creato. Premere Prossimo pagamento singolo, o usare un altro ID ordine.
one-off-made = Ordine { $order } · creato { $time }
one-off-waits = RexPayments non dice qui quando è pagato. Dopo il pagamento il cliente vede un ID di pagamento: digitarlo, scansionarlo o incollare l’indirizzo di quella pagina. Vale solo la risposta di RexPayments.
one-off-claim = ID di pagamento del cliente
one-off-claim-hint = Scansionare, digitare o incollare l’indirizzo
one-off-check = Verifica
one-off-from-browser = Il browser di questo computer è tornato dalla pagina di pagamento con questo pagamento.
one-off-no-address = Il suo indirizzo porta a un host non più consentito, perciò non viene mostrato.
one-off-show = Mostra al cliente
one-off-show-busy = Il cliente sta guardando una vendita.
same-id-title = L’ordine { $order } esiste già
same-id-open = Di { $amount }, creato { $time }, e può ancora essere pagato. Crearlo di nuovo solo se è un altro ordine.
same-id-paid = Di { $amount }, creato { $time }, e per esso è stato accettato un pagamento. Crearlo di nuovo solo se è un altro ordine.
same-id-again = Ricrealo per { $amount }
same-id-back = Indietro
order-waits = In attesa
order-could-belong = Potrebbe essere di qui
order-could-belong-words = Un pagamento di { $amount } è riuscito ({ $time }). RexPayments non dice per quale ordine: confrontare, poi accettarlo.
order-accept = Accetta questo pagamento
order-accept-for = Accetta per l’ordine { $order }
order-accepting = Registrazione…
notice-order-accepted = Il pagamento è accettato per l’ordine { $order }.
order-accepted = Accettato
order-accepted-words = Pagamento { $payment }, fatto { $paid }, accettato qui { $at }.
order-does-not-fit = Non corrisponde
order-same-amount = Attenzione: di questo importo è aperto un altro ordine: { $orders }. Chiedere al cliente l’ID dell’ordine prima di accettare.
order-give-up = Non più atteso
order-given-up = Non più atteso
order-given-up-words = Qui nessuno aspetta più questo pagamento. Chi ha il suo indirizzo può ancora pagare; un tale pagamento si cerca in Transazioni.
orders-open = Aperti
orders-ended = Precedenti
orders-more = { $count ->
    [one] E un altro, più vecchio
   *[other] E altri { $count }, più vecchi
}
misfit-not-open = Questo ordine non aspetta più un pagamento.
misfit-other-currency = Il pagamento è in una valuta diversa dall’ordine.
misfit-other-amount = Il pagamento è di un importo diverso dall’ordine.
misfit-before-order = Il pagamento è stato fatto prima dell’ordine, quindi era per altro.
misfit-future = L’ora del pagamento è nel futuro. Controllare data e ora di questo computer.
misfit-used = Il pagamento è già stato usato qui. Non può pagare due volte.
misfit-use-unknown = Il registro non può dire se il pagamento è già stato usato qui. Chiedere di nuovo.
misfit-test = Un pagamento di prova: non si è mosso denaro, e questo account incassa denaro reale.
misfit-pending = La banca non ha ancora deciso. Viene richiesto di nuovo da sé; non consegnare.
misfit-failed = Il pagamento non è riuscito: non è stato preso denaro. Il cliente può riprovare con lo stesso codice.
misfit-unknown-state = RexPayments dice di questo pagamento qualcosa che Rex Console non conosce. Guardarlo sul portale.
one-off-next = Prossimo pagamento singolo
one-off-lost = La risposta si è persa. Nessuno ha l’indirizzo di questo pagamento, quindi nessuno può pagarlo. Crearlo di nuovo; usare un altro ID ordine se i propri conti ne chiedono uno per ciascuno.
order-empty = Digitare un ID ordine.
order-too-long = Al massimo 64 caratteri.
order-unprintable = Solo lettere, cifre e segni, senza a capo né tabulazioni.

## Amounts

amount-empty = Digitare un importo.
amount-not-a-number = Solo cifre e una virgola decimale, per esempio 12,50.
amount-separators = Senza separatori delle migliaia: 1234,50, non 1.234,50.
amount-no-decimals = Questa valuta non ha decimali.
amount-decimals =
    { $count ->
        [one] Al massimo 1 decimale.
       *[other] Al massimo { $count } decimali.
    }
amount-negative = L’importo non può essere minore di zero.
amount-zero = L’importo deve essere maggiore di zero.
amount-too-large = È più di quanto possa essere un pagamento.
amount-between-units = Sta tra due delle monete più piccole.

## Links

links-title = Link di pagamento
links-new = Nuovo link
links-refresh = Rileggi i link
links-reading = Lettura dei link…
links-search = Cerca
links-search-hint = Nome, importo o ID
links-all = Tutti
links-counter-sales = Vendite al banco
links-none-known = I link non sono ancora stati letti.
links-empty-title = Ancora nessun link di pagamento
links-empty-words = Un link di pagamento vende una cosa a un prezzo, tutte le volte permesse. Crearne uno, stampare il codice QR e metterlo sul banco.
links-make-first = Creare il primo link
links-only-sales =
    { $count ->
        [one] 1 vendita al banco sta dietro il suo filtro.
       *[other] { $count } vendite al banco stanno dietro il loro filtro.
    }
links-no-sales-title = Ancora nessuna vendita al banco
links-no-sales-words = Ogni vendita al banco crea un proprio link di pagamento. Appaiono qui, separati dai link del negozio.
links-none-in-state = Nessun link in questo stato.
links-show-all = Mostra tutti
links-not-found = Nessun risultato per “{ $words }”
links-not-found-in-state = Sono stati cercati solo i link nello stato scelto.
links-not-found-no-sales = Le vendite al banco non sono state cercate; hanno un proprio filtro.
links-clear-search = Cancella ricerca
links-counter-card = Crea un cartellino
links-tidy-up = Riordina…
links-read-of = Link letti: { $count } di { $total }
links-stopped = La lettura dei link è stata fermata.
links-stop = Ferma
links-continue = Continua
links-rows-are-old = Le righe sono quelle dell’ultima lettura. I nuovi pagamenti ora non si vedono.
links-chosen =
    { $count ->
        [one] 1 link scelto
       *[other] { $count } link scelti
    }
links-choose = Scegli { $name }
links-choose-none = Deseleziona
links-export-chosen = Esporta…
links-back = Torna all’elenco
links-unreadable =
    { $count ->
        [one] Non è stato possibile leggere 1 link, che non viene mostrato.
       *[other] Non è stato possibile leggere { $count } link, che non vengono mostrati.
    }
column-product = Prodotto
column-amount = Importo
column-state = Stato
column-payments = Pagamenti
column-expires = Scade
column-created = Creato
column-sorted-up = { $column }, ordine crescente
column-sorted-down = { $column }, ordine decrescente
link-active = Attivo
link-inactive = Disattivato
link-expired = Scaduto
link-limit-reached = Limite raggiunto
link-ends-soon = Scade { $when }
link-payments-of = { $count } di { $limit ->
        [one] 1 pagamento
       *[other] { $limit } pagamenti
    }
link-payments =
    { $count ->
        [one] 1 pagamento
       *[other] { $count } pagamenti
    }
link-payments-unknown = Pagamenti non comunicati da RexPayments
link-never-ends = non scade mai
link-hour-left = meno di un’ora rimasta
link-hours-left =
    { $count ->
        [one] 1 ora rimasta
       *[other] { $count } ore rimaste
    }
link-days-left =
    { $count ->
        [one] 1 giorno rimasto
       *[other] { $count } giorni rimasti
    }
link-until = fino al { $day }
link-ended = finito il { $day }
link-unheard = I pagamenti ora non si vedono
link-show = Mostra
link-hide = Chiudi
link-shown = Il cliente vede il codice. I suoi pagamenti qui non vengono seguiti.
link-show-inactive = Questo link ora non accetta pagamenti
link-show-taken = Il cliente sta guardando una vendita. Prima finirla o metterla da parte.
link-copy = Copia
link-edit = Modifica
link-duplicate = Duplica
link-more = Altro
link-description = Descrizione
link-id = ID
link-created = Creato
link-expires = Scade
link-address = Indirizzo
link-switching-on = Attivazione in corso…
link-switching-off = Disattivazione in corso…
link-being-changed = Modifica in corso…
link-being-deleted = Eliminazione in corso…
link-no-address = La risposta di RexPayments non contiene un indirizzo per questo link, quindi non c’è codice QR.
link-activate = Attiva
link-deactivate = Disattiva
link-delete = Elimina questo link
link-busy = RexPayments viene informato…
link-delete-unknown = La risposta si è persa, quindi non sappiamo se il link è eliminato. Tra un momento rileggere i link, poi riprovare.
link-delete-lost = La risposta si è persa, e il link c’è ancora: non è eliminato. Si può riprovare.
link-not-switched = RexPayments ha accettato il cambiamento ma mostra ancora il link come prima. Tra un momento rileggere i link.
link-switch-unknown = La risposta si è persa, quindi non sappiamo se il link accetta ancora pagamenti. Tra un momento rileggere i link.
link-gone = “{ $name }” è stato eliminato altrove. Su RexPayments non esiste più.
link-gone-unnamed = Questo link è stato eliminato altrove. Su RexPayments non esiste più.
link-lost = Non sappiamo se il link è stato creato: la risposta si è persa. Nessuno ha ancora il suo indirizzo. Prima di riprovare, guardare i link più recenti.
link-lost-not-seen = La risposta si è persa, e il link non è tra i più recenti. Nessuno ha il suo indirizzo, quindi si può crearlo di nuovo.
link-turned-up = Ora c’è un link con questo nome e questo importo. Se è quello giusto, non crearlo di nuovo.
link-turned-up-at = Ora c’è un link con questo nome e questo importo (creato: { $time }). Se è quello giusto, non crearlo di nuovo.
link-turned-up-show = È questo
link-form-title = Nuovo link di pagamento
link-form-name = Nome del prodotto
link-form-amount = Importo
link-form-description = Descrizione (facoltativa)
link-form-days = Scade dopo (giorni)
link-form-days-help = Da 1 a 365. Vuoto: mai.
link-form-limit = Pagamenti permessi
link-form-limit-help = Da 1 a 1000. Vuoto: nessun limite.
link-form-make = Crea link
link-form-sending = Creazione…
link-copy-title = Un link come questo
link-copy-words = Importo, giorni e limite di un link non si possono cambiare. Così si crea un nuovo link con un nuovo codice QR; il vecchio resta com’è.
link-replaced = Il vecchio link accetta ancora pagamenti: i suoi codici stampati continuano a incassare { $amount }.
link-replaced-off = Disattiva il vecchio link
link-replaced-leave = Lascialo
link-edit-title = Modificare il link
link-edit-active = Accetta pagamenti
link-edit-inactive = Non accetta pagamenti
link-edit-words = I codici QR stampati restano validi. Importo, giorni e limite non si possono cambiare: per quello, duplicare il link.
link-edit-save = Salva
link-edit-sending = Salvataggio…
link-edit-same = Non è ancora cambiato nulla
link-edit-asked = Prima scegliere quale versione vale
link-theirs = Nel frattempo qualcun altro ha modificato questo link. Di qui non è stato scritto nulla. Ora dice:
link-theirs-no-description = Nessuna descrizione
link-theirs-use = Usa l’altra
link-theirs-over = Sostituisci con la mia
link-changed-elsewhere = Nel frattempo qualcun altro ha modificato questo link, quindi la modifica non è stata scritta.
link-not-changed = RexPayments ha accettato il cambiamento ma mostra ancora il link come prima: non è modificato. Riprovare tra un momento.
link-change-unknown = La risposta si è persa, quindi non sappiamo se il link è stato modificato. Salvare di nuovo: prima viene riletto.
link-name-empty = Digitare che cosa si vende.
link-days-range = Un numero intero di giorni da 1 a { $most }, o niente.
link-limit-range = Un numero intero di pagamenti da 1 a { $most }, o niente.
text-room-left =
    { $count ->
        [one] 1 carattere rimasto
       *[other] { $count } caratteri rimasti
    }
text-too-long = { $length } caratteri; al massimo { $limit }.
delete-title = Eliminare questo link per sempre?
delete-what =
    { $count ->
        [one] “{ $name }”, { $amount }, ha finora 1 pagamento.
       *[other] “{ $name }”, { $amount }, ha finora { $count } pagamenti.
    }
delete-what-unknown = “{ $name }”, { $amount }. RexPayments non dice quante volte è stato pagato.
delete-words = I suoi cartellini e codici stampati smettono di funzionare, e non si può tornare indietro. Se può servire ancora, è meglio disattivarlo.
delete-keep = Tienilo
delete-really = Elimina

## Printed links

printed-seen = { $product }: +{ $added }, { $amount }, visto sul suo codice stampato.
printed-fell = RexPayments ora conta meno pagamenti per “{ $product }” di prima. Qui non viene tolto nulla: guardare sul portale.
printed-gone = “{ $product }” è stato eliminato su RexPayments, ma il suo codice è su carta. Togliere la carta.
printed-inactive = “{ $product }” è disattivato, ma il suo codice è su carta: i clienti non possono usarlo per pagare.
printed-ended = “{ $product }” è scaduto, ma il suo codice è su carta. Stamparne uno nuovo o togliere la carta.
printed-used-up = “{ $product }” ha avuto tutti i pagamenti che permette. Il suo codice stampato non ne accetta altri.
printed-ends-soon = “{ $product }” scade entro 3 giorni, e il suo codice è su carta. Stamparne per tempo uno nuovo.
printed-few-left = “{ $product }” ha ancora meno di un decimo dei suoi pagamenti, e il suo codice è su carta.
printed-forget = Non più su carta
paper-since = Su carta dal { $day }
paper-seen = visto { $time }
paper-seen-away = visto { $time }, arrivato a console chiusa
paper-earlier =
    { $count ->
        [one] e 1 precedente
       *[other] e { $count } precedenti
    }
printed-show-link = Mostra il link
printed-more =
    { $count ->
        [one] C’è ancora 1 codice stampato da guardare.
       *[other] Ci sono ancora { $count } codici stampati da guardare.
    }
printed-not-kept = Il codice è stampato, ma la cassa non riesce ad annotarlo: i suoi pagamenti non vengono seguiti. Salvarlo o stamparlo di nuovo più tardi.
printed-not-forgotten = La cassa ora non riesce ad annotarlo, quindi il link è ancora seguito. Riprovare tra un momento.
printed-not-written = Sono arrivati pagamenti su un codice stampato, ma la cassa non riesce ad annotarli, quindi non appaiono ancora. Controllare il disco di questo computer.

## Tidying up

tidy-title = Riordina
tidy-back = Torna ai link
tidy-looking = Ricerca di vecchi link…
tidy-none = Non c’è nulla da riordinare: questa cassa non ha link di vendite chiuse e non pagate di oltre 7 giorni fa.
tidy-found =
    { $count ->
        [one] 1 link di una vendita chiusa e non pagata, di oltre 7 giorni fa
       *[other] { $count } link di vendite chiuse e non pagate, di oltre 7 giorni fa
    }
tidy-words = Su di essi non è stato pagato nulla. Ciascuno viene verificato ancora una volta; se è ancora così, viene archiviato in un file su questo computer, poi eliminato per sempre su RexPayments. Le vendite hanno la precedenza, quindi ci vuole un po’; si può lasciare questa pagina.
tidy-begin = Archivia ed elimina
tidy-stop = Ferma
tidy-stopping = Si ferma dopo questo…
tidy-progress = { $done } di { $total }
tidy-running = Archiviazione ed eliminazione…
tidy-over = Finito
tidy-halted = Fermato
tidy-continue = Cerca ancora
tidy-deleted =
    { $count ->
        [0] Nessun link è stato eliminato.
        [one] 1 link è stato archiviato ed eliminato.
       *[other] { $count } link sono stati archiviati ed eliminati.
    }
tidy-already-gone =
    { $count ->
        [one] 1 link non c’era più.
       *[other] { $count } link non c’erano più.
    }
tidy-archive = L’archivio è { $path }
tidy-paid =
    { $count ->
        [one] 1 vendita è stata pagata, dopotutto. Viene tenuta e appare in Vendita come pagata:
       *[other] { $count } vendite sono state pagate, dopotutto. Vengono tenute e appaiono in Vendita come pagate:
    }
tidy-left =
    { $count ->
        [one] 1 link è stato lasciato com’è:
       *[other] { $count } link sono stati lasciati come sono:
    }
tidy-not-the-sales = il suo nome o importo non è quello della vendita
tidy-still-on = accetta ancora pagamenti
tidy-no-count = i suoi pagamenti non tornano: guardare sul portale
tidy-refused = RexPayments ha rifiutato, o la sua risposta è illeggibile
tidy-still-there = doveva essere eliminato, e c’è ancora
tidy-not-read = Il registro della cassa ora non si può leggere. Non è stato eliminato nulla. Riprovare tra un momento.
tidy-archive-failed = L’archivio non si può scrivere, quindi questo link non è stato eliminato. Controllare il disco di questo computer, poi riordinare di nuovo.
tidy-not-recorded = L’ultimo link è eliminato, ma la cassa non riesce ad annotarlo. Controllare il disco di questo computer. Riordinare di nuovo non fa danni.

## Transactions

look-up-title = Cerca un pagamento
look-up-field = ID di pagamento
look-up-hint = Scansionare, digitare o incollare ID o indirizzo
look-up-ask = Cerca
look-up-again = Richiedi
look-up-asking = Domanda a RexPayments su { $id }…
look-up-empty-words = Qui vale solo la risposta di RexPayments, non lo schermo di un cliente.
look-up-empty = Digitare o scansionare un ID di pagamento.
look-up-no-id = Questo indirizzo non contiene un ID di pagamento. Incollare l’indirizzo della pagina che il cliente ha visto dopo aver pagato.
look-up-not-an-id = Non è un ID di pagamento: contiene spazi o è troppo lungo.
look-up-recent = Recenti
verdict-succeeded = Riuscito
verdict-failed = Non riuscito
verdict-pending = In corso
verdict-other = Sconosciuto: { $word }
verdict-not-found = Non trovato
verdict-not-found-words = RexPayments non conosce il pagamento { $id }. Controllarlo lettera per lettera. Non consegnare.
verdict-could-not-ask = Nessuna risposta
verdict-could-not-ask-words = Questo non dice nulla sul pagamento. Non consegnare ancora; chiedere di nuovo.
payment-id = ID di pagamento
payment-method = Metodo di pagamento
payment-live = Denaro reale
payment-live-yes = sì
payment-live-no = no, di prova
payment-live-unknown = RexPayments non lo dice
payment-belongs = Potrebbe essere di
payment-could-belong = ordine { $order }: stesso importo, pagato dopo la sua creazione ({ $time })
payment-facts = { $amount }, fatto { $time }, { $ago }
payment-used = Già usato qui
payment-used-no = no
payment-used-unknown = non noto
payment-used-for = sì, per { $what } ({ $time })
payment-fits-nothing = niente di aperto qui
payment-tied = Legato a un ordine da RexPayments
payment-tied-no = no – confrontare importo e ora
payment-test = PROVA

payment-copy = Copia i dettagli
notice-details-copied = I dettagli sono copiati.

## Receipts

receipt-button = Ricevuta
receipt-title = Ricevuta
receipt-of-sale = Vendita { $number }
receipt-of-order = Ordine { $order }
receipt-of-payment = Pagamento { $id }
receipt-a4 = A4
receipt-roll = Rotolo 80 mm
receipt-file = Ricevuta { $name }
receipt-received = Pagamento ricevuto
receipt-practice = ESERCITAZIONE
receipt-sale = Vendita
receipt-reference = Riferimento
receipt-seen = Visto pagato
receipt-paid = Pagato
receipt-order = Ordine
receipt-accepted = Accettato
receipt-refunded = Rimborsato
receipt-refund-noted = { $amount }, annotato { $time }
receipt-refunded-some = Tutto o in parte è stato rimborsato in seguito.
receipt-no-money = Non si è mosso denaro.
receipt-by-count = Il conteggio dei pagamenti di RexPayments per il link proprio di questa vendita dice che è stata pagata.
receipt-by-word = RexPayments dice che questo pagamento è riuscito.
receipt-by-person = RexPayments dice che questo pagamento è riuscito. Il negozio l’ha preso per questo ordine: RexPayments non dice per quale ordine è un pagamento.
receipt-no-invoice = Questo non è un documento fiscale.
paper-not-read = Il registro della cassa ora non si può leggere. Non è stato salvato né stampato nulla. Riprovare tra un momento.

## Printing and saving codes

print-title = Stampare o salvare
print-count =
    { $count ->
        [one] 1 link
       *[other] { $count } link
    }
print-preview = Anteprima: { $layout }
print-drawing = Preparazione dell’anteprima…
layout-bare = Solo codice QR
layout-counter-card = Cartellino A6
layout-poster = Manifesto A4
layout-stickers = Adesivi A4
print-columns = Adesivi affiancati
print-rows = Adesivi uno sotto l’altro
columns-count =
    { $count ->
        [one] 1 colonna
       *[other] { $count } colonne
    }
rows-count =
    { $count ->
        [one] 1 riga
       *[other] { $count } righe
    }
print-one-document = Tutto in un PDF
print-one-each = Un file ciascuno
print-kind = Tipo di file
file-pdf = PDF
file-png = Immagine (PNG)
file-svg = SVG
print-width = Larghezza minima in pixel
print-always-words = Incassa sempre { $amount }, e chiunque lo scansioni può pagare, in qualsiasi momento. I pagamenti appaiono in Link.
print-always-words-many = Ciascuno incassa sempre il suo importo, e chiunque lo scansioni può pagare, in qualsiasi momento. I pagamenti appaiono in Link.
print-one-off-words = Questo codice vale per questo solo ordine. Una volta pagato, è esaurito.
print-inactive = Questo link è disattivato. Nessuno può pagarlo finché non viene attivato.
print-expired = Questo link è scaduto. Nessuno può più pagarlo: crearne uno nuovo e stampare quello.
print-limit-reached = Questo link ha avuto tutti i pagamenti che permette. Nessuno può più pagarlo: crearne uno nuovo e stampare quello.
print-closed-many =
    { $count ->
        [one] 1 di questi link ora non accetta pagamenti.
       *[other] { $count } di questi link ora non accettano pagamenti.
    }
print-ends = Fine dei pagamenti su questo link: { $when }. Allora togliere il cartellino.
print-ends-many =
    { $count ->
        [one] 1 di questi link smetterà di accettare pagamenti: { $when }.
       *[other] { $count } di questi link smetteranno di accettare pagamenti, il primo: { $when }.
    }
print-limited =
    { $left ->
        [one] Questo link accetta ancora 1 pagamento, poi il cartellino non funziona più.
       *[other] Questo link accetta ancora { $left } pagamenti, poi il cartellino non funziona più.
    }
print-limited-many =
    { $count ->
        [one] 1 di questi link accetta solo un certo numero di pagamenti.
       *[other] { $count } di questi link accettano solo un certo numero di pagamenti.
    }
print-left-out =
    { $count ->
        [one] 1 link non ha un indirizzo che si possa mostrare, e viene lasciato fuori: { $names }
       *[other] { $count } link non hanno un indirizzo che si possa mostrare, e vengono lasciati fuori: { $names }
    }
print-none-usable = La risposta di RexPayments non contiene indirizzi che si possano mostrare, quindi non c’è nulla da stampare.
print-missing-letters = Nessun carattere di questo computer ha alcune di queste lettere: al loro posto ci sono riquadri vuoti. Installare un carattere per questa scrittura, o cambiare il nome.
print-practice-words = Esercitazione: è segnato come non pagabile.
print-print = Stampa
print-save = Salva…
print-save-many = Salva in una cartella…
print-copy = Copia immagine
print-done = Fatto
print-stop = Ferma
print-stopping = Si ferma dopo questo file
print-stopping-at = Si ferma. File scritti: { $count } di { $total }.
print-written-of = File scritti: { $count } di { $total }.
print-choosing = Scegliere dove metterlo…
print-saving = Salvataggio…
print-opening = Apertura del lettore PDF…
print-opened = Ora si apre il lettore PDF: stampare da lì, al 100%. Se non se ne apre nessuno, salvare come PDF.
print-copied = L’immagine è copiata.
export-many-done =
    { $count ->
        [one] 1 file è scritto in { $folder }.
       *[other] { $count } file sono scritti in { $folder }.
    }
export-many-stopped = Fermato. File scritti in { $folder }: { $count } di { $total }. Il prossimo sarebbe “{ $name }”.
export-many-failed = File scritti in { $folder }: { $count } di { $total }. Si è fermato a “{ $name }”:
card-call = Scansiona per pagare
card-expires = Valido fino al { $day }
card-file-of-several = { $count } codici QR
counter-card-title = Creare un cartellino da banco
counter-card-words = Un codice QR per una cosa a un prezzo. Poi si vede il cartellino, e lo si stampa.
counter-card-name = Che cosa si vende?
counter-card-price = Prezzo
counter-card-make = Crea il cartellino
settings-logo = Logo
settings-logo-words = È stampato sui cartellini e mostrato sulla finestra del cliente.
logo-choose = Scegli immagine
logo-change = Scegli altra immagine
logo-remove = Togli il logo
logo-choosing = Scegliere un’immagine nell’altra finestra
logo-reading = Lettura dell’immagine…
logo-path = File immagine
logo-path-help = Questo computer non può mostrare la sua finestra per scegliere i file. Digitare dove si trova l’immagine.
logo-take = Usalo
logo-no-name = Digitare il nome di un file immagine, per esempio logo.png.
logo-not-there = Quel file non si può leggere. Controllare nome e cartella.
logo-too-large = L’immagine è troppo grande: al massimo 10 MB e 40 milioni di pixel.
logo-no-picture = Quel file non è un’immagine PNG o JPEG, o è danneggiato.
logo-not-kept = Non è stato possibile conservare il logo su questo computer. Controllare il disco.

## Backups, and removing everything

backup-title = Backup
backup-words = Ogni giorno Rex Console copia da sé vendite, chiusure, impostazioni e preferiti, e conserva le copie per due settimane. Il token non c’è mai.
backup-kept = Copia più recente: { $time }
backup-save = Salva un backup
backup-restore = Ripristina da un backup
backup-daily-failed = Non è stato possibile fare la copia di oggi di vendite e impostazioni. Le vendite continuano e sono al sicuro su questo computer. Salvare un backup altrove.
backup-not-there = Quel file non si può leggere. Controllare nome e cartella.
backup-no-backup = Quel file non è un backup di Rex Console. Non è stato cambiato nulla.
backup-damaged = Quel backup è danneggiato, quindi non ne è stato preso nulla. Sceglierne uno più vecchio.
backup-newer = Quel backup è di un Rex Console più recente. Aggiornare Rex Console, poi ripristinare. Non è stato cambiato nulla.
backup-busy = Questo computer ora ha troppo da fare. Riprovare tra un momento.
backup-no-name = Digitare il nome di un backup, che finisca in .rexbackup.
restore-title = Ripristinare da un backup
restore-choosing = Scegliere un backup nell’altra finestra
restore-inspecting = Lettura del backup…
restore-restoring = Ripristino. Lasciare aperto Rex Console…
restore-path = File di backup
restore-path-help = Questo computer non può mostrare la sua finestra per scegliere i file. Digitare dove si trova il backup.
restore-look = Esamina
restore-another = Scegli un altro file
restore-no-shop = Negozio senza nome
restore-of-shop = { $shop } { $till }
restore-made = Creato { $time } da Rex Console { $version }
restore-sales =
    { $count ->
        [0] Nessuna vendita
        [one] 1 vendita
       *[other] { $sales } vendite
    }{ $open ->
        [0] , nessuna aperta
        [one] , 1 aperta
       *[other] , { $open } aperte
    }
restore-closing = Ultima chiusura: { $number }, { $time }
restore-no-closing = Nessuna giornata è ancora stata chiusa.
restore-words = Le sue vendite e chiusure si aggiungono a quelle che sono qui. Nulla di ciò che è qui va perso, e nulla conta due volte.
restore-settings-too = Negozio, preferiti, logo e impostazioni vengono con esse.
restore-token-words = Il token non è in un backup. Incollarlo per collegarsi, o crearne uno nuovo sul portale RexPayments.
restore-sales-only = Solo vendite
restore-with-settings = Anche negozio e preferiti
restore-now = Ripristina
restore-done =
    { $count ->
        [one] Ripristinato: 1 vendita è nuova qui
       *[other] Ripristinato: { $sales } vendite sono nuove qui
    }{ $further ->
        [0] .
        [one] , 1 era più avanti nel backup.
       *[other] , { $further } erano più avanti nel backup.
    }
restore-nothing-new = Ripristinato: tutte le vendite del backup erano già qui.
restore-renumbered = La chiusura { $was } del backup qui è la chiusura { $is }: un’altra ha il suo numero. I suoi totali restano come sono stati stampati.
restore-go-on = Continua
remove-title = Elimina tutto
remove-what = Cancella il token, tutte le vendite, le chiusure, le impostazioni e i backup conservati su questo computer, per esempio prima di venderlo o regalarlo.
remove-ask = Elimina tutto…
remove-question = Eliminare tutto da questo computer?
remove-words = Token, vendite, chiusure, link, impostazioni, logo, esercitazione e backup automatici vengono cancellati. Non si può annullare. I file salvati altrove restano.
remove-open-sales = Prima vengono chiuse le vendite aperte, così nessuno può più pagarle.
remove-save-first = Prima salva un backup
remove-word = ELIMINA
remove-type = Digitare { $word } per eliminare tutto
remove-now = Cancella tutto
remove-keep = Conserva tutto
remove-closing = Chiusura delle vendite aperte…
remove-removing = Eliminazione di tutto…
remove-sales-open = RexPayments non ha confermato in tempo che le vendite aperte sono chiuse, quindi non è stato eliminato nulla. Riprovare quando questo computer è in rete.
remove-token-stays = Il portachiavi non ha rilasciato il token, quindi non è stato eliminato nulla. Sbloccare il portachiavi e riprovare.
remove-not-begun = La cartella di Rex Console non si può scrivere, quindi non è stato cancellato nulla. Controllare il disco, poi riprovare.
remove-gone = Tutto è eliminato da questo computer. Ora revocare il token sul portale RexPayments, così nessuna copia può essere usata.
remove-gone-but-some = Il token è eliminato. Alcuni file sono ancora tenuti da un altro programma: avviare Rex Console ancora una volta e spariscono anche quelli. Revocare il token sul portale RexPayments.

## Saving where no dialog can be shown

save-as-title = Salva con nome
save-as-words = Questo computer non può mostrare la sua finestra per salvare. Digitare dove va il file.
save-as-title-many = Salva in una cartella
save-as-words-many = Questo computer non può mostrare la sua finestra per scegliere una cartella. Digitare quale.
save-as-folder = Cartella
save-as-path = File
save-as-save = Salva
export-no-name = Digitare un nome di file, per esempio caffe.png.
export-no-folder-name = Digitare una cartella.
export-no-folder = Quella cartella non esiste.
export-not-allowed = In questa cartella non si può scrivere. Sceglierne un’altra.
export-disk-full = Il disco è pieno. Non è stato scritto nulla.
export-is-folder = È una cartella. Aggiungere un nome di file.
export-exists = C’è già un file con quel nome. Premere di nuovo Salva per sostituirlo, o cambiare il nome.
export-unreadable = Non è stato possibile rileggere il codice QR, quindi non è stato salvato né stampato nulla. Avvisare l’assistenza.
export-bad-logo = Il logo del negozio non si può leggere. Scegliere un altro file PNG o JPEG nelle Impostazioni.
export-too-fine = Il codice sarebbe troppo piccolo da leggere. Scegliere un formato più grande, o meno adesivi per foglio.
export-no-viewer = Nessun programma di questo computer ha aperto il documento. Salvarlo come PDF e stamparlo da lì.
export-failed = Non ha funzionato, e non è stato salvato né stampato nulla. Riprovare, o scegliere un altro posto.

## Settings

settings-title = Impostazioni
settings-connection = Connessione
settings-connected-to = Collegato a { $host }
settings-token-kept = Il token è conservato nel portachiavi di questo computer.
settings-token-in-memory = Il token è solo in memoria e sparisce alla chiusura di Rex Console.
settings-sign-out = Esci e togli il token
settings-practice-words = Modalità esercitazione: il fornitore gira dentro questo programma, e non si muove denaro.
settings-leave-practice = Lascia esercitazione
settings-look = Aspetto
theme-system = Come il sistema
theme-light = Chiaro
theme-dark = Scuro
theme-system-unknown = Questo computer non lo indica, quindi qui è chiaro.
text-size-title = Dimensione di testo e pulsanti
text-size-percent = { $percent }%
settings-language = Lingua
language-system = Come questo computer
language-marked = { $language } – { $mark }
language-customers = Che cosa leggono i clienti sulla loro finestra
language-customers-same = Come la console
language-no-letters = Questo computer non ha le lettere per { $language }. Installare un carattere adatto, poi riavviare Rex Console.
settings-entry = Importi al banco
entry-cents-first = 1250 è 12,50
entry-decimal = 12,5 è 12,50
settings-limits = Limiti al banco
settings-time-limit = Una vendita non pagata si chiude dopo
minutes-count =
    { $count ->
        [one] 1 minuto
       *[other] { $count } minuti
    }
settings-largest = Vendita abituale più grande
settings-largest-help = Oltre questa la cassa chiede una volta, nel caso di una cifra di troppo. Vuoto: non chiede mai.
settings-sounds = Suoni
sounds-on = Attivi
sounds-off = Spenti

settings-autostart = Avvia con il computer
autostart-words = Rex Console si apre da solo quando accedi a questo computer.
autostart-failed = Questo computer non permette a Rex Console di avviarsi da solo.
settings-customer = Finestra cliente
settings-customer-words = Una seconda finestra per il cliente: l’importo, il codice QR, e una spunta quando è pagato.
customer-window-on = Mostrala
customer-window-off = Non mostrarla
customer-one-monitor = Questo computer ha un solo schermo, quindi si apre come una finestra normale. Spostarla dove il cliente la vede.
customer-other-monitor = L’altro schermo
customer-monitor-gone = { $name } (non collegato)
customer-full-screen = Schermo intero
customer-framed = In una finestra
customer-show-test = Mostra immagine di prova
settings-callback = Singolo: pagine di pagamento in questo browser
callback-words = Per le pagine di pagamento che il personale apre nel browser di questo computer. Il browser poi torna qui e nomina il pagamento; su di esso viene chiesto a RexPayments. I telefoni dei clienti non raggiungono questo indirizzo, quindi non registrarlo come Callback URL dell’account.
callback-on = Ascolta
callback-off = Non ascoltare
callback-port = Porta
callback-port-error = Un numero da 1024 a 65535.
callback-opening = Apertura…
callback-listens = In ascolto su { $address }
callback-taken = Un altro programma usa la porta { $port }. Sceglierne un’altra.
callback-refused = Questo computer non lascia ascoltare Rex Console su questa porta. Sceglierne un’altra.
settings-day = Giornata
day-ends-words = La giornata finisce alle
day-ends-earlier = Un’ora prima
day-ends-later = Un’ora dopo
day-ends-help = Fino a quest’ora le vendite dopo mezzanotte appartengono alla sera prima.
day-zone-words = Fuso orario: { $name }
day-zone-of-computer = Fuso orario: { $name }, come su questo computer
day-zone-unnamed = Fuso orario: come su questo computer
day-zone-unknown = Questo computer non conosce il fuso orario “{ $name }”. Viene usato il suo: sceglierne uno qui.
day-zone-change = Scegli un altro fuso
day-zone-search = Città o regione
day-zone-search-help = Per esempio Berlin, o America.
day-zone-none = Nessun fuso orario con questo nome. Provare una città più grande vicina.
day-zone-more = Altri { $count }: digitare di più del nome.
day-zone-computer = Come su questo computer
day-mark-words = Tabelle salvate
day-mark-off = Normale
day-mark-on = Per fogli di calcolo vecchi
day-mark-help = Scegliere la seconda se nel foglio di calcolo lettere come é o ü appaiono sbagliate.
clock-is-wrong = L’orologio di questo computer è { $side ->
        [ahead] avanti
       *[behind] indietro
    } di { $unit ->
    [minutes] { $count ->
        [one] 1 minuto
       *[other] { $count } minuti
    }
    [hours] { $count ->
        [one] 1 ora
       *[other] { $count } ore
    }
   *[days] { $count ->
        [one] 1 giorno
       *[other] { $count } giorni
    }
    }. Viene usata l’ora di RexPayments: { $weekday ->
        [1] lunedì
        [2] martedì
        [3] mercoledì
        [4] giovedì
        [5] venerdì
        [6] sabato
       *[7] domenica
    } { date-day }, { $time }.
clock-set-right = Regolare data e ora nelle impostazioni del computer: poi questo avviso sparisce da sé.
settings-shop = Negozio
settings-about = Rex Console { $version }

## The customer's window

customer-title = Rex Console · Cliente
customer-practice-shop = Negozio di esercitazione
customer-making = Un momento…
customer-scan = Scansiona per pagare
customer-secure = Pagamento sicuro su
customer-checking = Verifica…
customer-dont-pay-again = Si prega di non pagare di nuovo.
customer-paid = Pagato. Grazie!
customer-closed = Annullato
customer-dont-pay = Si prega di non pagare questo.
customer-test = Questo è ciò che vede il cliente.
customer-test-code = Qui sta il codice QR
customer-test-size = { $width } × { $height } pixel
customer-back = Torna alla console

already-open = Rex Console è già aperto
already-open-words = Ora non risponde. Cercare la sua finestra, o aspettare un momento; se è bloccato, terminarlo e riavviarlo.
already-open-close = Chiudi

## Leaving

quit-title =
    { $count ->
        [one] Una vendita è ancora aperta
       *[other] { $count } vendite sono ancora aperte
    }
quit-words = Chiuderle, così nessuno può più pagarle. Oppure lasciarle: il cliente può ancora pagare, e si risolvono al prossimo avvio di Rex Console.
quit-words-practice = Nella prova tutte le vendite finiscono con il programma: il fornitore di prova le dimentica. Nel negozio si potrebbero lasciare aperte e chiarire al prossimo avvio.
quit-close-first = Prima chiudile
quit-leave = Lasciale
quit-back = Indietro
quit-closing-title = Chiusura delle vendite aperte…
quit-closing-words = RexPayments viene informato. Rex Console si chiude appena ha confermato.
quit-gave-up-title =
    { $count ->
        [one] Non è stato possibile chiudere una vendita
       *[other] Non è stato possibile chiudere { $count } vendite
    }
quit-gave-up-words = RexPayments non l’ha confermato in tempo. Fino ad allora il cliente può ancora pagare. Continuiamo a provare finché Rex Console è aperto.

crash-title = Rex Console si è chiuso per un errore
crash-words = L’ultima volta Rex Console si è fermato da solo. Nessuna vendita è persa: le vendite sono nel giornale e ognuna ancora aperta viene richiesta di nuovo. Quello che il cliente ha pagato vale.
fault-title = Una parte di Rex Console non ha funzionato
fault-words = L’ultima volta qualcosa è andato storto accanto alla cassa, come un file o un suono. La cassa ha continuato e le vendite sono nel giornale. Se manca qualcosa che volevi, fallo di nuovo.
crash-report-words = Un rapporto dice all’assistenza che cosa si è rotto: nessun token, nessun nome, nessun importo. Non viene inviato nulla; decidi tu chi lo riceve.
crash-save = Salva il rapporto per l’assistenza …
crash-done = Fatto

no-window-title = Rex Console non può aprire la sua finestra.
no-window-words = Qui non funziona né OpenGL né Vulkan, DirectX o Metal. Aggiorna il driver grafico e riavvia il computer. All’assistenza serve ciò che dice «rex-console doctor» in un terminale. Le vendite sono al sicuro nel giornale.

## Short notices

notice-copied = Link copiato.
notice-link-made = Il link è creato.
notice-link-activated = Il link accetta di nuovo pagamenti.
notice-link-was-active = “{ $name }” era già attivo.
notice-link-was-inactive = “{ $name }” era già disattivato.
notice-link-changed = Il link è modificato.
notice-link-deactivated = Il link non accetta più pagamenti.
notice-link-deleted = Il link è eliminato.
notice-exported = Salvato come { $path }
notice-filed-two = Salvato come { $path }, e accanto { $second }
notice-browser-failed = Non è stato possibile aprire il browser. Copiare invece il link.
notice-signing-out = Uscita in corso: aspettare un momento prima della prossima vendita. Non è stato incassato nulla.
notice-settings-older = Il file delle impostazioni era danneggiato. Si usa una copia più vecchia: controllare che sia giusta.
settings-lost = Il file delle impostazioni non si può leggere, quindi il negozio va impostato di nuovo. Vendite e link sono al sicuro.
notice-signed-out = Uscita fatta. Il token non è più nel portachiavi di questo computer.
notice-not-forgotten = Non è stato possibile togliere il token dal portachiavi. Togliere lì “rex-console” a mano, o riprovare.
notice-settings-not-saved = Non è stato possibile salvare le impostazioni. Valgono fino alla chiusura di Rex Console.
notice-open-sales = C’è ancora una vendita aperta. Prima aspettare che sia pagata, o annullarla.

## What the provider or the connection says

api-not-sent = RexPayments non è raggiungibile. Non è stato inviato nulla, non è stato incassato nulla. Controllare la connessione internet e riprovare.
api-lost = La risposta di RexPayments si è persa per strada.
api-unauthorized = RexPayments non accetta questo token. Copiarlo di nuovo dalla pagina del profilo sul portale.
api-forbidden = RexPayments non lo permette per questo account.
api-not-found = RexPayments non conosce nulla con quell’ID.
api-no-such-route = RexPayments non risponde a questo indirizzo. Controllare l’indirizzo del fornitore, o chiedere all’assistenza.
api-could-not-ask = RexPayments non ha trovato nulla con questo ID. Poiché finora non è stato trovato nessun pagamento di questo account, l’ID può essere sbagliato, o i pagamenti si cercano altrove. Controllare l’ID lettera per lettera.
api-validation = RexPayments l’ha rifiutato: { $words }
api-rate-limited =
    { $seconds ->
        [one] RexPayments chiede di rallentare. Riprovare tra 1 secondo.
       *[other] RexPayments chiede di rallentare. Riprovare tra { $seconds } secondi.
    }
api-server = RexPayments ora ha un guasto suo. Riprovare tra un minuto.
api-not-json = Al posto della risposta di RexPayments è arrivata una pagina web. Forse questa rete chiede prima di accedere.
api-decode = La risposta di RexPayments contiene qualcosa che non riusciamo a leggere: { $field }.
api-unexpected = RexPayments ha dato una risposta che non capiamo.
address-refused = L’indirizzo porta a un host non consentito, quindi non viene mostrato alcun codice QR.

## The keyring

keyring-locked = Il portachiavi di questo computer è bloccato. Sbloccarlo con la password di accesso al computer, poi riprovare.
keyring-absent = Su questo computer non è attivo alcun portachiavi.
keyring-slow = Il portachiavi di questo computer non risponde.
keyring-denied = Il portachiavi non è stato sbloccato.
keyring-too-long = Questo token è troppo lungo per il portachiavi.
keyring-broken = Il portachiavi di questo computer non funziona come dovrebbe.

## Day

day-today = Oggi, { $day }
day-yesterday = Ieri, { $day }
day-week = Questa settimana, { $from } – { $to }
day-month = Questo mese, { $month }
day-from-to = { $from } – { $to }
day-not-closed = Non ancora chiuso
day-closing = Chiusura { $number }
day-closing-from-to = Dal { $from } al { $to }
day-closing-first = Dalla prima vendita al { $to }
day-since-closing = Dalla chiusura { $number }, { $time }
day-never-closed = Tutto finora: nessuna giornata è ancora stata chiusa.
day-ends-at = La giornata del negozio comincia e finisce alle { $hour }.
day-other = Altro giorno
day-choose-today = Oggi
day-choose-yesterday = Ieri
day-choose-week = Questa settimana
day-choose-month = Questo mese
day-closings = Chiusure
day-from = Da
day-to = A
day-date-wrong = Scriverla come 2026-11-22 o 22.11.2026.
day-range-incomplete = Indicare il primo e l’ultimo giorno.
day-show-range = Mostra questi giorni
day-month-before = Il mese prima
day-month-after = Il mese dopo
day-not-yet = Deve ancora venire.
day-save = Salva
day-print = Stampa
day-close = Chiudi la giornata
day-nothing-to-save = Il registro è ancora in lettura.
day-taken = Incassato
day-gross =
    { $count ->
        [one] { $shown } pagamento · lordo, non l’accredito
       *[other] { $shown } pagamenti · lordo, non l’accredito
    }
day-payments =
    { $count ->
        [one] { $shown } pagamento
       *[other] { $shown } pagamenti
    }
day-seen-count = { $shown ->
    [one] { $shown } visto
   *[other] { $shown } visti
}
day-noted-count = { $shown ->
    [one] { $shown } annotato
   *[other] { $shown } annotati
}
day-look-before = { $shown } · da vedere prima della chiusura
day-counter = Vendite al banco
day-one-off = Singoli
day-printed = Link stampati
day-refunds = Rimborsi
day-not-settled = In sospeso
day-too-much = Troppo per contarlo
day-tests = Pagamenti di prova, non nei totali:
day-tests-apart = Pagamenti di prova, non nei totali: { $amount }
day-unverified = Nessuno ha ancora verificato se questo account muove denaro reale. Cercare uno dei suoi pagamenti in Transazioni, e si saprà.
day-list = Vendite e pagamenti
day-unsettled-first = In sospeso: il denaro può ancora arrivare
day-at-counter = Banco
day-order = Singolo { $order }
day-seen-several = { $product } × { $count }
day-refund-of = Rimborso della vendita { $number }
day-paid = Pagato
day-paid-refunded = Pagato, rimborsato
day-accepted = Accettato
day-seen = Visto sul link
day-refunded = Rimborsato
day-closed-unpaid = Chiuso, non pagato
day-another-way = Pagato altrimenti
day-unusable = Link non affidabile
day-test-standing = Prova · { $standing }
day-mode-live = Denaro reale
day-mode-unverified = Non verificato
day-mode-test = Prova
day-settle = Risolvi
day-settle-named = Risolvi { $what }
day-settle-words = Si chiede a RexPayments se è stata pagata. Solo la sua risposta risolve.
day-settle-order-words = Chiedere al cliente l’ID di pagamento: solo con quello RexPayments può dire se è stato pagato.
day-left-out = I { $shown } più recenti di { $all }; i file contengono tutto.
day-search = Cerca nel registro
day-search-hint = Numero, riferimento, importo, parole
day-searching = Ricerca…
day-not-found = Nessun risultato per “{ $words }”
day-not-found-words = Cercare numero o riferimento di una vendita, un ID di ordine o di pagamento, un importo, o le parole di una nota.
day-clear-search = Cancella la ricerca
day-found-more = Ce n’è ancora. Scrivere di più di ciò che si cerca.
day-all-tills = Tutte le casse
day-reading = Lettura del registro…
day-try-again = Riprova
day-empty-today = Oggi non è stato incassato nulla
day-empty-today-words = Ciò che questa cassa incassa appare qui subito.
day-empty-not-closed = Non resta nulla da chiudere
day-empty-not-closed-words = Tutto l’incassato appartiene a una chiusura. Ciò che arriva ora appartiene alla prossima.
day-empty-closing = Questa chiusura non contiene nulla
day-empty-other = In questi giorni non è stato incassato nulla
day-empty-other-words = Qui appare solo ciò che ha incassato questa cassa. Le altre casse hanno registri propri.
day-go-to-sell = Vai a Vendita
day-back = Torna all’elenco
day-close-detail = Chiudi i dettagli
day-fact-when = Quando
day-fact-since = Iniziato
day-fact-made = Ordine creato
day-fact-reference = Riferimento
day-fact-order = ID ordine
day-fact-payment = ID di pagamento
day-fact-payments = Pagamenti
day-fact-mode = Denaro
day-fact-closing = Chiusura
day-copy-reference = Copia il riferimento
day-copy-order = Copia l’ID ordine
day-copy-payment = Copia l’ID di pagamento
day-copy-for-portal = Copia il riferimento per il portale
day-refunded-wholly = È stato rimborsato tutto.
day-refund-title = Annotare un rimborso della vendita { $number }
day-refund-left = Al massimo { $left }
day-refund-too-much = È più di quanto resti della vendita: { $left }.
day-column-when = Quando
day-column-day = Giorno
day-column-kind = Tipo
day-column-what = Che cosa
day-column-state = Stato
day-column-amount = Importo
day-column-not-counted = Non contato
day-column-currency = Valuta
day-column-mode = Denaro
day-column-note = Nota
day-column-payment = Pagamento
day-column-closing = Chiusura
day-paper-till = Cassa { $till }
day-paper-made = Creato { $time }
day-paper-totals = Totali
day-paper-entries = Vendite e pagamenti
day-paper-footer = Gli importi sono lordi: ciò che i clienti hanno pagato, non ciò che viene accreditato al negozio.
day-taken-gross = Incassato, lordo
day-after-refunds = Dopo i rimborsi

## Closing the day

close-day-checking = Ultima verifica
close-day-checked = Vendite chiuse verificate: { $done } di { $of }
close-day-checking-words = Il controllo di una banca può essere finito in un pagamento dopo la chiusura di una vendita.
close-day-unasked = Chiudi senza chiedere oltre
close-day-not-yet = Non ancora
close-day-title = Chiudere la giornata con il numero { $number }?
close-day-holds = La chiusura conterrà:
close-day-nothing = Dall’ultima chiusura non è stato incassato nulla. Questa non conterrà nulla.
close-day-gross = Lordo, non l’accredito. Ciò che arriva dopo appartiene alla prossima chiusura.
close-day-unsettled =
    { $count ->
        [one] 1 vendita di { $sums } è in sospeso. Resta aperta; se viene pagata, appartiene alla prossima chiusura.
       *[other] { $count } vendite sono in sospeso, in tutto { $sums }. Restano aperte; ciò che ne viene pagato appartiene alla prossima chiusura.
    }
close-day-not-asked =
    { $count ->
        [one] Non è stato possibile verificare 1 vendita chiusa. Se è stata pagata lo stesso, appartiene alla prossima chiusura.
       *[other] Non è stato possibile verificare { $count } vendite chiuse. Ciò che ne è stato pagato lo stesso appartiene alla prossima chiusura.
    }
close-day-writing = Chiusura della giornata…
close-day-writing-words = Viene registrata.
close-day-failed = La giornata non è chiusa
close-day-done = La chiusura { $number } è fatta: { $sums }
close-day-done-words = Ciò che arriva da ora appartiene alla prossima.
close-day-leave = Fatto
close-day-save = Salva la chiusura
close-day-print = Stampa la chiusura

## All tills

tills-title = Tutte le casse
tills-words = { $days }. Dall’elenco dei link di RexPayments, secondo la data di creazione: l’elenco non dice quando sono stati pagati.
tills-reading = L’elenco è ancora in lettura. Qui possono mancare pagamenti.
tills-none = L’elenco non ha vendite al banco pagate in questi giorni.
tills-till = Cassa { $till }
tills-together = Tutte le casse insieme
tills-differences = Dove l’elenco e il registro di questa cassa differiscono
tills-undated =
    { $count ->
        [one] Un link pagato è lasciato fuori: RexPayments non dice quando è stato creato.
       *[other] { $count } link pagati sono lasciati fuori: RexPayments non dice quando sono stati creati.
    }
tills-same = Nessuna differenza: il registro di questa cassa e l’elenco dicono lo stesso.
tills-same-so-far = Finora nessuna differenza.
tills-more-differences = E altre { $count }.
tills-paid-there = { $reference }: l’elenco dice che sono stati pagati { $amount }, questo registro no. Cercare la vendita nel registro e risolverla.
tills-unknown-here = { $reference }: l’elenco dice che sono stati pagati { $amount }, e questo registro non conosce la vendita. Forse è di prima che il registro fosse ricominciato.
tills-paid-here = { $reference }: questo registro dice che sono stati pagati { $amount }, inizio { $time }; l’elenco no. Guardare sul portale.
tills-not-listed = { $reference }: sono stati pagati { $amount }, inizio { $time }, e il link non è più nell’elenco. Forse è stato eliminato.
tills-other-amount = { $reference }: questo registro dice { $here }, l’elenco dice { $there }.

## Times

date-day = { $day } { $month ->
    [1] gen
    [2] feb
    [3] mar
    [4] apr
    [5] mag
    [6] giu
    [7] lug
    [8] ago
    [9] set
    [10] ott
    [11] nov
   *[12] dic
}
date-day-year = { $day } { $month ->
    [1] gen
    [2] feb
    [3] mar
    [4] apr
    [5] mag
    [6] giu
    [7] lug
    [8] ago
    [9] set
    [10] ott
    [11] nov
   *[12] dic
} { $year }
date-weekday = { $weekday ->
    [1] lunedì
    [2] martedì
    [3] mercoledì
    [4] giovedì
    [5] venerdì
    [6] sabato
   *[7] domenica
} { $day } { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
}
date-and-time = { $day }, { $time }
time-before-noon = { $time } di mattina
time-after-noon = { $time } di pomeriggio
date-weekday-year = { $weekday ->
    [1] lunedì
    [2] martedì
    [3] mercoledì
    [4] giovedì
    [5] venerdì
    [6] sabato
   *[7] domenica
} { $day } { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
} { $year }
date-month-year = { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
} { $year }
date-weekday-short = { $weekday ->
    [1] Lu
    [2] Ma
    [3] Me
    [4] Gi
    [5] Ve
    [6] Sa
   *[7] Do
}
ago-future = nel futuro
ago-now = proprio ora
ago-minutes =
    { $count ->
        [one] 1 minuto fa
       *[other] { $count } minuti fa
    }
ago-hours =
    { $count ->
        [one] 1 ora fa
       *[other] { $count } ore fa
    }
ago-days =
    { $count ->
        [one] 1 giorno fa
       *[other] { $count } giorni fa
    }
expires-never = mai
expires-within-the-hour = entro un’ora
expires-in-hours =
    { $count ->
        [one] tra 1 ora
       *[other] tra { $count } ore
    }
expires-in-days =
    { $count ->
        [one] tra 1 giorno
       *[other] tra { $count } giorni
    }

## The journal

journal-not-writable = La cassa non riesce ad annotare ciò che vende, quindi non vende nulla: non è stato inviato nulla, non è stato incassato nulla. Controllare il disco di questo computer.
day-not-read = Ora non è stato possibile leggere il registro di questa cassa. Nulla è perso. Riprovare tra un momento.
day-close-failed = La giornata non è chiusa: ora il registro di questa cassa non ci è riuscito. Nulla è perso. Riprovare tra un momento.
day-settled-paid = La vendita { $number } è pagata: { $amount }.
day-settled-unpaid = La vendita { $number } non è pagata, dice RexPayments. Il suo link non accetta più pagamenti.
day-settled-open = La vendita { $number } non è ancora pagata. Continuiamo a seguirla.
day-settled-lost = Il link della vendita { $number } non è stato trovato. Nessuno ha il suo codice QR, quindi nessuno può pagarlo.
day-settle-portal = Il link di questa vendita non è affidabile, quindi qui non si chiede per esso. Cercare { $reference } sul portale.
day-sale-unknown = Il registro di questa cassa non conosce più questa vendita. Cercarla sul portale.
day-order-unknown = L’ordine { $order } è di molto tempo fa o di un altro account. Cercare il suo pagamento in Transazioni.
day-refund-unpaid = Non annotato: questa vendita non è pagata, quindi non c’è nulla da rimborsare.
day-refund-beyond = Non annotato: di questa vendita si possono ancora rimborsare al massimo { $left }.

journal-disk-full = Il disco di questo computer è pieno. La cassa non riesce ad annotare ciò che vende, quindi non è stato inviato nulla e non è stato incassato nulla. Fare spazio e riprovare.
journal-newer = Il registro di questa cassa è stato scritto da un Rex Console più recente. Avviare invece quello.
journal-busy = La cassa sta scrivendo. Non è stato inviato nulla. Riprovare tra un momento.
journal-set-aside = Il registro di questa cassa era danneggiato. È conservato come { $file }, e ne è cominciato uno nuovo. Le vendite aperte di prima si vedono sul portale.
journal-broken = Il registro di questa cassa non funziona come dovrebbe. Non è stato inviato nulla. Riavviare Rex Console, e avvisare l’assistenza se non serve.

## The owner's PIN

pin-title = Il PIN del titolare
pin-words = Questo spetta al titolare. Inserire il PIN per continuare.
pin-field = PIN
pin-enter = Continua
pin-backspace = Cancella l’ultima cifra
pin-checking = Verifica del PIN
pin-wrong = Non è il PIN giusto. Non è stato cambiato nulla.
pin-wait =
    { $minutes ->
        [one] Troppi PIN sbagliati. Riprovare tra un minuto.
       *[other] Troppi PIN sbagliati. Riprovare tra { $minutes } minuti.
    }
pin-wait-reason = Troppi PIN sbagliati: aspettare un poco
pin-not-digits = Un PIN ha solo cifre.
pin-too-short = Un PIN ha almeno 4 cifre.
pin-too-long = Un PIN ha al massimo 12 cifre.
pin-too-easy = È il primo PIN che chiunque proverebbe. Sceglierne un altro.
pin-differ = I due non coincidono. Digitare il PIN due volte.
pin-not-kept = Non è stato possibile conservare il PIN. Non è stato cambiato nulla.
pin-kept = Il PIN è impostato. Tenerlo in un posto sicuro.
pin-forgotten = PIN dimenticato
pin-forgotten-words = Uscire e collegarsi di nuovo con il token API del portale. Così il PIN viene tolto; vendite e impostazioni restano.
pin-forgotten-stops = Finché il token non viene incollato di nuovo, questa cassa non incassa. Averlo prima a portata di mano.

settings-pin = PIN del titolare
settings-pin-words = Con un PIN, solo il titolare cambia impostazioni e link, annota rimborsi, chiude la giornata, attiva o lascia l’esercitazione ed esce. Vendita, Singolo e Transazioni restano aperti a tutti.
settings-pin-lock = Blocca di nuovo dopo
settings-pin-lock-now = Blocca ora
settings-pin-remove = Togli il PIN
settings-pin-first = PIN
settings-pin-new = Nuovo PIN
settings-pin-again = Ancora una volta lo stesso
settings-pin-help = Da 4 a 12 cifre.
settings-pin-set = Imposta il PIN
settings-pin-change = Cambia il PIN
settings-pin-empty = Digitare il PIN due volte

## Help

help-title = Aiuto
help-keys = Tasti
help-anywhere = Ovunque
help-in-questions = In una domanda sopra lo schermo
help-sell = Incassare un pagamento al banco: digitare l’importo, premere Incassa e far scansionare il codice al cliente. Solo il Pagato verde dice che il denaro c’è.
help-one-off = Un pagamento per un solo ordine, per esempio al telefono. Nessuno dice da sé quando è pagato: cercare il pagamento con il suo ID e accettarlo.
help-links = Link che si possono pagare più volte. Mostrare, inviare o stampare i loro codici, modificarli, eliminarli.
help-transactions = Digitare o scansionare un ID di pagamento per vedere se è riuscito, di quanto era e a quando risale.
help-day = Ciò che questa cassa ha incassato, giorno per giorno. Chiudere la giornata, stamparla o salvarla in un file.
help-settings = Il negozio, la lingua, la stampa, il PIN, i backup e la connessione a RexPayments.
help-when = Che cosa fare quando
help-offline = RexPayments non è raggiungibile
help-offline-do = Non consegnare nulla finché non dice Pagato. Le vendite in attesa restano nell’elenco e vengono verificate di nuovo da sé. Finché la connessione non torna, incassare in altro modo.
help-says-paid = Il cliente dice di aver pagato
help-says-paid-do = Premere “Il cliente dice di aver pagato” e aspettare. Credere a ciò che dice questo schermo, non al telefono del cliente: una banca può ancora rifiutare.
help-wrong-amount = L’importo era sbagliato
help-wrong-amount-do = Non ancora pagato: annullare la vendita e incassare di nuovo. Già pagato: restituire il denaro sul portale RexPayments, poi annotarlo qui con “Rimborsato…”.
help-not-known = Dice “Non ancora noto”
help-not-known-do = Il denaro può essere arrivato o no. Lasciare la vendita nell’elenco; incassare di nuovo solo quando dice che non è stato inviato nulla. Se è chiusa, una risposta tardiva della banca può ancora pagarla entro un’ora: dirlo al cliente prima di incassare di nuovo.
help-another-way = Il cliente paga invece in contanti
help-another-way-do = Premere “Pagato altrimenti” nella vendita. Il suo link viene disattivato, così nessuno paga due volte.
help-scanner = Si usa un lettore di codici a barre
help-scanner-do = Scrive solo nei campi per gli ID di pagamento e nelle ricerche scelte prima. Altrove non cambia nulla e non risponde a nulla.
help-touch = Non c’è una tastiera
help-touch-do = Tutto si raggiunge con il tocco, e importi e PIN hanno tasti sullo schermo. Per altro testo serve la tastiera del computer. Su Linux con Wayland può apparire da sé, se è attivata. Su Windows, aprirla con il simbolo della tastiera nella barra delle applicazioni. Su Mac, attivare la tastiera accessibilità. Su desktop Linux più vecchi (X11), avviarne una dalle impostazioni del desktop.
does-help = Aiuto
does-show = Mostra al cliente che cosa scansionare
does-next = Al pulsante o campo successivo
does-before = A quello prima
does-press = Premi il pulsante con la cornice
does-leave = Esci
does-find = Cerca
does-charge = Incassa l’importo
does-add = Aggiungi un altro importo
does-take-back = Cancella l’ultima cifra
does-clear = Ricomincia l’importo
does-receipt = Ricevuta
does-new = Nuovo link
does-walk = Da riga a riga
does-page = Una pagina di righe
does-ends = Alla prima o all’ultima riga
does-open = Apri il link, poi vacci
does-tick = Spunta la riga
does-tick-all = Spunta tutte le righe
does-copy = Copia l’indirizzo del link
does-back = Chiudi il link, togli le spunte, svuota la ricerca
does-export = Stampa o salva il codice del link
does-print = Stampa
does-save = Salva in un file
does-look-up = Cerca ciò che è stato digitato
help-space = Spazio
help-up-down = ↑ ↓

## Settings

settings-shop-practice = Il negozio di esercitazione non ha un nome suo. Collegare il proprio negozio per impostarne nome, valuta e cassa.
settings-receipts = Ricevute
settings-receipts-words = Su che cosa si stampano le ricevute.
settings-backup-practice = Le vendite di esercitazione non hanno bisogno di backup. Una volta collegato il negozio, da qui si mettono al sicuro le sue vendite.
section-shop = Negozio
section-counter = Banco
section-look = Aspetto e lingua
section-customers = Finestra cliente
section-printing = Stampa
section-day = Giornata e ora
section-pin = PIN del titolare
section-connection = Connessione
section-backup = Backup
section-about = Informazioni

## About

about-licence = Chiunque può usarlo, modificarlo e passarlo ad altri, con licenza MIT o Apache 2.0.
about-support = Quando serve aiuto
about-support-words = Un file di diagnostica informa l’assistenza su questo computer, le impostazioni, quante vendite ci sono in ogni stato e gli ultimi avvisi. Nessun token, nessun nome, nessun importo, nessun ID di pagamento.
about-prepare = Prepara il file di diagnostica
about-preparing = Preparazione…
about-all-of-it = Questo è tutto ciò che sarà nel file. Non viene inviato nulla: chi lo riceve lo decide il negozio.
about-save = Salva il file di diagnostica
about-leave = Non salvarlo
about-places = Dove sono i file
about-data = Vendite, link e backup
about-config = Impostazioni e logo
about-state = Registri e rapporti di errore
about-open = Apri cartella
about-open-data = Apri la cartella di vendite, link e backup
about-open-config = Apri la cartella di impostazioni e logo
about-open-state = Apri la cartella dei registri e dei rapporti di errore
about-others = Fatto con il lavoro di altri
about-others-words = Caratteri e parti del programma di molte persone, e le licenze con cui li hanno dati.
about-others-show = Mostra le licenze
about-others-hide = Nascondi le licenze
notice-folder-failed = Da qui la cartella non si può aprire. Si trova in { $path }.

## The first steps, said one at a time on the screen itself

guide-step = Primi passi: { $number } di { $count }
guide-skip = Salta
guide-skip-name = Salta i primi passi
guide-next = Avanti
guide-again = Mostra di nuovo i primi passi
guide-charge = Digitare un importo e premere Incassa.
guide-charge-more = Va bene qualsiasi importo: è un’esercitazione, non si muove denaro.
guide-pay = Questo è ciò che scansiona il cliente. Premere “{ $button }” e pagare.
guide-pay-more = Si apre una pagina nel browser, come sul telefono di un cliente. Poi tornare qui.
guide-proof = Questa spunta verde è l’unica prova di pagamento.
guide-proof-more = Aspettarla prima di consegnare la merce. Un messaggio sul telefono del cliente non prova nulla.
guide-connect = La prima vendita è fatta. Ora collegare il negozio.
guide-connect-more = Serve il token API dalla pagina del profilo sul portale RexPayments. Oppure continuare a esercitarsi.
guide-leave = Lascia e collega il negozio
guide-card = Il negozio è collegato. Ora stampare il primo cartellino.
guide-card-more = Un codice QR per una cosa a un prezzo, da mettere sul banco.
guide-make-card = Crea il primo cartellino

## Spoken, and motion

spoken-paid = La vendita { $number } è pagata: { $amount }.
spoken-unheard = RexPayments non è raggiungibile. Non consegnare, non incassare di nuovo.
spoken-heard = RexPayments è di nuovo raggiungibile.
motion-title = Movimento
motion-usual = Come al solito
motion-less = Meno movimento
motion-help = Con meno movimento nulla scivola, scorre per inerzia o lampeggia. Il desktop non comunica ai programmi la propria scelta.
