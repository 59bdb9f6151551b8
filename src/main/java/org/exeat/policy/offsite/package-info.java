/**
 * May the school act on what happened out of school, what must be considered before an incident is closed, and is a
 * penalty lawful; which concerns a report's answers and words raise. Plain functions over values: they advise, a named
 * person decides. Words only ever add a concern: most reports of danger hold none of the words that are looked for.
 *
 * <p>Sources: the school's own edition (its limbs and its online-bullying ground), the Education and Inspections Act
 * 2006 s.89(5), s.90 and s.91, and the standards for independent schools.
 */
package org.exeat.policy.offsite;
