-- The only way to remove an incident: whole, closed, and not held; what was merged into it goes with it, and never alone.
-- The application may run this and delete nothing of an incident otherwise, so that no mistake of its own removes an
-- entry of a chronology.
delimiter //
create or replace procedure dispose_incident(in the_school uuid, in the_incident uuid)
  modifies sql data
  sql security definer
begin
  declare found_id uuid default null;
  declare hold varchar(16) default null;
  select id into found_id from incident
    where school_id = the_school and id = the_incident and state = 'CLOSED' and merged_into is null for update;
  set hold = (select kind from incident_entry where incident_id = the_incident and kind in ('HELD', 'HOLD_LIFTED')
    order by seq desc limit 1);
  if found_id is null or hold = 'HELD' then
    signal sqlstate '45000' set message_text = 'Only a closed incident that is not held can be disposed of.';
  end if;
  delete from report_alert where id in (select id from incident_report
    where school_id = the_school and incident_id = the_incident);
  delete from report_message where report_id in (select id from incident_report
    where school_id = the_school and incident_id = the_incident);
  -- Chunks go with their file.
  delete from evidence_file where report_id in (select id from incident_report
    where school_id = the_school and incident_id = the_incident);
  delete from incident_report where school_id = the_school and incident_id = the_incident;
  delete from incident_letter where incident_id in (select id from incident
    where school_id = the_school and the_incident in (id, merged_into));
  delete from incident_entry where incident_id in (select id from incident
    where school_id = the_school and the_incident in (id, merged_into));
  delete from incident_handler where incident_id in (select id from incident
    where school_id = the_school and the_incident in (id, merged_into));
  delete from incident_party where incident_id in (select id from incident
    where school_id = the_school and the_incident in (id, merged_into));
  delete from incident where school_id = the_school and merged_into = the_incident;
  delete from incident where school_id = the_school and id = the_incident;
end //
delimiter ;
grant execute on procedure dispose_incident to ${application};
