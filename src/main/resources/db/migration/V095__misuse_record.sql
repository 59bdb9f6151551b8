-- How a school keeps its record of misuse; a school without a row goes by the defaults.
create table misuse_settings (
  id uuid not null primary key,
  school_id uuid not null unique references school (id),
  version int not null,
  signed_every varchar(9) not null check (signed_every in ('TERM', 'HALF_TERM', 'MONTH')),
  sign_off boolean not null,
  -- The school's day on which it first settled this: sign-offs are asked for from that period on.
  begun_on date not null
);

-- What was recorded of misuse. Never changed and never removed: a correction is a new row.
create table misuse_entry (
  id uuid not null primary key,
  school_id uuid not null references school (id),
  -- The school's day on which it happened, as far as it is known.
  happened_on date not null,
  written_by uuid not null,
  written_at datetime(6) not null,
  -- The same moment as a day of the school.
  written_on date not null,
  concerns varchar(5) not null check (concerns in ('STAFF', 'PUPIL', 'OTHER')),
  -- Whom it concerns, as they were called when it was written; and who that is, if the writer chose them by name.
  name varchar(200) not null,
  person_id uuid null,
  account_id uuid null,
  what text not null,
  place varchar(500) not null,
  done text not null,
  -- An incident may be disposed of before this record is.
  incident_id uuid null references incident (id) on delete set null,
  -- Each entry is corrected by one other at most, which may be corrected in turn.
  corrects uuid null unique references misuse_entry (id),
  reason text not null,
  index (school_id, happened_on),
  check ((corrects is null) = (reason = ''))
);

-- That the head, or whoever signs in their place, has seen and signed what was recorded up to a day.
create table misuse_sign_off (
  id uuid not null primary key,
  school_id uuid not null references school (id),
  post varchar(18) not null check (post in ('HEADTEACHER', 'CHAIR_OF_GOVERNORS')),
  -- The period as it was then, whatever becomes of the calendar; a month has no term.
  term varchar(80) not null,
  half tinyint not null check (half between 0 and 2),
  first_day date not null,
  last_day date not null,
  signed_by uuid not null,
  signed_at datetime(6) not null,
  signed_on date not null,
  remark text not null,
  unique (school_id, post, last_day)
);

-- What a sign-off covered; each entry is signed off once.
create table misuse_signed_entry (
  entry_id uuid not null primary key references misuse_entry (id),
  school_id uuid not null references school (id),
  sign_off_id uuid not null references misuse_sign_off (id),
  index (school_id)
);
