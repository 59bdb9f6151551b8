package org.exeat.policy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a school settles beside its policy: which years its phases stand for, what it calls its years (language to
 * label; the years it has), and the places it names (language to name).
 */
public record PolicySettings(Map<String, Set<YearGroup>> phases, Map<YearGroup, Map<String, String>> yearLabels,
                             Map<PlaceKey, Map<String, String>> places) {

    public PolicySettings {
        phases = copyOfPhases(phases, yearLabels);
        yearLabels = copyOfYears(yearLabels);
        places = copyOfPlaces(places);
        if (places.containsKey(PlaceKey.ELSEWHERE)) {
            throw new IllegalArgumentException("“elsewhere” stands for no named place and cannot name one.");
        }
    }

    private static Map<String, Set<YearGroup>> copyOfPhases(Map<String, Set<YearGroup>> phases,
                                                            Map<YearGroup, ?> yearLabels) {
        var copy = new HashMap<String, Set<YearGroup>>();
        phases.forEach((name, years) -> {
            if (years.isEmpty() || !yearLabels.keySet().containsAll(years)) {
                throw new IllegalArgumentException("The phase “" + name + "” covers year groups of the school.");
            }
            copy.put(name, Set.copyOf(years));
        });
        return Map.copyOf(copy);
    }

    private static Map<YearGroup, Map<String, String>> copyOfYears(Map<YearGroup, Map<String, String>> labels) {
        var copy = new EnumMap<YearGroup, Map<String, String>>(YearGroup.class);
        labels.forEach((year, label) -> copy.put(year, Texts.checked(label, "The label of " + year)));
        return Map.copyOf(copy);
    }

    private static Map<PlaceKey, Map<String, String>> copyOfPlaces(Map<PlaceKey, Map<String, String>> places) {
        var copy = new HashMap<PlaceKey, Map<String, String>>();
        places.forEach((key, name) -> copy.put(key, Texts.checked(name, "The name of the place " + key)));
        return Map.copyOf(copy);
    }
}
