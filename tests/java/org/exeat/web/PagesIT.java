package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.exeat.launcher.Running;
import org.junit.jupiter.api.Test;

class PagesIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern ASSET = Pattern.compile("href=\"(/a/[0-9a-f]+/assets/theme.css)\"");

    @Test
    void theBareAddressLeadsToSignInInTheReadersLanguage() throws Exception {
        var welsh = get("/", "Accept-Language", "fr, cy;q=0.8, en;q=0.5");
        var french = get("/", "Accept-Language", "fr");

        assertEquals(302, welsh.statusCode());
        assertTrue(header(welsh, "Location").endsWith("/cy/sign-in"), header(welsh, "Location"));
        assertTrue(header(french, "Location").endsWith("/en/sign-in"), header(french, "Location"));
    }

    @Test
    void aPageCarriesEverySecurityHeaderAndIsAskedForAgain() throws Exception {
        var page = get("/en/sign-in");

        assertEquals(200, page.statusCode());
        SecurityHeaders.HEADERS.forEach((name, value) -> assertEquals(value, header(page, name)));
        assertEquals("no-cache", header(page, "Cache-Control"));
        assertEquals("text/html;charset=utf-8", header(page, "Content-Type").replace(" ", "").toLowerCase());
        assertTrue(page.headers().firstValue("Set-Cookie").isEmpty());
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() throws Exception {
        var first = get("/cy/larkmead/today");
        var again = get("/cy/larkmead/today", "If-None-Match", header(first, "ETag"));

        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
    }

    @Test
    void anAssetIsKeptForAYearUnderItsHashOnly() throws Exception {
        var address = ASSET.matcher(get("/en/sign-in").body());
        assertTrue(address.find());
        var present = get(address.group(1), "Accept-Encoding", "gzip");
        var past = get(address.group(1).replaceFirst("/a/[0-9a-f]+/", "/a/0123456789ab/"));

        assertEquals("public, max-age=31536000, immutable", header(present, "Cache-Control"));
        assertEquals("gzip", header(present, "Content-Encoding"));
        assertEquals("no-cache", header(past, "Cache-Control"));
        assertEquals(200, past.statusCode());
    }

    @Test
    void whatIsNotThereIsAnsweredByAPageInTheLanguageOfTheAddress() throws Exception {
        var welsh = get("/cy/larkmead/nowhere");
        var elsewhere = get("/nowhere", "Accept-Language", "cy");

        assertEquals(404, welsh.statusCode());
        assertTrue(welsh.body().contains("<html lang=\"cy\""));
        assertEquals(404, elsewhere.statusCode());
        assertTrue(elsewhere.body().contains("<html lang=\"cy\""), elsewhere.body());
        assertEquals(header(get("/en/sign-in"), "Content-Security-Policy"),
                header(elsewhere, "Content-Security-Policy"));
    }

    @Test
    void templatesAndTheirPartsAreNotServed() throws Exception {
        for (String path : List.of("/WEB-INF/pages/today.html", "/WEB-INF/web.xml", "/en/_layout", "/a/x/%2e%2e/x")) {
            var answer = get(path);
            assertTrue(answer.statusCode() >= 400, path);
            assertFalse(answer.body().contains("{{"), path);
        }
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(Running.exeat().address().resolve(path));
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
