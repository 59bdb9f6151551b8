package org.exeat.people;

import java.util.ArrayList;
import java.util.List;

/** Gathers the faults of one reading: the first thousand in full, the rest by number. */
public final class Problems {
    static final int LIMIT = 1_000;

    private final List<RosterProblem> found = new ArrayList<>();
    private int more;

    /** One more. */
    public void add(RosterProblem problem) {
        if (found.size() < LIMIT) {
            found.add(problem);
        } else {
            more++;
        }
    }

    void add(ProblemCode code, String... arguments) {
        add(new RosterProblem("", 0, "", code, List.of(arguments)));
    }

    void add(String file, ProblemCode code, String... arguments) {
        add(new RosterProblem(file, 0, "", code, List.of(arguments)));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    <T> Reading<T> refusal() {
        return new Reading.Refused<>(found, more);
    }

    /** What was read, if nothing was wrong with it. */
    public <T> Reading<T> outcome(T value) {
        return isEmpty() ? new Reading.Whole<>(value) : refusal();
    }
}
