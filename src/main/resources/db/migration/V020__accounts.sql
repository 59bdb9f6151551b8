-- A person who signs in has one account, wherever they work; what they may do they may do at a school.
create table account (
  id uuid not null primary key,
  version int not null,
  -- Lower case throughout.
  -- Compared letter by letter: another accent or an invisible letter is another address.
  email varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(120) not null,
  -- Absent until the invitation is accepted. Algorithm, cost and salt stand in it.
  password_hash varchar(255),
  created datetime(6) not null,
  -- When a forgotten password was last reported; gone with the next new one.
  reset_asked datetime(6),
  unique (email)
);

-- Somebody belongs to a school until they leave it; whoever comes back gets the old row again.
create table membership (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null,
  account_id uuid not null,
  -- The person of the roster this account is, if known; nobody is two members.
  person_id uuid,
  left_on date,
  unique (school_id, account_id),
  unique (school_id, person_id),
  index membership_of_account (account_id),
  constraint membership_school foreign key (school_id) references school (id),
  constraint membership_account foreign key (account_id) references account (id)
);

create table membership_role (
  id uuid not null primary key,
  school_id uuid not null,
  membership_id uuid not null,
  role varchar(20) not null check (role in ('TEACHER', 'SENIOR_STAFF', 'DEPUTY_HEAD', 'HEADTEACHER',
    'CHAIR_OF_GOVERNORS', 'GOVERNOR', 'BUSINESS_MANAGER', 'DSL', 'PASTORAL', 'HEAD_OF_DEPARTMENT', 'OFFICE',
    'NETWORK_MANAGER', 'PARENT', 'ADMINISTRATOR')),
  unique (membership_id, role),
  index membership_role_of_school (school_id, role),
  constraint membership_role_school foreign key (school_id) references school (id),
  constraint membership_role_membership foreign key (membership_id) references membership (id)
);
