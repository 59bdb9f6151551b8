-- What a school changed in the shipped catalogue of platforms, or added to it; all else is as shipped.
create table school_platform (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null references school (id),
  slug varchar(40) not null,
  origin varchar(16) not null check (origin in ('SHIPPED_CHANGED', 'OWN')),
  -- Null means as shipped, so that a newer catalogue reaches the school in all it left alone.
  name varchar(100) null,
  kind varchar(20) null
    check (kind in ('SOCIAL_NETWORK', 'VIDEO', 'MESSAGING', 'GAMING', 'FORUM', 'COLLABORATION', 'BLOG')),
  -- Lists by role; a role that is missing is as shipped.
  domains longtext not null check (json_valid(domains)),
  -- In years; 0 where there is none.
  minimum_age smallint null check (minimum_age between 0 and 21),
  social_media boolean null,
  hidden boolean not null,
  unique (school_id, slug),
  check (origin = 'SHIPPED_CHANGED'
    or (name is not null and kind is not null and minimum_age is not null and social_media is not null))
);

-- That School Management approved a platform. A row stays when the approval is withdrawn: it held for some time.
create table platform_approval (
  id uuid not null primary key,
  version int not null,
  school_id uuid not null references school (id),
  slug varchar(40) not null,
  approved_on date not null,
  approved_by uuid not null,
  approved_by_name varchar(120) not null,
  note varchar(500) not null,
  withdrawn_on date null,
  withdrawn_by uuid null,
  withdrawn_by_name varchar(120) null,
  -- A platform has one approval that stands.
  standing boolean as (if(withdrawn_on is null, true, null)) persistent,
  unique (school_id, slug, standing),
  check ((withdrawn_on is null) = (withdrawn_by is null) and (withdrawn_on is null) = (withdrawn_by_name is null))
);
