### Rex Console 的简体中文用语。
### 收银台 (till)、一笔销售 (sale)、收款链接 (payment link)、单次收款 (one-off payment)、收款 (charge)、退款 (refund)、
### 查询 (look up)、收据 (receipt)、日结 (closing)、待核实 (not settled)、看到 (seen)、清理 (tidy up)、练习 (practice)、
### 令牌 (token)、密钥环 (keyring)、备份 (backup)、流水 (journal)。

## The language itself

language-own-name = 简体中文
language-not-reviewed = 尚未经母语者审阅

## Everywhere

app-name = Rex Console
app-claim = 用 RexPayments 在柜台收款
app-starting = 正在打开密钥环…
word-back = 返回
word-cancel = 取消
word-dismiss = 收起
try-again = 再试一次
export-qr = 导出
copy-link = 复制链接
open-link = 打开
pay-as-customer = 以顾客身份付款
qr-name = 供顾客扫描的二维码

## Welcome

welcome-connect-title = 连接您的店铺
welcome-connect-words = 粘贴 RexPayments 门户个人资料页上的 API 令牌。令牌保存在这台电脑的密钥环里，绝不写入文件。
welcome-token = API 令牌
welcome-connect = 连接
welcome-checking = 正在检查…
welcome-unlock = 解锁密钥环
welcome-where = 在哪里找？登录 portal.rexpayments.com，打开 Profile：它叫 API Key，以 rx_ 开头。
welcome-practise-title = 先练习
welcome-practise-words = 没有账户也能全部试用。本程序内有一个练习用的服务商：您既可以当收银员，也可以当顾客。
welcome-practise = 开始练习
welcome-open-account = 还没有账户？到 portal.rexpayments.com 开户，然后回到这里。
welcome-keeping = 正在把令牌存入这台电脑的密钥环…
welcome-opening = 正在连接…
welcome-not-kept-title = 令牌有效，但未能保存
welcome-not-kept-words = 不保存也可以继续：令牌只留在内存里，关闭 Rex Console 即消失，下次需再粘贴。它绝不会写入文件。
welcome-keep-again = 再试着保存
welcome-session-only = 仅本次使用
token-malformed = 这不像是令牌。请完整粘贴，不要有空格：它以 rx_ 开头。
session-failed = 无法建立连接。没有收取任何款项。请关闭 Rex Console 后重新打开。

## The shop

shop-title = 您的店铺
shop-words = 这些会显示给顾客，并把这个收银台与其他收银台区分开。
shop-name = 店铺名称
shop-name-empty = 请输入顾客熟悉的名称。
shop-name-long = 最多 60 个字符，这样顾客的屏幕才放得下。
shop-currency = 货币
shop-currency-help = 三个字母，与您的 RexPayments 账户一致：RexPayments 不会告诉我们。
shop-currency-error = 请输入账户货币的三个字母，例如 EUR。
shop-till = 收银台名称
shop-till-help = 最多 6 个字母或数字。每个收银台要有自己的名称。
shop-till-error = 请用 1 到 6 个字母或数字，例如 T1。
shop-tills = 共用账户的收银台数
shop-tills-help = RexPayments 限制一个账户的查询次数：由各收银台分摊。
shop-tills-error = 1 到 12 的整数。
shop-origin = 您的网站（RexPayments 要求时填写）
shop-origin-help = 与在 RexPayments 登记的一致。否则留空。
shop-origin-error = 只输入网址的开头，例如 https://shop.example
shop-first-save = 打开收银台
shop-save = 保存

## The rail

rail-sell = 收银
rail-one-off = 单次收款
rail-links = 链接
rail-transactions = 交易
rail-day = 日账
rail-settings = 设置
practice-frame = 练习 · 不是真钱
practice-watermark = 练习 · 不是真钱

## Sell

strangers-words =
    { $count ->
       *[other] RexPayments 上有 { $count } 个本收银台的销售链接仍开着，而这台电脑并不知道它们，可能是重新设置之前留下的。没有人在关注它们。
    }
strangers-close = 停用它们
strangers-leave = 不管它们
first-payment-words = 尚未验证：请先做一笔金额为 1 的付款，看看一切是否正常，以及付款是真实的还是测试。请用您自己的手机付款。
first-payment-begin = 做第一笔付款
first-payment-later = 以后再说
first-payment-note = 第一笔付款
verify-words = 一切正常。现在请输入、扫描或粘贴顾客页面上显示的付款编号：由它可知付款是真实的还是测试。
verify-check = 核对
verify-no-sale = 第一笔付款已不在这个屏幕上。请从设置里再做一次。
verify-other-currency = 这个账户收 { $currency }。请在设置里更改货币。
verify-other-payment = 这是另一笔付款：第一笔刚刚成功，金额相同。
verify-no-mode = RexPayments 没有说明这笔付款是真实的还是测试。
verified-live = 已验证：付款是真实的。
verified-test = 已验证：付款是测试，没有资金流动。
verified-not-yet = 尚未验证：这里还不知道付款是真实的还是测试。
favourites-title = 常用商品
favourites-arrange = 编排
favourites-arrange-title = 编排常用商品
favourites-empty = 把卖得最多的商品放到磁贴上：请按“编排”。或者输入金额后按 Enter；给顾客的二维码会显示在这里。
favourites-name = 常用商品 { $number } 的名称
favourites-price = 常用商品 { $number } 的价格
favourites-up = 上移常用商品 { $number }
favourites-remove = 移除常用商品 { $number }
favourites-add = 添加常用商品
favourites-full = 再多就不能一眼找到了
favourites-incomplete = 每个常用商品都要有名称和价格
favourites-done = 完成
sell-next-hint = 随时可以输入下一笔
sell-total = 合计 { $amount } { $currency }
sell-charge = 收款
sell-charge-amount = 收款 { $amount }
sell-charge-nothing = 请先输入金额
sell-strip = 其他销售
sell-strip-row = 销售 { $number }，{ $amount }，{ $state }
sell-seen-row = { $product }：+{ $added }，{ $amount }，{ $state } { $time }
sell-seen-at = 看到
sell-seen-away = 关闭期间
sell-seen-hide = 从列表移除：{ $product }，+{ $added }，{ $time }
key-point = 小数点
key-backspace = 退掉最后一位
key-plus = 加到合计
key-clear = 清除
state-creating = 正在生成二维码…
state-searching = 正在查找…
state-waiting = 等待中 { $time }
state-paid = 已付款
state-paid-at = 已付款 { $time }
state-paid-behind = 已付款 { $time }，在您转到下一笔之后
state-not-known = 尚不清楚
state-not-sent = 未发送
state-lost = 无需付款
state-closing = 正在关闭，仍可能被付款
state-closed = 已关闭
state-unusable = 未显示
banner-unheard = 已有 { $time } 连不上 RexPayments。不要交货，不要再次收款。我们会继续查询。
check-now = 立即查询
sale-checked = 销售 { $number } · { $seconds } 秒前查询
sale-says-paid = 顾客说已付款
sale-cancel = 取消销售
sale-done = 完成
sale-paid-words = 销售 { $number } · { $time } 看到，历时 { $after }
sale-reference = 参考号 { $reference }
sale-creating-words = RexPayments 正在生成收款链接。
sale-searching-words = 答复在途中丢失。我们正在查看收款链接是否已生成。目前还没有人能付款。
sale-not-sent-words = 没有收取任何款项。这笔销售没有离开本收银台，或被 RexPayments 拒绝了。
sale-lost-words = 没有收取任何款项，也没有人能付款：没有顾客拿到它的二维码。您可以马上重新开始。如果丢失的链接出现了，会把它停用。
sale-closing-words = 链接正在停用。在 RexPayments 确认之前，顾客仍可能付款。我们会继续查询。
sale-closed-words = 链接已停用，未付款。银行迟来的答复在一小时内仍可能使它成为已付款：我们会继续关注，一有就会显示。
sale-unusable-words = 二维码没有显示给顾客。没有收取任何款项。
sale-start-again = 重新开始
sale-put-aside = 放到一边
sale-link-switched-off = 这个链接已在别处停用。顾客不能再付款。
sale-paid-too-often = RexPayments 统计的付款次数超过了这笔销售允许的次数。交货前请到门户查看。
unusable-no-count = RexPayments 的答复里没有这个账户的付款次数，所以永远无法显示“已付款”。请把设置里的详细信息发给客服。
unusable-other-amount = RexPayments 答复的金额与所收金额不同。不要交货；请到门户查看。
unusable-but-paid = RexPayments 说这笔销售的链接已被付款，但它的二维码从未在这里显示过。交货前请到门户查看。
unusable-address = RexPayments 的答复指向一个不被允许的网址，或没有网址。
unusable-not-fresh = RexPayments 答复的链接不是新的那个：它已被付款、已停用，或限制不同。

