package io.keyplan.samples.peers;

/**
 * The time that a library takes for a file: on average, and in its fastest and slowest turn.
 *
 * @param average milliseconds a file
 * @param least milliseconds a file in the fastest turn
 * @param most milliseconds a file in the slowest turn
 */
record Timing(double average, double least, double most) {}
