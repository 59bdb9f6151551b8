-- Somebody, without an account, asks the school to get a picture taken down. Nothing is kept that tells who or when but
-- what they wrote: no address, no time but the day, and ids that tell none.
create table take_down (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null references school (id),
  number int not null check (number > 0),
  relation varchar(6) not null check (relation in ('PARENT', 'PUPIL', 'OTHER')),
  what varchar(4000) not null,
  platform varchar(100) not null,
  -- Kept as it was typed, never fetched.
  link varchar(2000) not null,
  who_in varchar(500) not null,
  posted_by varchar(500) not null,
  by_school varchar(8) not null check (by_school in ('YES', 'NO', 'NOT_SURE')),
  asked varchar(6) not null check (asked in ('YES', 'NO', 'CANNOT')),
  contact varchar(200) not null,
  received_on date not null,
  further_months int not null check (further_months between 0 and 2),
  handed_on date null,
  state varchar(9) not null check (state in ('RECEIVED', 'UNDER_WAY', 'CLOSED')),
  outcome varchar(14) null check (outcome in ('TAKEN_DOWN', 'NOT_TAKEN_DOWN', 'REFUSED')),
  -- SHA-256 of the code to come back with, and of the key by which the same request is known again.
  receipt_hash binary(32) not null unique,
  key_hash binary(32) not null,
  unique (school_id, number),
  unique (school_id, key_hash),
  check ((state = 'CLOSED') = (outcome is not null))
);
