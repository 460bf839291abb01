### The words of Rex Console, in Spanish. Neutral enough for Spain and America; "usted" where somebody is addressed.
### Kept the same everywhere: enlace de pago, pago único, venta de mostrador, caja, cobrar, reembolso, consultar,
### recibo, cerrar el día, cierre, sin resolver, visto, limpieza, práctica, token, llavero, copia de seguridad, registro.

## The language itself

language-own-name = Español
language-not-reviewed = sin revisar todavía por un hablante nativo

## Everywhere

app-name = Rex Console
app-claim = Cobre en el mostrador con RexPayments
app-starting = Abriendo el llavero…
word-back = Volver
word-cancel = Cancelar
word-dismiss = Descartar
try-again = Reintentar
export-qr = Exportar
copy-link = Copiar enlace
open-link = Abrir
pay-as-customer = Pagar como cliente
qr-name = Código QR para que lo escanee el cliente

## Welcome

welcome-connect-title = Conecte su tienda
welcome-connect-words = Pegue el token de API de su página de perfil del portal de RexPayments. Se guarda en el llavero de este equipo, nunca en un archivo.
welcome-token = Token de API
welcome-connect = Conectar
welcome-checking = Comprobando…
welcome-unlock = Abrir el llavero
welcome-where = ¿Dónde está? Entre en portal.rexpayments.com y abra Profile: se llama API Key y empieza por rx_.
welcome-practise-title = Practicar primero
welcome-practise-words = Pruébelo todo sin tener cuenta. Dentro de este programa funciona un proveedor de práctica: usted puede ser quien cobra y quien paga.
welcome-practise = Empezar a practicar
welcome-open-account = ¿Aún sin cuenta? Abra una en portal.rexpayments.com y vuelva aquí.
welcome-keeping = Guardando el token en el llavero de este equipo…
welcome-opening = Conectando…
welcome-not-kept-title = El token funciona, pero no se pudo guardar
welcome-not-kept-words = Puede seguir sin guardarlo: queda en memoria hasta que cierre Rex Console, y la próxima vez tendrá que pegarlo de nuevo. Nunca se escribe en un archivo.
welcome-keep-again = Guardarlo otra vez
welcome-session-only = Solo esta sesión
token-malformed = Eso no parece un token. Péguelo entero y sin espacios: empieza por rx_.
session-failed = No se pudo establecer la conexión. No se ha cobrado nada. Cierre Rex Console y vuelva a abrirla.

## The shop

shop-title = Su tienda
shop-words = Esto es lo que ven sus clientes y lo que distingue esta caja de las demás.
shop-name = Nombre de la tienda
shop-name-empty = Escriba el nombre que conocen sus clientes.
shop-name-long = Como máximo 60 caracteres, para que quepa en la pantalla del cliente.
shop-currency = Moneda
shop-currency-help = Tres letras, como en su cuenta de RexPayments: RexPayments no nos la dice.
shop-currency-error = Escriba las tres letras de la moneda de su cuenta, por ejemplo EUR.
shop-till = Nombre de la caja
shop-till-help = Hasta 6 letras o cifras. Cada caja necesita el suyo.
shop-till-error = Use de 1 a 6 letras o cifras, por ejemplo T1.
shop-tills = Cajas que comparten la cuenta
shop-tills-help = RexPayments limita cuántas veces puede preguntar una cuenta: las cajas se lo reparten.
shop-tills-error = Un número entero del 1 al 12.
shop-origin = Su sitio web, si RexPayments lo pide
shop-origin-help = Tal como está registrado en RexPayments. Si no, déjelo vacío.
shop-origin-error = Escriba solo el principio de la dirección, por ejemplo https://shop.example.
shop-first-save = Abrir la caja
shop-save = Guardar

## The rail

rail-sell = Vender
rail-one-off = Pago único
rail-links = Enlaces
rail-transactions = Transacciones
rail-day = Día
rail-settings = Ajustes
rail-help = Ayuda
practice-frame = Práctica · sin dinero real
practice-watermark = PRÁCTICA · SIN DINERO REAL

## Sell

strangers-words =
    { $count ->
        [one] RexPayments tiene 1 enlace de venta abierto de esta caja que este equipo no conoce, quizá de antes de volver a configurarlo. Nadie lo vigila.
       *[other] RexPayments tiene { $count } enlaces de venta abiertos de esta caja que este equipo no conoce, quizá de antes de volver a configurarlo. Nadie los vigila.
    }
strangers-close = Desactivarlos
strangers-leave = Dejarlos
first-payment-words = Sin verificar aún: haga un primer pago de 1 para ver que todo funciona y si los pagos son reales o de prueba. Páguelo usted con su teléfono.
first-payment-begin = Primer pago
first-payment-later = Ahora no
first-payment-note = Primer pago
verify-words = Funciona. Ahora escriba, escanee o pegue el ID de pago que muestra la página del cliente: dice si los pagos son reales o de prueba.
verify-check = Comprobarlo
verify-no-sale = El primer pago ya no está en esta pantalla. Hágalo de nuevo desde Ajustes.
verify-other-currency = Esta cuenta cobra en { $currency }. Cambie la moneda en Ajustes.
verify-other-payment = Ese es otro pago: el primero se realizó hace un momento, por el mismo importe.
verify-no-mode = RexPayments no dice si este pago es real o de prueba.
verified-live = Verificado: los pagos son reales.
verified-test = Verificado: los pagos son de prueba, no se mueve dinero.
verified-not-yet = Sin verificar aún: aquí nadie sabe si los pagos son reales o de prueba.
favourites-title = Favoritos
favourites-arrange = Organizar
favourites-arrange-title = Organizar los favoritos
favourites-empty = Ponga en botones lo que más vende: pulse Organizar. O escriba el importe y pulse Intro; aquí aparece el código QR para el cliente.
favourites-name = Nombre del favorito { $number }
favourites-price = Precio del favorito { $number }
favourites-up = Subir el favorito { $number }
favourites-remove = Quitar el favorito { $number }
favourites-add = Añadir un favorito
favourites-full = No caben más que se encuentren de un vistazo
favourites-incomplete = Cada favorito necesita un nombre y un precio
favourites-done = Listo
sell-next-hint = escriba la siguiente venta cuando quiera
sell-total = Total { $amount } { $currency }
sell-charge = Cobrar
sell-charge-amount = Cobrar { $amount }
sell-charge-nothing = Escriba antes un importe
sell-strip = Otras ventas
sell-strip-row = Venta { $number }, { $amount }, { $state }
sell-seen-row = { $product }: +{ $added }, { $amount }, { $state } { $time }
sell-seen-at = Visto
sell-seen-away = En su ausencia
sell-seen-hide = Quitarlo de la lista: { $product }, +{ $added }, { $time }
key-point = Coma decimal
key-backspace = Quitar la última cifra
key-plus = Sumar
key-clear = Borrar
state-creating = Creando el código QR…
state-searching = Buscándolo…
state-waiting = En espera { $time }
state-paid = Pagada
state-paid-at = Pagada { $time }
state-paid-behind = Pagada { $time }, después de pasar a otra
state-not-known = Aún no se sabe
spoken-paid = La venta { $number } está pagada: { $amount }.
spoken-unheard = No se puede llegar a RexPayments. No entregue nada ni vuelva a cobrar.
spoken-heard = Ya se puede llegar a RexPayments otra vez.
state-not-sent = No enviada
state-lost = Nada que pagar
state-closing = Cerrando, aún puede pagarse
state-closed = Cerrada
state-unusable = No se muestra
banner-unheard = Sin contacto con RexPayments desde hace { $time }. No entregue nada ni vuelva a cobrar. Seguimos comprobando.
check-now = Comprobar ya
sale-checked = Venta { $number } · comprobada hace { $seconds } s
sale-says-paid = El cliente dice que pagó
sale-cancel = Cancelar venta
sale-done = Listo
sale-paid-words = Venta { $number } · visto { $time }, tras { $after }
sale-reference = Referencia { $reference }
sale-creating-words = RexPayments está creando el enlace de pago.
sale-searching-words = La respuesta se perdió por el camino. Estamos mirando si el enlace de pago se creó. Todavía nadie puede pagarlo.
sale-not-sent-words = No se ha cobrado nada. La venta no salió de esta caja, o RexPayments la rechazó.
sale-lost-words = No se ha cobrado nada y nadie puede pagarla: ningún cliente tiene su código QR. Puede empezar de nuevo enseguida. Si el enlace perdido aparece, se desactiva.
sale-closing-words = El enlace se está desactivando. Hasta que RexPayments lo confirme, el cliente todavía puede pagar. Seguimos comprobando.
sale-closed-words = El enlace está desactivado y sin pagar. La respuesta tardía de un banco aún puede pagarlo durante la próxima hora: seguimos atentos y lo mostraríamos.
sale-unusable-words = El código QR no se muestra al cliente. No se ha cobrado nada.
sale-start-again = Empezar de nuevo
sale-put-aside = Apartar
sale-link-switched-off = Este enlace se desactivó desde otro lugar. El cliente ya no puede pagarlo.
sale-paid-too-often = RexPayments cuenta más pagos de los que permite esta venta. Consúltela en el portal antes de entregar nada.
unusable-no-count = Las respuestas de RexPayments no traen el número de pagos de esta cuenta, así que nunca se podría mostrar «Pagada». Envíe a soporte los detalles que hay en Ajustes.
unusable-other-amount = RexPayments respondió con un importe distinto del cobrado. No entregue nada; consúltelo en el portal.
unusable-but-paid = RexPayments dice que el enlace de esta venta se pagó, aunque su código nunca se mostró aquí. Consúltelo en el portal antes de entregar nada.
unusable-address = La respuesta de RexPayments lleva a una dirección no permitida, o a ninguna.
unusable-not-fresh = RexPayments respondió con un enlace que no es el nuevo: ya está pagado, desactivado o tiene otros límites.

