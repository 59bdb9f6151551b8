package org.exeat.policy.offsite;

import java.util.Locale;

/** What a school may act on when it happened out of school. */
public enum GroundKind {
    /** It poses a threat (not: could pose one) to another pupil or a member of the public. */
    THREAT,
    /** It could have repercussions for the orderly running of the school. */
    ORDERLY_RUNNING,
    /** It could adversely affect the school's reputation. */
    REPUTATION,
    /** Harassment, bullying or intimidation through social media; time and place are never a reason against. */
    ONLINE_BULLYING,
    /** It happened at something the school organised, or related to the school. */
    SCHOOL_ACTIVITY(true),
    /** It happened on the way to or from school. */
    TRAVELLING(true),
    /** The pupil wore the uniform. */
    IN_UNIFORM(true),
    /** The pupil could otherwise be told to be one of the school's. */
    IDENTIFIABLE(true);

    private final boolean connected;

    GroundKind() {
        this(false);
    }

    GroundKind(boolean connected) {
        this.connected = connected;
    }

    /** Connected with the school: rests on law, never on a clause. */
    public boolean connected() {
        return connected;
    }

    /** How a connected ground is named in addresses: {@code in-uniform}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
