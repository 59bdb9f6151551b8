-- What reminds of reports that wait looks every few seconds for those of earlier days only.
alter table incident_report
  drop index school_id_3,
  add index incident_report_waiting (school_id, state, incident_id, received_on);
