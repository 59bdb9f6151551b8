package org.exeat.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody signs in from.
 *
 * @param own whether they say it is theirs alone
 * @param agent family of browser and system, nothing finer
 */
record Device(boolean own, String agent) {

    private static final String OTHER = "Another program";
    // In this order: Edge also says Chrome, Chrome also says Safari; Android also says Linux, an iPad also says Mac.
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"), Map.entry("OPR/", "Opera"), Map.entry("Firefox", "Firefox"),
            Map.entry("Chrom", "Chrome"), Map.entry("CriOS", "Chrome"), Map.entry("Safari", "Safari"));
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Windows", "Windows"), Map.entry("Android", "Android"), Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"), Map.entry("Mac OS", "Mac"), Map.entry("CrOS", "Chromebook"),
            Map.entry("Linux", "Linux"));

    static Device of(boolean own, String userAgent) {
        var said = userAgent == null ? "" : userAgent;
        var browser = first(BROWSERS, said);
        var system = first(SYSTEMS, said).map(name -> " on " + name).orElse("");
        return new Device(own, browser.map(name -> name + system).orElse(OTHER));
    }

    private static Optional<String> first(List<Map.Entry<String, String>> marks, String said) {
        return marks.stream().filter(mark -> said.contains(mark.getKey())).map(Map.Entry::getValue).findFirst();
    }
}
