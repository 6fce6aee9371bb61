/** The portfolio file as validated records. */
@NullMarked
package org.sprinthealth.settings;

import org.jspecify.annotations.NullMarked;
