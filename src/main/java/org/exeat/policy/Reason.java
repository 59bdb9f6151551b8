package org.exeat.policy;

/**
 * Why a rule says what it says: a closed set of codes. The prose is looked up at the edge, under the key
 * {@code reason.CODE}.
 */
public enum Reason {
    // A fact is missing.
    PUPIL_UNKNOWN(true),
    YEAR_GROUP_UNKNOWN(true),
    PLATFORM_UNKNOWN(true),
    PLACE_UNKNOWN(true),
    STAFF_UNKNOWN(true),

    // May this pupil use this platform now, here?
    PUPIL_LEFT,
    NOT_SOCIAL_MEDIA,
    SHARED_DOMAIN,
    NEVER_FOR_THIS_YEAR,
    ALWAYS_FOR_THIS_YEAR,
    AUTHORISED_IN_LESSON,
    IN_NAMED_PLACE,
    NOT_AUTHORISED_IN_LESSON,
    NEITHER_IN_PLACE_NOR_AUTHORISED,
    EXCLUDED_FROM_AUTHORISATION,
    AUTHORISATION_CANNOT_LIFT,
    EDITION_SILENT,

    // May this teacher open these platforms for this class in this lesson?
    OUTSIDE_LESSON,
    CLOSED_DAY,
    TEACHER_OF_LESSON,
    COVER_TEACHER,
    SENIOR_STAFF,
    LESSON_HANDED_TO_COVER,
    NOT_IN_CHARGE_OF_LESSON,
    OPENER_LEFT,
    NOTHING_LEFT_OF_WINDOW,
    CLOSES_AT_THE_BELL,
    NO_PLATFORM_NAMED,
    EVERYTHING_NAMED,
    PLATFORM_NOT_APPROVED,
    MAY_BE_AUTHORISED,
    NEEDS_NO_AUTHORISATION,
    NOBODY_IN_CLASS,
    NOBODY_MAY,

    // May a local rule fill this gap?
    EDITION_SPEAKS,

    // Five more minutes?
    EXTENDED,
    ALREADY_CLOSES_AT_THE_BELL,
    ALREADY_CLOSED,

    // May this member of staff ask for an exception?
    EXCEPTION_MAY_BE_ASKED,
    AUTHORITY_MAY_BE_ASKED,
    NOTICE_IS_ENOUGH,
    PERMITTED_ON_THE_FACTS,
    ADVICE_NEEDS_NO_EXCEPTION,
    NO_ROUTE_FROM_CLAUSE,
    SCHOOL_HEARS_NO_REQUEST,

    // Who decides it?
    DECIDER_NAMED,
    NOBODY_DECIDES_THEIR_OWN,
    NO_DECIDER_IN_POST(true),

    // May this be granted?
    GRANT_HAS_NO_END(true),
    GRANT_PAST_LIMIT,
    GRANT_WIDER_THAN_ASKED,
    GRANT_FOR_DAYS_GONE_BY,

    // Is it in force?
    EXCEPTION_IN_FORCE,
    EXCEPTION_NOT_BEGUN,
    EXCEPTION_LAPSED,
    EXCEPTION_REVOKED,

    // May this member of staff use this platform now, here?
    OUTSIDE_SCHOOL_TIMES,
    CLOSED_IN_SCHOOL_TIMES;

    private final boolean missingFact;

    Reason() {
        this(false);
    }

    Reason(boolean missingFact) {
        this.missingFact = missingFact;
    }

    /** True for a fact that somebody has to supply before there can be an answer. */
    public boolean missesFact() {
        return missingFact;
    }
}
