package org.chairside.chart;

import java.util.List;

/**
 * What a physician wants to know of whoever was with the patient.
 *
 * @param asked the line of a {@link org.chairside.model.Event.QuestionAsked}
 * @param answers in the order they were given
 */
public record ReviewQuestion(ChartEntry asked, List<ChartEntry> answers) {
    public ReviewQuestion {
        answers = List.copyOf(answers);
    }

    public boolean isOpen() {
        return answers.isEmpty();
    }
}