sell-opening = Leyendo el registro…
sell-shut = No se puede escribir en el registro, así que no se vende nada
sell-note = Nota para la siguiente venta
sell-note-help = Para usted, por ejemplo una mesa o un nombre. Se queda en esta caja.
sell-send-title = Mejor enviar un enlace
sell-send-words = Para un pedido por teléfono: escriba el importe, elija cuánto dura el enlace y cópielo para el cliente. Se vigila igualmente.
sell-send-days =
    { $count ->
        [one] 1 día
       *[other] { $count } días
    }
sale-closes = cierra en { $time }
sale-keep-open = no cerrar
sale-lives =
    { $count ->
        [one] Se deja abierta; el enlace dura 1 día
       *[other] Se deja abierta; el enlace dura { $count } días
    }
sale-another-way = Pagada de otra forma
sale-show = Mostrar
sale-only-here = Solo cuenta esta pantalla, no un teléfono.
sale-being-asked = Preguntando a RexPayments…
sale-not-paid-yet = RexPayments dice: aún no está pagado. Espere la marca verde.
sale-another-way-words = Anotado. El enlace se desactiva para que nadie pague dos veces.
sale-paid-twice = Esta venta ya estaba anotada como pagada de otra forma. Devuelva uno de los dos pagos.
sale-refund = Reembolsada…
sale-refunded = { $amount } devuelto, anotado { $time }
copy-reference = Copiar referencia
state-paid-another-way = Pagada de otra forma
another-way-title = ¿Cómo pagó el cliente?
another-way-words = El enlace se desactiva para que nadie pague dos veces. Anote cómo se pagó, por ejemplo en efectivo.
another-way-field = Forma de pago
another-way-done = Desactivar el enlace
refund-title = Anotar un reembolso
refund-words = El dinero se devuelve en el portal de RexPayments: busque allí la referencia de la venta. Aquí solo se anota para sus cuentas.
refund-field = Importe devuelto
refund-done = Anotarlo
question-incomplete = Rellene antes el campo
largest-title = ¿De verdad cobrar { $amount }?
largest-words = Es más de lo que esta tienda suele vender de una vez. Si es correcto, pulse el botón; Intro no responde a esta pregunta.
notice-scanner = Eso era un escáner, no un importe. Los ID de pago se consultan en Transacciones.
notice-refund-noted = El reembolso está anotado.

## One-off

one-off-title = Pago único
one-off-words = Para pedidos por web y por teléfono. No se puede vigilar: usted lo confirma con el ID de pago. En el mostrador, use Vender.
one-off-none-title = Aquí aparece el código QR
one-off-none-words = Escriba el importe y cree el enlace de pago. Después muestre su código o copie el enlace en un mensaje.
one-off-order = ID de pedido
one-off-order-help = Es una propuesta. Cámbielo por su propio número de pedido si lo tiene.
one-off-amount = Importe
one-off-make = Crear enlace de pago
one-off-sending = Creándolo…
one-off-already = El enlace de pago de este pedido ya está creado. Pulse Siguiente pago único o use otro ID de pedido.
one-off-made = Pedido { $order } · creado { $time }
one-off-waits = RexPayments no avisa aquí cuando se paga. Al pagar, el cliente ve un ID de pago: escríbalo, escanéelo o pegue la dirección de esa página. Solo cuenta lo que RexPayments responda.
one-off-claim = ID de pago del cliente
one-off-claim-hint = Escanee, escriba o pegue la dirección de la página
one-off-check = Comprobar
one-off-from-browser = El navegador de este equipo volvió de la página de pago con este pago.
one-off-no-address = Su dirección lleva a un servidor que ya no está permitido, así que no se muestra.
one-off-show = Mostrar al cliente
one-off-show-busy = El cliente está viendo una venta.
same-id-title = El pedido { $order } ya se creó antes
same-id-open = Por { $amount }, creado { $time }, y todavía puede pagarse. Créelo de nuevo solo si es otro pedido.
same-id-paid = Por { $amount }, creado { $time }, y se aceptó un pago para él. Créelo de nuevo solo si es otro pedido.
same-id-again = Crearlo de nuevo por { $amount }
same-id-back = Volver
order-waits = En espera
order-could-belong = Podría ser de aquí
order-could-belong-words = Se realizó un pago de { $amount } ({ $time }). RexPayments no dice de qué pedido es: compare y después acéptelo.
order-accept = Aceptar este pago
order-accept-for = Aceptar para el pedido { $order }
order-accepting = Anotándolo…
notice-order-accepted = El pago está aceptado para el pedido { $order }.
order-accepted = Aceptado
order-accepted-words = Pago { $payment }, hecho { $paid }, aceptado aquí { $at }.
order-does-not-fit = No encaja
order-same-amount = Atención: hay otro pedido abierto por este importe: { $orders }. Pregunte al cliente el ID del pedido antes de aceptar.
order-give-up = Ya no se espera
order-given-up = Ya no se espera
order-given-up-words = Aquí nadie espera ya este pago. Quien tenga su dirección todavía puede pagar; consulte ese pago en Transacciones.
orders-open = Abiertos
orders-ended = Anteriores
orders-more = { $count ->
    [one] Y otro más, anterior
   *[other] Y { $count } más, anteriores
}
misfit-not-open = Este pedido ya no espera ningún pago.
misfit-other-currency = El pago está en una moneda distinta de la del pedido.
misfit-other-amount = El pago es de un importe distinto del pedido.
misfit-before-order = El pago se hizo antes que el pedido, así que era para otra cosa.
misfit-future = La hora del pago está en el futuro. Revise la fecha y la hora de este equipo.
misfit-used = El pago ya se usó aquí. No puede pagar dos veces.
misfit-use-unknown = El registro no puede decir si el pago ya se usó aquí. Pregunte otra vez.
misfit-test = Un pago de prueba: no se movió dinero, y esta cuenta cobra dinero real.
misfit-pending = El banco aún no ha decidido. Se le vuelve a preguntar solo; no entregue nada.
misfit-failed = El pago falló: no se tomó dinero. El cliente puede intentarlo otra vez con el mismo código.
misfit-unknown-state = RexPayments dice de este pago algo que Rex Console no conoce. Mírelo en el portal.
one-off-next = Siguiente pago único
one-off-lost = La respuesta se perdió. Nadie tiene la dirección de este pago, así que nadie puede pagarlo. Créelo de nuevo; use otro ID de pedido si en sus cuentas cada uno necesita el suyo.
order-empty = Escriba un ID de pedido.
order-too-long = Como máximo 64 caracteres.
order-unprintable = Use solo letras, cifras y signos, sin saltos de línea ni tabuladores.

## Amounts

amount-empty = Escriba un importe.
amount-not-a-number = Use solo cifras y una coma decimal, por ejemplo 12,50.
amount-separators = No separe los miles: 1234,50 y no 1.234,50.
amount-no-decimals = Esta moneda no tiene decimales.
amount-decimals =
    { $count ->
        [one] Como máximo 1 decimal.
       *[other] Como máximo { $count } decimales.
    }
amount-negative = El importe no puede ser menor que cero.
amount-zero = El importe debe ser mayor que cero.
amount-too-large = Es más de lo que puede ser un pago.
amount-between-units = Eso queda entre dos de las monedas más pequeñas.

## Links

links-title = Enlaces de pago
links-new = Nuevo enlace
links-refresh = Volver a leer los enlaces
links-reading = Leyendo los enlaces…
links-search = Buscar
links-search-hint = Busque nombre, importe o ID
links-all = Todos
links-counter-sales = De mostrador
links-none-known = Los enlaces aún no se han leído.
links-empty-title = Aún no hay enlaces de pago
links-empty-words = Un enlace de pago vende una cosa a un precio, tantas veces como usted permita. Cree uno, imprima su código QR y póngalo en el mostrador.
links-make-first = Crear el primer enlace
links-only-sales =
    { $count ->
        [one] 1 venta de mostrador está detrás de su propio filtro.
       *[other] { $count } ventas de mostrador están detrás de su propio filtro.
    }
links-no-sales-title = Aún no hay ventas de mostrador
links-no-sales-words = Cada venta de mostrador crea su propio enlace de pago. Aparecen aquí, aparte de los enlaces de la tienda.
links-none-in-state = Ningún enlace está en este estado.
links-show-all = Mostrar todos
links-not-found = No se encontró nada para «{ $words }»
links-not-found-in-state = Solo se buscó en los enlaces del estado elegido.
links-not-found-no-sales = No se buscó en las ventas de mostrador; tienen su propio filtro.
links-clear-search = Borrar búsqueda
links-counter-card = Crear una tarjeta
links-tidy-up = Limpieza…
links-read-of = { $count } de { $total } enlaces leídos
links-stopped = Se detuvo la lectura de los enlaces.
links-stop = Detener
links-continue = Continuar
links-rows-are-old = Las filas son de la última lectura. Ahora no se pueden ver pagos nuevos.
links-chosen =
    { $count ->
        [one] 1 enlace elegido
       *[other] { $count } enlaces elegidos
    }
links-choose = Elegir { $name }
links-choose-none = No elegir nada
links-export-chosen = Exportar…
links-back = Volver a la lista
links-unreadable =
    { $count ->
        [one] 1 enlace no se pudo leer y no se muestra.
       *[other] { $count } enlaces no se pudieron leer y no se muestran.
    }
