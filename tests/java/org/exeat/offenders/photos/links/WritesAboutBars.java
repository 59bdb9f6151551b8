package org.exeat.offenders.photos.links;

import org.exeat.offenders.photos.safeguarding.PhotoBars;

/** Leaves families out because of a bar, so that they can tell. */
public interface WritesAboutBars {

    PhotoBars bars();
}
