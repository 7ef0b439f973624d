package dev.reloadall.engine.migrate;

import java.util.Map;

/**
 * A live map that looks for some of its keys in the wrong place.
 *
 * @param keys names of the classes of these keys, the first few
 * @param problem what those keys do now
 */
public record StaleMap(Map<?, ?> map, String keys, String problem) {
}
