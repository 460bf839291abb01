### The words of Rex Console, in Portuguese as in Brazil; "você" where somebody is addressed. Zero takes the form of one.
### Kept the same everywhere: link de pagamento, pagamento avulso, venda de balcão, caixa, cobrar, reembolso, consultar,
### recibo, fechar o dia, fechamento, sem resolver, visto, limpeza, treino, token, chaveiro, backup, registro.

## The language itself

language-own-name = Português (Brasil)
language-not-reviewed = ainda não revisado por um falante nativo

## Everywhere

app-name = Rex Console
app-claim = Receba no balcão com a RexPayments
app-starting = Abrindo o chaveiro…
word-back = Voltar
word-cancel = Cancelar
word-dismiss = Dispensar
try-again = Tentar de novo
export-qr = Exportar
copy-link = Copiar link
open-link = Abrir
pay-as-customer = Pagar como cliente
qr-name = Código QR para o cliente escanear

## Welcome

welcome-connect-title = Conecte sua loja
welcome-connect-words = Cole o token de API da sua página de perfil no portal da RexPayments. Ele fica no chaveiro deste computador, nunca em um arquivo.
welcome-token = Token de API
welcome-connect = Conectar
welcome-checking = Verificando…
welcome-unlock = Abrir o chaveiro
welcome-where = Onde ele está? Entre em portal.rexpayments.com e abra Profile: ele se chama API Key e começa com rx_.
welcome-practise-title = Treinar primeiro
welcome-practise-words = Experimente tudo sem ter conta. Dentro deste programa funciona um provedor de treino: você pode ser quem cobra e quem paga.
welcome-practise = Começar a treinar
welcome-open-account = Ainda sem conta? Abra uma em portal.rexpayments.com e volte aqui.
welcome-keeping = Guardando o token no chaveiro deste computador…
welcome-opening = Conectando…
welcome-not-kept-title = O token funciona, mas não foi possível guardá-lo
welcome-not-kept-words = Você pode continuar sem guardá-lo: ele fica na memória até você fechar o Rex Console, e na próxima vez será preciso colá-lo de novo. Ele nunca é gravado em um arquivo.
welcome-keep-again = Guardar de novo
welcome-session-only = Só nesta sessão
token-malformed = Isso não parece um token. Cole-o inteiro e sem espaços: ele começa com rx_.
session-failed = Não foi possível estabelecer a conexão. Nada foi cobrado. Feche o Rex Console e abra de novo.

## The shop

shop-title = Sua loja
shop-words = É isto que seus clientes veem e que distingue este caixa dos outros.
shop-name = Nome da loja
shop-name-empty = Digite o nome que seus clientes conhecem.
shop-name-long = No máximo 60 caracteres, para caber na tela do cliente.
shop-currency = Moeda
shop-currency-help = Três letras, como na sua conta da RexPayments: a RexPayments não nos diz qual é.
shop-currency-error = Digite as três letras da moeda da sua conta, por exemplo EUR.
shop-till = Nome do caixa
shop-till-help = Até 6 letras ou números. Cada caixa precisa do seu.
shop-till-error = Use de 1 a 6 letras ou números, por exemplo T1.
shop-tills = Caixas que dividem a conta
shop-tills-help = A RexPayments limita quantas vezes uma conta pode perguntar: os caixas dividem esse limite.
shop-tills-error = Um número inteiro de 1 a 12.
shop-origin = Seu site, se a RexPayments pedir um
shop-origin-help = Como registrado na RexPayments. Se não for o caso, deixe vazio.
shop-origin-error = Digite só o começo do endereço, por exemplo https://shop.example.
shop-first-save = Abrir o caixa
shop-save = Salvar

## The rail

rail-sell = Vender
rail-one-off = Avulso
rail-links = Links
rail-transactions = Transações
rail-day = Dia
rail-settings = Ajustes
rail-help = Ajuda
practice-frame = Treino · sem dinheiro real
practice-watermark = TREINO · SEM DINHEIRO REAL

## Sell

strangers-words =
    { $count ->
        [one] A RexPayments tem { $count } link de venda aberto deste caixa que este computador não conhece, talvez de antes de ser configurado de novo. Ninguém o acompanha.
       *[other] A RexPayments tem { $count } links de venda abertos deste caixa que este computador não conhece, talvez de antes de ser configurado de novo. Ninguém os acompanha.
    }
strangers-close = Desativar
strangers-leave = Deixar
first-payment-words = Ainda não verificado: faça um primeiro pagamento de 1 para ver se tudo funciona e se os pagamentos são reais ou de teste. Pague você mesmo, com o seu celular.
first-payment-begin = 1º pagamento
first-payment-later = Agora não
first-payment-note = Primeiro pagamento
verify-words = Funciona. Agora digite, escaneie ou cole o ID do pagamento que a página do cliente mostra: ele diz se os pagamentos são reais ou de teste.
verify-check = Verificar
verify-no-sale = O primeiro pagamento não está mais nesta tela. Faça-o de novo em Ajustes.
verify-other-currency = Esta conta recebe em { $currency }. Mude a moeda em Ajustes.
verify-other-payment = Esse é outro pagamento: o primeiro foi concluído agora há pouco, no mesmo valor.
verify-no-mode = A RexPayments não diz se este pagamento é real ou de teste.
verified-live = Verificado: os pagamentos são reais.
verified-test = Verificado: os pagamentos são de teste, nenhum dinheiro se move.
verified-not-yet = Ainda não verificado: aqui ninguém sabe se os pagamentos são reais ou de teste.
favourites-title = Favoritos
favourites-arrange = Organizar
favourites-arrange-title = Organizar os favoritos
favourites-empty = Ponha em botões o que você mais vende: toque em Organizar. Ou digite o valor e pressione Enter; o código QR para o cliente aparece aqui.
favourites-name = Nome do favorito { $number }
favourites-price = Preço do favorito { $number }
favourites-up = Subir o favorito { $number }
favourites-remove = Remover o favorito { $number }
favourites-add = Adicionar um favorito
favourites-full = Não cabem mais que se achem num relance
favourites-incomplete = Cada favorito precisa de um nome e de um preço
favourites-done = Pronto
sell-next-hint = digite a próxima venda quando quiser
sell-total = Total { $amount } { $currency }
sell-charge = Cobrar
sell-charge-amount = Cobrar { $amount }
sell-charge-nothing = Digite um valor primeiro
sell-strip = Outras vendas
sell-strip-row = Venda { $number }, { $amount }, { $state }
sell-seen-row = { $product }: +{ $added }, { $amount }, { $state } { $time }
sell-seen-at = Visto
sell-seen-away = Na sua ausência
sell-seen-hide = Tirar da lista: { $product }, +{ $added }, { $time }
key-point = Vírgula decimal
key-backspace = Apagar o último dígito
key-plus = Somar
key-clear = Limpar
state-creating = Criando o código QR…
state-searching = Procurando…
state-waiting = Em espera { $time }
state-paid = Paga
state-paid-at = Paga { $time }
state-paid-behind = Paga { $time }, depois que você passou adiante
state-not-known = Ainda não se sabe
spoken-paid = A venda { $number } está paga: { $amount }.
spoken-unheard = Não há contato com a RexPayments. Não entregue nada, não cobre de novo.
spoken-heard = Já há contato com a RexPayments de novo.
state-not-sent = Não enviada
state-lost = Nada a pagar
state-closing = Fechando, ainda pode ser paga
state-closed = Fechada
state-unusable = Não exibida
banner-unheard = Sem contato com a RexPayments há { $time }. Não entregue nada, não cobre de novo. Continuamos verificando.
check-now = Verificar já
sale-checked = Venda { $number } · verificada há { $seconds } s
sale-says-paid = O cliente diz que pagou
sale-cancel = Cancelar venda
sale-done = Pronto
sale-paid-words = Venda { $number } · visto { $time }, após { $after }
sale-reference = Referência { $reference }
sale-creating-words = A RexPayments está criando o link de pagamento.
sale-searching-words = A resposta se perdeu no caminho. Estamos vendo se o link de pagamento foi criado. Ninguém pode pagá-lo ainda.
sale-not-sent-words = Nada foi cobrado. A venda não saiu deste caixa, ou a RexPayments a recusou.
sale-lost-words = Nada foi cobrado e ninguém pode pagá-la: nenhum cliente tem o código QR dela. Você pode começar de novo agora mesmo. Se o link perdido aparecer, ele é desativado.
sale-closing-words = O link está sendo desativado. Até a RexPayments confirmar, o cliente ainda pode pagar. Continuamos verificando.
sale-closed-words = O link está desativado e não foi pago. A resposta atrasada de um banco ainda pode pagá-lo dentro de uma hora: continuamos de olho e mostraríamos.
sale-unusable-words = O código QR não é mostrado ao cliente. Nada foi cobrado.
sale-start-again = Começar de novo
sale-put-aside = Separar
sale-link-switched-off = Este link foi desativado em outro lugar. O cliente não pode mais pagá-lo.
sale-paid-too-often = A RexPayments conta mais pagamentos do que esta venda permite. Consulte-a no portal antes de entregar qualquer coisa.
unusable-no-count = As respostas da RexPayments não trazem o número de pagamentos desta conta, então “Paga” nunca poderia aparecer. Envie ao suporte os detalhes que estão em Ajustes.
unusable-other-amount = A RexPayments respondeu com um valor diferente do cobrado. Não entregue nada; consulte no portal.
unusable-but-paid = A RexPayments diz que o link desta venda foi pago, embora o código dele nunca tenha sido mostrado aqui. Consulte no portal antes de entregar qualquer coisa.
unusable-address = A resposta da RexPayments leva a um endereço não permitido, ou a nenhum.
unusable-not-fresh = A RexPayments respondeu com um link que não é o novo: ele já foi pago, está desativado ou tem outros limites.

