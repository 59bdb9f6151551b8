-- The day on which a draft of a member of staff was last saved. One from before counts from the day of this change.
alter table incident_report
  add column saved_on date null,
  add index incident_report_saved (saved_on, school_id);
update incident_report set saved_on = utc_date() where state = 'DRAFT';
