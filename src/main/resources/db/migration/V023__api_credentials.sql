-- What a program signs in with at one school. Its secret is not here, only its SHA-256 in hexadecimal.
create table api_credential (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null,
  name varchar(80) not null,
  secret_hash char(64) not null,
  created datetime(6) not null,
  created_by uuid not null,
  revoked_at datetime(6),
  unique (secret_hash),
  index api_credential_of_school (school_id, created),
  constraint api_credential_school foreign key (school_id) references school (id),
  constraint api_credential_account foreign key (created_by) references account (id)
);
