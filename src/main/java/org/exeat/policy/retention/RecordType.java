package org.exeat.policy.retention;

import java.util.EnumSet;
import java.util.Set;
import org.exeat.policy.offsite.Concern;
import org.exeat.policy.offsite.Route;

/**
 * A sort of record, with the period usual for it. An incident may be of several sorts. The sources are guidance, not
 * statute; a school may settle other periods and says where those come from.
 */
public enum RecordType {
    /** A pupil's behaviour: 25 years from birth, after the toolkit of the records managers' society (IRMS). */
    BEHAVIOUR(25, CountedFrom.BIRTH),
    /** Child protection: 25 years from birth, then reviewed; the same toolkit. */
    CHILD_PROTECTION(25, CountedFrom.BIRTH),
    /** What bears on the sexual abuse of a child: 75 years, as the Independent Inquiry recommended in 2022. */
    SEXUAL_ABUSE(75, CountedFrom.CLOSING),
    /**
     * An allegation against a member of staff: until pension age, or 10 years where that is longer (statutory guidance
     * on keeping children safe, part 4). The age of staff is not kept; 50 years cover everybody who can be employed.
     */
    STAFF_ALLEGATION(50, CountedFrom.CLOSING),
    /**
     * What the deputy recorded of misuse. No guidance names such a record: it is kept while a claim may be brought, for
     * 6 years (Limitation Act 1980, sections 2 and 5).
     */
    MISUSE(6, CountedFrom.END),
    /** A request to take a picture down; no guidance names it: as above. */
    TAKE_DOWN(6, CountedFrom.END),
    /** What was cleared and is down again, or was never used; no guidance names it: as above. */
    PHOTO_CLEARANCE(6, CountedFrom.END),
    /**
     * A list of pupils that somebody made who has left the school. No guidance names it and nobody reads it: a year, in
     * case they come back.
     */
    PUPIL_LIST(1, CountedFrom.END),
    /**
     * What the safeguarding lead marked and lifted: child protection, as above, with the lifting in place of the birth,
     * and so kept longer, never shorter.
     */
    LIFTED_MARK(25, CountedFrom.END),
    /** What a family answered about pictures of a pupil who has left; no guidance names it: as above. */
    PHOTO_CONSENT(6, CountedFrom.END),
    /** A one-time link to a parent, or a letter to one about answers; no guidance names it: as above. */
    PHOTO_LINK(6, CountedFrom.END);

    private static final Set<Route> REFERRED = EnumSet.of(Route.POLICE, Route.SOCIAL_CARE);

    private final Period usual;

    RecordType(int years, CountedFrom from) {
        this.usual = new Period(years, from);
    }

    /** The period where the school has settled none of its own. */
    public Period usual() {
        return usual;
    }

    /** Whether a period may be counted so: those of incidents from a birth or a closing, others from the end. */
    public boolean allows(CountedFrom from) {
        return (from == CountedFrom.END) == endsByItself();
    }

    /** Whether it is no incident, which somebody closes, but ends by itself. */
    public boolean endsByItself() {
        return usual.from() == CountedFrom.END;
    }

    /** Whether nobody but the safeguarding lead may learn that there is any. */
    public boolean ofTheLeadAlone() {
        return this == LIFTED_MARK;
    }

    /** What an incident is: always behaviour, and more by its concerns and by the routes that were taken. */
    public static Set<RecordType> of(Set<Concern> concerns, Set<Route> taken) {
        Set<RecordType> types = EnumSet.of(BEHAVIOUR);
        concerns.forEach(concern -> types.add(switch (concern) {
            case IMMEDIATE_DANGER, THREAT_TO_LIFE -> CHILD_PROTECTION;
            case SEXUAL_IMAGERY, EXPLOITATION -> SEXUAL_ABUSE;
            case STAFF_INVOLVED -> STAFF_ALLEGATION;
            case DISREPUTE -> BEHAVIOUR;
        }));
        if (taken.stream().anyMatch(REFERRED::contains)) {
            types.add(CHILD_PROTECTION);
        }
        if (taken.contains(Route.LADO)) {
            types.add(STAFF_ALLEGATION);
        }
        return types;
    }
}
