package org.exeat.incidents.misuse;

/** Who signs the record off: the head; the chair of governors only what concerns every head of the school. */
public enum SigningPost {
    HEADTEACHER, CHAIR_OF_GOVERNORS
}
