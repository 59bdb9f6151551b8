package org.exeat.incidents.reports;

import java.util.List;
import java.util.Map;

/**
 * What a school tells whoever reports, and how soon it looks.
 *
 * @param version which state of it this is
 * @param readWhen when reports are read, by language
 * @param contacts whom to call now
 * @param dueDays in how many school days a report is looked at
 * @param escalationDays how many school days after a reminder of what is overdue the head and the DSL are told too
 */
public record Guidance(int version, Map<String, String> readWhen, List<Contact> contacts, int dueDays,
        int escalationDays) {

    /** Where the school has settled nothing. */
    static final int ESCALATION_DAYS = 2;

    public Guidance {
        readWhen = Map.copyOf(readWhen);
        contacts = List.copyOf(contacts);
    }

    /** Somebody to call: the name by language, and the number as it is dialled. */
    public record Contact(Map<String, String> name, String phone) {

        public Contact {
            name = Map.copyOf(name);
        }
    }
}
