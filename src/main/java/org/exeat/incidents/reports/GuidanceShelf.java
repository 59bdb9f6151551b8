package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.policy.SchoolId;
import org.exeat.web.SiteWords;

/** What each school tells whoever reports; where it has settled nothing, what holds everywhere. */
@ApplicationScoped
public class GuidanceShelf {

    private static final int NEXT_SCHOOL_DAY = 1;
    private static final Map<String, String> NUMBERS = Map.of("emergency", "999", "childline", "0800 1111");

    private final GuidanceRows rows;
    private final SiteWords words;

    @Inject
    public GuidanceShelf(GuidanceRows rows, SiteWords words) {
        this.rows = rows;
        this.words = words;
    }

    protected GuidanceShelf() {
        this(null, null);
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
