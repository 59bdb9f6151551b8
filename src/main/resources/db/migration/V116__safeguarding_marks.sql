-- What the safeguarding lead alone sets, sees and lifts: pupils of whom nothing is published, whatever anybody
-- consented to, and people to whom the school never writes.
create table safeguarding_mark (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null references school (id),
  person_id uuid not null references person (id),
  kind varchar(12) not null check (kind in ('PHOTO_BAR', 'NO_CONTACT')),
  reason varchar(2000) not null,
  set_at datetime(6) not null,
  set_by uuid not null references account (id),
  lift_reason varchar(2000) null,
  lifted_at datetime(6) null,
  lifted_by uuid null references account (id),
  check ((lifted_at is null) = (lift_reason is null) and (lifted_at is null) = (lifted_by is null)),
  index (school_id, kind, person_id)
);
