package org.exeat.policy.photos;

/**
 * What a teacher is told of one pupil, and all they are told. Whatever the cause, “do not use” is one and the same: no
 * clause, no reason and no answer of a parent goes with it.
 */
public enum PhotoAnswer {
    USE,
    /** The pupil must be asked first, and may say no. */
    ASK, DO_NOT_USE
}
