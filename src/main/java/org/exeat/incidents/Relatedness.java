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

    private static Set<String> links(Report report) {
        return report.telling().links().stream().map(Relatedness::place).filter(link -> !link.isBlank())
                .collect(Collectors.toSet());
    }

    /** Without what does not tell one page from another: scheme, www, a closing slash, what follows a "?" or "#". */
    private static String place(String link) {
        String plain = link.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://", "")
                .replaceFirst("^(www|m)\\.", "");
        int end = 0;
        while (end < plain.length() && plain.charAt(end) != '?' && plain.charAt(end) != '#') {
            end++;
        }
        while (end > 0 && plain.charAt(end - 1) == '/') {
            end--;
        }
        return plain.substring(0, end);
    }
}
