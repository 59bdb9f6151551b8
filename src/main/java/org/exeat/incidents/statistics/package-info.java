/**
 * Counts reports and incidents by half-term for those who answer for them and for governors: nothing but numbers, and
 * no small ones, nor what gives one away by the total, by the other rows or by another table of the same half-term.
 * No sum over half-terms is shown. Who may see which incident does not matter here, as no number tells of one. What it
 * does not do: somebody who compares today's table with yesterday's sees that one more came.
 */
package org.exeat.incidents.statistics;
