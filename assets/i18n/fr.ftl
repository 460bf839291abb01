### The words of Rex Console, in French. Short, plain, in the merchant's words, with vous.
### Before : ; ? ! and inside « » stands a space that no line breaks at (U+00A0).
###
### payment link: lien de paiement · one-off payment: paiement ponctuel · counter sale: vente au comptoir · till: caisse
### charge: encaisser · hand over: remettre · refund: remboursement · look up: rechercher · receipt: reçu · note: noter
### close the day: clôturer la journée · closing: clôture · close a sale: fermer · not settled: en suspens · settle: trancher
### seen: vu · watched: suivi · tidy up: nettoyer · practice: entraînement · token: jeton · keyring: trousseau
### backup: sauvegarde · save: enregistrer · switched off: désactivé · payout: versement · owner: propriétaire

## The language itself

language-own-name = Français
language-not-reviewed = pas encore relu par un locuteur natif

## Everywhere

app-name = Rex Console
app-claim = Encaissez au comptoir avec RexPayments
app-starting = Ouverture du trousseau…
word-back = Retour
word-cancel = Annuler
word-dismiss = Fermer
try-again = Réessayer
export-qr = Exporter
copy-link = Copier le lien
open-link = Ouvrir
pay-as-customer = Payer comme client
qr-name = QR code à scanner par le client

## Welcome

welcome-connect-title = Connecter votre commerce
welcome-connect-words = Collez le jeton API de la page de votre profil sur le portail RexPayments. Il est gardé dans le trousseau de clés de cet ordinateur, jamais dans un fichier.
welcome-token = Jeton API
welcome-connect = Connecter
welcome-checking = Vérification…
welcome-unlock = Déverrouiller le trousseau
welcome-where = Où le trouver ? Connectez-vous sur portal.rexpayments.com et ouvrez Profile : il s’appelle API Key et commence par rx_.
welcome-practise-title = S’entraîner d’abord
welcome-practise-words = Essayez tout sans compte. Un prestataire d’entraînement tourne dans ce programme : vous jouez le caissier et le client.
welcome-practise = S’entraîner
welcome-open-account = Pas encore de compte ? Ouvrez-en un sur portal.rexpayments.com, puis revenez ici.
welcome-keeping = Le jeton est rangé dans le trousseau de cet ordinateur…
welcome-opening = Connexion…
welcome-not-kept-title = Le jeton fonctionne, mais n’a pas pu être gardé
welcome-not-kept-words = Vous pouvez continuer sans le garder : il reste en mémoire jusqu’à la fermeture de Rex Console, et vous le collerez de nouveau la prochaine fois. Il n’est jamais écrit dans un fichier.
welcome-keep-again = Réessayer de le garder
welcome-session-only = Cette session seulement
token-malformed = Cela ne ressemble pas à un jeton. Collez-le en entier, sans espaces : il commence par rx_.
session-failed = La connexion n’a pas pu être établie. Rien n’a été encaissé. Fermez Rex Console et relancez-le.

## The shop

shop-title = Votre commerce
shop-words = Vos clients le voient sur leur écran, et cela distingue cette caisse des autres.
shop-name = Nom du commerce
shop-name-empty = Saisissez le nom que vos clients connaissent.
shop-name-long = 60 caractères au plus, pour tenir sur l’écran du client.
shop-currency = Devise
shop-currency-help = Trois lettres, comme sur votre compte RexPayments : RexPayments ne nous l’indique pas.
shop-currency-error = Saisissez les trois lettres de la devise de votre compte, par exemple EUR.
shop-till = Nom de la caisse
shop-till-help = 6 lettres ou chiffres au plus. Chaque caisse a besoin du sien.
shop-till-error = De 1 à 6 lettres ou chiffres, par exemple T1.
shop-tills = Caisses qui partagent le compte
shop-tills-help = RexPayments limite le nombre de demandes d’un compte : les caisses se le partagent.
shop-tills-error = Un nombre entier de 1 à 12.
shop-origin = Votre site web, si RexPayments en demande un
shop-origin-help = Tel qu’enregistré chez RexPayments. Sinon, laissez vide.
shop-origin-error = Saisissez seulement le début de l’adresse, par exemple https://shop.example.
shop-first-save = Ouvrir la caisse
shop-save = Enregistrer

## The rail

rail-sell = Vente
rail-one-off = Ponctuel
rail-links = Liens
rail-transactions = Transactions
rail-day = Journée
rail-settings = Réglages
rail-help = Aide
practice-frame = Entraînement · pas d’argent réel
practice-watermark = ENTRAÎNEMENT · PAS D’ARGENT RÉEL

## Sell

strangers-words =
    { $count ->
        [one] RexPayments a { $count } lien de vente ouvert de cette caisse que cet ordinateur ne connaît pas, peut-être d’avant sa réinstallation. Personne ne le suit.
       *[other] RexPayments a { $count } liens de vente ouverts de cette caisse que cet ordinateur ne connaît pas, peut-être d’avant sa réinstallation. Personne ne les suit.
    }
strangers-close = Les désactiver
strangers-leave = Les laisser
first-payment-words = Pas encore vérifié : faites un premier paiement de 1 pour voir que tout fonctionne, et si les paiements sont réels ou des tests. Payez-le vous-même, avec votre téléphone.
first-payment-begin = Faire un premier paiement
first-payment-later = Plus tard
first-payment-note = Premier paiement
verify-words = Ça fonctionne. Maintenant, saisissez, scannez ou collez l’identifiant de paiement affiché sur la page du client : il dit si les paiements sont réels ou des tests.
verify-check = Vérifier
verify-no-sale = Le premier paiement n’est plus sur cet écran. Refaites-le depuis les Réglages.
verify-other-currency = Ce compte encaisse en { $currency }. Changez la devise dans les Réglages.
verify-other-payment = C’est un autre paiement : le premier vient de réussir, avec le même montant.
verify-no-mode = RexPayments ne dit pas si ce paiement est réel ou un test.
verified-live = Vérifié : les paiements sont réels.
verified-test = Vérifié : les paiements sont des tests, aucun argent ne circule.
verified-not-yet = Pas encore vérifié : personne ici ne sait si les paiements sont réels ou des tests.
favourites-title = Favoris
favourites-arrange = Organiser
favourites-arrange-title = Organiser les favoris
favourites-empty = Mettez vos meilleures ventes sur des touches : appuyez sur Organiser. Ou tapez le montant, puis Entrée ; le QR code pour le client s’affiche ici.
favourites-name = Nom du favori { $number }
favourites-price = Prix du favori { $number }
favourites-up = Monter le favori { $number }
favourites-remove = Retirer le favori { $number }
favourites-add = Ajouter un favori
favourites-full = Au-delà, on ne les retrouverait plus d’un coup d’œil
favourites-incomplete = Chaque favori a besoin d’un nom et d’un prix
favourites-done = Terminé
sell-next-hint = tapez la vente suivante quand vous voulez
sell-total = Total { $amount } { $currency }
sell-charge = Encaisser
sell-charge-amount = Encaisser { $amount }
sell-charge-nothing = Tapez d’abord un montant
sell-strip = Autres ventes
sell-strip-row = Vente { $number }, { $amount }, { $state }
sell-seen-row = { $product } : +{ $added }, { $amount }, { $state } { $time }
sell-seen-at = Vu
sell-seen-away = Console fermée
sell-seen-hide = Retirer de la liste : { $product }, +{ $added }, { $time }
key-point = Virgule décimale
key-backspace = Effacer le dernier chiffre
key-plus = Ajouter à la somme
key-clear = Tout effacer
state-creating = Création du QR code…
state-searching = Recherche…
state-waiting = En attente { $time }
state-paid = Payé
state-paid-at = Payé { $time }
state-paid-behind = Payé { $time }, après que vous êtes passé à la suite
state-not-known = Pas encore connu
state-not-sent = Non envoyé
state-lost = Rien à payer
state-closing = En fermeture, peut encore être payé
state-closed = Fermé
state-unusable = Non affiché
banner-unheard = RexPayments est injoignable depuis { $time }. Ne remettez rien, n’encaissez pas une deuxième fois. Nous continuons de vérifier.
check-now = Vérifier
sale-checked = Vente { $number } · vérifiée il y a { $seconds } s
sale-says-paid = Le client dit avoir payé
sale-cancel = Annuler la vente
sale-done = Terminé
sale-paid-words = Vente { $number } · vue : { $time }, après { $after }
sale-reference = Référence { $reference }
sale-creating-words = RexPayments crée le lien de paiement.
sale-searching-words = La réponse s’est perdue en route. Nous cherchons si le lien de paiement a été créé. Personne ne peut encore le payer.
sale-not-sent-words = Rien n’a été encaissé. La vente n’a pas quitté cette caisse, ou RexPayments l’a refusée.
sale-lost-words = Rien n’a été encaissé, et personne ne peut payer : aucun client n’a ce QR code. Vous pouvez recommencer tout de suite. Si le lien perdu réapparaît, il est désactivé.
sale-closing-words = Le lien est en cours de désactivation. Tant que RexPayments ne l’a pas confirmée, le client peut encore payer. Nous continuons de vérifier.
sale-closed-words = Le lien est désactivé et non payé. La réponse tardive d’une banque peut encore le payer dans l’heure : nous continuons de le suivre et l’afficherions.
sale-unusable-words = Le QR code n’est pas montré au client. Rien n’a été encaissé.
sale-start-again = Recommencer
sale-put-aside = Mettre de côté
sale-link-switched-off = Ce lien a été désactivé ailleurs. Le client ne peut plus le payer.
sale-paid-too-often = RexPayments compte plus de paiements que cette vente n’en permet. Recherchez-la sur le portail avant de remettre quoi que ce soit.
unusable-no-count = Les réponses de RexPayments ne comptent pas les paiements de ce compte : « Payé » ne pourrait donc jamais s’afficher. Envoyez au support les détails qui se trouvent dans les Réglages.
unusable-other-amount = RexPayments a répondu avec un autre montant que celui demandé. Ne remettez rien ; recherchez la vente sur le portail.
unusable-but-paid = RexPayments dit que le lien de cette vente a été payé, alors que son code n’a jamais été affiché ici. Recherchez-la sur le portail avant de remettre quoi que ce soit.
unusable-address = La réponse de RexPayments mène à une adresse non autorisée, ou à aucune.
unusable-not-fresh = RexPayments a répondu avec un lien qui n’est pas le nouveau : il est déjà payé, désactivé ou a d’autres limites.