column-product = Producto
column-amount = Importe
column-state = Estado
column-payments = Pagos
column-expires = Vence
column-created = Creado
column-sorted-up = { $column }, en orden ascendente
column-sorted-down = { $column }, en orden descendente
link-active = Activo
link-inactive = Inactivo
link-expired = Vencido
link-limit-reached = Límite alcanzado
link-ends-soon = Acaba { $when }
link-payments-of = { $count } de { $limit } pagos
link-payments =
    { $count ->
        [one] 1 pago
       *[other] { $count } pagos
    }
link-payments-unknown = RexPayments no dice los pagos
link-never-ends = no vence nunca
link-hour-left = queda menos de una hora
link-hours-left =
    { $count ->
        [one] queda 1 hora
       *[other] quedan { $count } horas
    }
link-days-left =
    { $count ->
        [one] queda 1 día
       *[other] quedan { $count } días
    }
link-until = hasta el { $day }
link-ended = acabó el { $day }
link-unheard = Ahora no se pueden ver los pagos
link-show = Mostrar
link-hide = Cerrar
link-shown = El cliente ve el código. Aquí no se vigilan sus pagos.
link-show-inactive = Este enlace no acepta pagos ahora
link-show-taken = El cliente está viendo una venta. Termínela o apártela antes.
link-copy = Copiar
link-edit = Editar
link-duplicate = Duplicar
link-more = Más
link-description = Descripción
link-id = ID
link-created = Creado
link-expires = Vence
link-address = Dirección
link-switching-on = Activándose…
link-switching-off = Desactivándose…
link-being-changed = Cambiándose…
link-being-deleted = Eliminándose…
link-no-address = La respuesta de RexPayments no trae ninguna dirección para este enlace, así que no hay código QR.
link-activate = Activar
link-deactivate = Desactivar
link-delete = Eliminar este enlace
link-busy = Avisando a RexPayments…
link-delete-unknown = La respuesta se perdió, así que no sabemos si el enlace está eliminado. Vuelva a leer los enlaces en un momento antes de intentarlo otra vez.
link-delete-lost = La respuesta se perdió y el enlace sigue ahí: no está eliminado. Puede intentarlo otra vez.
link-not-switched = RexPayments aceptó el cambio, pero sigue mostrando el enlace como antes. Vuelva a leer los enlaces en un momento.
link-switch-unknown = La respuesta se perdió, así que no sabemos si el enlace aún acepta pagos. Vuelva a leer los enlaces en un momento.
link-gone = «{ $name }» se eliminó desde otro lugar. Ya no existe en RexPayments.
link-gone-unnamed = Este enlace se eliminó desde otro lugar. Ya no existe en RexPayments.
link-lost = No sabemos si el enlace se creó: la respuesta se perdió. Todavía nadie tiene su dirección. Mire los enlaces más nuevos antes de intentarlo otra vez.
link-lost-not-seen = La respuesta se perdió y el enlace no está entre los más nuevos. Nadie tiene su dirección, así que puede crearlo de nuevo.
link-turned-up = Ahora hay un enlace con este nombre y este importe. Si es el suyo, no lo cree otra vez.
link-turned-up-at = Ahora hay un enlace con este nombre y este importe, creado { $time }. Si es el suyo, no lo cree otra vez.
link-turned-up-show = Es este
link-form-title = Nuevo enlace de pago
link-form-name = Nombre del producto
link-form-amount = Importe
link-form-description = Descripción (si quiere)
link-form-days = Vence a los (días)
link-form-days-help = De 1 a 365. Vacío: nunca.
link-form-limit = Pagos permitidos
link-form-limit-help = De 1 a 1000. Vacío: sin límite.
link-form-make = Crear enlace
link-form-sending = Creándolo…
link-copy-title = Un enlace como este
link-copy-words = El importe, los días y el límite de un enlace no se pueden cambiar. Esto crea un enlace nuevo con un código QR nuevo; el anterior queda como está.
link-replaced = El enlace anterior sigue aceptando pagos: sus códigos impresos siguen cobrando { $amount }.
link-replaced-off = Desactivar el anterior
link-replaced-leave = Dejarlo
link-edit-title = Editar enlace
link-edit-active = Acepta pagos
link-edit-inactive = No acepta pagos
link-edit-words = Los códigos QR impresos siguen valiendo. El importe, los días y el límite no se pueden cambiar: para eso, duplique el enlace.
link-edit-save = Guardar
link-edit-sending = Guardándolo…
link-edit-same = Aún no ha cambiado nada
link-edit-asked = Elija antes qué texto vale
link-theirs = Mientras tanto, otra persona cambió este enlace. De lo suyo no se escribió nada. Ahora dice:
link-theirs-no-description = Sin descripción
link-theirs-use = Usar lo que hay
link-theirs-over = Escribir lo mío encima
link-changed-elsewhere = Mientras tanto, otra persona cambió este enlace, así que el cambio de usted no se escribió.
link-not-changed = RexPayments aceptó el cambio, pero sigue mostrando el enlace como antes: no está cambiado. Inténtelo otra vez en un momento.
link-change-unknown = La respuesta se perdió, así que no sabemos si el enlace cambió. Guárdelo otra vez: antes se mira cómo está.
link-name-empty = Escriba qué vende.
link-days-range = Un número entero de días del 1 al { $most }, o nada.
link-limit-range = Un número entero de pagos del 1 al { $most }, o nada.
text-room-left =
    { $count ->
        [one] Queda 1 carácter
       *[other] Quedan { $count } caracteres
    }
text-too-long = { $length } caracteres; caben { $limit } como máximo.
delete-title = ¿Eliminar este enlace para siempre?
delete-what =
    { $count ->
        [one] «{ $name }», { $amount }, tiene 1 pago hasta ahora.
       *[other] «{ $name }», { $amount }, tiene { $count } pagos hasta ahora.
    }
delete-what-unknown = «{ $name }», { $amount }. RexPayments no dice cuántas veces se pagó.
delete-words = Sus tarjetas y códigos impresos dejan de funcionar, y no se puede recuperar. Si quizá lo necesite otra vez, mejor desactívelo.
delete-keep = Dejarlo
delete-really = Eliminar

## Printed links

printed-seen = { $product }: +{ $added }, { $amount }, visto en su código impreso.
printed-fell = RexPayments cuenta ahora menos pagos de «{ $product }» que antes. Aquí no se descuenta nada: mírelo en el portal.
printed-gone = «{ $product }» se eliminó en RexPayments, pero su código está en papel. Retire el papel.
printed-inactive = «{ $product }» está desactivado, pero su código está en papel: los clientes no pueden pagar con él.
printed-ended = «{ $product }» ha vencido, pero su código está en papel. Imprima uno nuevo o retire el papel.
printed-used-up = «{ $product }» ya tuvo todos los pagos que permite. Su código impreso no acepta más.
printed-ends-soon = «{ $product }» vence en menos de 3 días y su código está en papel. Imprima uno nuevo a tiempo.
printed-few-left = A «{ $product }» le queda menos de la décima parte de sus pagos, y su código está en papel.
printed-forget = Ya no está en papel
paper-since = En papel desde el { $day }
paper-seen = visto { $time }
paper-seen-away = visto { $time }, llegó con la consola cerrada
paper-earlier =
    { $count ->
        [one] y 1 anterior
       *[other] y { $count } anteriores
    }
printed-show-link = Mostrar el enlace
printed-more =
    { $count ->
        [one] Conviene mirar 1 código impreso más.
       *[other] Conviene mirar { $count } códigos impresos más.
    }
printed-not-kept = El código está impreso, pero la caja no puede anotarlo: sus pagos no se vigilan. Guárdelo o imprímalo otra vez más tarde.
printed-not-forgotten = La caja no puede anotarlo ahora, así que el enlace se sigue vigilando. Inténtelo otra vez en un momento.
printed-not-written = Llegaron pagos por un código impreso, pero la caja no puede anotarlos, así que aún no aparecen. Revise el disco de este equipo.

## Tidying up

tidy-title = Limpieza
tidy-back = Volver a los enlaces
tidy-looking = Buscando enlaces viejos…
tidy-none = No hay nada que limpiar: esta caja no tiene ningún enlace de una venta cerrada y sin pagar de hace más de 7 días.
tidy-found =
    { $count ->
        [one] 1 enlace de una venta cerrada y sin pagar de hace más de 7 días
       *[other] { $count } enlaces de ventas cerradas y sin pagar de hace más de 7 días
    }
tidy-words = Con ellos no se pagó nada. Se pregunta una vez más por cada uno; si sigue así, se archiva en este equipo y después se elimina de RexPayments para siempre. Las ventas tienen prioridad, así que tarda un poco; puede salir de esta página.
tidy-begin = Archivar y eliminar
tidy-stop = Detener
tidy-stopping = Se detiene tras este…
tidy-progress = { $done } de { $total }
tidy-running = Archivando y eliminando…
tidy-over = Listo
tidy-halted = Detenida
tidy-continue = Buscar otra vez
tidy-deleted =
    { $count ->
        [0] No se eliminó ningún enlace.
        [one] 1 enlace archivado y eliminado.
       *[other] { $count } enlaces archivados y eliminados.
    }
tidy-already-gone =
    { $count ->
        [one] 1 enlace ya no estaba.
       *[other] { $count } enlaces ya no estaban.
    }
tidy-archive = El archivo está en { $path }
tidy-paid =
    { $count ->
        [one] 1 venta se pagó después de todo. Se conserva, y aparece en Vender como pagada:
       *[other] { $count } ventas se pagaron después de todo. Se conservan, y aparecen en Vender como pagadas:
    }
tidy-left =
    { $count ->
        [one] 1 enlace no se tocó:
       *[other] { $count } enlaces no se tocaron:
    }
