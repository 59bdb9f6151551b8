package org.exeat.exceptions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.identity.StaffDirectory;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.Reason;
import org.exeat.policy.exceptions.Terms;
import org.exeat.web.Findings;

/** Shows requests as lines of a list. */
@RequestScoped
public class LineViews {

    private final Findings findings;
    private final StaffDirectory staff;
    private final UnderViews editions;

    @Inject
    public LineViews(Findings findings, StaffDirectory staff, UnderViews editions) {
        this.findings = findings;
        this.staff = staff;
        this.editions = editions;
    }

    protected LineViews() {
        this(null, null, null);
    }

    List<ExceptionLineView> lines(Colleague who, Listed listed) {
        Map<UUID, String> names = staff.names(listed.requests().stream().map(one -> one.requester().value()).toList());
        return listed.requests().stream().map(one -> line(who, listed, one, names)).toList();
    }

    private ExceptionLineView line(Colleague who, Listed listed, ExceptionEntity one, Map<UUID, String> names) {
        Terms terms = one.ruling().flatMap(Ruling::granted).orElse(one.plea().asked());
        UUID asker = one.requester().value();
        return new ExceptionLineView(one.id().toString(), one.version(), one.number().map(Numbers::text).orElse(null),
                state(listed.situation(), one), one.footing().way().name(), one.footing().clause().clause().value(),
                heading(one), new ExceptionLineView.AskerView(asker.toString(), names.getOrDefault(asker, "")),
                who.account().value().equals(asker), one.plea().what(), terms.first(), terms.last().orElse(null),
                one.askedAt().orElse(null), one.dueOn().orElse(null), overdue(listed.situation(), one),
                listed.fresh().contains(one.id()), editions.view(listed.situation(), one));
    }

    String heading(ExceptionEntity one) {
        return heading(one.footing().clause());
    }

    String heading(ClauseRef clause) {
        return findings.view(Finding.of(clause, Effect.INFORMS, Reason.EXCEPTION_MAY_BE_ASKED)).heading();
    }

    static String state(Situation situation, ExceptionEntity one) {
        return situation.lapsed(one) ? RegisterQuestion.LAPSED : one.state().name();
    }

    static boolean overdue(Situation situation, ExceptionEntity one) {
        return one.state().waits() && one.dueOn().filter(situation.day()::isAfter).isPresent();
    }
}