sell-opening = Lecture du journal…
sell-shut = Le journal ne peut pas être écrit : aucune vente n’est possible
sell-note = Note pour la prochaine vente
sell-note-help = Pour vous, par exemple une table ou un nom. Elle reste sur cette caisse.
sell-send-title = Envoyer plutôt un lien
sell-send-words = Pour une commande par téléphone : tapez le montant, choisissez la durée du lien, puis copiez-le pour le client. Il est suivi tout pareil.
sell-send-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
sale-closes = ferme dans { $time }
sale-keep-open = garder ouvert
sale-lives =
    { $count ->
        [one] Gardé ouvert ; le lien vit { $count } jour
       *[other] Gardé ouvert ; le lien vit { $count } jours
    }
sale-another-way = Payé autrement
sale-show = Montrer
sale-only-here = Seul cet écran compte, pas un téléphone.
sale-being-asked = RexPayments est interrogé…
sale-not-paid-yet = RexPayments dit : pas encore payé. Attendez la coche verte.
sale-another-way-words = Noté. Le lien est désactivé, pour que personne ne paie deux fois.
sale-paid-twice = Cette vente était déjà notée comme payée autrement. Rendez l’un des deux paiements.
sale-refund = Remboursé…
sale-refunded = { $amount } remboursés, noté { $time }
copy-reference = Copier la référence
state-paid-another-way = Payé autrement
another-way-title = Comment le client a-t-il payé ?
another-way-words = Le lien est désactivé, pour que personne ne paie deux fois. Notez le mode de paiement, par exemple espèces.
another-way-field = Payé par
another-way-done = Désactiver le lien
refund-title = Noter un remboursement
refund-words = L’argent se rend sur le portail RexPayments : cherchez-y la référence de la vente. Ici, il est seulement noté pour vos comptes.
refund-field = Remboursé
refund-done = Noter
question-incomplete = Remplissez d’abord le champ
largest-title = Vraiment encaisser { $amount } ?
largest-words = C’est plus que ce que ce commerce vend d’habitude en une fois. Si c’est juste, appuyez sur le bouton ; Entrée n’y répond pas.
notice-scanner = C’était un scanner, pas un montant. Les identifiants de paiement se recherchent sous Transactions.
notice-refund-noted = Le remboursement est noté.

## One-off

one-off-title = Paiement ponctuel
one-off-words = Pour les commandes web et par téléphone. Il ne peut pas être suivi : vous le confirmez avec l’identifiant de paiement. Au comptoir, utilisez Vente.
one-off-none-title = Le QR code apparaît ici
one-off-none-words = Saisissez le montant et créez le lien de paiement. Montrez ensuite son code, ou copiez le lien dans un message.
one-off-order = Numéro de commande
one-off-order-help = Proposé. Mettez votre propre numéro de commande si vous en avez un.
one-off-amount = Montant
one-off-make = Créer le lien de paiement
one-off-sending = Création…
one-off-already = Le lien de paiement de cette commande est créé. Appuyez sur Paiement ponctuel suivant, ou prenez un autre numéro.
one-off-made = Commande { $order } · créée : { $time }
one-off-waits = RexPayments ne dit pas ici quand elle est payée. Après le paiement, le client voit un identifiant de paiement : saisissez-le, scannez-le ou collez l’adresse de cette page. Seule la réponse de RexPayments compte.
one-off-claim = Identifiant de paiement du client
one-off-claim-hint = Scanner, saisir ou coller l’adresse de la page
one-off-check = Vérifier
one-off-from-browser = Le navigateur de cet ordinateur est revenu de la page de paiement avec ce paiement.
one-off-no-address = Son adresse mène à un hôte qui n’est plus autorisé, elle n’est donc pas affichée.
one-off-show = Montrer au client
one-off-show-busy = Le client regarde une vente.
same-id-title = La commande { $order } existe déjà
same-id-open = De { $amount }, créée : { $time }, et elle peut encore être payée. Créez-la de nouveau seulement s’il s’agit d’une autre commande.
same-id-paid = De { $amount }, créée : { $time }, et un paiement a été accepté pour elle. Créez-la de nouveau seulement s’il s’agit d’une autre commande.
same-id-again = La recréer pour { $amount }
same-id-back = Revenir
order-waits = En attente
order-could-belong = Pourrait correspondre
order-could-belong-words = Un paiement de { $amount } a réussi ({ $time }). RexPayments ne dit pas pour quelle commande : comparez, puis acceptez-le.
order-accept = Accepter ce paiement
order-accept-for = Accepter : commande { $order }
order-accepting = Enregistrement…
notice-order-accepted = Le paiement est accepté pour la commande { $order }.
order-accepted = Accepté
order-accepted-words = Paiement { $payment }, fait : { $paid }, accepté ici : { $at }.
order-does-not-fit = Ne correspond pas
order-same-amount = Attention : une autre commande de ce montant est ouverte : { $orders }. Demandez au client l’identifiant de commande avant d’accepter.
order-give-up = Ne plus attendre
order-given-up = Plus attendue
order-given-up-words = Personne n’attend plus ce paiement ici. Qui a son adresse peut encore payer ; recherchez un tel paiement sous Transactions.
orders-open = Ouvertes
orders-ended = Antérieures
orders-more = { $count ->
    [one] Et { $count } autre, plus ancienne
   *[other] Et { $count } autres, plus anciennes
}
misfit-not-open = Cette commande n’attend plus de paiement.
misfit-other-currency = Le paiement est dans une autre devise que la commande.
misfit-other-amount = Le paiement n’a pas le même montant que la commande.
misfit-before-order = Le paiement a été fait avant la commande : il était pour autre chose.
misfit-future = L’heure du paiement est dans le futur. Vérifiez la date et l’heure de cet ordinateur.
misfit-used = Le paiement a déjà été utilisé ici. Il ne peut pas payer deux fois.
misfit-use-unknown = Le journal ne peut pas dire si le paiement a déjà été utilisé ici. Redemandez.
misfit-test = Un paiement de test : aucun argent n’a circulé, et ce compte encaisse de l’argent réel.
misfit-pending = La banque n’a pas encore décidé. Elle est réinterrogée automatiquement ; ne remettez rien.
misfit-failed = Le paiement a échoué : aucun argent n’a été pris. Le client peut réessayer avec le même code.
misfit-unknown-state = RexPayments dit de ce paiement quelque chose que Rex Console ne connaît pas. Regardez-le sur le portail.
one-off-next = Paiement ponctuel suivant
one-off-lost = La réponse s’est perdue. Personne n’a l’adresse de ce paiement, donc personne ne peut le payer. Créez-le de nouveau ; prenez un autre numéro si chaque commande doit avoir le sien.
order-empty = Saisissez un numéro de commande.
order-too-long = 64 caractères au plus.
order-unprintable = Seulement des lettres, chiffres et signes, sans retour à la ligne ni tabulation.

## Amounts

amount-empty = Saisissez un montant.
amount-not-a-number = Seulement des chiffres et une virgule, par exemple 12,50.
amount-separators = Sans séparateur de milliers : 1234,50 et non 1 234,50.
amount-no-decimals = Cette devise n’a pas de décimales.
amount-decimals =
    { $count ->
        [one] { $count } décimale au plus.
       *[other] { $count } décimales au plus.
    }
amount-negative = Le montant ne peut pas être inférieur à zéro.
amount-zero = Le montant doit être supérieur à zéro.
amount-too-large = C’est plus que ce qu’un paiement peut être.
amount-between-units = Cela tombe entre deux des plus petites pièces.

## Links

links-title = Liens de paiement
links-new = Nouveau lien
links-refresh = Relire les liens
links-reading = Lecture des liens…
links-search = Rechercher
links-search-hint = Nom, montant ou identifiant
links-all = Tous
links-counter-sales = Ventes au comptoir
links-none-known = Les liens n’ont pas encore été lus.
links-empty-title = Pas encore de liens de paiement
links-empty-words = Un lien de paiement vend une chose à un prix, autant de fois que vous le permettez. Créez-en un, imprimez son QR code et posez-le sur le comptoir.
links-make-first = Créer le premier lien
links-only-sales =
    { $count ->
        [one] { $count } vente au comptoir se trouve sous son propre filtre.
       *[other] { $count } ventes au comptoir se trouvent sous leur propre filtre.
    }
links-no-sales-title = Pas encore de ventes au comptoir
links-no-sales-words = Chaque vente au comptoir crée son propre lien de paiement. Ils s’affichent ici, à part des liens du commerce.
links-none-in-state = Aucun lien dans cet état.
links-show-all = Tout afficher
links-not-found = Rien trouvé pour « { $words } »
links-not-found-in-state = Seuls les liens dans l’état choisi ont été cherchés.
links-not-found-no-sales = Les ventes au comptoir n’ont pas été cherchées ; elles ont leur propre filtre.
links-clear-search = Effacer
links-counter-card = Créer une carte de comptoir
links-tidy-up = Nettoyer…
links-read-of = Liens lus : { $count } sur { $total }
links-stopped = La lecture des liens a été arrêtée.
links-stop = Arrêter
links-continue = Continuer
links-rows-are-old = Les lignes datent de la dernière lecture. Les nouveaux paiements ne sont pas visibles pour l’instant.
links-chosen =
    { $count ->
        [one] { $count } lien choisi
       *[other] { $count } liens choisis
    }
links-choose = Choisir { $name }
links-choose-none = Désélectionner
links-export-chosen = Exporter…
links-back = Retour à la liste
links-unreadable =
    { $count ->
        [one] { $count } lien n’a pas pu être lu et n’est pas affiché.
       *[other] { $count } liens n’ont pas pu être lus et ne sont pas affichés.
    }
column-product = Produit
column-amount = Montant
column-state = État
column-payments = Paiements
column-expires = Expire
column-created = Créé
column-sorted-up = { $column }, tri croissant
column-sorted-down = { $column }, tri décroissant
link-active = Actif
link-inactive = Inactif
link-expired = Expiré
link-limit-reached = Limite atteinte
link-ends-soon = Fin { $when }
link-payments-of = { $count } sur { $limit ->
        [one] { $limit } paiement
       *[other] { $limit } paiements
    }
