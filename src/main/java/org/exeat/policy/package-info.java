/**
 * The vocabulary of a school's policy: clauses, editions, findings and verdicts, as plain values.
 *
 * <p>Pure: only the JDK's language, collections and time types. No clock, no storage, no framework.
 * What a policy says is data; what follows from it is decided in the packages below this one.
 */
package org.exeat.policy;
