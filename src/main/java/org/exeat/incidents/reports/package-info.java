/**
 * Reports of online bullying: from staff who are signed in, and from pupils, parents and anybody without an account.
 * What is acknowledged is kept; of a reporter without an account nothing is kept that tells who or when.
 */
package org.exeat.incidents.reports;