link-payments =
    { $count ->
        [one] { $count } paiement
       *[other] { $count } paiements
    }
link-payments-unknown = Paiements non indiqués par RexPayments
link-never-ends = n’expire jamais
link-hour-left = moins d’une heure restante
link-hours-left =
    { $count ->
        [one] { $count } heure restante
       *[other] { $count } heures restantes
    }
link-days-left =
    { $count ->
        [one] { $count } jour restant
       *[other] { $count } jours restants
    }
link-until = jusqu’au { $day }
link-ended = terminé le { $day }
link-unheard = Paiements non visibles pour l’instant
link-show = Montrer
link-hide = Fermer
link-shown = Le client voit le code. Ses paiements ne sont pas suivis ici.
link-show-inactive = Ce lien n’accepte pas de paiement pour l’instant
link-show-taken = Le client regarde une vente. Terminez-la ou mettez-la d’abord de côté.
link-copy = Copier
link-edit = Éditer
link-duplicate = Cloner
link-more = Plus
link-description = Description
link-id = Identifiant
link-created = Créé
link-expires = Expire
link-address = Adresse
link-switching-on = Activation en cours…
link-switching-off = Désactivation en cours…
link-being-changed = Modification en cours…
link-being-deleted = Suppression en cours…
link-no-address = La réponse de RexPayments ne contient pas d’adresse pour ce lien, il n’y a donc pas de QR code.
link-activate = Activer
link-deactivate = Désactiver
link-delete = Supprimer ce lien
link-busy = RexPayments est informé…
link-delete-unknown = La réponse s’est perdue : nous ne savons pas si le lien est supprimé. Relisez les liens dans un instant avant de réessayer.
link-delete-lost = La réponse s’est perdue, et le lien est toujours là : il n’est pas supprimé. Vous pouvez réessayer.
link-not-switched = RexPayments a accepté le changement mais montre encore le lien comme avant. Relisez les liens dans un instant.
link-switch-unknown = La réponse s’est perdue : nous ne savons pas si le lien accepte encore des paiements. Relisez les liens dans un instant.
link-gone = « { $name } » a été supprimé ailleurs. Il n’existe plus chez RexPayments.
link-gone-unnamed = Ce lien a été supprimé ailleurs. Il n’existe plus chez RexPayments.
link-lost = Nous ne savons pas si le lien a été créé : la réponse s’est perdue. Personne n’a encore son adresse. Regardez les liens les plus récents avant de réessayer.
link-lost-not-seen = La réponse s’est perdue, et le lien n’est pas parmi les plus récents. Personne n’a son adresse, vous pouvez donc le créer de nouveau.
link-turned-up = Un lien avec ce nom et ce montant est là maintenant. Si c’est le vôtre, ne le créez pas de nouveau.
link-turned-up-at = Un lien avec ce nom et ce montant est là maintenant (créé : { $time }). Si c’est le vôtre, ne le créez pas de nouveau.
link-turned-up-show = C’est lui
link-form-title = Nouveau lien de paiement
link-form-name = Nom du produit
link-form-amount = Montant
link-form-description = Description (facultatif)
link-form-days = Expire après (jours)
link-form-days-help = De 1 à 365. Vide : jamais.
link-form-limit = Paiements autorisés
link-form-limit-help = De 1 à 1000. Vide : sans limite.
link-form-make = Créer le lien
link-form-sending = Création…
link-copy-title = Un lien comme celui-ci
link-copy-words = Le montant, la durée et la limite d’un lien ne se changent pas. Ceci crée un nouveau lien avec un nouveau QR code ; l’ancien reste tel quel.
link-replaced = L’ancien lien accepte encore des paiements : ses codes imprimés continuent d’encaisser { $amount }.
link-replaced-off = Désactiver l’ancien lien
link-replaced-leave = Le laisser
link-edit-title = Modifier le lien
link-edit-active = Accepte les paiements
link-edit-inactive = N’accepte pas de paiement
link-edit-words = Les QR codes imprimés restent valables. Le montant, la durée et la limite ne se changent pas : clonez le lien pour cela.
link-edit-save = Enregistrer
link-edit-sending = Enregistrement…
link-edit-same = Rien n’a encore été modifié
link-edit-asked = Choisissez d’abord quelle version compte
link-theirs = Quelqu’un d’autre a modifié ce lien entre-temps. Rien de votre part n’a été écrit. Il dit maintenant :
link-theirs-no-description = Pas de description
link-theirs-use = Garder l’autre
link-theirs-over = Remplacer par la mienne
link-changed-elsewhere = Quelqu’un d’autre a modifié ce lien entre-temps : votre modification n’a pas été écrite.
link-not-changed = RexPayments a accepté le changement mais montre encore le lien comme avant : il n’est pas modifié. Réessayez dans un instant.
link-change-unknown = La réponse s’est perdue : nous ne savons pas si le lien a été modifié. Enregistrez de nouveau : il est d’abord relu.
link-name-empty = Saisissez ce que vous vendez.
link-days-range = Un nombre entier de jours de 1 à { $most }, ou rien.
link-limit-range = Un nombre entier de paiements de 1 à { $most }, ou rien.
text-room-left =
    { $count ->
        [one] { $count } caractère restant
       *[other] { $count } caractères restants
    }
text-too-long = { $length } caractères ; { $limit } au plus.
delete-title = Supprimer ce lien définitivement ?
delete-what =
    { $count ->
        [one] « { $name } », { $amount }, a { $count } paiement jusqu’ici.
       *[other] « { $name } », { $amount }, a { $count } paiements jusqu’ici.
    }
delete-what-unknown = « { $name } », { $amount }. RexPayments ne dit pas combien de fois il a été payé.
delete-words = Ses cartes et codes imprimés ne fonctionneront plus, et on ne peut pas revenir en arrière. S’il peut encore servir, désactivez-le plutôt.
delete-keep = Le garder
delete-really = Supprimer

## Printed links

printed-seen = { $product } : +{ $added }, { $amount }, vu sur son code imprimé.
printed-fell = RexPayments compte maintenant moins de paiements pour « { $product } » qu’avant. Rien n’est retiré ici : regardez sur le portail.
printed-gone = « { $product } » a été supprimé chez RexPayments, mais son code est sur papier. Retirez le papier.
printed-inactive = « { $product } » est désactivé, mais son code est sur papier : les clients ne peuvent pas payer avec.
printed-ended = « { $product } » a expiré, mais son code est sur papier. Imprimez-en un nouveau ou retirez le papier.
printed-used-up = « { $product } » a eu tous les paiements qu’il permet. Son code imprimé n’en accepte plus.
printed-ends-soon = « { $product } » expire dans moins de 3 jours, et son code est sur papier. Imprimez-en un nouveau à temps.
printed-few-left = « { $product } » a moins d’un dixième de ses paiements restants, et son code est sur papier.
printed-forget = Plus sur papier
paper-since = Sur papier depuis le { $day }
paper-seen = vu : { $time }
paper-seen-away = vu : { $time }, arrivé quand la console était fermée
paper-earlier =
    { $count ->
        [one] et { $count } plus ancien
       *[other] et { $count } plus anciens
    }
printed-show-link = Voir le lien
printed-more =
    { $count ->
        [one] { $count } autre code imprimé est à regarder.
       *[other] { $count } autres codes imprimés sont à regarder.
    }
printed-not-kept = Le code est imprimé, mais la caisse ne peut pas le noter : ses paiements ne sont pas suivis. Enregistrez-le ou imprimez-le de nouveau plus tard.
printed-not-forgotten = La caisse ne peut pas le noter pour l’instant, le lien est donc encore suivi. Réessayez dans un instant.
printed-not-written = Des paiements sont arrivés sur un code imprimé, mais la caisse ne peut pas les noter : ils ne s’affichent pas encore. Vérifiez le disque de cet ordinateur.

## Tidying up

tidy-title = Nettoyer
tidy-back = Retour aux liens
tidy-looking = Recherche d’anciens liens…
tidy-none = Rien à nettoyer : cette caisse n’a aucun lien d’une vente fermée, non payée, de plus de 7 jours.
tidy-found =
    { $count ->
        [one] { $count } lien d’une vente fermée, non payée, de plus de 7 jours
       *[other] { $count } liens de ventes fermées, non payées, de plus de 7 jours
    }
tidy-words = Rien n’a été payé dessus. Chacun est vérifié encore une fois ; si c’est toujours le cas, il est archivé dans un fichier sur cet ordinateur, puis supprimé définitivement chez RexPayments. Les ventes passent d’abord, cela prend donc un moment ; vous pouvez quitter cette page.
tidy-begin = Archiver et supprimer
tidy-stop = Arrêter
tidy-stopping = Arrêt après celui-ci…
tidy-progress = { $done } sur { $total }
tidy-running = Archivage et suppression…
tidy-over = Terminé
tidy-halted = Arrêté
tidy-continue = Revérifier
tidy-deleted =
    { $count ->
        [0] Aucun lien n’a été supprimé.
        [one] { $count } lien a été archivé et supprimé.
       *[other] { $count } liens ont été archivés et supprimés.
    }
tidy-already-gone =
    { $count ->
        [one] { $count } lien n’était plus là.
       *[other] { $count } liens n’étaient plus là.
    }
tidy-archive = L’archive est { $path }
tidy-paid =
    { $count ->
        [one] { $count } vente a finalement été payée. Elle est gardée et s’affiche dans Vente comme payée :
       *[other] { $count } ventes ont finalement été payées. Elles sont gardées et s’affichent dans Vente comme payées :
    }
tidy-left =
    { $count ->
        [one] { $count } lien a été laissé tel quel :
       *[other] { $count } liens ont été laissés tels quels :
    }
