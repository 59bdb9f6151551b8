package org.exeat.offenders.exceptions;

import org.exeat.offenders.access.Gate;

/** There is no arrow from exceptions to access. */
record KnowsAccess(Gate beside) {
}
