package org.exeat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/**
 * A tree of packages to which the architecture's rules are put: the program itself, or the crooked little house of
 * offenders that is built along the same plan and breaks every rule of it.
 *
 * @param root the package everything lies below
 */
record House(String root) {

    static final House EXEAT = new House("org.exeat");
    static final House OFFENDERS = new House("org.exeat.offenders");

    /** The patterns of those parts of the house, everything below them included. */
    String[] parts(String... names) {
        String[] patterns = names.clone();
        for (int i = 0; i < names.length; i++) {
            patterns[i] = root + "." + names[i] + "..";
        }
        return patterns;
    }

    /** In which part of the house the class lies; empty when it lies on the doorstep or outside. */
    String partOf(JavaClass type) {
        String inside = owns(type) ? type.getPackageName().substring(root.length()) : "";
        return inside.isEmpty() ? "" : inside.substring(1).split("\\.")[0];
    }

    boolean owns(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    DescribedPredicate<JavaClass> part(String name) {
        return DescribedPredicate.describe("in " + name, type -> partOf(type).equals(name));
    }

    /** The class of that name, nested ones included: {@code platform.SystemTime}. */
    DescribedPredicate<JavaClass> named(String name) {
        return DescribedPredicate.describe("named " + name, type -> outermost(type).getName()
                .equals(root + "." + name));
    }

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(House::outermost).orElse(type);
    }
}
