/**
 * Schools: their settings, terms and bell times, the policy edition in force and the local rules beside it.
 *
 * <p>Does not decide anything: decisions are the policy kernel's.
 */
package org.exeat.schools;
