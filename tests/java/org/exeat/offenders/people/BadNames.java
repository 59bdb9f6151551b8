package org.exeat.offenders.people;

/** One class for each ending that says nothing. */
class BadNames {

    static class RosterImpl {
    }

    static class RosterManager {
    }

    static class RosterHelper {
    }

    static class RosterUtil {
    }

    static class RosterUtils {
    }

    static class RosterDto {
    }

    static class RosterService {
    }
}
