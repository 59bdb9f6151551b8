/**
 * Incidents: reports of online bullying are read, tested ground by ground, and decided by a named person; what was said
 * and done stays in a chronology that is only added to.
 *
 * <p>Who sees one is settled per incident: its handlers, the head and the DSL; nobody who is a party to it or close to
 * one, whatever their role.
 */
package org.exeat.incidents;
