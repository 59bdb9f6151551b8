package org.exeat.exceptions;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exeat.policy.SchoolId;

/** What a school settles about exceptions beside its policy. */
@Entity
@Table(name = "exception_settings")
public class ExceptionSettings {

    private static final int A_YEAR = 365;
    private static final int A_SCHOOL_WEEK = 5;

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "limit_days")
    private int limitDays;
    @Column(name = "due_days")
    private int dueDays;
    private String conditions;

    protected ExceptionSettings() {
    }

    /** What holds at a school that has settled nothing. */
    static ExceptionSettings defaults(UUID id, SchoolId school) {
        var row = new ExceptionSettings();
        row.id = id;
        row.schoolId = school;
        row.settle(A_YEAR, A_SCHOOL_WEEK, List.of());
        return row;
    }

    void settle(int newLimit, int newDue, List<Map<String, String>> newConditions) {
        limitDays = newLimit;
        dueDays = newDue;
        var json = Json.createArrayBuilder();
        newConditions.forEach(texts -> {
            var condition = Json.createObjectBuilder();
            texts.forEach(condition::add);
            json.add(condition);
        });
        conditions = json.build().toString();
    }

    int version() {
        return version;
    }

    int limitDays() {
        return limitDays;
    }

    int dueDays() {
        return dueDays;
    }

    /** Ready-made conditions, each by language. */
    List<Map<String, String>> conditions() {
        try (var reader = Json.createReader(new StringReader(conditions))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(one -> one.keySet().stream()
                    .collect(Collectors.toMap(Function.identity(), one::getString))).toList();
        }
    }
}
