package org.exeat.exceptions;

import java.util.List;
import java.util.Map;

/**
 * What a member of staff can do about each clause on what staff do.
 *
 * @param verdict    POLICY_SILENT where the edition has no way to an exception; ALLOW otherwise
 * @param limitDays  how long an exception may last where the edition says nothing: the school's own
 * @param dueDays    in how many school days a decision is due: the school's own
 * @param conditions the school's ready-made conditions, each by language
 * @param places     the places the school has named
 */
public record WaysView(String verdict, String edition, int limitDays, int dueDays,
        List<Map<String, String>> conditions, List<NamedPlaceView> places, List<WayView> ways) {

    /** A place the school has named. */
    public record NamedPlaceView(String key, String name) {
    }
}
