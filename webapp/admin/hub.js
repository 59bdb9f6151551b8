import { forStaff } from '../lib/page.js';
import { isAny } from '../lib/roles.js';

/** Shows what this person's roles have to do with; the server decides who may do it. */
forStaff((here) => {
  for (const item of document.querySelectorAll('[data-roles]')) {
    item.hidden = !isAny(here, ...item.dataset.roles.split(' '));
  }
});
