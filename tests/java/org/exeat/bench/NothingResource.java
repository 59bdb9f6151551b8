package org.exeat.bench;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.exeat.identity.Groups;

/** The bench's baseline: same method, body, filters and sign-in as the decision endpoint, and nothing decided. */
@Path("/nothing")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class NothingResource {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    /** Reads the body and answers one that is always the same. */
    @POST
    @RolesAllowed({Groups.DECISION_CLIENT, Groups.ACCOUNT})
    public JsonObject nothing(JsonObject request) {
        return JSON.createObjectBuilder().add("decision", request.containsKey("never")).build();
    }
}
