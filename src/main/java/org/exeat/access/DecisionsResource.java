package org.exeat.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.exeat.identity.Caller;
import org.exeat.identity.Groups;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Actor;
import org.exeat.platform.RefusedException;
import org.exeat.policy.SchoolId;
import org.exeat.policy.Verdict;
import org.exeat.web.Root;

/** "May this pupil, or member of staff, use this, now, here?" as AuthZEN asks it, one by one and many at once. */
@Path("/")
@Root(DecisionsApi.ROOT)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DecisionsResource {

    private static final int MOST = 1000;

    private final AccessChecks checks;
    private final StaffChecks staff;
    private final WhyTokens tokens;
    private final Caller caller;

    @Inject
    public DecisionsResource(AccessChecks checks, StaffChecks staff, WhyTokens tokens, Caller caller) {
        this.checks = checks;
        this.staff = staff;
        this.tokens = tokens;
        this.caller = caller;
    }

    protected DecisionsResource() {
        this(null, null, null, null);
    }

    @POST
    @Path("/evaluation")
    @RolesAllowed({Groups.DECISION_CLIENT, Groups.ACCOUNT})
    @Operation(summary = "May this pupil or member of staff use this platform or host, now, here?")
    public JsonObject evaluation(JsonValue request) {
        JsonObject body = present(request);
        return answer(school(body), body, JsonValue.EMPTY_JSON_OBJECT, wantsToken(body));
    }

    @POST
    @Path("/evaluations")
    @RolesAllowed({Groups.DECISION_CLIENT, Groups.ACCOUNT})
    @Operation(summary = "Up to 1,000 such questions at once, answered in their order",
            description = "options.evaluations_semantic: execute_all (default), deny_on_first_deny or"
                    + " permit_on_first_permit.")
    public JsonObject evaluations(JsonValue request) {
        JsonObject body = present(request);
        SchoolId school = school(body);
        if (!(body.get("evaluations") instanceof JsonArray questions) || questions.isEmpty()) {
            return answer(school, body, JsonValue.EMPTY_JSON_OBJECT, wantsToken(body));
        }
        if (questions.size() > MOST) {
            throw RefusedException.wrong("evaluations", "TOO_MANY_QUESTIONS");
        }
        return EvaluationJson.JSON.createObjectBuilder().add("evaluations", answers(school, questions, body)).build();
    }

    private JsonArrayBuilder answers(SchoolId school, JsonArray questions, JsonObject body) {
        Optional<Boolean> stopAt = stopAt(body);
        JsonArrayBuilder answers = EvaluationJson.JSON.createArrayBuilder();
        for (JsonValue question : questions) {
            JsonObject own = question instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
            JsonObject answer = answer(school, own, body, wantsToken(body));
            answers.add(answer);
            if (stopAt.filter(stop -> stop == answer.getBoolean("decision")).isPresent()) {
                break;
            }
        }
        return answers;
    }

    private JsonObject answer(SchoolId school, JsonObject own, JsonObject defaults, boolean token) {
        try {
            AccessQuestion question = EvaluationJson.question(own, defaults);
            if (EvaluationJson.aboutStaff(own, defaults)) {
                return EvaluationJson.answer(staff.check(school, question), Optional.empty());
            }
            AccessChecks.Answer answer = checks.check(school, question);
            boolean explain = token && answer.decision().verdict() != Verdict.ALLOW;
            return EvaluationJson.answer(answer,
                    explain ? tokens.seal(school, answer.pupil(), answer.platform()) : Optional.empty());
        } catch (EvaluationJson.UnreadableException at) {
            throw RefusedException.wrong(at.getMessage(), "NOT_AUTHZEN");
        }
    }

    /** A program's credential fixes the school; a person names one of theirs, as a member of its staff. */
    private SchoolId school(JsonObject body) {
        if (caller.actor().kind() == Actor.Kind.CREDENTIAL) {
            return caller.school();
        }
        SchoolId named = named(body);
        if (caller.roles(named).stream().noneMatch(org.exeat.identity.Role::staff)) {
            throw new AbsentException("school");
        }
        return named;
    }

    private static SchoolId named(JsonObject body) {
        if (body.get("context") instanceof JsonObject context && context.get("school") instanceof JsonString text) {
            try {
                return new SchoolId(UUID.fromString(text.getString()));
            } catch (IllegalArgumentException noId) {
                throw RefusedException.wrong("context.school", "NOT_AUTHZEN");
            }
        }
        throw RefusedException.wrong("context.school", "NOT_AUTHZEN");
    }

    private static JsonObject present(JsonValue request) {
        if (request instanceof JsonObject object) {
            return object;
        }
        throw RefusedException.wrong("subject", "NOT_AUTHZEN");
    }

    private static boolean wantsToken(JsonObject body) {
        return body.get("context") instanceof JsonObject context && context.get("why") == JsonValue.TRUE;
    }

    /** The decision at which a batch may stop, if the caller wants it to. */
    private static Optional<Boolean> stopAt(JsonObject body) {
        String semantic = body.get("options") instanceof JsonObject options
                ? options.getString("evaluations_semantic", "execute_all") : "execute_all";
        return switch (semantic) {
            case "execute_all" -> Optional.empty();
            case "deny_on_first_deny" -> Optional.of(false);
            case "permit_on_first_permit" -> Optional.of(true);
            default -> throw RefusedException.wrong("options.evaluations_semantic", "NOT_AUTHZEN");
        };
    }
}
