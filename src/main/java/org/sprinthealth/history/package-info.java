/** From snapshots to a history in the database and back: what changed, when, and how well it is known. */
@NullMarked
package org.sprinthealth.history;

import org.jspecify.annotations.NullMarked;
