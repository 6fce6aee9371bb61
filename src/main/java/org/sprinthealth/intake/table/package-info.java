/** Files as tables: packing, character set, delimiter, quotes, lines and limits, so that a format only knows columns. */
@NullMarked
package org.sprinthealth.intake.table;

import org.jspecify.annotations.NullMarked;
