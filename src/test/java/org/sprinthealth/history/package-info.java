/** Tests of what is kept of the teams, and of how snapshots are compared. */
@NullMarked
package org.sprinthealth.history;

import org.jspecify.annotations.NullMarked;
