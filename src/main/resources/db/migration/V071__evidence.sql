-- Files that belong to reports: pictures, PDF and plain text, encrypted under a key that is not in this database.
create table evidence_file (
  id uuid not null primary key,
  school_id uuid not null references school (id),
  -- Absent until a report refers to it; what no report refers to is removed after a day.
  report_id uuid null references incident_report (id),
  -- SHA-256 of the key under which the reporter's page gathers the files of one report, of which there are ten places.
  draft_hash binary(32) not null,
  place tinyint not null check (place between 1 and 10),
  name varchar(120) not null,
  captured_on date not null,
  -- Which key it is encrypted under.
  key_name char(16) not null,
  -- Known when all of it has arrived.
  type varchar(4) null check (type in ('PNG', 'JPEG', 'GIF', 'WEBP', 'PDF', 'TEXT')),
  size bigint null check (size > 0),
  sha256 binary(32) null,
  unique (school_id, draft_hash, place),
  index (school_id, report_id),
  index (report_id, captured_on),
  check ((type is null) = (size is null) and (type is null) = (sha256 is null)),
  check (report_id is null or type is not null)
);

-- AES-256-GCM, with its tag; what each chunk belongs to, its place, and whether it is the last are authenticated too.
create table evidence_chunk (
  id uuid not null primary key,
  school_id uuid not null references school (id),
  file_id uuid not null references evidence_file (id) on delete cascade,
  seq int not null check (seq >= 0),
  last boolean not null,
  nonce binary(12) not null,
  bytes longblob not null check (length(bytes) between 17 and 1048576),
  unique (file_id, seq),
  unique (file_id, nonce),
  index (school_id)
);
