package org.exeat.exceptions;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.AccountId;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.exceptions.Terms;

/** What was decided: by whom, as what, and what was granted if anything was. */
@Embeddable
public class Ruling {

    private Terms granted;
    @Column(name = "granted_last")
    private LocalDate grantedLast;
    private String conditions;
    @Column(name = "decided_by")
    private UUID by;
    @Enumerated(EnumType.STRING)
    @Column(name = "decided_role")
    private PolicyRole role;
    @Column(name = "decided_at")
    private Instant at;
    @Column(name = "decision_reason")
    private String reason;

    protected Ruling() {
    }

    static Ruling declined(AccountId by, PolicyRole role, Instant at, String reason) {
        var ruling = new Ruling();
        ruling.by = by.value();
        ruling.role = role;
        ruling.at = at;
        ruling.reason = reason;
        return ruling;
    }

    Ruling granting(Terms terms, List<String> under) {
        granted = terms;
        grantedLast = terms.last().orElseThrow();
        conditions = Json.createArrayBuilder(under).build().toString();
        return this;
    }

    Optional<Terms> granted() {
        return Optional.ofNullable(granted);
    }

    List<String> conditions() {
        if (conditions == null) {
            return List.of();
        }
        try (var reader = Json.createReader(new StringReader(conditions))) {
            return reader.readArray().getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
        }
    }

    UUID by() {
        return by;
    }

    PolicyRole role() {
        return role;
    }

    Instant at() {
        return at;
    }

    String reason() {
        return reason;
    }
}
