-- Somebody said that there is danger now, or a threat to life was recognised: it comes before what nobody ruled out.
alter table incident add column danger boolean not null default false;
-- By the concerns that hold, as last entered; that there is danger now counts where a report said so.
update incident i join incident_entry e on e.incident_id = i.id and e.seq = (select max(c.seq) from incident_entry c
    where c.incident_id = i.id and c.kind = 'CONCERNS')
set i.danger = true where json_contains(e.data, '"THREAT_TO_LIFE"', '$.concerns')
  or json_contains(e.data, '"IMMEDIATE_DANGER"', '$.concerns')
  and exists (select 1 from incident_report r where r.incident_id = i.id and r.danger = 'YES');
