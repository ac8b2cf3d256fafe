package org.chairside.ui.kit;

import java.util.Optional;
import org.chairside.model.SessionId;

/** A page of the program that one can go to, by ids alone. */
public sealed interface Destination {
    /** The board of all rooms. */
    record Board() implements Destination {}

    /** The list of all sessions, as somebody wants to see it first. */
    record Records() implements Destination {}

    /** The protocols of the clinic. */
    record Protocols() implements Destination {}

    /** The settings of this workstation, and about the program. */
    record Settings() implements Destination {}

    /** The page on which a session is begun in a room. */
    record Start(String room) implements Destination {}

    /** The screen of a session that is open. */
    record Session(SessionId session) implements Destination {}

    /** The page on which an open session is ended. */
    record Release(SessionId session) implements Destination {}

    /** A session to be read. */
    record Review(SessionId session) implements Destination {}

    /** A session to be read, with the signature laid before whoever may sign. */
    record Signing(SessionId session) implements Destination {}

    /** All sessions of the course that a session belongs to. */
    record Course(SessionId session) implements Destination {}

    /** A session beside another of its course; which one is asked there where none is named. */
    record Compare(SessionId session, Optional<SessionId> other) implements Destination {}

    /** A session on paper, beginning with one of its documents. */
    record Print(SessionId session, PrintDocument first) implements Destination {}

    /** The facts of the monitoring form of a session. */
    record MonitoringForm(SessionId session) implements Destination {}
}
