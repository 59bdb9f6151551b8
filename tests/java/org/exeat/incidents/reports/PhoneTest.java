package org.exeat.incidents.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhoneTest {

    private static final java.util.regex.Pattern ASKED = java.util.regex.Pattern.compile("const PHONE = /\\^(.*)\\$/;");

    @Test
    void thePageAsksForTheNumbersThatTheServerTakes() throws IOException, NoSuchMethodException {
        var page = ASKED.matcher(Files.readString(Path.of("webapp/reports/settings-model.js"))).results()
                .map(found -> found.group(1)).toList();

        var server = ReportSettingsRequest.ContactRequest.class.getDeclaredMethod("phone")
                .getAnnotation(Pattern.class).regexp();

        assertEquals(List.of(server), page);
    }
}
