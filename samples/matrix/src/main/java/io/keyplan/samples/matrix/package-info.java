/** An application as others write it, which is run wherever Keyplan is said to run. */
package io.keyplan.samples.matrix;
