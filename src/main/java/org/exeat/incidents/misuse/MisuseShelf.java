package org.exeat.incidents.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.identity.Colleague;
import org.exeat.identity.Role;
import org.exeat.identity.StaffDirectory;
import org.exeat.incidents.Closeness;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/** Where the record is found. What concerns somebody, or is not theirs to see, is not there for them. */
@ApplicationScoped
public class MisuseShelf {

    private final MisuseRows rows;
    private final Closeness closeness;
    private final StaffDirectory staff;

    @Inject
    public MisuseShelf(MisuseRows rows, Closeness closeness, StaffDirectory staff) {
        this.rows = rows;
        this.closeness = closeness;
        this.staff = staff;
    }

    protected MisuseShelf() {
        this(null, null, null);
    }

    /** The record as that person may see it. */
    MisuseRecord of(Colleague who) {
        SchoolId school = who.school();
        Map<UUID, UUID> signed = rows.signed(school).stream()
                .collect(Collectors.toMap(MisuseSignedEntry::entry, MisuseSignedEntry::signOff));
        return new MisuseRecord(who, threads(school).stream().filter(thread -> thread.opens(who)).toList(),
                rows.signOffs(school), signed);
    }

    private List<MisuseThread> threads(SchoolId school) {
        List<List<MisuseEntry>> threads = strung(rows.entries(school));
        if (threads.isEmpty()) {
            return List.of();
        }
        var touching = closeness.touching(school);
        Set<AccountId> heads = staff.holding(school, Role.HEADTEACHER);
        return threads.stream().map(entries -> MisuseThread.of(entries,
                touching.apply(entries.stream().map(MisuseEntry::whom).toList()), heads)).toList();
    }

    /** Entries with what corrects them, each after the one it corrects. */
    private static List<List<MisuseEntry>> strung(List<MisuseEntry> all) {
        Map<UUID, MisuseEntry> corrections = all.stream().filter(one -> one.corrects().isPresent())
                .collect(Collectors.toMap(one -> one.corrects().orElseThrow(), one -> one));
        Map<UUID, List<MisuseEntry>> threads = new LinkedHashMap<>();
        all.stream().filter(one -> one.corrects().isEmpty()).forEach(first -> {
            List<MisuseEntry> thread = threads.computeIfAbsent(first.id(), id -> new ArrayList<>());
            for (MisuseEntry next = first; next != null; next = corrections.get(next.id())) {
                thread.add(next);
            }
        });
        return List.copyOf(threads.values());
    }
}
