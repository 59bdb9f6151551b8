/**
 * The audit trail: who did what, on what, why, and under which clause of which edition.
 *
 * <p>An entry is written in the transaction of what it tells of, and committed with it or not at all. A moment later it
 * gets its place in its school's hash chain, and the newest place of the chain is signed and kept in a folder outside
 * the database. Entries hold ids, never what is known about a person.
 *
 * <p>Decides nothing and warns nobody: whoever asks is told whether the trail is whole.
 */
package org.exeat.audit;
