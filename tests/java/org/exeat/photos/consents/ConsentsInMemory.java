package org.exeat.photos.consents;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.identity.Role;
import org.exeat.people.RosterPeople;
import org.exeat.platform.Actor;
import org.exeat.platform.Ids;
import org.exeat.policy.AccountId;
import org.exeat.policy.PersonId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.ConsentAnswer;
import org.exeat.policy.photos.ConsentEvidence;
import org.exeat.policy.photos.ConsentGiver;
import org.exeat.policy.photos.ConsentScope;
import org.exeat.policy.photos.PhotoChannel;
import org.exeat.policy.photos.PhotoConsent;
import org.exeat.policy.photos.PhotoUse;

/** What families of one school answer about pictures in the press, recorded as the program does it, in memory. */
public final class ConsentsInMemory implements ConsentRows {

    private static final PhotoUse IN_THE_PRESS = new PhotoUse(ConsentScope.IMAGE, PhotoChannel.PRESS);

    private final List<ConsentEntity> all = new ArrayList<>();
    private final OwnConsents own = new OwnConsents(this);
    private final SchoolId school;
    private final InstantSource time;
    private final ConsentLedger ledger;

    /** Whoever listens is told when answers are recorded. */
    @SuppressWarnings("unchecked")
    public ConsentsInMemory(SchoolId school, InstantSource time, Consumer<ConsentsRecorded> listener) {
        this.school = school;
        this.time = time;
        var event = (Event<ConsentsRecorded>) Proxy.newProxyInstance(Event.class.getClassLoader(),
            new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                listener.accept((ConsentsRecorded) arguments[0]);
                return null;
            });
        ledger = new ConsentLedger(this, time, new Ids(time), event);
    }

    /** What one person said on paper of a pupil. */
    public record Paper(Optional<PersonId> by, PupilId pupil, ConsentAnswer answer) {

        ConsentForm form(LocalDate day) {
            var giver = new ConsentForm.By(by.isEmpty() ? ConsentGiver.Kind.PUPIL : ConsentGiver.Kind.RESPONSIBLE,
                by.map(PersonId::value), Optional.empty());
            return new ConsentForm(giver, List.of(new ConsentForm.Given(giver, IN_THE_PRESS, answer,
                ConsentEvidence.PAPER_FORM, new PhotoConsent.Span(day, Optional.empty()))));
        }
    }

    /** What those who write letters read. */
    public OwnConsents own() {
        return own;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
    }

    /** The office records a form. */
    public void office(Paper form) {
        desk(form.by(), form.pupil()).record(new Colleague(school, new AccountId(new UUID(9, 9)), Set.of(Role.OFFICE)),
            form.pupil(), form.form(today()));
    }

    /** Forms are recorded at one moment, as those of a table are. */
    public void table(Paper... forms) {
        Map<PupilId, List<ConsentForm.Given>> said = new HashMap<>();
        for (Paper form : forms) {
            said.put(form.pupil(), form.form(today()).said());
        }
        ledger.enter(school, Actor.account(new UUID(9, 9)), said);
    }

    /** A parent answers by a link. */
    public void online(PersonId parent, PupilId pupil, boolean allowed) {
        desk(Optional.of(parent), pupil).answer(school, Actor.VISITOR, new OwnAnswers(ConsentGiver.Kind.RESPONSIBLE,
            parent, today(), Map.of(pupil, Map.of(IN_THE_PRESS, allowed))));
    }

    private ConsentDesk desk(Optional<PersonId> parent, PupilId of) {
        var roster = new RosterPeople(null) {
            @Override
            public Map<PersonId, Set<PersonId>> children(SchoolId any, Collection<PersonId> guardians) {
                return Map.of(parent.orElseThrow(), Set.of(new PersonId(of.value())));
            }
        };
        return new ConsentDesk(ledger, own, roster, new Journal(null, null, null, null) {
            @Override
            public void record(AuditEvent event) {
                // The trail is none of these tests' business.
            }
        });
    }

    @Override
    public List<ConsentEntity> some(SchoolId any, List<UUID> pupils) {
        return all.stream().filter(row -> pupils.contains(row.pupilId())).toList();
    }

    @Override
    public List<ConsentEntity> all(SchoolId any) {
        return List.copyOf(all);
    }

    @Override
    public void add(List<ConsentEntity> answers) {
        all.addAll(answers);
    }
}
