/**
 * One incident handed over to somebody outside: a document to be printed and an archive whose files can be verified.
 * Names that the incident knows are taken out unless somebody leaves them in; files go along one by one. That it was
 * handed over, to whom and why, is an entry of the incident.
 *
 * <p>Nobody hands over what they may not see. What is in pictures and PDFs is never changed.
 */
package org.exeat.incidents.export;
