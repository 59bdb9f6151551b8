package org.exeat.photos.checks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.platform.RefusedException;
import org.exeat.policy.PupilId;

/** Where staff keep lists of pupils for themselves. The trail tells that there is one, not who is on it. */
@Atomic
@ApplicationScoped
public class PupilListDesk {

    private static final int MOST = 50;

    private final PupilLists lists;
    private final Verdicts verdicts;
    private final CheckRules rules;
    private final Journal journal;
    private final Ids ids;

    @Inject
    public PupilListDesk(PupilLists lists, Verdicts verdicts, CheckRules rules, Journal journal, Ids ids) {
        this.lists = lists;
        this.verdicts = verdicts;
        this.rules = rules;
        this.journal = journal;
        this.ids = ids;
    }

    protected PupilListDesk() {
        this(null, null, null, null, null);
    }

    /** Keeps one; its id. */
    public UUID keep(Colleague by, PhotoCheckRequest.PupilListRequest request) {
        Set<PupilId> pupils = PhotoCheckRequest.ids(request.pupils());
        if (verdicts.known(by.school(), pupils).size() < pupils.size()) {
            throw RefusedException.wrong("pupils", "UNKNOWN_CHOICE");
        }
        if (lists.of(by.school(), by.account().value()).size() >= MOST) {
            throw RefusedException.because("TOO_MANY_LISTS");
        }
        var list = PupilList.of(ids.next(), by, request.name().strip(), pupils, rules.now(by.school()));
        lists.add(list);
        note(by, list, "pupil-list-kept");
        return list.id();
    }

    /** One of somebody's own. */
    public CheckGroupsView.PupilListView find(Colleague who, UUID id) {
        return own(who, id).view();
    }

    /** Throws it away. */
    public void remove(Colleague by, UUID id) {
        PupilList list = own(by, id);
        lists.remove(list);
        note(by, list, "pupil-list-removed");
    }

    private PupilList own(Colleague who, UUID id) {
        return lists.find(who.school(), who.account().value(), id).orElseThrow(() -> new AbsentException("list"));
    }

    private void note(Colleague by, PupilList list, String action) {
        journal.record(AuditEvent.of(by.school(), by.actor(), action, "pupil-list:" + list.id()));
    }
}
