package dev.reloadall.cli;

/**
 * What the program answered.
 *
 * @param refused whether it was not done; nothing has changed then
 * @param text for a person, ended by a newline, or empty
 * @param json one object
 */
record Reply(boolean refused, String text, String json) {
}
