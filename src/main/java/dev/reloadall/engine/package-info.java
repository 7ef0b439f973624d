/**
 * The order of a reload, and nothing else: what is done in each step is in the packages below.
 */
package dev.reloadall.engine;
