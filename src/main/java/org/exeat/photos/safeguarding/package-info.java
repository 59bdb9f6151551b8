/**
 * Marks that the safeguarding lead alone sets, sees and lifts: pupils of whom nothing may be published, and people to
 * whom the school must never write. Nobody else learns of one: what is shown of consents knows nothing of this package,
 * and its audit entries are left out of the trail that others read.
 */
package org.exeat.photos.safeguarding;