sell-opening = 正在读取流水…
sell-shut = 流水无法写入，所以不能销售
sell-note = 下一笔销售的备注
sell-note-help = 给您自己看的，例如桌号或姓名。只留在本收银台。
sell-send-title = 改为发送链接
sell-send-words = 用于电话订单：输入金额，选择链接的有效期，然后复制给顾客。同样会关注它。
sell-send-days =
    { $count ->
       *[other] { $count } 天
    }
sale-closes = { $time } 后关闭
sale-keep-open = 保持开放
sale-lives =
    { $count ->
       *[other] 保持开放；链接有效 { $count } 天
    }
sale-another-way = 其他方式付款
sale-show = 显示
sale-only-here = 以本屏幕为准，手机不算。
sale-being-asked = 正在询问 RexPayments…
sale-not-paid-yet = RexPayments 答复：尚未付款。请等绿色对勾。
sale-another-way-words = 已记录。链接已停用，以免重复付款。
sale-paid-twice = 这笔销售已记为以其他方式付款。请退还两笔中的一笔。
sale-refund = 已退款…
sale-refunded = 已退还 { $amount }，{ $time } 记录
copy-reference = 复制参考号
state-paid-another-way = 以其他方式付款
another-way-title = 顾客是怎样付款的？
another-way-words = 链接会停用，以免重复付款。请写下付款方式，例如现金。
another-way-field = 付款方式
another-way-done = 停用链接
refund-title = 记录退款
refund-words = 退款要在 RexPayments 门户办理：在那里查找这笔销售的参考号。这里只为您自己的账目做记录。
refund-field = 退还金额
refund-done = 记录
question-incomplete = 请先填写
largest-title = 真的要收 { $amount } 吗？
largest-words = 这比本店平常一笔的金额大。金额没错就请按按钮；按 Enter 不算回答。
notice-scanner = 这是扫码枪，不是金额。付款编号请在“交易”里查询。
notice-refund-noted = 退款已记录。

## One-off

one-off-title = 单次收款
one-off-words = 用于网上和电话订单。系统无法关注它：要由您用付款编号确认。在柜台请用“收银”。
one-off-none-title = 二维码会显示在这里
one-off-none-words = 输入金额并创建收款链接，然后出示二维码，或把链接复制到消息里。
one-off-order = 订单号
one-off-order-help = 这是建议值。如有自己的订单号，请改成自己的。
one-off-amount = 金额
one-off-make = 生成收款链接
one-off-sending = 正在生成…
one-off-already = 这个订单的收款链接已生成。请按“下一笔单次收款”，或换一个订单号。
one-off-made = 订单 { $order } · { $time } 生成
one-off-waits = RexPayments 不会在这里告知何时付款。顾客付款后会看到付款编号：请输入、扫描，或粘贴那个页面的网址。只以 RexPayments 对它的答复为准。
one-off-claim = 顾客给的付款编号
one-off-claim-hint = 扫描、输入，或粘贴页面网址
one-off-check = 核对
one-off-from-browser = 这台电脑的浏览器带着这笔付款从付款页返回。
one-off-no-address = 它的网址指向一个已不被允许的主机，所以不显示。
one-off-show = 显示给顾客
one-off-show-busy = 顾客正在看一笔销售。
same-id-title = 订单 { $order } 以前生成过
same-id-open = 金额 { $amount }，{ $time } 生成，仍可能被付款。只有这是另一个订单时才再生成一次。
same-id-paid = 金额 { $amount }，{ $time } 生成，并已为它接受了一笔付款。只有这是另一个订单时才再生成一次。
same-id-again = 以 { $amount } 再生成一次
same-id-back = 返回
order-waits = 等待中
order-could-belong = 可能属于这里
order-could-belong-words = 一笔 { $amount } 的付款在 { $time } 成功。RexPayments 没有说明属于哪个订单：请比对后再接受。
order-accept = 接受这笔付款
order-accept-for = 接受为订单 { $order } 的付款
order-accepting = 正在记录…
notice-order-accepted = 已为订单 { $order } 接受这笔付款。
order-accepted = 已接受
order-accepted-words = 付款 { $payment }，{ $paid } 付款，{ $at } 在此接受。
order-does-not-fit = 不符
order-same-amount = 注意：还有同样金额的未结订单：{ $orders }。接受之前，请向顾客核对订单号。
order-give-up = 不再等待
order-given-up = 不再等待
order-given-up-words = 这里已无人等待这笔付款。拿到其网址的人仍可付款；这样的付款请在“交易”里查询。
orders-open = 进行中
orders-ended = 较早
orders-more = { $count ->
   *[other] 还有 { $count } 个更早的
}
misfit-not-open = 这个订单已不再等待付款。
misfit-other-currency = 付款的货币与订单不同。
misfit-other-amount = 付款的金额与订单不同。
misfit-before-order = 付款早于订单，所以是为别的事付的。
misfit-future = 付款时间在未来。请检查这台电脑的日期和时间。
misfit-used = 这笔付款以前在这里用过。不能用两次。
misfit-use-unknown = 流水无法确定这笔付款以前是否在这里用过。请再查一次。
misfit-test = 测试付款：没有资金流动，而这个账户收的是真钱。
misfit-pending = 银行尚未决定。会自动再次查询；不要交货。
misfit-failed = 付款失败：没有扣款。顾客可以用同一个二维码再试。
misfit-unknown-state = RexPayments 对这笔付款的说明是 Rex Console 不认识的。请到门户查看。
one-off-next = 下一笔单次收款
one-off-lost = 答复丢失了。没有人有这笔付款的网址，所以没有人能付款。请再生成一次；如果您的账目要求订单号不重复，请换一个。
order-empty = 请输入订单号。
order-too-long = 最多 64 个字符。
order-unprintable = 只用字母、数字和符号，不要换行或制表符。

## Amounts

amount-empty = 请输入金额。
amount-not-a-number = 只用数字和一个小数点，例如 12.50。
amount-separators = 不要写千位分隔符：写 1234.50，不写 1,234.50。
amount-no-decimals = 这种货币没有小数。
amount-decimals =
    { $count ->
       *[other] 最多 { $count } 位小数。
    }
amount-negative = 金额不能小于零。
amount-zero = 金额必须大于零。
amount-too-large = 这超过了一笔付款的上限。
amount-between-units = 这介于两个最小币值之间。

## Links

links-title = 收款链接
links-new = 新建链接
links-refresh = 重新读取链接
links-reading = 正在读取链接…
links-search = 搜索
links-search-hint = 搜索名称、金额或编号
links-all = 全部
links-counter-sales = 柜台销售
links-none-known = 尚未读取链接。
links-empty-title = 还没有收款链接
links-empty-words = 一个收款链接以一个价格卖一样东西，次数由您决定。建一个，打印它的二维码，放在柜台上。
links-make-first = 创建第一个链接
links-only-sales =
    { $count ->
       *[other] 有 { $count } 笔柜台销售在单独的筛选里。
    }
links-no-sales-title = 还没有柜台销售
links-no-sales-words = 柜台的每笔销售都会生成自己的收款链接。它们显示在这里，与店铺的链接分开。
links-none-in-state = 没有链接处于这个状态。
links-show-all = 显示全部
links-not-found = 没有找到“{ $words }”
links-not-found-in-state = 只搜索了所选状态的链接。
links-not-found-no-sales = 没有搜索柜台销售；它们有单独的筛选。
links-clear-search = 清除搜索
links-counter-card = 制作柜台卡
links-tidy-up = 清理…
links-read-of = 已读取 { $count } / { $total } 个链接
links-stopped = 已停止读取链接。
links-stop = 停止
links-continue = 继续
links-rows-are-old = 各行是上次读取时的内容。现在看不到新的付款。
links-chosen =
    { $count ->
       *[other] 已选 { $count } 个链接
    }
links-choose = 选择 { $name }
links-choose-none = 全不选
links-export-chosen = 导出…
links-back = 返回列表
links-unreadable =
    { $count ->
       *[other] 有 { $count } 个链接无法读取，未显示。
    }
