package org.exeat.offenders.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Says once for all methods what each must say for itself. */
@PermitAll
@Path("/door")
public class OpenDoorResource {

    @GET
    public String read() {
        return "open";
    }

    @POST
    public void write(String body) {
    }

    @Path("/below")
    public OpenDoorResource below() {
        return this;
    }
}
