/**
 * The record of misuse of social media: kept by the deputy and the DSL, reported to the head, who signs it off by term,
 * half-term or month. A policy may ask for such a record (a clause of the kind {@code MISUSE_RECORD}); how often it is
 * signed, and that it is at all, are the school's own settings.
 *
 * <p>Entries and sign-offs are only ever added. Whoever an entry concerns, or whose child it concerns, does not see it;
 * where that is every head, it is left for the chair of governors to sign, and stays unsigned where it concerns the
 * chair too. Nobody else sees anything, administrators included. Who stands in for a head where exceptions are decided
 * does not sign here: that was not handed over.
 */
package org.exeat.incidents.misuse;