column-product = 商品
column-amount = 金额
column-state = 状态
column-payments = 付款
column-expires = 到期
column-created = 创建
column-sorted-up = { $column }，升序
column-sorted-down = { $column }，降序
link-active = 启用
link-inactive = 停用
link-expired = 已过期
link-limit-reached = 已达上限
link-ends-soon = { $when }到期
link-payments-of = { $count } / { $limit } 笔付款
link-payments =
    { $count ->
       *[other] { $count } 笔付款
    }
link-payments-unknown = RexPayments 未告知付款次数
link-never-ends = 永不过期
link-hour-left = 剩不到 1 小时
link-hours-left =
    { $count ->
       *[other] 剩 { $count } 小时
    }
link-days-left =
    { $count ->
       *[other] 剩 { $count } 天
    }
link-until = 到 { $day }
link-ended = { $day } 结束
link-unheard = 现在看不到付款
link-show = 显示
link-hide = 关闭
link-shown = 顾客看得到二维码。这里不关注用它付的款。
link-show-inactive = 这个链接现在不能收款
link-show-taken = 顾客正在看一笔销售。请先完成它，或放到一边。
link-copy = 复制
link-edit = 编辑
link-duplicate = 另建一份
link-more = 更多
link-description = 说明
link-id = 编号
link-created = 创建
link-expires = 到期
link-address = 网址
link-switching-on = 正在启用…
link-switching-off = 正在停用…
link-being-changed = 正在更改…
link-being-deleted = 正在删除…
link-no-address = RexPayments 的答复里没有这个链接的网址，所以没有二维码。
link-activate = 启用
link-deactivate = 停用
link-delete = 删除这个链接
link-busy = 正在通知 RexPayments…
link-delete-unknown = 答复丢失了，所以不知道链接是否已删除。请稍后重新读取链接，再决定是否重试。
link-delete-lost = 答复丢失了，链接还在：没有删除。您可以再试。
link-not-switched = RexPayments 接受了更改，但显示的链接仍是原样。请稍后重新读取链接。
link-switch-unknown = 答复丢失了，所以不知道链接是否还能收款。请稍后重新读取链接。
link-gone = “{ $name }”已在别处删除。RexPayments 上已没有它。
link-gone-unnamed = 这个链接已在别处删除。RexPayments 上已没有它。
link-lost = 不知道链接是否已生成：答复丢失了。目前还没有人有它的网址。重试前请先看看最新的链接。
link-lost-not-seen = 答复丢失了，最新的链接里也没有它。没有人有它的网址，所以可以再建一次。
link-turned-up = 现在有一个名称和金额都相同的链接。如果是您的，就不要再建。
link-turned-up-at = 现在有一个名称和金额都相同的链接，{ $time } 创建。如果是您的，就不要再建。
link-turned-up-show = 就是它
link-form-title = 新建收款链接
link-form-name = 商品名称
link-form-amount = 金额
link-form-description = 说明（可不填）
link-form-days = 几天后过期
link-form-days-help = 1 到 365。留空：永不。
link-form-limit = 允许付款次数
link-form-limit-help = 1 到 1000。留空：不限。
link-form-make = 生成链接
link-form-sending = 正在生成…
link-copy-title = 与此相同的链接
link-copy-words = 链接的金额、天数和次数上限不能更改。这会生成一个新链接和新二维码；旧的保持原样。
link-replaced = 旧链接仍可收款：它已打印的二维码会继续收取 { $amount }。
link-replaced-off = 停用旧链接
link-replaced-leave = 不管它
link-edit-title = 编辑链接
link-edit-active = 可以收款
link-edit-inactive = 不能收款
link-edit-words = 已打印的二维码仍然有效。金额、天数和次数上限不能更改：需要时请另建一份。
link-edit-save = 保存
link-edit-sending = 正在保存…
link-edit-same = 还没有更改
link-edit-asked = 请先选择以谁的内容为准
link-theirs = 有人同时更改了这个链接。您的内容没有写入。现在是：
link-theirs-no-description = 没有说明
link-theirs-use = 用对方的
link-theirs-over = 用我的覆盖
link-changed-elsewhere = 有人同时更改了这个链接，所以您的更改没有写入。
link-not-changed = RexPayments 接受了更改，但显示的链接仍是原样：没有改成。请稍后再试。
link-change-unknown = 答复丢失了，所以不知道链接是否已更改。请再保存一次：会先查看它。
link-name-empty = 请输入您卖什么。
link-days-range = 1 到 { $most } 的整数天数，或留空。
link-limit-range = 1 到 { $most } 的整数付款次数，或留空。
text-room-left =
    { $count ->
       *[other] 还可输入 { $count } 个字符
    }
text-too-long = { $length } 个字符；最多 { $limit } 个。
delete-title = 永久删除这个链接？
delete-what =
    { $count ->
       *[other] “{ $name }”，{ $amount }，至今有 { $count } 笔付款。
    }
delete-what-unknown = “{ $name }”，{ $amount }。RexPayments 没有说明它被付款多少次。
delete-words = 它已打印的卡片和二维码将失效，且无法恢复。如果以后可能还要用，请改为停用。
delete-keep = 保留
delete-really = 删除

## Printed links

printed-seen = { $product }：+{ $added }，{ $amount }，在打印的二维码上看到。
printed-fell = RexPayments 现在统计的“{ $product }”付款次数比以前少。这里不会扣减：请到门户查看。
printed-gone = “{ $product }”已在 RexPayments 上删除，但它的二维码还印在纸上。请把纸拿走。
printed-inactive = “{ $product }”已停用，但它的二维码还印在纸上：顾客无法用它付款。
printed-ended = “{ $product }”已过期，但它的二维码还印在纸上。请打印新的，或把纸拿走。
printed-used-up = “{ $product }”允许的付款次数已用完。打印的二维码不能再收款。
printed-ends-soon = “{ $product }”将在 3 天内过期，而它的二维码印在纸上。请及时打印新的。
printed-few-left = “{ $product }”剩下的付款次数不到十分之一，而它的二维码印在纸上。
printed-forget = 纸上已没有
paper-since = { $day } 起印在纸上
paper-seen = { $time } 看到
paper-seen-away = { $time } 看到，是在程序关闭期间到的
paper-earlier =
    { $count ->
       *[other] 以及更早的 { $count } 笔
    }
printed-show-link = 显示链接
printed-more =
    { $count ->
       *[other] 还有 { $count } 个打印的二维码需要看一下。
    }
printed-not-kept = 二维码已打印，但收银台无法记录：不会关注用它付的款。请稍后再保存或打印一次。
printed-not-forgotten = 收银台暂时无法记录，所以仍在关注这个链接。请稍后再试。
printed-not-written = 打印的二维码上有付款进来，但收银台无法记录，所以还没有显示。请检查这台电脑的磁盘。

## Tidying up

tidy-title = 清理
tidy-back = 返回链接
tidy-looking = 正在查找旧链接…
tidy-none = 没有需要清理的：本收银台没有超过 7 天、已关闭且未付款的销售链接。
tidy-found =
    { $count ->
       *[other] { $count } 个已关闭、未付款且超过 7 天的销售链接
    }
tidy-words = 它们都没有收到付款。每个都会再查询一次；若仍然如此，就在这台电脑上存档成文件，然后在 RexPayments 上永久删除。销售优先，所以需要一些时间；您可以离开这个页面。
tidy-begin = 存档并删除
tidy-stop = 停止
tidy-stopping = 处理完这个就停止…
tidy-progress = { $done } / { $total }
tidy-running = 正在存档并删除…
tidy-over = 完成
tidy-halted = 已停止
tidy-continue = 再查一次
tidy-deleted =
    { $count ->
        [0] 没有删除任何链接。
       *[other] 已存档并删除 { $count } 个链接。
    }
tidy-already-gone =
    { $count ->
       *[other] 有 { $count } 个链接已经不在了。
    }
tidy-archive = 存档文件：{ $path }
tidy-paid =
    { $count ->
       *[other] 有 { $count } 笔销售其实已付款。它们会保留，并在“收银”里显示为已付款：
    }
tidy-left =
    { $count ->
       *[other] 有 { $count } 个链接未作处理：
    }
tidy-not-the-sales = 它的名称或金额与销售不同
tidy-still-on = 它仍可收款
tidy-no-count = 它的付款次数对不上：请到门户查看
tidy-refused = RexPayments 拒绝了，或答复无法读取
tidy-still-there = 本应删除，但还在
tidy-not-read = 收银台的流水暂时无法读取。没有删除任何东西。请稍后再试。
tidy-archive-failed = 存档无法写入，所以没有删除这个链接。请检查这台电脑的磁盘，然后再清理一次。
tidy-not-recorded = 最后一个链接已删除，但收银台无法记录。请检查这台电脑的磁盘。再清理一次也无妨。

