package io.keyplan.samples.peers;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long a library takes for the content in a process that is warm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class PeerBenchmark {

  /** One of {@link Peers}. */
  @Param("docx-keyplan")
  public String id;

  private final Content content = Content.of();
  private Peer peer;

  /** Finds the library. */
  @Setup
  public void find() {
    peer = Peers.all().get(id);
  }

  /** Writes a file into memory. */
  @Benchmark
  public byte[] write() throws Exception {
    return peer.write(content);
  }
}
