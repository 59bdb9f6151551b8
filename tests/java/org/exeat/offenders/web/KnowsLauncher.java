package org.exeat.offenders.web;

import org.exeat.offenders.launcher.Starter;

record KnowsLauncher(Starter program) {
}
