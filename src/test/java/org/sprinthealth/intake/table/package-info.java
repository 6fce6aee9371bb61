/** What is a table and what is not. */
@NullMarked
package org.sprinthealth.intake.table;

import org.jspecify.annotations.NullMarked;
