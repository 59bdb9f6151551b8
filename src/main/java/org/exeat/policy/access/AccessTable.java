package org.exeat.policy.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.exeat.policy.YearGroup;

/**
 * Every answer there can be under one set of rules, evaluated once and kept; equal answers are one object. A question
 * then only selects.
 */
public final class AccessTable {

    private static final int PLATFORMS = PlatformStanding.values().length;
    private static final int PLACES = PlaceStanding.values().length;
    private static final int GRANTS = GrantStanding.values().length;
    private static final int ENROLLED_WITHOUT_YEAR = PupilStanding.ENROLLED.ordinal();
    private static final int ROWS = ENROLLED_WITHOUT_YEAR + 1 + YearGroup.values().length;

    private final AccessRules rules;
    private final AccessAnswer[] answers = new AccessAnswer[ROWS * PLATFORMS * PLACES * GRANTS];

    private AccessTable(AccessRules rules) {
        this.rules = rules;
        var known = new HashMap<AccessAnswer, AccessAnswer>();
        for (var each : cases()) {
            answers[index(each)] = known.computeIfAbsent(rules.answer(each), answer -> answer);
        }
    }

    /** Evaluates every case under these rules. */
    public static AccessTable of(AccessRules rules) {
        return new AccessTable(rules);
    }

    AccessRules rules() {
        return rules;
    }

    AccessAnswer select(AccessCase each) {
        return answers[index(each)];
    }

    /** All cases; a year group is known only of pupils who are enrolled, for it matters only of them. */
    static List<AccessCase> cases() {
        var cases = new ArrayList<AccessCase>();
        for (var standing : PupilStanding.values()) {
            addCases(standing, Optional.empty(), cases);
        }
        for (var year : YearGroup.values()) {
            addCases(PupilStanding.ENROLLED, Optional.of(year), cases);
        }
        return cases;
    }

    private static void addCases(PupilStanding pupil, Optional<YearGroup> year, List<AccessCase> cases) {
        for (var platform : PlatformStanding.values()) {
            for (var place : PlaceStanding.values()) {
                for (var grant : GrantStanding.values()) {
                    cases.add(new AccessCase(pupil, year, platform, place, grant));
                }
            }
        }
    }

    private static int index(AccessCase each) {
        return ((row(each) * PLATFORMS + each.platform().ordinal()) * PLACES + each.place().ordinal()) * GRANTS
            + each.grant().ordinal();
    }

    private static int row(AccessCase each) {
        return each.pupil() == PupilStanding.ENROLLED && each.year().isPresent()
            ? ENROLLED_WITHOUT_YEAR + 1 + each.year().get().ordinal() : each.pupil().ordinal();
    }
}
