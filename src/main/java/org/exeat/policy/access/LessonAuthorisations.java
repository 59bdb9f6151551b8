package org.exeat.policy.access;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.PlatformId;
import org.exeat.policy.Reason;
import org.exeat.policy.Verdict;

/**
 * Decides whether platforms may be opened for a class in a lesson, and whether an open one may stay open a little
 * longer. A class whose pupils are under different rules is opened for those it may be opened for.
 */
public final class LessonAuthorisations {

    /** How much longer one extension keeps it open. */
    public static final Duration EXTENSION = Duration.ofMinutes(5);

    private final AccessRules rules;

    public LessonAuthorisations(AccessRules rules) {
        this.rules = rules;
    }

    /** May it be opened, from when until when, for whom, and for whom not? */
    public AuthorisationDecision decide(AuthorisationFacts facts) {
        var split = new ClassSplit(rules, facts);
        var platforms = onPlatforms(facts);
        var findings = new ArrayList<>(LessonRuleBook.findings(facts));
        platforms.values().stream().flatMap(List::stream).distinct().forEach(findings::add);
        findings.addAll(split.findings());
        var verdict = Verdict.of(findings);
        var window = verdict == Verdict.ALLOW ? Optional.of(new Window(facts.opening(), facts.closing()))
            : Optional.<Window>empty();
        return new AuthorisationDecision(verdict, findings, window, split.admitted(), split.freeAnyway(),
            split.leftOut(), platforms);
    }

    private Map<PlatformId, List<Finding>> onPlatforms(AuthorisationFacts facts) {
        var book = new PlatformRuleBook(rules.approvalGates(), facts.day());
        var findings = new LinkedHashMap<PlatformId, List<Finding>>();
        for (var platform : facts.platforms()) {
            var its = book.findings(platform);
            if (!its.isEmpty()) {
                findings.put(platform.id(), List.copyOf(its));
            }
        }
        return findings;
    }

    /** What speaks to naming this platform for a lesson of that day. */
    public List<Finding> onPlatform(NamedPlatform platform, LocalDate day) {
        return new PlatformRuleBook(rules.approvalGates(), day).findings(platform);
    }

    /** Is this person in charge of the lesson? PERMITS with how, or FORBIDS. */
    public static Finding charge(Lesson lesson, LessonActor actor) {
        return LessonRuleBook.charge(lesson, actor);
    }

    /** Five more minutes, but never past the bell, and only for one that has not closed. */
    public ExtensionDecision extend(ExtensionFacts facts) {
        var bell = facts.lesson().window().closes();
        var wished = facts.open().closes().plus(EXTENSION);
        var closes = wished.isAfter(bell) ? bell : wished;
        var findings = new ArrayList<Finding>();
        findings.add(LessonRuleBook.charge(facts.lesson(), facts.actor()));
        if (!facts.at().isBefore(facts.open().closes())) {
            findings.add(Finding.of(Effect.FORBIDS, Reason.ALREADY_CLOSED));
        }
        findings.addAll(onTheBell(facts.open().closes(), closes, wished));
        var verdict = Verdict.of(findings);
        return new ExtensionDecision(verdict, findings, Optional.of(closes).filter(at -> verdict == Verdict.ALLOW));
    }

    private static List<Finding> onTheBell(Instant before, Instant closes, Instant wished) {
        if (!before.isBefore(closes)) {
            return List.of(Finding.of(Effect.FORBIDS, Reason.ALREADY_CLOSES_AT_THE_BELL));
        }
        var extended = Finding.of(Effect.PERMITS, Reason.EXTENDED);
        return closes.equals(wished) ? List.of(extended)
            : List.of(extended, Finding.of(Effect.INFORMS, Reason.CLOSES_AT_THE_BELL));
    }
}
