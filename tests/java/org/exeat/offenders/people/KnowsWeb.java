package org.exeat.offenders.people;

import org.exeat.offenders.web.Screen;

record KnowsWeb(Screen above) {
}
