/** What a file told us: items, sprints, snapshots and what was refused. Records only, no I/O, no clock. */
@NullMarked
package org.sprinthealth.facts;

import org.jspecify.annotations.NullMarked;
