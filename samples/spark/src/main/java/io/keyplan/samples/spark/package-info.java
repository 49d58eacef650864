/** Documents of many plans as a job of Apache Spark. */
package io.keyplan.samples.spark;
