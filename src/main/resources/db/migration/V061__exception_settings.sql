-- What a school settles about exceptions beside its policy; a school without a row goes by the defaults.
create table exception_settings (
  id uuid not null primary key,
  school_id uuid not null unique references school (id),
  version int not null,
  -- How long an exception lasts at most, in days, where the edition states no limit.
  limit_days smallint not null check (limit_days between 1 and 1830),
  -- In how many school days a decision is due.
  due_days smallint not null check (due_days between 1 and 60),
  conditions longtext not null check (json_valid(conditions))
);

-- Somebody stands in for whoever holds a role.
create table delegation (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null references school (id),
  role varchar(30) not null,
  from_id uuid not null,
  to_id uuid not null,
  first_day date not null,
  last_day date not null,
  made_by uuid not null,
  made_at datetime(6) not null,
  ended_by uuid null,
  ended_at datetime(6) null,
  index (school_id, last_day),
  check (from_id <> to_id),
  check (first_day <= last_day),
  check ((ended_by is null) = (ended_at is null))
);
