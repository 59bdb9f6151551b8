package org.exeat.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exeat.people.Reading;
import org.exeat.people.RosterProblem;

/** Puts the faults of delivered files into words, in the caller's language. */
@RequestScoped
public class FileProblems {

    /** What was sent cannot be processed. */
    private static final int UNPROCESSABLE = 422;

    private final Wording wording;

    @Inject
    public FileProblems(Wording wording) {
        this.wording = wording;
    }

    protected FileProblems() {
        this(null);
    }

    /**
     * A problem (RFC 9457) whose errors say where in which file they are.
     *
     * @param more how many errors there are besides those listed
     */
    public record FilesView(String type, String title, int status, String detail, String code,
                            List<FileErrorView> errors, List<FindingView> findings, int more) {
    }

    /** One fault; line 0 and empty texts where it is not at one place. */
    public record FileErrorView(String field, String file, long line, String column, String code, String message) {
    }

    /** The answer to files that were refused, with that code and every fault. */
    public Response answer(String code, Reading<?> refused) {
        return Response.status(UNPROCESSABLE).type(Problem.MEDIA_TYPE).entity(view(code, refused)).build();
    }

    private FilesView view(String code, Reading<?> refused) {
        return new FilesView(Problem.typeOf(code),
            wording.text("problemTitle.s" + UNPROCESSABLE), UNPROCESSABLE, wording.text("problem." + code), code,
            refused.problems().stream().map(this::view).toList(), List.of(), refused.more());
    }

    private FileErrorView view(RosterProblem problem) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < problem.arguments().size(); i++) {
            values.put(String.valueOf(i), problem.arguments().get(i));
        }
        var field = problem.file() + ":" + problem.line() + ":" + problem.column();
        return new FileErrorView(field, problem.file(), problem.line(), problem.column(), problem.code().name(),
            wording.text("rosterProblem." + problem.code().name(), values));
    }
}
