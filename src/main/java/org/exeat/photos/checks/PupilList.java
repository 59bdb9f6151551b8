package org.exeat.photos.checks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;

/** A list of pupils that one member of staff made, as its row. It never changes. */
@Entity(name = "PupilList")
@Table(name = "pupil_list")
public class PupilList {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "account_id")
    private UUID accountId;
    private String name;
    private String pupils;
    @Column(name = "made_at")
    private Instant madeAt;

    protected PupilList() {
    }

    static PupilList of(UUID id, Colleague by, String name, Set<PupilId> pupils, Instant at) {
        var row = new PupilList();
        row.id = id;
        row.schoolId = by.school();
        row.accountId = by.account().value();
        row.name = name;
        row.pupils = PupilIds.joined(pupils);
        row.madeAt = at;
        return row;
    }

    UUID id() {
        return id;
    }

    Set<PupilId> pupils() {
        return PupilIds.parts(pupils);
    }

    CheckGroupsView.PupilListView view() {
        return new CheckGroupsView.PupilListView(id.toString(), name, pupils().size());
    }
}
