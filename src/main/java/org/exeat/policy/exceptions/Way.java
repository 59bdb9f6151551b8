package org.exeat.policy.exceptions;

/** The right way from a clause on what staff do. */
public enum Way {
    /** An exception may be asked for; somebody decides. */
    EXCEPTION,
    /** The clause asks for written authority: it may be asked for, and waives nothing. */
    AUTHORITY,
    /** Where its facts hold, telling the school is enough; nobody decides. */
    NOTICE,
    /** Another clause permits it where its facts hold; nobody is told or asked. */
    PERMITTED,
    /** The clause advises; nobody needs an exception from advice. */
    NOT_NEEDED,
    /** No way is stated. */
    NONE
}
