package org.exeat.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.exeat.platform.RefusedException;

/** Reads days, {@code 2026-11-24}, and moments, {@code 2026-11-24T10:05:00Z} (ISO 8601), that a school could mean. */
@Provider
public class Dates implements ParamConverterProvider {

    /** Earlier and later ones would overflow what is reckoned from them, or what the database keeps. */
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private static final ParamConverter<LocalDate> DAYS = new ParamConverter<>() {

        @Override
        public LocalDate fromString(String value) {
            try {
                return value == null || value.isBlank() ? null : day(value);
            } catch (DateTimeException noDay) {
                throw new BadRequestException(noDay);
            }
        }

        @Override
        public String toString(LocalDate value) {
            return value.toString();
        }
    };

    /**
     * That day.
     *
     * @throws DateTimeException if it is none a school could mean
     */
    public static LocalDate day(String text) {
        return within(LocalDate.parse(text));
    }

    /** The day of that query parameter, or the other one where it is left out; refused if it is none. */
    public static LocalDate day(String parameter, String text, LocalDate otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return day(text);
        } catch (DateTimeException unreadable) {
            throw RefusedException.wrong(parameter, "FIELD_PATTERN");
        }
    }

    /**
     * That moment.
     *
     * @throws DateTimeException if it is none a school could mean
     */
    public static Instant moment(String text) {
        var moment = Instant.parse(text);
        within(LocalDate.ofInstant(moment, ZoneOffset.UTC));
        return moment;
    }

    private static LocalDate within(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("The year is before " + FIRST_YEAR + " or after " + LAST_YEAR);
        }
        return day;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == LocalDate.class ? (ParamConverter<T>) DAYS : null;
    }
}
