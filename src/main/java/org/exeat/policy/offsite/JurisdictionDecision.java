package org.exeat.policy.offsite;

import java.util.List;
import java.util.Map;

/**
 * What the grounds and the answers to them come to. It advises: a power, not a duty, and a named person decides.
 *
 * @param met the grounds answered yes; any one is enough
 * @param open the grounds whose answer is not known yet
 * @param policySilent whether the edition has no clause on this
 */
public record JurisdictionDecision(Jurisdiction verdict, List<Ground> met, List<Ground> open, boolean policySilent) {

    public JurisdictionDecision {
        met = List.copyOf(met);
        open = List.copyOf(open);
    }

    /** Decides by the answers, keyed as the grounds are; a ground without an answer is not known. */
    public static JurisdictionDecision of(Grounds grounds, Map<String, Answer> answers) {
        var met = answered(grounds, answers, Answer.YES);
        var open = answered(grounds, answers, Answer.NOT_KNOWN);
        return new JurisdictionDecision(verdict(met, open), met, open, grounds.policySilent());
    }

    private static Jurisdiction verdict(List<Ground> met, List<Ground> open) {
        if (!met.isEmpty()) {
            return Jurisdiction.MAY_ACT;
        }
        return open.isEmpty() ? Jurisdiction.MAY_NOT : Jurisdiction.NEEDS_INFORMATION;
    }

    private static List<Ground> answered(Grounds grounds, Map<String, Answer> answers, Answer wanted) {
        return grounds.all().stream()
            .filter(ground -> answers.getOrDefault(ground.key(), Answer.NOT_KNOWN) == wanted).toList();
    }
}
