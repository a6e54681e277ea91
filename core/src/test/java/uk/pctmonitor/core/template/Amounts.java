package uk.pctmonitor.core.template;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Amounts by line, written as {@code rrl 268400; spend 267000}. */
final class Amounts {

    private Amounts() {}

    static Map<String, BigDecimal> of(String text) {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        for (String each : text.split(";", -1)) {
            String[] parts = each.strip().split(" ", 2);
            if (parts.length == 2) {
                amounts.put(parts[0], new BigDecimal(parts[1].strip()));
            }
        }
        return amounts;
    }
}
