package org.exeat.platform;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.exeat.policy.SchoolId;

/**
 * Sends one kind of letters that wait in the database: each once, and again after a while if it failed. What was taken
 * up and not laid down again, because its node died, is never sent twice.
 */
public final class LetterRound<L extends LetterRound.Waiting> {

    /** At one go, so that one school does not hold up the others. */
    private static final int MOST = 50;
    private static final int MOST_FAILED = 10;

    private final BiFunction<SchoolId, Instant, List<L>> waiting;
    private final Taking taking;
    private final Laying laying;
    private final InstantSource time;

    /** A letter that waits. */
    public interface Waiting {

        UUID id();

        /** How often it was tried before. */
        int tries();

        /** The moment of the machine's clock at which it was written. */
        Instant madeAt();
    }

    /** How one is taken up at that moment; nought if another node was first. */
    public interface Taking {

        long take(SchoolId school, UUID id, Instant now);
    }

    /** How one is laid down again, to be tried at that moment if it is to wait. */
    public interface Laying {

        void lay(SchoolId school, UUID id, LetterState state, Instant next);
    }

    /** What became of a letter. */
    public enum Outcome {
        SENT,
        /** It may work another time. */
        FAILED,
        /** It can never arrive. */
        REFUSED,
        /** There is no point in it any more. */
        MOOT;

        /** What the mail server made of it. */
        public static Outcome of(Mail.Outcome told) {
            return switch (told) {
                case TAKEN -> SENT;
                case REFUSED -> REFUSED;
                case FAILED -> FAILED;
            };
        }
    }

    /** Those that wait at a school until that moment, by the clock of the machine. */
    public LetterRound(BiFunction<SchoolId, Instant, List<L>> waiting, Taking taking, Laying laying,
            InstantSource time) {
        this.waiting = waiting;
        this.taking = taking;
        this.laying = laying;
        this.time = time;
    }

    /**
     * Sends what waits at the school, until the mail server has failed some times: it is not kept busy with what may
     * well fail too, and one letter that fails holds up few others.
     *
     * @param ready makes a letter ready, as often as need be; what it gives sends it, and is asked to once
     */
    public void send(SchoolId school, Function<L, Supplier<Outcome>> ready) {
        int failed = 0;
        for (L letter : waiting.apply(school, time.instant()).stream().limit(MOST).toList()) {
            Supplier<Outcome> sending = ready(ready, letter);
            boolean ours = taking.take(school, letter.id(), time.instant()) > 0;
            if (ours && send(school, letter, sending) == Outcome.FAILED && ++failed == MOST_FAILED) {
                return;
            }
        }
    }

    /** One that cannot be written must not hold up those behind it. */
    private static <L> Supplier<Outcome> ready(Function<L, Supplier<Outcome>> ready, L letter) {
        try {
            return ready.apply(letter);
        } catch (IllegalArgumentException unwritable) {
            return () -> Outcome.REFUSED;
        }
    }

    private Outcome send(SchoolId school, L letter, Supplier<Outcome> sending) {
        Outcome outcome = sending.get();
        Instant now = time.instant();
        switch (outcome) {
            case SENT -> laying.lay(school, letter.id(), LetterState.SENT, now);
            case MOOT -> laying.lay(school, letter.id(), LetterState.MOOT, now);
            case REFUSED -> laying.lay(school, letter.id(), LetterState.GIVEN_UP, now);
            case FAILED -> {
                Optional<Instant> next = Retries.next(letter.tries(), letter.madeAt(), now);
                laying.lay(school, letter.id(), next.map(at -> LetterState.WAITS).orElse(LetterState.GIVEN_UP),
                        next.orElse(now));
            }
        }
        return outcome;
    }
}
