-- A closed incident whose reporter has written what cannot wait is to be looked at again; before V141 it got no day.
update incident i
  left join incident_entry closed on closed.incident_id = i.id and closed.kind = 'CLOSED'
    and closed.seq = (select max(e.seq) from incident_entry e where e.incident_id = i.id and e.kind = 'CLOSED')
set i.review_on = least(coalesce(i.review_on, current_date), current_date)
where i.state = 'CLOSED' and i.merged_into is null
  and exists (select 1 from incident_entry c where c.incident_id = i.id and c.kind = 'CONCERNS' and c.seq > closed.seq);
