-- How long a school keeps records of one type, where it has settled another period than the usual one.
create table retention_period (
  id uuid not null primary key,
  school_id uuid not null references school (id),
  version int not null,
  record_type varchar(16) not null check (record_type in ('BEHAVIOUR', 'CHILD_PROTECTION', 'SEXUAL_ABUSE',
    'STAFF_ALLEGATION')),
  years smallint not null check (years between 1 and 100),
  counted_from varchar(7) not null check (counted_from in ('BIRTH', 'CLOSING')),
  -- Where the school has it from.
  source varchar(500) not null,
  unique (school_id, record_type)
);

-- By when a pupil of their year group was born at the latest, as it stood when they were named: birth dates are not kept.
alter table incident_party add born_by date null;
