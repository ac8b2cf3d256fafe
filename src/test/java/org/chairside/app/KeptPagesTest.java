package org.chairside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import org.chairside.model.SessionId;
import org.chairside.ui.Screen;
import org.junit.jupiter.api.Test;

class KeptPagesTest {
    private final KeptPages<Page> pages = new KeptPages<>();

    @Test
    void aPageWithWordsOnItIsTheSameWhenOneComesBack() {
        Page left = pages.of(session(1), Page::new);
        left.words = List.of("a question half typed");
        pages.of(session(2), Page::new);
        assertThat(pages.of(session(1), Page::new)).isSameAs(left);
    }

    @Test
    void aPageWithoutWordsIsMadeAnew() {
        Page left = pages.of(session(1), Page::new);
        assertThat(pages.of(session(1), Page::new)).isNotSameAs(left);
    }

    @Test
    void whoeverReadsManySessionsKeepsNoneOfTheirPages() {
        for (int each = 1; each <= 50; each++) {
            pages.of(session(each), Page::new);
        }
        assertThat(pages.all()).hasSize(1);
    }

    private static SessionId session(long number) {
        return new SessionId(new UUID(0x7000, number));
    }

    private static final class Page implements Screen {
        private List<String> words = List.of();

        @Override
        public Node root() {
            throw new UnsupportedOperationException("nobody looks at it");
        }

        @Override
        public String titleKey() {
            return "review.title";
        }

        @Override
        public List<String> unsaved() {
            return words;
        }
    }
}
