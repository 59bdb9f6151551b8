package org.exeat.photos.consents;

import org.exeat.people.Pupil;

/**
 * A form as a line of the table gives it.
 *
 * @param line where it begins, from 1
 * @param giver the name of whoever answered; empty for the pupil
 */
record PaperForm(long line, Pupil pupil, String giver, ConsentForm form) {
}
