/**
 * Two incidents that turn out to be one: one goes on with what both hold, the other ends and keeps its own record
 * beside it. It rests on incidents; they know only that one may go on in another.
 *
 * <p>What was answered, decided and done in the one that ends stays there as its record and answers nothing in the
 * other.
 */
package org.exeat.incidents.merging;
