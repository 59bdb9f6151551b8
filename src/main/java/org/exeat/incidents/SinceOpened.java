package org.exeat.incidents;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeat.policy.offsite.Answer;
import org.exeat.policy.offsite.Concern;
import org.exeat.policy.offsite.Route;
import org.exeat.policy.offsite.RouteAnswer;

/** What was considered in an incident since it was last opened: what went before answers nothing that is new. */
record SinceOpened(List<Entry> entries) {

    /**
     * What became of each route. That one was not needed counts only until a
     * concern is added that escalates.
     */
    Map<Route, Entry> routes() {
        var routes = new LinkedHashMap<Route, Entry>();
        Set<Concern> known = Set.of();
        for (Entry entry : entries) {
            if (entry.kind() == EntryKind.ROUTE) {
                routes.put(route(entry), entry);
            } else if (entry.kind() == EntryKind.REOPENED) {
                routes.clear();
            } else if (entry.kind() == EntryKind.CONCERNS) {
                if (escalates(known, entry.concerns())) {
                    routes.values().removeIf(one -> answer(one) == RouteAnswer.NOT_NEEDED);
                }
                known = entry.concerns();
            }
        }
        return routes;
    }

    private static boolean escalates(Set<Concern> before, Set<Concern> after) {
        return after.stream().anyMatch(concern -> concern.escalates() && !before.contains(concern));
    }

    static Route route(Entry entry) {
        return Route.valueOf(entry.get("route"));
    }

    static RouteAnswer answer(Entry entry) {
        return RouteAnswer.valueOf(entry.get("answer"));
    }

    Map<Route, RouteAnswer> routeAnswers() {
        return routes().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                each -> answer(each.getValue())));
    }

    /** The last check of a penalty for each pupil who is still in it, and the last that names nobody. */
    List<Entry> penalties() {
        var newest = new LinkedHashMap<String, Entry>();
        for (Entry entry : entries) {
            if (entry.kind() == EntryKind.PENALTY) {
                newest.put(entry.get("party"), entry);
            } else if (entry.kind() == EntryKind.PARTY_REMOVED) {
                entry.find("party").ifPresent(newest::remove);
            } else if (entry.kind() == EntryKind.REOPENED) {
                newest.clear();
            }
        }
        Optional.ofNullable(newest.get("")).filter(unnamed -> overtaken(unnamed, newest.values()))
                .ifPresent(unnamed -> newest.remove(""));
        return List.copyOf(newest.values());
    }

    /**
     * Whether a later check that counts is of whomever this one was for, which names nobody: somebody who came into it
     * in between. One from before checks named anybody may be for any of them.
     */
    private boolean overtaken(Entry unnamed, Collection<Entry> counting) {
        Set<String> came = new HashSet<>();
        boolean ofAnybody = unnamed.find("imposed").isEmpty();
        for (Entry later : entries.subList(entries.indexOf(unnamed), entries.size())) {
            if (later.kind() == EntryKind.PARTY) {
                came.add(later.text());
            } else if (counting.contains(later) && !later.get("party").isEmpty()
                    && (ofAnybody || came.contains(later.get("name")))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a penalty was found lawful for somebody, and left open for nobody; what is unlawful is dropped. */
    boolean lawfulPenalty() {
        Set<String> verdicts = penalties().stream().map(check -> check.get("verdict")).collect(Collectors.toSet());
        return verdicts.contains(Answer.YES.name()) && !verdicts.contains(Answer.NOT_KNOWN.name());
    }
}