## Transactions

look-up-title = 查询付款
look-up-field = 付款编号
look-up-hint = 扫描、输入或粘贴付款编号或网址
look-up-ask = 查询
look-up-again = 再查一次
look-up-asking = 正在向 RexPayments 查询 { $id }…
look-up-empty-words = 这里只以 RexPayments 自己的答复为准，顾客的屏幕不算。
look-up-empty = 请输入或扫描付款编号。
look-up-no-id = 这个网址里没有付款编号。请粘贴顾客付款后看到的页面网址。
look-up-not-an-id = 这不是付款编号：它含有空格或太长。
look-up-recent = 最近
verdict-succeeded = 成功
verdict-failed = 失败
verdict-pending = 处理中
verdict-other = 不认识：{ $word }
verdict-not-found = 未找到
verdict-not-found-words = RexPayments 没有付款 { $id }。请逐字核对。不要交货。
verdict-could-not-ask = 未能查询
verdict-could-not-ask-words = 这不能说明付款的情况。先不要交货；请再查一次。
payment-id = 付款编号
payment-method = 付款方式
payment-live = 真钱
payment-live-yes = 是
payment-live-no = 不是，是测试
payment-live-unknown = RexPayments 没有说明
payment-belongs = 可能属于
payment-could-belong = 订单 { $order }：金额相同，在订单生成（{ $time }）之后付款
payment-facts = { $amount }，{ $time } 付款，{ $ago }
payment-used = 以前在此用过
payment-used-no = 否
payment-used-unknown = 不清楚
payment-used-for = 是，{ $time } 用于 { $what }
payment-fits-nothing = 这里没有相符的
payment-tied = RexPayments 关联的订单
payment-tied-no = 无 – 请比对金额和时间
payment-test = 测试

payment-copy = 复制详情
notice-details-copied = 详情已复制。

## Receipts

receipt-button = 收据
receipt-title = 收据
receipt-of-sale = 销售 { $number }
receipt-of-order = 订单 { $order }
receipt-of-payment = 付款 { $id }
receipt-a4 = A4
receipt-roll = 80 mm 卷纸
receipt-file = 收据 { $name }
receipt-received = 已收到付款
receipt-practice = 练习
receipt-sale = 销售
receipt-reference = 参考号
receipt-seen = 看到付款
receipt-paid = 付款
receipt-order = 订单
receipt-accepted = 接受
receipt-refunded = 已退还
receipt-refund-noted = { $amount }，{ $time } 记录
receipt-refunded-some = 其后已退还部分或全部。
receipt-no-money = 没有资金流动。
receipt-by-count = RexPayments 对这笔销售专用链接的付款计数表明已付款。
receipt-by-word = RexPayments 表示这笔付款成功。
receipt-by-person = RexPayments 表示这笔付款成功。由店铺把它认作这个订单的付款：RexPayments 不说明付款属于哪个订单。
receipt-no-invoice = 本收据不是税务发票。
paper-not-read = 收银台的流水暂时无法读取。没有保存或打印任何东西。请稍后再试。

## Printing and saving codes

print-title = 打印或保存
print-count =
    { $count ->
       *[other] { $count } 个链接
    }
print-preview = 预览：{ $layout }
print-drawing = 正在绘制预览…
layout-bare = 仅二维码
layout-counter-card = 柜台卡 A6
layout-poster = 海报 A4
layout-stickers = 贴纸 A4
print-columns = 每行贴纸数
print-rows = 每列贴纸数
columns-count =
    { $count ->
       *[other] { $count } 列
    }
rows-count =
    { $count ->
       *[other] { $count } 行
    }
print-one-document = 全部放进一个 PDF
print-one-each = 各一个文件
print-kind = 文件类型
file-pdf = PDF
file-png = 图片 (PNG)
file-svg = SVG
print-width = 宽度至少（像素）
print-always-words = 它每次都收取 { $amount }，任何人扫描后随时都能付款。付款显示在“链接”里。
print-always-words-many = 每个都按自己的金额收款，任何人扫描后随时都能付款。付款显示在“链接”里。
print-one-off-words = 这个二维码只用于这一个订单。付款后即失效。
print-inactive = 这个链接已停用。启用之前没有人能付款。
print-expired = 这个链接已过期。没有人能再付款：请新建一个并打印新的。
print-limit-reached = 这个链接允许的付款次数已用完。没有人能再付款：请新建一个并打印新的。
print-closed-many =
    { $count ->
       *[other] 其中 { $count } 个链接现在不能收款。
    }
print-ends = 这个链接停止收款的时间：{ $when }。到时请把卡片拿走。
print-ends-many =
    { $count ->
        [1] 其中 1 个链接会停止收款：{ $when }。
       *[other] 其中 { $count } 个链接会停止收款，最早的：{ $when }。
    }
print-limited =
    { $left ->
       *[other] 这个链接还能收 { $left } 笔付款，之后卡片就失效。
    }
print-limited-many =
    { $count ->
       *[other] 其中 { $count } 个链接的付款次数有限。
    }
print-left-out =
    { $count ->
       *[other] 有 { $count } 个链接没有可显示的网址，已略去：{ $names }
    }
print-none-usable = RexPayments 的答复里没有可显示的网址，所以没有可打印的。
print-missing-letters = 这台电脑的字体缺少其中一些文字：以空框代替。请安装相应字体，或更改名称。
print-practice-words = 练习：已标明不可付款。
print-print = 打印
print-save = 另存为…
print-save-many = 保存到文件夹…
print-copy = 复制图片
print-done = 完成
print-stop = 停止
print-stopping = 写完这个文件就停止
print-stopping-at = 正在停止。已写入 { $count } / { $total } 个文件。
print-written-of = 已写入 { $count } / { $total } 个文件。
print-choosing = 请选择保存位置…
print-saving = 正在保存…
print-opening = 正在打开 PDF 阅读器…
print-opened = PDF 阅读器即将打开：请在那里以 100 % 打印。如果没有打开，请另存为 PDF。
print-copied = 图片已复制。
export-many-done =
    { $count ->
       *[other] 已在 { $folder } 写入 { $count } 个文件。
    }
export-many-stopped = 已停止。{ $count } / { $total } 个文件已写入 { $folder }。下一个是“{ $name }”。
export-many-failed = { $count } / { $total } 个文件已写入 { $folder }。到“{ $name }”时中断：
card-call = 扫码付款
card-expires = 有效期至 { $day }
card-file-of-several = { $count } 个二维码
counter-card-title = 制作柜台卡
counter-card-words = 一样东西、一个价格、一个二维码。接下来先看卡片，再打印。
counter-card-name = 您卖什么？
counter-card-price = 价格
counter-card-make = 制作
settings-logo = 店标
settings-logo-words = 印在卡片上，并显示在顾客窗口里。
logo-choose = 选择图片
logo-change = 换一张图片
logo-remove = 移除店标
logo-choosing = 请在另一个窗口里选择图片
logo-reading = 正在读取图片…
logo-path = 图片文件
logo-path-help = 这台电脑无法显示选择文件的窗口。请输入图片所在位置。
logo-take = 使用
logo-no-name = 请输入图片文件名，例如 logo.png
logo-not-there = 无法读取这个文件。请检查名称和文件夹。
logo-too-large = 图片太大：最多 10 MB 和 4000 万像素。
logo-no-picture = 这个文件不是 PNG 或 JPEG 图片，或已损坏。
logo-not-kept = 店标未能保存在这台电脑上。请检查磁盘。

## Backups, and removing everything