tidy-not-the-sales = su nombre o su importe no es el de la venta
tidy-still-on = todavía acepta pagos
tidy-no-count = sus pagos no cuadran: mírelo en el portal
tidy-refused = RexPayments lo rechazó, o su respuesta no se puede leer
tidy-still-there = tenía que eliminarse y sigue ahí
tidy-not-read = Ahora no se puede leer el registro de la caja. No se eliminó nada. Inténtelo otra vez en un momento.
tidy-archive-failed = No se puede escribir el archivo, así que este enlace no se eliminó. Revise el disco de este equipo y repita la limpieza.
tidy-not-recorded = El último enlace está eliminado, pero la caja no puede anotarlo. Revise el disco de este equipo. Repetir la limpieza no hace daño.

## Transactions

look-up-title = Consultar un pago
look-up-field = ID de pago
look-up-hint = Escanee, escriba o pegue el ID de pago o la dirección
look-up-ask = Consultar
look-up-again = Repetir
look-up-asking = Preguntando a RexPayments por { $id }…
look-up-empty-words = Aquí solo cuenta la respuesta de RexPayments, no la pantalla de un cliente.
look-up-empty = Escriba o escanee un ID de pago.
look-up-no-id = Esta dirección no contiene ningún ID de pago. Pegue la dirección de la página que vio el cliente después de pagar.
look-up-not-an-id = Eso no es un ID de pago: tiene espacios o es demasiado largo.
look-up-recent = Recientes
verdict-succeeded = Realizado
verdict-failed = Fallido
verdict-pending = Pendiente
verdict-other = Desconocido: { $word }
verdict-not-found = No encontrado
verdict-not-found-words = RexPayments no conoce ningún pago { $id }. Revíselo letra por letra. No entregue nada.
verdict-could-not-ask = No se pudo preguntar
verdict-could-not-ask-words = Eso no dice nada del pago. No entregue nada todavía; pregunte otra vez.
payment-id = ID de pago
payment-method = Forma de pago
payment-live = Dinero real
payment-live-yes = sí
payment-live-no = no, una prueba
payment-live-unknown = RexPayments no lo dice
payment-belongs = Podría ser de
payment-could-belong = pedido { $order }: mismo importe, pagado después de crearlo ({ $time })
payment-facts = { $amount }, hecho { $time }, { $ago }
payment-used = Ya usado aquí
payment-used-no = no
payment-used-unknown = no se sabe
payment-used-for = sí, para { $what } ({ $time })
payment-fits-nothing = nada abierto aquí
payment-tied = RexPayments lo asocia a un pedido
payment-tied-no = no – compare importe y hora
payment-test = PRUEBA

payment-copy = Copiar detalles
notice-details-copied = Los detalles están copiados.

## Receipts

receipt-button = Recibo
receipt-title = Recibo
receipt-of-sale = Venta { $number }
receipt-of-order = Pedido { $order }
receipt-of-payment = Pago { $id }
receipt-a4 = A4
receipt-roll = Rollo de 80 mm
receipt-file = Recibo { $name }
receipt-received = Pago recibido
receipt-practice = PRÁCTICA
receipt-sale = Venta
receipt-reference = Referencia
receipt-seen = Pago visto
receipt-paid = Pagado
receipt-order = Pedido
receipt-accepted = Aceptado
receipt-refunded = Devuelto
receipt-refund-noted = { $amount }, anotado { $time }
receipt-refunded-some = Más tarde se devolvió una parte o todo.
receipt-no-money = No se movió dinero.
receipt-by-count = El número de pagos que RexPayments da para el enlace propio de esta venta dice que se pagó.
receipt-by-word = RexPayments dice que este pago se realizó.
receipt-by-person = RexPayments dice que este pago se realizó. La tienda lo aceptó para este pedido: RexPayments no dice de qué pedido es un pago.
receipt-no-invoice = Esto no es una factura fiscal.
paper-not-read = Ahora no se puede leer el registro de la caja. No se guardó ni se imprimió nada. Inténtelo otra vez en un momento.

## Printing and saving codes

print-title = Imprimir o guardar
print-count =
    { $count ->
        [one] 1 enlace
       *[other] { $count } enlaces
    }
print-preview = Vista previa: { $layout }
print-drawing = Dibujando la vista previa…
layout-bare = Solo código QR
layout-counter-card = Tarjeta A6
layout-poster = Cartel A4
layout-stickers = Adhesivos A4
print-columns = Adhesivos a lo ancho
print-rows = Adhesivos a lo alto
columns-count =
    { $count ->
        [one] 1 columna
       *[other] { $count } columnas
    }
rows-count =
    { $count ->
        [one] 1 fila
       *[other] { $count } filas
    }
print-one-document = Todo en un PDF
print-one-each = Uno por archivo
print-kind = Tipo de archivo
file-pdf = PDF
file-png = Imagen (PNG)
file-svg = SVG
print-width = Al menos tantos píxeles de ancho
print-always-words = Siempre cobra { $amount }, y quien lo escanee puede pagar en cualquier momento. Los pagos aparecen en Enlaces.
print-always-words-many = Cada uno cobra siempre su importe, y quien lo escanee puede pagar en cualquier momento. Los pagos aparecen en Enlaces.
print-one-off-words = Este código es solo para este pedido. Una vez pagado, ya no sirve.
print-inactive = Este enlace está desactivado. Nadie puede pagarlo hasta que usted lo active.
print-expired = Este enlace ha vencido. Ya nadie puede pagarlo: cree uno nuevo e imprima ese.
print-limit-reached = Este enlace ya tuvo todos los pagos que permite. Ya nadie puede pagarlo: cree uno nuevo e imprima ese.
print-closed-many =
    { $count ->
        [one] 1 de estos enlaces no acepta pagos ahora.
       *[other] { $count } de estos enlaces no aceptan pagos ahora.
    }
print-ends = Este enlace deja de aceptar pagos: { $when }. Retire entonces la tarjeta.
print-ends-many =
    { $count ->
        [one] 1 de estos enlaces deja de aceptar pagos: { $when }.
       *[other] { $count } de estos enlaces dejan de aceptar pagos, el primero: { $when }.
    }
print-limited =
    { $left ->
        [one] Este enlace acepta 1 pago más; después la tarjeta ya no funciona.
       *[other] Este enlace acepta { $left } pagos más; después la tarjeta ya no funciona.
    }
print-limited-many =
    { $count ->
        [one] 1 de estos enlaces acepta solo un número limitado de pagos.
       *[other] { $count } de estos enlaces aceptan solo un número limitado de pagos.
    }
print-left-out =
    { $count ->
        [one] 1 enlace no tiene una dirección que se pueda mostrar y queda fuera: { $names }
       *[other] { $count } enlaces no tienen una dirección que se pueda mostrar y quedan fuera: { $names }
    }
print-none-usable = La respuesta de RexPayments no trae ninguna dirección que se pueda mostrar, así que no hay nada que imprimir.
print-missing-letters = Ninguna fuente de este equipo tiene algunas de estas letras: en su lugar hay cuadros vacíos. Instale una fuente para esta escritura o cambie el nombre.
print-practice-words = Práctica: lleva la marca de que no se puede pagar.
print-print = Imprimir
print-save = Guardar como…
print-save-many = Guardar en carpeta…
print-copy = Copiar imagen
print-done = Listo
print-stop = Detener
print-stopping = Se detiene tras este archivo
print-stopping-at = Deteniendo. { $count } de { $total } archivos están escritos.
print-written-of = { $count } de { $total } archivos están escritos.
print-choosing = Elija dónde guardarlo…
print-saving = Guardando…
print-opening = Abriendo su visor de PDF…
print-opened = Se está abriendo su visor de PDF: imprímalo desde ahí, al 100 %. Si no se abre ninguno, guárdelo como PDF.
print-copied = La imagen está copiada.
export-many-done =
    { $count ->
        [one] 1 archivo está escrito en { $folder }.
       *[other] { $count } archivos están escritos en { $folder }.
    }
export-many-stopped = Detenido. { $count } de { $total } archivos están escritos en { $folder }. El siguiente sería «{ $name }».
export-many-failed = { $count } de { $total } archivos están escritos en { $folder }. Se acabó en «{ $name }»:
card-call = Escanee para pagar
card-expires = Válido hasta el { $day }
card-file-of-several = { $count } códigos QR
counter-card-title = Crear una tarjeta de mostrador
counter-card-words = Un código QR para una cosa a un precio. Después verá la tarjeta y podrá imprimirla.
counter-card-name = ¿Qué vende?
counter-card-price = Precio
counter-card-make = Crear la tarjeta
settings-logo = Logotipo
settings-logo-words = Se imprime en sus tarjetas y se muestra en la ventana del cliente.
logo-choose = Elegir una imagen
logo-change = Elegir otra imagen
logo-remove = Quitar el logotipo
logo-choosing = Elija una imagen en la otra ventana
logo-reading = Leyendo la imagen…
logo-path = Archivo de imagen
logo-path-help = Este equipo no puede mostrar su ventana para elegir archivos. Escriba dónde está la imagen.
logo-take = Usarla
logo-no-name = Escriba el nombre de un archivo de imagen, por ejemplo logo.png.
logo-not-there = No se puede leer ese archivo. Revise su nombre y su carpeta.
logo-too-large = Esa imagen es demasiado grande: como máximo 10 MB y 40 millones de píxeles.
logo-no-picture = Ese archivo no es una imagen PNG o JPEG, o está dañado.
logo-not-kept = No se pudo guardar el logotipo en este equipo. Revise su disco.

## Backups, and removing everything

