package org.exeat.web;

import jakarta.ws.rs.ext.Provider;
import org.exeat.platform.RefusedException;

/** A refused command is 409; one whose request has errors is 422. */
@Provider
public class RefusedMapper extends ProblemMapper<RefusedException> {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    @Override
    Problem problem(RefusedException refused) {
        var errors = refused.errors().stream().map(error -> new Problem.FieldProblem(
                error.field(), error.code(), text(error.code(), error.values()))).toList();
        return with(errors.isEmpty() ? CONFLICT : UNPROCESSABLE, refused.code(), refused.values(), errors,
                bean(Findings.class).views(refused.findings()));
    }
}
