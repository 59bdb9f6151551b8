package org.exeat.platforms;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import org.exeat.identity.Browser;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;

/** The catalogue of a school, as somebody with a role there meets it over HTTP. */
final class PlatformsApi {
    private final Browser browser;
    private final String path;

    private PlatformsApi(Browser browser, SchoolRows.Made school) {
        this.browser = browser;
        this.path = "/schools/" + school.id() + "/platforms";
    }

    /** Somebody new with that role at the school. */
    static PlatformsApi as(Role role, SchoolRows.Made school) {
        return new PlatformsApi(Browser.of(SchoolRows.person(school, role)), school);
    }

    /** The same person, asking about another school. */
    PlatformsApi at(SchoolRows.Made other) {
        return new PlatformsApi(browser, other);
    }

    Browser.Answer list(String query) {
        return browser.get(path + query);
    }

    Browser.Answer find(String slug) {
        return browser.get(path + "/" + slug);
    }

    JsonObject platform(String slug) {
        return find(slug).json();
    }

    /** Keeps the platform, on the version seen; null for one that is to be new. */
    Browser.Answer keep(String slug, JsonObject platform, Integer seen) {
        browser.with("If-Match", Optional.ofNullable(seen).map(version -> "\"" + version + "\"").orElse(null));
        var answer = browser.put(path + "/" + slug, platform);
        browser.with("If-Match", null);
        return answer;
    }

    Browser.Answer approve(String slug, String day, String note) {
        return browser.post(path + "/" + slug + "/approval",
                Json.createObjectBuilder().add("approvedOn", day).add("note", note).build());
    }

    Browser.Answer withdraw(String slug) {
        return browser.post(path + "/" + slug + "/approval/withdrawal", null);
    }

    static JsonObjectBuilder request(String name, List<String> primary) {
        var domains = Json.createObjectBuilder().add("primary", Json.createArrayBuilder(primary));
        return Json.createObjectBuilder().add("name", name).add("kind", "FORUM").add("domains", domains)
                .add("minimumAge", 13).add("socialMedia", true).add("hidden", false);
    }
}
