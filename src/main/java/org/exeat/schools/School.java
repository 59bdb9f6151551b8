package org.exeat.schools;

import java.util.List;
import java.util.Objects;
import org.exeat.policy.Nation;
import org.exeat.policy.SchoolId;
import org.exeat.policy.SchoolType;

/**
 * A school.
 *
 * @param slug      its name in addresses
 * @param languages codes, the first one leading
 * @param clock     the time it lives by
 * @param settings  what it settles beside its policy
 */
public record School(SchoolId id, String slug, String name, Nation nation, SchoolType type, SchoolPhase phase,
                     List<String> languages, ClockSetting clock, SchoolSettings settings) {

    public School {
        Objects.requireNonNull(id, "A school has an id.");
        Objects.requireNonNull(clock, "A school lives by a clock.");
        Objects.requireNonNull(settings, "A school has settings.");
        languages = List.copyOf(languages);
    }

    /** A school as a pack sketches it. */
    public static School after(SchoolSketch sketch, SchoolId id, ClockSetting clock, SchoolSettings settings) {
        return new School(id, sketch.slug(), sketch.name(), sketch.nation(), sketch.type(), sketch.phase(),
            sketch.languages(), clock, settings);
    }
}
