package org.exeat.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads days in addresses, {@code 2026-11-24} (ISO 8601); anything else is a bad request. */
@Provider
public class Dates implements ParamConverterProvider {

    private static final ParamConverter<LocalDate> DAYS = new ParamConverter<>() {

        @Override
        public LocalDate fromString(String value) {
            try {
                return value == null || value.isBlank() ? null : LocalDate.parse(value);
            } catch (DateTimeParseException noDay) {
                throw new BadRequestException(noDay);
            }
        }

        @Override
        public String toString(LocalDate value) {
            return value.toString();
        }
    };

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == LocalDate.class ? (ParamConverter<T>) DAYS : null;
    }
}
