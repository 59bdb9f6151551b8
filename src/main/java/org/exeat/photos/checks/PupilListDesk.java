package org.exeat.photos.checks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.identity.Role;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.platform.RefusedException;
import org.exeat.policy.SchoolId;

/**
 * Where staff keep lists of pupils, for themselves or for an event. The trail tells that there is one, not who is on
 * it.
 */
@Atomic
@ApplicationScoped
public class PupilListDesk {

    private static final int MOST = 50;

    private final PupilLists lists;
    private final PupilListShelf shelf;
    private final CheckRules rules;
    private final Journal journal;
    private final Ids ids;

    @Inject
    public PupilListDesk(PupilLists lists, PupilListShelf shelf, CheckRules rules, Journal journal, Ids ids) {
        this.lists = lists;
        this.shelf = shelf;
        this.rules = rules;
        this.journal = journal;
        this.ids = ids;
    }

    protected PupilListDesk() {
        this(null, null, null, null, null);
    }

    /** Keeps one; its id. */
    public UUID keep(Colleague by, PhotoCheckRequest.PupilListRequest request) {
        shelf.refuseUnknown(by.school(), request);
        if (lists.own(by.school(), by.account().value()).size() >= MOST) {
            throw RefusedException.because("TOO_MANY_LISTS");
        }
        var list = PupilList.of(ids.next(), by, request, rules.now(by.school()));
        lists.add(list);
        note(by.school(), by.actor(), list, "pupil-list-kept");
        return list.id();
    }

    /** One of those that person may choose. */
    public CheckGroupsView.PupilListView find(Colleague who, UUID id) {
        return shelf.view(who, id);
    }

    /** Throws one's own away; the safeguarding lead may any that is for an event. */
    public void remove(Colleague by, UUID id) {
        PupilList list = shelf.find(by, id).filter(one -> one.isOf(by) || by.is(Role.DSL))
            .orElseThrow(() -> new AbsentException("list"));
        remove(by.school(), by.actor(), list);
    }

    /** Throws those away that were for events which have been over for a month. */
    public void removeOver(SchoolId school) {
        shelf.over(school).forEach(list -> remove(school, Actor.SYSTEM, list));
    }

    private void remove(SchoolId school, Actor by, PupilList list) {
        lists.remove(list);
        note(school, by, list, "pupil-list-removed");
    }

    private void note(SchoolId school, Actor by, PupilList list, String action) {
        journal.record(AuditEvent.of(school, by, action, "pupil-list:" + list.id()));
    }
}
