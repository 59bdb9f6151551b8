package org.exeat.offenders.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.exeat.offenders.people.Leftovers;
import org.exeat.offenders.people.Row;

/** A resource that goes to the rows by itself. */
@Path("/rows")
public class RowsResource {

    private Leftovers rows;
    private OwnLocks locks;

    @GET
    @PermitAll
    public Row row() {
        return null;
    }
}