sell-opening = Lendo o registro…
sell-shut = Não é possível gravar no registro, por isso nada é vendido
sell-note = Nota para a próxima venda
sell-note-help = Para você, por exemplo uma mesa ou um nome. Fica neste caixa.
sell-send-title = Enviar um link
sell-send-words = Para um pedido por telefone: digite o valor, escolha quanto tempo o link dura e copie-o para o cliente. Ele é acompanhado do mesmo jeito.
sell-send-days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
sale-closes = fecha em { $time }
sale-keep-open = não fechar
sale-lives =
    { $count ->
        [one] Fica aberta; o link dura { $count } dia
       *[other] Fica aberta; o link dura { $count } dias
    }
sale-another-way = Paga de outra forma
sale-show = Mostrar
sale-only-here = Só esta tela vale, não um celular.
sale-being-asked = Perguntando à RexPayments…
sale-not-paid-yet = A RexPayments diz: ainda não foi pago. Espere o visto verde.
sale-another-way-words = Anotado. O link é desativado, para que ninguém pague duas vezes.
sale-paid-twice = Esta venda já estava anotada como paga de outra forma. Devolva um dos dois pagamentos.
sale-refund = Reembolsada…
sale-refunded = { $amount } devolvido, anotado { $time }
copy-reference = Copiar referência
state-paid-another-way = Paga de outra forma
another-way-title = Como o cliente pagou?
another-way-words = O link é desativado, para que ninguém pague duas vezes. Anote como foi pago, por exemplo em dinheiro.
another-way-field = Forma de pagamento
another-way-done = Desativar o link
refund-title = Anotar um reembolso
refund-words = O dinheiro é devolvido no portal da RexPayments: procure lá a referência da venda. Aqui ele só é anotado para o seu controle.
refund-field = Valor devolvido
refund-done = Anotar
question-incomplete = Preencha o campo primeiro
largest-title = Cobrar mesmo { $amount }?
largest-words = É mais do que esta loja costuma vender de uma vez. Se estiver certo, aperte o botão; a tecla Enter não responde a isto.
notice-scanner = Isso foi um leitor de códigos, não um valor. IDs de pagamento são consultados em Transações.
notice-refund-noted = O reembolso está anotado.

## One-off

one-off-title = Pagamento avulso
one-off-words = Para pedidos pela web e por telefone. Não dá para acompanhar: você o confirma com o ID do pagamento. No balcão, use Vender.
one-off-none-title = O código QR aparece aqui
one-off-none-words = Digite o valor e crie o link de pagamento. Depois mostre o código dele, ou copie o link para uma mensagem.
one-off-order = ID do pedido
one-off-order-help = É uma sugestão. Troque pelo seu próprio número de pedido, se tiver um.
one-off-amount = Valor
one-off-make = Criar link de pagamento
one-off-sending = Criando…
one-off-already = O link de pagamento deste pedido já foi criado. Aperte Próximo pagamento avulso ou use outro ID de pedido.
one-off-made = Pedido { $order } · criado { $time }
one-off-waits = A RexPayments não avisa aqui quando ele é pago. Depois de pagar, o cliente vê um ID do pagamento: digite, escaneie ou cole o endereço dessa página. Só vale o que a RexPayments responder.
one-off-claim = ID do pagamento do cliente
one-off-claim-hint = Escaneie, digite ou cole o endereço da página
one-off-check = Verificar
one-off-from-browser = O navegador deste computador voltou da página de pagamento com este pagamento.
one-off-no-address = O endereço dele leva a um servidor que não é mais permitido, por isso não é mostrado.
one-off-show = Mostrar ao cliente
one-off-show-busy = O cliente está vendo uma venda.
same-id-title = O pedido { $order } já foi criado antes
same-id-open = De { $amount }, criado { $time }, e ainda pode ser pago. Crie de novo só se for outro pedido.
same-id-paid = De { $amount }, criado { $time }, e um pagamento foi aceito para ele. Crie de novo só se for outro pedido.
same-id-again = Criar de novo, { $amount }
same-id-back = Voltar
order-waits = Em espera
order-could-belong = Pode ser daqui
order-could-belong-words = Um pagamento de { $amount } foi concluído ({ $time }). A RexPayments não diz de qual pedido ele é: compare e depois aceite.
order-accept = Aceitar este pagamento
order-accept-for = Aceitar para o pedido { $order }
order-accepting = Anotando…
notice-order-accepted = O pagamento está aceito para o pedido { $order }.
order-accepted = Aceito
order-accepted-words = Pagamento { $payment }, feito { $paid }, aceito aqui { $at }.
order-does-not-fit = Não combina
order-same-amount = Atenção: há outro pedido aberto deste valor: { $orders }. Pergunte ao cliente o ID do pedido antes de aceitar.
order-give-up = Não se espera mais
order-given-up = Não se espera mais
order-given-up-words = Ninguém aqui espera mais este pagamento. Quem tem o endereço dele ainda pode pagar; consulte esse pagamento em Transações.
orders-open = Abertos
orders-ended = Anteriores
orders-more = { $count ->
    [one] E mais { $count }, anterior
   *[other] E mais { $count }, anteriores
}
misfit-not-open = Este pedido não espera mais nenhum pagamento.
misfit-other-currency = O pagamento está em uma moeda diferente da do pedido.
misfit-other-amount = O pagamento é de um valor diferente do pedido.
misfit-before-order = O pagamento foi feito antes do pedido, então era para outra coisa.
misfit-future = O horário do pagamento está no futuro. Confira a data e a hora deste computador.
misfit-used = O pagamento já foi usado aqui. Ele não pode pagar duas vezes.
misfit-use-unknown = O registro não consegue dizer se o pagamento já foi usado aqui. Pergunte de novo.
misfit-test = Um pagamento de teste: nenhum dinheiro se moveu, e esta conta recebe dinheiro real.
misfit-pending = O banco ainda não decidiu. A pergunta se repete sozinha; não entregue nada.
misfit-failed = O pagamento falhou: nenhum dinheiro foi tirado. O cliente pode tentar de novo com o mesmo código.
misfit-unknown-state = A RexPayments diz sobre este pagamento algo que o Rex Console não conhece. Veja no portal.
one-off-next = Próximo pagamento avulso
one-off-lost = A resposta se perdeu. Ninguém tem o endereço deste pagamento, então ninguém pode pagá-lo. Crie de novo; use outro ID de pedido se no seu controle cada um precisar do seu.
order-empty = Digite um ID de pedido.
order-too-long = No máximo 64 caracteres.
order-unprintable = Use só letras, números e sinais, sem quebras de linha nem tabulações.

## Amounts

amount-empty = Digite um valor.
amount-not-a-number = Use só números e uma vírgula decimal, por exemplo 12,50.
amount-separators = Não separe os milhares: 1234,50 e não 1.234,50.
amount-no-decimals = Esta moeda não tem decimais.
amount-decimals =
    { $count ->
        [one] No máximo { $count } decimal.
       *[other] No máximo { $count } decimais.
    }
amount-negative = O valor não pode ser menor que zero.
amount-zero = O valor precisa ser maior que zero.
amount-too-large = É mais do que um pagamento pode ser.
amount-between-units = Isso fica entre duas das menores moedas.

## Links

links-title = Links de pagamento
links-new = Novo link
links-refresh = Ler os links de novo
links-reading = Lendo os links…
links-search = Buscar
links-search-hint = Busque nome, valor ou ID
links-all = Todos
links-counter-sales = De balcão
links-none-known = Os links ainda não foram lidos.
links-empty-title = Ainda não há links de pagamento
links-empty-words = Um link de pagamento vende uma coisa a um preço, quantas vezes você permitir. Crie um, imprima o código QR dele e ponha no balcão.
links-make-first = Criar o primeiro link
links-only-sales =
    { $count ->
        [one] { $count } venda de balcão está atrás do filtro próprio.
       *[other] { $count } vendas de balcão estão atrás do filtro próprio.
    }
links-no-sales-title = Ainda não há vendas de balcão
links-no-sales-words = Cada venda de balcão cria um link de pagamento próprio. Eles aparecem aqui, separados dos links da loja.
links-none-in-state = Nenhum link está neste estado.
links-show-all = Mostrar todos
links-not-found = Nada encontrado para “{ $words }”
links-not-found-in-state = A busca foi só nos links do estado escolhido.
links-not-found-no-sales = A busca não incluiu as vendas de balcão; elas têm um filtro próprio.
links-clear-search = Limpar busca
links-counter-card = Criar um cartão
links-tidy-up = Limpeza…
links-read-of = { $count } de { $total } links lidos
links-stopped = A leitura dos links foi interrompida.
links-stop = Parar
links-continue = Continuar
links-rows-are-old = As linhas são da última leitura. Novos pagamentos não podem ser vistos agora.
links-chosen =
    { $count ->
        [one] { $count } link escolhido
       *[other] { $count } links escolhidos
    }
links-choose = Escolher { $name }
links-choose-none = Desmarcar
links-export-chosen = Exportar…
links-back = Voltar à lista
links-unreadable =
    { $count ->
        [one] { $count } link não pôde ser lido e não é mostrado.
       *[other] { $count } links não puderam ser lidos e não são mostrados.
    }
column-product = Produto
column-amount = Valor
column-state = Estado
column-payments = Pagamentos
column-expires = Expira
column-created = Criado
column-sorted-up = { $column }, em ordem crescente
column-sorted-down = { $column }, em ordem decrescente
link-active = Ativo
link-inactive = Inativo
link-expired = Expirado
link-limit-reached = Limite atingido
link-ends-soon = Acaba { $when }
link-payments-of = { $count } de { $limit } pagamentos
link-payments =
    { $count ->
        [one] { $count } pagamento
       *[other] { $count } pagamentos
    }
