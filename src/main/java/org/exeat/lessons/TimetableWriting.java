package org.exeat.lessons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Works out which lessons of the week begin, move and end with a new timetable. */
final class TimetableWriting {

    private final List<SlotEntity> known;
    private final LocalDate today;
    private final List<SlotEntity> added = new ArrayList<>();
    private final List<SlotEntity> changed = new ArrayList<>();

    TimetableWriting(List<SlotEntity> known, LocalDate today) {
        this.known = known;
        this.today = today;
    }

    /** From which day on new lessons hold; null for a school's first timetable, which holds for any day. */
    LocalDate begins() {
        return known.isEmpty() ? null : today;
    }

    TimetableCounts settle(List<Slot> wanted, Function<Slot, SlotEntity> made) {
        Map<Slot, SlotEntity> left = new HashMap<>();
        known.stream().filter(row -> !row.ended()).forEach(row -> left.put(row.slot().anywhere(), row));
        int moved = 0;
        for (Slot slot : wanted) {
            var row = left.remove(slot.anywhere());
            if (row == null) {
                added.add(made.apply(slot));
            } else if (row.move(slot.room())) {
                changed.add(row);
                moved++;
            }
        }
        left.values().forEach(row -> row.end(today));
        changed.addAll(left.values());
        return new TimetableCounts(added.size(), moved, left.size(), wanted.size() - added.size() - moved);
    }

    List<SlotEntity> added() {
        return added;
    }

    List<SlotEntity> changed() {
        return changed;
    }
}
