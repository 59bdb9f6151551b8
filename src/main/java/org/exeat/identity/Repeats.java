package org.exeat.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.exeat.platform.Actor;
import org.exeat.platform.Making;
import org.exeat.platform.Once;
import org.exeat.platform.OnceKey;
import org.exeat.platform.RefusedException;
import org.exeat.policy.SchoolId;

/** Does what this request asks for, unless the same account sent it before with the same {@code Idempotency-Key}. */
@RequestScoped
public class Repeats {

    private static final String HEADER = "Idempotency-Key";

    private final HttpServletRequest request;
    private final Caller caller;
    private final Once once;

    @Inject
    public Repeats(HttpServletRequest request, Caller caller, Once once) {
        this.request = request;
        this.caller = caller;
        this.once = once;
    }

    protected Repeats() {
        this(null, null, null);
    }

    /** Who sent it. */
    Actor actor() {
        return caller.actor();
    }

    /**
     * What was made, now or by the same request before.
     *
     * @param asked what the request asks for; its text tells it from another
     */
    public <T> T once(SchoolId school, Object asked, Making<T> making) {
        var address = request.getMethod() + " " + request.getRequestURI();
        return once.make(OnceKey.of(school, actor().id(), key(), address, asked.toString()), making);
    }

    private String key() {
        var key = request.getHeader(HEADER);
        if (key == null || key.matches("[!-~]{1,100}")) {
            return key;
        }
        throw RefusedException.wrong(HEADER, "FIELD_PATTERN");
    }
}
