package org.exeat.incidents.merging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.identity.Colleague;
import org.exeat.identity.StaffDirectory;
import org.exeat.incidents.Entry;
import org.exeat.incidents.IncidentLineView;
import org.exeat.incidents.IncidentLines;
import org.exeat.incidents.IncidentReading;
import org.exeat.incidents.reports.Report;
import org.exeat.incidents.reports.Reports;
import org.exeat.policy.AccountId;
import org.exeat.policy.offsite.Concern;

/** Shows what merging two incidents would do, before anybody does. */
@RequestScoped
public class MergingViews {

    private final Pairs pairs;
    private final IncidentReading reading;
    private final IncidentLines lines;
    private final Reports reports;
    private final StaffDirectory staff;

    @Inject
    public MergingViews(Pairs pairs, IncidentReading reading, IncidentLines lines, Reports reports,
            StaffDirectory staff) {
        this.pairs = pairs;
        this.reading = reading;
        this.lines = lines;
        this.reports = reports;
        this.staff = staff;
    }

    protected MergingViews() {
        this(null, null, null, null, null);
    }

    /** That it was looked at is audited for both. */
    MergingView of(Colleague who, UUID one, UUID other) {
        Two two = pairs.of(who, one, other);
        List<IncidentLineView> both = lines.lines(List.of(reading.look(who, one), reading.look(who, other)));
        return new MergingView(two.one().incident().version(), both.get(0),
                two.other().incident().version(), both.get(1),
                reports.ofIncidents(who.school(), List.of(other)).stream().map(Report::name).toList(),
                two.parties().stream().map(row -> row.party().name()).distinct().toList(), concerns(two),
                two.actions().stream().map(Entry::text).toList(), pairs.dueOn(two), two.hold().isPresent(),
                names(gaining(who, two)), names(losing(who, two)));
    }

    private static List<String> concerns(Two two) {
        return two.concerns().stream().filter(one -> !two.one().trail().concerns().contains(one))
                .map(Concern::name).toList();
    }

    /** Only those who will work on it: who else comes to lead it would tell who is shut out. */
    private Set<AccountId> gaining(Colleague who, Two two) {
        Set<AccountId> both = new HashSet<>(pairs.readers(who, two.one()));
        both.retainAll(pairs.readers(who, two.other()));
        Set<AccountId> gaining = new HashSet<>(pairs.readers(who, two));
        gaining.retainAll(two.handling());
        gaining.removeAll(both);
        return gaining;
    }

    /** Only those who work on either: who else is shut out, and by whom, is nobody's to learn here. */
    private Set<AccountId> losing(Colleague who, Two two) {
        Set<AccountId> losing = Stream.of(two.one(), two.other()).flatMap(file -> {
            Set<AccountId> reading = new HashSet<>(pairs.readers(who, file));
            reading.retainAll(file.handling());
            return reading.stream();
        }).collect(Collectors.toSet());
        losing.removeAll(pairs.readers(who, two));
        return losing;
    }

    private List<String> names(Set<AccountId> accounts) {
        return staff.names(accounts.stream().map(AccountId::value).toList()).values().stream().sorted().toList();
    }
}
