-- The number of the incident that an entry belongs to, as it was called then: the entry says it after the incident was
-- disposed of too, so that nothing vanishes from what was signed. Empty where there is none.
alter table misuse_entry add column incident_number varchar(20) not null default '' after incident_id;
update misuse_entry e join incident i on i.id = e.incident_id
  set e.incident_number = concat('I-', lpad(i.number, greatest(4, length(i.number)), '0'));
