-- A route that is due and not taken by the incident's day is reminded of too.
alter table watch_letter modify matter varchar(16) not null check (matter in ('REPORT_LATE', 'INCIDENT_LATE',
  'ROUTE_LATE', 'ACTION_LATE', 'REVIEW_DUE', 'GLASS_BROKEN'));