link-payments-unknown = A RexPayments não informa os pagamentos
link-never-ends = não expira nunca
link-hour-left = falta menos de uma hora
link-hours-left =
    { $count ->
        [one] falta { $count } hora
       *[other] faltam { $count } horas
    }
link-days-left =
    { $count ->
        [one] falta { $count } dia
       *[other] faltam { $count } dias
    }
link-until = até { $day }
link-ended = acabou em { $day }
link-unheard = Os pagamentos não podem ser vistos agora
link-show = Mostrar
link-hide = Fechar
link-shown = O cliente vê o código. Os pagamentos nele não são acompanhados aqui.
link-show-inactive = Este link não aceita pagamentos agora
link-show-taken = O cliente está vendo uma venda. Termine-a ou separe-a antes.
link-copy = Copiar
link-edit = Editar
link-duplicate = Duplicar
link-more = Mais
link-description = Descrição
link-id = ID
link-created = Criado
link-expires = Expira
link-address = Endereço
link-switching-on = Sendo ativado…
link-switching-off = Sendo desativado…
link-being-changed = Sendo alterado…
link-being-deleted = Sendo excluído…
link-no-address = A resposta da RexPayments não traz endereço para este link, por isso não há código QR.
link-activate = Ativar
link-deactivate = Desativar
link-delete = Excluir este link
link-busy = Avisando a RexPayments…
link-delete-unknown = A resposta se perdeu, então não sabemos se o link foi excluído. Leia os links de novo daqui a pouco, antes de tentar outra vez.
link-delete-lost = A resposta se perdeu e o link ainda está lá: ele não foi excluído. Você pode tentar de novo.
link-not-switched = A RexPayments aceitou a mudança, mas ainda mostra o link como antes. Leia os links de novo daqui a pouco.
link-switch-unknown = A resposta se perdeu, então não sabemos se o link ainda aceita pagamentos. Leia os links de novo daqui a pouco.
link-gone = “{ $name }” foi excluído em outro lugar. Não existe mais na RexPayments.
link-gone-unnamed = Este link foi excluído em outro lugar. Não existe mais na RexPayments.
link-lost = Não sabemos se o link foi criado: a resposta se perdeu. Ninguém tem o endereço dele ainda. Olhe os links mais novos antes de tentar de novo.
link-lost-not-seen = A resposta se perdeu, e o link não está entre os mais novos. Ninguém tem o endereço dele, então você pode criá-lo de novo.
link-turned-up = Agora há um link com este nome e este valor. Se for o seu, não crie outro.
link-turned-up-at = Agora há um link com este nome e este valor, criado { $time }. Se for o seu, não crie outro.
link-turned-up-show = É este
link-form-title = Novo link de pagamento
link-form-name = Nome do produto
link-form-amount = Valor
link-form-description = Descrição (se quiser)
link-form-days = Expira em (dias)
link-form-days-help = De 1 a 365. Vazio: nunca.
link-form-limit = Pagamentos permitidos
link-form-limit-help = De 1 a 1000. Vazio: sem limite.
link-form-make = Criar link
link-form-sending = Criando…
link-copy-title = Um link como este
link-copy-words = O valor, os dias e o limite de um link não podem ser alterados. Isto cria um link novo com um código QR novo; o antigo fica como está.
link-replaced = O link antigo continua aceitando pagamentos: os códigos impressos dele continuam cobrando { $amount }.
link-replaced-off = Desativar o antigo
link-replaced-leave = Deixar
link-edit-title = Editar link
link-edit-active = Aceita pagamentos
link-edit-inactive = Não aceita pagamentos
link-edit-words = Os códigos QR impressos continuam valendo. O valor, os dias e o limite não podem ser alterados: para isso, duplique o link.
link-edit-save = Salvar
link-edit-sending = Salvando…
link-edit-same = Nada foi alterado ainda
link-edit-asked = Escolha antes qual texto vale
link-theirs = Enquanto isso, outra pessoa alterou este link. Nada do que você escreveu foi gravado. Agora ele diz:
link-theirs-no-description = Sem descrição
link-theirs-use = Usar o que há
link-theirs-over = Gravar o meu por cima
link-changed-elsewhere = Enquanto isso, outra pessoa alterou este link, então a sua alteração não foi gravada.
link-not-changed = A RexPayments aceitou a alteração, mas ainda mostra o link como antes: ele não foi alterado. Tente de novo daqui a pouco.
link-change-unknown = A resposta se perdeu, então não sabemos se o link foi alterado. Salve de novo: antes se olha como ele está.
link-name-empty = Digite o que você vende.
link-days-range = Um número inteiro de dias de 1 a { $most }, ou nada.
link-limit-range = Um número inteiro de pagamentos de 1 a { $most }, ou nada.
text-room-left =
    { $count ->
        [one] Resta { $count } caractere
       *[other] Restam { $count } caracteres
    }
text-too-long = { $length } caracteres; cabem no máximo { $limit }.
delete-title = Excluir este link para sempre?
delete-what =
    { $count ->
        [one] “{ $name }”, { $amount }, tem { $count } pagamento até agora.
       *[other] “{ $name }”, { $amount }, tem { $count } pagamentos até agora.
    }
delete-what-unknown = “{ $name }”, { $amount }. A RexPayments não diz quantas vezes foi pago.
delete-words = Os cartões e códigos impressos dele deixam de funcionar, e não dá para recuperá-lo. Se talvez precise dele de novo, é melhor desativar.
delete-keep = Manter
delete-really = Excluir

## Printed links

printed-seen = { $product }: +{ $added }, { $amount }, visto no código impresso.
printed-fell = A RexPayments agora conta menos pagamentos de “{ $product }” do que antes. Nada é descontado aqui: veja no portal.
printed-gone = “{ $product }” foi excluído na RexPayments, mas o código dele está no papel. Retire o papel.
printed-inactive = “{ $product }” está desativado, mas o código dele está no papel: os clientes não podem pagar com ele.
printed-ended = “{ $product }” expirou, mas o código dele está no papel. Imprima um novo ou retire o papel.
printed-used-up = “{ $product }” já teve todos os pagamentos que permite. O código impresso não aceita mais nenhum.
printed-ends-soon = “{ $product }” expira em menos de 3 dias, e o código dele está no papel. Imprima um novo a tempo.
printed-few-left = Resta a “{ $product }” menos de um décimo dos pagamentos, e o código dele está no papel.
printed-forget = Não está mais no papel
paper-since = No papel desde { $day }
paper-seen = visto { $time }
paper-seen-away = visto { $time }, chegou com o console fechado
paper-earlier =
    { $count ->
        [one] e { $count } anterior
       *[other] e { $count } anteriores
    }
printed-show-link = Mostrar o link
printed-more =
    { $count ->
        [one] Mais { $count } código impresso precisa de atenção.
       *[other] Mais { $count } códigos impressos precisam de atenção.
    }
printed-not-kept = O código foi impresso, mas o caixa não consegue anotar isso: os pagamentos dele não são acompanhados. Salve ou imprima de novo mais tarde.
printed-not-forgotten = O caixa não consegue anotar isto agora, então o link continua sendo acompanhado. Tente de novo daqui a pouco.
printed-not-written = Chegaram pagamentos por um código impresso, mas o caixa não consegue anotá-los, então eles ainda não aparecem. Confira o disco deste computador.

## Tidying up

tidy-title = Limpeza
tidy-back = Voltar aos links
tidy-looking = Procurando links antigos…
tidy-none = Não há nada para limpar: este caixa não tem link de venda fechada e não paga com mais de 7 dias.
tidy-found =
    { $count ->
        [one] { $count } link de venda fechada e não paga com mais de 7 dias
       *[other] { $count } links de vendas fechadas e não pagas com mais de 7 dias
    }
tidy-words = Nada foi pago neles. Pergunta-se mais uma vez por cada um; se continuar assim, ele é arquivado neste computador e depois excluído da RexPayments para sempre. As vendas vêm primeiro, então demora um pouco; você pode sair desta página.
tidy-begin = Arquivar e excluir
tidy-stop = Parar
tidy-stopping = Parando depois deste…
tidy-progress = { $done } de { $total }
tidy-running = Arquivando e excluindo…
tidy-over = Pronto
tidy-halted = Interrompida
tidy-continue = Procurar de novo
tidy-deleted =
    { $count ->
        [0] Nenhum link foi excluído.
        [one] { $count } link arquivado e excluído.
       *[other] { $count } links arquivados e excluídos.
    }
tidy-already-gone =
    { $count ->
        [one] { $count } link já não estava lá.
       *[other] { $count } links já não estavam lá.
    }
tidy-archive = O arquivo está em { $path }
tidy-paid =
    { $count ->
        [one] { $count } venda acabou sendo paga. Ela é mantida e aparece em Vender como paga:
       *[other] { $count } vendas acabaram sendo pagas. Elas são mantidas e aparecem em Vender como pagas:
    }
tidy-left =
    { $count ->
        [one] { $count } link não foi tocado:
       *[other] { $count } links não foram tocados:
    }
tidy-not-the-sales = o nome ou o valor dele não é o da venda
tidy-still-on = ainda aceita pagamentos
tidy-no-count = os pagamentos dele não fecham: veja no portal
tidy-refused = a RexPayments recusou, ou a resposta dela não pode ser lida
tidy-still-there = deveria ter sido excluído e ainda está lá
tidy-not-read = O registro do caixa não pode ser lido agora. Nada foi excluído. Tente de novo daqui a pouco.
tidy-archive-failed = Não é possível gravar o arquivo, então este link não foi excluído. Confira o disco deste computador e repita a limpeza.
tidy-not-recorded = O último link foi excluído, mas o caixa não consegue anotar isso. Confira o disco deste computador. Repetir a limpeza não faz mal.