backup-title = Copias de seguridad
backup-words = Cada día Rex Console copia por sí sola ventas, cierres, ajustes y favoritos, y guarda las copias dos semanas. El token nunca está en ellas.
backup-kept = Copia más reciente: { $time }
backup-save = Guardar una copia
backup-restore = Restaurar una copia
backup-daily-failed = No se pudo hacer la copia de hoy de ventas y ajustes. Las ventas siguen y están a salvo en este equipo. Guarde una copia de seguridad en otro lugar.
backup-not-there = No se puede leer ese archivo. Revise su nombre y su carpeta.
backup-no-backup = Ese archivo no es una copia de seguridad de Rex Console. No se ha cambiado nada.
backup-damaged = Esa copia está dañada, así que no se tomó nada de ella. Elija una anterior.
backup-newer = Esa copia la hizo una Rex Console más nueva. Actualice Rex Console y después restaure. No se ha cambiado nada.
backup-busy = Este equipo tiene ahora demasiado que hacer. Inténtelo otra vez en un momento.
backup-no-name = Escriba el nombre de una copia que termine en .rexbackup.
restore-title = Restaurar una copia de seguridad
restore-choosing = Elija una copia en la otra ventana
restore-inspecting = Leyendo la copia…
restore-restoring = Restaurando. Deje abierta Rex Console, por favor…
restore-path = Archivo de la copia
restore-path-help = Este equipo no puede mostrar su ventana para elegir archivos. Escriba dónde está la copia.
restore-look = Mirarla
restore-another = Elegir otro archivo
restore-no-shop = Tienda sin nombre
restore-of-shop = { $shop } { $till }
restore-made = Hecha { $time } por Rex Console { $version }
restore-sales =
    { $count ->
        [0] Ninguna venta
        [one] 1 venta
       *[other] { $sales } ventas
    }{ $open ->
        [0] , ninguna abierta
        [one] , 1 abierta
       *[other] , { $open } abiertas
    }
restore-closing = Último cierre: { $number }, { $time }
restore-no-closing = Aún no se ha cerrado ningún día.
restore-words = Sus ventas y cierres se suman a los que hay aquí. De lo que hay aquí no se pierde nada, y nada cuenta dos veces.
restore-settings-too = Con ellos vienen la tienda, los favoritos, el logotipo y los ajustes.
restore-token-words = El token no está en la copia. Péguelo para conectar, o cree uno nuevo en el portal de RexPayments.
restore-sales-only = Solo ventas
restore-with-settings = También tienda y favoritos
restore-now = Restaurar
restore-done =
    { $count ->
        [one] Restaurado: 1 venta es nueva aquí
       *[other] Restaurado: { $sales } ventas son nuevas aquí
    }{ $further ->
        [0] .
        [one] , 1 estaba más avanzada en la copia.
       *[other] , { $further } estaban más avanzadas en la copia.
    }
restore-nothing-new = Restaurado: todas las ventas de la copia ya estaban aquí.
restore-renumbered = El cierre { $was } de la copia es aquí el cierre { $is }: otro tiene su número. Sus totales son los que se imprimieron.
restore-go-on = Seguir
remove-title = Borrar todo
remove-what = Borra el token y todas las ventas, los cierres, los ajustes y las copias guardados en este equipo, por ejemplo antes de venderlo o regalarlo.
remove-ask = Borrar todo…
remove-question = ¿Borrar todo de este equipo?
remove-words = Se borran el token, las ventas, los cierres, los enlaces, los ajustes, el logotipo, la práctica y las copias automáticas. No se puede deshacer. Los archivos que guardó en otros lugares se quedan.
remove-open-sales = Antes se cierran las ventas abiertas, para que ya nadie pueda pagarlas.
remove-save-first = Guardar antes una copia
remove-word = BORRAR
remove-type = Escriba { $word } para borrar todo
remove-now = Borrarlo todo
remove-keep = Conservar todo
remove-closing = Cerrando las ventas abiertas…
remove-removing = Borrando todo…
remove-sales-open = RexPayments no confirmó a tiempo que las ventas abiertas estén cerradas, así que no se borró nada. Inténtelo otra vez cuando este equipo tenga conexión.
remove-token-stays = El llavero no soltó el token, así que no se borró nada. Abra el llavero e inténtelo otra vez.
remove-not-begun = No se puede escribir en la carpeta de Rex Console, así que no se borró nada. Revise el disco e inténtelo otra vez.
remove-gone = Todo está borrado de este equipo. Ahora revoque el token en el portal de RexPayments, para que no se pueda usar ninguna copia de él.
remove-gone-but-some = El token está borrado. Otro programa todavía usa algunos archivos: abra Rex Console una vez más y también se borrarán. Revoque el token en el portal de RexPayments.

## Saving where no dialog can be shown

save-as-title = Guardar como
save-as-words = Este equipo no puede mostrar su ventana para guardar. Escriba dónde va el archivo.
save-as-title-many = Guardar en una carpeta
save-as-words-many = Este equipo no puede mostrar su ventana para elegir una carpeta. Escriba cuál es.
save-as-folder = Carpeta
save-as-path = Archivo
save-as-save = Guardar
export-no-name = Escriba un nombre de archivo, por ejemplo cafe.png.
export-no-folder-name = Escriba una carpeta.
export-no-folder = Esa carpeta no existe.
export-not-allowed = No se puede escribir en esta carpeta. Elija otra.
export-disk-full = El disco está lleno. No se escribió nada.
export-is-folder = Eso es una carpeta. Añada un nombre de archivo.
export-exists = Ya hay un archivo con ese nombre. Pulse Guardar otra vez para sustituirlo, o cambie el nombre.
export-unreadable = El código QR no se pudo volver a leer, así que no se guardó ni se imprimió nada. Avise a soporte, por favor.
export-bad-logo = No se puede leer el logotipo de la tienda. Elija otro archivo PNG o JPEG en Ajustes.
export-too-fine = El código sería demasiado pequeño para leerlo. Elija un formato más grande, o menos adhesivos por hoja.
export-no-viewer = Ningún programa de este equipo abrió el documento. Guárdelo como PDF e imprímalo desde ahí.
export-failed = No funcionó, y no se guardó ni se imprimió nada. Inténtelo otra vez o elija otro lugar.

## Settings

settings-title = Ajustes
settings-connection = Conexión
settings-connected-to = Conectado a { $host }
settings-token-kept = El token está guardado en el llavero de este equipo.
settings-token-in-memory = El token está solo en memoria y desaparece cuando cierre Rex Console.
settings-sign-out = Cerrar sesión y quitar el token
settings-practice-words = Modo de práctica: el proveedor funciona dentro de este programa y no se mueve dinero.
settings-leave-practice = Salir de la práctica
settings-look = Aspecto
theme-system = Según el sistema
theme-light = Claro
theme-dark = Oscuro
motion-title = Movimiento
motion-usual = Normal
motion-less = Menos movimiento
motion-help = Con menos movimiento nada se desliza, sigue rodando ni parpadea. El escritorio no dice a los programas lo que usted eligió en él.
theme-system-unknown = Este equipo no dice cuál usa, así que aquí es claro.
text-size-title = Tamaño de texto y botones
text-size-percent = { $percent } %
settings-language = Idioma
language-system = Según el equipo
language-marked = { $language } – { $mark }
language-customers = Lo que leen los clientes en su ventana
language-customers-same = Igual que la consola
language-no-letters = Este equipo no tiene letras para { $language }. Instale una fuente para ese idioma y vuelva a abrir Rex Console.
settings-entry = Importes en el mostrador
entry-cents-first = 1250 es 12,50
entry-decimal = 12,5 es 12,50
settings-limits = Límites en el mostrador
settings-time-limit = Una venta sin pagar se cierra tras
minutes-count =
    { $count ->
        [one] 1 minuto
       *[other] { $count } minutos
    }
settings-largest = Venta habitual más alta
settings-largest-help = Por encima, la caja pregunta una vez, por si hay una cifra de más. Vacío: no pregunta nunca.
settings-sounds = Sonidos
sounds-on = Con sonido
sounds-off = Sin sonido

settings-autostart = Iniciar con el ordenador
autostart-words = Rex Console se abre solo cuando inicia sesión en este ordenador.
autostart-failed = Este ordenador no permite que Rex Console se inicie solo.
settings-customer = Ventana del cliente
settings-customer-words = Una segunda ventana para el cliente: el importe, el código QR y una marca cuando está pagado.
customer-window-on = Mostrarla
customer-window-off = No mostrarla
customer-one-monitor = Este equipo tiene una sola pantalla, así que se abre como una ventana normal. Llévela a donde el cliente la vea.
customer-other-monitor = La otra pantalla
customer-monitor-gone = { $name } (sin conectar)
customer-full-screen = Pantalla completa
customer-framed = En ventana
customer-show-test = Ver imagen de prueba
settings-callback = Pago único: pagos en el navegador de este equipo
callback-words = Para páginas de pago que el personal abre en el navegador de este equipo. Al acabar, vuelve aquí y dice cuál es el pago; se pregunta por él a RexPayments. Los teléfonos de los clientes no llegan a esta dirección, así que no la registre como Callback URL de su cuenta.
callback-on = Escuchar
callback-off = No escuchar
callback-port = Puerto
callback-port-error = Un número del 1024 al 65535.
callback-opening = Abriendo…
callback-listens = Escuchando en { $address }
callback-taken = Otro programa tiene el puerto { $port }. Elija otro.
callback-refused = Este equipo no deja que Rex Console escuche en este puerto. Elija otro.
settings-day = Día
day-ends-words = El día termina a las
day-ends-earlier = Una hora antes
day-ends-later = Una hora después
day-ends-help = Hasta esa hora, las ventas después de medianoche son de la noche anterior.
day-zone-words = Zona horaria: { $name }
day-zone-of-computer = Zona horaria: { $name }, la de este equipo
day-zone-unnamed = Zona horaria: la de este equipo
day-zone-unknown = Este equipo no conoce ninguna zona horaria «{ $name }». Se usa la suya propia: elija una aquí.
day-zone-change = Elegir otra zona horaria
day-zone-search = Ciudad o región
day-zone-search-help = Por ejemplo Madrid, o America.
day-zone-none = Ninguna zona horaria se llama así. Pruebe con una ciudad grande cercana.
day-zone-more = { $count } más: escriba más letras del nombre.
day-zone-computer = La de este equipo
day-mark-words = Tablas guardadas
day-mark-off = Normal
day-mark-on = Para hojas de cálculo antiguas
day-mark-help = Elija la segunda si en la hoja de cálculo se ven mal letras como é o ñ.
clock-is-wrong = El reloj de este equipo va { $side ->
        [ahead] adelantado
       *[behind] atrasado
    } { $unit ->
    [minutes] { $count ->
        [one] 1 minuto
       *[other] { $count } minutos
    }
    [hours] { $count ->
        [one] 1 hora
       *[other] { $count } horas
    }
   *[days] { $count ->
        [one] 1 día
       *[other] { $count } días
    }
    }. Se usa la hora de RexPayments: { $weekday ->
        [1] lunes
        [2] martes
        [3] miércoles
        [4] jueves
        [5] viernes
        [6] sábado
       *[7] domingo
    }, { date-day }, { $time }.
