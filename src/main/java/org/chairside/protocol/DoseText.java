package org.chairside.protocol;

import java.math.BigDecimal;
import org.chairside.model.DoseRules;

/** The rules for doses and weights as their section of the file. */
final class DoseText {
    private final TomlText toml;

    DoseText(TomlText toml) {
        this.toml = toml;
    }

    /** Writes the rules that there are; a weight has some always. */
    void add(DoseRules doses) {
        toml.gap()
                .comment("Outside these a dose or a weight is asked about once.")
                .table("doses");
        doses.perKilogram().ifPresent(range -> toml.put("mg-per-kg", range, ProtocolBounds.DOSE_DECIMALS));
        doses.amount().ifPresent(range -> toml.put("mg", range, ProtocolBounds.DOSE_DECIMALS));
        doses.over().ifPresent(over -> toml.put("over", over));
        doses.devices().ifPresent(devices -> toml.gap()
                .table("doses.devices")
                .put("each", BigDecimal.valueOf(devices.each().micrograms(), ProtocolBounds.DOSE_DECIMALS))
                .put("most", devices.most())
                .put("rest", devices.rest()));
        toml.gap()
                .table("doses.weight")
                .put("possible", doses.weighing().possible(), ProtocolBounds.DOSE_DECIMALS)
                .put("likely", doses.weighing().likely(), ProtocolBounds.DOSE_DECIMALS)
                .put("change-percent", doses.weighing().changePercent());
    }
}
