package dev.reloadall.engine;

import java.util.List;

/** See {@link RehearsedBefore}. */
final class RehearsedAfter {

    private static final int START = 100;

    private final List<Integer> prices = List.of(1, 2);
    private final String currency = "EUR".trim();

    int total() {
        return prices.stream().mapToInt(price -> price * 2).sum() + START + shown("").length();
    }

    private String shown(String prefix) {
        return prices.stream().map(price -> prefix + price + currency).toList().toString();
    }
}
