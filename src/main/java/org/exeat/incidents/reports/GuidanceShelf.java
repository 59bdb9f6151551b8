package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.platform.Changed;
import org.exeat.policy.SchoolId;
import org.exeat.schools.Remembered;
import org.exeat.web.SiteWords;

/** What each school tells whoever reports; where it has settled nothing, what holds everywhere. */
@ApplicationScoped
public class GuidanceShelf {

    /** What kind of change it is when a school settles it anew. */
    static final String CHANGE = "report-settings";

    private static final int NEXT_SCHOOL_DAY = 1;
    private static final Map<String, String> NUMBERS = Map.of("emergency", "999", "childline", "0800 1111");

    private final GuidanceRows rows;
    private final SiteWords words;
    private final Remembered<Guidance> remembered = new Remembered<>();

    @Inject
    public GuidanceShelf(GuidanceRows rows, SiteWords words) {
        this.rows = rows;
        this.words = words;
    }

    protected GuidanceShelf() {
        this(null, null);
    }

    /** The same for visitors, without asking the database: a change shows on every node within a second. */
    public Guidance remembered(SchoolId school) {
        return remembered.of(school, () -> of(school));
    }

    void forget(@Observes Changed changed) {
        if (changed.concerns(CHANGE)) {
            remembered.forget(changed.school());
        }
    }

    /** What that school tells. */
    public Guidance of(SchoolId school) {
        return rows.find(school).map(ReportSettings::guidance).orElseGet(() -> new Guidance(0, texts("readWhen"),
                Stream.of("emergency", "childline").map(this::contact).toList(), NEXT_SCHOOL_DAY,
                Guidance.ESCALATION_DAYS));
    }

    private Guidance.Contact contact(String whom) {
        return new Guidance.Contact(texts(whom), NUMBERS.get(whom));
    }

    private Map<String, String> texts(String key) {
        return List.of("en", "cy").stream().collect(Collectors.toMap(language -> language,
                language -> words.text(language, "reportGuide." + key, Map.of())));
    }
}
