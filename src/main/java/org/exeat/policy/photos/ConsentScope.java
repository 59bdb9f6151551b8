package org.exeat.policy.photos;

import java.util.List;

/** What of a pupil is published. Consent to one is no consent to another. */
public enum ConsentScope {
    /** A picture, without a name. */
    IMAGE,
    /** The name, without a picture. */
    NAME,
    /** The name beside the picture. */
    NAME_WITH_IMAGE;

    /** What is published along with it: whoever objects to a part objects to the whole. */
    List<ConsentScope> parts() {
        return this == NAME_WITH_IMAGE ? List.of(IMAGE, NAME) : List.of();
    }
}
