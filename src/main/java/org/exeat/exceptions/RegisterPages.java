package org.exeat.exceptions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import org.exeat.identity.Colleague;
import org.exeat.schools.SchoolClock;

/** The register page by page. */
@RequestScoped
public class RegisterPages {

    private static final int PAGE = 50;

    private final ExceptionList list;
    private final LineViews views;
    private final SchoolClock clock;

    @Inject
    public RegisterPages(ExceptionList list, LineViews views, SchoolClock clock) {
        this.list = list;
        this.views = views;
        this.clock = clock;
    }

    protected RegisterPages() {
        this(null, null, null);
    }

    ZoneId zone(Colleague who) {
        return clock.zone(who.school());
    }

    ExceptionLineView.Page page(Colleague who, RegisterQuestion question) {
        Listed found = list.lines(who, question, PAGE + 1);
        List<ExceptionLineView> lines = views.lines(who, found);
        return lines.size() <= PAGE ? new ExceptionLineView.Page(lines, null)
                : new ExceptionLineView.Page(lines.subList(0, PAGE), lines.get(PAGE - 1).number());
    }

    ExceptionLineView.Page page(Colleague who, RegisterQuestion question, String cursor) {
        return page(who, question.after(Numbers.read(cursor).orElseThrow()));
    }
}
