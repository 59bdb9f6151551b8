package org.exeat.incidents.misuse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.identity.Role;
import org.exeat.identity.StaffDirectory;
import org.exeat.incidents.IncidentFile;
import org.exeat.incidents.IncidentShelf;
import org.exeat.policy.misuse.RecordPeriods;
import org.exeat.platform.AbsentException;

/** Shows the record, and what became of it. */
@RequestScoped
public class MisuseViews {

    private final StaffDirectory staff;
    private final IncidentShelf incidents;
    private final WaitingPeriods waiting;

    @Inject
    public MisuseViews(StaffDirectory staff, IncidentShelf incidents, WaitingPeriods waiting) {
        this.staff = staff;
        this.incidents = incidents;
        this.waiting = waiting;
    }

    protected MisuseViews() {
        this(null, null, null);
    }

    /** What entries are shown with: the names of those who wrote, the incidents the reader sees, the periods. */
    private record Known(Map<UUID, String> names, Map<UUID, String> incidents, RecordPeriods periods) {
    }

    MisuseEntriesView entries(MisuseRecord record, MisuseQuestion question) {
        Known known = known(record);
        return new MisuseEntriesView(record.threads().stream().filter(thread -> question.fits(record, thread))
                .sorted(Comparator.comparing((MisuseThread thread) -> thread.newest().on()).reversed())
                .map(thread -> view(record, thread, known)).toList(),
                record.who().is(Role.DEPUTY_HEAD, Role.DSL, Role.HEADTEACHER));
    }

    /** The thread that holds that entry. */
    MisuseEntriesView.MisuseThreadView thread(MisuseRecord record, UUID entry) {
        return view(record, record.holding(entry).orElseThrow(() -> new AbsentException("misuse entry")),
                known(record));
    }

    private Known known(MisuseRecord record) {
        List<MisuseEntry> all = record.threads().stream().flatMap(thread -> thread.entries().stream()).toList();
        boolean linked = all.stream().anyMatch(entry -> entry.incident().isPresent());
        return new Known(staff.names(all.stream().map(MisuseEntry::writtenBy).toList()),
                linked ? incidents.visible(record.who()).stream().flatMap(IncidentFile::all).collect(Collectors.toMap(
                        file -> file.incident().id(), file -> file.incident().number())) : Map.of(),
                waiting.periods(record.who().school(), waiting.rule(record.who().school()).every()));
    }

    private static MisuseEntriesView.MisuseThreadView view(MisuseRecord record, MisuseThread thread, Known known) {
        return new MisuseEntriesView.MisuseThreadView(
                MisuseEntriesView.MisusePeriodView.of(known.periods().of(thread.newest().on())), thread.post().name(),
                thread.entries().stream().map(entry -> view(record, thread, entry, known)).toList());
    }

    private static MisuseEntriesView.MisuseEntryView view(MisuseRecord record, MisuseThread thread, MisuseEntry entry,
            Known known) {
        var whom = entry.whom();
        return new MisuseEntriesView.MisuseEntryView(entry.id().toString(), entry.on(), entry.writtenOn(),
                known.names().getOrDefault(entry.writtenBy(), ""), entry.concerns().name(), whom.name(),
                whom.person().map(UUID::toString).orElse(null), whom.account().map(UUID::toString).orElse(null),
                entry.what(), entry.place(), entry.done(), incident(entry, known.incidents()).orElse(null),
                entry.corrects().map(other -> entry.reason()).orElse(null), record.missed(thread, entry)
                        .map(one -> MisuseEntriesView.MisusePeriodView.of(one.period())).orElse(null),
                record.signOff(entry).map(MisuseSignOff::signedOn).orElse(null));
    }

    /** While there is one, only who sees it learns of it; afterwards its number is a part of the entry as any other. */
    private static Optional<MisuseEntriesView.MisuseIncidentView> incident(MisuseEntry entry, Map<UUID, String> seen) {
        return entry.incident().isPresent()
                ? entry.incident().filter(seen::containsKey).map(id ->
                        new MisuseEntriesView.MisuseIncidentView(id.toString(), seen.get(id)))
                : entry.disposed().map(number -> new MisuseEntriesView.MisuseIncidentView(null, number));
    }

    MisuseSignOffsView signOffs(MisuseRecord record) {
        var shown = record.shown().stream().sorted(Comparator.comparing(MisuseSignOff::signedAt).reversed()).toList();
        Map<UUID, String> names = staff.names(shown.stream().map(MisuseSignOff::signedBy).toList());
        return view(record, shown.stream().map(one -> view(record, one, names)).toList());
    }

    /** Only what waits, and nothing that was remarked. */
    MisuseSignOffsView waiting(MisuseRecord record) {
        return view(record, List.of());
    }

    private MisuseSignOffsView view(MisuseRecord record, List<MisuseSignOffsView.MisuseSignOffView> signOffs) {
        SigningPost post = record.who().is(Role.DEPUTY_HEAD, Role.DSL) ? SigningPost.HEADTEACHER
                : SignOffDesk.post(record.who());
        return new MisuseSignOffsView(waiting.of(record, post).stream().map(one ->
                new MisuseSignOffsView.MisuseWaitingView(MisuseEntriesView.MisusePeriodView.of(one.period()),
                        one.period().dueOn(), one.overdue(), ids(one.entries()))).toList(),
                signOffs, record.who().is(Role.HEADTEACHER, Role.CHAIR_OF_GOVERNORS));
    }

    private static MisuseSignOffsView.MisuseSignOffView view(MisuseRecord record, MisuseSignOff one,
            Map<UUID, String> names) {
        return new MisuseSignOffsView.MisuseSignOffView(one.id().toString(),
                MisuseEntriesView.MisusePeriodView.of(one.period()), one.post().name(),
                names.getOrDefault(one.signedBy(), ""), one.signedOn(), record.remark(one), ids(record.covered(one)));
    }

    private static List<String> ids(List<MisuseEntry> entries) {
        return entries.stream().map(entry -> entry.id().toString()).toList();
    }
}