clock-set-right = Ponga bien la fecha y la hora en los ajustes de este equipo, y este aviso se irá solo.
settings-shop = Tienda
settings-shop-practice = La tienda de práctica no tiene nombre propio. Conecte su tienda para ponerle nombre, moneda y caja.
settings-receipts = Recibos
settings-receipts-words = En qué papel se imprimen sus recibos.
settings-backup-practice = Las ventas de práctica no necesitan copia. Cuando su tienda esté conectada, sus ventas se ponen a salvo desde aquí.
section-shop = Tienda
section-counter = Mostrador
section-look = Aspecto e idioma
section-customers = Ventana del cliente
section-printing = Impresión
section-day = Día y hora
section-pin = PIN del dueño
section-connection = Conexión
section-backup = Copia
section-about = Acerca de
settings-about = Rex Console { $version }

## About

about-licence = Libre para que cualquiera la use, la cambie y la comparta, con la licencia MIT o la Apache 2.0.
about-support = Cuando necesite ayuda
about-support-words = Un archivo de diagnóstico cuenta a soporte cómo es este equipo, sus ajustes, cuántas ventas hay en cada estado y los últimos avisos. Sin token, sin nombres, sin importes, sin ID de pago.
about-prepare = Preparar el archivo de diagnóstico
about-preparing = Preparándolo…
about-all-of-it = Esto es todo lo que habrá en el archivo. No se envía nada: usted decide quién lo recibe.
about-save = Guardar el archivo de diagnóstico
about-leave = No guardarlo
about-places = Dónde están sus archivos
about-data = Ventas, enlaces y copias de seguridad
about-config = Ajustes y logotipo
about-state = Registros e informes de errores
about-open = Abrir carpeta
about-open-data = Abrir la carpeta de ventas, enlaces y copias de seguridad
about-open-config = Abrir la carpeta de ajustes y logotipo
about-open-state = Abrir la carpeta de registros e informes de errores
about-others = Hecho con el trabajo de otros
about-others-words = Fuentes y partes del programa de muchas personas, y las licencias con que las dieron.
about-others-show = Mostrar las licencias
about-others-hide = Ocultar las licencias
notice-folder-failed = La carpeta no se puede abrir desde aquí. Está en { $path }.

## The first steps, said one at a time on the screen itself

guide-step = Primeros pasos: { $number } de { $count }
guide-skip = Saltar
guide-skip-name = Saltar los primeros pasos
guide-next = Siguiente
guide-again = Ver los primeros pasos otra vez
guide-charge = Escriba un importe y pulse Cobrar.
guide-charge-more = Vale cualquier importe: esto es práctica y no se mueve dinero.
guide-pay = Esto es lo que escanea su cliente. Pulse «{ $button }» y pague.
guide-pay-more = Se abre una página en el navegador, como en el teléfono de un cliente. Después vuelva aquí.
guide-proof = Esta marca verde es la única prueba de pago.
guide-proof-more = Espérela antes de entregar la mercancía. Un mensaje en el teléfono del cliente no prueba nada.
guide-connect = Ha hecho su primera venta. Ahora conecte su tienda.
guide-connect-more = Necesita el token de API de su página de perfil del portal de RexPayments. O siga practicando.
guide-leave = Salir de la práctica y conectar
guide-card = Su tienda está conectada. Ahora imprima su primera tarjeta.
guide-card-more = Un código QR para una cosa a un precio, para poner en el mostrador.
guide-make-card = Crear la primera tarjeta

## The customer's window

customer-title = Rex Console · Cliente
customer-practice-shop = Tienda de práctica
customer-making = Un momento…
customer-scan = Escanee para pagar
customer-secure = Pago seguro en
customer-checking = Comprobando…
customer-dont-pay-again = No vuelva a pagar, por favor.
customer-paid = Pagado. ¡Gracias!
customer-closed = Cancelado
customer-dont-pay = No pague este, por favor.
customer-test = Esto es lo que ve su cliente.
customer-test-code = Aquí va el código QR
customer-test-size = { $width } × { $height } píxeles
customer-back = Volver a la consola

already-open = Rex Console ya está abierta
already-open-words = Ahora no responde. Busque su ventana o espere un momento; si está bloqueada, ciérrela a la fuerza y vuelva a abrirla.
already-open-close = Cerrar

## Leaving

quit-title =
    { $count ->
        [one] Una venta sigue abierta
       *[other] { $count } ventas siguen abiertas
    }
quit-words = Ciérrelas para que ya nadie pueda pagarlas. O déjelas: el cliente todavía puede pagar, y usted las resuelve la próxima vez que abra Rex Console.
quit-words-practice = En la práctica, todas las ventas terminan con el programa: el proveedor de práctica las olvida. En su tienda podría dejarlas abiertas y resolverlas al volver a iniciar.
quit-close-first = Cerrarlas antes
quit-leave = Dejarlas
quit-back = Volver
quit-closing-title = Cerrando las ventas abiertas…
quit-closing-words = Se está avisando a RexPayments. Rex Console se cierra en cuanto lo confirme.
quit-gave-up-title =
    { $count ->
        [one] Una venta no se pudo cerrar
       *[other] { $count } ventas no se pudieron cerrar
    }
quit-gave-up-words = RexPayments no lo confirmó a tiempo. Hasta que lo haga, el cliente todavía puede pagar. Seguimos intentándolo mientras Rex Console esté abierta.

crash-title = Rex Console se cerró por un error
crash-words = La última vez, Rex Console se detuvo por sí solo. No se ha perdido ninguna venta: las ventas están en el diario y se vuelve a consultar cada una que sigue abierta. Lo que pagó el cliente cuenta.
fault-title = Falló una parte de Rex Console
fault-words = La última vez algo salió mal al margen de la caja, como un archivo o un sonido. La caja siguió funcionando y las ventas están en el diario. Si falta algo que quería hacer, hágalo de nuevo.
crash-report-words = Un informe dice al soporte qué falló: sin token, sin nombres, sin importes. No se envía nada; usted decide quién lo recibe.
crash-save = Guardar el informe para soporte …
crash-done = Listo

no-window-title = Rex Console no puede abrir su ventana.
no-window-words = Aquí no funciona ni OpenGL ni Vulkan, DirectX o Metal. Actualice el controlador gráfico y reinicie el ordenador. Al soporte le ayuda lo que diga «rex-console doctor» en un terminal. Las ventas están a salvo en el diario.

## Short notices

notice-copied = Enlace copiado.
notice-link-made = El enlace está creado.
notice-link-activated = El enlace vuelve a aceptar pagos.
notice-link-was-active = «{ $name }» ya estaba activado.
notice-link-was-inactive = «{ $name }» ya estaba desactivado.
notice-link-changed = El enlace está cambiado.
notice-link-deactivated = El enlace ya no acepta pagos.
notice-link-deleted = El enlace está eliminado.
notice-exported = Guardado como { $path }
notice-filed-two = Guardado como { $path }, y junto a él { $second }
notice-browser-failed = No se pudo abrir el navegador. Copie el enlace.
notice-signing-out = Cerrando sesión: espere un momento antes de la siguiente venta. No se ha cobrado nada.
notice-settings-older = El archivo de ajustes estaba dañado. Se usa una copia anterior: compruebe que esté bien.
settings-lost = No se puede leer el archivo de ajustes, así que hay que configurar la tienda de nuevo. Las ventas y los enlaces están a salvo.
notice-signed-out = Sesión cerrada. El token ya no está en el llavero de este equipo.
notice-not-forgotten = No se pudo quitar el token del llavero. Quite usted allí «rex-console», o inténtelo otra vez.
notice-settings-not-saved = No se pudieron guardar los ajustes. Valen hasta que cierre Rex Console.
notice-open-sales = Todavía hay una venta abierta. Espere a que se pague o cancélela antes.

## What the provider or the connection says

api-not-sent = No se puede llegar a RexPayments. No se ha enviado nada ni se ha cobrado nada. Revise la conexión a internet e inténtelo otra vez.
api-lost = La respuesta de RexPayments se perdió por el camino.
api-unauthorized = RexPayments no acepta este token. Cópielo otra vez de su página de perfil del portal.
api-forbidden = RexPayments no permite esto a su cuenta.
api-not-found = RexPayments no conoce nada con ese ID.
api-no-such-route = RexPayments no responde en esta dirección. Revise la dirección del proveedor o pregunte a soporte.
api-could-not-ask = RexPayments no encontró nada con este ID. Como hasta ahora no se ha encontrado ningún pago de esta cuenta, puede que el ID esté mal o que los pagos se consulten en otro lugar. Revise el ID letra por letra.
api-validation = RexPayments lo rechazó: { $words }
api-rate-limited =
    { $seconds ->
        [one] RexPayments nos pide ir más despacio. Inténtelo otra vez en 1 segundo.
       *[other] RexPayments nos pide ir más despacio. Inténtelo otra vez en { $seconds } segundos.
    }
