-- What a request made that names a key of its own (Idempotency-Key): sent again, it is answered and not done again.
-- Kept for a day.
create table once_entry (
  id uuid not null primary key,
  school_id uuid not null,
  account_id uuid not null,
  -- As the caller named it.
  name varchar(100) character set ascii collate ascii_bin not null,
  -- Method and path.
  address varchar(250) character set ascii collate ascii_bin not null,
  -- SHA-256 of what was asked for, in hexadecimal.
  asked char(64) not null,
  -- The id of what was made.
  made varchar(100) not null,
  at datetime(6) not null,
  unique (school_id, account_id, name, address),
  index (at),
  constraint once_entry_school foreign key (school_id) references school (id)
);
