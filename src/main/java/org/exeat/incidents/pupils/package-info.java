/** What is on record about one pupil across incidents, for those in charge of incidents by their post. */
package org.exeat.incidents.pupils;
