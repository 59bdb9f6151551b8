package org.exeat.incidents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeat.incidents.reports.Report;

/** Finds the incidents a new report may belong to. It suggests; somebody decides. */
final class Relatedness {

    private Relatedness() {
    }

    /** Those that share a link with it, or name somebody whom it names. */
    static List<Related> of(Report report, List<IncidentFile> files, List<Report> known) {
        String text = Names.plain(String.join(" | ", report.telling().toWhom(), report.telling().byWhom(),
                report.telling().what()));
        return files.stream().flatMap(file -> why(report, text, file, known).stream()
                .map(why -> new Related(file.incident(), why))).toList();
    }

    private static Optional<Related.Why> why(Report report, String text, IncidentFile file, List<Report> known) {
        Set<String> links = links(report);
        boolean same = known.stream().filter(one -> one.incident().filter(file.incident().id()::equals).isPresent())
                .flatMap(one -> links(one).stream()).anyMatch(links::contains);
        if (same) {
            return Optional.of(Related.Why.SAME_LINK);
        }
        return file.people().stream().filter(party -> party.role() != PartyRole.REPORTER)
                .filter(party -> Names.in(text, party.name())).findFirst().map(any -> Related.Why.SAME_PUPIL);
    }

    /** Without what does not tell one page from another: scheme, www, a closing slash, what follows a "?" or "#". */
    private static Set<String> links(Report report) {
        return report.telling().links().stream().map(link -> link.strip().toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "").replaceFirst("^(www|m)\\.", "").replaceFirst("[?#].*$", "")
                .replaceFirst("/+$", "")).filter(link -> !link.isBlank()).collect(Collectors.toSet());
    }
}
