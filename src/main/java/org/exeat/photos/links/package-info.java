/**
 * Parents answer about pictures of all their children in one go: by a one-time link to the address on file, or signed
 * in. The office sends links and sees how far each came; parents see their own children by first name and what they
 * said themselves, nothing else. That an answer was recorded is told to everybody who answers for the same child.
 *
 * <p>Whom the safeguarding lead marks as not to be written to gets no letter of any kind, and nothing here tells the
 * office: their letters are written, counted and tried like all others, and withheld when the mail server would take
 * them.
 *
 * <p>Rests on UK GDPR, articles 4(11) and 7 (consent is specific, can be shown, and is withdrawn as easily as it is
 * given), not on a clause. Answers are kept by {@code org.exeat.photos.consents}.
 */
package org.exeat.photos.links;
