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

-- Records that end by themselves, each with the day of its end. An entry about misuse goes with all its corrections, and
-- not before the incident it belongs to; answers about pictures go when the pupil has left.
create or replace view ended_record as
  with recursive thread (school_id, root, id, written_on, incident_id) as (
    select school_id, id, id, written_on, incident_id from misuse_entry where corrects is null
    union all
    select later.school_id, thread.root, later.id, later.written_on, later.incident_id
      from misuse_entry later join thread on later.corrects = thread.id)
  select school_id, 'MISUSE' collate utf8mb4_uca1400_ai_ci as record_type, root as id, max(written_on) as ended_on from thread
    group by school_id, root having count(incident_id) = 0
  union all
  select t.school_id, 'TAKE_DOWN' collate utf8mb4_uca1400_ai_ci, t.id, max(e.entered_on) from take_down t
    join take_down_entry e on e.take_down_id = t.id where t.state = 'CLOSED' group by t.school_id, t.id
  union all
  select school_id, 'PHOTO_CLEARANCE' collate utf8mb4_uca1400_ai_ci, id, ended_on from photo_clearance
    where ended_on is not null
  union all
  select l.school_id, 'PUPIL_LIST' collate utf8mb4_uca1400_ai_ci, l.id, m.left_on from pupil_list l
    join membership m on m.school_id = l.school_id and m.account_id = l.account_id where m.left_on is not null
  union all
  select school_id, 'LIFTED_MARK' collate utf8mb4_uca1400_ai_ci, id, date(lifted_at) from safeguarding_mark
    where lifted_at is not null
  union all
  select c.school_id, 'PHOTO_CONSENT' collate utf8mb4_uca1400_ai_ci, c.pupil_id, max(p.ended_on) from photo_consent c
    join person p on p.id = c.pupil_id where p.ended_on is not null group by c.school_id, c.pupil_id
  union all
  -- A link goes with the letter that brought it; a letter about answers by itself.
  select school_id, 'PHOTO_LINK' collate utf8mb4_uca1400_ai_ci, id, date(coalesce(used_at, ended_at, expires))
    from photo_link
  union all
  select school_id, 'PHOTO_LINK' collate utf8mb4_uca1400_ai_ci, id, date(made_at) from photo_letter
    where link_id is null;
grant select on ended_record to ${application};

-- The only way to remove them: those of one type that ended before a day at least a year ago, by a school's own date,
-- which may be ahead of this one by hours.
delimiter //
create or replace procedure dispose_ended_records(in the_school uuid, in the_type varchar(16), in before_day date)
  modifies sql data
  sql security definer
begin
  if before_day > current_date + interval 1 day - interval 1 year then
    signal sqlstate '45000' set message_text = 'Only records that ended a year ago or longer can be disposed of.';
  end if;
  create or replace temporary table going as
    select id from ended_record where school_id = the_school and record_type = the_type and ended_on < before_day;
  if the_type = 'MISUSE' then
    create or replace temporary table going_entry as
      with recursive thread (id) as (
        select id from going union all select later.id from misuse_entry later join thread on later.corrects = thread.id)
      select id from thread;
    delete from misuse_signed_entry where entry_id in (select id from going_entry);
    -- A correction before what it corrects.
    repeat
      delete from misuse_entry where id in (select id from going_entry)
        and id not in (select corrects from (select corrects from misuse_entry where corrects is not null) still);
    until row_count() = 0 end repeat;
    delete from misuse_sign_off where school_id = the_school and last_day < before_day
      and id not in (select sign_off_id from misuse_signed_entry);
    delete from misuse_letter where school_id = the_school and last_day < before_day;
    drop temporary table going_entry;
  elseif the_type = 'TAKE_DOWN' then
    delete from take_down_entry where take_down_id in (select id from going);
    delete from take_down where id in (select id from going);
    delete from take_down_letter where school_id = the_school and written_on < before_day;
  elseif the_type = 'PHOTO_CLEARANCE' then
    delete from clearance_letter where clearance_id in (select id from going);
    delete from photo_clearance where id in (select id from going);
  elseif the_type = 'PUPIL_LIST' then
    delete from pupil_list where id in (select id from going);
  elseif the_type = 'LIFTED_MARK' then
    delete from safeguarding_mark where id in (select id from going);
  elseif the_type = 'PHOTO_CONSENT' then
    delete from photo_consent where school_id = the_school and pupil_id in (select id from going);
  elseif the_type = 'PHOTO_LINK' then
    delete from photo_letter where school_id = the_school
      and (link_id in (select id from going) or id in (select id from going));
    delete from photo_link where id in (select id from going);
  end if;
  drop temporary table going;
end //
delimiter ;
grant execute on procedure dispose_ended_records to ${application};
