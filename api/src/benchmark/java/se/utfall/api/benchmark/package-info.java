/**
 * Measures the pages of the packaged service over HTTP on a store of generated figures. Enter at
 * {@link se.utfall.api.benchmark.PageBenchmark}. The figures are generated from a seed by {@link
 * se.utfall.api.benchmark.GeneratedFiles}, say so in every name, and come in through the service's
 * own import. Wall-clock times depend on what else the machine does; the processor time of the
 * server for a request is the steady measure.
 */
package se.utfall.api.benchmark;