api-server = RexPayments tiene ahora un fallo propio. Inténtelo otra vez en un minuto.
api-not-json = En lugar de la respuesta de RexPayments llegó una página web. Quizá esta red quiera que usted inicie sesión antes.
api-decode = La respuesta de RexPayments contiene algo que no podemos leer: { $field }.
api-unexpected = RexPayments dio una respuesta que no entendemos.
address-refused = La dirección lleva a un servidor no permitido, así que no se muestra ningún código QR.

## The keyring

keyring-locked = El llavero de este equipo está bloqueado. Ábralo con la contraseña con la que inicia sesión e inténtelo otra vez.
keyring-absent = En este equipo no hay ningún llavero en marcha.
keyring-slow = El llavero de este equipo no responde.
keyring-denied = El llavero no se abrió.
keyring-too-long = Este token es demasiado largo para el llavero.
keyring-broken = El llavero de este equipo no funciona como debería.

## Day

day-today = Hoy, { $day }
day-yesterday = Ayer, { $day }
day-week = Esta semana, { $from } – { $to }
day-month = Este mes, { $month }
day-from-to = { $from } – { $to }
day-not-closed = Aún sin cerrar
day-closing = Cierre { $number }
day-closing-from-to = Del { $from } al { $to }
day-closing-first = Desde la primera venta hasta el { $to }
day-since-closing = Desde el cierre { $number }, { $time }
day-never-closed = Todo hasta ahora: aún no se ha cerrado ningún día.
day-ends-at = El día de la tienda empieza y termina a las { $hour }.
day-other = Otro día
day-choose-today = Hoy
day-choose-yesterday = Ayer
day-choose-week = Esta semana
day-choose-month = Este mes
day-closings = Cierres
day-from = Desde
day-to = Hasta
day-date-wrong = Escríbalo como 2026-11-22 o 22.11.2026.
day-range-incomplete = Indique el primer día y el último.
day-show-range = Mostrar estos días
day-month-before = El mes anterior
day-month-after = El mes siguiente
day-not-yet = Eso aún no ha llegado.
day-save = Guardar
day-print = Imprimir
day-close = Cerrar el día
day-nothing-to-save = El registro todavía se está leyendo.
day-taken = Cobrado
day-gross =
    { $count ->
        [one] 1 pago · bruto, no lo que se le abona
       *[other] { $shown } pagos · bruto, no lo que se le abona
    }
day-payments =
    { $count ->
        [one] 1 pago
       *[other] { $shown } pagos
    }
day-seen-count = { $shown ->
    [one] { $shown } visto
   *[other] { $shown } vistos
}
day-noted-count = { $shown ->
    [one] { $shown } anotado
   *[other] { $shown } anotados
}
day-look-before = { $shown } · ver antes de cerrar
day-counter = En mostrador
day-one-off = Pago único
day-printed = Enlaces impresos
day-refunds = Reembolsos
day-not-settled = Sin resolver
day-too-much = Más de lo que se puede contar
day-tests = Pagos de prueba, fuera de los totales:
day-tests-apart = Pagos de prueba, fuera de los totales: { $amount }
day-unverified = Nadie ha comprobado aún si esta cuenta mueve dinero real. Consulte uno de sus pagos en Transacciones y se sabrá.
day-list = Ventas y pagos
day-unsettled-first = Sin resolver: el dinero aún puede llegar
day-at-counter = Mostrador
day-order = Pago único { $order }
day-seen-several = { $product } × { $count }
day-refund-of = Reembolso de la venta { $number }
day-paid = Pagada
day-paid-refunded = Pagada, reembolsada
day-accepted = Aceptado
day-seen = Visto en el enlace
day-refunded = Devuelto
day-closed-unpaid = Cerrada, sin pagar
day-another-way = Pagada de otra forma
day-unusable = Enlace no fiable
day-test-standing = Prueba · { $standing }
day-mode-live = Dinero real
day-mode-unverified = Sin comprobar
day-mode-test = Prueba
day-settle = Resolver
day-settle-named = Resolver { $what }
day-settle-words = Se pregunta a RexPayments si se pagó. Solo su respuesta lo resuelve.
day-settle-order-words = Pida al cliente el ID de pago: solo con él puede decir RexPayments si se pagó.
day-left-out = Los { $shown } más nuevos de { $all }; los archivos los tienen todos.
day-search = Buscar en el registro
day-search-hint = Número, referencia, importe, palabras
day-searching = Buscando…
day-not-found = No se encontró nada para «{ $words }»
day-not-found-words = Busque el número o la referencia de una venta, un ID de pedido o de pago, un importe o palabras de una nota.
day-clear-search = Borrar la búsqueda
day-found-more = Hay más. Escriba más de lo que busca.
day-all-tills = Todas las cajas
day-reading = Leyendo el registro…
day-try-again = Reintentar
day-empty-today = Hoy no se ha cobrado nada
day-empty-today-words = Cada cobro que empieza en esta caja aparece aquí enseguida.
day-empty-not-closed = No queda nada por cerrar
day-empty-not-closed-words = Todo lo cobrado pertenece a un cierre. Lo que entre a partir de ahora es del siguiente.
day-empty-closing = Este cierre no contiene nada
day-empty-other = En estos días no se cobró nada
day-empty-other-words = Aquí solo aparece lo que cobró esta misma caja. Las demás cajas tienen sus propios registros.
day-go-to-sell = Ir a Vender
day-back = Volver a la lista
day-close-detail = Cerrar los detalles
day-fact-when = Cuándo
day-fact-since = Empezó
day-fact-made = Pedido creado
day-fact-reference = Referencia
day-fact-order = ID de pedido
day-fact-payment = ID de pago
day-fact-payments = Pagos
day-fact-mode = Dinero
day-fact-closing = Cierre
day-copy-reference = Copiar la referencia
day-copy-order = Copiar el ID de pedido
day-copy-payment = Copiar el ID de pago
day-copy-for-portal = Copiar la referencia para el portal
day-refunded-wholly = Se devolvió todo.
day-refund-title = Anotar un reembolso de la venta { $number }
day-refund-left = Como máximo { $left }
day-refund-too-much = Es más de lo que queda de la venta: { $left }.
day-column-when = Cuándo
day-column-day = Día
day-column-kind = Tipo
day-column-what = Qué
day-column-state = Estado
day-column-amount = Importe
day-column-not-counted = No contado
day-column-currency = Moneda
day-column-mode = Dinero
day-column-note = Nota
day-column-payment = Pago
day-column-closing = Cierre
day-paper-till = Caja { $till }
day-paper-made = Hecho { $time }
day-paper-totals = Totales
day-paper-entries = Ventas y pagos
day-paper-footer = Los importes son brutos: lo que pagaron los clientes, no lo que se abona a la tienda.
day-taken-gross = Cobrado, bruto
day-after-refunds = Tras los reembolsos

## Closing the day

close-day-checking = Preguntando una vez más
close-day-checked = { $done } de { $of } ventas cerradas comprobadas
close-day-checking-words = La comprobación de un banco puede haber acabado en un pago después de cerrarse una venta.
close-day-unasked = Cerrar sin preguntar más
close-day-not-yet = Aún no
close-day-title = ¿Cerrar el día con el número { $number }?
close-day-holds = El cierre contendrá:
close-day-nothing = No se ha cobrado nada desde el último cierre. Este no contendrá nada.
close-day-gross = Bruto, no lo que se le abona. Lo que entre después es del siguiente cierre.
close-day-unsettled =
    { $count ->
        [one] 1 venta de { $sums } está sin resolver. Sigue abierta; si se paga, es del siguiente cierre.
       *[other] { $count } ventas están sin resolver, { $sums } en total. Siguen abiertas; lo que se pague de ellas es del siguiente cierre.
    }
close-day-not-asked =
    { $count ->
        [one] No se pudo preguntar por 1 venta cerrada. Si se pagó después de todo, es del siguiente cierre.
       *[other] No se pudo preguntar por { $count } ventas cerradas. Lo que se pagara de ellas después de todo es del siguiente cierre.
    }
close-day-writing = Cerrando el día…
close-day-writing-words = Se está anotando.
close-day-failed = El día no está cerrado
close-day-done = El cierre { $number } está hecho: { $sums }
close-day-done-words = Lo que entre a partir de ahora es del siguiente.
close-day-leave = Listo
close-day-save = Guardar el cierre
close-day-print = Imprimir el cierre

## All tills

tills-title = Todas las cajas
tills-words = { $days }. Según la lista de enlaces de RexPayments, por la fecha en que se crearon: la lista no dice cuándo se pagaron.
tills-reading = La lista todavía se está leyendo. Aquí pueden faltar pagos.
tills-none = La lista no tiene ninguna venta de mostrador pagada de estos días.
tills-till = Caja { $till }
tills-together = Todas las cajas juntas
tills-differences = En qué difieren la lista y el registro de esta caja
tills-undated =
    { $count ->
        [one] Un enlace pagado queda fuera: RexPayments no dice cuándo se creó.
       *[other] { $count } enlaces pagados quedan fuera: RexPayments no dice cuándo se crearon.
    }
