package org.exeat.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Map;

/** How a failure becomes a {@link Problem}: each mapper says only which one. */
abstract class ProblemMapper<E extends Throwable> implements ExceptionMapper<E> {

    /** A bean, looked up when needed: the server makes providers by itself and injects nothing into them. */
    static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    @Override
    public final Response toResponse(E failure) {
        Problem problem = problem(failure);
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE).header("Cache-Control", "no-store").entity(problem);
        headers(failure).forEach(answer::header);
        return answer.build();
    }

    abstract Problem problem(E failure);

    /** Headers beside the problem, such as Retry-After. */
    Map<String, String> headers(E failure) {
        return Map.of();
    }

    final Problem plain(int status, String code, Map<String, String> values) {
        return with(status, code, values, List.of(), List.of());
    }

    final Problem with(int status, String code, Map<String, String> values, List<Problem.FieldProblem> errors,
            List<FindingView> findings) {
        return new Problem(Problem.typeOf(code),
                bean(Wording.class).text("problemTitle.s" + status), status, text(code, values), code, errors,
                findings);
    }

    final String text(String code, Map<String, String> values) {
        return bean(Wording.class).text("problem." + code, values);
    }
}
