-- Letters to parents about an incident: written once, never changed; a new one is written instead.
create table incident_letter (
  id uuid not null primary key,
  school_id uuid not null references school (id),
  incident_id uuid not null references incident (id),
  -- Whose parents it is for, and what that pupil was called when it was written.
  party_id uuid not null references incident_party (id),
  about varchar(200) not null,
  kind varchar(7) not null check (kind in ('FIRST', 'OUTCOME')),
  language char(2) not null check (language in ('en', 'cy')),
  addressee varchar(200) not null,
  text text not null,
  written_by uuid not null,
  written_at datetime(6) not null,
  index (school_id, incident_id)
);
