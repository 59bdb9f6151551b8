/**
 * Counts reports and incidents by half-term for those who answer for them and for governors: nothing but numbers, and
 * no small ones. Who may see which incident does not matter here, as no number tells of one.
 */
package org.exeat.incidents.statistics;
