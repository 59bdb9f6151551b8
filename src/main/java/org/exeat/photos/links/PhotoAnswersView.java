package org.exeat.photos.links;

import java.time.LocalDate;
import java.util.List;

/**
 * What a parent may answer about: their own children, and what they said themselves before.
 *
 * @param mayConsent whether their yes counts; else only their no does
 * @param until the last day on which the link works; none for somebody who is signed in
 */
public record PhotoAnswersView(boolean mayConsent, LocalDate until, List<ChildView> children) {

    /**
     * A child.
     *
     * @param said what this parent said, as it stands; uses they never answered about are left out
     */
    public record ChildView(String pupil, String firstName, List<SaidView> said) {
    }

    /**
     * One answer.
     *
     * @param answer GIVEN, DECLINED or WITHDRAWN
     * @param on the school's day from which it holds
     */
    public record SaidView(String scope, String channel, String answer, LocalDate on) {
    }

    /**
     * That answers were recorded.
     *
     * @param children about how many children
     * @param answers how many there are, of all children
     */
    public record AnswersTakenView(int children, int answers) {

        static AnswersTakenView of(List<ChildAnswersRequest> children) {
            return new AnswersTakenView(children.size(),
                children.stream().mapToInt(child -> child.answers().size()).sum());
        }
    }
}
