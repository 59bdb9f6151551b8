/** Whether somebody is at least one of these at their school. What they may do is decided by the server. */
export const isAny = ({ school }, ...roles) => (school.roles ?? []).some((role) => roles.includes(role));

/** Whether somebody works at their school. Governors, their chair and parents do not, and report as visitors do. */
export const worksHere = ({ school }) => (school.roles ?? [])
  .some((role) => !['CHAIR_OF_GOVERNORS', 'GOVERNOR', 'PARENT'].includes(role));
