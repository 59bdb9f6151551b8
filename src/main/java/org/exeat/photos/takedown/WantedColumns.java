package org.exeat.photos.takedown;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.exeat.policy.photos.Known;

/** What somebody asks for, as columns. */
@Embeddable
public class WantedColumns {

    @Enumerated(EnumType.STRING)
    private Requester relation;
    private String what;
    private String platform;
    private String link;
    @Column(name = "who_in")
    private String whoIn;
    @Column(name = "posted_by")
    private String postedBy;
    @Enumerated(EnumType.STRING)
    @Column(name = "by_school")
    private Known bySchool;
    @Enumerated(EnumType.STRING)
    private Asked asked;
    private String contact;

    protected WantedColumns() {
    }

    WantedColumns(Wanted wanted) {
        relation = wanted.relation();
        what = wanted.what();
        platform = wanted.platform();
        link = wanted.link();
        whoIn = wanted.whoIn();
        postedBy = wanted.posted().by();
        bySchool = wanted.posted().school();
        asked = wanted.posted().asked();
        contact = wanted.contact().orElse("");
    }

    Wanted wanted() {
        return new Wanted(relation, what, platform, link, whoIn, new Wanted.Posted(postedBy, bySchool, asked),
                Optional.of(contact).filter(text -> !text.isEmpty()));
    }
}
