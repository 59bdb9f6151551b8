-- How often it was tried to tell of an urgent report. When is nowhere: that would tell when the report came.
alter table report_alert add column tries tinyint not null default 0 check (tries between 0 and 9);