tills-same = Nada difiere: el registro de esta caja y la lista dicen lo mismo.
tills-same-so-far = De momento, nada difiere.
tills-more-differences = Y { $count } más.
tills-paid-there = { $reference }: la lista dice que se pagó { $amount }; este registro no. Búsquela en el registro y resuélvala.
tills-unknown-here = { $reference }: la lista dice que se pagó { $amount }, y este registro no conoce la venta. Quizá se hizo antes de empezar de nuevo el registro.
tills-paid-here = { $reference }: este registro dice que se pagó { $amount }, empezada { $time }; la lista no. Mírelo en el portal.
tills-not-listed = { $reference }: se pagó { $amount }, empezada { $time }, y su enlace ya no está en la lista. Puede que se haya eliminado.
tills-other-amount = { $reference }: este registro dice { $here }; la lista dice { $there }.

## Times

date-day = { $day } { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
}
date-day-year = { $day } { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
} { $year }
date-weekday = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
} { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
date-and-time = { $day }, { $time }
time-before-noon = { $time } a. m.
time-after-noon = { $time } p. m.
date-weekday-year = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
} { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
date-month-year = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
date-weekday-short = { $weekday ->
    [1] lu
    [2] ma
    [3] mi
    [4] ju
    [5] vi
    [6] sá
   *[7] do
}
ago-future = en el futuro
ago-now = ahora mismo
ago-minutes =
    { $count ->
        [one] hace 1 minuto
       *[other] hace { $count } minutos
    }
ago-hours =
    { $count ->
        [one] hace 1 hora
       *[other] hace { $count } horas
    }
ago-days =
    { $count ->
        [one] hace 1 día
       *[other] hace { $count } días
    }
expires-never = nunca
expires-within-the-hour = en menos de una hora
expires-in-hours =
    { $count ->
        [one] en 1 hora
       *[other] en { $count } horas
    }
expires-in-days =
    { $count ->
        [one] en 1 día
       *[other] en { $count } días
    }

## The journal

journal-not-writable = La caja no puede anotar lo que vende, así que no vende nada: no se ha enviado nada ni se ha cobrado nada. Revise el disco de este equipo.
day-not-read = Ahora no se pudo leer el registro de esta caja. No se ha perdido nada. Inténtelo otra vez en un momento.
day-close-failed = El día no está cerrado: el registro de esta caja no pudo hacerlo ahora. No se ha perdido nada. Inténtelo otra vez en un momento.
day-settled-paid = La venta { $number } está pagada: { $amount }.
day-settled-unpaid = La venta { $number } no está pagada, dice RexPayments. Su enlace ya no acepta ningún pago.
day-settled-open = La venta { $number } aún no está pagada. Seguimos vigilándola.
day-settled-lost = No se encontró el enlace de la venta { $number }. Nadie tiene su código QR, así que nadie puede pagarla.
day-settle-portal = El enlace de esta venta no es fiable, así que aquí no se pregunta por él. Busque { $reference } en el portal.
day-sale-unknown = El registro de esta caja ya no conoce esta venta. Búsquela en el portal.
day-order-unknown = El pedido { $order } se creó hace mucho o con otra cuenta. Consulte su pago en Transacciones.
day-refund-unpaid = No anotado: esta venta no está pagada, así que no hay nada que devolver.
day-refund-beyond = No anotado: de esta venta ya solo se puede devolver { $left } como máximo.

journal-disk-full = El disco de este equipo está lleno. La caja no puede anotar lo que vende, así que no se ha enviado nada ni se ha cobrado nada. Haga sitio e inténtelo otra vez.
journal-newer = El registro de esta caja lo escribió una Rex Console más nueva. Abra esa.
journal-busy = La caja está ocupada escribiendo. No se ha enviado nada. Inténtelo otra vez en un momento.
journal-set-aside = El registro de esta caja estaba dañado. Se conserva como { $file } y se ha empezado uno nuevo. Las ventas abiertas de antes se pueden ver en el portal.
journal-broken = El registro de esta caja no funciona como debería. No se ha enviado nada. Vuelva a abrir Rex Console y, si eso no ayuda, avise a soporte.

## The owner's PIN

pin-title = PIN del dueño
pin-words = Esto es cosa del dueño. Escriba el PIN para seguir.
pin-field = PIN
pin-enter = Seguir
pin-backspace = Borrar la última cifra
pin-checking = Se está comprobando el PIN
pin-wrong = Ese no es el PIN. No se ha cambiado nada.
pin-wait =
    { $minutes ->
        [one] Demasiados PIN incorrectos. Inténtelo otra vez en un minuto.
       *[other] Demasiados PIN incorrectos. Inténtelo otra vez en { $minutes } minutos.
    }
pin-wait-reason = Demasiados PIN incorrectos: espere un poco
pin-not-digits = Un PIN solo tiene cifras.
pin-too-short = Un PIN tiene al menos 4 cifras.
pin-too-long = Un PIN tiene como máximo 12 cifras.
pin-too-easy = Es el primer PIN que probaría cualquiera. Elija otro.
pin-differ = Los dos no coinciden. Escriba el PIN dos veces.
pin-not-kept = No se pudo guardar el PIN. No se ha cambiado nada.
pin-kept = El PIN está puesto. Guárdelo en un lugar seguro.
pin-forgotten = He olvidado el PIN
pin-forgotten-words = Cierre sesión y conecte de nuevo con el token de API del portal. Eso quita el PIN; las ventas y los ajustes se quedan.
pin-forgotten-stops = Hasta que se pegue de nuevo el token, esta caja no cobra. Téngalo antes a mano.

settings-pin = PIN del dueño
settings-pin-words = Con un PIN, solo usted cambia ajustes y enlaces, anota reembolsos, cierra el día, activa o desactiva la práctica y cierra sesión. Vender, Pago único y Transacciones quedan abiertos para todos.
settings-pin-lock = Volver a bloquear tras
settings-pin-lock-now = Bloquear ya
settings-pin-remove = Quitar el PIN
settings-pin-first = PIN
settings-pin-new = PIN nuevo
settings-pin-again = Otra vez el mismo
settings-pin-help = De 4 a 12 cifras.
settings-pin-set = Poner el PIN
settings-pin-change = Cambiar el PIN
settings-pin-empty = Escriba el PIN dos veces

## Help

help-title = Ayuda
help-keys = Teclas
help-anywhere = En todas partes
help-in-questions = En una pregunta sobre la pantalla
help-sell = Cobre en el mostrador: escriba el importe, pulse Cobrar y deje que el cliente escanee el código. Solo «Pagada» en verde dice que el dinero está.
help-one-off = Un pago para un pedido, por ejemplo por teléfono. Nadie avisa cuando se paga: consulte el pago por su ID y acéptelo.
help-links = Enlaces que se pueden pagar una y otra vez. Muestre, envíe o imprima sus códigos, cámbielos, elimínelos.
help-transactions = Escriba o escanee un ID de pago para ver si se realizó, de cuánto fue y cuánto hace.
help-day = Lo que cobró esta caja, día a día. Cierre el día, imprímalo o guárdelo como archivo.
help-settings = La tienda, el idioma, la impresión, el PIN, las copias de seguridad y la conexión con RexPayments.
help-when = Qué hacer cuando…
help-offline = No se puede llegar a RexPayments
help-offline-do = No entregue nada hasta que diga «Pagada». Las ventas en espera siguen en la lista, y se vuelve a preguntar por ellas sin que haga nada. Hasta que vuelva la conexión, cobre de otra forma.
help-says-paid = El cliente dice que ha pagado
help-says-paid-do = Pulse «El cliente dice que pagó» y espere. Crea lo que dice esta pantalla, no el teléfono del cliente: un banco aún puede rechazarlo.
help-wrong-amount = El importe estaba mal
help-wrong-amount-do = Si aún no está pagada: cancele la venta y cobre de nuevo. Si ya está pagada: devuelva el dinero en el portal de RexPayments y anótelo aquí con «Reembolsada…».
help-not-known = Dice «Aún no se sabe»
help-not-known-do = El dinero puede haber llegado o no. Deje la venta en la lista; cobre de nuevo solo cuando diga que no se envió nada. Si está cerrada, una respuesta tardía del banco aún puede pagarla en menos de una hora: dígaselo al cliente antes de cobrar de nuevo.
help-another-way = El cliente al final paga en efectivo
help-another-way-do = Pulse «Pagada de otra forma» en la venta. Su enlace se desactiva para que nadie pague dos veces.
help-scanner = Se usa un lector de códigos de barras
help-scanner-do = Solo escribe en los campos de ID de pago y en las búsquedas que se hayan elegido antes. En cualquier otro sitio no cambia nada ni responde a nada.
help-touch = No hay teclado
help-touch-do = A todo se llega con el dedo, y los importes y el PIN tienen teclas en la pantalla. Para otros textos hace falta el teclado en pantalla del equipo. En Linux con Wayland puede aparecer solo, si está activado. En Windows, ábralo con el símbolo de teclado de la barra de tareas. En un Mac, active el Teclado de accesibilidad. En escritorios Linux antiguos (X11), abra uno desde los ajustes del escritorio.
does-help = Ayuda
does-show = Mostrar al cliente lo que debe escanear
does-next = Al siguiente botón o campo
does-before = Al anterior
does-press = Pulsar el botón que tiene el marco
does-leave = Salir
does-find = Buscar
does-charge = Cobrar el importe
does-add = Sumar otro importe
does-take-back = Quitar la última cifra
does-clear = Empezar el importe de nuevo
does-receipt = Recibo
does-new = Nuevo enlace
does-walk = De fila en fila
does-page = Una página de filas
does-ends = A la primera o la última fila
does-open = Abrir el enlace y después ir a él
does-tick = Marcar la fila
does-tick-all = Marcar todas las filas
does-copy = Copiar la dirección del enlace
does-back = Cerrar el enlace, desmarcar las filas, vaciar la búsqueda
does-export = Imprimir o guardar el código del enlace
does-print = Imprimir
does-save = Guardar como archivo
does-look-up = Consultar lo escrito
help-space = Espacio
help-up-down = ↑ ↓
