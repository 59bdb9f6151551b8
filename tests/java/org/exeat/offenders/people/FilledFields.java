package org.exeat.offenders.people;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

class FilledFields {

    @Inject
    private Row injected;
    @Resource
    private Row resource;
    @Context
    private UriInfo context;
}
