-- What a school settles about publishing pictures and names, beside its policy and beside what families answered; a
-- school without a row goes by what is usual.
create table photo_settings (
  id uuid not null primary key,
  school_id uuid not null unique references school (id),
  version int not null,
  -- The year from which a pupil must have said yes too; none where parents alone are asked.
  own_view_from varchar(10) null check (own_view_from in ('RECEPTION', 'Y1', 'Y2', 'Y3', 'Y4', 'Y5', 'Y6', 'Y7', 'Y8',
    'Y9', 'Y10', 'Y11', 'Y12', 'Y13')),
  -- A second person confirms a picture of more pupils than this.
  confirm_over smallint not null check (confirm_over between 0 and 500),
  -- By channel: the ground in data protection law, and whether a second person confirms however few are shown.
  channels longtext not null check (json_valid(channels))
);
