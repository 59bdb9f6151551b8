package org.exeat.web;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A method of the API, read from its class.
 *
 * @param path from the root of the server, with its parameters in braces
 * @param consumes the media type of the body
 * @param streams whether the answer is a stream of events that never ends
 * @param allowed the groups it names; {@code VISITOR} when it is open to everybody; empty when it names none
 * @param code the method of the class
 */
record Endpoint(String method, String path, String consumes, boolean streams, Set<String> allowed, Method code) {

    static final String VISITOR = "VISITOR";
    private static final String API = "/api/v1";

    /** All of the program, in the order of their paths. */
    static List<Endpoint> all() {
        var bases = new HashMap<Class<?>, String>();
        classesWith(ApplicationPath.class).forEach(application -> own(application)
                .forEach(type -> bases.put(type, application.getAnnotation(ApplicationPath.class).value())));
        return classesWith(Path.class).flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(method -> of(method, bases.getOrDefault(method.getDeclaringClass(), API)))
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method)).toList();
    }

    private static Stream<Class<?>> classesWith(Class<? extends Annotation> annotation) {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.exeat").stream().filter(type -> type.isAnnotatedWith(annotation))
                .map(type -> type.reflect());
    }

    /** What an application lists; one that lists nothing offers everything no other one lists. */
    private static Set<Class<?>> own(Class<?> application) {
        try {
            return ((Application) application.getDeclaredConstructor().newInstance()).getClasses();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<Endpoint> of(Method method, String base) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> new Endpoint(verb.value(),
                        base + part(method.getDeclaringClass()) + part(method), consumes(method), streams(method),
                        allowed(method), method));
    }

    private static String part(AnnotatedElement element) {
        var path = Optional.ofNullable(element.getAnnotation(Path.class)).map(Path::value).orElse("");
        var bare = path.replaceAll("^/|/$", "").replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
        return bare.isEmpty() ? "" : "/" + bare;
    }

    private static String consumes(Method method) {
        return Stream.<AnnotatedElement>of(method, method.getDeclaringClass())
                .map(element -> element.getAnnotation(Consumes.class)).filter(found -> found != null)
                .map(found -> found.value()[0]).findFirst().orElse("application/json");
    }

    private static boolean streams(Method method) {
        var produces = method.getAnnotation(Produces.class);
        return produces != null && List.of(produces.value()).contains(MediaType.SERVER_SENT_EVENTS);
    }

    private static Set<String> allowed(Method method) {
        if (method.isAnnotationPresent(PermitAll.class)) {
            return Set.of(VISITOR);
        }
        var roles = method.getAnnotation(RolesAllowed.class);
        return roles == null ? Set.of() : new TreeSet<>(List.of(roles.value()));
    }

    boolean open() {
        return allowed.contains(VISITOR);
    }

    boolean ofASchool() {
        return path.startsWith(API + "/schools/{schoolId}");
    }

    String row() {
        return method + "," + path + "," + String.join(" ", new TreeSet<>(allowed));
    }
}
