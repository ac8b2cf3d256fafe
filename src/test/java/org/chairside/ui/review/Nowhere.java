package org.chairside.ui.review;

import java.util.Optional;
import org.chairside.model.SessionId;

/** Ways that lead nowhere. */
final class Nowhere implements ReviewModel.Exits {
    @Override
    public void back() {}

    @Override
    public void course(SessionId session) {}

    @Override
    public void compare(SessionId session, Optional<SessionId> other) {}

    @Override
    public void resume(SessionId session) {}
}
