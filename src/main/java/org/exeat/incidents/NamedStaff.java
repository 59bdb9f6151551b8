package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.incidents.reports.Reports;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/**
 * Keeps an incident in which a member of staff may be involved from those whom its reports name at all. Whoever handles
 * it has read them, and stays; so does whoever was ever let in again, and never is it kept from everybody. Where
 * somebody settles that concern by hand, or merges, they have read the reports, and name from whom it is to be kept.
 */
@ApplicationScoped
public class NamedStaff {

    private final IncidentShelf shelf;
    private final IncidentBook book;
    private final DutyFacts facts;
    private final Weighing weighing;
    private final Reports reports;

    @Inject
    public NamedStaff(IncidentShelf shelf, IncidentBook book, DutyFacts facts, Weighing weighing, Reports reports) {
        this.shelf = shelf;
        this.book = book;
        this.facts = facts;
        this.weighing = weighing;
        this.reports = reports;
    }

    protected NamedStaff() {
        this(null, null, null, null, null);
    }

    /** Whom the words of each of its reports name, its reporter's later ones too, but for its handlers. */
    Map<UUID, Set<AccountId>> byReport(IncidentFile file) {
        SchoolId school = file.incident().schoolId();
        var named = new HashMap<UUID, Set<AccountId>>();
        weighing.named(school, reports.ofIncidents(school, List.of(file.incident().id()))).forEach((report, all) ->
                named.put(report, all.stream().filter(one -> !file.handling().contains(one))
                        .collect(Collectors.toSet())));
        return named;
    }

    /**
     * Enters from whom it is kept by which report. The file tells how it was before.
     *
     * @param reporter who brought it about; nothing is kept from them by that
     */
    void shutOut(IncidentEntity incident, IncidentFile file, Optional<UUID> reporter,
            Map<UUID, Set<AccountId>> named) {
        Set<AccountId> spared = file.all().flatMap(one -> one.trail().everNamed().stream())
                .collect(Collectors.toSet());
        reporter.map(AccountId::new).ifPresent(spared::add);
        Set<AccountId> all = named.values().stream().flatMap(Set::stream).filter(one -> !spared.contains(one))
                .collect(Collectors.toSet());
        if (all.isEmpty() || !leavesSomebody(file, all)) {
            return;
        }
        IncidentEntity kept = incident;
        for (var each : named.entrySet()) {
            List<UUID> kin = each.getValue().stream().filter(all::contains).map(AccountId::value).toList();
            if (!kin.isEmpty()) {
                kept = book.enter(kept, reporter, EntryKind.NAMED, Entering.of("report", each.getKey())
                        .add("named", Entering.list(kin)));
            }
        }
    }

    private boolean leavesSomebody(IncidentFile file, Set<AccountId> named) {
        SchoolId school = file.incident().schoolId();
        Set<AccountId> all = new HashSet<>(shelf.shutOut(school, file));
        all.addAll(named);
        return !facts.ties(school).serving(shelf.readers(school, file.handling(), all)).isEmpty();
    }
}
