package org.exeat.incidents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.incidents.reports.Report;

/** Finds the incidents a new report may belong to, and what is like it or like one. It suggests; somebody decides. */
final class Relatedness {

    private static final Pattern FULL_NAME = Pattern.compile("\\s*\\p{Lu}\\S*(?:\\s+(?:" + Names.PARTICLES
            + "\\s+)*(?:\\p{Lu}|d['’]|al-)\\S*)+\\s*");

    private Relatedness() {
    }

    /** Those that share a link with it, or name somebody whom it names. */
    static List<Related> of(Report report, List<IncidentFile> files, List<Report> known) {
        String text = text(report);
        Set<String> links = links(report);
        return files.stream().flatMap(file -> why(links, text, file, known).stream()
                .map(why -> new Related(file, why))).toList();
    }

    private static Optional<Related.Why> why(Set<String> links, String text, IncidentFile file, List<Report> known) {
        boolean same = known.stream().filter(one -> one.incident().filter(file.incident().id()::equals).isPresent())
                .flatMap(one -> links(one).stream()).anyMatch(links::contains);
        if (same) {
            return Optional.of(Related.Why.SAME_LINK);
        }
        return file.people().stream().filter(party -> party.role() != PartyRole.REPORTER)
                .filter(party -> Names.in(text, party.name())).findFirst().map(any -> Related.Why.SAME_PUPIL);
    }

    /** The other incidents among them that have something in common with that one, in their order. */
    static List<Shared> of(IncidentFile one, List<IncidentFile> files, List<Report> known) {
        Map<Optional<UUID>, List<Report>> told = known.stream().collect(Collectors.groupingBy(Report::incident));
        Function<IncidentFile, Traits> traits = file -> Traits.of(file,
                told.getOrDefault(Optional.of(file.incident().id()), List.of()));
        Traits own = traits.apply(one);
        return files.stream().filter(file -> !file.incident().id().equals(one.incident().id()))
                .map(file -> new Shared(file, own.shared(traits.apply(file))))
                .filter(shared -> !shared.what().isEmpty()).toList();
    }

    /** What it says of people and of what happened, plain. */
    static String text(Report report) {
        return Names.plain(String.join(" | ", report.telling().toWhom(), report.telling().byWhom(),
                report.telling().what()));
    }

    /** The places to which it links. */
    static Set<String> links(Report report) {
        return report.telling().links().stream().map(LinkPlace::of).filter(link -> !link.isBlank())
                .collect(Collectors.toSet());
    }

    /**
     * By report, the others among them that share a link with it, or name the same person as the one it happened to or
     * who did it: by two words or more with a capital each, for "not sure" is nobody.
     */
    static Map<UUID, List<Report>> alike(List<Report> waiting) {
        Map<String, List<Report>> marked = new HashMap<>();
        waiting.forEach(report -> marks(report)
                .forEach(mark -> marked.computeIfAbsent(mark, first -> new ArrayList<>()).add(report)));
        return waiting.stream().collect(Collectors.toMap(Report::id, report -> marks(report).stream().map(marked::get)
                .flatMap(List::stream).filter(one -> !one.id().equals(report.id())).distinct().toList()));
    }

    private static Set<String> marks(Report report) {
        Set<String> marks = links(report);
        names(report).forEach(marks::add);
        return marks;
    }

    /** The plain full names of the one it happened to, and of who did it. */
    static Stream<String> names(Report report) {
        return Stream.of(report.telling().toWhom(), report.telling().byWhom()).flatMap(Relatedness::fullName);
    }

    /** That name, plain, if it is one of two words or more, each with a capital but for a particle between them. */
    static Stream<String> fullName(String name) {
        return FULL_NAME.matcher(name).matches() ? Stream.of(Names.plain(name)) : Stream.empty();
    }
}
