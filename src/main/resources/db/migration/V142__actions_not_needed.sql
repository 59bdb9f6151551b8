-- A chronology also tells that what was planned is not needed any more.
alter table incident_entry modify kind varchar(16) not null check (kind in ('OPENED', 'REPORT', 'TITLE', 'GROUND',
  'CONCERNS', 'DECISION', 'ROUTE', 'PENALTY', 'PARTY', 'PARTY_REMOVED', 'HANDLER', 'HANDLER_REMOVED', 'NOTE',
  'CORRECTION', 'ACTION', 'ACTION_DONE', 'ACTION_DROPPED', 'MESSAGE', 'CLOSED', 'REOPENED', 'BREAK_GLASS', 'HELD',
  'HOLD_LIFTED', 'EXPORTED', 'LETTER', 'MERGED', 'MERGED_IN', 'REMINDED', 'ESCALATED', 'ANSWER_READ', 'NAMED'));
