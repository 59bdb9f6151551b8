package org.exeat.exceptions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** What somebody said on a request: asked, answered, decided, or was reminded of. */
@Entity
@Table(name = "exception_word")
public class ExceptionWord {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "request_id")
    private UUID requestId;
    @Enumerated(EnumType.STRING)
    private WordKind kind;
    @Column(name = "said_by")
    private UUID saidBy;
    @Column(name = "said_at")
    private Instant saidAt;
    private String text;

    protected ExceptionWord() {
    }

    ExceptionWord(UUID id, ExceptionEntity on, Said said) {
        this.id = id;
        this.schoolId = on.schoolId();
        this.requestId = on.id();
        this.kind = said.kind();
        this.saidBy = said.by().orElse(null);
        this.saidAt = said.at();
        this.text = said.text();
    }

    UUID requestId() {
        return requestId;
    }

    Said said() {
        return new Said(kind, Optional.ofNullable(saidBy), saidAt, text);
    }
}
