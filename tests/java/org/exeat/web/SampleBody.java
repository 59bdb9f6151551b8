package org.exeat.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A plausible request of a method, made from the types it takes, with real ids where the names say which. */
record SampleBody(Map<String, JsonValue> known) {

    /** What the method reads its body into; empty where it takes none. */
    static Optional<Class<?>> type(Method method) {
        return Arrays.stream(method.getParameters()).filter(SampleBody::isBody).findFirst().map(Parameter::getType);
    }

    private static boolean isBody(Parameter parameter) {
        return Stream.of(PathParam.class, QueryParam.class, HeaderParam.class, BeanParam.class, Context.class)
                .noneMatch(parameter::isAnnotationPresent);
    }

    /** The names of the query parameters a method reads. */
    static List<String> queries(Method method) {
        Stream<AnnotatedElement> fields = Arrays.stream(method.getParameters())
                .filter(each -> each.isAnnotationPresent(BeanParam.class))
                .flatMap(each -> Arrays.stream(each.getType().getDeclaredFields())).map(Field.class::cast);
        return Stream.concat(fields, Arrays.stream(method.getParameters()))
                .map(each -> each.getAnnotation(QueryParam.class)).filter(each -> each != null)
                .map(QueryParam::value).toList();
    }

    JsonObject of(Class<?> type) {
        var body = Json.createObjectBuilder();
        for (RecordComponent part : type.getRecordComponents()) {
            body.add(part.getName(), known.containsKey(part.getName()) ? known.get(part.getName())
                    : value(part.getGenericType()));
        }
        return body.build();
    }

    private JsonValue value(Type type) {
        if (type instanceof ParameterizedType many) {
            Type[] of = many.getActualTypeArguments();
            return many.getRawType() == Map.class ? Json.createObjectBuilder().add("en", value(of[1])).build()
                    : Json.createArrayBuilder().add(value(of[0])).build();
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return of(plain);
        }
        return plain.isEnum() ? Json.createValue(plain.getEnumConstants()[0].toString()) : scalar(plain);
    }

    private static JsonValue scalar(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return JsonValue.FALSE;
        }
        if (type == int.class || Number.class.isAssignableFrom(type)) {
            return Json.createValue(1);
        }
        return Json.createValue(Map.of(UUID.class, UUID.randomUUID().toString(), LocalDate.class, "2099-11-02",
                Instant.class, "2099-11-02T09:10:00Z", LocalTime.class, "09:00").getOrDefault(type, "Something"));
    }
}