tidy-not-the-sales = son nom ou son montant n’est pas celui de la vente
tidy-still-on = il accepte encore des paiements
tidy-no-count = ses paiements ne concordent pas : regardez sur le portail
tidy-refused = RexPayments a refusé, ou sa réponse est illisible
tidy-still-there = il devait être supprimé, et il est toujours là
tidy-not-read = Le journal de la caisse ne peut pas être lu pour l’instant. Rien n’a été supprimé. Réessayez dans un instant.
tidy-archive-failed = L’archive ne peut pas être écrite, ce lien n’a donc pas été supprimé. Vérifiez le disque de cet ordinateur, puis nettoyez de nouveau.
tidy-not-recorded = Le dernier lien est supprimé, mais la caisse ne peut pas le noter. Vérifiez le disque de cet ordinateur. Nettoyer de nouveau ne fait pas de mal.

## Transactions

look-up-title = Rechercher un paiement
look-up-field = Identifiant de paiement
look-up-hint = Scanner, saisir ou coller l’identifiant ou l’adresse
look-up-ask = Rechercher
look-up-again = Redemander
look-up-asking = Question à RexPayments sur { $id }…
look-up-empty-words = Ici, seule la réponse de RexPayments compte, pas l’écran d’un client.
look-up-empty = Saisissez ou scannez un identifiant de paiement.
look-up-no-id = Cette adresse ne contient pas d’identifiant de paiement. Collez l’adresse de la page que le client a vue après avoir payé.
look-up-not-an-id = Ce n’est pas un identifiant de paiement : il contient des espaces ou est trop long.
look-up-recent = Récents
verdict-succeeded = Réussi
verdict-failed = Échoué
verdict-pending = En cours
verdict-other = Inconnu : { $word }
verdict-not-found = Introuvable
verdict-not-found-words = RexPayments ne connaît pas le paiement { $id }. Vérifiez-le lettre par lettre. Ne remettez rien.
verdict-could-not-ask = Pas de réponse
verdict-could-not-ask-words = Cela ne dit rien sur le paiement. Ne remettez encore rien ; redemandez.
payment-id = Identifiant de paiement
payment-method = Mode de paiement
payment-live = Argent réel
payment-live-yes = oui
payment-live-no = non, un test
payment-live-unknown = RexPayments ne le dit pas
payment-belongs = Pourrait être pour
payment-could-belong = commande { $order } : même montant, payé après sa création ({ $time })
payment-facts = { $amount }, fait : { $time }, { $ago }
payment-used = Déjà utilisé ici
payment-used-no = non
payment-used-unknown = non connu
payment-used-for = oui, pour { $what } ({ $time })
payment-fits-nothing = rien d’ouvert ici
payment-tied = Lié à une commande par RexPayments
payment-tied-no = non – comparez montant et heure
payment-test = TEST

payment-copy = Copier les détails
notice-details-copied = Les détails sont copiés.

## Receipts

receipt-button = Reçu
receipt-title = Reçu
receipt-of-sale = Vente { $number }
receipt-of-order = Commande { $order }
receipt-of-payment = Paiement { $id }
receipt-a4 = A4
receipt-roll = Rouleau 80 mm
receipt-file = Reçu { $name }
receipt-received = Paiement reçu
receipt-practice = ENTRAÎNEMENT
receipt-sale = Vente
receipt-reference = Référence
receipt-seen = Vu payé
receipt-paid = Payé
receipt-order = Commande
receipt-accepted = Accepté
receipt-refunded = Remboursé
receipt-refund-noted = { $amount }, noté { $time }
receipt-refunded-some = Tout ou partie a été remboursé plus tard.
receipt-no-money = Aucun argent n’a circulé.
receipt-by-count = Le compteur de paiements de RexPayments pour le lien propre à cette vente dit qu’elle a été payée.
receipt-by-word = RexPayments dit que ce paiement a réussi.
receipt-by-person = RexPayments dit que ce paiement a réussi. Le commerce l’a accepté pour cette commande : RexPayments ne dit pas à quelle commande correspond un paiement.
receipt-no-invoice = Ceci n’est pas une facture.
paper-not-read = Le journal de la caisse ne peut pas être lu pour l’instant. Rien n’a été enregistré ni imprimé. Réessayez dans un instant.

## Printing and saving codes

print-title = Imprimer ou enregistrer
print-count =
    { $count ->
        [one] { $count } lien
       *[other] { $count } liens
    }
print-preview = Aperçu : { $layout }
print-drawing = Préparation de l’aperçu…
layout-bare = QR code seul
layout-counter-card = Carte de comptoir A6
layout-poster = Affiche A4
layout-stickers = Étiquettes A4
print-columns = Étiquettes côte à côte
print-rows = Étiquettes l’une sous l’autre
columns-count =
    { $count ->
        [one] { $count } colonne
       *[other] { $count } colonnes
    }
rows-count =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }
print-one-document = Tout en un PDF
print-one-each = Un fichier chacun
print-kind = Type de fichier
file-pdf = PDF
file-png = Image (PNG)
file-svg = SVG
print-width = Largeur minimale en pixels
print-always-words = Il encaisse toujours { $amount }, et quiconque le scanne peut payer, à tout moment. Les paiements s’affichent sous Liens.
print-always-words-many = Chacun encaisse toujours son montant, et quiconque le scanne peut payer, à tout moment. Les paiements s’affichent sous Liens.
print-one-off-words = Ce code est pour cette seule commande. Une fois payé, il est épuisé.
print-inactive = Ce lien est désactivé. Personne ne peut le payer tant que vous ne l’activez pas.
print-expired = Ce lien a expiré. Personne ne peut plus le payer : créez-en un nouveau et imprimez celui-là.
print-limit-reached = Ce lien a eu tous les paiements qu’il permet. Personne ne peut plus le payer : créez-en un nouveau et imprimez celui-là.
print-closed-many =
    { $count ->
        [one] { $count } de ces liens n’accepte pas de paiement pour l’instant.
       *[other] { $count } de ces liens n’acceptent pas de paiement pour l’instant.
    }
print-ends = Fin des paiements sur ce lien : { $when }. Retirez alors la carte.
print-ends-many =
    { $count ->
        [one] { $count } de ces liens n’acceptera plus de paiement, fin : { $when }.
       *[other] { $count } de ces liens n’accepteront plus de paiement, fin du premier : { $when }.
    }
print-limited =
    { $left ->
        [one] Ce lien accepte encore { $left } paiement, puis la carte ne fonctionne plus.
       *[other] Ce lien accepte encore { $left } paiements, puis la carte ne fonctionne plus.
    }
print-limited-many =
    { $count ->
        [one] { $count } de ces liens n’accepte qu’un nombre limité de paiements.
       *[other] { $count } de ces liens n’acceptent qu’un nombre limité de paiements.
    }
print-left-out =
    { $count ->
        [one] { $count } lien n’a pas d’adresse qui puisse être affichée et est laissé de côté : { $names }
       *[other] { $count } liens n’ont pas d’adresse qui puisse être affichée et sont laissés de côté : { $names }
    }
print-none-usable = La réponse de RexPayments ne contient aucune adresse qui puisse être affichée : il n’y a rien à imprimer.
print-missing-letters = Aucune police de cet ordinateur n’a certaines de ces lettres : des cases vides les remplacent. Installez une police pour cette écriture, ou changez le nom.
print-practice-words = Entraînement : il est marqué comme non payable.
print-print = Imprimer
print-save = Enregistrer…
print-save-many = Enregistrer dans un dossier…
print-copy = Copier l’image
print-done = Terminé
print-stop = Arrêter
print-stopping = Arrêt après ce fichier
print-stopping-at = Arrêt. Fichiers écrits : { $count } sur { $total }.
print-written-of = Fichiers écrits : { $count } sur { $total }.
print-choosing = Choisissez où l’enregistrer…
print-saving = Enregistrement…
print-opening = Ouverture de votre lecteur PDF…
print-opened = Votre lecteur PDF s’ouvre : imprimez-y, à 100 %. Si aucun ne s’ouvre, enregistrez en PDF.
print-copied = L’image est copiée.
export-many-done =
    { $count ->
        [one] { $count } fichier est écrit dans { $folder }.
       *[other] { $count } fichiers sont écrits dans { $folder }.
    }
export-many-stopped = Arrêté. Fichiers écrits dans { $folder } : { $count } sur { $total }. Le suivant serait « { $name } ».
export-many-failed = Fichiers écrits dans { $folder } : { $count } sur { $total }. Cela s’est arrêté à « { $name } » :
card-call = Scannez pour payer
card-expires = Valable jusqu’au { $day }
card-file-of-several = { $count } QR codes
counter-card-title = Créer une carte de comptoir
counter-card-words = Un QR code pour une chose à un prix. Vous voyez ensuite la carte, puis vous l’imprimez.
counter-card-name = Que vendez-vous ?
counter-card-price = Prix
counter-card-make = Créer la carte
settings-logo = Logo
settings-logo-words = Il est imprimé sur vos cartes et affiché sur la fenêtre client.
logo-choose = Choisir une image
logo-change = Choisir une autre image
logo-remove = Retirer le logo
logo-choosing = Choisissez une image dans l’autre fenêtre
logo-reading = Lecture de l’image…
logo-path = Fichier image
logo-path-help = Cet ordinateur ne peut pas afficher sa fenêtre de choix de fichiers. Saisissez où se trouve l’image.
logo-take = L’utiliser
logo-no-name = Saisissez le nom d’un fichier image, par exemple logo.png.
logo-not-there = Ce fichier ne peut pas être lu. Vérifiez son nom et son dossier.
logo-too-large = Cette image est trop grande : 10 Mo et 40 millions de pixels au plus.
logo-no-picture = Ce fichier n’est pas une image PNG ou JPEG, ou il est endommagé.
logo-not-kept = Le logo n’a pas pu être gardé sur cet ordinateur. Vérifiez son disque.

## Backups, and removing everything

