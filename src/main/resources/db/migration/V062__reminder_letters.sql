-- A letter that reminds one person of one request, so that none is lost with a node and none is sent twice.
create table reminder_letter (
  id uuid not null primary key,
  school_id uuid not null references school (id),
  request_id uuid not null references exception_request (id),
  account_id uuid not null,
  occasion varchar(20) not null check (occasion in ('DECISION_DUE', 'END_NEAR')),
  -- SENDING while a node tries; nothing is tried from there again. MOOT: it was dealt with before it could be sent.
  state varchar(10) not null check (state in ('WAITS', 'SENDING', 'SENT', 'GIVEN_UP', 'MOOT')),
  tries tinyint not null check (tries between 0 and 5),
  -- By the clock of the machine, not by the school's, which may be moved.
  made_at datetime(6) not null,
  next_try datetime(6) not null,
  unique (request_id, account_id, occasion),
  index (school_id, state)
);