backup-title = 备份
backup-words = Rex Console 每天自动复制销售、日结、设置和常用商品，副本保留两周。其中绝不包含令牌。
backup-kept = 最新副本：{ $time }
backup-save = 保存备份
backup-restore = 从备份恢复
backup-daily-failed = 今天未能复制销售和设置。销售照常进行，并安全保存在这台电脑上。请把备份保存到别处。
backup-not-there = 无法读取这个文件。请检查名称和文件夹。
backup-no-backup = 这个文件不是 Rex Console 的备份。没有任何更改。
backup-damaged = 这个备份已损坏，所以没有从中取用任何内容。请选择更早的备份。
backup-newer = 这个备份由更新版本的 Rex Console 生成。请先更新 Rex Console，再恢复。没有任何更改。
backup-busy = 这台电脑现在太忙。请稍后再试。
backup-no-name = 请输入以 .rexbackup 结尾的备份名称。
restore-title = 从备份恢复
restore-choosing = 请在另一个窗口里选择备份
restore-inspecting = 正在读取备份…
restore-restoring = 正在恢复。请不要关闭 Rex Console…
restore-path = 备份文件
restore-path-help = 这台电脑无法显示选择文件的窗口。请输入备份所在位置。
restore-look = 查看
restore-another = 选择其他文件
restore-no-shop = 没有名称的店铺
restore-of-shop = { $shop } { $till }
restore-made = { $time } 由 Rex Console { $version } 生成
restore-sales =
    { $count ->
        [0] 没有销售
       *[other] { $sales } 笔销售
    }{ $open ->
        [0] ，没有未结的
       *[other] ，{ $open } 笔未结
    }
restore-closing = 最近一次日结：{ $number }，{ $time }
restore-no-closing = 还没有做过日结。
restore-words = 其中的销售和日结会加入这里已有的。这里的内容不会丢失，也不会重复计算。
restore-settings-too = 店铺、常用商品、店标和设置也一并恢复。
restore-token-words = 备份里没有令牌。请粘贴令牌来连接，或在 RexPayments 门户新建一个。
restore-sales-only = 仅销售
restore-with-settings = 也包括店铺和常用商品
restore-now = 恢复
restore-done =
    { $count ->
       *[other] 已恢复：新增 { $sales } 笔销售
    }{ $further ->
        [0] 。
       *[other] ，另有 { $further } 笔在备份里的进展更靠后。
    }
restore-nothing-new = 已恢复：备份里的每笔销售这里都已有。
restore-renumbered = 备份里的日结 { $was } 在这里是日结 { $is }：它的号码已被另一个占用。合计与打印的一致。
restore-go-on = 继续
remove-title = 全部移除
remove-what = 抹去保存在这台电脑上的令牌、所有销售、日结、设置和备份，例如在出售或转让电脑之前。
remove-ask = 全部移除…
remove-question = 从这台电脑上全部移除？
remove-words = 令牌、销售、日结、链接、设置、店标、练习内容和自动备份都会被抹去。此操作无法撤销。您另存到别处的文件会保留。
remove-open-sales = 会先关闭未结的销售，这样就没有人能再付款。
remove-save-first = 先保存备份
remove-word = REMOVE
remove-type = 输入 { $word } 以全部移除
remove-now = 全部抹去
remove-keep = 全部保留
remove-closing = 正在关闭未结的销售…
remove-removing = 正在全部移除…
remove-sales-open = RexPayments 没有及时确认未结的销售已关闭，所以没有移除任何东西。请在这台电脑联网后再试。
remove-token-stays = 密钥环没有放出令牌，所以没有移除任何东西。请解锁密钥环后再试。
remove-not-begun = Rex Console 的文件夹无法写入，所以没有抹去任何东西。请检查磁盘后再试。
remove-gone = 已从这台电脑上全部移除。现在请到 RexPayments 门户吊销令牌，使它的任何副本都不能再用。
remove-gone-but-some = 令牌已移除。有些文件仍被其他程序占用：再启动一次 Rex Console，它们也会消失。请到 RexPayments 门户吊销令牌。

## Saving where no dialog can be shown

save-as-title = 另存为
save-as-words = 这台电脑无法显示保存窗口。请输入文件要保存到哪里。
save-as-title-many = 保存到文件夹
save-as-words-many = 这台电脑无法显示选择文件夹的窗口。请输入是哪个文件夹。
save-as-folder = 文件夹
save-as-path = 文件
save-as-save = 保存
export-no-name = 请输入文件名，例如 coffee.png
export-no-folder-name = 请输入文件夹。
export-no-folder = 这个文件夹不存在。
export-not-allowed = 这个文件夹不能写入。请换一个。
export-disk-full = 磁盘已满。没有写入任何东西。
export-is-folder = 这是文件夹。请加上文件名。
export-exists = 已有同名文件。再按一次“保存”即替换，或更改名称。
export-unreadable = 二维码无法读回，所以没有保存或打印任何东西。请告诉客服。
export-bad-logo = 店标无法读取。请在设置里另选一个 PNG 或 JPEG 文件。
export-too-fine = 二维码会太小而无法读取。请选择更大的版式，或减少每张纸的贴纸数。
export-no-viewer = 这台电脑上没有程序打开这个文档。请另存为 PDF，再从那里打印。
export-failed = 没有成功，没有保存或打印任何东西。请再试，或换一个位置。

## Settings

settings-title = 设置
settings-connection = 连接
settings-connected-to = 已连接到 { $host }
settings-token-kept = 令牌保存在这台电脑的密钥环里。
settings-token-in-memory = 令牌只在内存里，关闭 Rex Console 即消失。
settings-sign-out = 退出登录并移除令牌
settings-practice-words = 练习模式：服务商在本程序内运行，没有资金流动。
settings-leave-practice = 退出练习
settings-look = 外观
theme-system = 跟随系统
theme-light = 浅色
theme-dark = 深色
theme-system-unknown = 这台电脑没有说明是哪一种，所以这里用浅色。
text-size-title = 文字和按钮大小
text-size-percent = { $percent }%
settings-language = 语言
language-system = 与电脑相同
language-marked = { $language } – { $mark }
language-customers = 顾客窗口的语言
language-customers-same = 与程序相同
language-no-letters = 这台电脑没有显示 { $language } 的字体。请安装字体，然后重新打开 Rex Console。
settings-entry = 柜台金额输入
entry-cents-first = 1250 即 12.50
entry-decimal = 12.5 即 12.50
settings-limits = 柜台限制
settings-time-limit = 未付款的销售在此时间后关闭
minutes-count =
    { $count ->
       *[other] { $count } 分钟
    }
settings-largest = 平常最大的一笔
settings-largest-help = 超过时收银台会问一次，以防多按了一位。留空：从不询问。
settings-sounds = 声音
sounds-on = 开
sounds-off = 关

settings-autostart = 随电脑启动
autostart-words = 您登录这台电脑时，Rex Console 会自动打开。
autostart-failed = 这台电脑不允许 Rex Console 自动启动。
settings-customer = 顾客窗口
settings-customer-words = 给顾客看的第二个窗口：金额、二维码，付款后显示对勾。
customer-window-on = 显示
customer-window-off = 不显示
customer-one-monitor = 这台电脑只有一个屏幕，所以以普通窗口打开。请把它移到顾客看得到的地方。
customer-other-monitor = 另一个屏幕
customer-monitor-gone = { $name }（未连接）
customer-full-screen = 占满屏幕
customer-framed = 窗口显示
customer-show-test = 显示测试画面
settings-callback = 单次收款：在这台电脑的浏览器里付款
callback-words = 用于店员在这台电脑的浏览器里打开的付款页。付款后浏览器会回到这里并给出付款编号；随即向 RexPayments 查询。顾客的手机访问不到这个地址，所以不要把它登记为账户的 Callback URL。
callback-on = 接收
callback-off = 不接收
callback-port = 端口
callback-port-error = 1024 到 65535 的数字。
callback-opening = 正在打开…
callback-listens = 正在 { $address } 接收
callback-taken = 端口 { $port } 被另一个程序占用。请换一个。
callback-refused = 这台电脑不允许 Rex Console 使用这个端口。请换一个。
settings-day = 日账
day-ends-words = 一天结束于
day-ends-earlier = 早一小时
day-ends-later = 晚一小时
day-ends-help = 午夜之后到这个钟点的销售算作前一天。
day-zone-words = 时区：{ $name }
day-zone-of-computer = 时区：{ $name }，与这台电脑相同
day-zone-unnamed = 时区：与这台电脑相同
day-zone-unknown = 这台电脑不认识时区“{ $name }”。现用电脑自己的时区：请在这里选择。
day-zone-change = 选择其他时区
day-zone-search = 城市或地区
day-zone-search-help = 例如 Berlin 或 America。
day-zone-none = 没有这个名称的时区。请试试附近的大城市。
day-zone-more = 还有 { $count } 个：请多输入一些名称。
day-zone-computer = 与这台电脑相同
day-mark-words = 保存的表格
day-mark-off = 常用
day-mark-on = 用于较旧的表格软件
day-mark-help = 如果 é 或 ü 等字母在表格里显示不对，请选第二项。
clock-is-wrong = 这台电脑的时钟{ $side ->
        [ahead] 快了
       *[behind] 慢了
    } { $unit ->
    [minutes] { $count } 分钟
    [hours] { $count } 小时
   *[days] { $count } 天
    }。现以 RexPayments 的时间为准：{ date-day } { $weekday ->
        [1] 星期一
        [2] 星期二
        [3] 星期三
        [4] 星期四
        [5] 星期五
        [6] 星期六
       *[7] 星期日
    } { $time }。
