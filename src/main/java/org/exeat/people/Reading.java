package org.exeat.people;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading delivered files: everything, or nothing and why not.
 *
 * @param <T> what was to be read
 */
public sealed interface Reading<T> {

    /** What was read, if nothing was wrong. */
    Optional<T> value();

    /** The faults found, in the order they were found; empty if nothing was wrong. */
    List<RosterProblem> problems();

    /** How many faults there are besides those listed. */
    int more();

    /** Reads on from what was read; a refusal stays as it is. */
    default <U> Reading<U> then(Function<T, Reading<U>> next) {
        return value().map(next).orElseGet(() -> new Refused<>(problems(), more()));
    }

    /** Everything was read. */
    record Whole<T>(T read) implements Reading<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(read);
        }

        @Override
        public List<RosterProblem> problems() {
            return List.of();
        }

        @Override
        public int more() {
            return 0;
        }
    }

    /** Something was wrong, so nothing is taken over. */
    record Refused<T>(List<RosterProblem> problems, int more) implements Reading<T> {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("A refusal names at least one problem.");
            }
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }
    }
}
