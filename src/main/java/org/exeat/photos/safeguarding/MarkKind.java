package org.exeat.photos.safeguarding;

/** What a mark means. */
public enum MarkKind {
    /** Nothing is published of this pupil, whatever anybody consented to. */
    PHOTO_BAR,
    /** The school never writes to this parent or carer about pictures, whatever the roster says. */
    NO_CONTACT
}
