package org.exeat.policy.offsite;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a penalty would be lawful.
 *
 * @param verdict YES: lawful on what was entered; NO: one condition fails; NOT_KNOWN: one is not known
 * @param failing the conditions that fail
 * @param open the conditions that are not known
 */
public record PenaltyCheck(Answer verdict, List<PenaltyPoint> failing, List<PenaltyPoint> open) {

    public PenaltyCheck {
        failing = List.copyOf(failing);
        open = List.copyOf(open);
    }

    /** Checks all conditions. */
    public static PenaltyCheck of(PenaltyFacts facts) {
        Map<PenaltyPoint, Answer> points = points(facts);
        var failing = with(points, Answer.NO);
        var open = with(points, Answer.NOT_KNOWN);
        Answer verdict = !failing.isEmpty() ? Answer.NO : open.isEmpty() ? Answer.YES : Answer.NOT_KNOWN;
        return new PenaltyCheck(verdict, failing, open);
    }

    private static Map<PenaltyPoint, Answer> points(PenaltyFacts facts) {
        var points = new EnumMap<PenaltyPoint, Answer>(PenaltyPoint.class);
        points.put(PenaltyPoint.REASONABLE, facts.reasonable());
        points.put(PenaltyPoint.PROPORTIONATE, facts.proportionate());
        points.put(PenaltyPoint.AGE, facts.characteristics().age());
        points.put(PenaltyPoint.NEEDS, facts.characteristics().needs());
        points.put(PenaltyPoint.DISABILITY, facts.characteristics().disability());
        points.put(PenaltyPoint.RELIGION, facts.characteristics().religion());
        points.put(PenaltyPoint.DECIDER, facts.mayDecide());
        points.put(PenaltyPoint.IMPOSED, switch (facts.imposed()) {
            case ON_PREMISES, LAWFUL_CHARGE -> Answer.YES;
            case ELSEWHERE -> Answer.NO;
            case NOT_KNOWN -> Answer.NOT_KNOWN;
        });
        return points;
    }

    private static List<PenaltyPoint> with(Map<PenaltyPoint, Answer> points, Answer wanted) {
        return points.entrySet().stream().filter(point -> point.getValue() == wanted).map(Map.Entry::getKey).toList();
    }
}
