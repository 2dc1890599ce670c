package io.github.journeydsl.benchmarks.engine;

import io.github.journeydsl.benchmarks.nurture.Content;
import io.github.journeydsl.benchmarks.nurture.EventKind;
import io.github.journeydsl.benchmarks.nurture.EventLog;
import io.github.journeydsl.benchmarks.nurture.Sends;

/**
 * The least there is to do: leads are places in arrays, ids are numbers of four bytes, and who
 * waits equally long stands in one queue, which events in the order of time keep sorted.
 */
final class ArraysAndQueues implements EngineSubject<EventLog> {

  @Override
  public EventLog input(EventLog log) {
    return log;
  }

  @Override
  public Engine<EventLog> start(Sends sends) {
    return new Running(sends);
  }

  private static final class Running implements Engine<EventLog> {

    private static final int KEPT = 10;
    private static final byte WAITS = 0x10;
    private static final byte PLACE = 0x0F;

    private final Sends sends;
    private final Fifo first = new Fifo();
    private final Fifo second = new Fifo();
    private int[] ids = {};
    private byte[] leads = {};
    private long epoch;

    Running(Sends sends) {
      this.sends = sends;
    }

    @Override
    public void feed(EventLog log) {
      ids = new int[log.leads() * KEPT];
      leads = new byte[log.leads()];
      epoch = log.second(0);
      for (int event = 0; event < log.size(); event++) {
        int now = (int) (log.second(event) - epoch);
        advance(now);
        int lead = log.lead(event);
        if (isNew(lead, log.id(event) + 1)
            && log.kind(event) == EventKind.DOWNLOAD
            && (leads[lead] & WAITS) == 0) {
          leads[lead] |= WAITS;
          first.add(lead, now + (int) Content.SEMINAR.waited());
        }
      }
    }

    /** Zero stands for no event. */
    private boolean isNew(int lead, int id) {
      int start = lead * KEPT;
      for (int at = start; at < start + KEPT; at++) {
        if (ids[at] == id) {
          return false;
        }
      }
      int place = leads[lead] & PLACE;
      ids[start + place] = id;
      leads[lead] = (byte) (leads[lead] & WAITS | (place + 1) % KEPT);
      return true;
    }

    private void advance(int before) {
      while (true) {
        int due = Math.min(first.due(), second.due());
        if (due >= before) {
          return;
        }
        if (first.due() == due) {
          int lead = first.remove();
          sends.sent(lead, Content.SEMINAR, epoch + due);
          second.add(lead, due + (int) Content.CASE_STUDY.waited());
        } else {
          int lead = second.remove();
          sends.sent(lead, Content.CASE_STUDY, epoch + due);
          leads[lead] &= PLACE;
        }
      }
    }

    @Override
    public void drain() {
      advance(Integer.MAX_VALUE);
    }
  }
}
