//! The tables of one-off payments, look-ups, and what payments were used for.

/// The step that makes the tables. Times are nanoseconds since 1970 (UTC), money is whole minor units.
///
/// * `made_there` is by the provider's clock, as is `created`.
/// * The key of `used_payments` holds that a payment is used once.
pub(super) const STEP: &str = "
    CREATE TABLE orders (
        id INTEGER PRIMARY KEY,
        account INTEGER NOT NULL REFERENCES accounts (id),
        order_id TEXT NOT NULL,
        made INTEGER NOT NULL,
        amount INTEGER NOT NULL CHECK (amount > 0),
        currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
        made_there INTEGER,
        stage TEXT NOT NULL CHECK (stage IN ('making', 'not_made', 'lost', 'open', 'accepted', 'given_up')),
        address TEXT,
        payment TEXT,
        accepted INTEGER,
        created INTEGER,
        live INTEGER CHECK (live IN (0, 1)),
        CHECK (address IS NULL OR stage = 'open'),
        CHECK ((payment IS NOT NULL) = (stage = 'accepted')),
        CHECK ((accepted IS NOT NULL) = (stage = 'accepted')),
        CHECK ((created IS NOT NULL) = (stage = 'accepted')),
        UNIQUE (account, order_id, made)
    ) STRICT;

    CREATE INDEX orders_made ON orders (account, made);
    CREATE INDEX orders_open ON orders (account, made) WHERE stage = 'open';
    CREATE INDEX orders_accepted ON orders (account, accepted) WHERE accepted IS NOT NULL;

    CREATE TABLE used_payments (
        account INTEGER NOT NULL REFERENCES accounts (id),
        payment TEXT NOT NULL,
        at INTEGER NOT NULL,
        order_id TEXT,
        sale TEXT,
        CHECK ((order_id IS NULL) <> (sale IS NULL)),
        PRIMARY KEY (account, payment)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE look_ups (
        account INTEGER NOT NULL REFERENCES accounts (id),
        payment TEXT NOT NULL,
        at INTEGER NOT NULL,
        status TEXT,
        amount INTEGER,
        currency TEXT,
        created INTEGER,
        method TEXT,
        live INTEGER CHECK (live IN (0, 1)),
        PRIMARY KEY (account, payment)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX look_ups_at ON look_ups (account, at);
";
