//! The tables of what was taken, and of the closings that hold it.

/// The step that makes the tables, and fills them from what a journal of an earlier version holds. Times are
/// nanoseconds since 1970 (UTC), money is whole minor units.
///
/// * Triggers write `takings`, so that no way of recording a sale can forget it, and so that it is on the disk together
///   with the sale. Each of its rows stays, and only its `closing` is written later. What tells it from others is its
///   kind, the row of that kind that it is of (`source`), and a refund's position.
/// * The kinds `closed` and `unusable` count nothing; they stand in the list of their day. While no closing holds one, it
///   goes as soon as its sale goes on, for a late payment say, which then is a row of its own.
/// * `closing` is NULL until a closing takes the row: that alone says what a closing holds, whatever the clocks said.
/// * `live` is the payment's own word; where it has none, the account's word counts.
/// * `closing_totals` are the sums of a closing's rows, so that a list of closings needs no look at the rows.
/// * `notes` finds sales by the words of their notes. It holds no text, only where words are.
pub(super) const STEP: &str = "
    ALTER TABLE accounts ADD COLUMN live INTEGER CHECK (live IN (0, 1));

    CREATE TABLE closings (
        number INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 4294967295),
        at INTEGER NOT NULL,
        unsettled INTEGER NOT NULL CHECK (unsettled BETWEEN 0 AND 4294967295)
    ) STRICT;

    CREATE TABLE takings (
        id INTEGER PRIMARY KEY,
        account INTEGER NOT NULL REFERENCES accounts (id),
        kind TEXT NOT NULL CHECK (kind IN ('counter', 'one_off', 'printed', 'refund', 'closed', 'unusable')),
        source INTEGER NOT NULL,
        position INTEGER NOT NULL DEFAULT 0,
        at INTEGER NOT NULL,
        amount INTEGER NOT NULL,
        currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
        payments INTEGER NOT NULL DEFAULT 1 CHECK (payments > 0),
        live INTEGER CHECK (live IN (0, 1)),
        closing INTEGER REFERENCES closings (number),
        UNIQUE (source, kind, position)
    ) STRICT;

    CREATE INDEX takings_at ON takings (at);
    CREATE INDEX takings_closing ON takings (closing, at);
    CREATE INDEX takings_amount ON takings (currency, amount);
    CREATE INDEX takings_unusable ON takings (at) WHERE kind = 'unusable' AND closing IS NULL;

    CREATE TABLE closing_totals (
        closing INTEGER NOT NULL REFERENCES closings (number),
        account INTEGER NOT NULL REFERENCES accounts (id),
        kind TEXT NOT NULL CHECK (kind IN ('counter', 'one_off', 'printed', 'refund')),
        currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
        live INTEGER CHECK (live IN (0, 1)),
        payments INTEGER NOT NULL,
        amount INTEGER NOT NULL
    ) STRICT;

    CREATE INDEX closing_totals_of ON closing_totals (closing);

    CREATE INDEX sales_started ON sales (started);

    CREATE VIRTUAL TABLE notes USING fts5 (
        text, content = '', contentless_delete = 1, detail = none, prefix = '2 3',
        tokenize = \"unicode61 remove_diacritics 2 categories 'L* N* Co M*'\"
    );

    INSERT INTO takings (account, kind, source, position, at, amount, currency, payments, live)
    SELECT * FROM (
        SELECT account, CASE stage WHEN 'paid' THEN 'counter' ELSE 'closed' END, id, 0, moment AS at, amount, currency,
            1, NULL
        FROM sales WHERE stage IN ('paid', 'closed')
        UNION ALL SELECT account, 'unusable', id, 0, started, amount, currency, 1, NULL
        FROM sales WHERE stage = 'unusable'
        UNION ALL SELECT account, 'refund', id, position, noted, -refunds.amount, refunds.currency, 1, NULL
        FROM refunds JOIN sales ON id = sale WHERE refunds.amount > 0
        UNION ALL SELECT account, 'one_off', id, 0, accepted, amount, currency, 1, live
        FROM orders WHERE stage = 'accepted'
        UNION ALL SELECT account, 'printed', id, 0, seen, amount * added, currency, added, NULL
        FROM sightings
    ) ORDER BY at;

    INSERT INTO notes (rowid, text) SELECT id, concat_ws(' ', note, paid_another_way) FROM sales
    WHERE note <> '' OR paid_another_way IS NOT NULL;

    CREATE TRIGGER sale_begun_ended AFTER INSERT ON sales WHEN new.stage IN ('paid', 'closed', 'unusable') BEGIN
        INSERT INTO takings (account, kind, source, at, amount, currency)
        VALUES (new.account, CASE new.stage WHEN 'paid' THEN 'counter' ELSE new.stage END, new.id,
            coalesce(new.moment, new.started), new.amount, new.currency);
    END;

    CREATE TRIGGER sale_goes_on AFTER UPDATE OF stage ON sales
    WHEN old.stage IN ('closed', 'unusable') AND new.stage <> old.stage BEGIN
        DELETE FROM takings
        WHERE source = new.id AND kind = old.stage AND position = 0 AND closing IS NULL;
    END;

    CREATE TRIGGER sale_ends AFTER UPDATE OF stage ON sales
    WHEN new.stage IN ('paid', 'closed', 'unusable') AND new.stage <> old.stage BEGIN
        INSERT INTO takings (account, kind, source, at, amount, currency)
        VALUES (new.account, CASE new.stage WHEN 'paid' THEN 'counter' ELSE new.stage END, new.id,
            coalesce(new.moment, new.started), new.amount, new.currency)
        ON CONFLICT (source, kind, position) DO NOTHING;
    END;

    CREATE TRIGGER sale_noted AFTER INSERT ON sales WHEN new.note <> '' OR new.paid_another_way IS NOT NULL BEGIN
        INSERT INTO notes (rowid, text) VALUES (new.id, concat_ws(' ', new.note, new.paid_another_way));
    END;

    CREATE TRIGGER sale_noted_anew AFTER UPDATE OF note, paid_another_way ON sales
    WHEN new.note <> old.note OR new.paid_another_way IS NOT old.paid_another_way BEGIN
        DELETE FROM notes WHERE rowid = old.id;
        INSERT INTO notes (rowid, text) VALUES (new.id, concat_ws(' ', new.note, new.paid_another_way));
    END;

    CREATE TRIGGER refund_noted AFTER INSERT ON refunds WHEN new.amount > 0 BEGIN
        INSERT INTO takings (account, kind, source, position, at, amount, currency)
        SELECT account, 'refund', id, new.position, new.noted, -new.amount, new.currency FROM sales
        WHERE id = new.sale
        ON CONFLICT (source, kind, position) DO UPDATE SET
            at = excluded.at, amount = excluded.amount, currency = excluded.currency
        WHERE closing IS NULL
            AND (at, amount, currency) IS NOT (excluded.at, excluded.amount, excluded.currency);
    END;

    CREATE TRIGGER order_accepted_at_once AFTER INSERT ON orders WHEN new.stage = 'accepted' BEGIN
        INSERT INTO takings (account, kind, source, at, amount, currency, live)
        VALUES (new.account, 'one_off', new.id, new.accepted, new.amount, new.currency, new.live);
    END;

    CREATE TRIGGER order_accepted AFTER UPDATE OF stage ON orders
    WHEN new.stage = 'accepted' AND old.stage <> 'accepted' BEGIN
        INSERT INTO takings (account, kind, source, at, amount, currency, live)
        VALUES (new.account, 'one_off', new.id, new.accepted, new.amount, new.currency, new.live);
    END;

    CREATE TRIGGER payment_seen AFTER INSERT ON sightings BEGIN
        INSERT INTO takings (account, kind, source, at, amount, currency, payments)
        VALUES (new.account, 'printed', new.id, new.seen, new.amount * new.added, new.currency, new.added);
    END;
";
