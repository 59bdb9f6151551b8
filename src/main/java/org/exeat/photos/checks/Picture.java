package org.exeat.photos.checks;

import java.util.Set;
import org.exeat.policy.PupilId;
import org.exeat.policy.photos.ConsentScope;
import org.exeat.policy.photos.PhotoChannel;
import org.exeat.policy.photos.PhotoUse;

/**
 * What is asked about: who is in a picture, where it goes, and whether names go along. The picture itself stays where
 * it is.
 */
record Picture(Set<PupilId> pupils, PhotoChannel channel, boolean named) {

    Picture {
        pupils = Set.copyOf(pupils);
    }

    /** What is published of each pupil in it. */
    PhotoUse use() {
        return new PhotoUse(named ? ConsentScope.NAME_WITH_IMAGE : ConsentScope.IMAGE, channel);
    }
}
