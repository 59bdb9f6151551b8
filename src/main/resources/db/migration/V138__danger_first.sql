-- Somebody said that there is danger now, or a threat to life was recognised: it comes before what nobody ruled out.
alter table incident add column danger boolean not null default false;
update incident set danger = true where urgent
  and exists (select 1 from incident_report r where r.incident_id = incident.id and r.danger = 'YES');
