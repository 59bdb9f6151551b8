/** A new report may show that an incident is not over: it is opened again and gets the report, in one step. */
package org.exeat.incidents.reopening;
