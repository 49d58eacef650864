/** A server that turns plans into documents. */
package io.keyplan.samples.springboot;
