/**
 * Requests to get a picture taken down: by anybody, without an account, who comes back with a code; answered by staff
 * within the month of the UK GDPR's Article 12(3). They rest on data protection, on no clause of any edition.
 *
 * <p>Fetches nothing from any address it is given, and says nothing of an incident that one leads to.
 */
package org.exeat.photos.takedown;
