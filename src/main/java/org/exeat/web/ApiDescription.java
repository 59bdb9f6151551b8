package org.exeat.web;

import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;

/**
 * Completes the description of the API that annotations and {@code META-INF/openapi.yaml} give: every operation may be
 * answered by a problem. In the order of names, so that two descriptions can be compared line by line.
 */
public class ApiDescription implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().setPathItems(new TreeMap<>(api.getPaths().getPathItems()));
        api.getComponents().setSchemas(new TreeMap<>(api.getComponents().getSchemas()));
        api.getPaths().getPathItems().values().stream().flatMap(item -> item.getOperations().values().stream())
                .forEach(ApiDescription::refusable);
    }

    private static void refusable(Operation operation) {
        Content problem = OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        operation.getResponses().addAPIResponse("default",
                OASFactory.createAPIResponse().description("Refused; nothing was changed").content(problem));
    }
}
