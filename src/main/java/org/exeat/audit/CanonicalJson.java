package org.exeat.audit;

import java.util.Map;
import java.util.TreeMap;

/**
 * A map of texts as JSON in exactly one way: keys in the order of their UTF-16 code units, no white space, and only
 * what must be escaped escaped (RFC 8785 for this small part of JSON).
 */
final class CanonicalJson {

    private CanonicalJson() {
    }

    static String of(Map<String, String> texts) {
        StringBuilder json = new StringBuilder("{");
        new TreeMap<>(texts).forEach((key, value) -> {
            json.append(json.length() == 1 ? "" : ",");
            quote(json, key).append(':');
            if (value == null) {
                json.append("null");
            } else {
                quote(json, value);
            }
        });
        return json.append('}').toString();
    }

    static StringBuilder quote(StringBuilder json, String text) {
        json.append('"');
        text.chars().forEach(letter -> json.append(escaped((char) letter)));
        return json.append('"');
    }

    private static String escaped(char letter) {
        return switch (letter) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> letter < ' ' ? String.format("\\u%04x", (int) letter) : String.valueOf(letter);
        };
    }
}