## Transactions

look-up-title = Consultar um pagamento
look-up-field = ID do pagamento
look-up-hint = Escaneie, digite ou cole o ID do pagamento ou o endereço
look-up-ask = Consultar
look-up-again = Repetir
look-up-asking = Perguntando à RexPayments por { $id }…
look-up-empty-words = Aqui só vale a resposta da própria RexPayments, não a tela de um cliente.
look-up-empty = Digite ou escaneie um ID de pagamento.
look-up-no-id = Este endereço não contém nenhum ID de pagamento. Cole o endereço da página que o cliente viu depois de pagar.
look-up-not-an-id = Isso não é um ID de pagamento: tem espaços ou é longo demais.
look-up-recent = Recentes
verdict-succeeded = Concluído
verdict-failed = Falhou
verdict-pending = Pendente
verdict-other = Desconhecido: { $word }
verdict-not-found = Não encontrado
verdict-not-found-words = A RexPayments não conhece nenhum pagamento { $id }. Confira letra por letra. Não entregue nada.
verdict-could-not-ask = Não foi possível perguntar
verdict-could-not-ask-words = Isso não diz nada sobre o pagamento. Não entregue nada ainda; pergunte de novo.
payment-id = ID do pagamento
payment-method = Forma de pagamento
payment-live = Dinheiro real
payment-live-yes = sim
payment-live-no = não, um teste
payment-live-unknown = a RexPayments não diz
payment-belongs = Pode ser de
payment-could-belong = pedido { $order }: mesmo valor, pago depois de ser criado ({ $time })
payment-facts = { $amount }, feito { $time }, { $ago }
payment-used = Já usado aqui
payment-used-no = não
payment-used-unknown = não se sabe
payment-used-for = sim, para { $what } ({ $time })
payment-fits-nothing = nada aberto aqui
payment-tied = A RexPayments o liga a um pedido
payment-tied-no = não – compare valor e hora
payment-test = TESTE

payment-copy = Copiar detalhes
notice-details-copied = Os detalhes foram copiados.

## Receipts

receipt-button = Recibo
receipt-title = Recibo
receipt-of-sale = Venda { $number }
receipt-of-order = Pedido { $order }
receipt-of-payment = Pagamento { $id }
receipt-a4 = A4
receipt-roll = Bobina 80 mm
receipt-file = Recibo { $name }
receipt-received = Pagamento recebido
receipt-practice = TREINO
receipt-sale = Venda
receipt-reference = Referência
receipt-seen = Pagamento visto
receipt-paid = Pago
receipt-order = Pedido
receipt-accepted = Aceito
receipt-refunded = Devolvido
receipt-refund-noted = { $amount }, anotado { $time }
receipt-refunded-some = Parte ou tudo foi devolvido depois.
receipt-no-money = Nenhum dinheiro se moveu.
receipt-by-count = A contagem de pagamentos da RexPayments para o link próprio desta venda diz que ela foi paga.
receipt-by-word = A RexPayments diz que este pagamento foi concluído.
receipt-by-person = A RexPayments diz que este pagamento foi concluído. A loja o aceitou para este pedido: a RexPayments não diz de qual pedido é um pagamento.
receipt-no-invoice = Este não é um documento fiscal.
paper-not-read = O registro do caixa não pode ser lido agora. Nada foi salvo nem impresso. Tente de novo daqui a pouco.

## Printing and saving codes

print-title = Imprimir ou salvar
print-count =
    { $count ->
        [one] { $count } link
       *[other] { $count } links
    }
print-preview = Prévia: { $layout }
print-drawing = Desenhando a prévia…
layout-bare = Só o código QR
layout-counter-card = Cartão A6
layout-poster = Cartaz A4
layout-stickers = Adesivos A4
print-columns = Adesivos na largura
print-rows = Adesivos na altura
columns-count =
    { $count ->
        [one] { $count } coluna
       *[other] { $count } colunas
    }
rows-count =
    { $count ->
        [one] { $count } linha
       *[other] { $count } linhas
    }
print-one-document = Tudo em um PDF
print-one-each = Um por arquivo
print-kind = Tipo de arquivo
file-pdf = PDF
file-png = Imagem (PNG)
file-svg = SVG
print-width = Pelo menos tantos pixels de largura
print-always-words = Ele cobra sempre { $amount }, e quem o escanear pode pagar a qualquer hora. Os pagamentos aparecem em Links.
print-always-words-many = Cada um cobra sempre o seu valor, e quem o escanear pode pagar a qualquer hora. Os pagamentos aparecem em Links.
print-one-off-words = Este código é só para este pedido. Depois de pago, não serve mais.
print-inactive = Este link está desativado. Ninguém pode pagá-lo até você ativar.
print-expired = Este link expirou. Ninguém pode mais pagá-lo: crie um novo e imprima esse.
print-limit-reached = Este link já teve todos os pagamentos que permite. Ninguém pode mais pagá-lo: crie um novo e imprima esse.
print-closed-many =
    { $count ->
        [one] { $count } destes links não aceita pagamentos agora.
       *[other] { $count } destes links não aceitam pagamentos agora.
    }
print-ends = Este link deixa de aceitar pagamentos: { $when }. Retire o cartão nessa hora.
print-ends-many =
    { $count ->
        [one] { $count } destes links deixa de aceitar pagamentos: { $when }.
       *[other] { $count } destes links deixam de aceitar pagamentos, o primeiro: { $when }.
    }
print-limited =
    { $left ->
        [one] Este link aceita mais { $left } pagamento; depois o cartão não funciona mais.
       *[other] Este link aceita mais { $left } pagamentos; depois o cartão não funciona mais.
    }
print-limited-many =
    { $count ->
        [one] { $count } destes links aceita só um número limitado de pagamentos.
       *[other] { $count } destes links aceitam só um número limitado de pagamentos.
    }
print-left-out =
    { $count ->
        [one] { $count } link não tem endereço que possa ser mostrado e fica de fora: { $names }
       *[other] { $count } links não têm endereço que possa ser mostrado e ficam de fora: { $names }
    }
print-none-usable = A resposta da RexPayments não traz endereço que possa ser mostrado, então não há nada para imprimir.
print-missing-letters = Nenhuma fonte deste computador tem algumas destas letras: no lugar delas há quadros vazios. Instale uma fonte para esta escrita ou mude o nome.
print-practice-words = Treino: leva a marca de que não pode ser pago.
print-print = Imprimir
print-save = Salvar como…
print-save-many = Salvar em pasta…
print-copy = Copiar imagem
print-done = Pronto
print-stop = Parar
print-stopping = Para depois deste arquivo
print-stopping-at = Parando. { $count } de { $total } arquivos foram gravados.
print-written-of = { $count } de { $total } arquivos foram gravados.
print-choosing = Escolha onde salvar…
print-saving = Salvando…
print-opening = Abrindo seu leitor de PDF…
print-opened = Seu leitor de PDF está abrindo: imprima por ele, em 100 %. Se nenhum abrir, salve como PDF.
print-copied = A imagem foi copiada.
export-many-done =
    { $count ->
        [one] { $count } arquivo foi gravado em { $folder }.
       *[other] { $count } arquivos foram gravados em { $folder }.
    }
export-many-stopped = Parado. { $count } de { $total } arquivos foram gravados em { $folder }. O próximo seria “{ $name }”.
export-many-failed = { $count } de { $total } arquivos foram gravados em { $folder }. Acabou em “{ $name }”:
card-call = Escaneie para pagar
card-expires = Válido até { $day }
card-file-of-several = { $count } códigos QR
counter-card-title = Criar um cartão de balcão
counter-card-words = Um código QR para uma coisa a um preço. Em seguida você vê o cartão e pode imprimi-lo.
counter-card-name = O que você vende?
counter-card-price = Preço
counter-card-make = Criar o cartão
settings-logo = Logotipo
settings-logo-words = É impresso nos seus cartões e mostrado na janela do cliente.
logo-choose = Escolher imagem
logo-change = Escolher outra imagem
logo-remove = Remover o logotipo
logo-choosing = Escolha uma imagem na outra janela
logo-reading = Lendo a imagem…
logo-path = Arquivo de imagem
logo-path-help = Este computador não consegue mostrar a janela para escolher arquivos. Digite onde está a imagem.
logo-take = Usar
logo-no-name = Digite o nome de um arquivo de imagem, por exemplo logo.png.
logo-not-there = Esse arquivo não pode ser lido. Confira o nome e a pasta.
logo-too-large = Essa imagem é grande demais: no máximo 10 MB e 40 milhões de pixels.
logo-no-picture = Esse arquivo não é uma imagem PNG ou JPEG, ou está danificado.
logo-not-kept = Não foi possível guardar o logotipo neste computador. Confira o disco dele.

## Backups, and removing everything

