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

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private static final ParamConverter<LocalDate> DAYS = new ParamConverter<>() {

        @Override
        public LocalDate fromString(String value) {
            try {
                return value == null || value.isBlank() ? null : within(LocalDate.parse(value));
            } catch (DateTimeParseException noDay) {
                throw new BadRequestException(noDay);
            }
        }

        /** A day a school could mean; others would only overflow what is reckoned from them. */
        private LocalDate within(LocalDate day) {
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw new BadRequestException();
            }
            return day;
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
