package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameSiteTest {

    private static final String HOST = "exeat.school.example";

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "GET,  -,           -,                            true",
        "GET,  none,        -,                            true",
        "GET,  same-origin, -,                            true",
        "GET,  same-site,   -,                            true",
        "GET,  cross-site,  -,                            false",
        "POST, -,           -,                            true",
        "POST, none,        -,                            true",
        "POST, same-origin, https://exeat.school.example, true",
        "POST, same-site,   https://www.school.example,   false",
        "POST, cross-site,  https://elsewhere.example,    false",
        "POST, -,           https://elsewhere.example,    false",
        "POST, -,           null,                         false",
        "PUT,  -,           https://exeat.school.example.elsewhere.example, false",
        "DELETE, cross-site, -,                           false"})
    void onlyOurOwnPagesWrite(String method, String fetchSite, String origin, boolean acceptable) {
        assertEquals(acceptable, new SameSite(method, fetchSite, origin, HOST).acceptable());
    }
}
