package org.exeat.offenders.photos.consents;

import org.exeat.offenders.photos.safeguarding.Marks;

/** Shows beside what families answered that a pupil is barred. */
public interface ShowsBars {

    Marks marks();
}
