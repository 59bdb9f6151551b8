package org.exeat.web;

import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.exeat.office.OfficeApi;

/**
 * What names in addresses and bodies of the endpoints about incidents stand for, so that a call reaches what is there:
 * {@code {id}} is an incident here and a report there.
 */
final class HostileNames {

    static final LocalDate YESTERDAY = LocalDate.now().minusDays(1);

    /** Where in the API, and what holds there; a later line goes before an earlier one. */
    private static final List<Map.Entry<String, String>> PLACES = List.of(
            Map.entry("/incidents/", "{'id':'@incident@','party':'@party@','action':'@action@','letter':'@letter@',"
                    + "'other':'@second@','key':'5a','route':'POLICE','evidence':['@file@'],'entry':'@entry@',"
                    + "'report':'@report@','owner':'@colleague@','version':null,'outcome':'SUPPORT','kind':'FIRST',"
                    + "'language':'en','number':'@number@','on':'" + YESTERDAY + "'}"),
            Map.entry("/incidents/.id./audit-entries", "{'action':'incident-viewed'}"),
            Map.entry("/parties$", "{'person':'@pupil@','account':null,'name':null}"),
            Map.entry("/handlers$", "{'account':'@colleague@'}"),
            Map.entry("/handlers/.account", "{'account':'@handler@'}"),
            Map.entry("/incidents/.id./reports", "{'report':'@draft@'}"),
            Map.entry("/incidents/.id./closure", "{'id':'@ready@'}"),
            Map.entry("/incidents/.id./reopening", "{'id':'@closed@'}"),
            Map.entry("/hold/removal", "{'id':'@held@'}"),
            Map.entry("/incident-reports", "{'id':'@draft@','file':'@file@'}"),
            Map.entry("/incident-reports/.id./(reading|messages)", "{'id':'@report@'}"),
            Map.entry("/incident-reports/.id./(incident|linking)", "{'id':'@waiting@','incident':'@incident@'}"),
            Map.entry("/incident-reports/.id./reopening", "{'id':'@waiting@','incident':'@closed@'}"),
            Map.entry("/incident-reports/mine", "{'id':'@report@'}"),
            Map.entry("/incident-reports/.*/evidence", "{'id':'@filed@'}"),
            Map.entry("/evidence-uploads/", "{'id':'@upload@'}"),
            Map.entry("/incident-reminders/", "{'id':'@reminder@'}"),
            Map.entry("/incident-people/", "{'pupil':'@pupil@'}"),
            Map.entry("PUT .*/own-children/", "{'pupil':'@ownChild@'}"),
            Map.entry("DELETE .*/own-children/", "{'pupil':'@declared@'}"),
            Map.entry("/retention-periods/", "{'type':'BEHAVIOUR'}"),
            Map.entry("/disposals", "{'incidents':['@closed@']}"),
            Map.entry("/report-follow-ups", "{'receipt':'@receipt@'}"),
            Map.entry("/misuse-", "{'id':'@misuse@','on':'" + YESTERDAY + "','person':null,'account':null,"
                    + "'name':'A visitor','incident':'@incident@','entries':['@misuse@']}"));

    private HostileNames() {
    }

    /** Those names at the endpoint; none of those that hold everywhere. */
    static Map<String, JsonValue> at(Endpoint endpoint) {
        var names = new TreeMap<String, JsonValue>();
        if (of(endpoint)) {
            PLACES.stream().filter(place -> Pattern.compile(place.getKey()).matcher(endpoint.method() + " "
                    + endpoint.path()).find()).forEach(place -> names.putAll(OfficeApi.json(place.getValue())));
        }
        return names;
    }

    /** Whether it is about incidents. */
    static boolean of(Endpoint endpoint) {
        return endpoint.code().getDeclaringClass().getPackageName().startsWith("org.exeat.incidents");
    }
}
