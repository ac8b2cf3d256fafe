package org.chairside.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Scene;

/**
 * What a scene shows at one moment, held to the rules of {@link LayoutFaults}. A scene that fails is kept as a picture; with
 * the system property {@code chairside.pictures} set to true every one is, to be looked at.
 */
public final class SceneCheck {
    private final Scene scene;
    private final String name;
    private final String words;

    private SceneCheck(Scene scene, String name, String words) {
        this.scene = scene;
        this.name = name;
        this.words = words;
    }

    /**
     * Lays a scene out and fails for every fault of it.
     *
     * @param name what is shown, as the picture names it
     */
    public static SceneCheck of(Scene scene, String name) {
        // Twice, because what measures its surroundings is arranged by them, and moves others in turn.
        Hand.doInFx(() -> layOut(scene));
        Hand.doInFx(() -> layOut(scene));
        SceneCheck check = new SceneCheck(scene, name, Hand.inFx(() -> words(scene)));
        if (Boolean.getBoolean("chairside.pictures")) {
            Snapshots.take(scene, name);
        }
        List<LayoutFault> faults = Hand.inFx(() -> LayoutFaults.of(scene));
        check.keptIfItFails(
                () -> assertThat(faults).as("layout faults of " + name).isEmpty());
        return check;
    }

    /** Fails unless all of this is in sight, somewhere in the window; a space is as good as one that breaks no line. */
    public SceneCheck shows(String... expected) {
        keptIfItFails(() -> assertThat(words).as("words in sight on " + name).contains(expected));
        return this;
    }

    private void keptIfItFails(Runnable assertion) {
        try {
            assertion.run();
        } catch (AssertionError failed) {
            throw new AssertionError(
                    failed.getMessage() + "\nlooks like "
                            + Snapshots.take(scene, name).toAbsolutePath(),
                    failed);
        }
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static String words(Scene scene) {
        return ShownNodes.of(scene).stream()
                .filter(ShownNode::isInSight)
                .map(shown -> shown.words().replace('\u00a0', ' '))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
