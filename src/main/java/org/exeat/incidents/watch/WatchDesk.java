package org.exeat.incidents.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.incidents.EntryKind;
import org.exeat.incidents.IncidentBook;
import org.exeat.incidents.IncidentEntity;
import org.exeat.incidents.reports.Report;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/** Enters what time brings: that those whose it is were reminded, and that those in charge were told; each once. */
@Atomic
@ApplicationScoped
public class WatchDesk {

    private final WatchList list;
    private final WatchLetters letters;
    private final WatchPost post;
    private final IncidentBook book;
    private final Journal journal;

    @Inject
    public WatchDesk(WatchList list, WatchLetters letters, WatchPost post, IncidentBook book, Journal journal) {
        this.list = list;
        this.letters = letters;
        this.post = post;
        this.book = book;
        this.journal = journal;
    }

    protected WatchDesk() {
        this(null, null, null, null, null);
    }

    /** Does it. Two nodes at once: the letters of one are refused by the database, and with them all it entered. */
    public void sweep(SchoolId school) {
        List<Overdue> all = list.of(school);
        if (all.isEmpty()) {
            return;
        }
        List<WatchLetter> before = letters.about(school, all.stream().map(Overdue::subject).distinct().toList());
        Map<UUID, IncidentEntity> newest = new HashMap<>();
        all.forEach(one -> tell(school, one, before.stream().filter(one::is)
                .filter(letter -> letter.since().equals(one.since())).toList(), newest));
    }

    private void tell(SchoolId school, Overdue one, List<WatchLetter> before, Map<UUID, IncidentEntity> newest) {
        Set<AccountId> written = to(before, one.escalated());
        Set<AccountId> left = one.written(!to(before, false).isEmpty()).stream()
                .filter(who -> !written.contains(who)).collect(Collectors.toSet());
        if (left.isEmpty()) {
            return;
        }
        if (written.isEmpty()) {
            enter(school, one, newest);
        }
        post.write(school, one, left);
    }

    private static Set<AccountId> to(List<WatchLetter> letters, boolean escalated) {
        return letters.stream().filter(letter -> letter.escalated() == escalated).map(WatchLetter::to)
                .collect(Collectors.toSet());
    }

    /** In the chronology of the incident; of a report, in the audit trail. */
    private void enter(SchoolId school, Overdue one, Map<UUID, IncidentEntity> newest) {
        one.place().incident().ifPresentOrElse(it -> newest.merge(it.id(), it, (known, same) -> known),
                () -> journal.record(AuditEvent.of(school, Actor.SYSTEM,
                        one.escalated() ? "report-escalated" : "report-reminded",
                        Report.subject(one.place().id()))));
        newest.computeIfPresent(one.place().id(), (id, it) -> book.enter(it,
                one.escalated() ? EntryKind.ESCALATED : EntryKind.REMINDED,
                Json.createObjectBuilder().add("key", one.matter().name())));
    }
}
