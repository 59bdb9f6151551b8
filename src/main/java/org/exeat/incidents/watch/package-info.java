/**
 * Watches over what is due in incidents: reminds those who work on it, tells those in charge when it stays undone, and
 * tells them when somebody let themselves in. Nobody is told anything of an incident that touches them or theirs.
 */
package org.exeat.incidents.watch;
