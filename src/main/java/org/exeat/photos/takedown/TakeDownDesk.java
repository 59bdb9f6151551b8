package org.exeat.photos.takedown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.exeat.identity.Colleague;
import org.exeat.incidents.reports.IncidentIntake;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;
import org.exeat.platform.Sha256;
import org.exeat.platform.StaleException;

/** Where staff work on requests. Whatever was entered stays. */
@Atomic
@ApplicationScoped
public class TakeDownDesk {

    private final TakeDownRows rows;
    private final TakeDownBook book;
    private final TakeDowns requests;
    private final IncidentIntake intake;

    @Inject
    public TakeDownDesk(TakeDownRows rows, TakeDownBook book, TakeDowns requests, IncidentIntake intake) {
        this.rows = rows;
        this.book = book;
        this.requests = requests;
        this.intake = intake;
    }

    protected TakeDownDesk() {
        this(null, null, null, null);
    }

    /** That request; that it was looked at is entered in the audit trail. */
    public TakeDownView look(Colleague who, UUID id) {
        TakeDownEntity request = find(who, id);
        book.noteView(request, who);
        return requests.view(request);
    }

    /** The same after a change by that person. */
    public TakeDownView after(Colleague who, UUID id) {
        return requests.view(find(who, id));
    }

    /** Enters a step, or a note for colleagues only. */
    public void step(Colleague by, UUID id, Optional<Integer> seen, TakeDownRequests.TakeDownStepRequest step) {
        if (!step.kind().step()) {
            throw RefusedException.wrong("kind", "FIELD_PATTERN");
        }
        TakeDownEntity request = seen(by, id, seen);
        if (step.kind() != EntryKind.NOTE) {
            refuseClosed(request);
        }
        book.enter(request, by, step.kind(), step.text() == null ? "" : step.text());
    }

    /** Writes to whoever asked, also after the answer. */
    public void tell(Colleague by, UUID id, String text) {
        book.enter(find(by, id), by, EntryKind.SCHOOL_WROTE, text);
    }

    /** Extends the month and tells whoever asked why, as UK GDPR, Article 12(3) has it. */
    public void extend(Colleague by, UUID id, Optional<Integer> seen, TakeDownRequests.ExtensionWishRequest wish) {
        TakeDownEntity request = seen(by, id, seen);
        refuseClosed(request);
        if (!request.clock().extendable(book.today(by.school()))) {
            throw RefusedException.because("TAKE_DOWN_EXTENDED_OR_LATE");
        }
        request.extend(wish.months());
        book.enter(request, by, EntryKind.EXTENDED, wish.reason());
    }

    /** Answers it, in words for whoever asked. */
    public void answer(Colleague by, UUID id, Optional<Integer> seen, TakeDownRequests.TakeDownAnswerRequest answer) {
        TakeDownEntity request = seen(by, id, seen);
        refuseClosed(request);
        request.answer(answer.outcome());
        book.enter(request, by, EntryKind.ANSWERED, answer.text());
    }

    /**
     * Hands it to those in charge of incidents too; the picture still has to be dealt with here. The reason goes with
     * the report only: others read what is entered here.
     */
    public void handOver(Colleague by, UUID id, Optional<Integer> seen, String reason) {
        TakeDownEntity request = seen(by, id, seen);
        if (request.handedOn().isPresent()) {
            throw RefusedException.because("TAKE_DOWN_HANDED_OVER");
        }
        intake.receive(by.school(), by.actor(), handed(request, reason.strip()));
        request.handOver(book.today(by.school()));
        book.enter(request, by, EntryKind.HANDED_OVER, "");
    }

    private static IncidentIntake.Handed handed(TakeDownEntity request, String reason) {
        Wanted wanted = request.wanted();
        byte[] key = Sha256.of(request.id().toString().getBytes(StandardCharsets.UTF_8));
        return new IncidentIntake.Handed(request.receiptHash(), key,
                IncidentIntake.Teller.valueOf(wanted.relation().name()), wanted.what() + "\n\n" + reason,
                wanted.whoIn(), wanted.posted().by(), known(wanted.platform()), known(wanted.link()));
    }

    private static List<String> known(String text) {
        return Stream.of(text).filter(given -> !given.isEmpty()).toList();
    }

    private TakeDownEntity find(Colleague who, UUID id) {
        return rows.find(who.school(), id).orElseThrow(() -> new AbsentException("request"));
    }

    private TakeDownEntity seen(Colleague by, UUID id, Optional<Integer> seen) {
        TakeDownEntity request = find(by, id);
        if (seen.filter(version -> version != request.version()).isPresent()) {
            throw new StaleException("request");
        }
        return request;
    }

    private static void refuseClosed(TakeDownEntity request) {
        if (!request.open()) {
            throw RefusedException.because("TAKE_DOWN_ANSWERED");
        }
    }
}
