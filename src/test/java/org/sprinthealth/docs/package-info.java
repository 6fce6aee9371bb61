/** The pages below {@code docs} that are written from the program's own texts. */
@NullMarked
package org.sprinthealth.docs;

import org.jspecify.annotations.NullMarked;
