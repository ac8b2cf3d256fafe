package org.chairside.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.chairside.ui.kit.LayoutFault.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Shows on deliberately bad scenes that each rule can be hit, and on good ones that each exception is one. */
class LayoutFaultsTest {
    private static final String LONG = "words that need far more room than this";

    @BeforeAll
    static void start() {
        Hand.start();
    }

    private static List<LayoutFault> faults(Supplier<Node> content) {
        Scene scene = new Hand()
                .show(() -> new Scene(new Pane(content.get()), 400, 300))
                .getScene();
        return Hand.inFx(() -> LayoutFaults.of(scene));
    }

    private static <T extends Node> T at(T node, double x, double y) {
        node.relocate(x, y);
        return node;
    }

    private static Label narrow(String words) {
        Label label = new Label(words);
        label.setPrefWidth(80);
        return label;
    }

    private static Node bad(Rule rule) {
        return switch (rule) {
            case OUTSIDE -> at(new Label("the end is nigh"), 380, 10);
            case OVERLAP -> new Pane(at(new Label("138/84"), 20, 20), at(new Button("Undo"), 40, 22));
            case CUT -> narrow(LONG);
            case NO_SIZE -> {
                ListView<String> list = new ListView<>(FXCollections.observableArrayList("138/84"));
                list.setMinHeight(0);
                list.setPrefHeight(0);
                yield list;
            }
        };
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleIsShownToFail(Rule rule) {
        assertThat(faults(() -> bad(rule))).hasSize(1).allMatch(fault -> fault.rule() == rule);
    }

    @Test
    void aFaultNamesItsNodesAndNoPixels() {
        assertThat(faults(() -> bad(Rule.OVERLAP)))
                .extracting(LayoutFault::toString)
                .containsExactly("OVERLAP Label \"138/84\" and Button \"Undo\"");
    }

    @Test
    void oneThingOverAnotherIsNoLayerUnlessItIsMarkedAsOne() {
        assertThat(faults(() -> new StackPane(new Label("the page"), layer("banner"))))
                .extracting(LayoutFault::rule)
                .containsExactly(Rule.OVERLAP);
    }

    @Test
    void whatTheEdgeOfAPanelCutsAwayIsOutside() {
        assertThat(faults(() -> {
                    Pane panel = new Pane(new Label(LONG));
                    panel.setClip(new Rectangle(60, 40));
                    return panel;
                }))
                .extracting(LayoutFault::rule)
                .containsExactly(Rule.OUTSIDE);
    }

    @Test
    void whatIsWiderThanAPaneThatScrollsDownOnlyIsOutside() {
        assertThat(faults(() -> {
                    ScrollPane pane = scrolling(new Label(LONG));
                    pane.setHbarPolicy(ScrollBarPolicy.NEVER);
                    return pane;
                }))
                .extracting(LayoutFault::rule)
                .containsExactly(Rule.OUTSIDE);
    }

    static Stream<Named<Supplier<Node>>> good() {
        return Stream.of(
                Named.of(
                        "things below one another",
                        () -> new VBox(new Label("138/84"), new TextField("138/84 78 97"), new Button("Undo"))),
                Named.of(
                        "what can be scrolled to",
                        () -> scrolling(new Pane(new Label(LONG), at(new Label("far below"), 0, 900)))),
                Named.of("what is hidden", () -> new Pane(new Label("138/84"), hidden(new Button("Undo")))),
                Named.of("parts of one text", () -> new TextFlow(new Text("138/84 "), new Text("78"))),
                Named.of("what its tooltip says whole", () -> withTooltip(narrow(LONG))),
                Named.of("the veil of a sheet", () -> new StackPane(new Label("the page"), layer("veil"))),
                Named.of("a toast", () -> new StackPane(new Label("the page"), layer("toasts"))),
                Named.of("room that wrapped text leaves empty", LayoutFaultsTest::besideWrapped));
    }

    @ParameterizedTest
    @MethodSource("good")
    void whatIsExceptedIsNoFault(Supplier<Node> content) {
        assertThat(faults(content)).isEmpty();
    }

    private static ScrollPane scrolling(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setPrefSize(100, 60);
        return pane;
    }

    private static Node hidden(Node node) {
        node.setVisible(false);
        return node;
    }

    private static Node withTooltip(Label label) {
        label.setTooltip(new Tooltip(label.getText()));
        return label;
    }

    private static Node layer(String name) {
        StackPane layer = new StackPane(new Label("over the page"));
        layer.getStyleClass().add(name);
        return layer;
    }

    private static Node besideWrapped() {
        Text text = new Text("short");
        text.setWrappingWidth(200);
        return new Pane(at(text, 0, 0), at(new Label("beside it"), 100, 0));
    }

    @Test
    void aSceneIsHeldToItsFaultsAndToTheWordsInSight() {
        Hand hand = new Hand();
        Scene good = hand.show(() -> new Scene(scrolling(new VBox(1000, new Label("here"), new Label("below")))))
                .getScene();
        SceneCheck.of(good, "good").shows("here");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> SceneCheck.of(good, "good").shows("below"));
        Scene bad =
                hand.show(() -> new Scene(new Pane(bad(Rule.CUT)), 400, 300)).getScene();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> SceneCheck.of(bad, "bad"))
                .withMessageContaining("bad.png");
    }
}
