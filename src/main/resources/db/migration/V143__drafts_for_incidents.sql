-- The incident to which the draft of somebody who works on it is to be added.
alter table incident_report
  add column for_incident uuid null;
