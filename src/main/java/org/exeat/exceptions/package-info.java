/**
 * The second main job: a member of staff asks for an exception to a rule of conduct, whoever the policy names decides,
 * and everybody who must rely on it can see what was granted and why.
 *
 * <p>Gathers facts, asks {@link org.exeat.policy.exceptions the kernel}, stores, audits and answers. It decides nothing
 * itself: who may ask, who decides and what may be granted is said by clauses (Wyn-2a to 2d and 2f, Hem-4, 4b and 8,
 * Isl-11, 12 and 12b, StH-12 and 19a3). How long an exception may last where the edition says nothing, when a decision
 * is due and which conditions are at hand are settings of the school, and shown as the school's.
 */
package org.exeat.exceptions;

