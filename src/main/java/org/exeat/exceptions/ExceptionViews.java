package org.exeat.exceptions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.identity.StaffDirectory;
import org.exeat.policy.AccountId;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.exceptions.Deciders;
import org.exeat.policy.exceptions.Terms;
import org.exeat.policy.exceptions.Way;
import org.exeat.web.Findings;

/** Shows one request whole, in the caller's language. */
@RequestScoped
public class ExceptionViews {

    private final Findings findings;
    private final LineViews lines;
    private final RoleLabels labels;
    private final StaffDirectory staff;
    private final UnderViews editions;

    @Inject
    public ExceptionViews(Findings findings, LineViews lines, RoleLabels labels, StaffDirectory staff,
            UnderViews editions) {
        this.findings = findings;
        this.lines = lines;
        this.labels = labels;
        this.staff = staff;
        this.editions = editions;
    }

    protected ExceptionViews() {
        this(null, null, null, null, null);
    }

    ExceptionView view(Colleague who, Shown shown) {
        ExceptionEntity it = shown.request();
        Plea plea = it.plea();
        Optional<Terms> proposal = proposal(shown);
        Optional<ClauseRef> route = it.footing().route();
        return new ExceptionView(it.id().toString(), it.version(), it.number().map(Numbers::text).orElse(null),
                LineViews.state(shown.situation(), it), it.footing().way().name(),
                it.footing().clause().clause().value(), lines.heading(it),
                it.footing().clause().edition().value().toString(), route.map(ref -> ref.clause().value()).orElse(null),
                route.map(lines::heading).orElse(null), it.requester().equals(who.account()), asker(it), plea.what(),
                plea.why(), plea.people(), linked(shown), ReachView.of(plea.asked()),
                it.ruling().flatMap(Ruling::granted).map(ReachView::of).orElse(null),
                it.ruling().map(Ruling::conditions).orElse(List.of()), decider(shown), ruling(it), revocation(it),
                shown.older().map(ExceptionViews::renewed).orElse(null), it.askedAt().orElse(null),
                it.dueOn().orElse(null), LineViews.overdue(shown.situation(), it), plea.tellDsl(), dslNote(it),
                proposal.map(terms -> shown.check().latest(terms.first())).orElse(null),
                proposal.map(ReachView::of).orElse(null), Moves.of(who, shown), words(shown),
                editions.view(shown.situation(), it));
    }

    private ExceptionLineView.AskerView asker(ExceptionEntity it) {
        UUID id = it.requester().value();
        return new ExceptionLineView.AskerView(id.toString(), staff.name(id));
    }

    private static List<ExceptionView.LinkedView> linked(Shown shown) {
        return shown.people().stream().map(person -> new ExceptionView.LinkedView(person.id().value().toString(),
                person.name(), person.kind().name())).toList();
    }

    private static Optional<Terms> proposal(Shown shown) {
        ExceptionEntity it = shown.request();
        return Optional.of(Proposal.of(shown.check(), it.plea().asked(), shown.situation().day()))
                .filter(terms -> it.state().waits() && shown.check().objections(terms).isEmpty());
    }

    private ExceptionView.DeciderView decider(Shown shown) {
        ExceptionEntity it = shown.request();
        if (it.footing().way() == Way.NOTICE || it.state() != ExceptionState.DRAFT && !it.state().waits()) {
            return null;
        }
        Deciders deciders = shown.situation().deciders(it);
        var names = staff.names(deciders.people().stream().map(AccountId::value).toList()).values();
        return new ExceptionView.DeciderView(deciders.role().name(), labels.of(it.schoolId(), deciders.role()),
                names.stream().sorted().toList(), deciders.verdict().name(), findings.view(deciders.finding()));
    }

    private ExceptionView.RulingView ruling(ExceptionEntity it) {
        return it.ruling().map(how -> new ExceptionView.RulingView(staff.name(how.by()), how.role().name(),
                labels.of(it.schoolId(), how.role()), how.at(), how.reason())).orElse(null);
    }

    private ExceptionView.TakenBackView revocation(ExceptionEntity it) {
        return it.revocation().map(how -> new ExceptionView.TakenBackView(staff.name(how.by()), how.at(),
                how.reason())).orElse(null);
    }

    private static ExceptionView.RenewedView renewed(ExceptionEntity older) {
        return new ExceptionView.RenewedView(older.id().toString(), older.number().map(Numbers::text).orElse(null));
    }

    ExceptionView.DslNoteView dslNote(ExceptionEntity it) {
        return new ExceptionView.DslNoteView(staff.name(it.requester().value()),
                it.footing().clause().clause().value(), lines.heading(it), it.plea().what(), it.plea().people());
    }

    private List<ExceptionView.WordView> words(Shown shown) {
        Map<UUID, String> names = staff.names(shown.words().stream().flatMap(said -> said.by().stream()).toList());
        return shown.words().stream().map(said -> new ExceptionView.WordView(said.kind().name(),
                said.by().map(names::get).orElse(null), said.at(), said.text())).toList();
    }
}
