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
     * @param spoken all of it as one sentence
     */
    record Busy(
            SessionId session,
            String room,
            Who who,
            Treatment treatment,
            NextSet next,
            Observations observations,
            String spoken)
            implements RoomState {}

    /**
     * Who is treated.
     *
     * @param born empty where names are masked
     * @param similar whether another open session has a patient with a like name
     */
    record Who(String name, String born, boolean similar) {}

    /**
     * With what, and since when.
     *
     * @param words the drug and its route
     * @param since time since the first dose; in words where there was none yet
     */
    record Treatment(String words, String since) {}

    /**
     * When the next set of vitals is wanted.
     *
     * @param words in large letters
     * @param aside what stands beside them; may be empty
     */
    record NextSet(Due due, String words, String aside) {}

    /**
     * How the patient is.
     *
     * @param notices how many want an answer
     */
    record Observations(List<Shown> values, OpenEffects effects, int notices) {
        public Observations {
            values = List.copyOf(values);
        }
    }

    /**
     * The effects that are there now, the first of them in words.
     *
     * @param more how many there are beside those shown
     */
    record OpenEffects(List<String> shown, int more) {
        public OpenEffects {
            shown = List.copyOf(shown);
        }
    }

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
