package org.exeat.incidents.export;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.exeat.identity.Browser;
import org.exeat.incidents.IncidentRecords;
import org.exeat.launcher.Running;
import org.exeat.office.OfficeApi;

/** Asks for archives of incidents. */
final class Archives {

    private final IncidentRecords school;

    Archives(IncidentRecords school) {
        this.school = school;
    }

    /** What somebody is answered who asks for one. */
    HttpResponse<byte[]> asked(Browser who, JsonObject incident, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(Running.exeat().address().resolve("/api/v1" + school.path(
                school.incident(incident) + "/exports"))).header("Content-Type", "application/json")
                .header("Accept", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofString(OfficeApi.json("{" + body + "}").toString()));
        who.headers().forEach(request::header);
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
