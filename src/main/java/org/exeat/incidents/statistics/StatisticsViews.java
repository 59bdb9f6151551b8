package org.exeat.incidents.statistics;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.exeat.platforms.Platform;
import org.exeat.platforms.PlatformCatalogue;
import org.exeat.policy.statistics.Shown;
import org.exeat.schools.calendar.HalfTerm;

/** Shows counts. */
final class StatisticsViews {

    private StatisticsViews() {
    }

    static StatisticsView of(int least, HalfTerms terms, List<StatisticsView.CountTableView> tables) {
        return new StatisticsView(least, terms.all().stream().map(StatisticsViews::view).toList(),
                terms.chosen().stream().map(StatisticsViews::view).toList(), tables);
    }

    static StatisticsView.CountTableView table(String of, Map<String, List<Shown>> rows) {
        return table(of, rows, what -> null);
    }

    /** With the names of the platforms. */
    static StatisticsView.CountTableView table(PlatformCatalogue known, Map<String, List<Shown>> rows) {
        return table("PLATFORM", rows, what -> known.platforms().stream()
                .filter(one -> one.id().value().equals(what)).map(Platform::name).findFirst().orElse(null));
    }

    private static StatisticsView.CountTableView table(String of, Map<String, List<Shown>> rows,
            UnaryOperator<String> names) {
        return new StatisticsView.CountTableView(of, rows.entrySet().stream()
                .map(row -> new StatisticsView.CountRowView(row.getKey(), names.apply(row.getKey()),
                        row.getValue().stream().map(StatisticsViews::cell).toList())).toList());
    }

    private static StatisticsView.HalfTermView view(HalfTerm one) {
        return new StatisticsView.HalfTermView(one.term(), one.half(), one.firstDay(), one.lastDay());
    }

    private static StatisticsView.ShownCountView cell(Shown shown) {
        return new StatisticsView.ShownCountView(shown.how().name(),
                shown.how() == Shown.How.COUNT ? shown.count() : null);
    }
}
