-- The editions of a school's policy it has adopted, one after another.
create table policy_edition (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null,
  pack varchar(64) not null,
  -- The policy as adopted, whole: shown and evaluated from here, never searched.
  document longtext not null check (json_valid(document)),
  -- The account; all zeros for Exeat itself.
  adopted_by uuid not null,
  adopted_at datetime(6) not null,
  in_force_from datetime(6) not null,
  in_force_until datetime(6),
  -- True or nothing, so that of one school at most one edition can be in force.
  in_force boolean as (if(in_force_until is null, true, null)) persistent,
  check (in_force_until is null or in_force_until >= in_force_from),
  foreign key (school_id) references school (id),
  unique (school_id, in_force)
);
