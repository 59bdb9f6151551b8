-- That those who answer requests to take something down were told by mail, on that day, that some wait; each once, so
-- that none is lost with a node and none is sent twice. It is no letter about one request: nobody reads off it when that
-- came.
create table take_down_letter (
  id uuid not null primary key,
  school_id uuid not null references school (id),
  account_id uuid not null,
  -- The school's day.
  written_on date not null,
  state varchar(10) not null check (state in ('WAITS', 'SENDING', 'SENT', 'GIVEN_UP', 'MOOT')),
  tries tinyint not null check (tries between 0 and 5),
  -- By the clock of the machine, not by the school's, which may be moved.
  made_at datetime(6) not null,
  next_try datetime(6) not null,
  unique (school_id, account_id, written_on),
  index (school_id, state)
);
