package org.exeat.access;

/** How a lesson authorisation ended. */
public enum Ending {
    /** Somebody in charge closed it before its time. */
    CLOSED_BY_HAND("EARLY"),
    /** Taken back within seconds of opening. */
    OPENED_IN_ERROR("OPENED_IN_ERROR"),
    /** Its closing moment came. */
    TIME_UP("BELL"),
    /** It was planned, and at its opening the rules said no. */
    REFUSED_AT_OPENING("REFUSED"),
    /** It was live, and then the facts it rested on changed. */
    NO_LONGER_ALLOWED("NO_LONGER_ALLOWED"),
    /** It was planned, and somebody in charge gave it up. */
    CANCELLED("CANCELLED");

    private final String shown;

    Ending(String shown) {
        this.shown = shown;
    }

    /** The word by which views say it. */
    String shown() {
        return shown;
    }
}
