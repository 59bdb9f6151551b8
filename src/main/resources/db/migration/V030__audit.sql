-- Who did what, on what, when and why. The application may add rows and read them, never change or remove one.
create table audit_entry (
  id uuid not null primary key,
  -- Absent for what concerns an account and no school.
  school_id uuid,
  at datetime(6) not null,
  actor_kind varchar(10) not null check (actor_kind in ('ACCOUNT', 'CREDENTIAL', 'VISITOR', 'SYSTEM')),
  actor_id uuid not null,
  action varchar(60) not null,
  subject varchar(200) not null,
  reason varchar(2000),
  clause varchar(80),
  edition uuid,
  details longtext not null check (json_valid(details)),
  entry_hash binary(32) not null,
  constraint audit_entry_school foreign key (school_id) references school (id),
  index audit_entry_newest (school_id, at, id)
);

-- A committed entry's place in its chain. Added later than the entry itself, so that writers wait for nobody.
create table audit_seal (
  -- The school's id; all zeros for the chain of entries without a school.
  chain uuid not null,
  seq bigint not null check (seq > 0),
  entry_id uuid not null,
  chain_hash binary(32) not null,
  primary key (chain, seq),
  unique (entry_id),
  constraint audit_seal_entry foreign key (entry_id) references audit_entry (id)
);

-- Entries that have no seal yet: spares the sealer a search through all of history.
create table audit_pending (
  entry_id uuid not null primary key,
  constraint audit_pending_entry foreign key (entry_id) references audit_entry (id)
);

-- Its only row is locked by the node that is sealing.
create table audit_lease (
  id tinyint not null primary key check (id = 1)
);
insert into audit_lease (id) values (1);
