/**
 * The policy of a school over HTTP: the rules on one page in the order they are applied, which pack is in force, and
 * the local rules beside it.
 *
 * <p>Shows and hands on. What the rules come to is decided by the policy kernel; what is stored, by the schools' desks.
 */
package org.exeat.rules;
