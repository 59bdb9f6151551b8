-- What the school allows for pictures at an event of its own: read by anybody until it is withdrawn.
create table photo_event (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null references school (id),
  name varchar(120) not null,
  first_day date not null,
  last_day date not null,
  place varchar(120) not null,
  rule varchar(20) not null check (rule in ('NO_PHOTOGRAPHS', 'OWN_CHILD_NOT_ONLINE', 'OWN_CHILD', 'ALLOWED')),
  -- What the school says besides, in the languages it wrote it in.
  note_en varchar(500) null,
  note_cy varchar(500) null,
  withdrawn_on date null,
  check (first_day <= last_day),
  index (school_id, last_day)
);
