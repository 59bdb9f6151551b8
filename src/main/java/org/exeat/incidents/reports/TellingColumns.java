package org.exeat.incidents.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a reporter tells, as columns. */
@Embeddable
public class TellingColumns {

    private String what;
    @Column(name = "to_whom")
    private String toWhom;
    @Column(name = "by_whom")
    private String byWhom;
    @Column(name = "happened_where")
    private String where;
    @Enumerated(EnumType.STRING)
    @Column(name = "posted_when")
    private PostedWhen postedWhen;
    @Column(name = "posted_on")
    private LocalDate postedOn;
    @Convert(converter = TextsColumn.class)
    private List<String> platforms;
    @Convert(converter = TextsColumn.class)
    private List<String> links;
    @Enumerated(EnumType.STRING)
    @Column(name = "still_online")
    private Sure stillOnline;
    @Enumerated(EnumType.STRING)
    private Sure danger;
    @Enumerated(EnumType.STRING)
    private Sure imagery;
    @Enumerated(EnumType.STRING)
    @Column(name = "staff_involved")
    private Sure staffInvolved;

    protected TellingColumns() {
    }

    TellingColumns(Telling told) {
        what = told.what();
        toWhom = told.toWhom();
        byWhom = told.byWhom();
        where = told.where();
        postedWhen = told.posted().when();
        postedOn = told.posted().on().orElse(null);
        platforms = told.platforms();
        links = told.links();
        stillOnline = told.signs().stillOnline();
        danger = told.signs().danger();
        imagery = told.signs().imagery();
        staffInvolved = told.signs().staffInvolved();
    }

    Telling telling() {
        return new Telling(what, toWhom, byWhom, where,
                new Telling.Posted(postedWhen, Optional.ofNullable(postedOn)), platforms, links,
                new Telling.Signs(stillOnline, danger, imagery, staffInvolved));
    }
}
