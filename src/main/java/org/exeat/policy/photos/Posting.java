package org.exeat.policy.photos;

import java.util.Objects;

/**
 * A picture that a parent would like to post.
 *
 * @param children whose children are in it
 * @param reach who would see it
 * @param atSchool whether it was taken at an event of the school or on its premises
 * @param identifies whether a name, a uniform or the place tells who somebody is
 */
public record Posting(Children children, Reach reach, Known atSchool, Known identifies) {

    public Posting {
        Objects.requireNonNull(children);
        Objects.requireNonNull(reach);
        Objects.requireNonNull(atSchool);
        Objects.requireNonNull(identifies);
    }

    boolean othersToo() {
        return children != Children.MINE;
    }

    boolean mayIdentify() {
        return identifies != Known.NO;
    }
}
