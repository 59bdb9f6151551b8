-- Somebody is reminded of a closed incident whose reporter has written what cannot wait.
alter table watch_letter modify matter varchar(16) not null check (matter in ('REPORT_LATE', 'INCIDENT_LATE',
  'ROUTE_LATE', 'ACTION_LATE', 'REVIEW_DUE', 'REOPENING_DUE', 'GLASS_BROKEN'));
