import { foldMore } from './fold-more.js';

const TRIAGE = ['DSL', 'HEADTEACHER', 'PASTORAL', 'DEPUTY_HEAD'];
const OUTSIDE = ['GOVERNOR', 'PARENT'];

/** Whether somebody takes reports up: then triage is nearer to hand than planning. */
export const triages = (roles) => roles.some((role) => TRIAGE.includes(role));

/** Whether somebody may open the list of incidents: all who work there, and the chair, to whom some pass. */
export const seesIncidents = (roles) => roles.some((role) => !OUTSIDE.includes(role));

/** Shows the items of the main menu that fit somebody's roles. */
export function showNav(roles, administers) {
  document.getElementById('nav').hidden = false;
  document.getElementById('nav-public').hidden = true;
  document.getElementById('nav-admin').hidden = !administers;
  const near = triages(roles);
  const shown = { triage: near, others: !near, incidents: !near && seesIncidents(roles) };
  for (const item of document.querySelectorAll('[data-nav]')) item.hidden = !shown[item.dataset.nav];
  for (const item of document.querySelectorAll('#nav [data-roles]')) {
    item.hidden = !item.dataset.roles.split(' ').some((role) => roles.includes(role));
  }
  foldMore(document.getElementById('nav-more'));
}
