package org.exeat.policy.photos;

/** What a parent is told, from the mildest. None of them is a ban: no policy examined forbids parents anything here. */
public enum PostingAnswer {
    FINE,
    /** Ask the parents of the others first. */
    ASK_FIRST, PLEASE_DONT
}
