package org.chairside.badexample.ui.kit;

import org.chairside.badexample.ui.two.TwoView;

/** The kit serves every screen and knows none. */
record KnowsAScreen(TwoView screen) {}
