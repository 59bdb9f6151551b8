package org.exeat.photos.takedown;

/** Whether whoever asks has asked the poster first. It is advised, and nobody is sent away for it. */
public enum Asked {
    YES, NO,
    /** The poster is not known, or it would not be safe. */
    CANNOT
}
