package org.exeat.exceptions;

import java.util.List;
import java.util.Map;

/** What a school has settled about exceptions, shown as the school's own. */
public record ExceptionSettingsView(int version, int limitDays, int dueDays, List<Map<String, String>> conditions) {

    static ExceptionSettingsView of(ExceptionSettings settings) {
        return new ExceptionSettingsView(settings.version(), settings.limitDays(), settings.dueDays(),
                settings.conditions());
    }
}
