-- What was done and written about a request to take something down: added to, never changed.
create table take_down_entry (
  id uuid not null primary key,
  school_id uuid not null references school (id),
  take_down_id uuid not null references take_down (id),
  seq int not null check (seq > 0),
  kind varchar(15) not null check (kind in ('REQUESTER_WROTE', 'SCHOOL_WROTE', 'ASKED_POSTER', 'TOLD_PLATFORM',
    'REMOVED', 'NOTE', 'EXTENDED', 'HANDED_OVER', 'ANSWERED')),
  account_id uuid null,
  entered_on date not null,
  text varchar(4000) not null,
  key_hash binary(32) null,
  unique (take_down_id, seq),
  unique (take_down_id, key_hash),
  index (school_id, take_down_id),
  check ((kind = 'REQUESTER_WROTE') = (account_id is null))
);
