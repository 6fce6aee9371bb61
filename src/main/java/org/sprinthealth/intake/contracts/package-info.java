/** The small tables that teams keep by hand, and online forms whose answers belong into them. */
@NullMarked
package org.sprinthealth.intake.contracts;

import org.jspecify.annotations.NullMarked;
