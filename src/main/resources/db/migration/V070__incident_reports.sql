-- Somebody reports online bullying: staff, signed in, or anybody without an account. Of the latter nothing is kept that
-- tells who or when: no address, no time but the day, and ids that tell none.
create table incident_report (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null references school (id),
  -- Given when it is received; a draft has none.
  number int null check (number > 0),
  channel varchar(5) not null check (channel in ('OPEN', 'STAFF')),
  state varchar(8) not null check (state in ('DRAFT', 'RECEIVED')),
  -- What the reporter is told of it.
  status varchar(16) not null check (status in ('RECEIVED', 'BEING_LOOKED_AT', 'CLOSED')),
  reporter_account uuid null,
  relation varchar(6) not null check (relation in ('PUPIL', 'PARENT', 'STAFF', 'OTHER')),
  what text not null,
  to_whom varchar(500) not null,
  by_whom varchar(500) not null,
  happened_where varchar(500) not null,
  posted_when varchar(9) not null check (posted_when in ('TODAY', 'THIS_WEEK', 'ON_DATE', 'NOT_SURE')),
  posted_on date null,
  platforms longtext not null check (json_valid(platforms)),
  links longtext not null check (json_valid(links)),
  still_online varchar(8) not null check (still_online in ('YES', 'NO', 'NOT_SURE')),
  danger varchar(8) not null check (danger in ('YES', 'NO', 'NOT_SURE')),
  imagery varchar(8) not null check (imagery in ('YES', 'NO', 'NOT_SURE')),
  staff_involved varchar(8) not null check (staff_involved in ('YES', 'NO', 'NOT_SURE')),
  -- The school's day it was received.
  received_on date null,
  -- Staff only.
  received_at datetime(6) null,
  -- SHA-256 of the code to come back with, and of the key by which the same report is known again.
  receipt_hash binary(32) null unique,
  key_hash binary(32) null,
  -- SHA-256 of the key under which its files were uploaded.
  draft_hash binary(32) null,
  incident_id uuid null,
  unique (school_id, number),
  unique (school_id, key_hash),
  index (school_id, state, incident_id),
  index (school_id, reporter_account),
  check ((state = 'RECEIVED') = (number is not null and received_on is not null)),
  check ((channel = 'STAFF') = (reporter_account is not null)),
  check (channel = 'STAFF' or received_at is null and receipt_hash is not null and key_hash is not null)
);

create table report_counter (
  id uuid not null primary key,
  school_id uuid not null unique references school (id),
  last_number int not null check (last_number > 0)
);

-- What the reporter and the school write to each other: added to, never changed.
create table report_message (
  id uuid not null primary key,
  school_id uuid not null references school (id),
  report_id uuid not null references incident_report (id),
  seq int not null check (seq > 0),
  said_by varchar(8) not null check (said_by in ('REPORTER', 'SCHOOL')),
  account_id uuid null,
  said_on date not null,
  text varchar(4000) not null,
  key_hash binary(32) null,
  unique (report_id, seq),
  unique (report_id, key_hash),
  index (school_id, report_id),
  check ((said_by = 'SCHOOL') = (account_id is not null))
);
