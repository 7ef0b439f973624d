/**
 * Puts together the engine and what is built on it: watching, compiling, JMX. Called by the agent, by name; imports them
 * all, and none of them imports this.
 */
package dev.reloadall.start;
