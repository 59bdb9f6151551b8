package org.exeat.platform;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One transaction, begun here or joined. When the database chose this one to give way to another, or somebody else
 * made the same row at the same moment (errors 1213, 1205, 1020 and 1062), it is tried again a bounded number of
 * times; a method so marked therefore does nothing outside it.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Atomic {
}
