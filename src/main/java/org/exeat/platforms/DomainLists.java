package org.exeat.platforms;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How lists of domains lie in a row: a JSON object, one list for each role it speaks of. */
final class DomainLists {

    private DomainLists() {
    }

    static String write(Map<DomainRole, List<String>> domains) {
        var json = Json.createObjectBuilder();
        domains.forEach((role, list) -> json.add(key(role), Json.createArrayBuilder(list)));
        return json.build().toString();
    }

    /**
     * The lists as written, without domains under which anybody can register names: of some of them that may have
     * become known only after they were written.
     */
    static Map<DomainRole, List<String>> read(String text) {
        Map<DomainRole, List<String>> domains = new EnumMap<>(DomainRole.class);
        try (var reader = Json.createReader(new StringReader(text))) {
            var json = reader.readObject();
            for (DomainRole role : DomainRole.values()) {
                if (json.containsKey(key(role))) {
                    domains.put(role, json.getJsonArray(key(role)).getValuesAs(JsonString::getString).stream()
                            .filter(HostName::isRegistered).toList());
                }
            }
        }
        return domains;
    }

    private static String key(DomainRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
