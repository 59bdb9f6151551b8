package org.exeat.policy;

import java.util.Map;

/** What a clause is tied to: a typed rule with parameters, or a statement that is shown and not yet computed. */
public sealed interface Rule permits PupilAccessRule, ServiceGateRule, ExceptionRouteRule, Statement {

    RuleKind kind();

    /** The parameters as plain values (String, Boolean, Integer, List of String), by the names of the kind. */
    Map<String, Object> parameters();
}