clock-set-right = 请在这台电脑的设置里调好日期和时间，这条提示会自动消失。
settings-shop = 店铺
settings-about = Rex Console { $version }

## The customer's window

customer-title = Rex Console · 顾客
customer-practice-shop = 练习店铺
customer-making = 请稍候…
customer-scan = 扫码付款
customer-secure = 安全付款：
customer-checking = 正在核对…
customer-dont-pay-again = 请不要再次付款。
customer-paid = 已付款，谢谢！
customer-closed = 已取消
customer-dont-pay = 请不要付这一笔。
customer-test = 这是顾客看到的画面。
customer-test-code = 二维码显示在这里
customer-test-size = { $width } × { $height } 像素
customer-back = 返回程序

already-open = Rex Console 已经打开
already-open-words = 它现在没有回应。请找到它的窗口，或稍等片刻；如果卡住了，请结束它再重新打开。
already-open-close = 关闭

## Leaving

quit-title =
    { $count ->
       *[other] 还有 { $count } 笔销售未结
    }
quit-words = 请关闭它们，这样就没有人能再付款。或者留着：顾客仍可付款，您下次打开 Rex Console 时再核实。
quit-words-practice = 在练习中，所有销售随程序一起结束：练习服务商会忘记它们。在您的店铺里，您可以让它们保持打开，下次启动时再处理。
quit-close-first = 先关闭它们
quit-leave = 留着
quit-back = 返回
quit-closing-title = 正在关闭未结的销售…
quit-closing-words = 正在通知 RexPayments。一得到确认，Rex Console 就会关闭。
quit-gave-up-title =
    { $count ->
       *[other] 有 { $count } 笔销售未能关闭
    }
quit-gave-up-words = RexPayments 没有及时确认。在确认之前，顾客仍可能付款。只要 Rex Console 开着，我们就会继续尝试。

crash-title = Rex Console 因错误而关闭
crash-words = 上次 Rex Console 自行停止了。没有丢失任何销售：销售都在日志簿中，每笔未完成的销售都在重新查询。顾客已付的款项有效。
fault-title = Rex Console 的一部分出错了
fault-words = 上次收银之外的某处出了问题，例如文件或声音。收银没有中断，销售都在日志簿中。如果您要做的事没有完成，请再做一次。
crash-report-words = 报告告诉支持人员哪里出了错：没有令牌，没有姓名，没有金额。不会发送任何内容；由您决定交给谁。
crash-save = 保存给支持人员的报告…
crash-done = 完成

no-window-title = Rex Console 无法打开窗口。
no-window-words = OpenGL、Vulkan、DirectX 和 Metal 在这里都不可用。请更新显卡驱动并重新启动电脑。终端中“rex-console doctor”的输出对支持人员有帮助。销售安全地保存在日志簿中。

## Short notices

notice-copied = 链接已复制。
notice-link-made = 链接已生成。
notice-link-activated = 链接又可以收款了。
notice-link-was-active = “{ $name }”本来就是启用的。
notice-link-was-inactive = “{ $name }”本来就是停用的。
notice-link-changed = 链接已更改。
notice-link-deactivated = 链接不再收款。
notice-link-deleted = 链接已删除。
notice-exported = 已保存为 { $path }
notice-filed-two = 已保存为 { $path }，旁边还有 { $second }
notice-browser-failed = 浏览器无法打开。请改为复制链接。
notice-signing-out = 正在退出登录：请稍候再做下一笔销售。没有收取任何款项。
notice-settings-older = 设置文件已损坏。现用较早的副本：请检查是否正确。
settings-lost = 设置文件无法读取，所以要重新设置店铺。销售和链接都是安全的。
notice-signed-out = 已退出登录。令牌已不在这台电脑的密钥环里。
notice-not-forgotten = 令牌无法从密钥环移除。请自行在那里移除“rex-console”，或再试一次。
notice-settings-not-saved = 设置未能保存。关闭 Rex Console 之前仍然有效。
notice-open-sales = 还有一笔销售未结。请先等它付款，或取消它。

## What the provider or the connection says

api-not-sent = 连不上 RexPayments。没有发送任何内容，没有收取任何款项。请检查网络连接后再试。
api-lost = RexPayments 的答复在途中丢失。
api-unauthorized = RexPayments 不接受这个令牌。请从门户的个人资料页重新复制。
api-forbidden = RexPayments 不允许您的账户这样做。
api-not-found = RexPayments 没有这个编号的内容。
api-no-such-route = RexPayments 在这个网址没有答复。请检查服务商网址，或询问客服。
api-could-not-ask = RexPayments 用这个编号没有找到任何内容。由于此前从未找到过这个账户的付款，可能是编号有误，也可能要在别处查询。请逐字核对编号。
api-validation = RexPayments 拒绝了：{ $words }
api-rate-limited =
    { $seconds ->
       *[other] RexPayments 要求我们慢一些。请在 { $seconds } 秒后再试。
    }
api-server = RexPayments 自身出现故障。请一分钟后再试。
api-not-json = 收到的是网页，而不是 RexPayments 的答复。可能这个网络要求先登录。
api-decode = RexPayments 的答复里有我们无法读取的内容：{ $field }。
api-unexpected = RexPayments 的答复我们看不懂。
address-refused = 这个网址指向一个不被允许的主机，所以不显示二维码。

## The keyring

keyring-locked = 这台电脑的密钥环已锁定。请用登录密码解锁，然后再试。
keyring-absent = 这台电脑没有运行密钥环。
keyring-slow = 这台电脑的密钥环没有回应。
keyring-denied = 密钥环没有解锁。
keyring-too-long = 这个令牌太长，密钥环放不下。
keyring-broken = 这台电脑的密钥环工作不正常。

## Day

day-today = 今天，{ $day }
day-yesterday = 昨天，{ $day }
day-week = 本周，{ $from } – { $to }
day-month = 本月，{ $month }
day-from-to = { $from } – { $to }
day-not-closed = 尚未日结
day-closing = 日结 { $number }
day-closing-from-to = 从 { $from } 到 { $to }
day-closing-first = 从第一笔销售到 { $to }
day-since-closing = 自日结 { $number } 起，{ $time }
day-never-closed = 至今全部：还没有做过日结。
day-ends-at = 店铺的一天以 { $hour } 为界。
day-other = 其他日期
day-choose-today = 今天
day-choose-yesterday = 昨天
day-choose-week = 本周
day-choose-month = 本月
day-closings = 日结
day-from = 从
day-to = 到
day-date-wrong = 请写成 2026-11-22 或 22.11.2026。
day-range-incomplete = 请填写第一天和最后一天。
day-show-range = 显示这些天
day-month-before = 上个月
day-month-after = 下个月
day-not-yet = 那天还没到。
day-save = 保存
day-print = 打印
day-close = 日结
day-nothing-to-save = 仍在读取流水。
day-taken = 收入
day-gross =
    { $count ->
       *[other] { $shown } 笔付款 · 毛额，非到账金额
    }
day-payments =
    { $count ->
       *[other] { $shown } 笔付款
    }
