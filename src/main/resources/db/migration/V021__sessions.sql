-- A signed-in browser. The cookie's value is not here, only its SHA-256 in hexadecimal.
create table session (
  id uuid not null primary key,
  version int not null,
  account_id uuid not null,
  token_hash char(64) not null,
  created datetime(6) not null,
  -- Kept to the minute.
  last_used datetime(6) not null,
  ends datetime(6) not null,
  own_device boolean not null,
  -- Family of browser and system, so that people recognise their own: "Firefox on Windows".
  agent varchar(40) not null,
  revoked_at datetime(6),
  unique (token_hash),
  index session_of_account (account_id, ends),
  constraint session_account foreign key (account_id) references account (id)
);
