package org.exeat.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything of the API, below one path; what it offers is found by annotation. */
@ApplicationPath("/api/v1")
public class ExeatApi extends Application {
}
