package org.exeat.offenders.platforms;

import org.exeat.offenders.access.Gate;

class KnowsAccess {

    Gate[] above = {};
}
