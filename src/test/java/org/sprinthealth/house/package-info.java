/** The rules of the house, as tests. */
@NullMarked
package org.sprinthealth.house;

import org.jspecify.annotations.NullMarked;
