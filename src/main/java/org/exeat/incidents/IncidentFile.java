package org.exeat.incidents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.policy.AccountId;
import org.exeat.policy.offsite.Route;

/**
 * All that is known of one incident: who is in it, who works on it, and its chronology.
 *
 * @param merged those that go on in it since they were merged into it, each with its own record
 */
public record IncidentFile(IncidentEntity incident, List<PartyEntity> parties, List<HandlerEntity> handlers,
        Trail trail, List<IncidentFile> merged) {

    public IncidentFile {
        merged = List.copyOf(merged);
    }

    /** The same, in which those go on. */
    IncidentFile with(List<IncidentFile> others) {
        return new IncidentFile(incident, parties, handlers, trail, others);
    }

    /** It and those that go on in it. */
    public Stream<IncidentFile> all() {
        return Stream.concat(Stream.of(this), merged.stream());
    }

    /** Who works on it. */
    public Set<AccountId> handling() {
        return handlers.stream().map(HandlerEntity::accountId).map(AccountId::new).collect(Collectors.toSet());
    }

    /** Everybody with an account whom it names: who handles it, who entered something, who is to do something. */
    public List<UUID> accounts() {
        return all().flatMap(IncidentFile::named).distinct().toList();
    }

    private Stream<UUID> named() {
        return Stream.of(handlers.stream().map(HandlerEntity::accountId), trail.entries().stream().map(Entry::by),
                trail.entries().stream().flatMap(entry -> entry.handler().stream()),
                trail.of(EntryKind.ACTION).stream().map(entry -> UUID.fromString(entry.get("owner"))))
                .flatMap(Function.identity());
    }

    /** Whether a reporter has answered, and nobody wrote back since or said that they have read it. */
    boolean answered(List<LastAnswer> answers) {
        return answers.stream().filter(one -> incident.id().equals(one.incident()))
                .anyMatch(one -> one.messages() > read(one.report()));
    }

    /** Somebody in it. */
    public Optional<PartyEntity> party(UUID id) {
        return parties.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * Whether it is closed, and a reporter has written since what cannot wait. To write back is not enough: it was
     * closed without knowing that, so it stands until somebody opens it again.
     */
    public boolean alarming() {
        return !incident.open() && incident.mergedInto().isEmpty() && trail.alarming();
    }

    /** Up to which of the messages on that report somebody has read them, before anything was merged too. */
    int read(UUID report) {
        return all().mapToInt(file -> file.trail.read(report)).max().orElse(0);
    }

    /** The routes that were taken, before anything was merged too. */
    public Set<Route> taken() {
        return all().flatMap(file -> file.trail.taken().stream()).collect(Collectors.toSet());
    }

    /** Who is in it. */
    public List<Party> people() {
        return parties.stream().map(PartyEntity::party).toList();
    }
}
