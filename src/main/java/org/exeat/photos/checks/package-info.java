/**
 * May we publish this picture? Staff say which pupils are in it, where it goes and whether names go along, and are told
 * of each pupil: use, ask first, or do not use. Here alone the answers of families (photos.consents), the demands of
 * the policy (PHOTO_STAFF: 5, 5b, 5d of one edition) and the bars of the safeguarding lead (photos.safeguarding) meet,
 * and out comes one word: whatever the cause, “do not use” is one and the same.
 *
 * <p>A picture for which all is well is kept as a clearance, which a second person confirms where the school says so.
 * Once a day each is looked at again, and its owner is told if it no longer holds; never at the moment of a change, so
 * that the time tells nothing, and never because of whom.
 *
 * <p>Pupils are chosen by class, by name, or from lists, which are their maker's alone or for an event of the school
 * (photos.events).
 *
 * <p>No picture is ever sent here and no face is recognised. Whoever looks after the consents gets no verdicts.
 */
package org.exeat.photos.checks;
