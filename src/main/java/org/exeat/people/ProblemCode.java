package org.exeat.people;

/**
 * What can be wrong with a roster, a timetable or a table of photo consents. The words shown to people are looked up
 * under {@code rosterProblem.CODE}; arguments, where there are any, take the places {0} and {1} there and are listed
 * here. They never repeat what a file says of anybody.
 */
public enum ProblemCode {
    /** The upload is not a zip file, or a damaged or encrypted one. */
    NOT_A_ZIP,
    /** An entry's name leads out of the set: absolute, with a drive or with "..". */
    UNSAFE_NAME,
    /** More entries than a set can have. Argument: the limit. */
    TOO_MANY_ENTRIES,
    /** More CSV files than a set can have. Argument: the limit. */
    TOO_MANY_FILES,
    /** The set is larger than accepted once unpacked. Argument: the limit in megabytes. */
    TOO_LARGE,
    /** The same file is there twice. */
    FILE_TWICE,
    /** The set lies deeper than one folder down. */
    TOO_DEEP,
    /** The manifest, or a file that the manifest announces, is not there. */
    FILE_MISSING,
    /** The file is there although the manifest says it is absent. */
    FILE_UNANNOUNCED,
    /** The manifest says that a file this product cannot do without is absent. Argument: that file. */
    FILE_NEEDED,
    /** Only the changes since last time are delivered; whole sets are accepted only. Argument: the file concerned. */
    DELTA_REFUSED,
    /** The manifest lacks a property. Argument: the property. */
    PROPERTY_MISSING,
    /** The manifest names a version that is not read. Argument: the version that is. */
    VERSION_UNKNOWN,
    /** The file is not UTF-8 text. */
    NOT_UTF8,
    /** Quotes do not pair up, or something follows a closing quote. */
    MALFORMED_CSV,
    /** The file has no header line. */
    HEADER_MISSING,
    /** A compulsory column is not in the header. */
    COLUMN_MISSING,
    /** A column is in the header twice. */
    COLUMN_TWICE,
    /** The row has more or fewer cells than the header. Arguments: cells expected, cells found. */
    CELL_COUNT,
    /** A compulsory cell is blank. */
    VALUE_MISSING,
    /** The cell must be blank in a whole set. */
    VALUE_NOT_BLANK,
    /** The cell is longer than can be kept. Argument: the limit in characters. */
    TOO_LONG,
    /** The word is none of those allowed. Argument: the words allowed. */
    WORD_UNKNOWN,
    /** Not a date as YYYY-MM-DD. */
    NOT_A_DATE,
    /** Not a year as YYYY. */
    NOT_A_YEAR,
    /** The end is not after the beginning. Argument: the column of the beginning. */
    ENDS_TOO_EARLY,
    /** The identifier was used before in this file. Argument: the line of the first use. */
    ID_TWICE,
    /** The identifier is not found in the file it points to. Argument: that file. */
    REFERENCE_UNKNOWN,
    /** The part in the class does not fit the person's role: pupils are enrolled as pupils, others never. */
    ROLE_MISMATCH,
    /** The grade is none that the school's grade map knows. */
    GRADE_UNKNOWN,
    /** The grades given belong to different year groups. */
    GRADE_AMBIGUOUS,
    /** Not a weekday: 1 (Monday) to 7, or its name. */
    WEEKDAY_UNKNOWN,
    /** The day has no period of that name. */
    PERIOD_UNKNOWN,
    /** No class with that code or identifier. */
    CLASS_UNKNOWN,
    /** More than one class has that code. */
    CLASS_AMBIGUOUS,
    /** No member of staff with that user name or identifier. */
    TEACHER_UNKNOWN,
    /** More than one member of staff has that user name. */
    TEACHER_AMBIGUOUS,
    /** The lesson was given before. Argument: the line of the first. */
    LESSON_TWICE,
    /** Timetables of alternating weeks are not read. */
    WEEKS_UNSUPPORTED,
    /** The table knows no such column. Argument: which column of the header, from 1. */
    COLUMN_UNKNOWN,
    /** More rows than are taken at once. Argument: the limit. */
    TOO_MANY_ROWS,
    /** No pupil of the school has that user name or, where it is blank, that name. */
    PUPIL_UNKNOWN,
    /** More than one pupil has it. */
    PUPIL_AMBIGUOUS,
    /** The pupil with that user name has another name. */
    PUPIL_MISMATCH,
    /** More than one parent of the pupil has that name. */
    GIVER_AMBIGUOUS,
    /** Whoever is no pupil has a name, and the pupil needs none. */
    GIVER_UNCLEAR,
    /** The day is too far away. */
    DAY_UNLIKELY,
    /** The row names whoever answered, and no answer. */
    NOTHING_ANSWERED,
    /** The same person answered about the same use before. Argument: the line of the first. */
    ANSWERED_BEFORE
}
