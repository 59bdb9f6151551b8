package org.exeat.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeat.platform.Ids;

/** Writes the audit trail. */
@ApplicationScoped
public class Journal {

    private static final Duration LATELY = Duration.ofDays(2);

    private final AuditEntries entries;
    private final SealRows seals;
    private final Ids ids;
    private final InstantSource time;

    @Inject
    public Journal(AuditEntries entries, SealRows seals, Ids ids, InstantSource time) {
        this.entries = entries;
        this.seals = seals;
        this.ids = ids;
        this.time = time;
    }

    protected Journal() {
        this(null, null, null, null);
    }

    /**
     * Records the event in the caller's transaction, which must be running. If it cannot be recorded the transaction
     * cannot be committed any more.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditEvent event) {
        record(List.of(event));
    }

    /** The same for several at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(List<AuditEvent> events) {
        Instant now = time.instant();
        add(events.stream().map(event -> new AuditEntry(ids.next(), now, event)).toList());
    }

    /**
     * Records what nobody may trace to a moment: the entry bears the beginning of the day in UTC, and an id without a
     * time. Between which others it is sealed still tells roughly when.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordOnDay(AuditEvent event) {
        recordOnDay(List.of(event));
    }

    /** The same for several at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordOnDay(List<AuditEvent> events) {
        Instant day = time.instant().truncatedTo(ChronoUnit.DAYS);
        add(events.stream().map(event -> new AuditEntry(ids.timeless(), day, event)).toList());
    }

    /**
     * The subjects among theirs of which the trail holds the same already: done within two days by the same account,
     * with the same details. The events differ in nothing but their subjects.
     */
    public Set<String> lately(List<AuditEvent> alike) {
        if (alike.isEmpty()) {
            return Set.of();
        }
        AuditEvent one = alike.get(0);
        String details = CanonicalJson.of(one.details());
        return entries.since(one.school(), alike.stream().map(AuditEvent::subject).toList(),
                        time.instant().minus(LATELY), one.actor().id(), one.action())
                .stream().map(entry -> entry.content().words()).filter(words -> words.details().equals(details))
                .map(EntryContent.Words::subject).collect(Collectors.toSet());
    }

    private void add(List<AuditEntry> written) {
        if (written.isEmpty()) {
            return;
        }
        entries.add(written);
        seals.addWaiting(written.stream().map(AuditEntry::id).toList());
    }
}