backup-title = Backups
backup-words = Todo dia o Rex Console copia sozinho vendas, fechamentos, ajustes e favoritos, e guarda as cópias por duas semanas. O token nunca está nelas.
backup-kept = Cópia mais recente: { $time }
backup-save = Salvar um backup
backup-restore = Restaurar um backup
backup-daily-failed = Não foi possível fazer a cópia de hoje das vendas e dos ajustes. As vendas continuam e estão seguras neste computador. Salve um backup em outro lugar.
backup-not-there = Esse arquivo não pode ser lido. Confira o nome e a pasta.
backup-no-backup = Esse arquivo não é um backup do Rex Console. Nada foi alterado.
backup-damaged = Esse backup está danificado, então nada foi tirado dele. Escolha um mais antigo.
backup-newer = Um Rex Console mais novo fez esse backup. Atualize o Rex Console e depois restaure. Nada foi alterado.
backup-busy = Este computador tem coisas demais para fazer agora. Tente de novo daqui a pouco.
backup-no-name = Digite o nome de um backup, terminado em .rexbackup.
restore-title = Restaurar um backup
restore-choosing = Escolha um backup na outra janela
restore-inspecting = Lendo o backup…
restore-restoring = Restaurando. Deixe o Rex Console aberto, por favor…
restore-path = Arquivo de backup
restore-path-help = Este computador não consegue mostrar a janela para escolher arquivos. Digite onde está o backup.
restore-look = Examinar
restore-another = Escolher outro arquivo
restore-no-shop = Loja sem nome
restore-of-shop = { $shop } { $till }
restore-made = Feito { $time } pelo Rex Console { $version }
restore-sales =
    { $count ->
        [0] Nenhuma venda
        [one] { $sales } venda
       *[other] { $sales } vendas
    }{ $open ->
        [0] , nenhuma aberta
        [one] , { $open } aberta
       *[other] , { $open } abertas
    }
restore-closing = Último fechamento: { $number }, { $time }
restore-no-closing = Nenhum dia foi fechado ainda.
restore-words = As vendas e os fechamentos dele se somam aos que estão aqui. Nada do que está aqui se perde, e nada conta duas vezes.
restore-settings-too = Loja, favoritos, logotipo e ajustes vêm junto.
restore-token-words = O token não está em um backup. Cole-o para conectar, ou crie um novo no portal da RexPayments.
restore-sales-only = Só as vendas
restore-with-settings = Também loja e favoritos
restore-now = Restaurar
restore-done =
    { $count ->
        [0] Restaurado: nenhuma venda é nova aqui
        [one] Restaurado: { $sales } venda é nova aqui
       *[other] Restaurado: { $sales } vendas são novas aqui
    }{ $further ->
        [0] .
        [one] , { $further } estava mais adiantada no backup.
       *[other] , { $further } estavam mais adiantadas no backup.
    }
restore-nothing-new = Restaurado: todas as vendas do backup já estavam aqui.
restore-renumbered = O fechamento { $was } do backup é aqui o fechamento { $is }: outro tem o número dele. Os totais dele são os que foram impressos.
restore-go-on = Continuar
remove-title = Apagar tudo
remove-what = Apaga o token e todas as vendas, os fechamentos, os ajustes e os backups guardados neste computador, por exemplo antes de vendê-lo ou doá-lo.
remove-ask = Apagar tudo…
remove-question = Apagar tudo deste computador?
remove-words = Token, vendas, fechamentos, links, ajustes, logotipo, treino e backups automáticos são apagados. Isso não pode ser desfeito. Os arquivos que você salvou em outros lugares ficam.
remove-open-sales = Antes, as vendas abertas são fechadas, para que ninguém mais possa pagá-las.
remove-save-first = Salvar um backup antes
remove-word = APAGAR
remove-type = Digite { $word } para apagar tudo
remove-now = Apagar tudo
remove-keep = Manter tudo
remove-closing = Fechando as vendas abertas…
remove-removing = Apagando tudo…
remove-sales-open = A RexPayments não confirmou a tempo que as vendas abertas foram fechadas, então nada foi apagado. Tente de novo quando este computador estiver on-line.
remove-token-stays = O chaveiro não soltou o token, então nada foi apagado. Abra o chaveiro e tente de novo.
remove-not-begun = Não é possível gravar na pasta do Rex Console, então nada foi apagado. Confira o disco e tente de novo.
remove-gone = Tudo foi apagado deste computador. Agora revogue o token no portal da RexPayments, para que nenhuma cópia dele possa ser usada.
remove-gone-but-some = O token foi apagado. Alguns arquivos ainda estão presos por outro programa: abra o Rex Console mais uma vez e eles também serão apagados. Revogue o token no portal da RexPayments.

## Saving where no dialog can be shown

save-as-title = Salvar como
save-as-words = Este computador não consegue mostrar a janela para salvar. Digite onde o arquivo vai ficar.
save-as-title-many = Salvar em uma pasta
save-as-words-many = Este computador não consegue mostrar a janela para escolher uma pasta. Digite qual é.
save-as-folder = Pasta
save-as-path = Arquivo
save-as-save = Salvar
export-no-name = Digite um nome de arquivo, por exemplo cafe.png.
export-no-folder-name = Digite uma pasta.
export-no-folder = Essa pasta não existe.
export-not-allowed = Não é possível gravar nesta pasta. Escolha outra.
export-disk-full = O disco está cheio. Nada foi gravado.
export-is-folder = Isso é uma pasta. Acrescente um nome de arquivo.
export-exists = Já há um arquivo com esse nome. Aperte Salvar de novo para substituí-lo, ou mude o nome.
export-unreadable = O código QR não pôde ser lido de volta, então nada foi salvo nem impresso. Avise o suporte, por favor.
export-bad-logo = O logotipo da loja não pode ser lido. Escolha outro arquivo PNG ou JPEG em Ajustes.
export-too-fine = O código ficaria pequeno demais para ler. Escolha um formato maior ou menos adesivos por folha.
export-no-viewer = Nenhum programa deste computador abriu o documento. Salve como PDF e imprima de lá.
export-failed = Não deu certo, e nada foi salvo nem impresso. Tente de novo ou escolha outro lugar.

## Settings

settings-title = Ajustes
settings-connection = Conexão
settings-connected-to = Conectado a { $host }
settings-token-kept = O token está guardado no chaveiro deste computador.
settings-token-in-memory = O token está só na memória e some quando você fechar o Rex Console.
settings-sign-out = Sair e remover o token
settings-practice-words = Modo de treino: o provedor funciona dentro deste programa e nenhum dinheiro se move.
settings-leave-practice = Sair do treino
settings-look = Aparência
theme-system = Como o sistema
theme-light = Claro
theme-dark = Escuro
motion-title = Movimento
motion-usual = Normal
motion-less = Menos movimento
motion-help = Com menos movimento nada desliza, continua rolando nem pisca. A área de trabalho não diz aos programas o que você escolheu nela.
theme-system-unknown = Este computador não diz qual usa, então aqui fica claro.
text-size-title = Tamanho de texto e botões
text-size-percent = { $percent } %
settings-language = Idioma
language-system = Como o computador
language-marked = { $language } – { $mark }
language-customers = O que os clientes leem na janela deles
language-customers-same = Como no console
language-no-letters = Este computador não tem letras para { $language }. Instale uma fonte para esse idioma e abra o Rex Console de novo.
settings-entry = Valores no balcão
entry-cents-first = 1250 é 12,50
entry-decimal = 12,5 é 12,50
settings-limits = Limites no balcão
settings-time-limit = Uma venda não paga é fechada após
minutes-count =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
settings-largest = Maior venda habitual
settings-largest-help = Acima dela o caixa pergunta uma vez, para o caso de um dígito a mais. Vazio: nunca pergunta.
settings-sounds = Sons
sounds-on = Com som
sounds-off = Sem som

