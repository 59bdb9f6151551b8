package org.exeat.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The path below which alone a resource is offered, where that is not the API's. Without it, whatever has a path is
 * offered below {@code /api/v1} too, because what is there is found by annotation.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Root {

    /** From the root of the server, such as {@code /access/v1}. */
    String value();
}
