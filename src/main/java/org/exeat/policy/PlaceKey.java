package org.exeat.policy;

/** The key of a place a school has named, such as {@code sixth-form-common-room}. */
public record PlaceKey(String value) {

    /** A place that is known and is none of those the school has named. Never the key of a named place. */
    public static final PlaceKey ELSEWHERE = new PlaceKey("elsewhere");

    public PlaceKey {
        Slug.checked(value, "The key of a place");
    }

    @Override
    public String toString() {
        return value;
    }
}
