package org.exeat.incidents;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.policy.offsite.Concern;
import org.exeat.policy.offsite.Ground;

/**
 * One entry of a chronology.
 *
 * @param by the account of whoever entered it
 * @param at when, UTC, by the school's clock; where only the day is kept, its beginning
 * @param text in the words of whoever entered it: a note, a reason
 * @param data what else it tells, by the names its kind uses
 */
public record Entry(UUID id, EntryKind kind, UUID by, Instant at, String text, JsonObject data) {

    /** By which name its data hold the day of what somebody brought about who has no account. */
    static final String DAY = "day";

    /** The school's day, where no moment is kept. */
    Optional<LocalDate> day() {
        return find(DAY).map(LocalDate::parse);
    }

    /** Whom it names or relieves as a handler, if it is about that. */
    Optional<UUID> handler() {
        return kind == EntryKind.HANDLER || kind == EntryKind.HANDLER_REMOVED ? find("account").map(UUID::fromString)
                : Optional.empty();
    }

    /** Whether it answers that ground, of that edition or that law: under another one the key may be another's. */
    boolean answers(Ground ground) {
        return find("edition").equals(ground.clause().map(ref -> ref.edition().toString()))
                && find("law").equals(ground.law().map(Enum::name));
    }

    /** The concerns it enters, if it is about them. */
    Set<Concern> concerns() {
        return list("concerns").stream().map(Concern::valueOf).collect(Collectors.toSet());
    }

    /** One of its data, or an empty text. */
    public String get(String name) {
        return data.getString(name, "");
    }

    /** One of its data, if it was entered. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(data.getString(name, null));
    }

    /** A list among its data; empty if it was not entered. */
    public List<String> list(String name) {
        return data.containsKey(name) ? data.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString).toList() : List.of();
    }
}
