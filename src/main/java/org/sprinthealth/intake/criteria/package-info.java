/** Acceptance criteria: where an item has them, how many, how clear, and why. */
@NullMarked
package org.sprinthealth.intake.criteria;

import org.jspecify.annotations.NullMarked;
