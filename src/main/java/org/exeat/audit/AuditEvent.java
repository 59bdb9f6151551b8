package org.exeat.audit;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.exeat.platform.Actor;
import org.exeat.policy.SchoolId;

/**
 * Something that happened and must be remembered.
 *
 * @param school the school, or null for what concerns an account and no school
 * @param actor who did it
 * @param action what was done, as a stable slug: {@code authorisation-opened}, {@code sign-in-refused}
 * @param subject on what, as kind and id: {@code authorisation:0190…}
 * @param reason why, as a reason code or in the words of whoever did it; null where none is asked for
 * @param clause the clause of the policy it rests on, or null
 * @param edition the edition that clause is of, or null
 * @param details what else must be known, ids and codes only, nothing that is known about a person
 */
public record AuditEvent(SchoolId school, Actor actor, String action, String subject, String reason, String clause,
        UUID edition, Map<String, String> details) {

    private static final int ACTION = 60;
    private static final int SUBJECT = 200;
    private static final int REASON = 2_000;
    private static final int CLAUSE = 80;

    public AuditEvent {
        Objects.requireNonNull(actor, "An audit event has an actor.");
        action = Objects.requireNonNull(text(action, ACTION), "An audit event names an action.");
        subject = Objects.requireNonNull(text(subject, SUBJECT), "An audit event has a subject.");
        reason = text(reason, REASON);
        clause = text(clause, CLAUSE);
        Map<String, String> kept = new TreeMap<>();
        details.forEach((key, value) -> kept.put(text(key, SUBJECT), text(value, REASON)));
        details = Collections.unmodifiableMap(kept);
    }

    /** An event of a school, with neither reason nor clause nor details yet. */
    public static AuditEvent of(SchoolId school, Actor actor, String action, String subject) {
        return new AuditEvent(school, actor, action, subject, null, null, null, Map.of());
    }

    /** An event of an account that concerns no school. */
    public static AuditEvent ofAccount(Actor actor, String action, String subject) {
        return of(null, actor, action, subject);
    }

    /** The same with a reason. */
    public AuditEvent because(String why) {
        return new AuditEvent(school, actor, action, subject, why, clause, edition, details);
    }

    /** The same with the clause it rests on. */
    public AuditEvent under(String ofClause, UUID ofEdition) {
        return new AuditEvent(school, actor, action, subject, reason, ofClause, ofEdition, details);
    }

    /** The same with one more detail. */
    public AuditEvent with(String key, String value) {
        Map<String, String> more = new TreeMap<>(details);
        more.put(key, value);
        return new AuditEvent(school, actor, action, subject, reason, clause, edition, more);
    }

    /** What the database will give back: a half of a surrogate pair, which UTF-8 cannot write, becomes a "?". */
    private static String text(String given, int longest) {
        if (given == null) {
            return null;
        }
        if (given.codePointCount(0, given.length()) > longest) {
            throw new IllegalArgumentException("A text of an audit event is longer than " + longest + " letters.");
        }
        return new String(given.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
