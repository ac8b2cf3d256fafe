package org.chairside.ui.kit;

import java.util.List;

/** A navigation that notes in plain words where one wants to go, and goes nowhere. */
public record Went(List<String> went) implements Navigation {
    /** One whose notes nobody reads. */
    public static Navigation nowhere() {
        return new Went(new java.util.ArrayList<>());
    }

    @Override
    public void go(Destination destination) {
        went.add(words(destination));
    }

    @Override
    public void replace(Destination done, Destination next) {
        went.add("done with " + words(done) + ", " + words(next));
    }

    /** Somebody who is asked says nothing. */
    @Override
    public void finish(Destination done, List<String> lost, String go, Runnable act) {
        if (lost.isEmpty()) {
            act.run();
        } else {
            went.add("asks before " + go + ": " + String.join("; ", lost));
        }
    }

    @Override
    public void back() {
        went.add("back");
    }

    private static String words(Destination destination) {
        return switch (destination) {
            case Destination.Board _ -> "board";
            case Destination.Records _ -> "records";
            case Destination.Protocols _ -> "protocols";
            case Destination.Settings _ -> "settings";
            case Destination.Start(var room) -> "start " + room;
            case Destination.Session(var session) -> "session " + session;
            case Destination.Release(var session) -> "release " + session;
            case Destination.Review(var session) -> "review " + session;
            case Destination.Signing(var session) -> "signing " + session;
            case Destination.Course(var session) -> "course " + session;
            case Destination.Compare(var session, var other) ->
                "compare " + session + other.map(each -> " " + each).orElse("");
            case Destination.Print(var session, var first) -> "print " + session + " " + first;
            case Destination.MonitoringForm(var session) -> "form " + session;
        };
    }
}
