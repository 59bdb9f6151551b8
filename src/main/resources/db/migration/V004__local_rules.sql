-- Rules a head adopted where the edition in force is silent: dated, and kept apart from the policy's own clauses.
create table local_rule (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null,
  -- How findings name it, as L1.
  clause_id varchar(40) not null,
  from_day date not null,
  -- The first day on which it no longer holds, if one was named when it was adopted.
  until_day date,
  heading longtext not null check (json_valid(heading)),
  text longtext not null check (json_valid(text)),
  -- Kind and parameters, as a clause's rule in a policy pack.
  rule longtext not null check (json_valid(rule)),
  adopted_by uuid not null,
  adopted_at datetime(6) not null,
  ended_by uuid,
  ended_at datetime(6),
  check (until_day is null or until_day > from_day),
  check ((ended_by is null) = (ended_at is null)),
  foreign key (school_id) references school (id),
  unique (school_id, clause_id)
);