backup-title = Sauvegardes
backup-words = Chaque jour, Rex Console copie automatiquement ventes, clôtures, réglages et favoris, et garde les copies deux semaines. Le jeton n’y est jamais.
backup-kept = Dernière copie : { $time }
backup-save = Faire une sauvegarde
backup-restore = Restaurer une sauvegarde
backup-daily-failed = La copie du jour des ventes et réglages n’a pas pu être faite. Les ventes continuent et sont en sécurité sur cet ordinateur. Enregistrez une sauvegarde ailleurs.
backup-not-there = Ce fichier ne peut pas être lu. Vérifiez son nom et son dossier.
backup-no-backup = Ce fichier n’est pas une sauvegarde de Rex Console. Rien n’a été changé.
backup-damaged = Cette sauvegarde est endommagée : rien n’en a été repris. Choisissez-en une plus ancienne.
backup-newer = Cette sauvegarde vient d’un Rex Console plus récent. Mettez Rex Console à jour, puis restaurez. Rien n’a été changé.
backup-busy = Cet ordinateur a trop à faire pour l’instant. Réessayez dans un instant.
backup-no-name = Saisissez le nom d’une sauvegarde, finissant par .rexbackup.
restore-title = Restaurer une sauvegarde
restore-choosing = Choisissez une sauvegarde dans l’autre fenêtre
restore-inspecting = Lecture de la sauvegarde…
restore-restoring = Restauration. Laissez Rex Console ouvert…
restore-path = Fichier de sauvegarde
restore-path-help = Cet ordinateur ne peut pas afficher sa fenêtre de choix de fichiers. Saisissez où se trouve la sauvegarde.
restore-look = L’examiner
restore-another = Choisir un autre fichier
restore-no-shop = Commerce sans nom
restore-of-shop = { $shop } { $till }
restore-made = Faite : { $time }, par Rex Console { $version }
restore-sales =
    { $count ->
        [0] Aucune vente
        [one] { $sales } vente
       *[other] { $sales } ventes
    }{ $open ->
        [0] , aucune ouverte
        [one] , { $open } ouverte
       *[other] , { $open } ouvertes
    }
restore-closing = Dernière clôture : { $number }, { $time }
restore-no-closing = Aucune journée n’a encore été clôturée.
restore-words = Ses ventes et clôtures s’ajoutent à celles d’ici. Rien de ce qui est ici n’est perdu, et rien ne compte deux fois.
restore-settings-too = Commerce, favoris, logo et réglages viennent avec.
restore-token-words = Le jeton n’est pas dans une sauvegarde. Collez-le pour vous connecter, ou créez-en un nouveau sur le portail RexPayments.
restore-sales-only = Ventes seulement
restore-with-settings = Aussi commerce et favoris
restore-now = Restaurer
restore-done =
    { $count ->
        [one] Restauré : { $sales } vente nouvelle ici
       *[other] Restauré : { $sales } ventes nouvelles ici
    }{ $further ->
        [0] .
        [one] , { $further } plus avancée dans la sauvegarde.
       *[other] , { $further } plus avancées dans la sauvegarde.
    }
restore-nothing-new = Restauré : toutes les ventes de la sauvegarde étaient déjà ici.
restore-renumbered = La clôture { $was } de la sauvegarde est ici la clôture { $is } : une autre a déjà son numéro. Ses totaux restent ceux qui ont été imprimés.
restore-go-on = Continuer
remove-title = Tout supprimer
remove-what = Efface le jeton, toutes les ventes, clôtures, réglages et sauvegardes gardés sur cet ordinateur, par exemple avant de le vendre ou de le donner.
remove-ask = Tout supprimer…
remove-question = Tout supprimer de cet ordinateur ?
remove-words = Jeton, ventes, clôtures, liens, réglages, logo, entraînement et sauvegardes automatiques sont effacés. C’est irréversible. Les fichiers que vous avez enregistrés ailleurs restent.
remove-open-sales = Les ventes ouvertes sont d’abord fermées, pour que personne ne puisse plus les payer.
remove-save-first = Sauvegarder d’abord
remove-word = SUPPRIMER
remove-type = Tapez { $word } pour tout supprimer
remove-now = Tout effacer
remove-keep = Tout garder
remove-closing = Fermeture des ventes ouvertes…
remove-removing = Suppression de tout…
remove-sales-open = RexPayments n’a pas confirmé à temps que les ventes ouvertes sont fermées : rien n’a été supprimé. Réessayez quand cet ordinateur est en ligne.
remove-token-stays = Le trousseau n’a pas lâché le jeton : rien n’a été supprimé. Déverrouillez le trousseau et réessayez.
remove-not-begun = Le dossier de Rex Console ne peut pas être écrit : rien n’a été effacé. Vérifiez son disque, puis réessayez.
remove-gone = Tout est supprimé de cet ordinateur. Révoquez maintenant le jeton sur le portail RexPayments, pour qu’aucune copie ne puisse servir.
remove-gone-but-some = Le jeton est supprimé. Certains fichiers sont encore tenus par un autre programme : lancez Rex Console encore une fois et ils partent aussi. Révoquez le jeton sur le portail RexPayments.

## Saving where no dialog can be shown

save-as-title = Enregistrer sous
save-as-words = Cet ordinateur ne peut pas afficher sa fenêtre d’enregistrement. Saisissez où va le fichier.
save-as-title-many = Enregistrer dans un dossier
save-as-words-many = Cet ordinateur ne peut pas afficher sa fenêtre de choix de dossier. Saisissez lequel.
save-as-folder = Dossier
save-as-path = Fichier
save-as-save = Enregistrer
export-no-name = Saisissez un nom de fichier, par exemple cafe.png.
export-no-folder-name = Saisissez un dossier.
export-no-folder = Ce dossier n’existe pas.
export-not-allowed = Impossible d’écrire dans ce dossier. Choisissez-en un autre.
export-disk-full = Le disque est plein. Rien n’a été écrit.
export-is-folder = C’est un dossier. Ajoutez un nom de fichier.
export-exists = Un fichier de ce nom est déjà là. Appuyez encore sur Enregistrer pour le remplacer, ou changez le nom.
export-unreadable = Le QR code n’a pas pu être relu : rien n’a été enregistré ni imprimé. Prévenez le support.
export-bad-logo = Le logo du commerce ne peut pas être lu. Choisissez un autre fichier PNG ou JPEG dans les Réglages.
export-too-fine = Le code serait trop petit pour être lu. Choisissez un format plus grand, ou moins d’étiquettes par feuille.
export-no-viewer = Aucun programme de cet ordinateur n’a ouvert le document. Enregistrez-le en PDF et imprimez-le de là.
export-failed = Cela n’a pas marché : rien n’a été enregistré ni imprimé. Réessayez, ou choisissez un autre endroit.

## Settings

settings-title = Réglages
settings-connection = Connexion
settings-connected-to = Connecté à { $host }
settings-token-kept = Le jeton est gardé dans le trousseau de cet ordinateur.
settings-token-in-memory = Le jeton est seulement en mémoire et disparaît à la fermeture de Rex Console.
settings-sign-out = Se déconnecter et retirer le jeton
settings-practice-words = Mode entraînement : le prestataire tourne dans ce programme, et aucun argent ne circule.
settings-leave-practice = Quitter l’entraînement
settings-look = Apparence
theme-system = Comme le système
theme-light = Clair
theme-dark = Sombre
theme-system-unknown = Cet ordinateur ne l’indique pas : l’affichage est donc clair.
text-size-title = Taille du texte et des boutons
text-size-percent = { $percent } %
settings-language = Langue
language-system = Comme cet ordinateur
language-marked = { $language } – { $mark }
language-customers = Ce que lisent les clients sur leur fenêtre
language-customers-same = Comme la console
language-no-letters = Cet ordinateur n’a pas de lettres pour { $language }. Installez une police adaptée, puis relancez Rex Console.
settings-entry = Montants au comptoir
entry-cents-first = 1250 donne 12,50
entry-decimal = 12,5 donne 12,50
settings-limits = Limites au comptoir
settings-time-limit = Une vente non payée se ferme après
minutes-count =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
settings-largest = Plus grosse vente habituelle
settings-largest-help = Au-dessus, la caisse demande une fois, au cas où un chiffre serait de trop. Vide : elle ne demande jamais.
settings-sounds = Sons
sounds-on = Activés
sounds-off = Coupés

