package org.exeat.policy.offsite;

import org.exeat.policy.Nation;
import org.exeat.policy.SchoolType;

/** What lets a school of that nation and type look at conduct connected with it; the words are found at the edge. */
public enum Law {
    /** Education and Inspections Act 2006 s.89(5), with the guidance on behaviour in schools in England. */
    EDUCATION_AND_INSPECTIONS_ACT_ENGLAND,
    /** Education and Inspections Act 2006 s.89(5), as it applies to maintained schools in Wales. */
    EDUCATION_AND_INSPECTIONS_ACT_WALES,
    /** Education (Independent School Standards) Regulations 2014, Schedule, paragraphs 9 and 10; academies included. */
    INDEPENDENT_SCHOOL_STANDARDS_ENGLAND,
    /** The standards for independent schools in Wales. */
    INDEPENDENT_SCHOOL_STANDARDS_WALES;

    /** The law for such a school. Wales has no academies: one entered as such is under the independent standards. */
    public static Law of(Nation nation, SchoolType type) {
        boolean england = nation == Nation.ENGLAND;
        if (type == SchoolType.MAINTAINED) {
            return england ? EDUCATION_AND_INSPECTIONS_ACT_ENGLAND : EDUCATION_AND_INSPECTIONS_ACT_WALES;
        }
        return england ? INDEPENDENT_SCHOOL_STANDARDS_ENGLAND : INDEPENDENT_SCHOOL_STANDARDS_WALES;
    }
}
