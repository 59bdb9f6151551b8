package org.exeat.policy.photos;

/**
 * What a school allows for pictures at one of its events, from the strictest. Asking others first needs no word of its
 * own: that is what the guide says anyway where others are in a picture. The school says it of its own event on its own
 * premises; no clause and no law stands behind it.
 */
public enum EventRule {
    /** Nobody takes any. */
    NO_PHOTOGRAPHS(PostingReason.EVENT_NO_PHOTOGRAPHS),
    /** Of one's own child only, and for family and friends only. */
    OWN_CHILD_NOT_ONLINE(PostingReason.EVENT_OWN_CHILD_NOT_ONLINE),
    /** Of one's own child only. */
    OWN_CHILD(PostingReason.EVENT_OWN_CHILD),
    /** Pictures may be taken. What the policy and data protection say of posting them holds as ever. */
    ALLOWED(PostingReason.EVENT_ALLOWED);

    private final PostingReason reason;

    EventRule(PostingReason reason) {
        this.reason = reason;
    }

    /** What whoever asks is told of it. */
    PostingReason reason() {
        return reason;
    }

    /** What it makes of a picture, which may be milder than what the policy says of it: the stricter one counts. */
    PostingAnswer of(Posting posting) {
        return switch (this) {
            case NO_PHOTOGRAPHS -> PostingAnswer.PLEASE_DONT;
            case OWN_CHILD_NOT_ONLINE -> posting.reach() == Reach.PRIVATE ? ownChild(posting)
                : PostingAnswer.PLEASE_DONT;
            case OWN_CHILD -> ownChild(posting);
            case ALLOWED -> PostingAnswer.FINE;
        };
    }

    /** Others who got into it all the same may still agree that their families see it. */
    private static PostingAnswer ownChild(Posting posting) {
        if (!posting.othersToo()) {
            return PostingAnswer.FINE;
        }
        return posting.reach() == Reach.PRIVATE ? PostingAnswer.ASK_FIRST : PostingAnswer.PLEASE_DONT;
    }
}
