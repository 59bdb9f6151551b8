-- An urgent report of which nobody has been told yet. The row goes when a node takes it upon itself to tell.
create table report_alert (
  -- The report's.
  id uuid not null primary key references incident_report (id),
  school_id uuid not null references school (id),
  index (school_id)
);
