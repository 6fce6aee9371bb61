/** The maker of the shipped templates, so that they can be reviewed; the files under {@code templates/} are what runs. */
@NullMarked
package org.sprinthealth.templates;

import org.jspecify.annotations.NullMarked;
