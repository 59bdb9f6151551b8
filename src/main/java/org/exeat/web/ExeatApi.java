package org.exeat.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything of the API, below one path; what it offers is found by annotation. */
@ApplicationPath("/api/v1")
public class ExeatApi extends Application {

    private static final Set<Class<?>> COMMON = Set.of(Door.class, Bodies.class, AbsentMapper.class, BarredMapper.class,
            InvalidMapper.class, RefusedMapper.class, ShapeMapper.class, StaleMapper.class, UnexpectedMapper.class,
            UnreadableMapper.class);

    /** The classes of an application below another path: its resources, the door before them, the problems after. */
    public static Set<Class<?>> withCommon(Class<?>... resources) {
        Set<Class<?>> classes = new HashSet<>(COMMON);
        classes.addAll(List.of(resources));
        return classes;
    }
}
