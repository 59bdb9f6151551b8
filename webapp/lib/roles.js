/** Whether somebody is at least one of these at their school. What they may do is decided by the server. */
export const isAny = ({ school }, ...roles) => (school.roles ?? []).some((role) => roles.includes(role));
