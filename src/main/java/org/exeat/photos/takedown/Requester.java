package org.exeat.photos.takedown;

/** What whoever asks is to the school, as they say. */
public enum Requester {
    PARENT, PUPIL, OTHER
}
