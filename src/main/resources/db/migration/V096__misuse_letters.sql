-- That whoever signs the record of misuse was told by mail of a period that is overdue; each once, so that none is lost
-- with a node and none is sent twice. In the app the reminder follows from how things stand, and needs no row.
create table misuse_letter (
  id uuid not null primary key,
  school_id uuid not null references school (id),
  account_id uuid not null,
  post varchar(18) not null check (post in ('HEADTEACHER', 'CHAIR_OF_GOVERNORS')),
  -- The last day of the period that waits.
  last_day date not null,
  state varchar(10) not null check (state in ('WAITS', 'SENDING', 'SENT', 'GIVEN_UP', 'MOOT')),
  tries tinyint not null check (tries between 0 and 5),
  -- By the clock of the machine, not by the school's, which may be moved.
  made_at datetime(6) not null,
  next_try datetime(6) not null,
  unique (school_id, account_id, post, last_day),
  index (school_id, state)
);