day-seen-count = 看到 { $shown } 笔
day-noted-count = 记录 { $shown } 笔
day-look-before = { $shown } 笔 · 日结前请查看
day-counter = 柜台销售
day-one-off = 单次收款
day-printed = 打印的链接
day-refunds = 退款
day-not-settled = 待核实
day-too-much = 多得无法计算
day-tests = 测试付款，不计入合计：
day-tests-apart = 测试付款，不计入合计：{ $amount }
day-unverified = 还没有人核对过这个账户收的是不是真钱。在“交易”里查询它的一笔付款，就能知道。
day-list = 销售和付款
day-unsettled-first = 待核实：钱还可能到
day-at-counter = 柜台
day-order = 单次收款 { $order }
day-seen-several = { $product } × { $count }
day-refund-of = 销售 { $number } 的退款
day-paid = 已付款
day-paid-refunded = 已付款，已退款
day-accepted = 已接受
day-seen = 在链接上看到
day-refunded = 已退还
day-closed-unpaid = 已关闭，未付款
day-another-way = 以其他方式付款
day-unusable = 链接不可信
day-test-standing = 测试 · { $standing }
day-mode-live = 真钱
day-mode-unverified = 未核对
day-mode-test = 测试
day-settle = 核实
day-settle-named = 核实 { $what }
day-settle-words = 会向 RexPayments 查询它是否已付款。只以它的答复为准。
day-settle-order-words = 请向顾客要付款编号：RexPayments 只有凭它才能说明是否已付款。
day-left-out = 共 { $all } 笔，显示最新 { $shown } 笔；文件里有全部。
day-search = 搜索流水
day-search-hint = 号码、参考号、金额、文字
day-searching = 正在搜索…
day-not-found = 没有找到“{ $words }”
day-not-found-words = 可搜索销售的号码或参考号、订单号或付款编号、金额，或备注里的文字。
day-clear-search = 清除搜索
day-found-more = 还有更多。请输入更多内容来缩小范围。
day-all-tills = 所有收银台
day-reading = 正在读取流水…
day-try-again = 再试一次
day-empty-today = 今天还没有收入
day-empty-today-words = 本收银台一收款，就会显示在这里。
day-empty-not-closed = 没有需要日结的
day-empty-not-closed-words = 所有收入都已归入某次日结。接下来的归入下一次。
day-empty-closing = 这次日结没有内容
day-empty-other = 这些天没有收入
day-empty-other-words = 这里只显示本收银台自己的收入。其他收银台有各自的流水。
day-go-to-sell = 去收银
day-back = 返回列表
day-close-detail = 关闭详情
day-fact-when = 时间
day-fact-since = 开始
day-fact-made = 订单生成
day-fact-reference = 参考号
day-fact-order = 订单号
day-fact-payment = 付款编号
day-fact-payments = 付款
day-fact-mode = 资金
day-fact-closing = 日结
day-copy-reference = 复制参考号
day-copy-order = 复制订单号
day-copy-payment = 复制付款编号
day-copy-for-portal = 复制参考号，供门户使用
day-refunded-wholly = 已全部退还。
day-refund-title = 记录销售 { $number } 的退款
day-refund-left = 最多 { $left }
day-refund-too-much = 这超过了这笔销售剩余的金额：{ $left }。
day-column-when = 时间
day-column-day = 日期
day-column-kind = 类别
day-column-what = 内容
day-column-state = 状态
day-column-amount = 金额
day-column-not-counted = 不计入
day-column-currency = 货币
day-column-mode = 资金
day-column-note = 备注
day-column-payment = 付款
day-column-closing = 日结
day-paper-till = 收银台 { $till }
day-paper-made = { $time } 生成
day-paper-totals = 合计
day-paper-entries = 销售和付款
day-paper-footer = 金额为毛额：是顾客所付的金额，不是店铺到账的金额。
day-taken-gross = 收入，毛额
day-after-refunds = 扣除退款后

## Closing the day

close-day-checking = 正在再次查询
close-day-checked = 已查询 { $done } / { $of } 笔已关闭的销售
close-day-checking-words = 销售关闭之后，银行的审核仍可能使它成为已付款。
close-day-unasked = 不再查询，直接日结
close-day-not-yet = 暂不
close-day-title = 做第 { $number } 号日结？
close-day-holds = 这次日结将包含：
close-day-nothing = 自上次日结以来没有收入。这次将没有内容。
close-day-gross = 毛额，非到账金额。之后收到的归入下次日结。
close-day-unsettled =
    { $count ->
        [1] 有 1 笔 { $sums } 的销售待核实。它保持未结；若被付款，归入下次日结。
       *[other] 有 { $count } 笔销售待核实，共 { $sums }。它们保持未结；其中被付款的归入下次日结。
    }
close-day-not-asked =
    { $count ->
       *[other] 有 { $count } 笔已关闭的销售未能查询。其中若其实已付款，归入下次日结。
    }
close-day-writing = 正在日结…
close-day-writing-words = 正在记录。
close-day-failed = 日结没有完成
close-day-done = 日结 { $number } 已完成：{ $sums }
close-day-done-words = 从现在起收到的归入下一次。
close-day-leave = 完成
close-day-save = 保存日结单
close-day-print = 打印日结单

## All tills

tills-title = 所有收银台
tills-words = { $days }。取自 RexPayments 的链接列表，按生成时间：列表不说明何时付款。
tills-reading = 仍在读取列表。这里可能还缺一些付款。
tills-none = 列表里没有这些天已付款的柜台销售。
tills-till = 收银台 { $till }
tills-together = 所有收银台合计
tills-differences = 列表与本收银台流水的差异
tills-undated =
    { $count ->
       *[other] 有 { $count } 个已付款的链接未计入：RexPayments 没有说明生成时间。
    }
tills-same = 没有差异：本收银台的流水与列表一致。
tills-same-so-far = 目前没有差异。
tills-more-differences = 还有 { $count } 个。
tills-paid-there = { $reference }：列表说已付 { $amount }，本流水则没有。请在流水里搜索并核实它。
tills-unknown-here = { $reference }：列表说已付 { $amount }，而本流水里没有这笔销售。可能是流水重新开始之前的。
tills-paid-here = { $reference }：本流水说已付 { $amount }，{ $time } 开始；列表则没有。请到门户查看。
tills-not-listed = { $reference }：已付 { $amount }，{ $time } 开始，而它的链接已不在列表里。可能已被删除。
tills-other-amount = { $reference }：本流水为 { $here }，列表为 { $there }。

## Times

date-day = { $month }月{ $day }日
date-day-year = { $year }年{ $month }月{ $day }日
date-weekday = { $month }月{ $day }日 { $weekday ->
    [1] 星期一
    [2] 星期二
    [3] 星期三
    [4] 星期四
    [5] 星期五
    [6] 星期六
   *[7] 星期日
}
date-and-time = { $day } { $time }
time-before-noon = 上午 { $time }
time-after-noon = 下午 { $time }
date-weekday-year = { $year }年{ $month }月{ $day }日 { $weekday ->
    [1] 星期一
    [2] 星期二
    [3] 星期三
    [4] 星期四
    [5] 星期五
    [6] 星期六
   *[7] 星期日
}
date-month-year = { $year }年{ $month }月
date-weekday-short = { $weekday ->
    [1] 一
    [2] 二
    [3] 三
    [4] 四
    [5] 五
    [6] 六
   *[7] 日
}
ago-future = 在未来
ago-now = 刚刚
ago-minutes =
    { $count ->
       *[other] { $count } 分钟前
    }
ago-hours =
    { $count ->
       *[other] { $count } 小时前
    }
ago-days =
    { $count ->
       *[other] { $count } 天前
    }
expires-never = 永不
expires-within-the-hour = 1 小时内
expires-in-hours =
    { $count ->
       *[other] { $count } 小时后
    }
expires-in-days =
    { $count ->
       *[other] { $count } 天后
    }

## The journal

journal-not-writable = 收银台无法记录销售，所以不能销售：没有发送任何内容，没有收取任何款项。请检查这台电脑的磁盘。
day-not-read = 本收银台的流水暂时无法读取。没有丢失任何东西。请稍后再试。
day-close-failed = 日结没有完成：本收银台的流水暂时无法处理。没有丢失任何东西。请稍后再试。
day-settled-paid = 销售 { $number } 已付款：{ $amount }。
day-settled-unpaid = RexPayments 说销售 { $number } 没有付款。它的链接不再收款。
day-settled-open = 销售 { $number } 尚未付款。我们会继续关注。
day-settled-lost = 没有找到销售 { $number } 的链接。没有人有它的二维码，所以没有人能付款。
day-settle-portal = 这笔销售的链接不可信，所以不在这里查询。请到门户查找 { $reference }。
day-sale-unknown = 本收银台的流水里已没有这笔销售。请到门户查找。
day-order-unknown = 订单 { $order } 是很久以前的，或属于另一个账户。请在“交易”里查询它的付款。
day-refund-unpaid = 未记录：这笔销售没有付款，所以没有可退的。
day-refund-beyond = 未记录：这笔销售最多还能退 { $left }。

journal-disk-full = 这台电脑的磁盘已满。收银台无法记录销售，所以没有发送任何内容，没有收取任何款项。请腾出空间后再试。
journal-newer = 本收银台的流水是由更新版本的 Rex Console 写的。请改用那个版本。
journal-busy = 收银台正忙于写入。没有发送任何内容。请稍后再试。
journal-set-aside = 本收银台的流水已损坏。它已保存为 { $file }，并开始了新的流水。以前未结的销售可在门户查看。
journal-broken = 本收银台的流水工作不正常。没有发送任何内容。请重新打开 Rex Console，若不管用请告诉客服。