settings-autostart = Démarrer avec l’ordinateur
autostart-words = Rex Console s’ouvre tout seul quand vous ouvrez une session sur cet ordinateur.
autostart-failed = Cet ordinateur ne laisse pas Rex Console démarrer tout seul.
settings-customer = Fenêtre client
settings-customer-words = Une deuxième fenêtre pour le client : le montant, le QR code, et une coche quand c’est payé.
customer-window-on = L’afficher
customer-window-off = Ne pas l’afficher
customer-one-monitor = Cet ordinateur n’a qu’un écran : elle s’ouvre comme une fenêtre ordinaire. Placez-la là où le client la voit.
customer-other-monitor = L’autre écran
customer-monitor-gone = { $name } (non connecté)
customer-full-screen = Plein écran
customer-framed = En fenêtre
customer-show-test = Afficher l’image de test
settings-callback = Ponctuel : pages de paiement dans ce navigateur
callback-words = Pour les pages de paiement que le personnel ouvre dans le navigateur de cet ordinateur. Celui-ci revient ensuite ici et nomme le paiement ; RexPayments est interrogé à son sujet. Les téléphones des clients ne peuvent pas atteindre cette adresse : ne l’enregistrez pas comme Callback URL de votre compte.
callback-on = Écouter
callback-off = Ne pas écouter
callback-port = Port
callback-port-error = Un nombre de 1024 à 65535.
callback-opening = Ouverture…
callback-listens = À l’écoute sur { $address }
callback-taken = Un autre programme utilise le port { $port }. Choisissez-en un autre.
callback-refused = Cet ordinateur ne laisse pas Rex Console écouter sur ce port. Choisissez-en un autre.
settings-day = Journée
day-ends-words = La journée se termine à
day-ends-earlier = Une heure plus tôt
day-ends-later = Une heure plus tard
day-ends-help = Les ventes d’après minuit appartiennent à la veille jusqu’à cette heure.
day-zone-words = Fuseau horaire : { $name }
day-zone-of-computer = Fuseau horaire : { $name }, comme sur cet ordinateur
day-zone-unnamed = Fuseau horaire : comme sur cet ordinateur
day-zone-unknown = Cet ordinateur ne connaît pas le fuseau horaire « { $name } ». Le sien est utilisé : choisissez-en un ici.
day-zone-change = Choisir un autre fuseau
day-zone-search = Ville ou région
day-zone-search-help = Par exemple Berlin, ou America.
day-zone-none = Aucun fuseau horaire de ce nom. Essayez une plus grande ville proche.
day-zone-more = { $count } de plus : précisez le nom.
day-zone-computer = Comme sur cet ordinateur
day-mark-words = Tableaux enregistrés
day-mark-off = Habituel
day-mark-on = Pour tableurs anciens
day-mark-help = Choisissez le second si des lettres comme é ou ü s’affichent mal dans le tableur.
clock-is-wrong = L’horloge de cet ordinateur { $side ->
        [ahead] avance
       *[behind] retarde
    } de { $unit ->
    [minutes] { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
    [hours] { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
   *[days] { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
    }. L’heure de RexPayments est utilisée : { $weekday ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
       *[7] dimanche
    } { date-day }, { $time }.
clock-set-right = Réglez la date et l’heure dans les réglages de cet ordinateur : ce message disparaîtra tout seul.
settings-shop = Commerce
settings-about = Rex Console { $version }

## The customer's window

customer-title = Rex Console · Client
customer-practice-shop = Commerce d’entraînement
customer-making = Un instant…
customer-scan = Scannez pour payer
customer-secure = Paiement sécurisé sur
customer-checking = Vérification…
customer-dont-pay-again = Ne payez pas une deuxième fois.
customer-paid = Payé. Merci !
customer-closed = Annulé
customer-dont-pay = Ne payez pas celui-ci.
customer-test = Voici ce que voit votre client.
customer-test-code = Le QR code se place ici
customer-test-size = { $width } × { $height } pixels
customer-back = Retour à la console

already-open = Rex Console est déjà ouvert
already-open-words = Il ne répond pas pour l’instant. Cherchez sa fenêtre, ou attendez un instant ; s’il est bloqué, arrêtez-le et relancez-le.
already-open-close = Fermer

## Leaving

quit-title =
    { $count ->
        [one] { $count } vente est encore ouverte
       *[other] { $count } ventes sont encore ouvertes
    }
quit-words = Fermez-les, pour que personne ne puisse plus les payer. Ou laissez-les : le client peut encore payer, et vous trancherez au prochain démarrage de Rex Console.
quit-words-practice = En entraînement, toutes les ventes finissent avec le programme : le prestataire d’entraînement les oublie. Dans votre commerce, vous pourriez les laisser ouvertes et les régler au prochain démarrage.
quit-close-first = Les fermer d’abord
quit-leave = Les laisser
quit-back = Retour
quit-closing-title = Fermeture des ventes ouvertes…
quit-closing-words = RexPayments est informé. Rex Console se ferme dès qu’il a confirmé.
quit-gave-up-title =
    { $count ->
        [one] { $count } vente n’a pas pu être fermée
       *[other] { $count } ventes n’ont pas pu être fermées
    }
quit-gave-up-words = RexPayments ne l’a pas confirmé à temps. D’ici là, le client peut encore payer. Nous continuons d’essayer tant que Rex Console est ouvert.

crash-title = Rex Console s’est arrêté à cause d’une erreur
crash-words = La dernière fois, Rex Console s’est arrêté tout seul. Aucune vente n’est perdue : les ventes sont dans le journal, et chaque vente ouverte est de nouveau vérifiée. Ce que le client a payé compte.
fault-title = Une partie de Rex Console a échoué
fault-words = La dernière fois, quelque chose a échoué à côté de la caisse, comme un fichier ou un son. La caisse a continué et les ventes sont dans le journal. S’il manque quelque chose que vous vouliez, refaites-le.
crash-report-words = Un rapport dit à l’assistance ce qui a échoué : ni jeton, ni noms, ni montants. Rien n’est envoyé ; vous décidez qui le reçoit.
crash-save = Enregistrer le rapport pour l’assistance …
crash-done = Terminé

no-window-title = Rex Console ne peut pas ouvrir sa fenêtre.
no-window-words = Ni OpenGL, ni Vulkan, DirectX ou Metal ne fonctionnent ici. Mettez à jour le pilote graphique et redémarrez l’ordinateur. Ce que dit « rex-console doctor » dans un terminal aide l’assistance. Les ventes sont en sécurité dans le journal.

## Short notices

notice-copied = Lien copié.
notice-link-made = Le lien est créé.
notice-link-activated = Le lien accepte de nouveau les paiements.
notice-link-was-active = « { $name } » était déjà activé.
notice-link-was-inactive = « { $name } » était déjà désactivé.
notice-link-changed = Le lien est modifié.
notice-link-deactivated = Le lien n’accepte plus de paiement.
notice-link-deleted = Le lien est supprimé.
notice-exported = Enregistré : { $path }
notice-filed-two = Enregistré : { $path }, et à côté { $second }
notice-browser-failed = Le navigateur n’a pas pu être ouvert. Copiez plutôt le lien.
notice-signing-out = Déconnexion : attendez un instant avant la prochaine vente. Rien n’a été encaissé.
notice-settings-older = Le fichier des réglages était endommagé. Une copie plus ancienne est utilisée : vérifiez qu’elle est juste.
settings-lost = Le fichier des réglages ne peut pas être lu : le commerce est à configurer de nouveau. Ventes et liens sont en sécurité.
notice-signed-out = Déconnecté. Le jeton n’est plus dans le trousseau de cet ordinateur.
notice-not-forgotten = Le jeton n’a pas pu être retiré du trousseau. Retirez-y « rex-console » vous-même, ou réessayez.
notice-settings-not-saved = Les réglages n’ont pas pu être enregistrés. Ils valent jusqu’à la fermeture de Rex Console.
notice-open-sales = Une vente est encore ouverte. Laissez-la être payée ou annulez-la d’abord.

## What the provider or the connection says

api-not-sent = RexPayments est injoignable. Rien n’a été envoyé, rien n’a été encaissé. Vérifiez la connexion internet et réessayez.
api-lost = La réponse de RexPayments s’est perdue en route.
api-unauthorized = RexPayments n’accepte pas ce jeton. Copiez-le de nouveau depuis la page de votre profil sur le portail.
api-forbidden = RexPayments ne le permet pas pour votre compte.
api-not-found = RexPayments ne connaît rien sous cet identifiant.
api-no-such-route = RexPayments ne répond pas à cette adresse. Vérifiez l’adresse du prestataire, ou demandez au support.
api-could-not-ask = RexPayments n’a rien trouvé sous cet identifiant. Comme aucun paiement de ce compte n’a été trouvé auparavant, l’identifiant est peut-être faux, ou les paiements se recherchent ailleurs. Vérifiez l’identifiant lettre par lettre.
api-validation = RexPayments l’a refusé : { $words }
api-rate-limited =
    { $seconds ->
        [one] RexPayments nous demande de ralentir. Réessayez dans { $seconds } seconde.
       *[other] RexPayments nous demande de ralentir. Réessayez dans { $seconds } secondes.
    }
api-server = RexPayments a une panne de son côté pour l’instant. Réessayez dans une minute.
api-not-json = Une page web est venue à la place de la réponse de RexPayments. Ce réseau veut peut-être que vous vous connectiez d’abord.
api-decode = La réponse de RexPayments contient quelque chose d’illisible pour nous : { $field }.
api-unexpected = RexPayments a donné une réponse que nous ne comprenons pas.
address-refused = L’adresse mène à un hôte non autorisé : aucun QR code n’est affiché.

## The keyring

keyring-locked = Le trousseau de cet ordinateur est verrouillé. Déverrouillez-le avec votre mot de passe de session, puis réessayez.
keyring-absent = Aucun trousseau ne fonctionne sur cet ordinateur.
keyring-slow = Le trousseau de cet ordinateur ne répond pas.
keyring-denied = Le trousseau n’a pas été déverrouillé.
keyring-too-long = Ce jeton est trop long pour le trousseau.
keyring-broken = Le trousseau de cet ordinateur ne fonctionne pas comme il faut.

## Day

day-today = Aujourd’hui, { $day }
day-yesterday = Hier, { $day }
day-week = Cette semaine, { $from } – { $to }
day-month = Ce mois-ci, { $month }
day-from-to = { $from } – { $to }
day-not-closed = Pas encore clôturé
day-closing = Clôture { $number }
day-closing-from-to = Du { $from } au { $to }
day-closing-first = De la première vente au { $to }
day-since-closing = Depuis la clôture { $number }, { $time }
day-never-closed = Tout jusqu’ici : aucune journée n’a encore été clôturée.
day-ends-at = La journée du commerce commence et finit à { $hour }.
day-other = Autre jour
day-choose-today = Aujourd’hui
day-choose-yesterday = Hier
day-choose-week = Cette semaine
day-choose-month = Ce mois-ci
day-closings = Clôtures
day-from = Du
day-to = Au
day-date-wrong = Écrivez-la comme 2026-11-22 ou 22.11.2026.
day-range-incomplete = Indiquez le premier et le dernier jour.
day-show-range = Afficher ces jours
day-month-before = Le mois d’avant
day-month-after = Le mois d’après
day-not-yet = C’est encore à venir.
day-save = Enregistrer
day-print = Imprimer
day-close = Clôturer la journée
day-nothing-to-save = Le journal est encore en cours de lecture.
day-taken = Encaissé
day-gross =
    { $count ->
        [one] { $shown } paiement · brut, pas le versement
       *[other] { $shown } paiements · brut, pas le versement
    }
day-payments =
    { $count ->
        [one] { $shown } paiement
       *[other] { $shown } paiements
    }
day-seen-count = { $shown ->
    [one] { $shown } vu
   *[other] { $shown } vus
}
day-noted-count = { $shown ->
    [one] { $shown } noté
   *[other] { $shown } notés
}
day-look-before = { $shown } · à voir avant la clôture
day-counter = Ventes au comptoir
day-one-off = Ponctuels
day-printed = Liens imprimés
day-refunds = Remboursements
day-not-settled = En suspens
day-too-much = Trop grand à compter
day-tests = Paiements de test, hors totaux :
day-tests-apart = Paiements de test, hors totaux : { $amount }
day-unverified = Personne n’a encore vérifié si ce compte encaisse de l’argent réel. Recherchez un de ses paiements sous Transactions, et vous le saurez.
day-list = Ventes et paiements
day-unsettled-first = En suspens : l’argent peut encore arriver
day-at-counter = Comptoir
day-order = Ponctuel { $order }
day-seen-several = { $product } × { $count }
day-refund-of = Remboursement de la vente { $number }
day-paid = Payé
day-paid-refunded = Payé, remboursé
day-accepted = Accepté
day-seen = Vu sur le lien
day-refunded = Remboursé
day-closed-unpaid = Fermé, non payé
day-another-way = Payé autrement
day-unusable = Lien non fiable
day-test-standing = Test · { $standing }
day-mode-live = Argent réel
day-mode-unverified = Non vérifié
day-mode-test = Test
day-settle = Trancher
day-settle-named = Trancher { $what }
day-settle-words = On demande à RexPayments si elle a été payée. Seule sa réponse tranche.
day-settle-order-words = Demandez au client l’identifiant de paiement : c’est le seul moyen pour RexPayments de dire si elle a été payée.
day-left-out = Les { $shown } plus récents sur { $all } ; les fichiers contiennent tout.
day-search = Chercher dans le journal
day-search-hint = Numéro, référence, montant, mots
day-searching = Recherche…
day-not-found = Rien trouvé pour « { $words } »
day-not-found-words = Cherchez le numéro ou la référence d’une vente, un numéro de commande, un identifiant de paiement, un montant, ou les mots d’une note.
day-clear-search = Effacer la recherche
day-found-more = Il y en a d’autres. Précisez ce que vous cherchez.
day-all-tills = Toutes les caisses
day-reading = Lecture du journal…
day-try-again = Réessayer
day-empty-today = Rien n’a été encaissé aujourd’hui
day-empty-today-words = Ce que cette caisse encaisse s’affiche ici aussitôt.
day-empty-not-closed = Il ne reste rien à clôturer
day-empty-not-closed-words = Tout ce qui a été encaissé est dans une clôture. Ce qui arrive ensuite sera dans la suivante.
day-empty-closing = Cette clôture ne contient rien
day-empty-other = Rien n’a été encaissé ces jours-là
day-empty-other-words = Seul ce que cette caisse a encaissé elle-même s’affiche ici. Les autres caisses ont leur propre journal.
day-go-to-sell = Aller à la vente
day-back = Retour à la liste
day-close-detail = Fermer les détails
day-fact-when = Quand
day-fact-since = Début
day-fact-made = Commande créée
day-fact-reference = Référence
day-fact-order = Numéro de commande
day-fact-payment = Identifiant de paiement
day-fact-payments = Paiements
day-fact-mode = Argent
day-fact-closing = Clôture
day-copy-reference = Copier la référence
day-copy-order = Copier le numéro de commande
day-copy-payment = Copier l’identifiant de paiement
day-copy-for-portal = Copier la référence pour le portail
day-refunded-wholly = Tout a été remboursé.
day-refund-title = Noter un remboursement de la vente { $number }
day-refund-left = Au plus { $left }
day-refund-too-much = C’est plus que ce qui reste de la vente : { $left }.
day-column-when = Quand
day-column-day = Jour
day-column-kind = Type
day-column-what = Quoi
day-column-state = État
day-column-amount = Montant
day-column-not-counted = Non compté
day-column-currency = Devise
day-column-mode = Argent
day-column-note = Note
day-column-payment = Paiement
day-column-closing = Clôture
day-paper-till = Caisse { $till }
day-paper-made = Créé le { $time }
day-paper-totals = Totaux
day-paper-entries = Ventes et paiements
day-paper-footer = Les montants sont bruts : ce que les clients ont payé, pas ce qui est versé au commerce.
day-taken-gross = Encaissé, brut
day-after-refunds = Après remboursements

## Closing the day

close-day-checking = Dernière vérification
close-day-checked = Ventes fermées vérifiées : { $done } sur { $of }
close-day-checking-words = Le contrôle d’une banque a pu aboutir à un paiement après la fermeture d’une vente.
close-day-unasked = Clôturer sans vérifier le reste
close-day-not-yet = Pas encore
close-day-title = Clôturer la journée sous le numéro { $number } ?
close-day-holds = La clôture contiendra :
close-day-nothing = Rien n’a été encaissé depuis la dernière clôture. Celle-ci ne contiendra rien.
close-day-gross = Brut, pas le versement. Ce qui arrive ensuite sera dans la clôture suivante.
close-day-unsettled =
    { $count ->
        [one] { $count } vente de { $sums } est en suspens. Elle reste ouverte ; si elle est payée, elle sera dans la clôture suivante.
       *[other] { $count } ventes sont en suspens, { $sums } au total. Elles restent ouvertes ; ce qui en est payé sera dans la clôture suivante.
    }
close-day-not-asked =
    { $count ->
        [one] { $count } vente fermée n’a pas pu être vérifiée. Si elle a quand même été payée, elle sera dans la clôture suivante.
       *[other] { $count } ventes fermées n’ont pas pu être vérifiées. Ce qui en a quand même été payé sera dans la clôture suivante.
    }
close-day-writing = Clôture de la journée…
close-day-writing-words = Elle est en cours d’écriture.
close-day-failed = La journée n’est pas clôturée
close-day-done = La clôture { $number } est faite : { $sums }
close-day-done-words = Ce qui arrive à partir de maintenant sera dans la suivante.
close-day-leave = Terminé
close-day-save = Enregistrer la clôture
close-day-print = Imprimer la clôture

## All tills

tills-title = Toutes les caisses
tills-words = { $days }. D’après la liste des liens de RexPayments, selon leur date de création : la liste ne dit pas quand ils ont été payés.
tills-reading = La liste est encore en cours de lecture. Des paiements peuvent manquer ici.
tills-none = La liste n’a aucune vente au comptoir payée de ces jours.
tills-till = Caisse { $till }
tills-together = Toutes les caisses ensemble
tills-differences = Écarts entre la liste et le journal de cette caisse
tills-undated =
    { $count ->
        [one] { $count } lien payé est laissé de côté : RexPayments ne dit pas quand il a été créé.
       *[other] { $count } liens payés sont laissés de côté : RexPayments ne dit pas quand ils ont été créés.
    }
tills-same = Aucun écart : le journal de cette caisse et la liste disent la même chose.
tills-same-so-far = Aucun écart jusqu’ici.
tills-more-differences = Et { $count } de plus.
tills-paid-there = { $reference } : la liste dit que { $amount } ont été payés, pas ce journal. Cherchez la vente dans le journal et tranchez.
tills-unknown-here = { $reference } : la liste dit que { $amount } ont été payés, et ce journal ne connaît pas la vente. Elle date peut-être d’avant le début de ce nouveau journal.
tills-paid-here = { $reference } : ce journal dit que { $amount } ont été payés (début : { $time }), pas la liste. Regardez sur le portail.
tills-not-listed = { $reference } : { $amount } ont été payés (début : { $time }), et le lien n’est plus dans la liste. Il a peut-être été supprimé.
tills-other-amount = { $reference } : ce journal dit { $here }, la liste dit { $there }.

## Times

date-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
date-day-year = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
} { $year }
date-weekday = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
} { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
date-and-time = { $day }, { $time }
time-before-noon = { $time } du matin
time-after-noon = { $time } de l’après-midi
date-weekday-year = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
} { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
date-month-year = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
date-weekday-short = { $weekday ->
    [1] Lu
    [2] Ma
    [3] Me
    [4] Je
    [5] Ve
    [6] Sa
   *[7] Di
}
ago-future = dans le futur
ago-now = à l’instant
ago-minutes =
    { $count ->
        [one] il y a { $count } minute
       *[other] il y a { $count } minutes
    }
ago-hours =
    { $count ->
        [one] il y a { $count } heure
       *[other] il y a { $count } heures
    }
ago-days =
    { $count ->
        [one] il y a { $count } jour
       *[other] il y a { $count } jours
    }
expires-never = jamais
expires-within-the-hour = dans l’heure
expires-in-hours =
    { $count ->
        [one] dans { $count } heure
       *[other] dans { $count } heures
    }
expires-in-days =
    { $count ->
        [one] dans { $count } jour
       *[other] dans { $count } jours
    }

## The journal

journal-not-writable = La caisse ne peut pas noter ce qu’elle vend, elle ne vend donc rien : rien n’a été envoyé, rien n’a été encaissé. Vérifiez le disque de cet ordinateur.
day-not-read = Le journal de cette caisse n’a pas pu être lu pour l’instant. Rien n’est perdu. Réessayez dans un instant.
day-close-failed = La journée n’est pas clôturée : le journal de cette caisse n’a pas pu le faire pour l’instant. Rien n’est perdu. Réessayez dans un instant.
day-settled-paid = La vente { $number } est payée : { $amount }.
day-settled-unpaid = La vente { $number } n’est pas payée, dit RexPayments. Son lien n’accepte plus de paiement.
day-settled-open = La vente { $number } n’est pas encore payée. Nous continuons de la suivre.
day-settled-lost = Le lien de la vente { $number } n’a pas été trouvé. Personne n’a son QR code, donc personne ne peut le payer.
day-settle-portal = Le lien de cette vente n’est pas fiable, il n’est donc pas vérifié ici. Cherchez { $reference } sur le portail.
day-sale-unknown = Le journal de cette caisse ne connaît plus cette vente. Cherchez-la sur le portail.
day-order-unknown = La commande { $order } date de longtemps ou d’un autre compte. Recherchez son paiement sous Transactions.
day-refund-unpaid = Non noté : cette vente n’est pas payée, il n’y a donc rien à rembourser.
day-refund-beyond = Non noté : sur cette vente, { $left } au plus peuvent encore être remboursés.

journal-disk-full = Le disque de cet ordinateur est plein. La caisse ne peut pas noter ce qu’elle vend : rien n’a été envoyé et rien n’a été encaissé. Faites de la place et réessayez.
journal-newer = Le journal de cette caisse a été écrit par un Rex Console plus récent. Lancez plutôt celui-là.
journal-busy = La caisse est en train d’écrire. Rien n’a été envoyé. Réessayez dans un instant.
journal-set-aside = Le journal de cette caisse était endommagé. Il est gardé sous { $file }, et un nouveau est commencé. Les ventes ouvertes d’avant se voient sur le portail.
journal-broken = Le journal de cette caisse ne fonctionne pas comme il faut. Rien n’a été envoyé. Relancez Rex Console, et prévenez le support si cela n’aide pas.

## The owner's PIN

pin-title = Le PIN du propriétaire
pin-words = Ceci est réservé au propriétaire. Saisissez le PIN pour continuer.
pin-field = PIN
pin-enter = Continuer
pin-backspace = Effacer le dernier chiffre
pin-checking = Vérification du PIN
pin-wrong = Ce n’est pas le PIN. Rien n’a été changé.
pin-wait =
    { $minutes ->
        [one] Trop de PIN erronés. Réessayez dans { $minutes } minute.
       *[other] Trop de PIN erronés. Réessayez dans { $minutes } minutes.
    }
pin-wait-reason = Trop de PIN erronés : attendez un peu
pin-not-digits = Un PIN n’a que des chiffres.
pin-too-short = Un PIN a au moins 4 chiffres.
pin-too-long = Un PIN a au plus 12 chiffres.
pin-too-easy = C’est le premier PIN que n’importe qui essaierait. Choisissez-en un autre.
pin-differ = Les deux ne concordent pas. Saisissez le PIN deux fois.
pin-not-kept = Le PIN n’a pas pu être gardé. Rien n’a été changé.
pin-kept = Le PIN est défini. Gardez-le en lieu sûr.
pin-forgotten = PIN oublié
pin-forgotten-words = Déconnectez-vous et reconnectez-vous avec le jeton API du portail. Cela retire le PIN ; ventes et réglages restent.
pin-forgotten-stops = Tant que le jeton n’est pas collé de nouveau, cette caisse n’encaisse rien. Ayez-le d’abord sous la main.

settings-pin = PIN du propriétaire
settings-pin-words = Avec un PIN, vous seul changez réglages et liens, notez les remboursements, clôturez la journée, passez en entraînement ou en sortez et vous déconnectez. Vente, Ponctuel et Transactions restent ouverts à tous.
settings-pin-lock = Verrouiller après
settings-pin-lock-now = Verrouiller
settings-pin-remove = Retirer le PIN
settings-pin-first = PIN
settings-pin-new = Nouveau PIN
settings-pin-again = Encore une fois le même
settings-pin-help = De 4 à 12 chiffres.
settings-pin-set = Définir le PIN
settings-pin-change = Changer le PIN
settings-pin-empty = Saisissez le PIN deux fois

## Help

help-title = Aide
help-keys = Touches
help-anywhere = Partout
help-in-questions = Dans une question par-dessus l’écran
help-sell = Encaisser au comptoir : tapez le montant, appuyez sur Encaisser et faites scanner le code au client. Seul le Payé vert dit que l’argent est là.
help-one-off = Un paiement pour une seule commande, par téléphone par exemple. Personne ne dit de soi-même quand elle est payée : recherchez le paiement par son identifiant, puis acceptez-le.
help-links = Des liens qui peuvent être payés encore et encore. Montrez, envoyez ou imprimez leurs codes, modifiez-les, supprimez-les.
help-transactions = Saisissez ou scannez un identifiant de paiement pour voir s’il a réussi, de combien il était et de quand il date.
help-day = Ce que cette caisse a encaissé, jour par jour. Clôturez la journée, imprimez-la ou enregistrez-la dans un fichier.
help-settings = Le commerce, la langue, l’impression, le PIN, les sauvegardes et la connexion à RexPayments.
help-when = Que faire quand
help-offline = RexPayments est injoignable
help-offline-do = Ne remettez rien tant que l’écran ne dit pas Payé. Les ventes en attente restent dans la liste et sont revérifiées automatiquement. Jusqu’au retour de la connexion, encaissez d’une autre façon.
help-says-paid = Le client dit avoir payé
help-says-paid-do = Appuyez sur « Le client dit avoir payé », et attendez. Croyez ce que dit cet écran, pas le téléphone du client : une banque peut encore refuser.
help-wrong-amount = Le montant était faux
help-wrong-amount-do = Pas encore payé : annulez la vente et encaissez de nouveau. Déjà payé : rendez l’argent sur le portail RexPayments, puis notez-le ici avec « Remboursé… ».
help-not-known = L’écran dit « Pas encore connu »
help-not-known-do = L’argent est peut-être arrivé, peut-être pas. Laissez la vente dans la liste ; n’encaissez de nouveau que quand il est dit que rien n’a été envoyé. Si elle est fermée, une réponse tardive de la banque peut encore la payer dans l’heure : dites-le au client avant d’encaisser de nouveau.
help-another-way = Le client paie finalement en espèces
help-another-way-do = Appuyez sur « Payé autrement » dans la vente. Son lien est désactivé, pour que personne ne paie deux fois.
help-scanner = Un lecteur de codes-barres est utilisé
help-scanner-do = Il n’écrit que dans les champs d’identifiant de paiement et dans les recherches choisies auparavant. Partout ailleurs, il ne change rien et ne répond à rien.
help-touch = Il n’y a pas de clavier
help-touch-do = Tout est accessible au toucher ; les montants et le PIN ont des touches à l’écran. Pour tout autre texte, il faut le clavier de l’ordinateur. Sous Linux avec Wayland, il peut apparaître tout seul, s’il est activé. Sous Windows, ouvrez-le avec le symbole de clavier dans la barre des tâches. Sur Mac, activez le clavier d’accessibilité. Sur les bureaux Linux plus anciens (X11), lancez-en un depuis les réglages du bureau.
does-help = Aide
does-show = Montrer au client ce qu’il doit scanner
does-next = Au bouton ou champ suivant
does-before = Au précédent
does-press = Appuyer sur le bouton encadré
does-leave = Quitter
does-find = Rechercher
does-charge = Encaisser le montant
does-add = Ajouter un autre montant
does-take-back = Effacer le dernier chiffre
does-clear = Recommencer le montant
does-receipt = Reçu
does-new = Nouveau lien
does-walk = De ligne en ligne
does-page = Une page de lignes
does-ends = À la première ou dernière ligne
does-open = Ouvrir le lien, puis y aller
does-tick = Cocher la ligne
does-tick-all = Cocher toutes les lignes
does-copy = Copier l’adresse du lien
does-back = Fermer le lien, décocher les lignes, vider la recherche
does-export = Imprimer ou enregistrer le code du lien
does-print = Imprimer
does-save = Enregistrer dans un fichier
does-look-up = Rechercher ce qui a été saisi
help-space = Espace
help-up-down = ↑ ↓

## Settings

settings-shop-practice = Le commerce d’entraînement n’a pas de nom propre. Connectez votre commerce pour régler son nom, sa devise et sa caisse.
settings-receipts = Reçus
settings-receipts-words = Sur quoi vos reçus sont imprimés.
settings-backup-practice = Les ventes d’entraînement n’ont pas besoin de sauvegarde. Une fois votre commerce connecté, ses ventes se mettent en sécurité ici.
section-shop = Commerce
section-counter = Comptoir
section-look = Apparence et langue
section-customers = Fenêtre client
section-printing = Impression
section-day = Journée et heure
section-pin = PIN du propriétaire
section-connection = Connexion
section-backup = Sauvegarde
section-about = À propos

## About

about-licence = Libre pour tous : utiliser, modifier et transmettre, sous licence MIT ou Apache 2.0.
about-support = Quand vous avez besoin d’aide
about-support-words = Un fichier de diagnostic renseigne le support sur cet ordinateur, vos réglages, le nombre de ventes dans chaque état et les derniers avertissements. Ni jeton, ni noms, ni montants, ni identifiants de paiement.
about-prepare = Préparer le fichier de diagnostic
about-preparing = Préparation…
about-all-of-it = C’est tout ce qu’il y aura dans le fichier. Rien n’est envoyé : vous décidez à qui le donner.
about-save = Enregistrer le fichier de diagnostic
about-leave = Ne pas l’enregistrer
about-places = Où sont vos fichiers
about-data = Ventes, liens et sauvegardes
about-config = Réglages et logo
about-state = Journaux techniques et rapports d’erreur
about-open = Ouvrir le dossier
about-open-data = Ouvrir le dossier des ventes, liens et sauvegardes
about-open-config = Ouvrir le dossier des réglages et du logo
about-open-state = Ouvrir le dossier des journaux techniques et rapports d’erreur
about-others = Fait avec le travail d’autres personnes
about-others-words = Des polices et des parties du programme faites par beaucoup de gens, et les licences sous lesquelles ils les donnent.
about-others-show = Afficher les licences
about-others-hide = Masquer les licences
notice-folder-failed = Le dossier ne peut pas être ouvert d’ici. Vous le trouvez sous { $path }.

## The first steps, said one at a time on the screen itself

guide-step = Premiers pas : { $number } sur { $count }
guide-skip = Passer
guide-skip-name = Passer les premiers pas
guide-next = Suivant
guide-again = Revoir les premiers pas
guide-charge = Tapez un montant et appuyez sur Encaisser.
guide-charge-more = N’importe quel montant convient : c’est un entraînement, aucun argent ne circule.
guide-pay = Voici ce que votre client scanne. Appuyez sur « { $button } » et payez.
guide-pay-more = Une page s’ouvre dans le navigateur, comme sur le téléphone d’un client. Revenez ensuite ici.
guide-proof = Cette coche verte est la seule preuve de paiement.
guide-proof-more = Attendez-la avant de remettre la marchandise. Un message sur le téléphone du client ne prouve rien.
guide-connect = Vous avez fait votre première vente. Connectez maintenant votre commerce.
guide-connect-more = Il vous faut le jeton API de la page de votre profil sur le portail RexPayments. Ou continuez de vous entraîner.
guide-leave = Quitter l’entraînement et connecter
guide-card = Votre commerce est connecté. Imprimez maintenant votre première carte.
guide-card-more = Un QR code pour une chose à un prix, à poser sur votre comptoir.
guide-make-card = Créer votre première carte

## Spoken, and motion

spoken-paid = La vente { $number } est payée : { $amount }.
spoken-unheard = RexPayments est injoignable. Ne remettez rien, n’encaissez pas une deuxième fois.
spoken-heard = RexPayments est de nouveau joignable.
motion-title = Mouvement
motion-usual = Habituel
motion-less = Moins de mouvement
motion-help = Avec moins de mouvement, rien ne glisse, ne continue sur sa lancée ni ne clignote. Le bureau ne dit pas aux programmes son propre choix.
