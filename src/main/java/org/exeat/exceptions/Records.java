package org.exeat.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.SchoolId;
import org.exeat.schools.Editions;
import org.exeat.schools.SchoolClock;

/** Written records and their checking. */
@Atomic
@ApplicationScoped
public class Records {

    private final ExceptionRequests requests;
    private final Editions editions;
    private final RecordCodes codes;
    private final SchoolClock clock;

    /** What a check of a record found; empty terms where it grants nothing. */
    record Checked(boolean inForce, Optional<LocalDate> last) {
    }

    @Inject
    public Records(ExceptionRequests requests, Editions editions, RecordCodes codes, SchoolClock clock) {
        this.requests = requests;
        this.editions = editions;
        this.codes = codes;
        this.clock = clock;
    }

    protected Records() {
        this(null, null, null, null);
    }

    /** The code of a record. Nothing has a record before it is settled. */
    String code(ExceptionEntity request) {
        if (!settled(request)) {
            throw RefusedException.because("NOT_SETTLED");
        }
        return codes.of(request);
    }

    private static boolean settled(ExceptionEntity request) {
        return request.ruling().isPresent() || request.state() == ExceptionState.RECEIVED;
    }

    /** The edition a request rests on. */
    public PolicyEdition edition(ExceptionEntity request) {
        return editions.find(request.schoolId(), request.footing().clause().edition())
                .orElseThrow(() -> new AbsentException("edition"));
    }

    /** What is so of the record with that number and code; empty if there is none. */
    public Optional<Checked> check(SchoolId school, String number, String code) {
        Instant at = clock.now(school);
        return Numbers.read(number).flatMap(read -> requests.numbered(school, read)).filter(Records::settled)
                .filter(found -> code != null && codes.fits(found, code))
                .map(found -> new Checked(found.grant().filter(grant -> grant.inForce(at, clock.today(school)))
                        .isPresent(), found.grant().flatMap(grant -> grant.terms().last())));
    }
}
