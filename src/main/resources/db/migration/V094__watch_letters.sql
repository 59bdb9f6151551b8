-- How many school days after a reminder of what is overdue the head and the DSL are told too.
alter table report_settings add column escalation_days smallint not null default 2
  check (escalation_days between 1 and 20);

-- That one person is told of something that waits, or of what somebody did: in the app, and by mail where a server is
-- named, so that none is lost with a node and none is sent twice. It goes with its incident or its report.
create table watch_letter (
  id uuid not null primary key,
  school_id uuid not null references school (id),
  matter varchar(16) not null check (matter in ('REPORT_LATE', 'INCIDENT_LATE', 'ACTION_LATE', 'REVIEW_DUE',
    'GLASS_BROKEN')),
  -- What waits: a report, an incident, or the entry of an action.
  subject_id uuid not null,
  incident_id uuid null references incident (id) on delete cascade,
  report_id uuid null references incident_report (id) on delete cascade,
  account_id uuid not null,
  -- Told because it stayed undone.
  escalated boolean not null,
  -- The school's day since which it waits, or on which it was done.
  since date not null,
  state varchar(10) not null check (state in ('WAITS', 'SENDING', 'SENT', 'GIVEN_UP', 'MOOT')),
  tries tinyint not null check (tries between 0 and 5),
  -- By the clock of the machine, not by the school's, which may be moved.
  made_at datetime(6) not null,
  next_try datetime(6) not null,
  -- When its receiver said that they had seen it; only of what somebody did.
  seen_at datetime(6) null,
  unique (account_id, matter, subject_id, escalated, since),
  index (school_id, state),
  check ((incident_id is null) <> (report_id is null))
);