## The owner's PIN

pin-title = 店主密码
pin-words = 这是店主的权限。请输入密码以继续。
pin-field = 密码
pin-enter = 继续
pin-backspace = 删除最后一位
pin-checking = 正在核对密码
pin-wrong = 密码不对。没有任何更改。
pin-wait =
    { $minutes ->
       *[other] 密码错误次数太多。请在 { $minutes } 分钟后再试。
    }
pin-wait-reason = 密码错误次数太多：请稍候
pin-not-digits = 密码只能是数字。
pin-too-short = 密码至少 4 位数字。
pin-too-long = 密码最多 12 位数字。
pin-too-easy = 这是谁都会先试的密码。请换一个。
pin-differ = 两次输入不一致。请输入两遍密码。
pin-not-kept = 密码未能保存。没有任何更改。
pin-kept = 密码已设置。请妥善保管。
pin-forgotten = 忘记密码
pin-forgotten-words = 请退出登录，再用门户的 API 令牌重新连接。这会移除密码；销售和设置会保留。
pin-forgotten-stops = 在重新粘贴令牌之前，本收银台不能收款。请先准备好令牌。

settings-pin = 店主密码
settings-pin-words = 有了密码，只有您能更改设置和链接、记录退款、做日结、进入或退出练习，以及退出登录。“收银”“单次收款”和“交易”仍对所有人开放。
settings-pin-lock = 多久后重新锁定
settings-pin-lock-now = 立即锁定
settings-pin-remove = 移除密码
settings-pin-first = 密码
settings-pin-new = 新密码
settings-pin-again = 再输入一遍
settings-pin-help = 4 到 12 位数字。
settings-pin-set = 设置密码
settings-pin-change = 更改密码
settings-pin-empty = 请输入两遍密码

## The rail

rail-help = 帮助

## Help

help-title = 帮助
help-keys = 按键
help-anywhere = 任何地方
help-in-questions = 屏幕上弹出问题时
help-sell = 在柜台收款：输入金额，按“收款”，让顾客扫描二维码。只有绿色的“已付款”表示钱已到。
help-one-off = 一个订单的一笔付款，例如电话订单。系统不会自动告知何时付款：请用付款编号查询，并接受它。
help-links = 可以反复付款的链接。显示、发送或打印二维码，更改或删除链接。
help-transactions = 输入或扫描付款编号，查看是否成功、金额多少、多久以前。
help-day = 本收银台每天的收入。做日结、打印，或保存为文件。
help-settings = 店铺、语言、打印、密码、备份，以及与 RexPayments 的连接。
help-when = 遇到情况怎么办
help-offline = 连不上 RexPayments
help-offline-do = 显示“已付款”之前不要交货。等待中的销售留在列表里，会自动再次查询。连接恢复之前，请用其他方式收款。
help-says-paid = 顾客说已经付款
help-says-paid-do = 请按“顾客说已付款”并等待。以本屏幕为准，不要以顾客的手机为准：银行仍可能拒绝。
help-wrong-amount = 金额错了
help-wrong-amount-do = 还没付款：取消销售，重新收款。已经付款：在 RexPayments 门户退款，然后在这里用“已退款…”记录。
help-not-known = 显示“尚不清楚”
help-not-known-do = 钱可能到了，也可能没到。让这笔销售留在列表里；只有显示没有发送任何内容时，才重新收款。如果它已关闭，银行迟到的答复仍可能在一小时内付清它：重新收款之前，请告诉顾客。
help-another-way = 顾客最后改用现金
help-another-way-do = 在这笔销售里按“其他方式付款”。它的链接会停用，以免重复付款。
help-scanner = 使用扫码枪
help-scanner-do = 它只会输入到付款编号栏和事先选中的搜索栏。在其他地方不会更改任何内容，也不会回答任何问题。
help-touch = 没有键盘
help-touch-do = 一切都可以用触摸完成，金额和密码在屏幕上有按键。其他文字需要用电脑自己的屏幕键盘。在使用 Wayland 的 Linux 上，如果已启用，它可能自动出现。在 Windows 上，用任务栏的键盘图标打开。在 Mac 上，请打开“辅助功能键盘”。在较旧的 Linux 桌面 (X11) 上，请从桌面设置里启动。
does-help = 帮助
does-show = 向顾客显示要扫的码
does-next = 到下一个按钮或输入栏
does-before = 到上一个
does-press = 按下带框的按钮
does-leave = 离开
does-find = 搜索
does-charge = 收取该金额
does-add = 再加一个金额
does-take-back = 退掉最后一位
does-clear = 重新输入金额
does-receipt = 收据
does-new = 新建链接
does-walk = 逐行移动
does-page = 翻一页
does-ends = 到第一行或最后一行
does-open = 打开链接，再转到它
does-tick = 勾选该行
does-tick-all = 勾选所有行
does-copy = 复制链接网址
does-back = 关闭链接，取消勾选，清空搜索
does-export = 打印或保存链接的二维码
does-print = 打印
does-save = 保存为文件
does-look-up = 查询输入的内容
help-space = 空格键
help-up-down = ↑ ↓

## Settings

settings-shop-practice = 练习店铺没有自己的名称。请连接您的店铺来设置名称、货币和收银台。
settings-receipts = 收据
settings-receipts-words = 您的收据印在什么纸上。
settings-backup-practice = 练习销售不需要备份。连接店铺之后，它的销售就从这里备份保存。
section-shop = 店铺
section-counter = 柜台
section-look = 外观和语言
section-customers = 顾客窗口
section-printing = 打印
section-day = 日账和时间
section-pin = 店主密码
section-connection = 连接
section-backup = 备份
section-about = 关于

## About

about-licence = 所有人都可以免费使用、修改和转交，适用 MIT 或 Apache 2.0 许可证。
about-support = 需要帮助时
about-support-words = 诊断文件告诉客服这台电脑的情况、您的设置、各状态的销售笔数，以及最近的警告。不含令牌、姓名、金额和付款编号。
about-prepare = 准备诊断文件
about-preparing = 正在整理…
about-all-of-it = 文件里就只有这些。不会发送任何内容：由您决定交给谁。
about-save = 保存诊断文件
about-leave = 不保存
about-places = 您的文件在哪里
about-data = 销售、链接和备份
about-config = 设置和店标
about-state = 日志和错误报告
about-open = 打开文件夹
about-open-data = 打开销售、链接和备份的文件夹
about-open-config = 打开设置和店标的文件夹
about-open-state = 打开日志和错误报告的文件夹
about-others = 用他人的成果制成
about-others-words = 许多人提供的字体和程序部件，以及他们所用的许可证。
about-others-show = 显示许可证
about-others-hide = 隐藏许可证
notice-folder-failed = 文件夹无法从这里打开。它在 { $path }

## The first steps, said one at a time on the screen itself

guide-step = 入门步骤：{ $number } / { $count }
guide-skip = 跳过
guide-skip-name = 跳过入门步骤
guide-next = 下一步
guide-again = 再次显示入门步骤
guide-charge = 请输入金额并按“收款”。
guide-charge-more = 任何金额都行：这是练习，没有资金流动。
guide-pay = 这就是顾客要扫的码。请按“{ $button }”并付款。
guide-pay-more = 浏览器会打开一个页面，与顾客手机上的一样。之后请回到这里。
guide-proof = 这个绿色对勾是付款的唯一凭证。
guide-proof-more = 交货前请等它出现。顾客手机上的消息不能证明什么。
guide-connect = 您完成了第一笔销售。现在请连接您的店铺。
guide-connect-more = 您需要 RexPayments 门户个人资料页上的 API 令牌。也可以继续练习。
guide-leave = 退出练习并连接
guide-card = 您的店铺已连接。现在请打印第一张卡片。
guide-card-more = 一样东西、一个价格、一个二维码，放在柜台上。
guide-make-card = 制作第一张卡片

## Said aloud

spoken-paid = 销售 { $number } 已付款：{ $amount }。
spoken-unheard = 连不上 RexPayments。不要交货，不要再次收款。
spoken-heard = 又能连上 RexPayments 了。
motion-title = 动态效果
motion-usual = 照常
motion-less = 减少动态效果
motion-help = 减少动态效果后，不会滑动、惯性滚动或闪烁。桌面不会把自己的选择告诉程序。
