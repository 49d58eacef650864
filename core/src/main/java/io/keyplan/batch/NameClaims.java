package io.keyplan.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Which plan has which names: the first of the stream that wants one gets it, the next ones get a
 * number. Plans take turns in the order of the stream, so that names do not depend on which thread
 * is faster. Names are known by 64 bits of their hash. Thread-safe.
 */
final class NameClaims {

  private final LongSet taken = new LongSet();
  private final Map<Long, Integer> ordinals = new HashMap<>();
  private final Map<Long, Long> owners = new HashMap<>();
  private long turn;

  /** Keeps the names of a plan of an earlier batch from those that are repeated now. */
  void reserve(Recorded recorded) {
    long owner = key(recorded.source() + "\n" + recorded.line());
    recorded.documents().values().forEach(done -> owners.put(key(done.path()), owner));
  }

  /** Keeps names from all plans. */
  void exclude(String path) {
    taken.add(key(path));
  }

  /** Gives the turn of a plan; each number, from 0, must be given and ended. */
  Turn turn(long number, PlanLine line) {
    return new Turn(number, line);
  }

  private static long key(String path) {
    return Hashes.shortened(Hashes.of(path.toLowerCase(Locale.ROOT)));
  }

  /** A plan's turn to claim names; ends with a claim, or when it is passed. Not thread-safe. */
  final class Turn {
    private final long number;
    private final PlanLine line;
    private boolean ended;

    private Turn(long number, PlanLine line) {
      this.number = number;
      this.line = line;
    }

    /**
     * Claims names, with the lowest number for which all are free.
     *
     * @param names gives the names for a number from one
     */
    int claim(IntFunction<List<String>> names) throws InterruptedException {
      synchronized (NameClaims.this) {
        await();
        long first = key(names.apply(1).get(0));
        int ordinal = ordinals.getOrDefault(first, 1);
        while (!claimed(names.apply(ordinal))) {
          ordinal++;
        }
        if (ordinal > 1) {
          ordinals.put(first, ordinal + 1);
        }
        end();
        return ordinal;
      }
    }

    /** Claims names that were the plan's before; false, and the turn goes on, if one is taken. */
    boolean reclaim(List<String> names) throws InterruptedException {
      synchronized (NameClaims.this) {
        await();
        if (!claimed(names)) {
          return false;
        }
        end();
        return true;
      }
    }

    /** Ends the turn, if it has not ended. */
    void pass() throws InterruptedException {
      synchronized (NameClaims.this) {
        if (!ended) {
          await();
          end();
        }
      }
    }

    private void await() throws InterruptedException {
      while (turn != number) {
        NameClaims.this.wait();
      }
    }

    private void end() {
      ended = true;
      turn++;
      NameClaims.this.notifyAll();
    }

    private boolean claimed(List<String> names) {
      long self = key(line.source() + "\n" + line.number());
      long[] keys = names.stream().mapToLong(NameClaims::key).toArray();
      for (long key : keys) {
        boolean reserved = line.repeated() && owners.getOrDefault(key, self) != self;
        if (reserved || taken.contains(key)) {
          return false;
        }
      }
      for (long key : keys) {
        taken.add(key);
      }
      return true;
    }
  }
}
