package org.exeat.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A person who signs in. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    private UUID id;
    @Version
    private int version;
    private String email;
    private String name;
    @Column(name = "password_hash")
    private String passwordHash;
    private Instant created;
    @Column(name = "reset_asked")
    private Instant resetAsked;

    protected Account() {
    }

    Account(UUID id, String email, String name, Instant created) {
        this.id = id;
        this.email = lower(email);
        this.name = name.strip();
        this.created = created;
    }

    static String lower(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    void choose(String newPasswordHash) {
        passwordHash = newPasswordHash;
        resetAsked = null;
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    /** Absent until the invitation is accepted. */
    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    Optional<Instant> resetAsked() {
        return Optional.ofNullable(resetAsked);
    }
}
