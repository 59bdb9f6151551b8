package org.exeat.incidents.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.identity.Colleague;
import org.exeat.identity.Role;
import org.exeat.platform.Atomic;
import org.exeat.platform.Batch;
import org.exeat.platform.RefusedException;
import org.exeat.platform.StaleException;

/** Where the record is signed off; for good. What is corrected later is an entry of its own, for the next sign-off. */
@Atomic
@ApplicationScoped
public class SignOffDesk {

    private final MisuseShelf shelf;
    private final MisuseRows rows;
    private final MisuseJournal journal;
    private final WaitingPeriods waiting;

    @Inject
    public SignOffDesk(MisuseShelf shelf, MisuseRows rows, MisuseJournal journal, WaitingPeriods waiting) {
        this.shelf = shelf;
        this.rows = rows;
        this.journal = journal;
        this.waiting = waiting;
    }

    protected SignOffDesk() {
        this(null, null, null, null);
    }

    /** For which post that person signs. */
    static SigningPost post(Colleague who) {
        return who.is(Role.HEADTEACHER) ? SigningPost.HEADTEACHER : SigningPost.CHAIR_OF_GOVERNORS;
    }

    /** Signs the period that waits longest: just what its signer has seen, or nothing. The id of the sign-off. */
    public UUID sign(Colleague by, MisuseSignOffRequest request) {
        SigningPost post = post(by);
        Waiting first = waiting.of(shelf.of(by), post).stream().findFirst()
                .orElseThrow(() -> RefusedException.because("MISUSE_NOTHING_TO_SIGN"));
        Set<UUID> standing = first.entries().stream().map(MisuseEntry::id).collect(Collectors.toSet());
        if (!first.period().lastDay().equals(request.lastDay()) || !standing.equals(new HashSet<>(request.entries()))) {
            throw new StaleException("record of misuse");
        }
        String remark = request.remark() == null ? "" : request.remark().strip();
        MisuseSignOff signOff = new MisuseSignOff(journal.next(by), post, first.period(), remark);
        rows.add(signOff);
        Batch.write(first.entries().stream().map(entry -> new MisuseSignedEntry(by.school(), entry.id(), signOff.id()))
                .toList(), rows::add);
        journal.enter(by, "misuse-signed", signOff.id());
        return signOff.id();
    }
}
