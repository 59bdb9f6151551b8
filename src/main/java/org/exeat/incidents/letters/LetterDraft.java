package org.exeat.incidents.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.exeat.incidents.IncidentView;
import org.exeat.incidents.Party;
import org.exeat.incidents.PartyRole;
import org.exeat.policy.Clause;
import org.exeat.policy.ClauseId;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.RuleKind;
import org.exeat.policy.offsite.Answer;
import org.exeat.policy.offsite.Outcome;
import org.exeat.web.Wording;

/** The template of a letter, filled with what the record holds, in one language. */
final class LetterDraft {

    private final Wording wording;
    private final IncidentView incident;
    private final Optional<PolicyEdition> testedOn;
    private final UnaryOperator<String> discreet;

    /**
     * What stands at the head and the foot.
     *
     * @param day    written out, in the letter's language
     * @param pupil  whose family it goes to
     * @param writer who signs it
     */
    record Heading(String school, String day, String addressee, Party pupil, String writer) {
    }

    /**
     * @param testedOn the edition that the incident is or was tested on
     * @param discreet takes the names of other people out of what was entered
     */
    LetterDraft(Wording wording, IncidentView incident, Optional<PolicyEdition> testedOn,
            UnaryOperator<String> discreet) {
        this.wording = wording;
        this.incident = incident;
        this.testedOn = testedOn;
        this.discreet = discreet;
    }

    /**
     * The letter, one blank line between its paragraphs.
     *
     * @param inForce the edition by which somebody would complain now
     */
    String write(LetterKind kind, Heading heading, Optional<PolicyEdition> inForce) {
        Map<String, String> names = Map.of("school", heading.school(), "pupil", heading.pupil().name(), "addressee",
                heading.addressee().isEmpty() ? text("parents") : heading.addressee());
        var parts = new ArrayList<String>(List.of(heading.school() + "\n" + heading.day(), text("dear", names),
                text(kind + ".subject", names), text(kind + ".opening", names)));
        parts.add(incident.decision() == null ? text("undecided") : text("decided." + incident.decision().verdict()));
        parts.addAll(kind == LetterKind.OUTCOME ? ended(heading.pupil()) : List.of());
        parts.addAll(List.of(grounds(), text(kind + ".next", names), text("contact", Map.of("name",
                heading.writer())), complaint(inForce), text("yours") + "\n\n" + heading.writer() + "\n"
                + heading.school()));
        return String.join("\n\n", parts.stream().filter(part -> !part.isBlank()).toList());
    }

    /** Why it was decided so, and how it ended. A penalty is told to the family of whoever it was for, and no other. */
    private List<String> ended(Party pupil) {
        String because = incident.decision() == null ? "" : text("because", Map.of("reason",
                discreet.apply(incident.decision().reason())));
        if (incident.outcome() == null) {
            return List.of(because);
        }
        boolean othersPenalty = Outcome.SANCTION.name().equals(incident.outcome()) && !penalised(pupil);
        return List.of(because, othersPenalty ? text("dealtWith") : text("ended", Map.of("outcome",
                wording.text("incidents.outcome." + incident.outcome()))));
    }

    /** By their own check, if there is one; else by one that names nobody and may be theirs. */
    private boolean penalised(Party pupil) {
        List<IncidentView.PenaltyView> own = checks(pupil.name()::equals);
        return own.isEmpty() ? pupil.role() == PartyRole.ALLEGED && checks(Objects::isNull).stream()
                .anyMatch(check -> lawful(check) && mayBeOfAny(check)) : own.stream().anyMatch(LetterDraft::lawful);
    }

    private List<IncidentView.PenaltyView> checks(Predicate<String> whom) {
        return incident.penalties().stream().filter(check -> check.counts() && whom.test(check.whom())).toList();
    }

    private static boolean lawful(IncidentView.PenaltyView check) {
        return check.verdict().equals(Answer.YES.name());
    }

    /** Of the only one who is said to have done it; one from before checks named anybody, of each of them. */
    private boolean mayBeOfAny(IncidentView.PenaltyView check) {
        return check.imposed() == null || incident.parties().stream()
                .filter(one -> one.role().equals(PartyRole.ALLEGED.name())).count() == 1;
    }

    /** The clauses or the law on which the school may act, each answered with yes, with the reason. */
    private String grounds() {
        List<String> met = incident.grounds().stream().filter(ground -> ground.answer().equals("YES"))
                .map(ground -> "– " + source(ground) + (ground.reason().isBlank() ? ""
                        : ": " + discreet.apply(ground.reason()))).toList();
        return met.isEmpty() ? "" : text("grounds") + "\n" + String.join("\n", met);
    }

    private String source(IncidentView.GroundView ground) {
        return ground.clause() == null ? wording.text("incidents.law." + ground.law())
                : text("clause", Map.of("clause", ground.clause(), "heading", heading(ground),
                        "edition", testedOn.map(one -> one.facts().title()).orElse("")));
    }

    private String heading(IncidentView.GroundView ground) {
        return testedOn.flatMap(one -> one.clause(new ClauseId(ground.clause())))
                .map(clause -> wording.choose(clause.heading())).orElse("");
    }

    /** Where the policy says how to complain, in its words; else that the school has a procedure. */
    private String complaint(Optional<PolicyEdition> edition) {
        return edition.flatMap(one -> one.clauses().stream().filter(LetterDraft::onComplaints).findFirst()
                .map(clause -> text("complaintBy", Map.of("clause", clause.id().value(), "edition",
                        one.facts().title(), "text", wording.choose(clause.text()))))).orElse(text("complaint"));
    }

    private static boolean onComplaints(Clause clause) {
        return clause.rule().kind() == RuleKind.PARENT_CONDUCT
                && "COMPLAIN_ON_SOCIAL_MEDIA".equals(clause.rule().parameters().get("act"));
    }

    private String text(String key) {
        return text(key, Map.of());
    }

    private String text(String key, Map<String, String> values) {
        return wording.text("letters." + key, values);
    }
}
