/**
 * Exceptions for members of staff: which clause one may be asked for, who decides, what may be granted, and whether
 * one is in force.
 *
 * <p>Rests on the clauses of kind EXCEPTION_ROUTE (Wyn-2f, Hem-4b, Isl-12b), WRITTEN_AUTHORITY (StH-12) and DECLARATION
 * (StH-19a3), which stay apart: an authority waives nothing, and of a tie the school is told, not asked.
 * Plain functions over values; knows no clock and no storage.
 */
package org.exeat.policy.exceptions;