settings-autostart = Iniciar com o computador
autostart-words = O Rex Console abre sozinho quando você entra neste computador.
autostart-failed = Este computador não permite que o Rex Console inicie sozinho.
settings-customer = Janela do cliente
settings-customer-words = Uma segunda janela para o cliente: o valor, o código QR e um sinal de visto quando estiver pago.
customer-window-on = Mostrar
customer-window-off = Não mostrar
customer-one-monitor = Este computador tem uma só tela, então ela abre como uma janela comum. Leve-a para onde o cliente veja.
customer-other-monitor = A outra tela
customer-monitor-gone = { $name } (não conectada)
customer-full-screen = Tela cheia
customer-framed = Em janela
customer-show-test = Ver imagem de teste
settings-callback = Avulso: pagamentos no navegador deste computador
callback-words = Para páginas de pagamento que a equipe abre no navegador deste computador. Ao terminar, ele volta aqui e diz qual é o pagamento; pergunta-se por ele à RexPayments. Os celulares dos clientes não alcançam este endereço, então não o registre como Callback URL da sua conta.
callback-on = Escutar
callback-off = Não escutar
callback-port = Porta
callback-port-error = Um número de 1024 a 65535.
callback-opening = Abrindo…
callback-listens = Escutando em { $address }
callback-taken = Outro programa tem a porta { $port }. Escolha outra.
callback-refused = Este computador não deixa o Rex Console escutar nesta porta. Escolha outra.
settings-day = Dia
day-ends-words = O dia termina às
day-ends-earlier = Uma hora antes
day-ends-later = Uma hora depois
day-ends-help = Até essa hora, vendas depois da meia-noite são da noite anterior.
day-zone-words = Fuso horário: { $name }
day-zone-of-computer = Fuso horário: { $name }, como neste computador
day-zone-unnamed = Fuso horário: como neste computador
day-zone-unknown = Este computador não conhece nenhum fuso horário “{ $name }”. O dele mesmo é usado: escolha um aqui.
day-zone-change = Escolher outro fuso horário
day-zone-search = Cidade ou região
day-zone-search-help = Por exemplo Sao Paulo, ou America.
day-zone-none = Nenhum fuso horário com este nome. Tente uma cidade maior por perto.
day-zone-more = Mais { $count }: digite mais letras do nome.
day-zone-computer = Como neste computador
day-mark-words = Tabelas salvas
day-mark-off = Normal
day-mark-on = Para planilhas antigas
day-mark-help = Escolha a segunda opção se letras como é ou ã aparecem erradas na planilha.
clock-is-wrong = O relógio deste computador está { $side ->
        [ahead] adiantado
       *[behind] atrasado
    } em { $unit ->
    [minutes] { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
    [hours] { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
   *[days] { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
    }. Vale a hora da RexPayments: { $weekday ->
        [1] segunda-feira
        [2] terça-feira
        [3] quarta-feira
        [4] quinta-feira
        [5] sexta-feira
        [6] sábado
       *[7] domingo
    }, { date-day }, { $time }.
clock-set-right = Acerte a data e a hora nas configurações deste computador, e este aviso some sozinho.
settings-shop = Loja
settings-shop-practice = A loja de treino não tem nome próprio. Conecte sua loja para definir o nome, a moeda e o caixa.
settings-receipts = Recibos
settings-receipts-words = Em que papel seus recibos são impressos.
settings-backup-practice = Vendas de treino não precisam de backup. Quando sua loja estiver conectada, as vendas dela são protegidas por aqui.
section-shop = Loja
section-counter = Balcão
section-look = Aparência e idioma
section-customers = Janela do cliente
section-printing = Impressão
section-day = Dia e hora
section-pin = PIN do dono
section-connection = Conexão
section-backup = Backup
section-about = Sobre
settings-about = Rex Console { $version }

## About

about-licence = Livre para qualquer pessoa usar, alterar e repassar, sob a licença MIT ou Apache 2.0.
about-support = Quando precisar de ajuda
about-support-words = Um arquivo de diagnóstico conta ao suporte como é este computador, seus ajustes, quantas vendas há em cada estado e os últimos avisos. Sem token, sem nomes, sem valores, sem IDs de pagamento.
about-prepare = Preparar o arquivo de diagnóstico
about-preparing = Preparando…
about-all-of-it = Isto é tudo o que vai estar no arquivo. Nada é enviado: você decide quem o recebe.
about-save = Salvar o arquivo de diagnóstico
about-leave = Não salvar
about-places = Onde estão seus arquivos
about-data = Vendas, links e backups
about-config = Ajustes e logotipo
about-state = Registros e relatórios de erro
about-open = Abrir pasta
about-open-data = Abrir a pasta de vendas, links e backups
about-open-config = Abrir a pasta de ajustes e logotipo
about-open-state = Abrir a pasta de registros e relatórios de erro
about-others = Feito com o trabalho de outras pessoas
about-others-words = Fontes e partes do programa de muitas pessoas, e as licenças com que elas as deram.
about-others-show = Mostrar as licenças
about-others-hide = Ocultar as licenças
notice-folder-failed = A pasta não pode ser aberta daqui. Ela está em { $path }.

## The first steps, said one at a time on the screen itself

guide-step = Primeiros passos: { $number } de { $count }
guide-skip = Pular
guide-skip-name = Pular os primeiros passos
guide-next = Próximo
guide-again = Ver os primeiros passos de novo
guide-charge = Digite um valor e aperte Cobrar.
guide-charge-more = Qualquer valor serve: isto é treino e nenhum dinheiro se move.
guide-pay = É isto que seu cliente escaneia. Aperte “{ $button }” e pague.
guide-pay-more = Uma página abre no navegador, como no celular de um cliente. Depois volte aqui.
guide-proof = Este sinal verde é a única prova de pagamento.
guide-proof-more = Espere por ele antes de entregar a mercadoria. Uma mensagem no celular do cliente não prova nada.
guide-connect = Você fez sua primeira venda. Agora conecte sua loja.
guide-connect-more = Você precisa do token de API da sua página de perfil no portal da RexPayments. Ou continue treinando.
guide-leave = Sair do treino e conectar
guide-card = Sua loja está conectada. Agora imprima seu primeiro cartão.
guide-card-more = Um código QR para uma coisa a um preço, para pôr no balcão.
guide-make-card = Criar o primeiro cartão

## The customer's window

customer-title = Rex Console · Cliente
customer-practice-shop = Loja de treino
customer-making = Um momento…
customer-scan = Escaneie para pagar
customer-secure = Pagamento seguro em
customer-checking = Verificando…
customer-dont-pay-again = Por favor, não pague de novo.
customer-paid = Pago. Obrigado!
customer-closed = Cancelado
customer-dont-pay = Por favor, não pague este.
customer-test = É isto que o seu cliente vê.
customer-test-code = O código QR fica aqui
customer-test-size = { $width } × { $height } pixels
customer-back = Voltar ao console

already-open = O Rex Console já está aberto
already-open-words = Ele não responde agora. Procure a janela dele ou espere um momento; se travou, encerre-o e abra de novo.
already-open-close = Fechar

## Leaving

quit-title =
    { $count ->
        [one] { $count } venda ainda está aberta
       *[other] { $count } vendas ainda estão abertas
    }
quit-words = Feche-as, para que ninguém mais possa pagá-las. Ou deixe-as: o cliente ainda pode pagar, e você as resolve na próxima vez que abrir o Rex Console.
quit-words-practice = Na prática, todas as vendas terminam com o programa: o provedor de prática as esquece. Na sua loja, você poderia deixá-las abertas e resolvê-las no próximo início.
quit-close-first = Fechar antes
quit-leave = Deixar
quit-back = Voltar
quit-closing-title = Fechando as vendas abertas…
quit-closing-words = A RexPayments está sendo avisada. O Rex Console fecha assim que ela confirmar.
quit-gave-up-title =
    { $count ->
        [one] { $count } venda não pôde ser fechada
       *[other] { $count } vendas não puderam ser fechadas
    }
quit-gave-up-words = A RexPayments não confirmou a tempo. Até confirmar, o cliente ainda pode pagar. Continuamos tentando enquanto o Rex Console estiver aberto.

crash-title = O Rex Console foi encerrado por um erro
crash-words = Da última vez, o Rex Console parou sozinho. Nenhuma venda se perdeu: as vendas estão no diário, e cada uma em aberto está sendo consultada de novo. O que o cliente pagou vale.
fault-title = Uma parte do Rex Console falhou
fault-words = Da última vez, algo deu errado ao lado do caixa, como um arquivo ou um som. O caixa continuou, e as vendas estão no diário. Se falta algo que você queria, faça de novo.
crash-report-words = Um relatório diz ao suporte o que quebrou: sem token, sem nomes, sem valores. Nada é enviado; você decide quem o recebe.
crash-save = Salvar o relatório para o suporte …
crash-done = Pronto

no-window-title = O Rex Console não consegue abrir a janela.
no-window-words = Nem OpenGL nem Vulkan, DirectX ou Metal funcionam aqui. Atualize o driver de vídeo e reinicie o computador. O que “rex-console doctor” diz em um terminal ajuda o suporte. As vendas estão seguras no diário.

## Short notices

notice-copied = Link copiado.
notice-link-made = O link foi criado.
notice-link-activated = O link volta a aceitar pagamentos.
notice-link-was-active = “{ $name }” já estava ativado.
notice-link-was-inactive = “{ $name }” já estava desativado.
notice-link-changed = O link foi alterado.
notice-link-deactivated = O link não aceita mais pagamentos.
notice-link-deleted = O link foi excluído.
notice-exported = Salvo como { $path }
notice-filed-two = Salvo como { $path }, e ao lado { $second }
notice-browser-failed = Não foi possível abrir o navegador. Copie o link.
notice-signing-out = Saindo: espere um momento antes da próxima venda. Nada foi cobrado.
notice-settings-older = O arquivo de ajustes estava danificado. Uma cópia mais antiga está em uso: confira se está certa.
settings-lost = O arquivo de ajustes não pode ser lido, então a loja precisa ser configurada de novo. Vendas e links estão seguros.
notice-signed-out = Você saiu. O token não está mais no chaveiro deste computador.
notice-not-forgotten = Não foi possível remover o token do chaveiro. Remova você mesmo “rex-console” de lá, ou tente de novo.
notice-settings-not-saved = Não foi possível salvar os ajustes. Eles valem até você fechar o Rex Console.
notice-open-sales = Ainda há uma venda aberta. Espere que seja paga ou cancele-a antes.

## What the provider or the connection says

api-not-sent = Não há contato com a RexPayments. Nada foi enviado, nada foi cobrado. Confira a conexão com a internet e tente de novo.
api-lost = A resposta da RexPayments se perdeu no caminho.
api-unauthorized = A RexPayments não aceita este token. Copie-o de novo da sua página de perfil no portal.
api-forbidden = A RexPayments não permite isto para a sua conta.
api-not-found = A RexPayments não conhece nada com esse ID.
api-no-such-route = A RexPayments não responde neste endereço. Confira o endereço do provedor ou pergunte ao suporte.
api-could-not-ask = A RexPayments não encontrou nada com este ID. Como nenhum pagamento desta conta foi encontrado antes, o ID pode estar errado, ou os pagamentos podem ser consultados em outro lugar. Confira o ID letra por letra.
api-validation = A RexPayments recusou: { $words }
api-rate-limited =
    { $seconds ->
        [one] A RexPayments pede que a gente vá mais devagar. Tente de novo em { $seconds } segundo.
       *[other] A RexPayments pede que a gente vá mais devagar. Tente de novo em { $seconds } segundos.
    }
api-server = A RexPayments está com uma falha própria agora. Tente de novo em um minuto.
api-not-json = Veio uma página da web em vez da resposta da RexPayments. Talvez esta rede queira que você faça login antes.
api-decode = A resposta da RexPayments contém algo que não conseguimos ler: { $field }.
api-unexpected = A RexPayments deu uma resposta que não entendemos.
address-refused = O endereço leva a um servidor não permitido, então nenhum código QR é mostrado.

## The keyring

keyring-locked = O chaveiro deste computador está bloqueado. Desbloqueie com a senha que você usa para entrar e tente de novo.
keyring-absent = Este computador não tem nenhum chaveiro em funcionamento.
keyring-slow = O chaveiro deste computador não responde.
keyring-denied = O chaveiro não foi desbloqueado.
keyring-too-long = Este token é longo demais para o chaveiro.
keyring-broken = O chaveiro deste computador não funciona como deveria.

## Day

day-today = Hoje, { $day }
day-yesterday = Ontem, { $day }
day-week = Esta semana, { $from } – { $to }
day-month = Este mês, { $month }
day-from-to = { $from } – { $to }
day-not-closed = Ainda não fechado
day-closing = Fechamento { $number }
day-closing-from-to = De { $from } a { $to }
day-closing-first = Da primeira venda até { $to }
day-since-closing = Desde o fechamento { $number }, { $time }
day-never-closed = Tudo até agora: nenhum dia foi fechado ainda.
day-ends-at = O dia da loja começa e termina às { $hour }.
day-other = Outro dia
day-choose-today = Hoje
day-choose-yesterday = Ontem
day-choose-week = Esta semana
day-choose-month = Este mês
day-closings = Fechamentos
day-from = De
day-to = Até
day-date-wrong = Escreva assim: 2026-11-22 ou 22.11.2026.
day-range-incomplete = Informe o primeiro e o último dia.
day-show-range = Mostrar estes dias
day-month-before = O mês anterior
day-month-after = O mês seguinte
day-not-yet = Isso ainda está por vir.
day-save = Salvar
day-print = Imprimir
day-close = Fechar o dia
day-nothing-to-save = O registro ainda está sendo lido.
day-taken = Recebido
day-gross =
    { $count ->
        [one] { $shown } pagamento · bruto, não o repasse
       *[other] { $shown } pagamentos · bruto, não o repasse
    }
day-payments =
    { $count ->
        [one] { $shown } pagamento
       *[other] { $shown } pagamentos
    }
day-seen-count = { $shown ->
    [one] { $shown } visto
   *[other] { $shown } vistos
}
day-noted-count = { $shown ->
    [one] { $shown } anotado
   *[other] { $shown } anotados
}
day-look-before = { $shown } · ver antes de fechar
day-counter = Vendas de balcão
day-one-off = Avulsos
day-printed = Links impressos
day-refunds = Reembolsos
day-not-settled = Sem resolver
day-too-much = Mais do que dá para contar
day-tests = Pagamentos de teste, fora dos totais:
day-tests-apart = Pagamentos de teste, fora dos totais: { $amount }
day-unverified = Ninguém verificou ainda se esta conta movimenta dinheiro real. Consulte um dos pagamentos dela em Transações, e isso se saberá.
day-list = Vendas e pagamentos
day-unsettled-first = Sem resolver: o dinheiro ainda pode vir
day-at-counter = Balcão
day-order = Avulso { $order }
day-seen-several = { $product } × { $count }
day-refund-of = Reembolso da venda { $number }
day-paid = Paga
day-paid-refunded = Paga, reembolsada
day-accepted = Aceito
day-seen = Visto no link
day-refunded = Devolvido
day-closed-unpaid = Fechada, não paga
day-another-way = Paga de outra forma
day-unusable = Link não confiável
day-test-standing = Teste · { $standing }
day-mode-live = Dinheiro real
day-mode-unverified = Não verificado
day-mode-test = Teste
day-settle = Resolver
day-settle-named = Resolver { $what }
day-settle-words = Pergunta-se à RexPayments se foi paga. Só a resposta dela resolve.
day-settle-order-words = Peça ao cliente o ID do pagamento: só com ele a RexPayments pode dizer se foi pago.
day-left-out = Os { $shown } mais novos de { $all }; os arquivos têm todos.
day-search = Buscar no registro
day-search-hint = Número, referência, valor, palavras
day-searching = Buscando…
day-not-found = Nada encontrado para “{ $words }”
day-not-found-words = Busque o número ou a referência de uma venda, um ID de pedido ou de pagamento, um valor ou palavras de uma nota.
day-clear-search = Limpar a busca
day-found-more = Há mais. Escreva mais do que procura.
day-all-tills = Todos os caixas
day-reading = Lendo o registro…
day-try-again = Tentar de novo
day-empty-today = Nada foi recebido hoje
day-empty-today-words = Cada cobrança que começa neste caixa aparece aqui na hora.
day-empty-not-closed = Não resta nada para fechar
day-empty-not-closed-words = Tudo o que foi recebido pertence a um fechamento. O que entrar a seguir é do próximo.
day-empty-closing = Este fechamento não contém nada
day-empty-other = Nada foi recebido nestes dias
day-empty-other-words = Aqui só aparece o que este mesmo caixa recebeu. Os outros caixas têm registros próprios.
day-go-to-sell = Ir para Vender
day-back = Voltar à lista
day-close-detail = Fechar os detalhes
day-fact-when = Quando
day-fact-since = Início
day-fact-made = Pedido criado
day-fact-reference = Referência
day-fact-order = ID do pedido
day-fact-payment = ID do pagamento
day-fact-payments = Pagamentos
day-fact-mode = Dinheiro
day-fact-closing = Fechamento
day-copy-reference = Copiar a referência
day-copy-order = Copiar o ID do pedido
day-copy-payment = Copiar o ID do pagamento
day-copy-for-portal = Copiar a referência para o portal
day-refunded-wholly = Tudo foi devolvido.
day-refund-title = Anotar um reembolso da venda { $number }
day-refund-left = No máximo { $left }
day-refund-too-much = É mais do que resta da venda: { $left }.
day-column-when = Quando
day-column-day = Dia
day-column-kind = Tipo
day-column-what = O quê
day-column-state = Estado
day-column-amount = Valor
day-column-not-counted = Não contado
day-column-currency = Moeda
day-column-mode = Dinheiro
day-column-note = Nota
day-column-payment = Pagamento
day-column-closing = Fechamento
day-paper-till = Caixa { $till }
day-paper-made = Feito { $time }
day-paper-totals = Totais
day-paper-entries = Vendas e pagamentos
day-paper-footer = Os valores são brutos: o que os clientes pagaram, não o que é repassado à loja.
day-taken-gross = Recebido, bruto
day-after-refunds = Depois dos reembolsos

## Closing the day

close-day-checking = Perguntando mais uma vez
close-day-checked = { $done } de { $of } vendas fechadas verificadas
close-day-checking-words = A verificação de um banco pode ter terminado em pagamento depois que uma venda foi fechada.
close-day-unasked = Fechar sem perguntar mais
close-day-not-yet = Ainda não
close-day-title = Fechar o dia com o número { $number }?
close-day-holds = O fechamento vai conter:
close-day-nothing = Nada foi recebido desde o último fechamento. Este não vai conter nada.
close-day-gross = Bruto, não o repasse. O que entrar depois é do próximo fechamento.
close-day-unsettled =
    { $count ->
        [one] { $count } venda de { $sums } está sem resolver. Ela continua aberta; se for paga, é do próximo fechamento.
       *[other] { $count } vendas estão sem resolver, { $sums } ao todo. Elas continuam abertas; o que for pago delas é do próximo fechamento.
    }
close-day-not-asked =
    { $count ->
        [one] Não foi possível perguntar por { $count } venda fechada. Se ela acabou sendo paga, é do próximo fechamento.
       *[other] Não foi possível perguntar por { $count } vendas fechadas. O que acabou sendo pago delas é do próximo fechamento.
    }
close-day-writing = Fechando o dia…
close-day-writing-words = Está sendo anotado.
close-day-failed = O dia não está fechado
close-day-done = O fechamento { $number } está feito: { $sums }
close-day-done-words = O que entrar a partir de agora é do próximo.
close-day-leave = Pronto
close-day-save = Salvar o fechamento
close-day-print = Imprimir o fechamento

## All tills

tills-title = Todos os caixas
tills-words = { $days }. Pela lista de links da RexPayments, conforme a data em que foram criados: a lista não diz quando foram pagos.
tills-reading = A lista ainda está sendo lida. Podem faltar pagamentos aqui.
tills-none = A lista não tem nenhuma venda de balcão paga destes dias.
tills-till = Caixa { $till }
tills-together = Todos os caixas juntos
tills-differences = Onde a lista e o registro deste caixa diferem
tills-undated =
    { $count ->
        [one] { $count } link pago fica de fora: a RexPayments não diz quando foi criado.
       *[other] { $count } links pagos ficam de fora: a RexPayments não diz quando foram criados.
    }
tills-same = Nada difere: o registro deste caixa e a lista dizem o mesmo.
tills-same-so-far = Nada difere até agora.
tills-more-differences = E mais { $count }.
tills-paid-there = { $reference }: a lista diz que { $amount } foi pago; este registro não. Busque-a no registro e resolva.
tills-unknown-here = { $reference }: a lista diz que { $amount } foi pago, e este registro não conhece a venda. Talvez ela tenha sido feita antes de o registro ser começado de novo.
tills-paid-here = { $reference }: este registro diz que { $amount } foi pago, início { $time }; a lista não. Veja no portal.
tills-not-listed = { $reference }: { $amount } foi pago, início { $time }, e o link não está mais na lista. Talvez tenha sido excluído.
tills-other-amount = { $reference }: este registro diz { $here }; a lista diz { $there }.

## Times

date-day = { $day } { $month ->
    [1] jan
    [2] fev
    [3] mar
    [4] abr
    [5] mai
    [6] jun
    [7] jul
    [8] ago
    [9] set
    [10] out
    [11] nov
   *[12] dez
}
date-day-year = { $day } { $month ->
    [1] jan
    [2] fev
    [3] mar
    [4] abr
    [5] mai
    [6] jun
    [7] jul
    [8] ago
    [9] set
    [10] out
    [11] nov
   *[12] dez
} { $year }
date-weekday = { $weekday ->
    [1] segunda-feira
    [2] terça-feira
    [3] quarta-feira
    [4] quinta-feira
    [5] sexta-feira
    [6] sábado
   *[7] domingo
}, { $day } de { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}
date-and-time = { $day }, { $time }
time-before-noon = { $time } AM
time-after-noon = { $time } PM
date-weekday-year = { $weekday ->
    [1] segunda-feira
    [2] terça-feira
    [3] quarta-feira
    [4] quinta-feira
    [5] sexta-feira
    [6] sábado
   *[7] domingo
}, { $day } de { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
} de { $year }
date-month-year = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
} de { $year }
date-weekday-short = { $weekday ->
    [1] seg
    [2] ter
    [3] qua
    [4] qui
    [5] sex
    [6] sáb
   *[7] dom
}
ago-future = no futuro
ago-now = agora mesmo
ago-minutes =
    { $count ->
        [one] há { $count } minuto
       *[other] há { $count } minutos
    }
ago-hours =
    { $count ->
        [one] há { $count } hora
       *[other] há { $count } horas
    }
ago-days =
    { $count ->
        [one] há { $count } dia
       *[other] há { $count } dias
    }
expires-never = nunca
expires-within-the-hour = em menos de uma hora
expires-in-hours =
    { $count ->
        [one] em { $count } hora
       *[other] em { $count } horas
    }
expires-in-days =
    { $count ->
        [one] em { $count } dia
       *[other] em { $count } dias
    }

## The journal

journal-not-writable = O caixa não consegue anotar o que vende, então não vende nada: nada foi enviado, nada foi cobrado. Confira o disco deste computador.
day-not-read = O registro deste caixa não pôde ser lido agora. Nada se perdeu. Tente de novo daqui a pouco.
day-close-failed = O dia não está fechado: o registro deste caixa não conseguiu fazer isso agora. Nada se perdeu. Tente de novo daqui a pouco.
day-settled-paid = A venda { $number } está paga: { $amount }.
day-settled-unpaid = A venda { $number } não está paga, diz a RexPayments. O link dela não aceita mais nenhum pagamento.
day-settled-open = A venda { $number } ainda não está paga. Continuamos acompanhando.
day-settled-lost = O link da venda { $number } não foi encontrado. Ninguém tem o código QR dela, então ninguém pode pagá-la.
day-settle-portal = O link desta venda não é confiável, então não se pergunta por ele aqui. Procure { $reference } no portal.
day-sale-unknown = O registro deste caixa não conhece mais esta venda. Procure-a no portal.
day-order-unknown = O pedido { $order } foi criado há muito tempo ou com outra conta. Consulte o pagamento dele em Transações.
day-refund-unpaid = Não anotado: esta venda não está paga, então não há nada a devolver.
day-refund-beyond = Não anotado: desta venda ainda se pode devolver no máximo { $left }.

journal-disk-full = O disco deste computador está cheio. O caixa não consegue anotar o que vende, então nada foi enviado e nada foi cobrado. Libere espaço e tente de novo.
journal-newer = O registro deste caixa foi gravado por um Rex Console mais novo. Abra esse.
journal-busy = O caixa está ocupado gravando. Nada foi enviado. Tente de novo daqui a pouco.
journal-set-aside = O registro deste caixa estava danificado. Ele é mantido como { $file }, e um novo foi começado. As vendas abertas de antes podem ser vistas no portal.
journal-broken = O registro deste caixa não funciona como deveria. Nada foi enviado. Abra o Rex Console de novo e, se isso não ajudar, avise o suporte.

## The owner's PIN

pin-title = PIN do dono
pin-words = Isto é do dono. Digite o PIN para continuar.
pin-field = PIN
pin-enter = Continuar
pin-backspace = Apagar o último dígito
pin-checking = O PIN está sendo verificado
pin-wrong = Esse não é o PIN. Nada foi alterado.
pin-wait =
    { $minutes ->
        [one] PIN errado vezes demais. Tente de novo em um minuto.
       *[other] PIN errado vezes demais. Tente de novo em { $minutes } minutos.
    }
pin-wait-reason = PIN errado vezes demais: espere um pouco
pin-not-digits = Um PIN só tem números.
pin-too-short = Um PIN tem pelo menos 4 dígitos.
pin-too-long = Um PIN tem no máximo 12 dígitos.
pin-too-easy = É o primeiro PIN que qualquer um tentaria. Escolha outro.
pin-differ = Os dois não são iguais. Digite o PIN duas vezes.
pin-not-kept = Não foi possível guardar o PIN. Nada foi alterado.
pin-kept = O PIN está definido. Guarde-o em lugar seguro.
pin-forgotten = Esqueci o PIN
pin-forgotten-words = Saia e conecte de novo com o token de API do portal. Isso remove o PIN; vendas e ajustes ficam.
pin-forgotten-stops = Até o token ser colado de novo, este caixa não recebe pagamentos. Tenha-o antes à mão.

settings-pin = PIN do dono
settings-pin-words = Com um PIN, só você muda ajustes e links, anota reembolsos, fecha o dia, liga ou desliga o treino e sai da conta. Vender, Avulso e Transações ficam abertos a todos.
settings-pin-lock = Bloquear de novo após
settings-pin-lock-now = Bloquear já
settings-pin-remove = Remover o PIN
settings-pin-first = PIN
settings-pin-new = Novo PIN
settings-pin-again = O mesmo outra vez
settings-pin-help = De 4 a 12 dígitos.
settings-pin-set = Definir o PIN
settings-pin-change = Mudar o PIN
settings-pin-empty = Digite o PIN duas vezes

## Help

help-title = Ajuda
help-keys = Teclas
help-anywhere = Em toda parte
help-in-questions = Em uma pergunta sobre a tela
help-sell = Receba no balcão: digite o valor, aperte Cobrar e deixe o cliente escanear o código. Só “Paga” em verde diz que o dinheiro está lá.
help-one-off = Um pagamento para um pedido, por exemplo por telefone. Ninguém avisa quando ele é pago: consulte o pagamento pelo ID e aceite.
help-links = Links que podem ser pagos muitas vezes. Mostre, envie ou imprima os códigos, altere, exclua.
help-transactions = Digite ou escaneie um ID de pagamento para ver se foi concluído, de quanto foi e há quanto tempo.
help-day = O que este caixa recebeu, dia a dia. Feche o dia, imprima ou salve como arquivo.
help-settings = A loja, o idioma, a impressão, o PIN, os backups e a conexão com a RexPayments.
help-when = O que fazer quando…
help-offline = Não há contato com a RexPayments
help-offline-do = Não entregue nada até aparecer “Paga”. As vendas em espera continuam na lista, e se pergunta por elas de novo sem você fazer nada. Até a conexão voltar, receba de outra forma.
help-says-paid = O cliente diz que já pagou
help-says-paid-do = Aperte “O cliente diz que pagou” e espere. Acredite no que esta tela diz, não no celular do cliente: um banco ainda pode recusar.
help-wrong-amount = O valor estava errado
help-wrong-amount-do = Se ainda não foi paga: cancele a venda e cobre de novo. Se já foi paga: devolva o dinheiro no portal da RexPayments e depois anote aqui com “Reembolsada…”.
help-not-known = Aparece “Ainda não se sabe”
help-not-known-do = O dinheiro pode ter vindo ou não. Deixe a venda na lista; cobre de novo só quando ela disser que nada foi enviado. Se ela está fechada, uma resposta tardia do banco ainda pode pagá-la dentro de uma hora: diga isso ao cliente antes de cobrar de novo.
help-another-way = O cliente acaba pagando em dinheiro
help-another-way-do = Aperte “Paga de outra forma” na venda. O link dela é desativado, para que ninguém pague duas vezes.
help-scanner = É usado um leitor de código de barras
help-scanner-do = Ele só escreve nos campos de ID de pagamento e nas buscas escolhidas antes. Em qualquer outro lugar não muda nada e não responde a nada.
help-touch = Não há teclado
help-touch-do = A tudo se chega com o toque, e os valores e o PIN têm teclas na tela. Para outros textos é preciso o teclado virtual do computador. No Linux com Wayland ele pode aparecer sozinho, se estiver ativado. No Windows, abra-o pelo símbolo de teclado na barra de tarefas. No Mac, ative o Teclado de Acessibilidade. Em ambientes Linux mais antigos (X11), abra um pelas configurações do ambiente.
does-help = Ajuda
does-show = Mostrar ao cliente o que escanear
does-next = Ao próximo botão ou campo
does-before = Ao anterior
does-press = Apertar o botão que tem a moldura
does-leave = Sair
does-find = Buscar
does-charge = Cobrar o valor
does-add = Somar outro valor
does-take-back = Apagar o último dígito
does-clear = Começar o valor de novo
does-receipt = Recibo
does-new = Novo link
does-walk = De linha em linha
does-page = Uma página de linhas
does-ends = À primeira ou à última linha
does-open = Abrir o link e depois ir até ele
does-tick = Marcar a linha
does-tick-all = Marcar todas as linhas
does-copy = Copiar o endereço do link
does-back = Fechar o link, desmarcar as linhas, esvaziar a busca
does-export = Imprimir ou salvar o código do link
does-print = Imprimir
does-save = Salvar como arquivo
does-look-up = Consultar o que foi digitado
help-space = Espaço
help-up-down = ↑ ↓
