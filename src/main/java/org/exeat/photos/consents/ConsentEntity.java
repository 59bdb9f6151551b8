package org.exeat.photos.consents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.ConsentAnswer;
import org.exeat.policy.photos.ConsentEvidence;
import org.exeat.policy.photos.ConsentGiver;
import org.exeat.policy.photos.ConsentScope;
import org.exeat.policy.photos.PhotoChannel;
import org.exeat.policy.photos.PhotoConsent;
import org.exeat.policy.photos.PhotoUse;

/** An answer, as its row. It never changes. */
@Entity(name = "PhotoConsent")
@Table(name = "photo_consent")
public class ConsentEntity {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "pupil_id")
    private UUID pupilId;
    @Enumerated(EnumType.STRING)
    @Column(name = "giver_kind")
    private ConsentGiver.Kind giverKind;
    @Column(name = "giver_id")
    private UUID giverId;
    @Column(name = "giver_name")
    private String giverName;
    @Enumerated(EnumType.STRING)
    private ConsentScope scope;
    @Enumerated(EnumType.STRING)
    private PhotoChannel channel;
    @Enumerated(EnumType.STRING)
    private ConsentAnswer answer;
    @Enumerated(EnumType.STRING)
    private ConsentEvidence evidence;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected ConsentEntity() {
    }

    ConsentEntity(UUID id, SchoolId school, PupilId pupil, ConsentForm.Given given) {
        this.id = id;
        this.schoolId = school;
        this.pupilId = pupil.value();
        this.giverKind = given.by().kind();
        this.giverId = given.by().person().orElse(null);
        this.giverName = given.by().name().orElse(null);
        this.scope = given.use().scope();
        this.channel = given.use().channel();
        this.answer = given.answer();
        this.evidence = given.evidence();
        this.firstDay = given.span().from();
        this.lastDay = given.span().until().orElse(null);
    }

    void recorded(Instant at, UUID by) {
        recordedAt = at;
        recordedBy = by;
    }

    UUID pupilId() {
        return pupilId;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    ConsentForm.By by() {
        return new ConsentForm.By(giverKind, Optional.ofNullable(giverId), Optional.ofNullable(giverName));
    }

    PhotoConsent consent() {
        return new ConsentForm.Given(by(), new PhotoUse(scope, channel), answer, evidence,
            new PhotoConsent.Span(firstDay, Optional.ofNullable(lastDay))).consent();
    }
}
