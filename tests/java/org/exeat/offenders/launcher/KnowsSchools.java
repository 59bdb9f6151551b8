package org.exeat.offenders.launcher;

import org.exeat.offenders.schools.Room;

record KnowsSchools(Room feature) {
}
