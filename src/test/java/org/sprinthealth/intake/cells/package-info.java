/** What is read from a cell. */
@NullMarked
package org.sprinthealth.intake.cells;

import org.jspecify.annotations.NullMarked;
