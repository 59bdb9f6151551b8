-- A list may be for an event of the school: then it is seen by all who may check pictures, until a month after the event.
alter table pupil_list add column event_id uuid null references photo_event (id);
alter table pupil_list add index (school_id, event_id);
