package org.chairside.ui.board;

import java.util.List;
import org.chairside.chart.Due;
import org.chairside.model.SessionId;
import org.chairside.model.Vital;

/** One room of the board as it is to be read, at one second. */
public sealed interface RoomState {
    /** Nobody is treated here. */
    record Free(String room) implements RoomState {}

    /**
     * A session is open here.
     *
     * @param since time since the first dose; in words where there was none yet
     * @param dueWords in large letters
     * @param dueAside what stands beside them; may be empty
     * @param more how many open effects there are beside those shown
     * @param notices how many want an answer
     * @param similar whether another open session has a patient with a like name
     * @param spoken all of it as one sentence
     */
    record Busy(
            SessionId session,
            String room,
            Who who,
            String since,
            Due due,
            String dueWords,
            String dueAside,
            List<Shown> values,
            List<String> effects,
            int more,
            int notices,
            boolean similar,
            String spoken)
            implements RoomState {
        public Busy {
            values = List.copyOf(values);
            effects = List.copyOf(effects);
        }
    }

    /**
     * Who is treated, with what.
     *
     * @param born empty where names are masked
     */
    record Who(String name, String born, String treatment) {}

    /**
     * The last value of one vital.
     *
     * @param value a dash where there is none yet
     * @param change from the baseline, with its sign; empty where there is nothing to compare
     * @param age how long ago it was taken; empty where there is none
     * @param stale older than the interval of the schedule
     * @param spoken with full name, unit and age
     */
    record Shown(Vital vital, String value, String change, String age, boolean stale, String spoken) {}
}
