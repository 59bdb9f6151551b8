package org.exeat.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Works out which links between pupils and their parents begin, end and are taken up again. */
final class GuardianLinks {

    private final Map<UUID, Map<UUID, GuardianLinkEntity>> known = new HashMap<>();
    private final LocalDate day;
    private final List<Link> added = new ArrayList<>();
    private final List<GuardianLinkEntity> changed = new ArrayList<>();

    /** A link that begins. */
    record Link(UUID pupil, UUID guardian) {
    }

    GuardianLinks(List<GuardianLinkEntity> rows, LocalDate day) {
        this.day = day;
        rows.forEach(row -> known.computeIfAbsent(row.pupilId(), id -> new HashMap<>()).put(row.guardianId(), row));
    }

    void settle(UUID pupil, List<UUID> guardians) {
        var rows = known.getOrDefault(pupil, Map.of());
        for (UUID guardian : guardians) {
            var row = rows.get(guardian);
            if (row == null) {
                added.add(new Link(pupil, guardian));
            } else if (row.ended()) {
                row.takeUpAgain();
                changed.add(row);
            }
        }
        rows.values().stream().filter(row -> !row.ended() && !guardians.contains(row.guardianId())).forEach(row -> {
            row.end(day);
            changed.add(row);
        });
    }

    List<Link> added() {
        return added;
    }

    List<GuardianLinkEntity> changed() {
        return changed;
    }
}
